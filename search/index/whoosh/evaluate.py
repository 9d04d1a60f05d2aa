"""A query tree → the articles that fit it: sets of numbers, joined; positions only where the tree asks for them."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from search.index.protocol import VocabularyField
from search.index.whoosh import spans
from search.index.whoosh.expand import EXPANSIONS, expand
from search.index.whoosh.names import fitting, glob
from search.index.whoosh.schema import ENTITY, SENTENCE, TYPE
from search.index.whoosh.snapshot import Postings, Snapshot
from search.index.whoosh.spans import Span
from search.query.dates import ordinal
from search.query.tree import (
    Among,
    And,
    Author,
    Beginning,
    Dates,
    Entity,
    Everything,
    Fuzzy,
    Has,
    Language,
    Near,
    Node,
    Not,
    Or,
    Path,
    Phrase,
    Regex,
    SaidBy,
    Same,
    Source,
    Title,
    Told,
    Type,
    Wildcard,
    Word,
)
from search.query.understood import condition
from search.tokens import fold

Weights = dict[int, float]
Spans = dict[int, list[Span]]
_FIELDS: dict[type, VocabularyField] = {
    Source: "source",
    Author: "author",
    Language: "language",
    Told: "told",
    Has: "has",
    SaidBy: "speaker",
}
_WORDS = Word | Beginning | Phrase | Wildcard | Fuzzy | Regex


@dataclass(slots=True)
class Clock:
    """When to stop: after `deadline` (of time.monotonic), or when told so. `late` stays True once it is time."""

    cancelled: Callable[[], bool]
    deadline: float | None
    late: bool = False

    def stop(self) -> bool:
        """Is it time to stop?"""
        if not self.late:
            self.late = self.cancelled() or (self.deadline is not None and time.monotonic() > self.deadline)
        return self.late


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
                return self._noted(node, set(self._same(node.part)))
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
            return {number: float(len(found)) for number, found in self.spans(node, where).items()}
        total: Weights = {}
        for postings in self._lists(node, where):
            if self.clock.stop():
                break
            if not total:
                total = dict(postings.weights)
                continue
            for number, weight in postings.weights.items():
                total[number] = total.get(number, 0.0) + weight
        return total

    def _lists(self, node: Node, where: str) -> list[Postings]:
        """The postings that a leaf stands for in one field."""
        match node:
            case Entity():
                terms: tuple[str, ...] = tuple(ENTITY + entity for entity in node.ids)
            case Type():
                terms = (TYPE + node.id,)
            case Word() | Beginning() | Phrase() | Wildcard() | Fuzzy() | Regex():
                terms, cut = expand(self.snapshot, node)
                if cut:
                    self.capped[condition(node)] = EXPANSIONS
            case _:
                raise TypeError(f"{type(node).__name__} has no place in a text")
        return [found for term in terms if (found := self.snapshot.postings(where, term)).weights]

    def spans(self, node: Node, where: str, among: set[int] | None = None) -> Spans:
        """Where a node stands in one field, by article; `among`: only these are asked for."""
        match node:
            case Phrase():
                return self._rows(node, where, among)
            case Near():
                return self._near(node, where, among)
            case Or():
                joined: dict[int, set[Span]] = {}
                for part in node.parts:
                    for number, found in self.spans(part, where, among).items():
                        joined.setdefault(number, set()).update(found)
                return {number: sorted(found) for number, found in joined.items()}
            case Entity() | Type() if where == "title":
                return {}
            case _:
                return self._places(node, where, among)

    def _places(self, node: Node, where: str, among: set[int] | None) -> Spans:
        mentions = isinstance(node, Entity | Type)
        found: dict[int, list[Span]] = {}
        for postings in self._lists(node, where):
            for number, packed in postings.places.items():
                if among is None or number in among:
                    here = spans.pairs(packed) if mentions else [(place, place) for place in spans.unpack(packed)]
                    found[number] = sorted(found[number] + here) if number in found else here
            if self.clock.stop():
                break
        return found

    def _rows(self, node: Phrase, where: str, among: set[int] | None) -> Spans:
        lists = [self.snapshot.postings(where, word).places for word in node.words]
        if len(lists) == 1:
            return self._places(node, where, among)
        shortest = sorted(lists, key=len)
        common = set(shortest[0]) if among is None else among & shortest[0].keys()
        for places in shortest[1:]:
            common &= places.keys()
        found: Spans = {}
        for count, number in enumerate(common):
            if here := spans.in_a_row([places[number] for places in lists]):
                found[number] = here
            if not count % 256 and self.clock.stop():
                break
        return found

    def _near(self, node: Near, where: str, among: set[int] | None) -> Spans:
        if len(node.parts) > 2:
            return self._window(node, where, among)
        left = self.spans(node.parts[0], where, among)
        right = self.spans(node.parts[1], where, set(left))
        found: Spans = {}
        for count, (number, ends) in enumerate(right.items()):
            if here := spans.near(left[number], ends, node.distance, ordered=node.ordered):
                found[number] = here
            if not count % 256 and self.clock.stop():
                break
        return found

    def _window(self, node: Near, where: str, among: set[int] | None) -> Spans:
        words = [part.words[0] for part in node.parts if isinstance(part, Phrase)]
        lists = {word: self.snapshot.postings(where, word).places for word in words}
        common = set.intersection(*(set(places) for places in lists.values())) if lists else set()
        if among is not None:
            common &= among
        found: Spans = {}
        for count, number in enumerate(common):
            places = {word: spans.unpack(packed[number]) for word, packed in lists.items()}
            if here := spans.window(words, places, node.distance + len(words) - 2):
                found[number] = here
            if not count % 256 and self.clock.stop():
                break
        return found

    def _same(self, node: Node) -> dict[int, set[int]]:
        """{article: the sentences that fit}, by position of their first words."""
        starts = self.snapshot.postings("words", SENTENCE).places
        match node:
            case And():
                sides = [self._same(part) for part in node.parts]
                common = set.intersection(*(set(side) for side in sides))
                joined = {number: set.intersection(*(side[number] for side in sides)) for number in common}
                return {number: found for number, found in joined.items() if found}
            case Or():
                either: dict[int, set[int]] = {}
                for part in node.parts:
                    for number, found in self._same(part).items():
                        either.setdefault(number, set()).update(found)
                return either
            case Not():
                inner = self._same(node.part)
                if self.clock.late:
                    return {}
                others = {
                    number: set(range(len(packed) // 4)) - inner.get(number, set()) for number, packed in starts.items()
                }
                return {number: found for number, found in others.items() if found}
            case _:
                fits: dict[int, set[int]] = {}
                for number, places in self.spans(node, "words").items():
                    if here := spans.sentences(places, spans.unpack(starts[number])):
                        fits[number] = here
                return fits

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
