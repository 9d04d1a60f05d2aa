"""Whom “each other” means: those who are the subject of the verb before it."""

from __future__ import annotations

from abc import abstractmethod

from search.facts.sentence.bounds import Phrase
from search.facts.sentence.relatives import Relatives
from search.values.wordlist import word_set

_MEETING = frozenset({"met", "meet", "meets", "meeting"})
_BEHIND_MEETING = word_set(
    "in on at for during after before face face-to-face privately again briefly last earlier later this twice once"
    " several behind to today yesterday . , ; ) #date"
)
"""What stands behind "met" where they met each other."""
_LONGEST_TIME = 5
"""Units between "met" and "with"."""
_EACH_OTHER = frozenset({("each", "other"), ("one", "another")})


class Mutual(Relatives):
    """Asks what the subjects of one stretch do to each other."""

    @abstractmethod
    def purposeful(self, place: int, low: int) -> Phrase | None:
        """Who did what stands before a unit."""

    def _list_ahead(self, place: int, high: int) -> Phrase | None:
        if self._meeting(place):
            return self._met(place, high)
        if self.row[place : place + 2] not in _EACH_OTHER or place + 2 > high:
            return super()._list_ahead(place, high)
        self._phrases["ahead", place, high] = None  # the search for the subject may ask again
        doing = self.purposeful(place, self.lows[place]) if self._ends(place + 2, high) else None
        if doing is None or len(doing.entities) < 2:
            return None
        return Phrase(place, place + 2, doing.entities, doing.heads, True, mutual=True)

    def _meeting(self, place: int) -> bool:
        """Whether nobody is named behind a verb of meeting that ends before a unit: "the two leaders met in Tarn"."""
        if not place or self.row[place - 1] not in _MEETING:
            return False
        if place < len(self.row) and self.row[place] not in _BEHIND_MEETING:
            return False
        return "with" not in self.row[place : place + _LONGEST_TIME]  # "met on Monday with Hill"

    def _met(self, place: int, high: int) -> Phrase | None:
        """Those who meet, but the first, whom they meet; None where they are not several."""
        self._phrases["ahead", place, high] = None
        doing = self.purposeful(place, self.lows[place])
        if doing is None or len(doing.entities) < 2:
            return None
        return Phrase(place, place, doing.entities[1:], doing.heads[-1:], True, mutual=True)
