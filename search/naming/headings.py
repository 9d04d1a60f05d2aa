"""Which sentences are headings, where every word has a capital, and what a text's own names are in them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from search.naming.tokens import Token
from search.values.wordlist import word_set

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_SMALL = word_set(
    "about above after against along amid among are around as at back before behind below between but by down during "
    "for from her his how in into is its like near of off on onto out over past per say says since than that the "
    "their this through till to toward under until up upon via was what when where who why will with within without "
    "your"
)
_FEWEST = 3
"""Capitalised words that a heading has at least."""
_WITH_STOP = 6
"""Words that a heading with a full stop has at least."""
_SHARE = 0.2
"""Of the words of a heading, at most so many are ordinary words in small letters."""
_CAPITALISED = 0.5
_SHOUTED = 0.7
_LONGEST = 300
"""Characters of a sentence that are looked at."""


def find_headings(text: str, sentences: Sequence[tuple[int, int]], chains: Sequence[Sequence[Token]]) -> frozenset[int]:
    """The numbers of the sentences that are headings: in title case, or all in capitals."""
    counts: dict[int, int] = {}
    for chain in chains:
        counts[chain[0].sentence] = counts.get(chain[0].sentence, 0) + len(chain)
    found = set()
    for number, capitalised in counts.items():
        if capitalised < _FEWEST or number < 0:
            continue
        start, end = sentences[number]
        if capitalised * 2 > text.count(" ", start, end) and _is_heading(text, start, end, capitalised):
            found.add(number)
    return frozenset(found)


def _is_heading(text: str, start: int, end: int, capitalised: int) -> bool:
    words = _WORD.findall(text, start, min(end, start + _LONGEST))
    if len(words) >= _FEWEST and sum(word.isupper() for word in words) > len(words) * _SHOUTED:
        return True
    small = sum(word[0].islower() and word not in _SMALL for word in words)
    if text[end - 1] in ".;," and not text.endswith("...", start, end):
        # "Report: Hill Told Moss To Use Private Email."
        titled = any(word[0].isupper() and word.lower() in _SMALL for word in words[1:])
        return small == 0 and titled and len(words) >= _WITH_STOP and capitalised > len(words) * _SHOUTED
    return small <= len(words) * _SHARE and capitalised > len(words) * _CAPITALISED
