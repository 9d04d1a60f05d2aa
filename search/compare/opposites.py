"""Rows of two attributes that exclude each other: "acquitted" here and "convicted" there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from search.answers import ComparedRow
from search.compare.comparing import Comparing

OPPOSITE = "opposite"
"""The word under `relates:` for an attribute that excludes this one."""


def opposed(rows: Sequence[ComparedRow], hows: Sequence[Comparing], origin: Mapping[str, int]) -> list[ComparedRow]:
    """The rows, with those a conflict that one origin tells and another tells the opposite of.

    They must be about the same subject and the same object. `hows` belong to the rows in
    order, `origin` numbers that of each article.
    """
    known = {(row.attribute, row.subject): [] for row in rows}  # type: dict[tuple[str, str | None], list[ComparedRow]]
    for row in rows:
        known[row.attribute, row.subject].append(row)
    found = []
    for row, how in zip(rows, hows, strict=True):
        names = [attribute for attribute, word in how.relates.items() if word == OPPOSITE]
        rivals = [other for name in names for other in known.get((name, row.subject), ()) if row.subject]
        if any(_same_object(row, other, how) and _apart(row, other, origin) for other in rivals):
            row = row._replace(verdict="conflict")
        found.append(row)
    return found


def _same_object(one: ComparedRow, other: ComparedRow, how: Comparing) -> bool:
    """Whether both are about the same; where an object is left open, nobody knows."""
    return one.object == other.object and (one.object is not None or not how.object)


def _apart(one: ComparedRow, other: ComparedRow, origin: Mapping[str, int]) -> bool:
    """Whether there is an origin that tells only the one and another that tells only the other."""
    first, second = ({origin[article] for article in row.cells} for row in (one, other))
    return bool(first - second) and bool(second - first)
