"""Figures and dates with the entity that they are about."""

from __future__ import annotations

import pytest

from search.config.models import CuratedFact
from search.facts.curated import curated_facts
from tests.search.facts.conftest import Find


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Norvia paid $5 million.", "norvia"),
        ("Norvia paid Quill $5 million.", "norvia"),
        ("Norvia’s $5 million plan failed.", "norvia"),
        ("It rose at Norvia by $5 million.", None),
        ("They met in Brno over $5 million.", None),
        ("He gave Norvia $5 million.", None),
        ("Jan Novak, who earned $5 million, left.", "novak"),
    ],
)
def test_a_figure_is_about_who_acts_in_its_clause(find: Find, text: str, subject: str | None) -> None:
    (figure,) = find(text, "figure")
    assert figure.subject == subject


def test_an_age_belongs_to_the_person_beside_it(find: Find) -> None:
    (age,) = find("Ada Hill, 52, met Jan Novak.", "figure")
    assert (age.subject, age.value and age.value.kind) == ("hill", "age")


def test_a_date_is_a_fact_of_its_own(find: Find) -> None:
    (date,) = find("Norvia opened the mill on June 10, 2024.", "date")
    assert (date.subject, date.value and date.value.date) == ("norvia", "2024-06-10")


def test_a_curated_fact_is_the_readers_own() -> None:
    (fact,) = curated_facts((CuratedFact("norvia", "former_owner", "quill", "49%", "court papers"),))
    assert (fact.article, fact.evidence, fact.rule, fact.label) == ("", (), "curated", "Former owner")
    assert fact.attribution == ("court papers",)
    assert fact.value is not None
    assert (fact.value.kind, fact.value.low, fact.value.high) == ("percent", 0.49, 0.49)
    assert (fact.value.start, fact.value.end) == (None, None)


def test_a_figure_that_returns_is_one_fact_with_all_its_places(find: Find) -> None:
    text = "Norvia paid $5 million. Quill closed. Norvia paid 5 million dollars in cash."
    (figure,) = find(text, "figure")
    assert [text[piece.start : piece.end] for piece in figure.evidence] == [
        "Norvia paid $5 million",
        "Norvia paid 5 million dollars in cash",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Norvia paid $5 million. Quill paid $5 million.",
        "Norvia paid $5 million. Norvia may pay $5 million.",
        "Norvia paid $5 million. Norvia paid $5 million, Hill said.",
        "Norvia paid $5 million. Norvia paid about $5 million.",
        "He got $5 million. She lost $5 million.",
    ],
)
def test_figures_that_differ_in_anything_stay_apart(find: Find, text: str) -> None:
    assert len(find(text, "figure")) == 2


def test_a_day_twice_in_one_sentence_is_one_fact(find: Find) -> None:
    (date,) = find("It rained on Thursday; it snowed on Thursday.", "date")
    assert len(date.evidence) == 2
