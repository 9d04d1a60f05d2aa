"""Who is meant by "our correspondent": whom an outlet that reports has named as its own."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import TYPE_CHECKING

from search.facts.sentence.stretch import Stretch

if TYPE_CHECKING:
    from search.facts.speech.speakers import Speakers

CORRESPONDENTS = frozenset({"correspondent", "reporter"})
_OWN = frozenset({"'s ", "’s "})


def own_correspondent(speakers: Speakers, stretch: Stretch) -> str | None:
    """The only person before a stretch who is named behind an outlet's "'s": "The Norvia Times's Ada Hill"."""
    memory = speakers.memory
    if memory.correspondents is None:
        memory.correspondents = tuple(_first_two(speakers))
    before = [entity for entity, end in memory.correspondents if end <= stretch.start]
    return before[0] if len(before) == 1 else None


def _first_two(speakers: Speakers) -> Iterable[tuple[str, int]]:
    """The first two people of an article who are named so, and where: behind the second, neither is the only one."""
    found: dict[str, int] = {}
    for first, second in pairwise(speakers.mentions):
        owned = speakers.text[first.end : second.start] in _OWN and second.entity in speakers.people
        if owned and speakers.channel((first.entity,)):
            found.setdefault(second.entity, second.end)
        if len(found) > 1:
            break
    return found.items()
