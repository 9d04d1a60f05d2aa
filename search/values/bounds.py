"""Words that open or blur a value: "over", "at least", "up to", "about", "or more"."""

from __future__ import annotations

from typing import Literal

from search.values.reading import Reading
from search.values.tokens import Tokens

Bound = Literal["least", "most", "about", "below"]
BLUR = 0.1  # "about 50" is 45 to 55, "nearly 50" 45 to 50: a convention, wide enough for rounding to one digit

_PHRASES: dict[Bound, str] = {
    "least": "over | above | more than | greater than | higher than | larger than | longer than | older than | better "
    "than | at least | at minimum | a minimum of | no less than | no fewer than | not less than | no younger "
    "than | upwards of | upward of | north of | in excess of | exceeding | as little as | as few as | as low "
    "as | >",
    "most": "up to | less than | fewer than | lower than | smaller than | shorter than | younger than | under | below "
    "| at most | no more than | not more than | no longer than | no greater than | no higher than | no older "
    "than | as much as | as many as | as high as | a maximum of | south of | <",
    "about": "about | around | roughly | approximately | approx | approx . | some | circa | an estimated | estimated | "
    "~ | ≈ | close to | in the region of | in the neighborhood of | somewhere around",
    "below": "nearly | almost | approaching | just under | just below | just shy of",
}
_TABLE: dict[str, list[tuple[list[str], Bound]]] = {}
for _bound, _phrases in _PHRASES.items():
    for _phrase in _phrases.split(" | "):
        _words = _phrase.split()
        _TABLE.setdefault(_words[0], []).append((_words, _bound))
for _rows in _TABLE.values():
    _rows.sort(key=lambda row: -len(row[0]))  # the longest first
STARTS = frozenset(_TABLE)
SECOND = {
    first: frozenset(words[1] for words, _ in rows)
    for first, rows in _TABLE.items()
    if all(len(words) > 1 for words, _ in rows)
}
"""The second words of phrases, by their first, where that begins only phrases of several words."""


def bound_at(tokens: Tokens, i: int) -> tuple[Bound, int] | None:
    """The bound that begins at token `i`, and the token after it."""
    for words, bound in _TABLE.get(tokens.words[i], ()):
        if tokens.words[i : i + len(words)] == words:
            return bound, i + len(words)
    return None


def bound_after(tokens: Tokens, i: int) -> tuple[Bound, int] | None:
    """As in "or more", "or so", "+", "-plus" at token `i`."""
    words = tokens.words
    if words[i] == "or" and words[i + 1] in ("more", "older", "higher", "greater", "above", "longer", "over"):
        return ("least", i + 2) if words[i + 2] != "than" else None
    if words[i] == "or" and words[i + 1] in ("less", "fewer", "younger", "lower", "under", "below"):
        return ("most", i + 2) if words[i + 2] != "than" else None
    if words[i] == "or" and words[i + 1] == "so":
        return "about", i + 2
    if words[i] == "+" and tokens.joined(i) and not tokens.numeral(i + 1):
        return "least", i + 1
    if words[i] == "-" and words[i + 1] == "plus" and tokens.joined(i):
        return "least", i + 2
    if words[i] == "plus" and not tokens.word(i + 1) and not tokens.numeral(i + 1):
        return "least", i + 1
    if words[i] == "and" and words[i + 1] in ("up", "over", "older", "above"):
        return "least", i + 2
    return None


def apply(bound: Bound, reading: Reading) -> Reading:
    """The reading with its bounds opened or blurred."""
    low, high = reading.low, reading.high
    if bound == "least":
        return reading._replace(low=low if low is not None else high, high=None)
    if bound == "most":
        return reading._replace(low=None, high=high if high is not None else low)
    if low is None or low != high:
        return reading
    blur = BLUR * max(abs(low), abs(high))
    if bound == "about":
        return reading._replace(low=low - blur, high=high + blur)
    return reading._replace(low=low - blur)
