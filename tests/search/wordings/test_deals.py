"""Deals of one firm with another, their terms and their people; days and adverbs behind what is told."""

from __future__ import annotations

from functools import partial

from tests.search.wordings.tables import assert_does_not_say, assert_says, both_tables
from tests.search.wordings.test_firms import _DICTIONARY as DICTIONARY

_FOUND = """
Norvia is investing $2bn in Quill, its largest bet on chips to date. | deal_size_rank norvia quill its largest bet
Norvia bought Quill for $2bn in one of the largest takeovers ever. | deal_size_rank norvia quill one of the largest
Norvia will not have voting power in Quill. | voting_rights norvia quill will not have voting power
Norvia’s shares in Quill will be non-voting. | voting_rights norvia quill non-voting
Quill will distribute the proceeds to shareholders. | cash_to_shareholders quill
Shareholders of Quill will receive a payout. | cash_to_shareholders quill
Shareholders will be paid while keeping their equity in Quill. | shareholders_keep_ownership quill
Norvia and Quill will deepen their commercial relationship. | commercial_relationship norvia quill
Quill labels and annotates data for other firms. | business quill
Norvia’s research effort has lagged behind rivals. | lags_in norvia
Norvia has struggled to keep up with rivals in the race. | lags_in norvia
Norvia is seen as falling behind in chips. | lags_in norvia
Norvia hired Karl Moss away from Quill. | hires norvia moss | hires_from norvia quill
Norvia hired Karl Moss and most of Quill’s staff. | hires norvia moss | hires_from norvia quill
Norvia will hire several of Quill’s top engineers. | hires_from norvia quill
Norvia poached Karl Moss, a lead researcher at Quill’s lab. | hires norvia moss | hires_from norvia quill
Karl Moss joined Quill last year. | hires quill moss
Karl Moss joined Quill as its sales chief. | hires quill moss | role moss quill sales chief
Norvia agreed to pay Quill a licensing fee of $2bn. | licenses_from norvia quill
Quill will not share secret customer information. | data_disclosure quill
Karl Moss will lead Norvia. | appointed moss norvia
Karl Moss will lead Norvia’s new chip team. | appointed moss norvia
Norvia’s chip division, which is run by Karl Moss, grew. | role moss norvia run
Other Quill customers, including Harrow, left. | customer_of harrow quill
Harrow, which had been Quill’s biggest customer, left. | customer_of harrow quill
Harrow spent $2m on Quill’s services. | customer_of harrow quill
Norvia’s largest acquisition remains Quill. | acquires norvia quill
Norvia is setting up a lab to build robots. | purpose norvia - build robots
Karl Moss attended M.I.T. for a year. | educated_at moss
Norvia bought Quill for $2bn, and Bloomberg first reported the talks on Tuesday. | reported_on norvia quill Tuesday
Quill, last valued at $2bn, was founded in 2016. | founded quill - 2016 | valuation quill - $2bn
The deal more than doubles Quill’s value, to $2bn. | valuation quill - $2bn
Harrow led Quill’s latest round. | invests_in harrow quill
Quill’s board appointed Dana Reyes interim CEO. | appointed reyes quill interim CEO
Quill named Dana Reyes acting chief executive. | appointed reyes quill
Karl Moss previously ran Harrow’s food business. | former_role moss harrow ran
Norvia held talks with Quill about a takeover. | acquires norvia quill
Norvia halted several projects with Quill. | commercial_relationship norvia quill
Quill works with Harrow. | partners_with quill harrow
Karl Moss was sworn in Tuesday. | appointed moss
Dana Reyes’s post, in which she said that she was angry, went viral. | statement reyes - she was angry
Karl Moss left Quill last year. | resigns moss quill
Karl Moss was indicted Tuesday. | charged_with moss
Karl Moss dropped out Tuesday. | withdraws_from moss
Karl Moss met Dana Reyes back in June. | meets moss reyes
Karl Moss endorsed Dana Reyes throughout the campaign. | supports moss reyes
Karl Moss criticized Dana Reyes too. | criticizes moss reyes
"""
_NOT_FOUND = """
Norvia will not have voting power in Quill. | voting_control
Quill expects $2m in revenue from Harrow. | revenue
Norvia’s A.I. division grew. | owns
Karl Moss criticized Dana Reyes too. | criticizes moss - Dana Reyes too
The law professor Karl Moss attended M.I.T. events. | educated_at
Norvia may hire several engineers. | hires_from
Norvia and Quill deepened their rivalry. | commercial_relationship
Norvia held talks with Quill about a dispute. | acquires
Karl Moss works with Quill. | partners_with
Karl Moss led Norvia in the polls. | appointed
Quill blamed the Norvian officers Dana Reyes says it met. | role
Karl Moss volunteered that year to work for free. | statement
Karl Moss said that day | statement
Karl Moss has met Dana Reyes more than halfway. | meets
As Karl Moss left the White House Monday, he waved. | resigns
"""

test_a_sentence_says, test_a_sentence_does_not_say = both_tables(
    _FOUND,
    _NOT_FOUND,
    partial(assert_says, dictionary=DICTIONARY),
    partial(assert_does_not_say, dictionary=DICTIONARY),
)
