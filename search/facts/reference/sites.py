"""Which place "the camp" or "the village" can only mean: the one that the text has called so before."""

from __future__ import annotations

import re

from search.facts.reading import Reading
from search.values.wordlist import word_set

SITES = word_set("camp town village city")
"""Nouns that stand for a place that was named with them: "a refugee camp near Norvia"."""
_BEFORE = 60
"""Characters before a name in which such a noun may stand."""
_SEATED = frozenset({"of", "at", "in", "near", "outside", "called", "named", "around"})
"""What names another one behind the noun: "the camp at Tarn"."""


def site(reading: Reading, noun: str, start: int, behind: int) -> str | None:
    """The only place before a character that a noun for places stood with; None if another one may be meant.

    `behind`: the unit behind the noun.
    """
    row = reading.stretch.words
    if noun not in SITES or (
        row[behind : behind + 1] and row[behind] in _SEATED and "@" in row[behind + 1 : behind + 3]
    ):
        return None
    text, found = reading.text, set[str]()
    ahead = re.compile(rf"\b{noun}\s+(?:of|at|in|near|outside|called|named)\s+(?:the\s+)?$", re.IGNORECASE)
    after = re.compile(rf"\s+(?:refugee\s+)?{noun}\b", re.IGNORECASE)
    for one in reading.mentions:
        if one.end > start:
            break
        if one.entity not in reading.speakers.places:
            continue
        if ahead.search(text, max(0, one.start - _BEFORE), one.start) or after.match(text, one.end):
            found.add(one.entity)
    return found.pop() if len(found) == 1 else None
