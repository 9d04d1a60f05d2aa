"""Members of a party: words for one that a dictionary takes for its name, and several that act together."""

from __future__ import annotations

from search.facts.offices.partywords import MEMBERS
from search.facts.reading import Reading

_MEMBERS = frozenset({"Democrat", "Democratic", "Republican"})
_ONE = frozenset({"Democrat", "Republican"})
_BEHIND_NOUN = frozenset({",", ".", ";", ")", "who", "from", "in", "on", "and", "—", "–", "has", "is", "was"})
"""What stands behind a noun, and not behind an adjective."""
_OPENING = frozenset({"that", "and", "but", "as", "while", "when", "because", "if", "after", "before", "some"})
"""What stands before the subject of a clause."""


def without_parties(reading: Reading) -> Reading:
    """A stretch whose words for a member ("the top Democrat") are words like others, not mentions of the party."""
    units, text, stretch = reading.units, reading.text, reading.stretch
    return _plain(reading, [at for at in stretch.mentions if text[units[at].start : units[at].end] in _MEMBERS])


def without_member(reading: Reading) -> Reading:
    """A stretch whose nouns for one member are words like others: "the top Democrat, Ada Hill, said"."""
    units, text, row = reading.units, reading.text, reading.stretch.words
    return _plain(
        reading,
        [
            at
            for at in reading.stretch.mentions
            if text[units[at].start : units[at].end] in _ONE
            and (row[at + 1 : at + 2] == () or row[at + 1] in _BEHIND_NOUN or row[at + 1][-2:] == "ed")
        ],
    )


def _plain(reading: Reading, parties: list[int]) -> Reading:
    if not parties:
        return reading
    units, text, stretch = reading.units, reading.text, reading.stretch
    row, words = list(units), list(stretch.words)
    for at in parties:
        words[at] = text[units[at].start : units[at].end].casefold()
        row[at] = units[at]._replace(kind="word", word=words[at])
    others = tuple(at for at in stretch.mentions if at not in parties)
    changed = stretch._replace(units=tuple(row), words=tuple(words), mentions=others)
    return reading.on(changed)


def partisans_begin(reading: Reading, place: int, low: int) -> bool:
    """Whether members of a party begin a clause before an "in" or "on": "Democrats in Congress accused Reyes"."""
    units, row, before = reading.units, reading.stretch.words, place - 2
    unit = units[place - 1]
    if row[place] not in {"in", "on"} or reading.text[unit.start : unit.end].casefold() not in MEMBERS:
        return False
    return before < low or units[before].kind == "mark" or row[before] in _OPENING
