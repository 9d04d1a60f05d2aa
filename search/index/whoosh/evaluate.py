"""A query tree → the articles that fit it: sets of numbers, joined; positions only where the tree asks for them."""

from __future__ import annotations

from dataclasses import dataclass, field

from search.index.protocol import VocabularyField
from search.index.whoosh.expand import EXPANSIONS
from search.index.whoosh.field_values import fitting, glob
from search.index.whoosh.positions import Clock, Positions
from search.index.whoosh.snapshot import Snapshot
from search.query.dates import ordinal
from search.query.tree import (
    Among,
    And,
    Author,
    Beginning,
    Dates,
    Entity,
    Everything,
    Has,
    Language,
    Near,
    Node,
    Not,
    Or,
    Path,
    Phrase,
    SaidBy,
    Same,
    Source,
    Title,
    Told,
    Type,
)
from search.query.understood import condition
from search.tokens import fold

Weights = dict[int, float]
_FIELDS: dict[type, VocabularyField] = {
    Source: "source",
    Author: "author",
    Language: "language",
    Told: "told",
    Has: "has",
    SaidBy: "speaker",
}


@dataclass(frozen=True, slots=True)
class Matches:
    """How often a part of a query stands in the texts and titles of articles: {number: times}."""

    text: Weights
    title: Weights

    @property
    def articles(self) -> set[int]:
        """All articles that have it."""
        return set(self.text) | set(self.title) if self.title else set(self.text)


@dataclass(slots=True)
class Evaluation:
    """One search of one snapshot. `capped` and `missing` collect what Found reports."""

    snapshot: Snapshot
    clock: Clock
    capped: dict[str, int] = field(default_factory=dict)
    missing: dict[str, None] = field(default_factory=dict)
    positions: Positions = field(init=False)

    def __post_init__(self) -> None:
        self.positions = Positions(self.snapshot, self.clock, self.capped)

    def articles(self, node: Node) -> set[int]:
        """The live articles that fit a node. After the clock stopped: only some of them, never wrong ones."""
        if self.clock.stop():
            return set()
        match node:
            case And():
                return self._all(node)
            case Or():
                return set().union(*(self.articles(part) for part in node.parts))
            case Not():
                found = self.articles(node.part)
                return set() if self.clock.late else set(self.snapshot.live) - found
            case Everything():
                return set(self.snapshot.live)
            case Same():
                return self._noted(node, set(self.positions.sentences(node.part)))
            case Dates():
                return self._noted(node, self._dated(node))
            case Source() | Author() | Language() | Told() | Has() | SaidBy():
                return self._noted(node, self._named(node))
            case Among():
                about = self.snapshot.about
                return self._noted(node, {number for number in self.snapshot.live if about[number].id in node.ids})
            case Path():
                fits = glob(node.text)
                about = self.snapshot.about
                return self._noted(node, {number for number in self.snapshot.live if fits(fold(about[number].id))})
            case _:
                return self._noted(node, self.matches(node).articles)

    def _all(self, node: And) -> set[int]:
        """Parts that only exclude come last: what they exclude from is small by then.

        One or two letters of a word that is still being typed do not narrow what the other parts found: nearly every
        article has a word that begins so.
        """
        barely = [part for part in node.parts if isinstance(part, Beginning) and len(part.text) < 3]
        others = [part for part in node.parts if part not in barely]
        parts = sorted(others or node.parts, key=lambda part: isinstance(part, Not))
        found: set[int] | None = None
        for part in parts:
            if isinstance(part, Not) and found is not None:
                without = self.articles(part.part)
                if self.clock.late:
                    return set()
                found -= without
            else:
                some = self.articles(part)
                found = some if found is None else found & some
        return found or set()

    def _noted(self, node: Node, found: set[int]) -> set[int]:
        if not found and not self.clock.late:
            self.missing[condition(node)] = None
        return found

    def matches(self, node: Node) -> Matches:
        """How often a word, phrase, pattern, entity, type or Near stands in each article."""
        kept = self.snapshot.leaves.get(node)
        if isinstance(kept, tuple):
            if kept[1]:
                self.capped[condition(node)] = EXPANSIONS
            return kept[0]  # type: ignore[no-any-return] # what the lines below put there
        before = len(self.capped)
        found = self._matches(node)
        if not self.clock.late:
            if len(self.snapshot.leaves) > 256:
                self.snapshot.leaves.clear()
            self.snapshot.leaves[node] = (found, len(self.capped) > before)
        return found

    def _matches(self, node: Node) -> Matches:
        match node:
            case Title():
                return Matches({}, self._weights(node.part, "title"))
            case Entity() | Type():
                return Matches(self._weights(node, "words"), {})
            case Beginning() if len(node.text) < 3:
                return Matches(self._weights(Phrase((node.text,)), "words"), self.snapshot.titles(node.text))
            case _:
                return Matches(self._weights(node, "words"), self._weights(node, "title"))

    def _weights(self, node: Node, where: str) -> Weights:
        """How often a node stands in one field, where positions are not asked for from outside."""
        if isinstance(node, Phrase) and len(node.words) > 1 or isinstance(node, Near | Or):
            return {number: float(len(found)) for number, found in self.positions.spans(node, where).items()}
        total: Weights = {}
        for postings in self.positions.postings(node, where):
            if self.clock.stop():
                break
            if not total:
                total = dict(postings.weights)
                continue
            for number, weight in postings.weights.items():
                total[number] = total.get(number, 0.0) + weight
        return total

    def _dated(self, node: Dates) -> set[int]:
        low, high = ordinal(node.low) or 1, ordinal(node.high) or 1 << 30
        about = self.snapshot.about
        return {number for number in self.snapshot.live if about[number].low >= low and about[number].high <= high}

    def _named(self, node: Source | Author | Language | Told | Has | SaidBy) -> set[int]:
        kind = _FIELDS[type(node)]
        names = self.snapshot.names(kind)
        found: set[int] = set()
        for name in fitting(node, list(names)):
            found |= self.snapshot.postings(kind, name).weights.keys()
        return found
