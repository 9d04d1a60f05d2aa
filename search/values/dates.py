"""Calendar dates: "June 10, 2025", "10 June", "2025-06-10", "June 2025", "in 2016", "the summer of 2019"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from search.values.counts import plural
from search.values.months import MONTHS, SEASONS, WORDS_OTHERWISE, day_at, full_year, month_at, weekday_at, year_at
from search.values.number import DENOMINATORS
from search.values.reading import Reading
from search.values.resolve import Anchor, day_of_year, month_of_year, valid, weekday_near
from search.values.tokens import DASHES, HYPHENS, Tokens
from search.values.wordlist import word_set

STARTS = frozenset(MONTHS) | SEASONS


def _day(start: int, end: int, day: date | None, weekday: int | None = None) -> Reading:
    return Reading("date", start, end, date=day.isoformat() if day else None, weekday=weekday)


def read_date(tokens: Tokens, i: int, anchor: Anchor | None, weekday: int | None = None) -> Reading | None:
    """The date that begins at token `i` with a month, a day or a year; a `weekday` before it helps to find its year."""
    if tokens.numeral(i):
        return _signs(tokens, i, anchor, weekday) or _day_first(tokens, i, anchor, weekday)
    if tokens.words[i] in SEASONS:
        return _season(tokens, i)
    return _month_first(tokens, i, anchor, weekday) or _day_first(tokens, i, anchor, weekday)


# --- with words


def _month_first(tokens: Tokens, i: int, anchor: Anchor | None, weekday: int | None) -> Reading | None:
    found = month_at(tokens, i)
    if found is None:
        return None
    month, at = found
    words = tokens.words
    if (
        words[i] in WORDS_OTHERWISE
        and not tokens.capital(i)
        and not tokens.numeral(at)
        and weekday is None
        and i + 3 < tokens.count
    ):
        return None
    if words[at] in HYPHENS and tokens.joined(at) and tokens.numeral(at + 1):
        at += 1
    day_place = at + 1 if words[at] == "the" else at
    day = day_at(tokens, day_place)
    if day and not _counts(tokens, day[1], words[day_place]):
        number, end = day
        last = _span_of_days(tokens, end)
        year = _year_after(tokens, last or end)
        if year:
            if last:
                return Reading("date", i, year[1], date=f"{year[0]:04}-{month:02}")
            found_day = valid(year[0], month, number)
            return _day(i, year[1], found_day, weekday) if found_day else None
        if last:
            near = day_of_year(anchor, month, number)
            return Reading("date", i, last, date=near.isoformat()[:7] if near else None)
        if valid(2024, month, number) is None:
            return None
        return _day(i, end, day_of_year(anchor, month, number, weekday), weekday)
    at = at + 1 if words[at] in (",", "of") else at
    year = year_at(tokens, at)
    if (
        year
        and not (tokens.joined(year[1]) and tokens.word(year[1]))
        and (tokens.numeral(at) or words[at] in ("'", "’"))
    ):
        end = year[1]
        if words[end] in HYPHENS and tokens.joined(end) and (tail := day_at(tokens, end + 1)):  # "September-2020-23"
            return _day(i, tail[1], valid(year[0], month, tail[0]), weekday)
        return Reading("date", i, end, date=f"{year[0]:04}-{month:02}")
    return _month_alone(tokens, i, found[1], month, anchor)


_MONTH_BEFORE = word_set(
    "in since until till by last next this early late mid through from during between of before after and to"
)


def _month_alone(tokens: Tokens, i: int, end: int, month: int, anchor: Anchor | None) -> Reading | None:
    words, before = tokens.words, tokens.words[i - 1]
    if not tokens.capital(i) or before not in _MONTH_BEFORE or (tokens.word(end) and tokens.capital(end)):
        return None
    if words[i] in WORDS_OTHERWISE and (
        before not in ("in", "since", "until", "by", "last", "next", "early", "late") or len(words[i]) < 3
    ):
        return None
    if len(words[i]) <= 3 and words[i] != "may" and words[end - 1] != ".":
        return None
    shift = {"last": -1, "next": 1, "this": 0}.get(before)
    return Reading("date", i - (shift is not None), end, date=month_of_year(anchor, month, shift))


def _counts(tokens: Tokens, end: int, word: str) -> bool:
    """Whether what looks like a day counts something: "in May 12 people died"."""
    words = tokens.words
    if words[end] in ("percent", "%", "million", "billion", "people", "other") or (
        words[end] == "per" and words[end + 1] == "cent"
    ):
        return True
    return (
        word in ("one", "two", "three")
        and tokens.word(end)
        and words[end] not in MONTHS
        and not words[end].startswith(("twent", "ninet"))
    )


def _span_of_days(tokens: Tokens, end: int) -> int | None:
    """The end of "-12" in "June 10-12"."""
    if tokens.words[end] in DASHES and tokens.joined(end) and tokens.joined(end + 1):
        last = day_at(tokens, end + 1)
        if last and tokens.numeral(end + 1):
            return last[1]
    return None


def _year_after(tokens: Tokens, end: int) -> tuple[int, int] | None:
    words = tokens.words
    at = end
    if words[at] in (",", "of", "in") or (words[at] in HYPHENS and tokens.joined(at)):
        at += 1
    if words[at] == "," or (words[at] in HYPHENS and not tokens.joined(at)):
        return None
    found = year_at(tokens, at)
    if found is None or (tokens.joined(found[1]) and (tokens.word(found[1]) or words[found[1]] == "%")):
        return None
    return found


def _day_first(tokens: Tokens, i: int, anchor: Anchor | None, weekday: int | None) -> Reading | None:
    """As in "10 June 2025", "10th of June", "the twenty-second of February", "05-Aug-2016"."""
    day = day_at(tokens, i)
    if day is None:
        return None
    words = tokens.words
    at = day[1]
    if words[at] == "of" or (words[at] in HYPHENS and tokens.joined(at)):
        at += 1
    found = month_at(tokens, at)
    if found is None:
        return None
    month, end = found
    if words[at] in WORDS_OTHERWISE and not (tokens.capital(at) or year_at(tokens, end) or words[at - 1] == "of"):
        return None
    if tokens.word(end) and tokens.capital(end) and tokens.capital(at) and not tokens.numeral(i):
        return None
    year = _year_after(tokens, end)
    if year:
        found_day = valid(year[0], month, day[0])
        return _day(i, year[1], found_day, weekday) if found_day else None
    if valid(2024, month, day[0]) is None:
        return None
    return _day(i, end, day_of_year(anchor, month, day[0], weekday), weekday)


def _season(tokens: Tokens, i: int) -> Reading | None:
    at = i + 2 if tokens.words[i + 1] in ("of", ",") else i + 1
    found = year_at(tokens, at) if tokens.numeral(at) else None
    return Reading("date", i, found[1], date=f"{found[0]:04}") if found and _ends(tokens, found[1]) else None


# --- with signs


def _signs(tokens: Tokens, i: int, anchor: Anchor | None, weekday: int | None) -> Reading | None:
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
        return _day(i, i + 5, found, weekday) if found else None
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
        return _day(i, i + 1, found) if found else None
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
            return _day(i, i + 3, day_of_year(anchor, month, day, weekday), weekday)
    return None


# --- years


_YEAR_BEFORE = word_set(
    "in since until till by from to through during before after early late mid of and between around circa "
    "for the year spring summer fall autumn winter class"
)
COUNTED = word_set(
    "people men women children troops soldiers employees workers jobs homes houses dollars euros pounds miles "
    "meters metres feet square kilometers kilometres acres points votes students members tons tonnes calories "
    "units copies pages words hours days years deaths cases vehicles cars delegates civilians others"
)


def read_year(tokens: Tokens, i: int) -> Reading | None:
    """A year in four digits, where it stands as one."""
    words, word = tokens.words, tokens.words[i]
    if len(word) != 4 or not word.isdigit():
        return None
    year, before, after = int(word), words[i - 1], words[i + 1]
    certain = before in _YEAR_BEFORE or (before in HYPHENS and words[i - 2] in ("mid", "pre", "post"))
    if not (1000 if certain and before in ("in", "since") else 1700) <= year <= 2099:
        return None
    if year % 1000 == 0 and not certain and plural(after):  # "2000 toys"
        return None
    if (
        not _ends(tokens, i + 1)
        or after in COUNTED
        or (after in HYPHENS and words[i + 2] in ("page", "foot", "mile", "member", "seat"))
    ):
        return None
    if before in ("$", "€", "£", "#", "+", "no", "flight", "room", "number", "route", "at") or (
        before in "./:" and tokens.joined(i)
    ):
        return None
    if before in DASHES and after in DASHES:
        return None
    if (
        before in DASHES
        and (tokens.joined(i) or tokens.numeral(i - 2))
        and not _span_of_years(tokens, i)
        and words[i - 2] not in ("mid", "pre", "post")
    ):
        return None
    return Reading("date", i, i + 1, date=word)


def _span_of_years(tokens: Tokens, i: int) -> bool:
    before = tokens.words[i - 2]
    return (
        len(before) == 4
        and before.isdigit()
        and 1700 <= int(before) < int(tokens.words[i])
        and tokens.words[i - 3] not in DASHES
    )


def _ends(tokens: Tokens, end: int) -> bool:
    """Whether nothing at token `end` makes a longer numeral, a name or a measure of a year."""
    after = tokens.words[end]
    if not tokens.joined(end):
        return after not in (
            "%",
            "percent",
            "million",
            "billion",
            "hundred",
            "thousand",
            "a.m",
            "p.m",
            "am",
            "pm",
            "hours",
        )
    if after in DASHES:
        if not tokens.numeral(end + 1):
            return True
        last = tokens.words[end + 1]
        short = len(last) in (2, 4) and last.isdigit() and tokens.words[end + 2] not in DASHES
        return short and not (tokens.joined(end + 2) and tokens.word(end + 2))
    return after in ".,;:!?)]}\"“”’'…—/"


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
    dated = read_date(tokens, at, anchor, weekday) if tokens.count > at else None
    if dated and dated.date is not None and len(dated.date) < 10:
        dated = None
    if dated and (not bracket or words[dated.end] == ")"):
        return replace(dated, start=i, end=dated.end + bracket, weekday=weekday)
    if not bracket and (found_day := _of_month(tokens, at, anchor, weekday)):
        return replace(found_day, start=i)
    if len(words[i]) <= 5 and not (words[end - 1] == "." or tokens.count <= 4):
        return None
    return _day(i, end, None, weekday)


def _of_month(tokens: Tokens, i: int, anchor: Anchor | None, weekday: int) -> Reading | None:
    """As in "Tuesday the eleventh", "Saturday 23rd": the nearest month in which that is so."""
    day = day_at(tokens, i)
    if day is None or (tokens.words[day[1] - 1] not in ("st", "nd", "rd", "th") and tokens.words[i - 1] != "the"):
        return None
    near = weekday_near(anchor, weekday)
    if near is None or anchor is None:
        return _day(i, day[1], None, weekday)
    days = [
        found
        for months in range(-12, 13)
        if (found := valid((count := near.year * 12 + near.month - 1 + months) // 12, count % 12 + 1, day[0]))
        and found.weekday() == weekday
    ]
    return _day(i, day[1], min(days, key=lambda found: abs(found - anchor.day), default=None), weekday)
