"""Where the parts of a query stand: places of words and mentions, and what stands in a row or near each other."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from search.index.whoosh import spans
from search.index.whoosh.expand import EXPANSIONS, expand
from search.index.whoosh.schema import ENTITY, SENTENCE, TYPE
from search.index.whoosh.snapshot import Postings, Snapshot
from search.index.whoosh.spans import Span
from search.query.tree import (
    And,
    Beginning,
    Entity,
    Fuzzy,
    Near,
    Node,
    Not,
    Or,
    Phrase,
    Regex,
    Type,
    Wildcard,
    Word,
)
from search.query.understood import condition

Spans = dict[int, list[Span]]


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


@dataclass(slots=True)
class Positions:
    """The places of one snapshot. `capped` takes the expansions that were cut, by condition."""

    snapshot: Snapshot
    clock: Clock
    capped: dict[str, int] = field(default_factory=dict)

    def postings(self, node: Node, where: str) -> list[Postings]:
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
        for postings in self.postings(node, where):
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

    def sentences(self, node: Node) -> dict[int, set[int]]:
        """{article: the sentences that fit}, by position of their first words."""
        starts = self.snapshot.postings("words", SENTENCE).places
        match node:
            case And():
                sides = [self.sentences(part) for part in node.parts]
                common = set.intersection(*(set(side) for side in sides))
                joined = {number: set.intersection(*(side[number] for side in sides)) for number in common}
                return {number: found for number, found in joined.items() if found}
            case Or():
                either: dict[int, set[int]] = {}
                for part in node.parts:
                    for number, found in self.sentences(part).items():
                        either.setdefault(number, set()).update(found)
                return either
            case Not():
                inner = self.sentences(node.part)
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
