"""Relative days → calendar days, from the article's own date."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class Anchor:
    """The article's date. `day` stands in the middle of what is not known; `exact` tells whether the day is."""

    day: date
    month_known: bool
    exact: bool


def anchor_of(text: str | None) -> Anchor | None:
    """`YYYY[-MM[-DD]]` → the anchor, None where it is no date."""
    found = re.fullmatch(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", (text or "")[:10])
    if not found:
        return None
    year, month, day = (int(part) if part else None for part in found.groups())
    try:
        return Anchor(date(year or 0, month or 7, day or (15 if month else 1)), month is not None, day is not None)
    except ValueError:
        return None


def valid(year: int, month: int, day: int) -> date | None:
    """The day, None where the calendar has none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def day_of_year(anchor: Anchor | None, month: int, day: int, weekday: int | None = None) -> date | None:
    """As in "June 10" → the nearest such day; of the weekday, where one is named."""
    if anchor is None:
        return None
    years = (anchor.day.year + shift for shift in (0, -1, 1, -2, 2, -3, 3, -4, 4))
    days = [found for year in years if (found := valid(year, month, day))]
    if weekday is not None:
        days = [found for found in days if found.weekday() == weekday and abs(found - anchor.day).days < 550] or days
    return min(days, key=lambda found: abs(found - anchor.day), default=None)


def month_of_year(anchor: Anchor | None, month: int, shift: int | None = None) -> str | None:
    """As in "in June" → the nearest such month; with `shift`, -1 is "last June" and 1 "next June"."""
    if anchor is None or not anchor.month_known:
        return None
    year, here = anchor.day.year, anchor.day.month
    if shift == -1:
        year -= month >= here
    elif shift == 1:
        year += month <= here
    elif shift is None:
        year += -1 if month - here > 6 else 1 if here - month > 6 else 0
    return f"{year:04}-{month:02}"


def weekday_near(anchor: Anchor | None, weekday: int, *, week: int | None = None, future: bool = False) -> date | None:
    """As in "Thursday": the last one, or the next one in the `future`; `week` -1, 0, 1: of last, this, next week."""
    if anchor is None or not anchor.exact:
        return None
    today = anchor.day.weekday()
    if week is not None:
        return shifted(anchor.day, weekday - today + 7 * week)
    return shifted(anchor.day, (weekday - today) % 7 if future else -((today - weekday) % 7))


def shifted(day: date, days: int) -> date | None:
    """The day so many days later."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def month_shifted(day: date, months: int) -> str | None:
    """The month so many months later."""
    count = day.year * 12 + day.month - 1 + months
    return f"{count // 12:04}-{count % 12 + 1:02}" if 12 <= count < 120_000 else None


def same_day_of_month(day: date, months: int) -> date | None:
    """The day so many months later, the month's last where it is shorter."""
    count = day.year * 12 + day.month - 1 + months
    return next((found for last in range(4) if (found := valid(count // 12, count % 12 + 1, day.day - last))), None)
