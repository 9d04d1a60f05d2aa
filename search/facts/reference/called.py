"""What an article calls those it names: "the lender Norvia", "Reyes, a driver from Vell", "Quill is a start-up"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from search.values.wordlist import word_set

if TYPE_CHECKING:
    from search.facts.reading import Reading

_GENERIC = frozenset({"company", "firm", "group", "organization", "organisation", "giant", "corporation", "developer"})
"""Nouns that mean whatever organisation the article goes on about."""
_OF_PEOPLE = word_set(
    "suspect accused gunman shooter attacker bomber defendant victim singer actor actress author rapper billionaire "
    "entrepreneur businessman businesswoman activist scientist economist driver soldier fugitive journalist lawyer "
    "novelist comedian teenager professor pastor hacker whistleblower banker financier heiress "
    "publicist lobbyist evangelist"
)
_SAME = ("suspect", "defendant", "accused")
"""What one is called before a court, whatever he is called first."""
_LONGEST = 7
"""Units of an apposition as far as its noun is looked for."""
_BE = frozenset({"is", "was", "became", "remains"})


def find_called(
    reading: Reading, classes: Mapping[str, str | None], nouns: frozenset[str]
) -> Iterator[tuple[str, str]]:
    """Entities with the nouns that a stretch calls them. `nouns`: those that may mean an organisation."""
    row, units = reading.stretch.words, reading.units
    wanted_of = {"person": _OF_PEOPLE, "organization": _specific(nouns)}
    for at in reading.stretch.mentions:
        entity = reading.entity(at)
        kind = classes.get(entity)
        wanted = wanted_of.get(kind or "")
        if wanted is None:
            continue
        if kind == "organization":
            last = reading.text[units[at].start : units[at].end].rpartition(" ")[2].casefold()
            if last in wanted:
                yield entity, last
        before = at - 2 if row[at - 1 : at] == (",",) and row[at + 1 : at + 2] == (",",) else at - 1
        for noun in (row[before] if before >= 0 else "", _behind(row, at, wanted)):
            for known in _SAME if noun in _SAME else (noun,):
                if known in wanted:
                    yield entity, known


@lru_cache(maxsize=4)
def _specific(nouns: frozenset[str]) -> frozenset[str]:
    return nouns - _GENERIC


def _behind(row: tuple[str, ...], at: int, wanted: frozenset[str]) -> str:
    """The noun of an apposition to the name at a unit, or of "is a …"; empty if there is none."""
    if at + 3 >= len(row) or row[at + 2] not in {"a", "an", "the"} or (row[at + 1] != "," and row[at + 1] not in _BE):
        return ""
    for place in range(at + 3, min(len(row), at + 3 + _LONGEST)):
        word = row[place]
        if (
            word in wanted
            and row[place + 1 : place + 2] != ("-",)
            and (place + 1 >= len(row) or row[place + 1] not in wanted)
        ):
            after = row[place + 1 : place + 2]
            return word if not after or not after[0].isalpha() or after[0] in _AFTER or after[0].endswith("ed") else ""
        if not word[:1].isalnum() and word not in {"-", "@"} or word in _AFTER:
            return ""
    return ""


_AFTER = word_set(
    "who which that whose of in from for with based at on to and by near owned known where when after before backed"
)
