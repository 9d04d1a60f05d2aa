"""Speakers whose words hold more than a name: "Hill and others", "Senator Hill and Governor Moss"."""

from __future__ import annotations

from collections.abc import Callable

from search.facts.sentence.stretch import Stretch
from search.facts.speech.beside import before_apposition
from search.facts.speech.speakers import Speakers
from search.values.wordlist import word_set
from search.wordings import Words

_ALONGSIDE = word_set("other others her his their its several some many fellow #count #number")
"""What begins those without a name who say the same: "Hill and her lawyers said"."""
_OPENING = word_set(', ; that and but because while as although though when since #date — – ” "')
"""What stands before the subject of a clause."""


def with_others(
    stretch: Stretch, start: int, first: int, low: int, speakers: Speakers, words: Words
) -> tuple[str, ...]:
    """The one with a name in "Hill and others": between `start` and the "and" before `first`."""
    row, units = stretch.words, stretch.units
    if first - 2 < low or row[first - 1] != "and" or row[first] not in _ALONGSIDE:
        return ()
    if not words.channels.isdisjoint(row[start : first + 2]):
        return ()  # "Quill and other media reported"
    if start > low and row[start - 1] not in _OPENING:
        return ()
    if units[first - 2].kind != "mention" and not (row[first - 2] in words.he_she and start == first - 2):
        return ()
    named = speakers.named(stretch, start, first - 1)
    return named if all(speakers.named_so(one) or one in words.he_she for one in named) else ()


def with_first(
    stretch: Stretch,
    first: int,
    low: int,
    speakers: Speakers,
    words: Words,
    start_of: Callable[[int], int],
) -> tuple[int, tuple[str, ...]] | None:
    """The other one in "Senator Hill of Norvia and Governor Moss", whose title begins at `first`; where that begins.

    `start_of` tells where the name begins that ends at a unit.
    """
    row, units = stretch.words, stretch.units
    at = first - 2
    if at < low or row[first - 1] != "and" or units[at].quotation != units[first].quotation:
        return None
    if row[at] in {",", ")"}:
        at = before_apposition(stretch, at, low, words)
    if at - 2 >= low and row[at - 1] in {"of", "from"} and units[at].kind == "mention":
        at -= 2
    if at < low or not speakers.is_person(units[at]):
        return None
    start = start_of(at)
    if start > low and row[start - 1] not in _OPENING:
        return None
    if not all(_entitles(stretch, one, speakers, words) for one in range(start, at)):
        return None
    return start, speakers.named(stretch, at, at + 1)


def _entitles(stretch: Stretch, place: int, speakers: Speakers, words: Words) -> bool:
    """Whether a unit may be a part of the title before a name."""
    unit = stretch.units[place]
    if unit.kind == "mention":
        return not speakers.is_person(unit)
    named = unit.word in words.modifiers or unit.word in {"'s", "of", "the", "and"}
    return named or bool(words.titles.at(stretch.words, place)) or speakers.text[unit.start].isupper()
