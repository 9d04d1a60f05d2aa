"""Where a sentence is set: the only place that it names behind a preposition of place, or that of "the attack"."""

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
_TAKEN_UP = frozenset({"attack", "attacks", "bombing", "shooting", "massacre", "raid", "blast", "explosion", "crash"})
_TOLL = frozenset({"death", "latest", "official", "the"})
"""What stands before "toll" where it is that of what was told of."""
_NEAR_PLACE = 5
"""Units between "in" and the place: "in the southern city of Norvia"."""

_PART = 9
"""Units between "including" and the place: "including more than 16 people in the southern city of Tarn"."""


def place_of(reading: Reading) -> str | None:
    """The only place that a stretch names behind a preposition of place; without one, that an event is called by.

    A place within another one is the one: "at Vell in western Norvia".
    """
    row, found = reading.stretch.words, set()
    last, inner = -1, None
    for at in reading.stretch.mentions:
        if not reading.is_place(at) or _of_part(reading, at):
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


def _of_part(reading: Reading, at: int) -> bool:
    """Whether a place is that of a part of those counted before: "95 people, including 16 in Norvia"."""
    row = reading.stretch.words
    for before in range(at - 1, max(at - _PART, -1), -1):
        if row[before] == ",":
            return False
        if row[before] == "including":
            return any(one.kind == "value" for one in reading.units[before + 1 : at])
    return False


def takes_up(reading: Reading) -> bool:
    """Whether a stretch that names no place takes up an event that was told of: "in the attack", "the death toll"."""
    row = reading.stretch.words
    if any(reading.is_place(at) for at in reading.stretch.mentions):
        return False
    return any(
        (word == "toll" and row[at - 1] in _TOLL)
        or (word in _TAKEN_UP and row[at - 1] == "the" and row[at - 2] in {"in", "of", "from", "during"})
        for at, word in enumerate(row)
        if at > 1 or word == "toll"
    )
