"""Whom a noun in the plural stands for, as far as "including" names them: "sued several banks, including Norvia"."""

from __future__ import annotations

from search.facts.sentence.bounds import Phrase
from search.facts.sentence.mutual import Mutual

_INCLUDING = frozenset({"including", "notably"})
_PLURALS = frozenset({"people", "men", "women", "media"})
_LONGEST = 7
"""Units from "several" to "including"."""


class Including(Mutual):
    """Asks whom one stretch names of several that a noun means."""

    def _list_ahead(self, place: int, high: int) -> Phrase | None:
        found = super()._list_ahead(place, high)
        if found is not None or _INCLUDING.isdisjoint(self.row[place:high]):
            return found
        after = self._behind_including(place, high)
        named = super()._list_ahead(after, high) if after else None
        if named is None or not self._ends(named.last, high):
            return None
        return Phrase(place, named.last, named.entities, named.heads, named.resolved)

    def _behind_including(self, place: int, high: int) -> int:
        """Behind "including", where only a noun in the plural stands from a unit up to it; else 0."""
        row, grammar = self.row, self.grammar
        for at in range(place, min(high - 1, place + _LONGEST)):
            if row[at] in _INCLUDING or (row[at] == "," and row[at + 1] in _INCLUDING):
                plural = at > place and self.units[at - 1].kind == "word"
                plural = plural and (row[at - 1][-1:] == "s" or row[at - 1] in _PLURALS)
                return at + 1 + (row[at] == ",") if plural else 0
            if self.units[at].kind == "mark" and row[at] != "-":
                return 0
            if row[at] in grammar.stops and row[at] not in grammar.determiners:
                return 0
        return 0
