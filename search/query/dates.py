"""Date values of a query: `2025`, `2025-06..2025-09`, `..2024`, `>=2025-06-01`, `30d..`, `[2024 TO 2025-03]`."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

from search.query.tree import Dates

Span = tuple[date, date]
_POINT = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_AGO = re.compile(r"(\d{1,5})([dwmy])", re.IGNORECASE)
_COMPARED = re.compile(r"(>=|<=|=>|=<|>|<|=)(.*)", re.DOTALL)
_BRACKETS = re.compile(r"\[\s*(\S+)\s+TO\s+(\S+)\s*\]")
_HOW = "a date is written 2025, 2025-06, 2025-06-10, 30d, today; a range 2025-06..2025-09"


class DateFault(ValueError):  # noqa: N818 - a fault in the line, told by the parser as a QueryError
    """A date value that cannot be read; its text is for the reader. `incomplete`: more typing may mend it."""

    def __init__(self, message: str, *, incomplete: bool = False) -> None:
        super().__init__(message)
        self.incomplete = incomplete


def dates(field: str, value: str, today: date) -> Dates:
    """The range that the value of `date:`, `after:` or `before:` stands for. Raises DateFault.

    `after:` begins with the first day of its date; `before:` ends with the day before it.
    """
    value = value.strip()
    if field == "after":
        return Dates(_span(value, today)[0].isoformat(), None)
    if field == "before":
        return Dates(None, _before(_span(value, today)[0]))
    if bracketed := _BRACKETS.fullmatch(value):
        low, high = ("" if end == "*" else end for end in bracketed.groups())
        return _range(low, high, today)
    if value.startswith("["):
        raise DateFault("a range in brackets is written [2024-01-01 TO 2024-05-03]", incomplete="]" not in value)
    if compared := _COMPARED.fullmatch(value):
        return _compared(compared[1], compared[2].strip(), today)
    if ".." in value:
        low, _, high = value.partition("..")
        return _range(low.strip(), high.strip(), today)
    low_day, high_day = _span(value, today)
    if _AGO.fullmatch(value):
        high_day = today
    return Dates(low_day.isoformat(), high_day.isoformat())


def _range(low: str, high: str, today: date) -> Dates:
    if not low and not high:
        raise DateFault("a range needs at least one date: 2025-06.., ..2024", incomplete=True)
    first = _span(low, today)[0] if low else None
    last = _span(high, today)[1] if high else None
    if first and last and first > last:
        raise DateFault(f"the range ends ({high}) before it begins ({low})", incomplete=True)
    return Dates(first.isoformat() if first else None, last.isoformat() if last else None)


def _compared(sign: str, value: str, today: date) -> Dates:
    if not value:
        raise DateFault(f"a date is missing after {sign}", incomplete=True)
    first, last = _span(value, today)
    match sign:
        case ">=" | "=>":
            return Dates(first.isoformat(), None)
        case ">":
            return Dates(_after(last), None)
        case "<=" | "=<":
            return Dates(None, last.isoformat())
        case "<":
            return Dates(None, _before(first))
        case _:
            return Dates(first.isoformat(), last.isoformat())


def _before(day: date) -> str:
    return (day - timedelta(1)).isoformat() if day > date.min else "0001-01-01"


def _after(day: date) -> str:
    return (day + timedelta(1)).isoformat() if day < date.max else "9999-12-31"


def _span(value: str, today: date) -> Span:
    """The first and last day that a date may mean."""
    match value.lower():
        case "today":
            return today, today
        case "yesterday":
            return today - timedelta(1), today - timedelta(1)
        case _:
            pass
    if ago := _AGO.fullmatch(value):
        day = _ago(int(ago[1]), ago[2].lower(), today)
        return day, day
    point = _POINT.fullmatch(value) if value.isascii() else None
    if point is None:
        half = bool(re.fullmatch(r"\d{0,5}|\d{4}-(\d{1,2}-?)?|t(o(d(ay?)?)?)?|y\w*", value, re.IGNORECASE))
        raise DateFault(f"“{value}” is no date: {_HOW}" if value else f"a date is missing: {_HOW}", incomplete=half)
    year, month, day_of_month = (int(part) if part else None for part in point.groups())
    try:
        assert year is not None
        first = date(year, month or 1, day_of_month or 1)
    except ValueError:
        raise DateFault(f"there is no day {value}: {_HOW}", incomplete=True) from None
    if day_of_month:
        return first, first
    if month:
        return first, date(year, month, calendar.monthrange(year, month)[1])
    return first, date(year, 12, 31)


def _ago(count: int, unit: str, today: date) -> date:
    try:
        if unit in "dw":
            return today - timedelta(count * (7 if unit == "w" else 1))
        months = today.year * 12 + today.month - 1 - count * (12 if unit == "y" else 1)
        year, month = divmod(months, 12)
        return date(year, month + 1, min(today.day, calendar.monthrange(year, month + 1)[1]))
    except (ValueError, OverflowError):
        raise DateFault(f"{count}{unit} is too long ago") from None


def days(value: str | None) -> tuple[int, int] | None:
    """The first and last day of an article's date (`2025`, `2025-06`, `2025-06-10`, also with a time) as ordinals."""
    found = _POINT.match(value or "")
    if found is None:
        return None
    for precise in (found.group(), f"{found[1]}-{found[2]}" if found[2] else "", found[1]):
        try:
            first, last = _span(precise, date.min)
        except DateFault:
            continue
        return first.toordinal(), last.toordinal()
    return None


def ordinal(day: str | None) -> int | None:
    """A day of a range (`YYYY-MM-DD`) as an ordinal, None for an open end."""
    return date.fromisoformat(day).toordinal() if day else None
