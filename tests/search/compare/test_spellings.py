"""Names that two articles spell in two ways."""

from __future__ import annotations

import pytest

from search.answers import ComparedRow
from search.compare import ComparedArticle, compare


def rows(*texts: str) -> list[ComparedRow]:
    return list(compare([ComparedArticle(f"{number}", text, None, ()) for number, text in enumerate(texts)]).rows)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Catherine Droste", "Katherine Droste"),
        ("Robyn Okafor", "Robin Okafor"),
        ("Andrew J. Wetzler", "Andrew Welzler"),
    ],
)
def test_two_spellings_are_a_conflict(one: str, other: str) -> None:
    (row,) = rows(f"The body of {one} was found in the harbour.", f"Police said that {other} drowned on Friday.")
    assert (row.attribute, row.verdict, set(row.cells)) == ("name", "conflict", {"0", "1"})


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Eric Droste", "Erica Droste"),
        ("Catherine Droste", "Catherine Okafor"),
        ("Catherine Droste", "CATHERINE DROSTE"),
        ("Catherine Droste", "Catherine Droste's"),
        ("Catherine Droste", "the Catherine Drostes"),
        ("Marine Mammals", "Marine Mammal"),
    ],
)
def test_other_names_are_none(one: str, other: str) -> None:
    assert rows(f"The body of {one} was found in the harbour.", f"Police said that {other} drowned on Friday.") == []


def test_an_article_with_both_spellings_may_be_about_two_people() -> None:
    assert rows("Catherine Droste and Katherine Droste drowned.", "Divers found Catherine Droste on Friday.") == []


def test_the_row_is_called_by_the_spelling_of_most_and_nobody_is_silent_about_it() -> None:
    texts = [
        "Jana saw Catherine Droste.",
        "Katherine Droste has drowned.",
        "Then they found Katherine Droste.",
        "Rain.",
    ]
    table = compare([ComparedArticle(f"{number}", text, None, ()) for number, text in enumerate(texts)])
    (row,) = table.rows
    assert row.subject == "Katherine Droste"
    assert [fact.value.text for fact in table.facts if fact.value] == [
        "Catherine Droste", "Katherine Droste", "Katherine Droste",
    ]  # fmt: skip
    assert not any(table.silences.values())
