"""Many phrases at once, found in a row of words."""

from __future__ import annotations

from collections.abc import Iterable

_Phrase = tuple[tuple[str, ...], str, bool, int]
"""The words of a phrase, its label, whether none of the words has a star, and how many they are."""


class Phrases:
    """Phrases with a label each. `*` is any one word, name or value, a star at the end of a word any ending."""

    def __init__(self, phrases: Iterable[tuple[str, str]]) -> None:
        self._by_first: dict[str, list[_Phrase]] = {}
        self._by_last: dict[str, list[_Phrase]] = {}
        for phrase, label in phrases:
            words = tuple(phrase.casefold().split())
            entry = (words, label, "*" not in phrase, len(words))
            self._by_first.setdefault(words[0], []).append(entry)
            self._by_last.setdefault(words[-1], []).append(entry)
        for table in (self._by_first, self._by_last):
            for entries in table.values():
                entries.sort(key=lambda entry: -entry[-1])

    @property
    def first_words(self) -> frozenset[str]:
        """The words that phrases begin with."""
        return frozenset(self._by_first)

    def at(self, words: tuple[str, ...], place: int) -> tuple[int, str] | None:
        """The longest phrase that begins at a place: its length in words and its label; none behind the end."""
        if place >= len(words) or (entries := self._by_first.get(words[place])) is None:
            return None
        for wanted, label, plain, length in entries:
            if length == 1 or (words[place : place + length] == wanted if plain else _fits(wanted, words, place)):
                return length, label
        return None

    def ending(self, words: tuple[str, ...], last: int) -> tuple[int, str] | None:
        """The longest phrase that ends with the word at a place: its length in words and its label."""
        for wanted, label, plain, length in self._by_last.get(words[last], ()):
            first = last - length + 1
            if first >= 0 and (words[first : last + 1] == wanted if plain else _fits(wanted, words, first)):
                return length, label
        return None


def _fits(wanted: tuple[str, ...], words: tuple[str, ...], place: int) -> bool:
    found = words[place : place + len(wanted)]
    if len(found) < len(wanted):
        return False
    for one, word in zip(wanted, found, strict=True):
        if one == word or (one == "*" and (word[:1].isalpha() or word[:1] in {"@", "#"})):
            continue
        if len(one) > 1 and one.endswith("*") and word.startswith(one[:-1]):
            continue
        return False
    return True
