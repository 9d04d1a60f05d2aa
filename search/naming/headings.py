"""Which sentences are headings, where every word has a capital, and what a text's own names are in them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from search.naming.tokens import Token

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_SMALL = frozenset(
    "about above after against along amid among around as at back before behind below between but by down during for from in into like near of off on"
    " onto out over past per since than that the this through to till toward under until up upon via what when where who why with within without"
    " says say over your their its his her how will is are was".split()
)
_FEWEST = 3
"""Capitalised words that a heading has at least."""
_SHARE = 0.2
"""Of the words of a heading, at most so many are ordinary words in small letters."""
_LONGEST = 300


def find_headings(text: str, sentences: Sequence[tuple[int, int]], chains: Sequence[Sequence[Token]]) -> frozenset[int]:
    """The numbers of the sentences that are headings: in title case, or all in capitals."""
    counts: dict[int, list[int]] = {}
    for chain in chains:
        for token in chain:
            count = counts.setdefault(token.sentence, [0, 0])
            count[0] += 1
            count[1] += token.capitals
    found = set()
    for number, (capitalised, capitals) in counts.items():
        if capitalised < _FEWEST or number < 0:
            continue
        start, end = sentences[number]
        words = _WORD.findall(text, start, min(end, start + _LONGEST))
        shouted = sum(word.isupper() for word in words)
        if shouted > len(words) * 0.7 and len(words) >= _FEWEST and capitals:
            found.add(number)
            continue
        small = sum(word[0].islower() and word not in _SMALL for word in words)
        stopped = text[end - 1] in ".;," and not text[start:end].endswith("...")
        if small <= len(words) * _SHARE and not stopped and capitalised > len(words) * 0.5:
            found.add(number)
    return frozenset(found)
