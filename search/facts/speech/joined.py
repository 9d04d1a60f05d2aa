"""Speakers whose words hold more than a name: "Hill and others"."""

from __future__ import annotations

from search.facts.sentence.stretch import Stretch
from search.facts.speech.speakers import Speakers
from search.values.wordlist import word_set
from search.wordings import Words

_ALONGSIDE = word_set("other others her his their its several some many")
"""What begins those without a name who say the same: "Hill and her lawyers said"."""
_OPENING = word_set(", ; that and but because while as although though when since — –")
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
