"""Whom a noun in the plural stands for, as far as "including" names them: "sued several banks, including Norvia"."""

from __future__ import annotations

from search.facts.sentence.bounds import Phrase, together
from search.facts.sentence.mutual import Mutual

_INCLUDING = frozenset({"including", "notably", "among"})
_PLURALS = frozenset({"people", "men", "women", "media"})
_LONGEST = 7
"""Units from "several" to "including"."""


class Including(Mutual):
    """Asks whom one stretch names of several that a noun means."""

    def _list_ahead(self, place: int, high: int) -> Phrase | None:
        found = super()._list_ahead(place, high)
        if found is not None and (more := self._as_well(found.last, high)) is not None:
            return together([found, more])
        if found is not None or _INCLUDING.isdisjoint(self.row[place:high]):
            return found
        after = self._behind_including(place, high)
        one_of_a_kind = after > 0 and self.row[after : after + 1] in {("a",), ("an",)}  # "sold cars, including a Quill"
        named = super()._list_ahead(after, high) if after and not one_of_a_kind else None
        if named is None or not self._ends(named.last, high):
            return None
        return Phrase(place, named.last, named.entities, named.heads, named.resolved)

    def _as_well(self, place: int, high: int) -> Phrase | None:
        """Who else is named behind "as well as" at a unit: "sued Quill, as well as Norvia"."""
        first = place + (self.row[place : place + 1] == (",",))
        if self.row[first : first + 3] != ("as", "well", "as"):
            return None
        more = super()._list_ahead(first + 3, high)
        return more if more is not None and self._ends(more.last, high) else None

    def _behind_including(self, place: int, high: int) -> int:
        """Behind "including", where only a noun in the plural stands from a unit up to it; else 0."""
        row, grammar = self.row, self.grammar
        for at in range(place, min(high - 1, place + _LONGEST)):
            if row[at] in _INCLUDING or (row[at] == "," and row[at + 1] in _INCLUDING):
                last, lead = at - 1, at + (row[at] == ",")
                several = last >= place and (row[last][-1:] == "s" or row[last] in _PLURALS)
                several = several if self.units[last].kind == "word" else row[last] == "#count" and last >= place
                picked = row[lead] != "among" or row[lead + 1 : lead + 2] == ("them",)
                return lead + 1 + (row[lead] == "among") if several and picked else 0
            if self.units[at].kind == "mark" and row[at] != "-":
                return 0
            if row[at] in grammar.stops and row[at] not in grammar.determiners:
                return 0
        return 0
