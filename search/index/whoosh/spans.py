"""Positions in the text: words, phrases and mentions as spans, and what stands near, in a row, or in one sentence.

A span is (first word, last word), positions counted from 0 within one field of one article.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter

Span = tuple[int, int]


def unpack(packed: bytes) -> list[int]:
    """Positions as they were packed."""
    return memoryview(packed).cast("I").tolist()


def pairs(packed: bytes) -> list[Span]:
    """Spans of mentions as they were packed: first and last word alternate."""
    flat = unpack(packed)
    return sorted(zip(flat[::2], flat[1::2], strict=True))


def in_a_row(words: list[bytes]) -> list[Span]:
    """Where these words, by their packed positions, follow each other without a gap."""
    rarest = min(range(len(words)), key=lambda n: len(words[n]))
    starts = {position - rarest for position in unpack(words[rarest])}
    for shift, packed in enumerate(words):
        if shift != rarest:
            starts.intersection_update([position - shift for position in unpack(packed)])
            if not starts:
                return []
    reach = len(words) - 1
    return [(start, start + reach) for start in sorted(starts) if start >= 0]


def near(left: list[Span], right: list[Span], distance: int, *, ordered: bool) -> list[Span]:
    """The spans that cover one of each side, at most `distance` words apart, without overlap.

    `distance` 1 is side by side. Both sides sorted.
    """
    found = set(_after(left, right, distance))
    if not ordered:
        found.update(_after(right, left, distance))
    return sorted(found)


def _after(left: list[Span], right: list[Span], distance: int) -> list[Span]:
    starts = [start for start, _ in right]
    found: list[Span] = []
    for first, last in left:
        low = bisect_right(starts, last)
        for place in range(low, bisect_right(starts, last + distance, low)):
            found.append((first, right[place][1]))
    return found


def window(words: list[str], places: dict[str, list[int]], reach: int) -> list[Span]:
    """The smallest windows that hold all words (a word twice: two places), first and last at most `reach` apart."""
    need = Counter(words)
    merged = sorted((position, word) for word in need for position in places[word])
    have: Counter[str] = Counter()
    missing = sum(need.values())
    found: list[Span] = []
    begin = 0
    for position, word in merged:
        have[word] += 1
        missing -= have[word] <= need[word]
        while not missing:
            first, oldest = merged[begin]
            if position - first <= reach and (not found or found[-1][0] != first):
                found.append((first, position))
            have[oldest] -= 1
            missing += have[oldest] < need[oldest]
            begin += 1
    return found


def sentences(spans: list[Span], starts: list[int]) -> set[int]:
    """The numbers of the sentences that hold a whole span; `starts` are the positions of their first words."""
    return {
        number
        for first, last in spans
        if (number := bisect_right(starts, first) - 1) == bisect_right(starts, last) - 1 and number >= 0
    }


def merged(lists: list[list[int]]) -> list[Span]:
    """Positions of several words as spans of one word each, in order."""
    return [(position, position) for position in sorted(position for places in lists for position in places)]
