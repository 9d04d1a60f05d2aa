"""Who runs for which party: whom "the Republican nominee" or "the Democratic candidate" can only mean."""

from __future__ import annotations

from collections.abc import Sequence

from search.facts.offices.partywords import ADJECTIVES, LOOSE, MEMBERS, NOUNS
from search.values.wordlist import word_set

_PARTY_OF = {**NOUNS, **MEMBERS, **ADJECTIVES, "labour": LOOSE["labour"], "conservative": LOOSE["conservative"]}
_NOUNS = {
    "nominee": "nominee",
    "standard-bearer": "nominee",
    "front-runner": "leader",
    "frontrunner": "leader",
    "candidate": "",
    "hopeful": "",
    "contender": "",
    "challenger": "",
}
"""What somebody who runs is called, and whom of them it narrows down to."""
NOMINEES = frozenset(_NOUNS)
_SEATS = word_set("senate house gubernatorial congressional mayoral")
_VICE = frozenset({"vice", "vice-presidential", "running"})


class Candidates:
    """The people of an article so far who run for something, by what it calls them."""

    def __init__(self) -> None:
        self._called: dict[str, set[str]] = {}
        self._parties: dict[str, str] = {}
        self._seats: dict[str, set[str]] = {}
        self._deputies: set[str] = set()

    def learn(self, entity: str, words: Sequence[str]) -> None:
        """A title that somebody bears: "Republican presidential nominee"."""
        if not words or words[-1] not in _NOUNS:
            return
        self.runs(entity, _NOUNS[words[-1]])
        self._seats.setdefault(entity, set()).update(_SEATS.intersection(words))
        if not _VICE.isdisjoint(words):
            self._deputies.add(entity)
        party = next((_PARTY_OF[word] for word in words if word in _PARTY_OF), None)
        if party is not None:
            self._parties[entity] = party

    def runs(self, entity: str, called: str = "") -> None:
        """Somebody who runs for something."""
        self._called.setdefault(entity, {""}).add(called)

    def member(self, entity: str, party: str) -> None:
        """Of which party somebody is, as its members are called: "republican"."""
        self._parties.setdefault(entity, _PARTY_OF[party])

    def only(self, title: Sequence[str]) -> str | None:
        """The only one whom a description with a party before it can mean: "the Republican presidential nominee"."""
        if len(title) < 2 or title[-1] not in _NOUNS or title[0] not in _PARTY_OF:
            return None
        party, narrowed = _PARTY_OF[title[0]], _NOUNS[title[-1]]
        running = [entity for entity in self._called if self._parties.get(entity, party) == party]
        running = [entity for entity in running if self._fits(entity, title)]
        called = [entity for entity in running if narrowed in self._called[entity]]
        if called or narrowed == "nominee":
            running = called
        of_party = [entity for entity in running if entity in self._parties]
        found = of_party or running
        return found[0] if len(found) == 1 else None

    def runs_now(self, entity: str) -> bool:
        """Whether somebody is called so who runs for something."""
        return entity in self._called

    def may_mean(self, title: Sequence[str], entity: str) -> bool:
        """Whether a description with a party before it is not known to be wrong of somebody."""
        party = next((_PARTY_OF[word] for word in title if word in _PARTY_OF), None)
        narrow = bool(_NOUNS[title[-1]])
        of_party = party is not None and self._parties.get(entity, "" if narrow else party) == party
        others = [one for one in self._called if self._parties.get(one) == party and self._fits(one, title)]
        return of_party and self._fits(entity, title) and (entity in self._called or not others)

    def _fits(self, entity: str, title: Sequence[str]) -> bool:
        """Whether somebody runs for what a description says."""
        seats = _SEATS.intersection(title)
        if (entity in self._deputies) == _VICE.isdisjoint(title):
            return False
        return not seats or not seats.isdisjoint(self._seats.get(entity) or seats)
