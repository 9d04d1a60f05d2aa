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
