"""What follows a number and makes it another one: magnitudes ("14.3bn") and ratios ("one in five")."""

from __future__ import annotations

from search.values.cardinals import read_cardinal
from search.values.numerals import read_numeral
from search.values.reading import Number
from search.values.tokens import HYPHENS, Tokens
from search.values.wordlist import word_set
from search.values.words import LETTERS, MAGNITUDES

_ROUND = frozenset((5.0, 10.0, 20.0, 100.0, 1000.0))


_NO_RATIO = word_set(
    "second seconds minute minutes hour hours day days week weeks month months year years decade decades % "
    "percent dollars million billion thousand minutes games matches innings"
)


def ratio(tokens: Tokens, number: Number) -> Number | None:
    """As in "one in five", "nine out of 10", "1 over three" as parts of one."""
    words, end = tokens.words, number.end
    if (
        not 1 <= number.value < 100
        or number.value % 1
        or number.scale != 1.0
        or words[end] not in ("in", "out", "over", "-", "‑")
    ):
        return None
    at = end + 1
    if words[end] in HYPHENS:
        if words[at] not in ("in", "out") or words[at + 1] not in HYPHENS:
            return None
        at += 2
    elif words[end] == "out":
        if words[at] != "of":
            return None
        at += 1
    if tokens.numeral(at):
        whole, end = read_numeral(tokens.words[at]) or 0.0, at + 1
    elif found := read_cardinal(tokens, at):
        whole, end = found
    else:
        return None
    after = words[end]
    if not number.value < whole <= 1000 or whole % 1 or after in _NO_RATIO or (after in HYPHENS and tokens.joined(end)):
        return None
    if tokens.joined(end) and tokens.word(end):
        return None
    if words[at - 1] == "over" and (number.value != 1 or tokens.word(end)):
        return None
    if words[at - 1] == "in" and number.value != 1 and whole not in _ROUND:
        return None
    value = number.value / whole
    return number._replace(value=value, coefficient=value, end=end, part=True)


def scaled(tokens: Tokens, number: Number, money: bool) -> Number | None:
    """The number with the magnitude that follows it; None where letters follow that are none."""
    words = tokens.words
    end, scale = number.end, 1.0
    while True:
        at = end
        if words[at] in HYPHENS and tokens.joined(at) and tokens.joined(at + 1):
            at += 1
        word = words[at]
        if word == "hundred" and scale == 1.0:
            scale, end = 100.0, at + 1
        elif word in MAGNITUDES and scale <= 1e6 and (at == end or number.digits):
            scale, end = scale * MAGNITUDES[word], at + 1
        elif word in LETTERS and tokens.joined(at) and at == end and scale == 1.0 and (money or word == "k"):
            return number._replace(value=number.value * LETTERS[word], scale=LETTERS[word], end=at + 1)
        elif word == "m" and scale == 1.0 and tokens.raw(at) == "M" and not tokens.joined(at):
            return number._replace(value=number.value * 1e6, scale=1e6, end=at + 1)
        else:
            break
    value = number.value * scale
    if scale > 1 and tokens.phrase(end, "and", "a", "half"):
        value, end = value + scale / 2, end + 3
    elif (
        scale >= 1e5
        and words[end] == "and"
        and (found := read_cardinal(tokens, end + 1, joint=False))
        and 100 <= found[0] < scale
    ):
        value, end = value + found[0], found[1]
    return number._replace(value=value, scale=scale, end=end)
