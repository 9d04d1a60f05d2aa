"""Polls, votes, laws, rulings, journeys and meetings, in the wider ways of telling them: sentences of our own."""

from __future__ import annotations

from functools import partial

from tests.search.wordings.tables import assert_does_not_tell, assert_tells, both_tables

_FOUND = """
The poll showed Reyes with 45 percent and Moss with 42 percent. | poll Reyes 45 percent | poll Moss 42 percent
Dana Reyes leads Paul Moss 45% to 42%. | poll reyes 45%
In the poll, 45 percent backed Dana Reyes and 42 percent Paul Moss. | poll reyes 45 percent
Dana Reyes got 45 percent of the vote to Moss's 42 percent. | poll reyes 45 percent | poll Moss 42 percent
With 90 percent of precincts reporting, Dana Reyes had 51 percent. | poll reyes 51 percent
Dana Reyes had 51 percent to 48 percent for Paul Moss. | poll reyes 51 percent | poll moss 48 percent
Support for Dana Reyes fell to 30 percent. | poll reyes 30 percent
Dana Reyes's support fell to 30 percent. | poll reyes 30 percent
Dana Reyes's support stands at 30 percent. | poll reyes 30 percent
Dana Reyes slipped to 12 percent. | poll reyes 12 percent
Dana Reyes is polling at 12 percent. | poll reyes 12 percent
Dana Reyes polled 12 percent. | poll reyes 12 percent
Dana Reyes is backed by 12 percent of voters. | poll reyes 12 percent
Dana Reyes, at 12 percent, was second. | poll reyes 12 percent
Dana Reyes came second with 12 percent. | poll reyes 12 percent
Dana Reyes was the choice of 12 percent. | poll reyes 12 percent
Dana Reyes draws 12 percent support. | poll reyes 12 percent
Dana Reyes enjoys the support of 12 percent of voters. | poll reyes 12 percent
Dana Reyes beat Paul Moss by 8 percentage points. | defeats reyes moss
Dana Reyes beat Paul Moss to it. |
Dana Reyes (45 percent) leads Paul Moss (42 percent). | poll reyes 45 percent | poll moss 42 percent
Dana Reyes's approval rating is 39 percent. | approval reyes 39 percent
39 percent of voters approve of Dana Reyes. | approval reyes 39 percent
Dana Reyes has a 39 percent approval rating. | approval reyes 39 percent
Dana Reyes's approval rating has dropped to 39 percent. | approval reyes 39 percent
Only 39 percent approve of the way Dana Reyes is handling her job. | approval reyes 39 percent
39 percent have a favorable view of Dana Reyes. | approval reyes 39 percent
Dana Reyes is viewed favorably by 39 percent. | approval reyes 39 percent
When Dana Reyes won the primary in Norvia, she did not change. | wins reyes the primary in Norvia
The Senate passed the Clean Water Act by a vote of 52 to 48. | passes senate act | vote senate act 52 to 48
The bill passed the Senate 52-48. | passes senate The bill | vote senate 52-48
The bill sailed through the Senate. | passes senate The bill
Dana Reyes eked out a win. | wins reyes a win
Dana Reyes won the election with 55 percent of the vote. | poll reyes 55 percent | \
wins reyes the election with 55 percent of the vote
Dana Reyes won 55 percent of the vote. | poll reyes 55 percent
The bill, signed by Dana Reyes in May, is law. | signs reyes The bill
Dana Reyes issued her first veto. | vetoes reyes
Dana Reyes raised her hand at $4 million. |
Dana Reyes flipped two seats. | wins reyes two seats
Dana Reyes fell short against Paul Moss. | defeats moss reyes
Dana Reyes put her name to the treaty. | signs reyes the treaty
Dana Reyes's campaign said it raised $4 million. | raised reyes $4 million
Dana Reyes's war chest of $4 million was a record. | raised reyes $4 million
Dana Reyes raised questions about the $4 million in cash. |
Dana Reyes's new tariffs on steel hurt. | tariffs reyes new tariffs on steel
Norvia retaliated with tariffs on wine. | tariffs norvia tariffs on wine
Dana Reyes's emergency declaration was late. | declares reyes emergency declaration
The bill was approved by the Senate on Tuesday. | passes senate The bill
The Clean Water Act won Senate approval. | passes senate act
The Senate voted 52-48 to confirm Paul Moss. | vote senate 52-48 | passes senate confirm Paul Moss
The Senate confirmed Paul Moss. | passes senate moss
The Senate voted to repeal the law. | overturns senate the law | passes senate repeal the law
The Senate voted down the bill. | rejects senate the bill
Dana Reyes killed the bill. | rejects reyes the bill
Dana Reyes ruled out a deal. | rejects reyes a deal
Dana Reyes brushed aside calls for a vote. | rejects reyes calls for a vote
Norvia refused to accept the treaty. | rejects norvia the treaty
The Senate refused to confirm Paul Moss. | rejects senate moss
Dana Reyes said no to the offer. | rejects reyes the offer
Norvia rejected Quill’s plan. | rejects norvia Quill’s plan
Norvia dismissed Quill’s offer. | rejects norvia Quill’s offer
Paul Moss’s nomination was blocked by the Senate. | rejects senate moss nomination
The Clean Water Act failed in the Senate. | rejects senate act
The Senate blocked the bill. | rejects senate the bill
The Senate's passage of the bill | passes senate the bill
Norvia legalized same-sex marriage. | passes norvia same-sex marriage
Norvia passed a law that bans guns. | passes norvia a law that bans guns
Lawmakers in Norvia approved the budget. | passes norvia the budget
Norvia's parliament approved the budget. | passes norvia the budget
Dana Reyes signed the bill into law. | signs reyes the bill into law
Dana Reyes signed an executive order banning guns. | signs reyes an executive order banning guns
Norvia and Tarn signed a peace treaty. | signs norvia a peace treaty | signs tarn a peace treaty
Dana Reyes issued an executive order. | signs reyes an executive order
Dana Reyes's veto of the bill | vetoes reyes the bill
Norvia has banned the sale of guns. | bans norvia the sale of guns
Norvia outlawed abortion. | bans norvia abortion
Quill banned Paul Moss from its events. | bans quill moss its events
The Supreme Court ruled that the ban was unconstitutional. | rules court the ban was unconstitutional
The Supreme Court ruled Monday that the ban was legal. | rules court the ban was legal
The Supreme Court struck down the Clean Water Act. | overturns court act
The Clean Water Act was struck down by the Supreme Court. | overturns court act
The Supreme Court sided with Norvia. | rules court Norvia
The Supreme Court ruled in favor of Norvia. | rules court in favor of Norvia
The Supreme Court threw out the conviction. | overturns court the conviction | rejects court the conviction
The conviction was later set aside by the Supreme Court. | overturns court The conviction
The Supreme Court agreed to hear the case. | rules court to hear the case
Judge Paul Moss blocked the order. | overturns moss the order
Judge Paul Moss issued a restraining order. | rules moss a restraining order
Judge Paul Moss dismissed the lawsuit. | rejects moss the lawsuit
The Supreme Court found that the law violated the constitution. | rules court the law violated the constitution
The Supreme Court declared the law unconstitutional. | rules court the law unconstitutional
The Supreme Court cleared the way for the execution. | rules court the execution
The Supreme Court halted the execution. | overturns court the execution
In a 5-4 decision, the Supreme Court upheld the law. | vote court 5-4 | rules court the law
Dana Reyes repealed the ban. | overturns reyes the ban
Dana Reyes lifted the ban. | overturns reyes the ban
Dana Reyes rescinded the order. | overturns reyes the order
Dana Reyes met Monday with Paul Moss in Tarn. | meets reyes moss
Dana Reyes consulted with Paul Moss and other leaders over the weekend. | meets reyes moss
Dana Reyes and Paul Moss met for two hours in Tarn. | meets reyes moss
Dana Reyes, Paul Moss meet on the bridge for the first time in weeks | meets reyes moss
With Paul Moss, Dana Reyes met nobody. |
Dana Reyes and Paul Moss were scheduled to meet Monday. | meets reyes moss (proposed)
Dana Reyes will meet with Paul Moss on Tuesday. | meets reyes moss (proposed)
Dana Reyes sat down with Paul Moss. | meets reyes moss
Dana Reyes met at her home with Paul Moss. | meets reyes moss
The meeting between Reyes and Paul Moss lasted an hour. | meets Reyes moss
Dana Reyes held talks Monday with Paul Moss. | meets reyes moss
Dana Reyes, who met Paul Moss in May, said no. | meets reyes moss
Dana Reyes attended a meeting with Paul Moss. | meets reyes moss
Quill leaders met with Dana Reyes. | meets quill reyes
Paul Moss hosted Dana Reyes at his home. | meets moss reyes
Paul Moss greeted Dana Reyes at the airport. | meets moss reyes
Dana Reyes visited Norvia in May. | visits reyes norvia
Dana Reyes is visiting Norvia. | visits reyes norvia
Dana Reyes will visit Norvia next week. | visits reyes norvia (proposed)
Dana Reyes plans to visit Norvia. | visits reyes norvia (proposed)
Dana Reyes traveled to Norvia on Friday. | visits reyes norvia
Dana Reyes flew to Norvia. | visits reyes norvia
Dana Reyes arrived Monday in Norvia. | visits reyes norvia
During a visit to Norvia, Dana Reyes said no. | visits reyes norvia
Dana Reyes said Friday during a visit to Norvia. | visits reyes norvia
Dana Reyes, speaking in Norvia, said no. | visits reyes norvia
Speaking in Norvia, Dana Reyes said no. | visits reyes norvia
Dana Reyes told a crowd in Norvia on Monday. | visits reyes norvia
Dana Reyes told supporters at a rally in Norvia. | visits reyes norvia | visits reyes norvia
Dana Reyes spoke at a rally in Norvia. | visits reyes norvia
Dana Reyes gave a speech in Norvia. | visits reyes norvia
Dana Reyes delivered a speech Monday in Norvia. | visits reyes norvia
Dana Reyes campaigned in Norvia on Sunday. | visits reyes norvia
Dana Reyes will hold a rally Tuesday in Norvia. | visits reyes norvia (proposed) | happened_on norvia Tuesday
Dana Reyes rallied supporters in Norvia. | visits reyes norvia
At a rally in Norvia, Dana Reyes promised jobs. | visits reyes norvia
Dana Reyes toured Norvia. | visits reyes norvia
Dana Reyes toured a factory in Norvia. | visits reyes norvia
Dana Reyes visited a school in Norvia. | visits reyes norvia
Dana Reyes visited the Quill plant in Norvia. | visits reyes norvia
Dana Reyes headed to Norvia. | visits reyes norvia
Dana Reyes fled to Norvia. | visits reyes norvia
Dana Reyes met Paul Moss in Norvia. | meets reyes moss
Dana Reyes is due in Norvia on Friday. | visits reyes norvia
Dana Reyes was in Norvia on Friday. | visits reyes norvia
Dana Reyes returned from a trip to Norvia. | visits reyes norvia
Dana Reyes won the party's nomination for governor. | wins reyes the party's nomination for governor
Dana Reyes won the nomination for governor. | wins reyes the nomination for governor
Dana Reyes won the party's nomination. | wins reyes the party's nomination
Dana Reyes won the leadership in 2015. | wins reyes the leadership in 2015
She lost counties won by Dana Reyes. | wins reyes counties
44% approve of Dana Reyes's handling of the report. | approval reyes 44%
Norvia left the Tarn Accord. | withdraws_from norvia accord
Norvia abandoned the accord. | withdraws_from norvia the accord
Norvia will pull its forces from Tarn. | withdraws_from norvia tarn
Dana Reyes dropped out of the race. | withdraws_from reyes the race
Dana Reyes ended her campaign. | withdraws_from reyes her campaign
Dana Reyes withdrew her nomination. | withdraws_from reyes her nomination
Norvia imposed sanctions on Tarn. | sanctions norvia tarn
Norvia's sanctions on Tarn | sanctions norvia tarn
Norvia sanctioned Quill. | sanctions norvia quill
Norvia lifted sanctions on Tarn. | sanctions norvia tarn
Norvia slapped sanctions on Paul Moss. | sanctions norvia moss
Norvia will impose new economic sanctions on Tarn. | sanctions norvia tarn
Dana Reyes raised $12 million in May. | raised reyes $12 million
Dana Reyes's campaign raised $12 million. | raised reyes $12 million
Dana Reyes has raised more than $12 million. | raised reyes more than $12 million
Thousands of people protested in Norvia. | turnout norvia Thousands of people
About 5,000 protesters took to the streets of Norvia. | turnout norvia About 5,000 protesters
A crowd of 5,000 gathered in Norvia. | turnout norvia 5,000
The rally in Norvia drew 5,000 people. | turnout norvia 5,000 people
Turnout was 55 percent. | turnout - 55 percent
Some 55 percent of voters cast ballots. | turnout - Some 55 percent
More than 66% of eligible women voted in the contest. | turnout - More than 66%
Turnout rose from 58 percent in 2008 to 61 percent. | turnout - 61 percent
73% of students supported Dana Reyes over Paul Moss. | poll reyes 73%
Paul Moss kept his belt after stopping Dana Reyes in May. | defeats moss reyes | wins moss his belt
"""
_NOT_FOUND = """
Norvia struck a deal with Tarn. | overturns
Taxes in Norvia rose by 12 percent. | poll
Dana Reyes cut taxes to 12 percent in May. | poll
Quill fell to 12 percent in the market. | poll
Dana Reyes must erase the 16 percent lead of Paul Moss. | poll
Twelve percent want Dana Reyes to stay in the race. | poll
Dana Reyes lives in Norvia. | visits
Dana Reyes spoke about the war in Norvia. | visits
Dana Reyes spoke with Paul Moss by telephone. | meets
Dana Reyes was named acting attorney general on Friday. | wins
Dana Reyes is trying to unseat Paul Moss. | defeats
Dana Reyes would eliminate the Quill Tax. | defeats
Dana Reyes threw out the first pitch. | overturns
Dana Reyes appeared in a video announcing victory over Paul Moss. | defeats
Quill and Harrow met the deadline. | meets
"""

test_a_sentence_tells_no_more_and_no_less_than, test_a_sentence_does_not_tell = both_tables(
    _FOUND, _NOT_FOUND, partial(assert_tells, pack="events"), partial(assert_does_not_tell, pack="events")
)
