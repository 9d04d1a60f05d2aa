"""text → mentions of dictionary entities, and the refused ones with the reason."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from operator import itemgetter
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from search.boundaries import ends_word, starts_word, word_around
from search.folding import Folded, fold_text
from search.mention import Mention, Refusal

if TYPE_CHECKING:
    from search.dictionary import Dictionary, Surface

_Span = tuple[int, int]
# A surface at the ends of words, in folded offsets; then, if its alias needed something, what, and where that stands.
# Plain tuples: there is one for every mention of every article.
_Candidate: TypeAlias = "tuple[int, int, Surface, tuple[str, int] | None]"
_FROM_LEFT, _END = itemgetter(0, 1), itemgetter(1)
_BETWEEN_WORDS = frozenset(' ,;:()"!?—–')
_LONGEST = 3_000  # characters of a phrase: what a configuration may hold, folded
_WORTH_A_WORD = 3  # characters: that "it" is no mention of IT in "item" needs no word


def find_mentions(text: str, dictionary: Dictionary) -> tuple[tuple[Mention, ...], tuple[Refusal, ...]]:
    """The mentions of a text, in text order, not overlapping; and the refused matches, in text order.

    Of overlapping candidates the longest wins, then the leftmost, then one whose `needs` are met, then the first in
    the file. The time grows with the text and with the names in it, not with the size of the dictionary.
    """
    return _Finder(fold_text(text), dictionary).run()


_Found = TypeVar("_Found", Mention, Refusal)


class _Finder:
    """One text being read: what was found in it so far, in offsets of the folded text."""

    def __init__(self, folded: Folded, dictionary: Dictionary) -> None:
        self._folded = folded
        self._text = folded.text
        self._dictionary = dictionary
        self._candidates: list[_Candidate] = []
        self._within_words: list[_Candidate] = []
        self._needed: dict[str, list[_Span]] = {}
        self._never: dict[int, list[_Span]] = {}
        self._refused: list[tuple[int, int, str, str]] = []

    def run(self) -> tuple[tuple[Mention, ...], tuple[Refusal, ...]]:
        self._collect()
        if self._within_words:
            self._take_joined()
        for spans in self._never.values():
            spans.sort(key=_END)
        never, kept = self._never, []
        for candidate in self._candidates:
            surface = candidate[2]
            if surface.conditional and (surface.needs or surface.rank in never):
                judged = self._judged(candidate)
                if judged is not None:
                    kept.append(judged)
            else:
                kept.append(candidate)
        kept.sort(key=_FROM_LEFT)
        chosen = list(self._best_of(kept))
        refused = self._refused_beside(chosen) if self._within_words or self._refused else []
        mentions = [
            Mention(start, end, surface.entity, self._reason(surface, need) if need else surface.why)
            for start, end, surface, need in chosen
        ]
        refusals = [Refusal(*refusal) for refusal in refused]
        if self._folded.changed:
            mentions, refusals = [self._back(one) for one in mentions], [self._back(one) for one in refusals]
        return tuple(mentions), tuple(refusals)

    def _back(self, found: _Found) -> _Found:
        """The same in offsets of the text as it was before folding."""
        start, end = self._folded.original(found.start, found.end)
        return found._replace(start=start, end=end)

    def _collect(self) -> None:
        """Sorts every occurrence by what it means; surfaces must stand at the ends of words."""
        text, candidates = self._text, self._candidates
        padded = text + " "
        for meanings, occurrences in self._dictionary.occurrences(text):
            for number, start, end in occurrences:
                # Most names stand between blanks and commas; only other signs need a closer look.
                starts = padded[start - 1] in _BETWEEN_WORDS or starts_word(text, start)
                ends = padded[end] in _BETWEEN_WORDS or padded[end : end + 3] == "'s " or ends_word(text, end)
                meaning = meanings[number]
                if not (starts and ends):
                    self._look_within_word(start, end, starts, ends, meaning.surfaces)
                    continue
                for surface in meaning.surfaces:
                    candidates.append((start, end, surface, None))
                for key in meaning.needed:
                    self._needed.setdefault(key, []).append((start, end))
                for rank in meaning.never:
                    self._never.setdefault(rank, []).append((start, end))

    def _look_within_word(self, start: int, end: int, starts: bool, ends: bool, surfaces: Sequence[Surface]) -> None:
        """Keeps surfaces that are part of a longer word where they may be, and where a reader may ask why not."""
        text = self._text
        for surface in surfaces:
            if surface.boundary == "none" or (starts and surface.boundary == "prefix"):
                self._candidates.append((start, end, surface, None))
            elif starts or (text[start - 1] == "-" and (ends or text[end] == "-")):
                self._within_words.append((start, end, surface, None))

    def _take_joined(self) -> None:
        """Takes names that hyphens join to other names, as in "the Meta-Scale deal"."""
        text = self._text
        starts = {start for start, *_ in self._within_words}
        ends = {end for _, end, *_ in self._within_words}
        parts: list[_Candidate] = []
        for candidate in self._within_words:
            start, end, *_ = candidate
            left = starts_word(text, start) or (text[start - 1] == "-" and start - 1 in ends)
            right = ends_word(text, end) or (text[end] == "-" and end + 1 in starts)
            (self._candidates if left and right else parts).append(candidate)
        self._within_words = parts

    def _judged(self, candidate: _Candidate) -> _Candidate | None:
        """The candidate, with what it needed; None if it is refused."""
        start, end, surface, _ = candidate
        if around := _around(self._never.get(surface.rank, ()), start, end):
            phrase = self._text[slice(*around)]
            self._refused.append((start, end, surface.entity, f"inside “{phrase}”, which never names it"))
            return None
        if not surface.needs or surface.alias is None:
            return candidate
        for key, need in zip(surface.needs, surface.alias.needs, strict=True):
            for first, last in self._needed.get(key, ()):
                if not (start <= first and last <= end):
                    return start, end, surface, (need, first)
        why = f"“{surface.alias.text}” counts only where the article has one of: {', '.join(surface.alias.needs)}"
        self._refused.append((start, end, surface.entity, why))
        return None

    def _best_of(self, candidates: Sequence[_Candidate]) -> Iterator[_Candidate]:
        """The candidates, given from the left, with the best of those that overlap, directly or through others."""
        place = 0
        while place < len(candidates):
            first, reach = place, candidates[place][1]
            place += 1
            while place < len(candidates) and candidates[place][0] < reach:
                reach = max(reach, candidates[place][1])
                place += 1
            if place == first + 1:
                yield candidates[first]
            else:
                yield from self._choose(candidates[first:place], reach)

    def _choose(self, cluster: Sequence[_Candidate], reach: int) -> list[_Candidate]:
        """Of overlapping candidates the best ones that do not overlap, in text order. `reach`: where the last ends."""
        base = cluster[0][0]
        taken: list[_Candidate | None] = [None] * (reach - base)
        chosen = []
        for candidate in sorted(cluster, key=_best_first):
            start, end, surface, _ = candidate
            # What is taken already is not shorter, so that it covers one end of whatever it overlaps.
            winner = taken[start - base] or taken[end - 1 - base]
            if winner is None:
                taken[start - base : end - base] = [candidate] * (end - start)
                chosen.append(candidate)
            elif winner[2].entity != surface.entity:
                self._refused.append((start, end, surface.entity, self._beaten(candidate, winner)))
        return sorted(chosen, key=_FROM_LEFT)

    def _beaten(self, candidate: _Candidate, winner: _Candidate) -> str:
        start, end, surface, need = winner
        entity = self._dictionary.entity(surface.entity)
        name = entity.name if entity else surface.entity
        if candidate[:2] != (start, end):
            return f"inside the longer mention “{self._text[start:end]}” of {name}"
        if need and not candidate[3]:
            return f"taken for {name}, since the article has “{need[0]}”"
        return f"taken for {name}, which stands first in the dictionary"

    def _refused_beside(self, chosen: Sequence[_Candidate]) -> list[tuple[int, int, str, str]]:
        """What was refused, in text order, without what nobody would ask about next to these mentions."""
        starts = [start for start, *_ in chosen]
        refused = set()
        for start, end, surface, _ in self._within_words:
            if end - start >= _WORTH_A_WORD and not _covering(chosen, starts, start, end):
                first, last = word_around(self._text, start, end)
                refused.add((start, end, surface.entity, f"part of the longer word “{self._text[first:last]}”"))
        for start, end, entity, why in self._refused:
            mention = _covering(chosen, starts, start, end)
            if mention is None or mention[2].entity != entity:
                refused.add((start, end, entity, why))
        return sorted(refused)

    def _reason(self, surface: Surface, need: tuple[str, int]) -> str:
        needed, first = need
        place, _ = self._folded.original(first, first + 1)
        return f"{surface.why}, needed “{needed}”, which stands at {place}"


def _around(spans: Sequence[_Span], start: int, end: int) -> _Span | None:
    """One of these spans, sorted by their ends, that a span lies in."""
    place = bisect_left(spans, end, key=_END)
    while place < len(spans) and spans[place][1] <= end + _LONGEST:
        if spans[place][0] <= start:
            return spans[place]
        place += 1
    return None


def _covering(chosen: Sequence[_Candidate], starts: Sequence[int], start: int, end: int) -> _Candidate | None:
    """The one of these candidates that a span lies in."""
    place = bisect_right(starts, start) - 1
    return chosen[place] if place >= 0 and end <= chosen[place][1] else None


def _best_first(candidate: _Candidate) -> tuple[int, int, bool, int]:
    start, end, surface, need = candidate
    return start - end, start, need is None, surface.rank
