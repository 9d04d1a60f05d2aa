"""Weekdays with their dates: "Tuesday (June 10)", "Friday 7/6", "Saturday the 23rd"."""

from __future__ import annotations

from search.values.dates import read_date
from search.values.months import day_at, weekday_at
from search.values.reading import Reading, dated
from search.values.resolve import Anchor, valid, weekday_near
from search.values.tokens import HYPHENS, Tokens


def read_weekday(tokens: Tokens, i: int, anchor: Anchor | None) -> Reading | None:
    """A weekday with its date ("Tuesday (June 10)", "Friday 7/6", "Saturday the 23rd"), or alone."""
    found = weekday_at(tokens, i)
    if found is None:
        return None
    weekday, end = found
    words, at = tokens.words, found[1]
    bracket = words[at] == "("
    if bracket or words[at] in (",", "on") or (words[at] in HYPHENS and tokens.joined(at)):
        at += 1
    if words[at] == "the":
        at += 1
    day = read_date(tokens, at, anchor, weekday) if tokens.count > at else None
    if day and day.date is not None and len(day.date) < 10:
        day = None
    if day and (not bracket or words[day.end] == ")"):
        return day._replace(start=i, end=day.end + bracket, weekday=weekday)
    if not bracket and (found_day := _of_month(tokens, at, anchor, weekday)):
        return found_day._replace(start=i)
    if len(words[i]) <= 5 and not (words[end - 1] == "." or tokens.count <= 4):
        return None
    return dated(i, end, None, weekday)


def _of_month(tokens: Tokens, i: int, anchor: Anchor | None, weekday: int) -> Reading | None:
    """As in "Tuesday the eleventh", "Saturday 23rd": the nearest month in which that is so."""
    day = day_at(tokens, i)
    if day is None or (tokens.words[day[1] - 1] not in ("st", "nd", "rd", "th") and tokens.words[i - 1] != "the"):
        return None
    near = weekday_near(anchor, weekday)
    if near is None or anchor is None:
        return dated(i, day[1], None, weekday)
    days = [
        found
        for months in range(-12, 13)
        if (found := valid((count := near.year * 12 + near.month - 1 + months) // 12, count % 12 + 1, day[0]))
        and found.weekday() == weekday
    ]
    return dated(i, day[1], min(days, key=lambda found: abs(found - anchor.day), default=None), weekday)
