"""Where a sentence is set: the only place that it names behind a preposition of place."""

from __future__ import annotations

from search.facts.reading import Reading
from search.values.wordlist import word_set

_WHERE = frozenset({"in", "at", "near", "outside", "across", "off", "around", "throughout"})
_THE = word_set(
    "the city town village province state district region of nearby downtown central north south east west northeast "
    "northwest southeast southwest island capital port suburb neighboring neighbouring upstate rural county"
)
_AGAINST = frozenset({"on", "of", "against"})
_EVENTS = word_set(
    "attack attacks assault bombing bombings siege shooting shootings massacre stabbing stabbings blast blasts "
    "explosion explosions killing killings fire fires wildfire flood floods quake earthquake tsunami landslide "
    "hurricane tornado storm riot riots crash stampede rampage"
)
"""What is called by the place that it struck: "the Norvia massacre"."""
_NEAR_PLACE = 5
"""Units between "in" and the place: "in the southern city of Norvia"."""


def place_of(reading: Reading) -> str | None:
    """The only place that a stretch names behind a preposition of place; without one, that an event is called by.

    A place within another one is the one: "at Vell in western Norvia".
    """
    row, found = reading.stretch.words, set()
    last, inner = -1, None
    for at in reading.stretch.mentions:
        if not reading.is_place(at):
            continue
        before = at - 1
        while before > 0 and at - before < _NEAR_PLACE and (row[before] in _THE or row[before].endswith("ern")):
            before -= 1
        if before >= 0 and (row[before] in _WHERE or (row[before] in _AGAINST and row[before - 1] in _EVENTS)):
            if row[before] == "in" and last == before - 1 and inner is not None:
                last = at
                continue
            inner = reading.entity(at)
            last = at
            found.add(inner)
    if not found and not _EVENTS.isdisjoint(row):
        found = {
            reading.entity(at)
            for at in reading.stretch.mentions
            if row[at + 1 : at + 2] and row[at + 1] in _EVENTS and reading.is_place(at)
        }
    return found.pop() if len(found) == 1 else None
