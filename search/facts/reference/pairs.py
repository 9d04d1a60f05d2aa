"""Whom "the two companies", "both men" and "the pair" mean: the two that an article has named last, and nobody else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from search.values.wordlist import word_set

_FIRMS = word_set(
    "companies firms groups banks carriers airlines automakers carmakers startups start-ups retailers chipmakers "
    "drugmakers insurers rivals"
)
_PEOPLE = word_set("men women brothers sisters suspects defendants teenagers boys girls officers")
_EITHER = frozenset({"pair", "duo", "two"})
_TWO = "two "


class Pairs:
    """The last two organisations, and the last two people, that an article has named side by side."""

    def __init__(self, classes: Mapping[str, str | None]) -> None:
        self._classes = classes
        self._last: dict[str, tuple[str, ...]] = {}

    def named(self, entities: Iterable[str]) -> None:
        """After a stretch: whom it names."""
        named = list(dict.fromkeys(entities))
        for kind in ("organization", "person"):
            here = tuple(one for one in named if self._classes.get(one) == kind)
            if len(here) == 2:
                self._last[kind] = here
            elif not set(here) <= set(self._last.get(kind, ())):
                self._last.pop(kind, None)

    def meant(self, words: str, named: Iterable[str]) -> tuple[str, ...]:
        """The two that "companies", "two men" or "pair" means; empty where that is open. `named`: before it in its
        sentence.
        """
        noun = words.removeprefix(_TWO)
        kinds = ["organization"] * (noun in _FIRMS or noun in _EITHER) + ["person"] * (
            noun in _PEOPLE or noun in _EITHER
        )
        found = []
        for kind in kinds:
            here = tuple(dict.fromkeys(one for one in named if self._classes.get(one) == kind))
            pair = here if len(here) == 2 else self._last.get(kind, ()) if not here else ()
            if pair:
                found.append(pair)
        return found[0] if len(found) == 1 else ()
