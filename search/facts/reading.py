"""What every rule reads: an article's stretch with its clauses, and the fact that a rule proposes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from search.dictionary import Dictionary
from search.facts.clauses import Clauses
from search.facts.fact import Modality
from search.facts.sentence.quotation import Quotation
from search.facts.sentence.stretch import Stretch, Unit
from search.facts.speech.speakers import Speakers
from search.mention import Mention
from search.values.value import Value
from search.wordings import Words


class Found(NamedTuple):
    """A fact before it has its id. `start` and `end` are its evidence."""

    attribute: str
    label: str
    subject: str | None
    object: str | None
    value: Value | None
    attribution: tuple[str, ...]
    modality: Modality
    start: int
    end: int
    rule: str
    inferred: bool = False


@dataclass(slots=True, eq=False)
class Reading:
    """One stretch of an article, with everything that rules ask about it. `units` is its row of units.

    `persons`, `places`: the units that name one.
    """

    text: str
    stretch: Stretch
    units: tuple[Unit, ...]
    clauses: Clauses
    speakers: Speakers
    mentions: Sequence[Mention]
    values: Sequence[Value]
    quotations: Sequence[Quotation]
    dictionary: Dictionary
    words: Words
    persons: frozenset[int] = field(init=False)
    places: frozenset[int] = field(init=False)

    def __post_init__(self) -> None:
        """Takes from the stretch who is named in it."""
        named = self.stretch.mentions
        entities = [self.mentions[self.units[at].number].entity for at in named]
        people, places = self.speakers.people, self.speakers.places
        self.persons = frozenset([at for at, one in zip(named, entities, strict=True) if one in people])
        self.places = frozenset([at for at, one in zip(named, entities, strict=True) if one in places])

    def on(self, stretch: Stretch) -> Reading:
        """The same of a stretch that takes the place of its own."""
        return Reading(
            self.text,
            stretch,
            stretch.units,
            self.clauses,
            self.speakers,
            self.mentions,
            self.values,
            self.quotations,
            self.dictionary,
            self.words,
        )

    def entity(self, place: int) -> str:
        """The entity that a mention unit names."""
        return self.mentions[self.units[place].number].entity

    def is_person(self, place: int) -> bool:
        """Whether a unit is a mention of a person."""
        return place in self.persons

    def is_place(self, place: int) -> bool:
        """Whether a unit is a mention of a place."""
        return place in self.places

    def capital(self, place: int) -> bool:
        """Whether a unit begins with a capital letter."""
        return self.text[self.units[place].start].isupper()
