# ruff: noqa: D102  Fitter says what `ahead` and `behind` are, for all its kinds.
"""Given words in a wording."""

from __future__ import annotations

from functools import cached_property

from search.facts.matching.fitting.context import Bound, Context, Reach, Step, Steps
from search.wordings.patterns import Word


def same(word: Word, found: str) -> bool:
    """Whether a word of a text is one of a wording."""
    return found.startswith(word.text) if word.prefix else found == word.text


_Rows = tuple[tuple[Word, ...], ...]


class WordsFitter:
    """Given words, one of several rows, the longest first. An adverb may stand before them."""

    def __init__(self, rows: _Rows, written: str) -> None:
        self.written = written
        self.rows = rows
        self._by_first = _by_word(rows, 0)
        self._by_last = _by_word(rows, -1)
        one = all(len(words) == 1 and not words[0].prefix for words in rows)
        self._single = frozenset(words[0].text for words in rows) if one else None

    @cached_property
    def leads(self) -> Reach | None:
        """The words that its rows begin with; None if one of those is a beginning only."""
        plain, begun, _ = self._by_first
        return None if begun else Reach(frozenset(plain), 2)

    @cached_property
    def trails(self) -> Reach | None:
        """The words that its rows end with; None if one of those is a beginning only."""
        plain, begun, _ = self._by_last
        return None if begun else Reach(frozenset(plain), 2)

    def ahead(self, context: Context, place: int, bound: Bound) -> Steps:
        row, high = context.syntax.row, context.syntax.highs[place]
        if place >= high:
            return ()
        passing = context.syntax.passing[place]
        if self._single is not None and not passing:
            return ((place + 1, bound),) if row[place] in self._single else ()
        found = self._from(row, place, high, bound)
        if passing and place + 1 < high:
            found += self._from(row, place + 1, high, bound)
        return found

    def _from(self, row: tuple[str, ...], start: int, high: int, bound: Bound) -> list[Step]:
        return [
            (start + len(words), bound)
            for words in _entries(self._by_first, row[start], 0)
            if len(words) == 1 or (start + len(words) <= high and _run(words, row, start))
        ]

    def behind(self, context: Context, place: int, bound: Bound) -> Steps:
        row, low = context.syntax.row, context.syntax.lows[place]
        if place <= low:
            return ()
        passing = context.syntax.passing[place - 1]
        if self._single is not None and not passing:
            return ((place - 1, bound),) if row[place - 1] in self._single else ()
        found = self._to(row, place, low, bound)
        if passing and place - 1 > low:
            found += self._to(row, place - 1, low, bound)
        return found

    def _to(self, row: tuple[str, ...], end: int, low: int, bound: Bound) -> list[Step]:
        return [
            (end - len(words), bound)
            for words in _entries(self._by_last, row[end - 1], -1)
            if len(words) == 1 or (end - len(words) >= low and _run(words, row, end - len(words)))
        ]


def _run(words: tuple[Word, ...], row: tuple[str, ...], first: int) -> bool:
    """Whether words stand from a unit on."""
    return all(same(word, row[first + at]) for at, word in enumerate(words))


_Table = tuple[dict[str, _Rows], _Rows, tuple[str, ...]]
"""Rows by a word of theirs, those whose word is a beginning only, and these beginnings."""


def _by_word(rows: _Rows, at: int) -> _Table:
    """Rows by their first or last word."""
    plain: dict[str, _Rows] = {}
    begun: list[tuple[Word, ...]] = []
    for words in sorted(rows, key=len, reverse=True):
        if words[at].prefix:
            begun.append(words)
        else:
            plain[words[at].text] = (*plain.get(words[at].text, ()), words)
    return plain, tuple(begun), tuple(words[at].text for words in begun)


def _entries(table: _Table, word: str, at: int) -> _Rows:
    """The rows of a table whose word at a place may be a given one."""
    plain, begun, beginnings = table
    found = plain.get(word, ())
    if not word.startswith(beginnings):
        return found
    return (*found, *[words for words in begun if word.startswith(words[at].text)])


def word_of(text: str) -> Word:
    """A word of a list, where a star stands for any ending."""
    return Word(text.rstrip("*"), text.endswith("*"))
