"""Where a sentence is set: the only place that it names behind a preposition of place."""

from __future__ import annotations

from search.facts.reading import Reading
from search.values.wordlist import word_set

_WHERE = frozenset({"in", "at", "near", "outside", "across", "off", "around", "throughout"})
_THE = word_set(
    "the city town village province state district region of nearby downtown central north south east west northeast "
    "northwest southeast southwest island capital port suburb neighboring neighbouring upstate rural county"
)
_NEAR_PLACE = 5
"""Units between "in" and the place: "in the southern city of Norvia"."""


def place_of(reading: Reading) -> str | None:
    """The only place that a stretch names behind a preposition of place."""
    row, found = reading.stretch.words, set()
    for at in reading.stretch.mentions:
        if not reading.is_place(at):
            continue
        before = at - 1
        while before > 0 and at - before < _NEAR_PLACE and (row[before] in _THE or row[before].endswith("ern")):
            before -= 1
        if before >= 0 and row[before] in _WHERE:
            found.add(reading.entity(at))
    return found.pop() if len(found) == 1 else None
