"""One commit of an index, ready to be searched: segments side by side as one numbering of articles.

Immutable but for its caches, which hold the same values whoever fills them; so threads share one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain

from search.index.protocol import VocabularyField
from search.index.whoosh.about import About
from search.index.whoosh.schema import AFTER_MARKS, ENTITY, FIRST_MARK, TYPE
from search.index.whoosh.segment import Segment
from search.tokens import fold

_NO_DATE = 1 << 40


@dataclass(frozen=True, slots=True)
class Postings:
    """The live articles that have a term: {number: frequency}; `places`: {number: packed positions}."""

    weights: dict[int, float] = field(default_factory=dict)
    places: dict[int, bytes] = field(default_factory=dict)


class Snapshot:
    """The articles of one commit. Numbers run over all segments; those of deleted articles are never given out."""

    def __init__(self, generation: int, segments: Sequence[tuple[Segment, frozenset[int]]]) -> None:
        self.generation = generation
        self.segments = tuple(segments)
        self.bases: list[int] = []
        base = 0
        for segment, _ in segments:
            self.bases.append(base)
            base += segment.count
        self.about: tuple[About, ...] = tuple(chain.from_iterable(segment.about for segment, _ in segments))
        deleted = {start + number for start, (_, gone) in zip(self.bases, segments, strict=True) for number in gone}
        self.live: frozenset[int] = frozenset(range(base)) - deleted
        self._deleted = deleted
        self._kept: dict[tuple[str, str], Postings] = {}
        self.leaves: dict[object, object] = {}

    def postings(self, field_name: str, term: str) -> Postings:
        """The live articles of a term. The last few hundred are kept."""
        key = (field_name, term)
        if (found := self._kept.get(key)) is not None:
            return found
        weights: dict[int, float] = {}
        places: dict[int, bytes] = {}
        for base, (segment, gone) in zip(self.bases, self.segments, strict=True):
            if (place := segment.find(field_name, term)) is None:
                continue
            numbers, frequencies, values = segment.read(place)
            if base:
                numbers = [base + number for number in numbers]
            weights.update(zip(numbers, frequencies, strict=True))
            if values:
                places.update(zip(numbers, values, strict=True))
            if gone:
                for number in self._deleted.intersection(numbers):
                    del weights[number]
                    places.pop(number, None)
        found = Postings(weights, places)
        if len(self._kept) >= 512:
            self._kept.clear()
        self._kept[key] = found
        return found

    def beginning(self, prefix: str) -> dict[str, int]:
        """The words of texts and titles that begin so, with how many lists of articles they fill."""
        counts: dict[str, int] = {}
        for segment, _ in self.segments:
            for name in ("words", "title"):
                for term, place in segment.terms(name, prefix):
                    counts[term] = counts.get(term, 0) + place.articles
        return counts

    def titles(self, prefix: str) -> dict[int, float]:
        """The live articles whose title has a word that begins so, each once."""
        found: set[int] = set()
        for base, (segment, _) in zip(self.bases, self.segments, strict=True):
            for _, place in segment.terms("title", prefix):
                found.update(base + number for number in segment.read(place)[0])
        return dict.fromkeys(found & self.live, 1.0)

    @cached_property
    def words(self) -> dict[str, int]:
        """All words, sorted, with their counts of articles (deleted ones and second segments included)."""
        counts: dict[str, int] = {}
        for segment, _ in self.segments:
            for word, count in segment.words().items():
                counts[word] = counts.get(word, 0) + count
        return dict(sorted(counts.items()))

    @cached_property
    def newest_first(self) -> dict[int, int]:
        """{article: its rank by date, newest first, without date last, then by id}."""
        about = self.about
        ordered = sorted(self.live, key=lambda n: (-(about[n].low or -_NO_DATE), about[n].high, about[n].id))
        return {number: rank for rank, number in enumerate(ordered)}

    @cached_property
    def oldest_first(self) -> dict[int, int]:
        """{article: its rank by date, oldest first, without date last, then by id}."""
        about = self.about
        ordered = sorted(self.live, key=lambda n: (about[n].low or _NO_DATE, -about[n].high, about[n].id))
        return {number: rank for rank, number in enumerate(ordered)}

    @cached_property
    def mean_words(self) -> float:
        """Words in a text, on average; at least 1."""
        return max(1.0, sum(self.about[number].words for number in self.live) / max(1, len(self.live)))

    @cached_property
    def mean_title(self) -> float:
        """Words in a title, on average over articles that have one; at least 1."""
        lengths = [length for number in self.live if (length := self.about[number].title_words)]
        return max(1.0, sum(lengths) / max(1, len(lengths)))

    def names(self, field_name: VocabularyField) -> dict[str, int]:
        """All values of a field other than `words` with their live articles."""
        kept = self.leaves.get(("names", field_name))
        if isinstance(kept, dict):
            return kept
        where, mark = {"entity": ("words", ENTITY), "type": ("words", TYPE)}.get(field_name, (field_name, ""))
        found: dict[str, int] = {}
        for segment, _ in self.segments:
            for term, _place in segment.terms(where, mark):
                if term not in found and (count := len(self.postings(where, term).weights)):
                    found[term] = count
        counted = {term[len(mark) :]: count for term, count in found.items()}
        self.leaves["names", field_name] = counted
        return counted

    def vocabulary(self, field_name: VocabularyField, prefix: str, limit: int) -> list[tuple[str, int]]:
        """The values of a field that begin so, most frequent first, then by name; counts are live articles."""
        start = fold(prefix)
        if field_name != "words":
            fits = [(name, count) for name, count in self.names(field_name).items() if fold(name).startswith(start)]
            return sorted(fits, key=lambda item: (-item[1], item[0]))[:limit]
        return [(word, count) for word, count in self.most_frequent(self.beginning(start), limit)]

    def most_frequent(self, counts: dict[str, int], limit: int) -> list[tuple[str, int]]:
        """The words that fill most live articles, with exact counts. `counts` are upper bounds for them."""
        ordered = sorted(
            (item for item in counts.items() if not FIRST_MARK <= item[0] < AFTER_MARKS),
            key=lambda item: (-item[1], item[0]),
        )
        exact: list[tuple[str, int]] = []
        least = 0
        for word, bound in ordered:
            if len(exact) >= limit and bound < least:
                break
            live = len(self.postings("words", word).weights.keys() | self.postings("title", word).weights.keys())
            if live:
                exact.append((word, live))
                if len(exact) > limit:
                    least = sorted((count for _, count in exact), reverse=True)[limit - 1]
                elif len(exact) == limit:
                    least = min(count for _, count in exact)
        return sorted(exact, key=lambda item: (-item[1], item[0]))[:limit]
