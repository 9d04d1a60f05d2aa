"""Whom “each other” means: those who are the subject of the verb before it."""

from __future__ import annotations

from abc import abstractmethod

from search.facts.sentence.bounds import Phrase
from search.facts.sentence.relatives import Relatives

_EACH_OTHER = frozenset({("each", "other"), ("one", "another")})


class Mutual(Relatives):
    """Asks what the subjects of one stretch do to each other."""

    @abstractmethod
    def purposeful(self, place: int, low: int) -> Phrase | None:
        """Who did what stands before a unit."""

    def _list_ahead(self, place: int, high: int) -> Phrase | None:
        if self.row[place : place + 2] not in _EACH_OTHER or place + 2 > high:
            return super()._list_ahead(place, high)
        self._phrases["ahead", place, high] = None  # the search for the subject may ask again
        doing = self.purposeful(place, self.lows[place]) if self._ends(place + 2, high) else None
        if doing is None or len(doing.entities) < 2:
            return None
        return Phrase(place, place + 2, doing.entities, doing.heads, True, mutual=True)
