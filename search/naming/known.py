"""What is known of the words of a name: that all know it, that it ends as those of organisations and places do."""

from __future__ import annotations

from collections.abc import Sequence

from search.naming.tokens import Token, phrase
from search.naming.words import NameWords

_OF_A_PERSON = 3
"""Tokens, at least, of a known name and somebody's name behind it."""


def is_head(low: str, words: NameWords) -> bool:
    """Whether a word in small letters may be the last of a name of no person."""
    return (
        low in words.organization_heads or low in words.event_heads or low in words.place_heads or low in words.of_heads
    )


def is_known(tokens: Sequence[Token], words: NameWords) -> bool:
    """Whether tokens are a name that everybody knows."""
    return phrase(tokens) in words.known


def person_behind(tokens: Sequence[Token], words: NameWords) -> int:
    """Where the name of a person begins behind one that everybody knows ("United Nations Lena Orlov"), 0 if nowhere."""
    if len(tokens) < _OF_A_PERSON or tokens[0].low in words.given:
        return 0
    if is_head(tokens[-1].low, words) or is_known(tokens, words):
        return 0
    for place in range(len(tokens) - 2, 0, -1):
        if tokens[place].low in words.given and tokens[place].gap == "" and is_known(tokens[:place], words):
            return place
    return 0


def is_led(chain: Sequence[Token], first: int, place: int, words: NameWords) -> bool:
    """Whether the words around a place are an office that a minister leads: "Health and Human Services Secretary"."""
    last = place
    while last < len(chain) and chain[last].low in words.government and (last == place or chain[last].gap == ""):
        last += 1
    led = place < last < len(chain) and chain[last].gap == "" and chain[last].low in {"secretary", "minister"}
    return led and all(token.low in words.government for token in chain[first:place])
