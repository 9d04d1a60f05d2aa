"""Shares: "49%", "ten per cent", "two-thirds of", "a minority of"."""

from __future__ import annotations

from search.values.number import read_number
from search.values.reading import Number, Reading
from search.values.tokens import HYPHENS, Tokens
from search.values.wordlist import word_set

WORDS = word_set("% percent percents pct percentage per ％ ٪")
STAKES = word_set(
    "stake stakes share shareholding shareholder shareholders holding interest investor owner ownership control"
)
SIZES = word_set(
    "small tiny slim narrow bare large vast overwhelming great clear simple solid strong substantial sizable big huge"
)
HALF_OF = word_set("a an the its their his her our your all of")


def percent_end(tokens: Tokens, i: int) -> tuple[int, str | None, float] | None:
    """The end of a percent sign or word at token `i`, its unit (None or "percentage points"), and its size."""
    words = tokens.words
    at = i
    if words[at] in HYPHENS and tokens.joined(at):
        at += 1
    if words[at] == "basis" and words[at + 1] in ("point", "points"):
        return at + 2, "percentage points", 1e-4
    if words[at] not in WORDS:
        return None
    if words[at] == "per":
        if words[at + 1] != "cent":
            return None
        at += 1
    elif words[at] == "pct" and words[at + 1] == "." and tokens.joined(at + 1) and not tokens.capital(at + 2):
        at += 1
    dash = at + 2 if words[at + 1] in HYPHENS else at + 1
    if words[dash] in ("point", "points"):
        return dash + 1, "percentage points", 0.01
    return at + 1, None, 0.01


def read_percent(tokens: Tokens, number: Number) -> Reading | None:
    """The share that a number and what follows it say; a part counts where it is a part of something."""
    found = percent_end(tokens, number.end)
    if found:
        end, unit, size = found
        value = number.value * size
        return Reading(
            "percent", number.start, end, value, value, unit, coefficient=number.coefficient, scale=number.scale * size
        )
    if number.part and _of_something(tokens, number):
        end = number.end
        return Reading(
            "percent", number.start, end, number.value, number.value, coefficient=number.coefficient, bare=False
        )
    return None


def _of_something(tokens: Tokens, number: Number) -> bool:
    before, after = tokens.words[number.start - 1], tokens.words[number.end]
    if number.value == 0.5 and tokens.words[number.end - 1] in ("half", "halves"):
        if before in _HALVES or (before in HYPHENS and tokens.joined(number.start)):
            return False
        if after in ("of", "the") or after in HALF_OF:
            return after not in ("a", "an") or tokens.words[number.end + 1] not in _TIMES
        return before in _BEFORE and not tokens.joined(number.end)
    if tokens.words[number.end - 2] in ("in", "of", "over") or tokens.words[number.end - 4] in (
        "in",
        "of",
    ):  # "one in five"
        return tokens.word(number.end) or before in _BEFORE
    if tokens.joined(number.end) and tokens.words[number.end] in HYPHENS:
        return tokens.words[number.end + 1] in ("majority", "vote")
    return (
        after in ("of", "the", "majority", "vote", "stake", "share", "to", "more", "less", "fewer", "higher", "lower")
        or before in _BEFORE
    )


_HALVES = word_set("first second third fourth other latter bottom top early late a this last next in better")
_TIMES = word_set("hour day year century decade minute month mile inch")
_BEFORE = word_set("by than over about nearly almost roughly around only just least under some approximately")


def read_reversed(tokens: Tokens, i: int) -> Reading | None:
    """As in "percent of 10": the share named after its word, where nothing follows that it could count."""
    found = percent_end(tokens, i)
    if found is None or found[1] or tokens.words[found[0]] != "of":
        return None
    number = read_number(tokens, found[0] + 1)
    if number is None or number.part or tokens.word(number.end) or tokens.words[number.end] in ("%", "$"):
        return None
    value = number.value * found[2]
    return Reading("percent", i, number.end, value, value)


def read_majority(tokens: Tokens, i: int) -> Reading | None:
    """As in "a minority of", "the vast majority of", "a majority stake": below or above one half."""
    words = tokens.words
    at = i
    if words[at] in ("a", "the"):
        at += 1
    if words[at] in SIZES:
        at += 1
    word = words[at]
    if word not in ("minority", "majority"):
        return None
    follows = words[at + 1]
    if not (
        follows in STAKES or (at > i and (follows == "of" or (not tokens.word(at + 1) and follows not in HYPHENS)))
    ):
        return None
    if follows not in STAKES and follows != "of" and (word == "minority" or words[i] == "the"):
        return None
    low, high = (0.0, 0.5) if word == "minority" else (0.5, 1.0)
    return Reading("percent", i if words[i] != "the" else at, at + 1, low, high)
