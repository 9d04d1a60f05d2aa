"""What others report and an article does not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from search.answers import ComparedRow
from search.compare.days import day_relation
from search.compare.intervals import number_relation
from search.facts import Fact
from search.values import Value

_OTHERS = 2
"""Origins that must tell what one leaves out: what a single other one has is its own find."""


def silences(
    rows: Sequence[ComparedRow],
    origins: Sequence[Sequence[str]],
    facts: Mapping[str, Sequence[Fact]],
    by_id: Mapping[str, Fact],
) -> dict[str, tuple[int, ...]]:
    """For each article the numbers of the rows that two or more other origins tell and its own text does not.

    `facts` are all facts of each article. An article that has a row's value in a sentence that was not understood is
    not called silent.
    """
    origin = {article: number for number, group in enumerate(origins) for article in group}
    found: dict[str, tuple[int, ...]] = {}
    tellers = [{origin[article] for article in row.cells} for row in rows]
    for article, own in facts.items():
        silent = []
        for number, row in enumerate(rows):
            if article in row.cells or len(tellers[number] - {origin[article]}) < _OTHERS:
                continue
            told = [by_id[fact] for ids in row.cells.values() for fact in ids]
            if not any(_mentioned(fact, row, told) for fact in own):
                silent.append(number)
        found[article] = tuple(silent)
    return found


def _mentioned(fact: Fact, row: ComparedRow, told: Sequence[Fact]) -> bool:
    """Whether a fact of the article may be the row's matter, told in words that led to another attribute."""
    if fact.value is None or not any(one.value and _same(fact.value, one.value) for one in told):
        return False
    sides = {fact.subject, fact.object} - {None}
    return not sides or bool(sides & {row.subject, row.object} or sides & {one.subject for one in told})


def _same(one: Value, other: Value) -> bool:
    if one.kind == other.kind == "date":
        return day_relation(one, other) == "equal"
    if {one.kind, other.kind} & {"date", "role", "text", "undisclosed"}:
        return False
    return number_relation(one, other) == "equal"
