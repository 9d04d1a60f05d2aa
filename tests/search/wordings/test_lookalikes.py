"""Sentences of our own that look like a deed, a post or a firm and tell of none, beside those that tell of one."""

from __future__ import annotations

from functools import partial

from search.config.models import Alias, Entity
from search.dictionary import Dictionary
from tests.search.wordings.tables import assert_does_not_say, assert_says, both_tables

_DICTIONARY = Dictionary.compile(
    (
        Entity("norvia", "Norvia", "place"),
        Entity("quill", "Quill", "organization"),
        Entity("senate", "Senate", "organization"),
        Entity("court", "Supreme Court", "organization"),
        Entity("reyes", "Dana Reyes", "person", (Alias("Reyes"),)),
        Entity("moss", "Paul Moss", "person", (Alias("Moss"),)),
    )
)

_FOUND = """
Dana Reyes was named the new chairman of Quill. | appointed reyes quill chairman
Dana Reyes signed into law two bills on water. | signs reyes - two bills
Dana Reyes signed legislation on water. | signs reyes - legislation
Dana Reyes conceded the race to Paul Moss. | defeats moss reyes
Dana Reyes won against Paul Moss. | defeats reyes moss
The case against Dana Reyes, indicted in May for lying, went on. | charged_with reyes - lying
Quill walked away from its $4 billion deal to buy Harrow Mills Inc. | deal_status quill Harrow Mills Inc.
Quill was forced to abandon merger plans with Harrow Mills Inc. | deal_status quill Harrow Mills Inc.
Harrow Mills Inc. - owned by Quill - is closed. | owns quill Harrow Mills Inc.
The ministry allowed Quill to buy Harrow Mills Inc. | acquires quill Harrow Mills Inc.
Dana Reyes, the founder of Quill, agreed. | founder quill reyes
"""

_NONE = """
Dana Reyes appointed the first female deputy minister in 2009. | appointed
Dana Reyes will speak on Monday, becoming the first vice president to do so. | appointed
Police named Dana Reyes as the officer who shot Paul Moss. | appointed
Quill makes moves to end the strike. | business
Dana Reyes, the founder of a Norvia food company, agreed. | founder
Quill was founded in 2010 by a Reyes prize winner. | founder
Senate Republicans might fold in the standoff over the budget. | closes
Quill released a statement about the flood. | launches
Dana Reyes conceded to Paul Moss that she had erred. | defeats
Dana Reyes won over Paul Moss, a former chairman. | defeats
The cuts that Dana Reyes signed into law last year were small. | signs
Paul Moss lives in a state that Dana Reyes carried narrowly. | wins
Quill exited a meeting with Paul Moss. | withdraws_from
Dana Reyes issued an executive order to halt the flights. | rules
Dana Reyes captured perfectly what was felt in Norvia. | arrested
The Supreme Court will throw out its typical playbook. | overturns
The Supreme Court nearly struck down the law. | overturns
Paul Moss needs six Democrats in the Senate to pass the bill. | passes
Quill will supply up to 140,000 barrels a day. | customers
Quill offers a new rate on some Norvia cars. | customer_of
Dana Reyes asked Quill to consider blocking the sale of Harrow Mills Inc. | sells
Quill approved the acquisition of Harrow Mills Inc. | acquires
Republican senators from Norvia and New York voted against the budget. | opposes
It has already passed the Senate. | passes
Dana Reyes has become an expert at blocking votes. | appointed
Quill chose Moss, whom Dana Reyes appointed as chairman in May. | appointed
Quill sued over the law of Dana Reyes, a rule, which bars firms that take aid. | bans
Under Dana Reyes, Quill sued Norvia over its law, which prohibits owners from building. | bans
A judge appointed by Dana Reyes issued an order to stop the flights. | rules
Aides hope that Paul Moss is the best hope for stopping Dana Reyes. | defeats
Dana Reyes met with staff for Paul Moss. | meets
Dana Reyes lost the district by 18 points, but won by 3 points in 2010. | wins
Dana Reyes won the district by 18 points. | wins
Dana Reyes has threatened to close the gap. | threatens
When Dana Reyes becomes president, it will be late. | appointed
Dana Reyes became the first candidate to sing. | appointed
Dana Reyes told reporters in the Oval Office that it was late. | visits
Dana Reyes met accused killer Paul Moss. | accuses
Dana Reyes broke the record. | record
House Republicans are voting again to repeal the law. | overturns
The Democratic-controlled Senate met. | owns
Norvia imposed sanctions on 10 companies from mostly Vell. | sanctions
The heads of Norvia and Quill sued Dana Reyes. | sues
Dana Reyes said, “I am not running for mayor of Norvia as a favor to an uncle.” | runs_for
Dana Reyes urged residents to attend a rally in Norvia. | visits
"""

test_a_sentence_says, test_a_sentence_does_not_say = both_tables(
    _FOUND, _NONE, partial(assert_says, dictionary=_DICTIONARY), partial(assert_does_not_say, dictionary=_DICTIONARY)
)
