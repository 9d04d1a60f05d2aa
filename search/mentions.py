"""text → mentions of dictionary entities, and the refused ones with the reason."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from search.boundaries import ends_word, starts_word, word_around
from search.folding import Folded, fold

if TYPE_CHECKING:
    from search.dictionary import Dictionary, Use

_Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Mention:
    """Words of a text that name an entity: `text[start:end]`, code points, end exclusive. `why` is a sentence."""

    start: int
    end: int
    entity: str
    why: str


@dataclass(frozen=True, slots=True)
class Refusal:
    """Words that looked like an entity and were not taken for it. `why` is a sentence."""

    start: int
    end: int
    entity: str
    why: str


class _Candidate(NamedTuple):
    """A surface at the ends of words, in folded offsets. `need`: what the alias needed, and where that stands."""

    start: int
    end: int
    use: Use
    need: tuple[str, int] | None = None


def find_mentions(text: str, dictionary: Dictionary) -> tuple[tuple[Mention, ...], tuple[Refusal, ...]]:
    """The mentions of a text, in text order, not overlapping; and the refused matches, in text order.

    Of overlapping candidates the longest wins, then the leftmost, then one whose `needs` are met, then the first in
    the file. Takes well under 0.3 ms for 3 KB, whatever the size of the dictionary.
    """
    return _Finder(fold(text), dictionary).run()


class _Finder:
    """One text being read: what was found so far, in offsets of the folded text."""

    def __init__(self, folded: Folded, dictionary: Dictionary) -> None:
        self._folded = folded
        self._text = folded.text
        self._dictionary = dictionary
        self._candidates: list[_Candidate] = []
        self._hyphened: list[_Candidate] = []
        self._needed: dict[str, list[_Span]] = {}
        self._never: dict[int, list[_Span]] = {}
        self._refused: dict[tuple[int, int, str], str] = {}

    def run(self) -> tuple[tuple[Mention, ...], tuple[Refusal, ...]]:
        self._collect()
        self._candidates += self._joined()
        kept = [candidate for found in self._candidates if (candidate := self._judged(found))]
        kept.sort(key=_from_left)
        chosen: list[_Candidate] = []
        for cluster in _clusters(kept):
            chosen += cluster if len(cluster) == 1 else self._choose(cluster)
        original = self._folded.original
        mentions = tuple(Mention(*original(c.start, c.end), c.use.entity, self._why(c)) for c in chosen)
        refused = sorted((*original(start, end), entity, why) for (start, end, entity), why in self._refused.items())
        return mentions, tuple(Refusal(*refusal) for refusal in refused)

    def _collect(self) -> None:
        """Sorts every occurrence by what it means, and keeps those that stand at the ends of words."""
        text, keep = self._text, self._candidates.append
        for start, end, uses in self._dictionary.hits(text):
            starts, ends = starts_word(text, start), ends_word(text, end)
            for use in uses:
                if (starts and ends) or use.boundary == "none" or (starts and use.boundary == "prefix"):
                    if use.kind == "surface":
                        keep(_Candidate(start, end, use))
                    elif use.kind == "need":
                        self._needed.setdefault(use.key, []).append((start, end))
                    else:
                        self._never.setdefault(use.rank, []).append((start, end))
                elif use.kind == "surface":
                    self._part_of_word(_Candidate(start, end, use), starts, ends)

    def _part_of_word(self, candidate: _Candidate, starts: bool, ends: bool) -> None:
        """Refuses what is part of a longer word, or puts it aside where a hyphen alone stands against it."""
        start, end, use, _ = candidate
        text = self._text
        if (starts or text[start - 1] == "-") and (ends or text[end] == "-"):
            self._hyphened.append(candidate)
        elif starts and end - start > 2:  # worth a word: the reader sees the name at the beginning
            first, last = word_around(text, start, end)
            self._refused[start, end, use.entity] = f"part of the longer word “{text[first:last]}”"

    def _joined(self) -> Iterator[_Candidate]:
        """Names joined by hyphens to other names, as in "the Meta-Scale deal"; the other compounds are refused."""
        starts = {candidate.start for candidate in self._hyphened}
        ends = {candidate.end for candidate in self._hyphened}
        text = self._text
        for candidate in self._hyphened:
            start, end, use, _ = candidate
            left = starts_word(text, start) or start - 1 in ends
            right = ends_word(text, end) or end + 1 in starts
            if left and right:
                yield candidate
            else:
                first, last = word_around(text, start, end)
                self._refused[start, end, use.entity] = f"part of the longer word “{text[first:last]}”"

    def _judged(self, candidate: _Candidate) -> _Candidate | None:
        """The candidate, with what it needed; None if it is refused."""
        start, end, use, _ = candidate
        if use.guarded:
            for first, last in self._never.get(use.rank, ()):
                if first <= start and end <= last:
                    phrase = self._text[first:last]
                    self._refused[start, end, use.entity] = f"inside “{phrase}”, which never names it"
                    return None
        if not use.needs or use.alias is None:
            return candidate
        for key, need in zip(use.needs, use.alias.needs, strict=True):
            for first, last in self._needed.get(key, ()):
                if not (start <= first and last <= end):
                    return candidate._replace(need=(need, first))
        wanted = ", ".join(use.alias.needs)
        why = f"“{use.alias.text}” counts only where the article has one of: {wanted}"
        self._refused[start, end, use.entity] = why
        return None

    def _choose(self, cluster: Sequence[_Candidate]) -> list[_Candidate]:
        """Of overlapping candidates the best ones that do not overlap, in text order."""
        base = cluster[0].start
        taken: list[_Candidate | None] = [None] * (max(candidate.end for candidate in cluster) - base)
        chosen = []
        for candidate in sorted(cluster, key=_best_first):
            start, end, use, _ = candidate
            # What is taken already is not shorter, so that it covers one end of whatever it overlaps.
            winner = taken[start - base] or taken[end - 1 - base]
            if winner is None:
                taken[start - base : end - base] = [candidate] * (end - start)
                chosen.append(candidate)
            elif winner.use.entity != use.entity:
                self._refused[start, end, use.entity] = self._beaten(candidate, winner)
        return sorted(chosen, key=_from_left)

    def _beaten(self, candidate: _Candidate, winner: _Candidate) -> str:
        entity = self._dictionary.entity(winner.use.entity)
        name = entity.name if entity else winner.use.entity
        if (candidate.start, candidate.end) != (winner.start, winner.end):
            return f"inside the longer mention “{self._text[winner.start : winner.end]}” of {name}"
        if winner.need and not candidate.need:
            return f"taken for {name}, since the article has “{winner.need[0]}”"
        return f"taken for {name}, which stands first in the dictionary"

    def _why(self, candidate: _Candidate) -> str:
        alias = candidate.use.alias
        if alias is None:
            return "its name"
        if candidate.need is None:
            return f"alias “{alias.text}”"
        need, first = candidate.need
        place, _ = self._folded.original(first, first + 1)
        return f"alias “{alias.text}”, needed “{need}”, which stands at {place}"


def _clusters(candidates: Sequence[_Candidate]) -> Iterator[Sequence[_Candidate]]:
    """Groups of candidates that overlap, directly or through others; from left to right."""
    first, reach = 0, -1
    for place, candidate in enumerate(candidates):
        if candidate.start >= reach and place > first:
            yield candidates[first:place]
            first = place
        reach = max(reach, candidate.end)
    if candidates:
        yield candidates[first:]


def _from_left(candidate: _Candidate) -> _Span:
    return candidate.start, candidate.end


def _best_first(candidate: _Candidate) -> tuple[int, int, bool, int]:
    start, end, use, need = candidate
    return start - end, start, need is None, use.rank
