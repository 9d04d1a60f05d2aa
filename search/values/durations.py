"""Durations in seconds and ages in years."""

from __future__ import annotations

from search.values.number import read_number
from search.values.reading import Number, Reading
from search.values.tokens import HYPHENS, Tokens
from search.values.wordlist import word_set

MINUTE, HOUR, DAY = 60.0, 3600.0, 86400.0
WEEK, MONTH, YEAR = 7 * DAY, 30 * DAY, 365 * DAY
UNITS = {
    "second": 1.0,
    "sec": 1.0,
    "minute": MINUTE,
    "min": MINUTE,
    "hour": HOUR,
    "hr": HOUR,
    "day": DAY,
    "night": DAY,
    "week": WEEK,
    "fortnight": 2 * WEEK,
    "month": MONTH,
    "year": YEAR,
    "yr": YEAR,
    "decade": 10 * YEAR,
    "century": 100 * YEAR,
}
UNITS |= {f"{unit}s": size for unit, size in UNITS.items() if unit != "century"} | {"centuries": 100 * YEAR}
LETTERS = {"h": HOUR, "min": MINUTE, "mins": MINUTE, "hr": HOUR, "hrs": HOUR, "sec": 1.0, "secs": 1.0}
BETWEEN = word_set(
    "business working calendar consecutive straight full whole long more additional extra school trading short other"
)
WHOLE = word_set("all full whole entire another")
# Words before "a year", "an hour" that make it a length of time, not "$5 a year" or "once a day".
BEFORE_SINGLE = word_set(
    "for within after than about nearly almost least just roughly around approximately only took takes take "
    "lasts lasted spent spend over under last past during half every"
)
AGES = word_set("old olds")


def read_duration(tokens: Tokens, number: Number) -> Reading | None:
    """The duration or age that a number and the unit after it say."""
    first = _one(tokens, number)
    if first is None or first.kind == "age":
        return first
    words = tokens.words
    total, end, smallest = first.low or 0.0, first.end, UNITS.get(words[first.end - 1], 0.0)
    for _ in range(3):  # "2 years 1 month and 21 days"
        at = end + 1 if words[end] in ("and", ",") else end
        if words[at] == "and":
            at += 1
        if words[at] in ("a", "half") and words[at - 1] == "and":  # "an hour and a half"
            half = at + 1 if words[at] == "a" else at
            if words[half] == "half":
                total, end = total + smallest / 2, half + 1
            break
        added = read_number(tokens, at)
        more = _one(tokens, added) if added and not added.part else None
        if (
            more is None
            or more.kind != "duration"
            or more.low is None
            or not UNITS.get(words[more.end - 1], 1e12) < smallest
        ):
            break
        total, end, smallest = total + more.low, more.end, UNITS[words[more.end - 1]]
        if (age := _age_end(tokens, end)) is not None:
            return Reading("age", number.start, age, total / YEAR, total / YEAR, "year")
    return first._replace(low=total, high=total, end=end)


def _one(tokens: Tokens, number: Number) -> Reading | None:
    words = tokens.words
    at, hyphen = number.end, False
    if words[at] in HYPHENS:
        at, hyphen = at + 1, True
    if words[at] == "of" and number.value == 0.5 and words[at + 1] in ("a", "an"):
        at += 2
    elif number.part and words[at] in ("a", "an"):
        at += 1
    while words[at] in BETWEEN and at < number.end + 2 and words[at + 1] in UNITS:
        at += 1
    word = words[at]
    if word in ("y", "yo") and number.digits and words[at] == "yo":
        return Reading("age", number.start, at + 1, number.value, number.value, "year", coefficient=number.value)
    if word == "y" and words[at + 1] == "/" and words[at + 2] == "o":
        return Reading("age", number.start, at + 3, number.value, number.value, "year", coefficient=number.value)
    size = UNITS.get(word)
    if tokens.joined(at) and not hyphen:
        size = LETTERS.get(word) if number.digits else None
    elif word == "h" and number.digits:
        size = HOUR
    if size is None or (number.part and number.value != 0.5):
        return None
    if word == "second" and number.value != 1 and not hyphen:
        return None
    if word == "second" and number.value == 1 and not hyphen and tokens.word(at + 1) and words[at + 1] != "of":
        return None
    end = at + 1
    value = number.value * size
    if (age := _age_end(tokens, end)) is not None:
        years = value / YEAR
        return Reading("age", number.start, age, years, years, "year", coefficient=number.coefficient)
    return Reading(
        "duration", number.start, end, value, value, "second", coefficient=number.coefficient, scale=number.scale * size
    )


def _age_end(tokens: Tokens, end: int) -> int | None:
    """The token after "old", "-old" or "of age" at token `end`."""
    words = tokens.words
    at = end + 1 if words[end] in HYPHENS else end
    if words[at] in AGES:
        return at + 1
    if words[end] == "of" and words[end + 1] == "age":
        return end + 2
    return None


def read_single(tokens: Tokens, i: int) -> Reading | None:
    """As in "a decade", "an hour and a half", "a couple of days", "all week", "a five-year …" needs no help."""
    words = tokens.words
    word, follows = words[i], words[i + 1]
    if word in ("a", "an"):
        if follows == "couple":
            at = i + 3 if words[i + 2] == "of" else i + 2
            if words[at] in UNITS:
                return _about(tokens, i, at, 2.0)
            return None
        if follows not in UNITS:
            return None
        if follows not in ("decade", "century", "fortnight") and words[i - 1] not in BEFORE_SINGLE:
            return None
        if follows == "second" or (words[i - 1] == "than" and words[i - 2] == "rather"):
            return None
        return _about(tokens, i, i + 1, 1.0)
    if word in WHOLE:
        at = i + 2 if follows in HYPHENS and tokens.joined(i + 1) else i + 1
        if words[at] in BETWEEN and words[at + 1] in UNITS:
            at += 1
        if words[at] in UNITS and not words[at].endswith("s") and words[at] != "second":
            return _about(tokens, i, at, 1.0)
    return None


def _about(tokens: Tokens, start: int, unit: int, many: float) -> Reading | None:
    size = UNITS[tokens.words[unit]]
    if tokens.words[unit + 1] in HYPHENS and tokens.joined(unit + 1):
        return None
    number = Number(many, many, 1.0, start, unit)
    found = read_duration(tokens, number)
    if found:
        return found
    return Reading("duration", start, unit + 1, many * size, many * size, "second", coefficient=many, scale=size)
