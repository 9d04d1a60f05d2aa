"""How surely a fact is told that a wording finds, and by whom."""

from __future__ import annotations

import pytest

from search.analysing import analyse
from search.config.models import Alias, Entity
from search.dictionary import Dictionary
from search.facts import Fact

_DICTIONARY = Dictionary.compile(
    (
        Entity("norvia", "Norvia", "organization"),
        Entity("quill", "Quill", "organization"),
        Entity("tarn", "Tarn", "place"),
        Entity("court", "Supreme Court", "organization"),
        Entity("reyes", "Dana Reyes", "person", (Alias("Reyes"),)),
        Entity("hill", "Ada Hill", "person"),
        Entity("moss", "Paul Moss", "person"),
    )
)


@pytest.mark.parametrize(
    ("text", "attribute", "modality"),
    [
        # What a past tense tells in a clause of its own has happened.
        ("Norvia may have erred when it bought Quill.", "acquires", "asserted"),
        ("Ada Hill would like to know why Dana Reyes fired Paul Moss.", "dismissed", "asserted"),
        ("Officials want to know whether the flood that killed 20 people was foreseen.", "killed", "asserted"),
        ("Ada Hill wants to free those who arrested Paul Moss.", "arrested", "asserted"),
        ("Norvia denied that it bought Quill.", "acquires", "denied"),
        ("Norvia may buy Quill when it closes its mill.", "acquires", "hedged"),
        ("It is not clear whether Norvia bought Quill.", "acquires", "unclear"),
        ("Dana Reyes rejected the claim last year and vowed to sue.", "denies", "asserted"),
        ("Ada Hill rejected the claim and may sue.", "denies", "asserted"),
        ("Ada Hill is trying to buy Quill.", "acquires", "proposed"),
        ("Officials were unable to arrest Paul Moss.", "arrested", "denied"),
        # A participle behind a noun has its own time.
        ("Ada Hill would reject a bill passed by the Senate in May.", "passes", "asserted"),
        ("Dana Reyes, arrested on Monday, may be allowed to go home.", "arrested", "asserted"),
        ("Norvia hopes to see Quill bought by Harrow Bank.", "acquires", "proposed"),
        ("Dana Reyes could be arrested and charged with fraud.", "charged_with", "hedged"),
        ("Dana Reyes plans to plead not guilty, calling the inquiry a witch hunt.", "criticizes", "proposed"),
        ("Ada Hill accused Dana Reyes of bombing a camp in Tarn.", "attacks", "reported"),
        ("Dana Reyes accused Ada Hill of theft and sued Norvia.", "sues", "asserted"),
        # More of one with a name.
        ("If you like ideas, listen to Dana Reyes who is running for governor.", "runs_for", "asserted"),
        # What others say, ask and suppose in the same sentence.
        ("Dana Reyes, speaking in Tarn on Monday, said Norvia would close if it had to.", "visits", "asserted"),
        ("Dana Reyes criticized Ada Hill, but did she read the plan?", "criticizes", "asserted"),
        ("If Norvia did not back Dana Reyes, she would go.", "supports", "conditional"),
        ("Just days before Ada Hill is scheduled to testify, Dana Reyes resigned.", "resigns", "asserted"),
        ("Paul Moss, another potential candidate, sued Norvia.", "sues", "asserted"),
        ("Dana Reyes wants to stay quiet, he has criticized Ada Hill.", "criticizes", "asserted"),
        ("Dana Reyes criticized Ada Hill, calling her report baseless.", "criticizes", "asserted"),
        ("Reports that Norvia bought Quill are baseless.", "acquires", "denied"),
        ("Norvia hopes to stay independent now that it bought Quill.", "acquires", "asserted"),
        ("Ada Hill is seeking to leave and Dana Reyes is backed by Norvia.", "supports", "asserted"),
        ("Officials say the tax could be illegal and that Norvia bought Quill.", "acquires", "asserted"),
        ("Dana Reyes's arrest suggests that trouble is ahead.", "arrested", "asserted"),
        ("Dana Reyes told Ada Hill not to have Paul Moss fired.", "dismissed", "denied"),
        ("Dana Reyes may be hired by Norvia and sent to prison.", "hires", "hedged"),
        # Conditions that put their verb first, and what something is like.
        ("Had Norvia bought Quill, Dana Reyes would be rich.", "acquires", "conditional"),
        ("The talks would have failed had Norvia bought Quill.", "acquires", "conditional"),
        ("Were Dana Reyes to resign, Ada Hill would follow.", "resigns", "conditional"),
        ("“Had Norvia bought Quill,” Ada Hill said, “all would be well.”", "acquires", "conditional"),
        ("Norvia had bought Quill, Ada Hill said.", "acquires", "asserted"),
        ("Had Norvia bought Quill?", "acquires", "unclear"),
        ("Paul Moss laughed, just like when Norvia sues Quill.", "sues", "conditional"),
        ("Paul Moss laughed, just like when Norvia sued Quill.", "sues", "asserted"),
        ("We could see 4,000 deaths in May.", "killed", "hedged"),
        ("The flood, which could return, led to 4,000 deaths.", "killed", "asserted"),
        ("Norvia held off on buying Quill.", "acquires", "denied"),
        # Narrated, and prepared.
        ("Norvia would later buy Quill.", "acquires", "asserted"),
        ("Norvia would buy Quill.", "acquires", "proposed"),
        ("Dana Reyes is prepared to resign.", "resigns", "proposed"),
        ("Norvia could use Reyes's meeting with Ada Hill.", "meets", "asserted"),
        # What is presupposed of somebody with a name.
        ("Norvia could use Reyes's opposition to the deal.", "opposes", "asserted"),
        # A deal is one once it is agreed to or announced.
        ("Norvia agreed to buy Quill.", "acquires", "asserted"),
        ("Norvia said it would buy Quill.", "acquires", "asserted"),
        ("Norvia said it would buy Quill if it could.", "acquires", "conditional"),
        ("Norvia said it would have bought Quill.", "acquires", "proposed"),
        ("Norvia said it plans to buy Quill.", "acquires", "proposed"),
        ("Norvia said on Monday it would buy Quill.", "announced_on", "asserted"),
        ("Dana Reyes agreed to resign.", "resigns", "proposed"),
    ],
)
def test_the_clause_tells_how_sure_it_is(text: str, attribute: str, modality: str) -> None:
    assert [fact.modality for fact in _facts(text) if fact.attribute == attribute] == [modality]


@pytest.mark.parametrize(
    ("text", "attribute", "attribution"),
    [
        ("Norvia agreed to buy Quill.", "acquires", ()),
        ("Norvia agreed that Quill bought Harrow Bank.", "acquires", ("norvia",)),
        ("Ada Hill was responding to a report that Norvia bought Quill.", "acquires", ()),
        ("Ada Hill asked for a list of those who Norvia said had bought Quill.", "acquires", ("norvia",)),
        ("The trouble is continuing after Norvia bought Quill.", "acquires", ()),
    ],
)
def test_deeds_are_no_words(text: str, attribute: str, attribution: tuple[str, ...]) -> None:
    assert {fact.attribution for fact in _facts(text) if fact.attribute == attribute} <= {attribution}


def _facts(text: str) -> tuple[Fact, ...]:
    return analyse(text, _DICTIONARY, date="2021-05-06").facts
