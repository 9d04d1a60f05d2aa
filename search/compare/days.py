"""Dates as far as they are known: year, month, day, weekday; compared piece by piece."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from search.compare.intervals import Relation
from search.values import Value

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = rf"\b({'|'.join(_MONTHS)})[a-z]*\.?"
_WRITTEN = re.compile(
    rf"{_MONTH}(?:\s+(\d{{1,2}})(?:st|nd|rd|th)?\b)?|\b(\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH}"
)


class Day(NamedTuple):
    """A date; what is not known is None. `weekday` counts from 0, Monday."""

    year: int | None
    month: int | None
    day: int | None
    weekday: int | None


def day_of(value: Value) -> Day:
    """What a date value says. Of a date without a year ("June 10") month and day are read from its words."""
    parts: list[int | None] = (
        [int(part) for part in value.date.split("-")] if value.date else _written(value.text or "")
    )
    year, month, day = (*parts, None, None)[:3]
    weekday = value.weekday
    if weekday is None and year and month and day:
        weekday = _weekday(year, month, day)
    return Day(year, month, day, weekday)


def day_relation(one: Value, other: Value) -> Relation:
    """Holds two dates against each other: what both know must be the same."""
    first, second = day_of(one), day_of(other)
    both = [(a, b) for a, b in zip(first, second, strict=True) if a is not None and b is not None]
    if any(a != b for a, b in both):
        return "disjoint"
    if first == second:
        known = any(part is not None for part in first)
        return "equal" if known or (one.text or "").casefold() == (other.text or "").casefold() else "apart"
    return "refines" if both else "apart"


def more_exact(one: Value, other: Value) -> bool:
    """Whether a date says all that another one says, and more."""
    first, second = day_of(one), day_of(other)
    return first != second and all(b is None or a == b for a, b in zip(first, second, strict=True))


def told_alike(one: Value, other: Value) -> bool:
    """Whether two dates are told in the same manner, by a day or by a year, and not by one word on two days.

    "January" and "2016", "Monday" and "May 5", or "today" and "today", may be read as two dates, but nobody gives them
    for one.
    """
    texts = [(value.text or "").casefold() for value in (one, other)]
    parts = [tuple(part is None for part in day_of(value)[:3]) for value in (one, other)]
    digits = [any(character.isdigit() for character in text) for text in texts]
    return parts[0] == parts[1] and digits[0] == digits[1] and texts[0] != texts[1]


def earlier(one: str | None, other: str | None) -> bool | None:
    """Whether an article's date (`YYYY[-MM[-DD]]`) is before another one; None where that cannot be told."""
    if not one or not other or one.startswith(other) or other.startswith(one):
        return None
    return one < other


def _written(text: str) -> list[int | None]:
    found = _WRITTEN.search(text.casefold())
    if not found:
        return [None, None, None]
    day = found[2] or found[3]
    return [None, _MONTHS.index(found[1] or found[4]) + 1, int(day) if day else None]


def _weekday(year: int, month: int, day: int) -> int | None:
    try:
        return date(year, month, day).weekday()
    except ValueError:
        return None
