"""Whom a sentence counts first and names behind a colon: “Two men were arrested: Ada Hill, 34; and Jan Moss, 22.”"""

from __future__ import annotations

from search.facts.sentence.bounds import Phrase, together
from search.facts.sentence.including import Including

_COUNTED = frozenset({"#count", "#number"})
_LONGEST_COUNTED = 9
"""Units from "two rivals" to the colon."""
_LONGEST_TOLD = 24
"""Units from the verb to the colon."""


class Counting(Including):
    """Asks whom one stretch counts and then names."""

    def _list_ahead(self, place: int, high: int) -> Phrase | None:
        found = super()._list_ahead(place, high)
        if ":" not in self.row:
            return found
        at = place if found is None else found.last
        at += found is not None and self.row[at : at + 1] == ("and",)
        if at >= high or self.row[at] not in _COUNTED or (found is not None and at == found.last):
            return found
        for colon in range(at + 1, min(high, at + _LONGEST_COUNTED)):
            if self.row[colon] == ":":
                named = self._named_behind_colon(colon, high)
                return together([*([found] if found is not None else ()), *named]) if named else found
            if self.units[colon].kind == "mark" or self.grammar.finite(self.row, colon):
                break
        return found

    def counted_off(self, place: int) -> Phrase | None:
        """The subject of a verb group behind "two men", where a colon and their names end the sentence."""
        if ":" not in self.row or place < 1 or self.row[place - 1] not in _COUNTED:
            return None
        for colon in range(place + 1, min(self.highs[place], place + _LONGEST_TOLD)):
            if self.row[colon] == ":":
                named = self._named_behind_colon(colon, self.highs[place])
                both = together(named) if named else None
                return both and Phrase(place, place, both.entities, both.heads)
            if self.row[colon] in {";", "who", "which"}:
                return None
        return None

    def _named_behind_colon(self, colon: int, high: int) -> list[Phrase]:
        """The people or firms that are listed behind a colon; none where something else stands there."""
        row = self.row
        starts = [colon + 1, *(at + 1 for at in range(colon + 1, high - 1) if row[at] == ";")]
        if len(starts) == 1:
            named = super()._list_ahead(colon + 1, high)
            listed = named is not None and len(named.entities) > 1 and not self._verb_follows(named.last, high)
            return [named] if named is not None and listed else []
        found = []
        for start in starts:
            item = self._item_ahead(start + (row[start] == "and"), high)
            if item is not None and not self._verb_follows(item.last, high):
                found.append(item)
        return found if len(found) > 1 else []
