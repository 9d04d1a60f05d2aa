"""Names of months, weekdays and seasons, and words for days of the month and years."""

from __future__ import annotations

from search.values.cardinals import read_cardinal
from search.values.tokens import HYPHENS, Tokens
from search.values.wordlist import word_set
from search.values.words import ONES, ORDINALS, TENS

_MONTHS = (
    "january jan",
    "february feb",
    "march mar",
    "april apr",
    "may",
    "june jun",
    "july jul",
    "august aug",
    "september sept sep",
    "october oct",
    "november nov",
    "december dec",
)
MONTHS = {name: number for number, names in enumerate(_MONTHS, start=1) for name in names.split()}
WORDS_OTHERWISE = word_set("may march mar jan sep dec august")
_WEEKDAYS = (
    "monday mon",
    "tuesday tue tues",
    "wednesday wed weds",
    "thursday thu thur thurs",
    "friday fri",
    "saturday sat",
    "sunday sun",
)
WEEKDAYS = {name: number for number, names in enumerate(_WEEKDAYS) for name in names.split()}
SEASONS = word_set("spring summer autumn fall winter")
SUFFIXES = word_set("st nd rd th")


def month_at(tokens: Tokens, i: int) -> tuple[int, int] | None:
    """The month named at token `i`, and the token after it and its point."""
    month = MONTHS.get(tokens.words[i])
    if month is None:
        return None
    short = len(tokens.words[i]) <= 4 and tokens.words[i] not in ("may", "june", "july")
    end = i + 2 if short and tokens.words[i + 1] == "." and tokens.joined(i + 1) else i + 1
    return month, end


def weekday_at(tokens: Tokens, i: int) -> tuple[int, int] | None:
    """The weekday named at token `i`, and the token after it and its point; short forms need a capital letter."""
    word = tokens.words[i]
    weekday = WEEKDAYS.get(word)
    if weekday is None:
        return None
    if len(word) > 5:
        return weekday, i + 1
    if not tokens.capital(i):
        return None
    end = i + 2 if tokens.words[i + 1] == "." and tokens.joined(i + 1) else i + 1
    return weekday, end


def day_at(tokens: Tokens, i: int) -> tuple[int, int] | None:
    """The day of a month at token `i`: "10", "10th", "tenth", "twenty-second"."""
    word = tokens.words[i]
    if tokens.numeral(i):
        if not word.isdigit() or len(word) > 2 or not 1 <= int(word) <= 31:
            return None
        end = i + 1
        if tokens.joined(end) and tokens.words[end] in SUFFIXES:
            end += 1
        elif tokens.joined(end) and (tokens.word(end) or tokens.words[end] in "%:/"):
            return None
        return int(word), end
    if word in ORDINALS and ORDINALS[word] <= 30:
        return ORDINALS[word], i + 1
    if word in TENS or word in ONES:
        at = i + 2 if tokens.words[i + 1] in HYPHENS else i + 1
        if word in ("twenty", "thirty") and ORDINALS.get(tokens.words[at], 99) < 10:
            day = int(TENS[word]) + ORDINALS[tokens.words[at]]
            return (day, at + 1) if day <= 31 else None
        if word in TENS and tokens.words[at] in ONES and 0 < ONES[tokens.words[at]] < 10:
            day = int(TENS[word] + ONES[tokens.words[at]])
            return (day, at + 1) if day <= 31 else None
        day = int(TENS.get(word) or ONES[word])
        return (day, i + 1) if 1 <= day <= 31 else None
    return None


def year_at(tokens: Tokens, i: int, *, short: bool = False) -> tuple[int, int] | None:
    """The year at token `i` in four digits, in words, with `short` also "’16" and "16" for the years around 2000."""
    word = tokens.words[i]
    if tokens.numeral(i):
        if len(word) == 4 and word.isdigit() and 1000 <= int(word) <= 2199:
            return int(word), i + 1
        if short and len(word) == 2 and word.isdigit():
            return full_year(int(word)), i + 1
        return None
    if (
        word in ("'", "’", "‘")
        and len(tokens.words[i + 1]) == 2
        and tokens.words[i + 1].isdigit()
        and tokens.joined(i + 1)
    ):
        return full_year(int(tokens.words[i + 1])), i + 2
    if word in ("eighteen", "nineteen", "twenty", "two"):
        return _year_in_words(tokens, i)
    return None


def full_year(short: int) -> int:
    """Two digits → the year between 1950 and 2049."""
    return short + (2000 if short < 50 else 1900)


def _year_in_words(tokens: Tokens, i: int) -> tuple[int, int] | None:
    words = tokens.words
    found = read_cardinal(tokens, i)
    if found and 1000 <= found[0] <= 2199 and found[0] % 1 == 0:
        if words[found[1] - 1] == "hundred" and (rest := read_cardinal(tokens, found[1])) and rest[0] < 100:
            return int(found[0] + rest[0]), rest[1]
        return int(found[0]), found[1]
    if words[i] == "two":
        return None
    century = 100 * int(ONES.get(words[i]) or TENS[words[i]])
    if words[i + 1] in ("zero", "oh", "o") and ONES.get(words[i + 2], 0) in range(1, 10):
        return century + int(ONES[words[i + 2]]), i + 3
    rest = read_cardinal(tokens, i + 1, joint=False)
    if rest and 10 <= rest[0] <= 99 and rest[0] % 1 == 0:
        return century + int(rest[0]), rest[1]
    return None
