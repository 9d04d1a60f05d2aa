"""Years in four digits: "in 2016", "1990s" is none."""

from __future__ import annotations

from search.values.counts import plural
from search.values.reading import Reading
from search.values.tokens import DASHES, HYPHENS, Tokens
from search.values.wordlist import word_set

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
        not year_ends(tokens, i + 1)
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


def year_ends(tokens: Tokens, end: int) -> bool:
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
