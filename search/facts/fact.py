"""One fact, and the words that carry it."""

from __future__ import annotations

from typing import Literal, NamedTuple

from search.values.value import Value

Modality = Literal["asserted", "reported", "in_talks", "proposed", "conditional", "hedged", "denied", "unclear"]


class Evidence(NamedTuple):
    """The words that carry a fact: `text[start:end]`, code points, end exclusive."""

    start: int
    end: int


class Fact(NamedTuple):
    """One thing that one article says.

    `attribute` is an id ("role"), `label` its name for people ("Role"). `subject` and `object` are entity ids or None.
    `attribution` names who says so: entity ids, or the words of the article where no entity fits; empty: the article
    itself. `evidence` is in text order and empty only for a fact that the reader entered. `rule` names what found it.
    `inferred`: a side that the words do not name was added by the rule.
    """

    id: str
    article: str
    attribute: str
    label: str
    subject: str | None
    object: str | None
    value: Value | None
    attribution: tuple[str, ...]
    modality: Modality
    evidence: tuple[Evidence, ...]
    rule: str
    inferred: bool = False

    @property
    def others_saying(self) -> tuple[str, ...]:
        """Who says so besides its subject: a speaker stands with his words already."""
        return tuple(who for who in self.attribution if who != self.subject)
