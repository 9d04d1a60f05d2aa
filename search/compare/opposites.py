"""Rows of two attributes that exclude each other: "acquitted" here and "convicted" there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import product

from search.answers import ComparedRow
from search.compare.days import earlier
from search.compare.grouping import Group

OPPOSITE = "opposite"
"""The word under `relates:` for an attribute that excludes this one."""


def opposed(
    rows: Sequence[ComparedRow],
    groups: Sequence[Group],
    origin: Mapping[str, int],
    dates: Mapping[str, str | None],
) -> list[ComparedRow]:
    """The rows, with those a conflict that one origin tells and another tells the opposite of.

    They must be about the same subject and the same object. `groups` are those of the rows in order, `origin` numbers
    that of each article, `dates` are theirs: what may change from day to day is no conflict between two days.
    """
    numbers = {id(group): number for number, group in enumerate(groups)}
    found = list(rows)
    for one, other in opposite(groups):
        pair = numbers[id(one)], numbers[id(other)]
        if _apart(rows[pair[0]], rows[pair[1]], origin, dates if one.how.changes else {}):
            for number in pair:
                found[number] = rows[number]._replace(verdict="conflict")
    return found


def opposite(groups: Sequence[Group]) -> Iterator[tuple[Group, Group]]:
    """The pairs of groups whose attributes exclude each other, about the same subject and the same object."""
    known: dict[tuple[str, str | None], list[Group]] = {}
    for group in groups:
        known.setdefault((group.attribute, group.subject), []).append(group)
    for group in groups:
        names = [attribute for attribute, word in group.how.relates.items() if word == OPPOSITE]
        for name in names if group.subject else ():
            for other in known.get((name, group.subject), ()):
                if _same_object(group, other):
                    yield group, other


def _same_object(one: Group, other: Group) -> bool:
    """Whether both are about the same; where an object is left open, nobody knows."""
    return one.object == other.object and (one.object is not None or not one.how.object)


def _apart(one: ComparedRow, other: ComparedRow, origin: Mapping[str, int], dates: Mapping[str, str | None]) -> bool:
    """Whether there is an origin that tells only the one and another that tells only the other, not on another day."""
    first, second = ({origin[article] for article in row.cells} for row in (one, other))
    return any(
        origin[a] not in second and origin[b] not in first and earlier(dates.get(a), dates.get(b)) is None
        for a, b in product(one.cells, other.cells)
    )
