"""The business pack on sentences of our own: what each should say, and what it should not."""

from __future__ import annotations

import pytest

from search.analysing import analyse
from search.config.models import Entity
from search.dictionary import Dictionary

_NAMES = {
    "organization": "Norvia Quill Harrow Brisk Tessel Lumen Ferro",
    "product": "Beam Pathly",
    "person": "Reyes Ito Moss",
    "place": "Oslo Lakeport Westland",
}
_DICTIONARY = Dictionary.compile(
    [Entity(name.casefold(), name, kind) for kind, names in _NAMES.items() for name in names.split()]
)

FOUND = [
    line.split(" | ")
    for line in """
Norvia is making a big investment in the startup Quill. | invests_in norvia quill
Norvia, parent of Quill, fell. | owns norvia quill
Quill, a Norvia subsidiary, is growing. | owns norvia quill
Norvia's Quill subsidiary posted a loss. | owns norvia quill
Quill owner Norvia said so. | owns norvia quill
Norvia's Pathly app is popular. | owns norvia pathly
Quill sells chips to Norvia. | customer_of norvia quill
Quill won a contract from Norvia. | customer_of norvia quill
Norvia, a Quill customer, said so. | customer_of norvia quill
Norvia rival Quill fell. | competes_with norvia quill
Norvia and Quill are rivals. | competes_with norvia quill
Quill, a Norvia rival, fell. | competes_with quill norvia
Norvia is working with Quill to build cars. | partners_with norvia quill
Norvia and Quill are partners. | partners_with norvia quill
Norvia announced the Beam. | launches norvia beam
About 500 people work at Norvia. | employees norvia About 500 people
Norvia has grown to 500 employees. | employees norvia 500 employees
Norvia, a Lakeport firm, fell. | based_in norvia lakeport
Norvia moved its headquarters to Lakeport. | based_in norvia lakeport
Regulators approved the merger of Norvia and Quill. | deal_status norvia quill approved
Norvia has invested in startups such as Quill and Tessel. | invests_in norvia tessel
Quill raised $40 million from investors including Norvia. | invests_in norvia quill
Norvia poured $3 billion into Quill. | invests_in norvia quill | deal_amount norvia quill $3 billion
Norvia plans to invest $14 billion in Quill. | deal_amount norvia quill $14 billion
Norvia led a funding round in Quill. | invests_in norvia quill
Norvia, an early investor in Quill, said so. | invests_in norvia quill
Norvia agreed to buy Quill for $2 billion. | acquires norvia quill | deal_amount norvia quill $2 billion
Norvia to buy Quill for an undisclosed sum | acquires norvia quill | deal_amount norvia quill undisclosed sum
Quill was acquired by Norvia last year. | acquires norvia quill
Quill, which Norvia bought for $5 million, will close. | acquires norvia quill | deal_amount norvia quill $5 million
Harrow sold Quill to Norvia for $7 million. | sells harrow quill | deal_amount norvia quill $7 million
Norvia bought most of Quill's assets. | acquires norvia quill
Norvia completed its acquisition of Quill. | acquires norvia quill
Norvia’s $9 billion takeover of Quill was welcomed. | acquires norvia quill | deal_amount norvia quill $9 billion
Norvia bought Quill on Monday. Terms were not disclosed. | deal_amount norvia quill terms were not disclosed
Norvia announced the takeover of Quill by Norvia but did not reveal the price. | acquires norvia quill
Norvia paid $80 million for Quill. | deal_amount norvia quill $80 million
Norvia bought Quill in a deal valued at $6 billion. | deal_amount norvia quill $6 billion
Norvia is buying Quill in a $6 billion deal. | deal_amount norvia quill $6 billion
Norvia agreed to merge with Quill. | merges_with norvia quill
Norvia and Quill will merge. | merges_with norvia quill
The merger of Norvia and Quill was praised. | merges_with norvia quill
Norvia signed an agreement with Quill. | deal_with norvia quill
Norvia struck a five-year deal with Quill. | deal_with norvia quill
Norvia agreed to buy Quill. The proposed deal will be voted on in May. | deal_status norvia quill proposed deal
Norvia agreed to buy Quill. The deal was called off in May. | deal_status norvia quill called off
Norvia agreed to buy Quill. The deal is expected to close in May. | deal_status norvia quill expected to close
Norvia agreed to buy Quill. It is the largest acquisition in Norvia’s history. | deal_size_rank norvia quill largest
Norvia said Tuesday it will buy Quill. | announced_on norvia quill Tuesday
Norvia announced on May 3 that it has agreed to buy Quill. | announced_on norvia quill May 3
Several outlets reported on Monday that Norvia is in talks to buy Quill. | reported_on norvia quill Monday
Norvia will hold 49% of Quill’s shares. | stake norvia quill 49%
Norvia took a 20 percent stake in Quill. | stake norvia quill 20 percent
The deal gives Norvia a 10% stake in Quill. | stake norvia quill 10%
Norvia owns a majority of Quill. | stake norvia quill a majority
Norvia sold its 12 percent stake in Quill. | stake norvia quill 12 percent
Quill is 51 percent owned by Norvia. | stake norvia quill 51 percent
Norvia bought into Quill and will get only non-voting shares in Quill. | voting_rights norvia quill non-voting shares
Half of the cash will be paid to Quill’s shareholders. | cash_to_shareholders quill will be paid
Quill’s investors will keep their stakes. | shareholders_keep_ownership quill keep their stakes
Quill will remain an independent company. | stays_independent quill independent
Quill will continue to operate independently. | stays_independent quill independently
The pact will deepen Quill and Norvia’s commercial relationship. | commercial_relationship quill norvia deepen
Norvia cut its ties with Quill. | commercial_relationship norvia quill its ties
Norvia sold Quill last year. | sells norvia quill
Norvia divested Quill. | sells norvia quill
Norvia sold its Lakeport plant to Harrow. | sells norvia -
Norvia owns Quill. | owns norvia quill
Quill, a subsidiary of Norvia, said so. | owns norvia quill
Norvia, the parent company of Quill, declined. | owns norvia quill
Quill is owned by Norvia. | owns norvia quill
Norvia-owned Quill did well. | owns norvia quill
Norvia’s Beam competes well. | owns norvia beam
The sale values Quill at $29 billion. | valuation quill $29 billion
Quill was valued at $3 billion last year. | valuation quill $3 billion
Quill’s valuation rose to $5 billion. | valuation quill $5 billion
The round puts Quill’s market value at over $29 billion. | valuation quill over $29 billion
Quill, now worth $4 billion, said so. | valuation quill $4 billion
Quill raised $40 million in a funding round led by Harrow. | funding quill $40 million
Quill has raised $90 million in venture capital. | funding quill $90 million
Norvia’s revenue rose 5 percent to $3 billion. | revenue norvia $3 billion
Norvia reported revenue of $3 billion. | revenue norvia $3 billion
Norvia posted quarterly sales of $700 million. | revenue norvia $700 million
Norvia made $3.4 billion in revenue last year. | revenue norvia $3.4 billion
Norvia reported a profit of $30 million. | profit norvia $30 million
Norvia’s net income fell to $12 million. | profit norvia $12 million
Norvia earned $12 million last year. | profit norvia $12 million
Norvia reported a net loss of $8 million. | loss norvia $8 million
Norvia lost $8 million in the quarter. | loss norvia $8 million
The Beam costs $499. | price beam $499
Norvia shares closed at $40.10. | price norvia $40.10
Norvia’s shares fell 5 percent to $12. | stock_fall norvia 5 percent | price norvia $12
Shares of Norvia jumped 12%. | stock_rise norvia 12%
Norvia stock was down 3 percent. | stock_fall norvia 3 percent
Norvia’s stock plunged more than 4% on Monday. | stock_fall norvia more than 4%
Norvia was fined $5 billion by Harrow. | fined norvia harrow $5 billion
Norvia agreed to pay a $20 million fine. | fined norvia - $20 million
Norvia will pay $3 million to settle the case. | fined norvia - $3 million
A court ordered Norvia to pay $9 million. | fined norvia - $9 million
Norvia settled its dispute with Quill. | settles_with norvia quill
Norvia reached a settlement with Quill. | settles_with norvia quill
Norvia sued Quill on Monday. | sues norvia quill
Norvia filed a lawsuit against Quill. | sues norvia quill
Quill was sued by Norvia. | sues norvia quill
Norvia will cut 3,000 jobs. | layoffs norvia 3,000 jobs
Norvia is laying off 200 workers. | layoffs norvia 200 workers
Norvia is cutting 10 percent of its workforce. | layoffs norvia 10 percent
Norvia plans to eliminate 1,500 positions. | layoffs norvia 1,500 positions
Norvia employs 4,500 people. | employees norvia 4,500 people
Norvia, which has 900 employees, declined. | employees norvia 900 employees
Norvia has 3 million subscribers. | customers norvia 3 million subscribers
Norvia serves 40,000 customers. | customers norvia 40,000 customers
Norvia faces tough competition from rivals such as Quill and Harrow. | competes_with norvia harrow
Norvia competes with Quill. | competes_with norvia quill
Norvia and its rival Quill agreed. | competes_with norvia quill
Norvia’s competitors include Quill. | competes_with norvia quill
Harrow and Brisk have been among Quill’s customers. | customer_of brisk quill
Quill’s clients include Harrow and Brisk. | customer_of harrow quill
Harrow is a customer of Quill. | customer_of harrow quill
Quill, a supplier to Harrow, declined. | customer_of harrow quill
Norvia got a license to Quill’s patents. | licenses_from norvia quill patents
Norvia licensed software from Quill. | licenses_from norvia quill software
Norvia partnered with Quill. | partners_with norvia quill
Norvia and Quill formed a joint venture. | partners_with norvia quill
Norvia’s partnership with Quill ended. | partners_with norvia quill
Norvia launched Beam on Monday. | launches norvia beam
Norvia unveiled the Beam. | launches norvia beam
Norvia, a maker of steel pipes, declined. | business norvia steel pipes
Norvia is a company that sells steel. | business norvia sells steel
Norvia’s pitch was to sell cheap steel. | business norvia to sell cheap steel
Norvia was founded in 1998. | founded norvia 1998
Reyes started Norvia in 2016. | founded norvia 2016 | founder norvia reyes
Norvia was founded by Reyes and Ito. | founder norvia ito
The Norvia founder, Dana Reyes, left. | founder norvia reyes
Reyes, who left Harrow to found Norvia, agreed. | founder norvia reyes
Ito co-founded Norvia. | founder norvia ito
Norvia is based in Oslo. | based_in norvia oslo
The Oslo-based company Norvia declined. | based_in norvia oslo
Norvia, headquartered in Oslo, declined. | based_in norvia oslo
Norvia hired Reyes. | hires norvia reyes
Norvia poached Reyes from Quill. | hires norvia reyes
Reyes was hired by Norvia. | hires norvia reyes
Some Quill employees, including Reyes, will join Norvia. | hires norvia reyes | hires_from norvia quill
Norvia hired key engineers from Quill. | hires_from norvia quill
Norvia pulled in the leaders of Quill. | hires_from norvia quill
Norvia delayed the launch. | delay norvia the launch
Norvia has been lagging behind its rivals. | lags_in norvia behind its rivals
Quill is similar to Harrow. | similar_to quill harrow similar to
Quill, formerly known as Ferrodyne, declined. | also_known_as quill Ferrodyne
Quill is also known as the steel club. | also_known_as quill the steel club
Norvia works on a project called Pathly. | project_name norvia pathly Pathly
Norvia would not disclose its data. | data_disclosure norvia would not disclose
It is not clear what the deal will mean for Norvia’s customers. | customer_impact norvia will mean for
The deal will be useful for Norvia, Ito said. Quill would be useful for Norvia. | useful_for quill norvia useful
Norvia filed for bankruptcy. | bankrupt norvia -
Norvia went bankrupt. | bankrupt norvia -
Norvia sought Chapter 11 protection. | bankrupt norvia -
Norvia will close its Lakeport plant. | closes norvia lakeport
Norvia is shutting down Quill. | closes norvia quill
Norvia is closing its factories. | closes norvia -
""".strip().splitlines()
]
"""A sentence, and what it says: attribute, subject, object (if it has one; - for none) and what its value holds."""

NOT_FOUND = """
Norvia bought time for Quill. | acquires
Norvia bought Quill jets. | acquires
Reyes took over Quill as chief executive. | acquires
Norvia bought tickets from Quill. | acquires
Norvia wants tools like Quill has. | acquires
Norvia invested in lobbying. | invests_in
Norvia made a peace deal with Quill. | deal_with
Norvia won 20 percent of the vote in Oslo. | stake
Norvia raised questions for $5 million. | funding
Norvia lost 3 games to Quill. | loss
Norvia lost $3 million in aid. | loss
Norvia raised $3 million for the campaign. | funding
Reyes fell behind on rent. | lags_in
Norvia and Reyes will compete. | competes_with
Norvia owns no hotels, Quill owns no cars. | owns
The belief of Norvia that Beam works is odd. | owns
Norvia, Quill and Harrow, the parent company of Ferro, declined. | owns norvia
Reyes started criticizing Norvia. | founder
Reyes announced a bid for the Norvia presidency. | acquires
Norvia cut 300 trees. | layoffs
Norvia cut taxes by 10 percent. | layoffs
Norvia shut the loophole. | closes
Norvia closed the deal. | closes
Norvia closed higher in Oslo. | closes
Reyes joined the Norvia board. | hires
Reyes joined Norvia in the lawsuit. | hires
Norvia sells Beam at home. | sells
Norvia’s shares fell to $12. | stock_fall
Norvia found Quill guilty. | founder
The sale is worth $4 billion. | deal_amount
The deal was worth $4 billion. Norvia bought Quill. | deal_amount
Norvia delayed. | delay
Norvia ordered Quill to leave. | fined
The company’s chief Reyes bought Quill shares. | acquires
""".strip().splitlines()


def _said(sentence: str) -> list[tuple[str, str, str, str]]:
    facts = analyse(sentence, _DICTIONARY).facts
    return [
        (fact.attribute, fact.subject or "-", fact.object or "-", (fact.value.text or "") if fact.value else "")
        for fact in facts
    ]


@pytest.mark.parametrize("row", FOUND, ids=lambda row: row[0][:60])
def test_a_sentence_says(row: list[str]) -> None:
    said = _said(row[0])
    for wanted in row[1:]:
        attribute, subject, *rest = wanted.split(" ")
        named = bool(rest) and (rest[0] == "-" or _DICTIONARY.entity(rest[0]) is not None)
        other, value = (rest[0], " ".join(rest[1:])) if named else ("-", " ".join(rest))
        assert any(one[:3] == (attribute, subject, other) and value.casefold() in one[3].casefold() for one in said), (
            said
        )


@pytest.mark.parametrize("row", NOT_FOUND)
def test_a_sentence_does_not_say(row: str) -> None:
    sentence, wanted = row.split(" | ")
    attribute, _, subject = wanted.partition(" ")
    assert not [one for one in _said(sentence) if one[0] == attribute and subject in ("", one[1])]
