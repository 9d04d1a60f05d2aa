"""Who speaks where a pronoun or a description does: "he said", "it announced", "the company said"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from search.facts.speech.said_behind import verb_place
from search.facts.speech.saying import Saying
from search.facts.speech.speaking import CAMPAIGNS, SPOKESMEN
from search.facts.speech.trailing import first_named, trails

if TYPE_CHECKING:
    from search.facts.reference.referents import Referents
    from search.facts.sentence.phrases import PhrasesAhead

_PRONOUNS = frozenset({("he",), ("she",), ("it",), ("his",), ("her",), ("they",)})
_OPEN = frozenset({("it",), ("his",), ("her",)})
"""What speaks, or owns a view, only where it is known what is meant."""
_BODIES = frozenset({"organization", "place"})
_HIS = frozenset({"his", "her"})
_NOUN = 2
"""Words of "the company"."""


def with_meant(sayings: Sequence[Saying], syntax: PhrasesAhead, referents: Referents) -> tuple[Saying, ...]:
    """The sayings of a stretch with whom a pronoun or description means in its place, where that is one.

    Without those of an "it" that may mean anything.
    """
    if not any(one.speakers in _PRONOUNS or _describes(one) or _owner(one) for one in sayings):
        return tuple(sayings)
    known: dict[tuple[str, ...], tuple[str, ...]] = {}
    for saying in sayings:
        if saying.speakers not in known and (meant := _meant(saying, syntax, referents)):
            known[saying.speakers] = meant
    speakers = syntax.reading.speakers
    if sayings[-1].speakers in known and speakers.memory.heard_in == syntax.reading.stretch.start:
        speakers.heard(known[sayings[-1].speakers], syntax.reading.stretch)
    named = (one._replace(speakers=known.get(one.speakers, one.speakers)) for one in sayings)
    return tuple(one for one in named if one.speakers not in _OPEN)


def _describes(saying: Saying) -> bool:
    """Whether words that begin with "the" speak: "the company"."""
    return len(saying.speakers) == 1 and saying.speakers[0][:4].casefold() == "the "


def _owner(saying: Saying) -> str:
    """The pronoun for whom somebody speaks: "her" of "her campaign"; empty where there is none."""
    words = saying.speakers[0].casefold().split() if len(saying.speakers) == 1 else []
    return words[0] if len(words) == _NOUN and words[0] in _HIS and words[1] in CAMPAIGNS | SPOKESMEN else ""


def _begins(syntax: PhrasesAhead, place: int, description: str) -> bool:
    """Whether a description begins at a unit."""
    said = " ".join(syntax.reading.text[syntax.units[place].start :][: len(description) + 1].split())
    return said.startswith(description)


def _plain(syntax: PhrasesAhead, place: int) -> bool:
    """Whether a unit stands outside of quotations."""
    return syntax.units[place].quotation < 0


def _within(syntax: PhrasesAhead, place: int, speaker: str) -> bool:
    """Whether what ", he said." ends names a person, but not as the one that it is about."""
    reading = syntax.reading
    if not trails(reading.stretch, place, reading.words):
        return False
    named = any(at < place and reading.entity(at) == speaker for at in reading.stretch.mentions)
    return named and speaker not in first_named(reading.speakers, reading.stretch, place)


def _meant(saying: Saying, syntax: PhrasesAhead, referents: Referents) -> tuple[str, ...]:
    """The one whom the pronoun or description in the words that say so means; empty where that is open."""
    first, last = saying.cue
    speakers = syntax.reading.speakers
    if saying.speakers in _PRONOUNS:
        around = (*range(first, last), *range(first - 1, -1, -1))  # "He left and said"
        place = next((at for at in around if syntax.row[at] == saying.speakers[0] and _plain(syntax, at)), -1)
        found = referents.resolve(syntax, place) if place >= 0 else ()
        if saying.speakers == ("they",):
            return found
        if len(found) == 1 and _within(syntax, place, found[0]):
            return ()
        spoken = len(found) == 1 and (saying.speakers != ("it",) or speakers.topics.kind(found[0]) in _BODIES)
        return found if spoken else ()
    if owner := _owner(saying):
        place = next((at for at in range(first, last) if syntax.row[at] == owner), -1)
        return referents.resolve(syntax, place) if place >= 0 else ()
    if not _describes(saying):
        return ()
    around = (*range(first, last), *range(first - 1, -1, -1))  # "The senator left and said"
    place = next((at for at in around if syntax.row[at] == "the" and _begins(syntax, at, saying.speakers[0])), -1)
    words = len(saying.speakers[0].split())
    based = place >= 0 and syntax.row[place + 2 : place + 3] in {(",",), ("-",)}  # "the Tarn, Norvia-based company"
    end = verb_place(syntax.reading, saying) if based else place + words
    found_at = referents.describes(syntax, place, end) if place >= 0 else None
    if found_at is None or found_at[0] != end or len(found_at[1]) != 1:
        return ()
    plain = based or words == _NOUN or found_at[1][0] in speakers.people  # not "the rival company"
    return found_at[1] if plain else ()
