"""A number at a token, in digits or in words."""

from __future__ import annotations

from search.values.digits import read_digits
from search.values.reading import Number
from search.values.spelled import read_words
from search.values.tokens import Tokens
from search.values.words import STARTS


def read_number(tokens: Tokens, i: int, *, money: bool = False, joint: bool = True) -> Number | None:
    """The number that begins at token `i`; with `money`, "m" and "b" count as magnitudes."""
    if tokens.numeral(i):
        return read_digits(tokens, i, money)
    word = tokens.words[i]
    if word in STARTS:
        return read_words(tokens, i, joint)
    return None
