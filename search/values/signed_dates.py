"""Dates in digits and signs: "2025-06-10", "2019/aug/01", "6/10/2025", "13.5.2015", "4/22"."""

from __future__ import annotations

from datetime import date

from search.values.digits import DENOMINATORS
from search.values.months import MONTHS, full_year
from search.values.reading import Reading, dated
from search.values.resolve import Anchor, day_of_year, valid
from search.values.tokens import Tokens


def read_signs(tokens: Tokens, i: int, anchor: Anchor | None, weekday: int | None) -> Reading | None:
    """As in "2025-06-10", "2019/aug/01", "6/10/2025", "13.5.2015", "4/22"."""
    words = tokens.words
    if "." in words[i]:
        return _points(tokens, i)
    sign = words[i + 1]
    if (
        sign not in ("/", "-", "‐", "‑", "–")
        or not tokens.joined(i + 1)
        or not tokens.joined(i + 2)
        or not words[i].isdigit()
    ):
        return None
    if words[i + 3] == sign and tokens.joined(i + 3) and tokens.joined(i + 4):
        if tokens.joined(i + 5) and (words[i + 5] in (sign, "/", "_") or words[i + 5][:1].isalnum()):
            return None
        found = _three(words[i], words[i + 2], words[i + 4], sign)
        return dated(i, i + 5, found, weekday) if found else None
    if (
        sign == "/"
        and tokens.numeral(i + 2)
        and not (tokens.joined(i + 3) and (words[i + 3] in "/-" or words[i + 3][:1].isalnum()))
    ):
        return _month_and_day(tokens, i, anchor, weekday)
    return None


def _points(tokens: Tokens, i: int) -> Reading | None:
    parts = tokens.words[i].split(".")
    if (
        len(parts) == 3
        and all(part.isdigit() for part in parts)
        and len(parts[2]) == 4
        and max(len(parts[0]), len(parts[1])) <= 2
    ):
        found = valid(int(parts[2]), int(parts[1]), int(parts[0]))
        return dated(i, i + 1, found) if found else None
    return None


def _three(first: str, second: str, third: str, sign: str) -> date | None:
    """Three parts of a date: year first, else month first as in America, else day first where month first is none."""
    if len(first) == 4:
        month = MONTHS.get(second) or (int(second) if second.isdigit() and len(second) <= 2 else 0)
        return valid(int(first), month, int(third)) if third.isdigit() and len(third) <= 2 else None
    if not (len(first) <= 2 and second.isdigit() and third.isdigit() and len(second) <= 2 and len(third) in (2, 4)):
        return None
    if len(third) == 2 and sign != "/":
        return None
    year = int(third) if len(third) == 4 else full_year(int(third))
    return valid(year, int(first), int(second)) or valid(year, int(second), int(first))


def _month_and_day(tokens: Tokens, i: int, anchor: Anchor | None, weekday: int | None) -> Reading | None:
    """As in "on 4/22": only after a word that dates have before them, or a weekday; never 9/11."""
    words = tokens.words
    first, second = words[i], words[i + 2]
    if not (len(first) <= 2 and second.isdigit() and len(second) <= 2) or (first, second) in (("9", "11"), ("24", "7")):
        return None
    if (
        weekday is None
        and words[i - 1] not in ("on", "by", "since", "until", "before", "dated", "back")
        and tokens.count > 4
    ):
        return None
    if int(second) in DENOMINATORS and int(first) < int(second) and weekday is None and words[i - 1] != "on":
        return None
    for month, day in ((int(first), int(second)), (int(second), int(first))):
        if valid(2024, month, day):
            return dated(i, i + 3, day_of_year(anchor, month, day, weekday), weekday)
    return None
