"""Which passages of the open articles stand opposite each other, as tables to look up; and what the margin shows."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence

from search.answers import Alignment, Comparison
from search.articles import Passage
from tui.text.marks import PassageMark, PassageMarks


class Facing:
    """The passages of one article in text order, each with the passage of another one that stands opposite, if any."""

    def __init__(self, pairs: Iterable[tuple[Passage, Passage, float]], unmatched: Iterable[Passage]) -> None:
        best: dict[Passage, tuple[float, Passage | None]] = dict.fromkeys(unmatched, (0.0, None))
        for mine, other, score in pairs:
            known = best.get(mine)
            if known is None or known[1] is None or score > known[0]:
                best[mine] = (score, other)
        ordered = sorted(best.items(), key=lambda item: item[0].start)
        self._ends = [mine.end for mine, _ in ordered]
        self._opposite = [other for _, (_, other) in ordered]
        self.alone = frozenset(mine for mine, (_, other) in ordered if other is None)

    def opposite(self, place: int) -> Passage | None:
        """What stands opposite the passage at an offset, or behind the last one: opposite that; None: nothing does."""
        if not self._opposite:
            return None
        return self._opposite[min(bisect_right(self._ends, place), len(self._ends) - 1)]


class Ties:
    """Alignments of the open articles, pair by pair, in both directions."""

    def __init__(self, alignments: Iterable[Alignment] = ()) -> None:
        self._facing: dict[tuple[str, str], Facing] = {}
        for one in alignments:
            self._facing[one.a, one.b] = Facing(((pair.a, pair.b, pair.score) for pair in one.pairs), one.unmatched_a)
            self._facing[one.b, one.a] = Facing(((pair.b, pair.a, pair.score) for pair in one.pairs), one.unmatched_b)

    def know(self, article: str, other: str) -> bool:
        """Whether these two articles were aligned."""
        return (article, other) in self._facing

    def opposite(self, article: str, place: int, other: str) -> Passage | None:
        """The passage of `other` that stands opposite the one at an offset of `article`; None: no counterpart."""
        facing = self._facing.get((article, other))
        return facing.opposite(place) if facing else None

    def alone(self, article: str, articles: Sequence[str]) -> frozenset[Passage]:
        """The passages of an article that have no counterpart in any other of these; none before all are aligned."""
        others = [one for one in articles if one != article]
        if not others or not all(self.know(article, other) for other in others):
            return frozenset()
        return frozenset.intersection(*(self._facing[article, other].alone for other in others))


def passage_marks(
    articles: Mapping[str, Sequence[tuple[int, int]]], ties: Ties, comparison: Comparison | None
) -> dict[str, PassageMarks]:
    """The marks at the margin, by article. `articles` gives the passages of each open one: (start, end), in order."""
    told = _in_conflict(comparison) if comparison is not None else {}
    found = {}
    for article, passages in articles.items():
        alone = {(one.start, one.end) for one in ties.alone(article, tuple(articles))}
        starts = [start for start, _ in passages]
        disputed = {bisect_right(starts, at) - 1 for at in told.get(article, ())}
        marks = [
            PassageMark(start, end, "conflict" if number in disputed else "only")
            for number, (start, end) in enumerate(passages)
            if number in disputed or (start, end) in alone
        ]
        found[article] = PassageMarks(marks)
    return found


def _in_conflict(comparison: Comparison) -> dict[str, list[int]]:
    """Where each article says something that another one contradicts."""
    facts = {fact.id: fact for fact in comparison.facts}
    told: dict[str, list[int]] = {}
    for row in comparison.rows:
        if row.verdict != "conflict":
            continue
        for article, ids in row.cells.items():
            for one in ids:
                if one in facts:
                    told.setdefault(article, []).extend(piece.start for piece in facts[one].evidence)
    return told
