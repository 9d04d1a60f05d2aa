"""Whether a base form of saying may be the verb of what stands before it: "officials say", "Quill say"."""

from __future__ import annotations

from search.facts.sentence.stretch import Stretch, Unit
from search.facts.speech.speakers import Speakers

_COLLECTIVE = frozenset({"say", "believe", "claim", "insist", "argue"})
_JOINING_CLAUSES = frozenset({",", "and", "but", "while", "as", "although", "though", "because"})
_BEFORE_BASES = frozenset(
    {"police", "people", "media", "also", "now", "still", "often", "frequently", "routinely", "typically", "generally"}
    | {"usually", "regularly", "sometimes", "rightly", "correctly", "consistently", "long"}
)
"""What else stands before a base form that is the verb of a clause."""


def single(stretch: Stretch, place: int, low: int, speakers: Speakers) -> bool:
    """Whether one name alone stands at a place, which no plural verb follows; "Quill say" is British of a firm."""
    unit = stretch.units[place]
    if place < low or unit.kind != "mention" or speakers.text[unit.end - 1] == "s":
        return False
    if stretch.words[place + 1] in _COLLECTIVE and (place == low or stretch.words[place - 1] in _JOINING_CLAUSES):
        return speakers.mentions[unit.number].entity not in speakers.bodies and stretch.words[place - 1] != "and"
    return stretch.words[place - 1 : place] != ("and",) or place - 1 <= low


def plural(units: tuple[Unit, ...], place: int) -> bool:
    """Whether the word before a base form may be its plural subject ("officials say")."""
    before = units[place - 1] if place else None
    return bool(before and (before.kind == "mention" or before.word.endswith("s") or before.word in _BEFORE_BASES))
