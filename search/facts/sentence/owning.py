"""Owners in a row of units, and names that only describe the noun behind them."""

from __future__ import annotations

from search.facts.sentence.bounds import Phrase
from search.facts.sentence.phrases import PREMODIFIERS, PhrasesAhead


class Owners(PhrasesAhead):
    """Asks who owns what stands in one stretch."""

    def _described_owner(self, first: int, head: int) -> Phrase | None:
        """Whom "the company's" means, from its determiner to its last word."""
        described = self.referents.describes(self, first, head + 1, owner=True)
        if described and described[0] == head + 1:
            return Phrase(first, head + 1, described[1], (head,), True)
        return None

    def owner_ahead(self, place: int, high: int) -> Phrase | None:
        """The owner that begins at a unit, with its "'s"."""
        key = ("owner ahead", place, high)
        if key not in self._phrases:
            self._phrases[key] = self._find_owner_ahead(place, high)
        return self._phrases[key]

    def _find_owner_ahead(self, place: int, high: int) -> Phrase | None:
        if place < high and self.row[place] in self.grammar.owners:
            found = self.referents.resolve(self, place)
            return Phrase(place, place + 1, found, (place,), True) if found else None
        for at in range(place, min(high - 1, place + PREMODIFIERS)):
            if self.units[at].kind == "mention":
                if self.row[at + 1] in {"'s", "'"}:
                    return Phrase(place, at + 2, (self.entity(at),), (at,))
                if not self._modifies(at, high):
                    return None
            elif self.row[at] in {"'s", "'"} and at > place:
                described = self.referents.describes(self, place, at)
                return (
                    Phrase(place, at + 1, described[1], (at - 1,), True) if described and described[0] == at else None
                )
            elif self.row[at].endswith("'s") and at > place:
                return self._described_owner(place, at)
            elif self.row[at] in self.grammar.stops and self.row[at] not in self.grammar.determiners:
                return None
        return None

    def modifier(self, place: int, high: int) -> Phrase | None:
        """A name right before the noun that it describes ("its huge Lordstown plant"), from a unit on."""
        at = place
        while at < min(high, place + 4) and self.units[at].kind == "word" and self._describes(at):
            at += 1
        if at < high and self.units[at].kind == "mention":
            return Phrase(place, self.past_state(at, high), (self.entity(at),), (at,))
        return None
