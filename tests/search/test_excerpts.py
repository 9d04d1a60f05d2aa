"""Pieces of an article as they are quoted."""

import pytest

from search.answers import ComparedRow
from search.articles import Article
from search.excerpts import clause_around, value_in_row
from search.facts import Evidence, Fact
from search.values import Value

TEXT = "Before dawn on Sunday the ferry left the quay of Brno with all its lights out and nobody on the bridge."


def around(value: str, most: int, clause: str = TEXT) -> str:
    start, first = TEXT.index(value), TEXT.index(clause)
    date = Value("date", text=value, start=start, end=start + len(value))
    evidence = (Evidence(first, first + len(clause)),)
    fact = Fact("a#1", "a", "date", "Date", None, None, date, (), "asserted", evidence, "test")
    article = Article("a", "a", "text", TEXT, "A title")
    return clause_around(fact, article, most)


def test_a_short_clause_is_quoted_whole() -> None:
    assert around("Sunday", 60, "Before dawn on Sunday the ferry left") == "Before dawn on Sunday the ferry left"


def test_a_long_one_is_cut_between_words_around_the_value() -> None:
    assert around("Sunday", 40) == "Before dawn on Sunday the ferry left …"
    assert around("Brno", 30) == "… the quay of Brno with all …"
    assert around("bridge", 30) == "… out and nobody on the bridge."
    assert all(len(around(word, 30)) <= 34 for word in TEXT.rstrip(".").split())


def test_a_clause_that_is_the_value_adds_nothing() -> None:
    assert around("Sunday", 60, "Sunday") == ""


@pytest.mark.parametrize(
    ("value", "other", "named", "shown"),
    [
        ("Rep.", "Norvia", None, "Rep. → Norvia"),
        ("Norvia mayor", "Norvia", None, "Norvia mayor"),
        ("Rep.", "Norvia", "Norvia", "Rep."),
        ("Rep.", "Norvia", "Tarn", "Rep."),
        ("", "Norvia", "Tarn", "Norvia"),
        ("Rep.", None, None, "Rep."),
    ],
)
def test_an_object_that_the_row_does_not_name_stands_beside_the_value(
    value: str, other: str | None, named: str | None, shown: str
) -> None:
    fact = Fact("a#1", "a", "role", "Role", "Hill", other, None, (), "asserted", (), "test")
    row = ComparedRow("role", "Role", "Hill", named, "agree", False, {}, 2, 2)
    assert value_in_row(value, fact, row, str) == shown
