"""Which words a wording cannot do without, and which of them a sentence has."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from operator import or_

from search.facts.matching.fitting.choices import needed
from search.facts.matching.fitting.context import Fitter
from search.values.wordlist import word_set

_FREQUENT = word_set(
    "the a an of in on at to for from by with and or but that as was is are were has had have be been will would its"
    " his her their it he she they who which this after said #date #count @ , . ' 's - “ ”"
)
"""Words that most sentences have: a set with one of them tells little."""


def sets_of(row: Sequence[Fitter]) -> list[frozenset[str]]:
    """The sets of words of each of which a row of fitters needs one."""
    return [words for words in map(needed, row) if words is not None]


class Needs:
    """Sets of words, of each of which some wording needs one: a bit for each, and a number for those that are rare."""

    def __init__(self) -> None:
        self._sets: dict[frozenset[str], int] = {}
        self._bits: dict[str, int] = {}
        self._numbers: set[int] = set()
        self._rare: dict[str, frozenset[int]] = {}

    def bits(self, sets: Sequence[frozenset[str]]) -> int:
        """The bits of sets of words; new ones are added."""
        found = 0
        for words in sets:
            bit = self._sets.get(words)
            if bit is None:
                bit = self._sets[words] = 1 << len(self._sets)
                for word in words:
                    self._bits[word] = self._bits.get(word, 0) | bit
            found |= bit
        return found

    def of(self, sets: Sequence[frozenset[str]]) -> tuple[int, int]:
        """The bits of sets of words but that of the rarest one, which the fewest sentences have a word of; its number.

        The number is -1 where there are no sets.
        """
        if not sets:
            return 0, -1
        rarest = min(sets, key=lambda one: (len(one & _FREQUENT), len(one)))
        own = self.bits([rarest])
        number = own.bit_length()
        if number not in self._numbers:
            self._numbers.add(number)
            for word in rarest:
                self._rare[word] = self._rare.get(word, frozenset()) | {number}
        return self.bits(sets) & ~own, number

    def present(self, row: Sequence[str]) -> tuple[int, set[int]]:
        """The sets of which a word stands in a row: the bits of all, and the numbers of the rare ones with -1."""
        words = set(row)
        bits = reduce(or_, map(self._bits.__getitem__, words & self._bits.keys()), 0)
        return bits, {-1}.union(*map(self._rare.__getitem__, words & self._rare.keys()))
