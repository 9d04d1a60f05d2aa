"""Whom "the two companies", "both men" and "the pair" mean: the two that an article has named last, and nobody else."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING

from search.facts.reference.doubts import leading
from search.facts.sentence.asides import between_dashes
from search.values.wordlist import word_set

if TYPE_CHECKING:
    from search.facts.reading import Reading

_FIRMS = word_set(
    "companies firms groups banks carriers airlines automakers carmakers startups start-ups retailers chipmakers "
    "drugmakers insurers rivals"
)
_PEOPLE = word_set("men women brothers sisters suspects defendants teenagers boys girls officers")
_COUNTED = word_set(
    "leaders senators lawmakers candidates politicians presidents governors congressmen lawyers officials executives"
    " judges players friends"
)
"""People of whom there are many more, where they are not said to be two."""
_EITHER = frozenset({"pair", "duo", "two", "both"})
_TWO = "two "


class Pairs:
    """The last two organisations, and the last two people, that an article has named side by side."""

    def __init__(self, classes: Mapping[str, str | None]) -> None:
        self._classes = classes
        self._last: dict[str, tuple[str, ...]] = {}
        self._latest = ""
        """What was named last, two or one: organisations or people."""
        self._passed: list[Reading] = []

    def pass_on(self, reading: Reading) -> None:
        """After a stretch: whom it names. That is worked out when somebody asks."""
        self._passed.append(reading)

    def _named(self, named: Collection[str]) -> None:
        for kind in ("organization", "person"):
            here = tuple(one for one in named if self._classes.get(one) == kind)
            self._latest = kind if here else self._latest
            if len(here) == 2:
                self._last[kind] = here
            elif not set(here) <= set(self._last.get(kind, ())):
                self._last.pop(kind, None)

    def meant(self, words: str, named: Iterable[str]) -> tuple[str, ...]:
        """The two that "companies", "two men" or "pair" means; empty where that is open. `named`: before it in its
        sentence.
        """
        for reading in self._passed:
            self._named(told_of(reading)[1])
        self._passed.clear()
        noun = words.removeprefix(_TWO)
        kinds = ["organization"] * (noun in _FIRMS or noun in _EITHER) + ["person"] * (
            noun in _PEOPLE or noun in _EITHER or (noun in _COUNTED and noun != words)
        )
        found = []
        for kind in kinds:
            here = tuple(dict.fromkeys(one for one in named if self._classes.get(one) == kind))
            earlier = self._last.get(kind, ()) if noun not in _EITHER or kind == self._latest else ()
            pair = here if len(here) == 2 else earlier if not here else ()
            if pair:
                found.append(pair)
        return found[0] if len(found) == 1 else ()


def told_of(reading: Reading) -> tuple[list[int], dict[str, None]]:
    """The units that name somebody outside of quotations, and the entities of those that no dashes set apart."""
    plain = leading(reading, [at for at in reading.stretch.mentions if reading.units[at].quotation < 0])
    aside = between_dashes(reading.stretch.words)
    return plain, {reading.entity(at): None for at in plain if not any(first < at < last for first, last in aside)}
