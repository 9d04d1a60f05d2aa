"""How old the people of an article are, and which ages are those of people without a name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from search.facts.reference.doubts import any_stranger
from search.values.wordlist import word_set

if TYPE_CHECKING:
    from search.facts.reading import Found, Reading
    from search.facts.sentence.stretch import Unit

_YEARS = re.compile(r"(\d{1,3})[ -]years?[ -]old", re.IGNORECASE)
CALLED_BY_AGE = word_set(
    "star actor actress singer rapper comedian comic musician songwriter guitarist drummer rocker performer "
    "entertainer footballer midfielder striker defender goalkeeper forward quarterback winger player golfer boxer "
    "swimmer sprinter athlete champion model presenter host broadcaster director filmmaker author writer novelist "
    "playwright poet artist politician senator governor mayor congressman congresswoman lawmaker president premier "
    "republican democrat prince princess duke duchess king queen pope pontiff billionaire millionaire businessman "
    "businesswoman entrepreneur mogul tycoon magnate legend icon veteran native chef activist frontman coach "
    "defendant suspect"
)
"""Nouns that call the person whom an article is about."""
_BEFORE_STRANGERS = frozenset({"a", "an", "another", "his", "her", "their", "'s"})
"""What stands before the age of somebody without a name."""


class Ages:
    """How old an article has said that people are. Ages are in years."""

    def __init__(self) -> None:
        self._years: dict[str, set[int]] = {}
        self._strangers: set[int] = set()
        self.crowded = False
        """Whether the stretch before tells of somebody without a name."""

    def learn(self, found: Found) -> None:
        """An age that somebody with a name has."""
        if found.subject is not None and found.value is not None and found.value.low is not None:
            self._years.setdefault(found.subject, set()).add(int(found.value.low))

    def pass_on(self, reading: Reading) -> None:
        """After a stretch: the ages of those it gives no name ("a 20-year-old man"), and whether it tells of such."""
        row = reading.stretch.words
        for at in reading.stretch.values:
            if at and row[at] == "#age" and row[at - 1] in _BEFORE_STRANGERS:
                years = years_in(reading.text, reading.units[at])
                named = row[at - 2 : at - 1] == (",",) or reading.is_person(min(at + 1, len(row) - 1))
                if years is not None and not named:
                    self._strangers.add(years)
        self.crowded = any_stranger(reading, 0, len(row))

    def named(self, years: int) -> tuple[str, ...]:
        """Everybody who is said to be so old."""
        return tuple(entity for entity, known in self._years.items() if years in known)

    def may_be(self, entity: str, years: int, *, bare: bool) -> bool:
        """Whether an age can be meant to be this person's, who is gone on about. `bare`: no noun stands behind it."""
        if years in self._strangers or (bare and self.crowded):
            return False
        known = self._years.get(entity)
        return not known or years in known


def years_in(text: str, unit: Unit) -> int | None:
    """The years of "55-year-old" at a unit; None if it holds no such value."""
    found = _YEARS.search(text, unit.start, unit.end) if unit.kind == "value" else None
    return int(found[1]) if found else None
