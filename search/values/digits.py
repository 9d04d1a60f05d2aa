"""A number in digits at a token: "1,234.5", "1 234 567", "3/4", "2 1/4", "6.2x10^-4"."""

from __future__ import annotations

from search.values.numerals import read_numeral
from search.values.reading import Number
from search.values.scaling import ratio, scaled
from search.values.tokens import DASHES, HYPHENS, Tokens
from search.values.words import MAGNITUDES, SIGNS

NARROW = "\u00a0\u202f\u2009\u2008"


DENOMINATORS = frozenset((2, 3, 4, 5, 6, 8, 10, 16))


def read_digits(tokens: Tokens, i: int, money: bool) -> Number | None:
    """The number whose first numeral is token `i`; with `money`, "m" and "b" count as magnitudes."""
    value = read_numeral(tokens.words[i])
    if value is None:
        return None
    if powers := _power(tokens, i, value):
        return powers
    end = i + 1
    grouped = _spaced_groups(tokens, i)
    if grouped:
        value, end = grouped
    elif parts := _fraction(tokens, i):
        return parts
    elif tokens.words[end] in SIGNS:
        value, end = value + SIGNS[tokens.words[end]], end + 1
    elif mixed := _mixed(tokens, end):
        value, end = value + mixed.value, mixed.end
    if tokens.phrase(end, "and", "a", "half") and tokens.words[end + 3] in MAGNITUDES:
        value, end = value + 0.5, end + 3
    number = Number(value, value, 1.0, i, end, digits=True)
    return scaled(tokens, number, money) if money else ratio(tokens, number) or scaled(tokens, number, money)


def _power(tokens: Tokens, i: int, value: float) -> Number | None:
    """As in "6.2x10^-4", "6.2 × 10^4"."""
    words = tokens.words
    if words[i + 1] not in ("x", "×") or words[i + 2] != "10" or words[i + 3] != "^":
        return None
    sign = words[i + 4] in DASHES
    power = words[i + 4 + sign]
    if not power.isdecimal() or len(power) > 2:
        return None
    value *= 10.0 ** (-int(power) if sign else int(power))
    return Number(value, value, 1.0, i, i + 5 + sign, digits=True)


def _spaced_groups(tokens: Tokens, i: int) -> tuple[float, int] | None:
    """As in "1 234 567": groups of three behind narrow spaces, or at least two of them behind plain ones."""
    if len(tokens.words[i]) > 3:
        return None
    end, gaps, digits = i + 1, "", tokens.words[i]
    while end < i + 7 and tokens.numeral(end):
        gap = tokens.text[tokens.ends[end - 1] : tokens.starts[end]]
        word = tokens.words[end]
        if len(gap) != 1 or gap not in NARROW + " " or len(word) < 3 or not word[:3].isdigit() or word[3:4].isdigit():
            break
        gaps, digits, end = gaps + gap, digits + word, end + 1
        if len(word) > 3:
            break
    if not gaps or (" " in gaps and len(gaps) < 2):
        return None
    value = read_numeral(digits)
    return None if value is None else (value, end)


def _fraction(tokens: Tokens, i: int) -> Number | None:
    """As in "3/4", not "9/11" or "24/7"."""
    if tokens.words[i + 1] != "/" or not tokens.numeral(i + 2) or not tokens.joined(i + 1) or not tokens.joined(i + 2):
        return None
    above, below = tokens.words[i], tokens.words[i + 2]
    if not (above.isdigit() and below.isdigit() and len(below) < 3) or tokens.words[i + 3] == "/":
        return None
    if int(below) not in DENOMINATORS or not 0 < int(above) < int(below):
        return None
    value = int(above) / int(below)
    return Number(value, value, 1.0, i, i + 3, digits=True, part=True)


def _mixed(tokens: Tokens, i: int) -> Number | None:
    """The "1/4" of "2 1/4" and of "2-1/4"."""
    at = i + 1 if tokens.words[i] in HYPHENS else i
    return _fraction(tokens, at) if tokens.numeral(at) else None
