"""Calendar dates with words: "June 10, 2025", "10 June", "June 2025", "the summer of 2019"."""

from __future__ import annotations

from search.values.months import MONTHS, SEASONS, WORDS_OTHERWISE, day_at, month_at, year_at
from search.values.reading import Reading, dated
from search.values.resolve import Anchor, day_of_year, month_of_year, valid
from search.values.signed_dates import read_signs
from search.values.tokens import DASHES, HYPHENS, Tokens
from search.values.wordlist import word_set
from search.values.years import year_ends

STARTS = frozenset(MONTHS) | SEASONS


def read_date(tokens: Tokens, i: int, anchor: Anchor | None, weekday: int | None = None) -> Reading | None:
    """The date that begins at token `i` with a month, a day or a year; a `weekday` before it helps to find its year."""
    if tokens.numeral(i):
        return read_signs(tokens, i, anchor, weekday) or _day_first(tokens, i, anchor, weekday)
    if tokens.words[i] in SEASONS:
        return _season(tokens, i)
    return _month_first(tokens, i, anchor, weekday) or _day_first(tokens, i, anchor, weekday)


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
            return dated(i, year[1], found_day, weekday) if found_day else None
        if last:
            near = day_of_year(anchor, month, number)
            return Reading("date", i, last, date=near.isoformat()[:7] if near else None)
        if valid(2024, month, number) is None:
            return None
        return dated(i, end, day_of_year(anchor, month, number, weekday), weekday)
    at = at + 1 if words[at] in (",", "of") else at
    year = year_at(tokens, at)
    if (
        year
        and not (tokens.joined(year[1]) and tokens.word(year[1]))
        and (tokens.numeral(at) or words[at] in ("'", "’"))
    ):
        end = year[1]
        if words[end] in HYPHENS and tokens.joined(end) and (tail := day_at(tokens, end + 1)):  # "September-2020-23"
            return dated(i, tail[1], valid(year[0], month, tail[0]), weekday)
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
        return dated(i, year[1], found_day, weekday) if found_day else None
    if valid(2024, month, day[0]) is None:
        return None
    return dated(i, end, day_of_year(anchor, month, day[0], weekday), weekday)


def _season(tokens: Tokens, i: int) -> Reading | None:
    at = i + 2 if tokens.words[i + 1] in ("of", ",") else i + 1
    found = year_at(tokens, at) if tokens.numeral(at) else None
    return Reading("date", i, found[1], date=f"{found[0]:04}") if found and year_ends(tokens, found[1]) else None
