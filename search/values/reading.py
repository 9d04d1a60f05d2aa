"""What a run of tokens says, before it becomes a value. Named tuples: there are several for every value found."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from search.values.value import Kind


class Number(NamedTuple):
    """`value` = `coefficient` × `scale`; it takes the tokens from `start` up to `end`.

    `part`: a fraction of one ("two-thirds"); `open`: "millions", which says only a least value.
    """

    value: float
    coefficient: float
    scale: float
    start: int
    end: int
    digits: bool = False
    part: bool = False
    open: bool = False


class Reading(NamedTuple):
    """A value in tokens: from token `start` up to token `end`, bounds in base units.

    `coefficient` and `scale` are those of its number, so that "$10–15 million" can lend the first the magnitude of the
    second. `bare`: a number without a unit, which counts only where nothing says that it is a name or a label.
    """

    kind: Kind
    start: int
    end: int
    low: float | None = None
    high: float | None = None
    unit: str | None = None
    date: str | None = None
    weekday: int | None = None
    coefficient: float = 0.0
    scale: float = 1.0
    bare: bool = False


def dated(start: int, end: int, day: date | None, weekday: int | None = None) -> Reading:
    """A date; without a day only its weekday is known."""
    return Reading("date", start, end, date=day.isoformat() if day else None, weekday=weekday)
