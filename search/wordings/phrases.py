"""Many phrases at once, found in a row of words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


class Phrases:
    """Phrases with a label each. `*` stands for any one word, a star at the end of a word for any ending."""

    def __init__(self, phrases: Iterable[tuple[str, str]]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self._by_last: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for phrase, label in phrases:
            words = tuple(phrase.casefold().split())
            self._by_first.setdefault(words[0], []).append((words, label))
            self._by_last.setdefault(words[-1], []).append((words, label))
        for table in (self._by_first, self._by_last):
            for entries in table.values():
                entries.sort(key=lambda entry: -len(entry[0]))

    @property
    def first_words(self) -> frozenset[str]:
        """The words that phrases begin with."""
        return frozenset(self._by_first)

    def at(self, words: Sequence[str], place: int) -> tuple[int, str] | None:
        """The longest phrase that begins at a place: its length in words and its label."""
        for phrase, label in self._by_first.get(words[place], ()):
            if _fits(phrase, words, place):
                return len(phrase), label
        return None

    def ending(self, words: Sequence[str], last: int) -> tuple[int, str] | None:
        """The longest phrase that ends with the word at a place: its length in words and its label."""
        for phrase, label in self._by_last.get(words[last], ()):
            if last - len(phrase) + 1 >= 0 and _fits(phrase, words, last - len(phrase) + 1):
                return len(phrase), label
        return None


def _fits(phrase: tuple[str, ...], words: Sequence[str], place: int) -> bool:
    if place + len(phrase) > len(words):
        return False
    for offset, wanted in enumerate(phrase):
        word = words[place + offset]
        if wanted == word or (wanted == "*" and word[:1].isalpha()):
            continue
        if len(wanted) > 1 and wanted.endswith("*") and word.startswith(wanted[:-1]):
            continue
        return False
    return True
