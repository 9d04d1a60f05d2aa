"""Who is meant by "our correspondent": whom an outlet that reports has named as its own."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from search.facts.sentence.stretch import Stretch

if TYPE_CHECKING:
    from search.facts.speech.speakers import Speakers

CORRESPONDENTS = frozenset({"correspondent", "reporter"})
_OWN = frozenset({"'s ", "’s "})


def own_correspondent(speakers: Speakers, stretch: Stretch) -> str | None:
    """The only person before a stretch who is named behind an outlet's "'s": "The Norvia Times's Ada Hill"."""
    before = [mention for mention in speakers.mentions if mention.end <= stretch.start]
    named = {
        second.entity
        for first, second in pairwise(before)
        if speakers.text[first.end : second.start] in _OWN
        and second.entity in speakers.people
        and speakers.channel((first.entity,))
    }
    return named.pop() if len(named) == 1 else None
