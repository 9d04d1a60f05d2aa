"""Who is meant by a party and a state, by what the police call somebody, and by "they"."""

from __future__ import annotations

import pytest

from search.analysing import analyse
from search.dictionary import Dictionary

_NOBODY = Dictionary.compile(())


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Sen. Dana Reyes (R-Texas) spoke. The bill failed. The Texas Republican criticized Ada Hill.", "Dana Reyes"),
        ("Rep. Dana Reyes, Texas Republican, spoke. The Texas Republican criticized Ada Hill.", "Dana Reyes"),
        ("Sen. Paul Moss of Maine spoke. Time went by. The Maine Democrat criticized Ada Hill.", "Paul Moss"),
        ("Sen. Paul Moss (R-Maine) spoke. Time went by. The Ohio Republican criticized Ada Hill.", None),
        ("Sen. Paul Moss (R-Maine) spoke. Time went by. The Maine Democrat criticized Ada Hill.", None),
        ("Sen. Paul Moss (R-Maine) met Rep. Max Roe (R-Maine). The Maine Republican criticized Ada Hill.", None),
        ("Sen. Max Roe left. Sen. Paul Moss (R-Maine) met him. The Maine Republican criticized Ada Hill.", "Paul Moss"),
        ("House Speaker Paul Moss spoke. The Maine Republican criticized Ada Hill.", "Paul Moss"),
        ("Sen. Paul Moss (R-Maine) spoke. Banker Max Roe left. The Ohio Republican criticized Ada Hill.", None),
        ("Dana Reyes spoke. Then she left. The Texas senator criticized Ada Hill.", "Dana Reyes"),
        ("Dana Reyes spoke. The Republican presidential candidate criticized Ada Hill.", "Dana Reyes"),
        ("Rep. Jane Reyes spoke. Rep. John Moss slept. The congresswoman criticized Ada Hill.", "Jane Reyes"),
        ("Rep. Jane Reyes spoke. Time went by. The lawmaker criticized Ada Hill.", "Jane Reyes"),
        ("Reyes's attorney, Paul Moss, spoke. Time went by. The lawyer criticized Ada Hill.", "Paul Moss"),
    ],
)
def test_a_title_means_its_only_bearer(text: str, subject: str | None) -> None:
    assert {fact.subject for fact in analyse(text, _NOBODY).facts if fact.attribute == "criticizes"} - {None} == (
        {subject} if subject else set()
    )


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Police identified the gunman as Paul Moss, 34. The gunman was arrested in Tarn.", "Paul Moss"),
        ("The shooter was identified by police as Paul Moss. The gunman was arrested in Tarn.", "Paul Moss"),
        ("Paul Moss was named as the attacker. The suspect was arrested in Tarn.", "Paul Moss"),
        ("Paul Moss was wrongly named as the gunman. The gunman was arrested in Tarn.", None),
        ("Paul Moss saw it as a crime. The gunman was arrested in Tarn.", None),
    ],
)
def test_the_gunman_is_who_was_identified(text: str, subject: str | None) -> None:
    found = {fact.subject for fact in analyse(text, _NOBODY).facts if fact.attribute == "arrested"}
    assert found == ({subject} if subject else set())


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("Paul Moss and his wife Dana Reyes spoke. They criticized Ada Hill.", {"Paul Moss", "Dana Reyes"}),
        ("Paul Moss and Dana Reyes said they opposed the bill.", {"Paul Moss", "Dana Reyes"}),
        ("Paul Moss and his lawyers spoke to Dana Reyes. They criticized Ada Hill.", set()),
        ("Paul Moss met Dana Reyes. They criticized Ada Hill.", set()),
        ("Some voters met Paul Moss and Dana Reyes. They criticized Ada Hill.", set()),
    ],
)
def test_they_are_two_who_were_named_side_by_side(text: str, subjects: set[str]) -> None:
    facts = analyse(text, _NOBODY).facts
    assert {fact.subject for fact in facts if fact.attribute in {"criticizes", "opposes"}} == subjects


def test_a_description_that_goes_on_is_the_one_who_is_named_behind_it() -> None:
    text = "Norvia's ambassador to Quill, Paul Moss, could not confirm it. He criticized Ada Hill."
    assert [fact.subject for fact in analyse(text, _NOBODY).facts if fact.attribute == "criticizes"] == ["Paul Moss"]
