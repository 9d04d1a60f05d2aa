"""Which body a noun can only mean by its name: "the court" the Supreme Court, "the school" Vell College."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping
from typing import TYPE_CHECKING

from search.facts.speech.memory import Body
from search.values.wordlist import word_set

if TYPE_CHECKING:
    from search.facts.speech.speakers import Speakers

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
_KNOWN: Mapping[str, frozenset[str]] = {
    "bureau": frozenset({"fbi", "federal bureau of investigation"}),
    "agency": word_set("cia fbi nsa epa irs fda cdc fema nasa dea iaea atf tsa usda")
    | {"central intelligence agency", "centers for disease control and prevention", "internal revenue service"},
    "department": word_set("doj dhs hhs nypd lapd"),
    "alliance": word_set("nato opec"),
    "bloc": frozenset({"eu", "european union"}),
}
"""Of these nouns and of two more, bodies that they may stand for without being a part of the name."""
_HIGHEST = frozenset(
    {("high", "court"), ("top", "court"), ("highest", "court"), ("nation's", "highest", "court"), ("supreme", "court")}
    | {("nation's", "top", "court"), ("country's", "highest", "court"), ("country's", "top", "court")}
)
"""How a supreme court is called."""
_BEFORE = 600
"""Characters before a noun in which "a court" or "another court" means that another one may be meant."""


def body(speakers: Speakers, noun: str, end: int) -> str | None:
    """The only one named before `end` whose name of several words ends as a noun asks for, or that all know as one."""
    if noun not in _ENDINGS and noun not in _KNOWN:
        return None
    known = speakers.memory.bodies
    if noun not in known:
        known[noun] = _first(speakers, noun)
    first = known[noun]
    number = bisect_right(first.ends, end)
    if not number or end >= first.until:
        return None
    between = speakers.text[max(first.ends[number - 1], end - _BEFORE) : end]
    another = rf"\b(?:an?|another|every|each|lower|local|appeals|district)\s+(?:[\w’'-]+\s+){{0,3}}{noun}\b"
    return None if re.search(another, between) else first.entity


def _first(speakers: Speakers, noun: str) -> Body:
    """The first one of an article that a noun may stand for, by the end of its name or because everybody knows it."""
    endings, known = _ENDINGS.get(noun, frozenset()), _KNOWN.get(noun, frozenset())
    entity, ends = "", list[int]()
    for one in speakers.mentions:
        name = speakers.text[one.start : one.end].casefold()
        before, _, word = name.rpartition(" ")
        if (before and word in endings) or name.replace(".", "") in known:
            if ends and one.entity != entity:
                return Body(entity, ends, one.end)
            entity = one.entity
            ends.append(one.end)
    return Body(entity, ends, len(speakers.text) + 1)


def highest(speakers: Speakers, words: tuple[str, ...]) -> str | None:
    """The only supreme court of an article, where words behind "the" mean it: "high court"."""
    if words not in _HIGHEST:
        return None
    courts = {one.entity for one in speakers.mentions if one.entity.casefold().endswith("supreme court")}
    return courts.pop() if len(courts) == 1 else None
