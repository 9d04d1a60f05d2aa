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
    "suspect accused gunman shooter attacker assailant killer bomber defendant victim singer actor actress author "
    "rapper billionaire entrepreneur businessman businesswoman activist scientist economist driver soldier fugitive "
    "journalist lawyer novelist comedian teenager professor pastor hacker whistleblower banker financier heiress "
    "publicist lobbyist evangelist"
)
_SAME = ("suspect", "defendant", "accused")
"""What one is called before a court, whatever he is called first."""
_ARMED = ("gunman", "shooter", "attacker")
"""What one is called who is called one of them; he is the suspect, too."""
_IDENTIFYING = frozenset({"identified", "named"})
_UNSURE = frozenset({"not", "n't", "never", "falsely", "wrongly", "mistakenly", "initially"})
_NEAR = 9
"""Units from "the gunman was identified by police" to the name."""
_LONGEST = 7
"""Units of an apposition as far as its noun is looked for."""
_BE = frozenset({"is", "was", "became", "remains", "had", "has"})


def find_called(
    reading: Reading, classes: Mapping[str, str | None], nouns: frozenset[str]
) -> Iterator[tuple[str, str]]:
    """Entities with the nouns that a stretch calls them. `nouns`: those that may mean an organisation."""
    row, units = reading.stretch.words, reading.units
    of_firms = _specific(nouns)
    people, firms = not _OF_PEOPLE.isdisjoint(row), not of_firms.isdisjoint(row)
    for at in reading.stretch.mentions:
        entity = reading.entity(at)
        kind = classes.get(entity)
        if kind == "organization":
            last = reading.text[units[at].start : units[at].end].rpartition(" ")[2].casefold()
            if last in of_firms:
                yield entity, last
            if not firms:
                continue
            wanted = of_firms
        elif kind == "person" and people:
            wanted = _OF_PEOPLE
        else:
            continue
        before = at - 2 if row[at - 1 : at + 2] == (",", "@", ",") else at - 1
        for noun in (row[before] if before >= 0 else "", _behind(row, at, wanted), _identified(row, at, wanted)):
            if noun in wanted:
                for known in _SAME if noun in _SAME else (*_ARMED, *_SAME) if noun in _ARMED else (noun,):
                    if known in wanted:
                        yield entity, known


def _identified(row: tuple[str, ...], at: int, wanted: frozenset[str]) -> str:
    """The noun for whom a name was given: "the gunman, identified as @", "@ was identified as the gunman"."""
    if row[at - 1 : at] == ("as",):
        near = row[max(0, at - _NEAR) : at - 1]
    elif row[at + 1 : at + 2] and row[at + 1] in _BE:
        near = row[at + 1 : at + _NEAR]
        near = near[: near.index(",")] if "," in near else near
    else:
        return ""
    if _IDENTIFYING.isdisjoint(near) or not _UNSURE.isdisjoint(near):
        return ""
    return next((word for word in reversed(near) if word in wanted), "")


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
