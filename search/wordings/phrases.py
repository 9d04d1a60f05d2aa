"""Many phrases at once, found in a row of words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class _Phrase(NamedTuple):
    """The words of a phrase, and how many they are; `plain`: none of them has a star."""

    words: tuple[str, ...]
    label: str
    plain: bool
    length: int


class Phrases:
    """Phrases with a label each. `*` is any one word, name or value, a star at the end of a word any ending."""

    def __init__(self, phrases: Iterable[tuple[str, str]]) -> None:
        self._by_first: dict[str, list[_Phrase]] = {}
        self._by_last: dict[str, list[_Phrase]] = {}
        for phrase, label in phrases:
            words = tuple(phrase.casefold().split())
            entry = _Phrase(words, label, "*" not in phrase, len(words))
            self._by_first.setdefault(words[0], []).append(entry)
            self._by_last.setdefault(words[-1], []).append(entry)
        for table in (self._by_first, self._by_last):
            for entries in table.values():
                entries.sort(key=lambda entry: -len(entry.words))

    @property
    def first_words(self) -> frozenset[str]:
        """The words that phrases begin with."""
        return frozenset(self._by_first)

    def at(self, words: tuple[str, ...], place: int) -> tuple[int, str] | None:
        """The longest phrase that begins at a place: its length in words and its label; none behind the end."""
        if place >= len(words) or (entries := self._by_first.get(words[place])) is None:
            return None
        for phrase in entries:
            wanted, label, plain, length = phrase
            if length == 1 or (words[place : place + length] == wanted if plain else _fits(phrase, words, place)):
                return length, label
        return None

    def ending(self, words: tuple[str, ...], last: int) -> tuple[int, str] | None:
        """The longest phrase that ends with the word at a place: its length in words and its label."""
        for phrase in self._by_last.get(words[last], ()):
            first = last - phrase.length + 1
            if first >= 0 and _fits(phrase, words, first):
                return phrase.length, phrase.label
        return None


def _fits(phrase: _Phrase, words: tuple[str, ...], place: int) -> bool:
    found = words[place : place + phrase.length]
    if phrase.plain or len(found) < phrase.length:
        return found == phrase.words
    for wanted, word in zip(phrase.words, found, strict=True):
        if wanted == word or (wanted == "*" and (word[:1].isalpha() or word[:1] in {"@", "#"})):
            continue
        if len(wanted) > 1 and wanted.endswith("*") and word.startswith(wanted[:-1]):
            continue
        return False
    return True
