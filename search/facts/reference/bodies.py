"""Which body a noun can only mean by its name: "the court" the Supreme Court, "the school" Vell College."""

from __future__ import annotations

import re
from collections.abc import Sequence

from search.mention import Mention
from search.values.wordlist import word_set

_SAME = (
    "court commission committee department board council ministry union bureau agency association institute foundation "
    "university administration office center college hospital bank church airline league federation academy "
    "museum tribunal"
)
"""Nouns that names of organisations end with, and that may stand for them."""
_ENDINGS = {
    **{noun: frozenset({noun}) for noun in _SAME.split()},
    "school": word_set("school college university academy institute seminary"),
    "university": word_set("university college"),
    "panel": word_set("committee commission panel"),
    "airline": word_set("airline airlines airways"),
    "newspaper": word_set("times post journal herald tribune globe gazette chronicle examiner guardian star sun"),
    "union": word_set("union brotherhood federation workers teamsters"),
}
_BEFORE = 600
"""Characters before a noun in which "a court" or "another court" means that another one may be meant."""


def body(text: str, mentions: Sequence[Mention], noun: str, end: int) -> str | None:
    """The only one named before `end` whose name of several words ends as a noun asks for. Time: all mentions once."""
    endings = _ENDINGS.get(noun)
    if endings is None:
        return None
    last, bodies = 0, set[str]()
    for one in mentions:
        if one.end > end:
            break
        before, _, word = text[one.start : one.end].rpartition(" ")
        if before and word.casefold() in endings:
            bodies.add(one.entity)
            last = one.end
    if len(bodies) != 1:
        return None
    between = text[max(last, end - _BEFORE) : end]
    another = rf"\b(?:an?|another|every|each|lower|local|appeals|district)\s+(?:[\w’'-]+\s+){{0,3}}{noun}\b"
    return None if re.search(another, between) else bodies.pop()
