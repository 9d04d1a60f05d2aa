"""Where a query stands in a text, and the pieces of the text that show it best."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from search.answers import Snippet
from search.query.light import Mention, Span, light
from search.query.tree import Node

WIDTH = 180
"""A snippet has about so many characters: two to three lines of a list."""

ENOUGH = 200_000
"""Snippets are sought in the first so many characters, and only if nothing is there, piece by piece in the rest."""


@dataclass(frozen=True, slots=True)
class _Window:
    start: int
    end: int
    marks: tuple[Span, ...]
    kinds: int


def matches(text: str, root: Node, mentions: Sequence[Mention] = ()) -> tuple[Span, ...]:
    """Where a query tree stands in a text: (start, end) in code points, in order, without overlap.

    Words with their inflected forms, phrases as a whole, the words of a Near that are near each other, patterns, and
    the mentions of entities and types, which the caller hands in as (start, end, entity id, type id). Nothing is lit
    for what is excluded, for titles and for filters.
    """
    return light(text, root, mentions)


def snippets(text: str, root: Node, mentions: Sequence[Mention] = (), count: int = 3) -> tuple[Snippet, ...]:
    """At most `count` pieces of a text around hits, those with most different words first chosen, in text order.

    A piece stays within a line (but a phrase may run over its end), cuts no word shorter than itself and no combined
    character; its marks are exact.
    """
    for begin in range(0, max(1, len(text)), ENOUGH):
        end = begin + ENOUGH
        near = [
            (start - begin, stop - begin, entity, kind)
            for start, stop, entity, kind in mentions
            if begin <= start and stop <= end
        ]
        piece = text if len(text) <= ENOUGH else text[begin:end]
        marks = light(piece, root, near)
        if marks:
            moved = tuple((start + begin, stop + begin) for start, stop in marks)
            return tuple(_snippet(text, window) for window in _best(_windows(text, moved), count))
    return ()


def snippets_at(text: str, marks: Sequence[Span], count: int = 3) -> tuple[Snippet, ...]:
    """As `snippets`, around places that are known: (start, end) in code points, in order, without overlap."""
    return tuple(_snippet(text, window) for window in _best(_windows(text, tuple(marks)), count))


def _windows(text: str, marks: tuple[Span, ...]) -> list[_Window]:
    """Marks that fit together into one window, from each mark on that the window before did not hold."""
    found: list[_Window] = []
    at = 0
    while at < len(marks) and len(found) < 500:
        first = marks[at][0]
        line_end = text.find("\n", marks[at][1])
        line_end = line_end if line_end >= 0 else len(text)
        held = [marks[at]]
        for mark in marks[at + 1 : at + 50]:
            if mark[1] - first > WIDTH * 3 // 4 or mark[1] > line_end:
                break
            held.append(mark)
        kinds = len({text[start:end].lower() for start, end in held})
        found.append(_Window(*_edges(text, first, min(held[-1][1], first + 4 * WIDTH)), tuple(held), kinds))
        at += len(held)
    return found


def _best(windows: list[_Window], count: int) -> list[_Window]:
    chosen = sorted(windows, key=lambda window: (-window.kinds, -len(window.marks), window.start))
    kept: list[_Window] = []
    for window in chosen:
        if len(kept) < count and not any(window.start < other.end and other.start < window.end for other in kept):
            kept.append(window)
    return sorted(kept, key=lambda window: window.start)


def _edges(text: str, first: int, last: int) -> Span:
    """Room before and after the hits, within their line, ending between words."""
    room = max(0, WIDTH - (last - first))
    low = max(first - room // 2, text.rfind("\n", max(0, first - WIDTH), first) + 1, 0)
    high = min(len(text), max(last + room // 2, low + WIDTH))
    if (line := text.find("\n", last, high)) >= 0:
        high = line
    while low < first and low > 0 and not text[low - 1].isspace():
        low += 1
    while low < first and text[low].isspace():
        low += 1
    while high > last and high < len(text) and not text[high].isspace():
        high -= 1
    while high > last and text[high - 1].isspace():
        high -= 1
    return _whole(text, low, -1), _whole(text, high, 1)


def _whole(text: str, at: int, step: int) -> int:
    """The nearest place in this direction that is not within a combined character."""
    while 0 < at < len(text) and (
        unicodedata.combining(text[at])
        or text[at] in "\u200d\ufe0f"
        or text[at - 1] == "\u200d"
        or "\U0001f3fb" <= text[at] <= "\U0001f3ff"
    ):
        at += step
    return at


def _snippet(text: str, window: _Window) -> Snippet:
    marks = tuple(mark for mark in window.marks if window.start <= mark[0] and mark[1] <= window.end)
    return Snippet(window.start, window.end, text[window.start : window.end], marks)
