"""Those who are named together with others that have no name, or with the body that they belong to."""

from __future__ import annotations

from abc import abstractmethod

from search.facts.sentence.bounds import OTHERS, Phrase
from search.facts.sentence.owning import Owners
from search.facts.speech.beside import before_apposition

_COUNTING = frozenset({"several", "many", "some", "at", "least", "other", "fellow", "his", "her", "its", "their"})
"""What those who have no name begin with, beside a number: "and his wife", "and other senators"."""
_LONGEST = 5
"""Units of "and several other Western countries" behind its "and", and of "the Tarn county police"."""
_BODY_OF = frozenset({"of", "with", "from"})


class Company(Owners):
    """Asks who else stands with whom one stretch names."""

    @abstractmethod
    def behind(self, place: int, low: int, *, subject: bool = False) -> Phrase | None:
        """The noun phrase that ends before a unit. `subject`: none that a preposition governs."""

    @abstractmethod
    def _item_behind(self, place: int, low: int, *, subject: bool) -> Phrase | None:
        """The same without those that stand before it in a list."""

    @abstractmethod
    def _object_before(self, first: int, low: int) -> bool:
        """Whether what begins at a unit is the object of a verb before it."""

    def with_others(self, place: int, low: int, *, subject: bool) -> Phrase | None:
        """Who is named before "and two others", "and 14 people", "and his wife", "and other countries"."""
        row, at = self.row, place - (self.row[place - 1 : place] == ("others",))
        if "and" not in row[max(low, place - _LONGEST) : place] or row[place : place + 2] == (",", "@"):
            return None  # "Hill and his wife, Ada Moss, were"
        while at - 1 > low and place - at < _LONGEST and row[at - 1] != "and":
            if not (self._in_noun(at - 1) or row[at - 1] in OTHERS or row[at - 1] in _COUNTING):
                return None
            at -= 1
        begins = row[at : at + 1] and (row[at] in OTHERS or row[at] in _COUNTING or row[at][:1] == "#")
        last = at - 4 if row[max(low, at - 4) : at - 1] == (",", "#age", ",") else at - 1  # "Reyes, 34, and her son"
        if last <= low or row[at - 1] != "and" or not begins or self.units[last - 1].kind != "mention":
            return None
        named = self.behind(last, low, subject=subject)
        if named is None or (subject and self._object_before(named.first, low)):
            return None
        return Phrase(named.first, place, named.entities, named.heads, named.resolved)

    def described_before(self, comma: int, low: int) -> Phrase | None:
        """The person before the apposition that a comma ends: "Reyes, a pilot from Tarn, and Moss were"."""
        if self.row[comma] != ",":
            return None
        before = before_apposition(self.reading.stretch, comma, low, self.reading.words)
        named = before >= low and self.reading.is_person(before)
        return self._item_behind(before + 1, low, subject=True) if named else None

    def of_body(self, place: int, low: int) -> Phrase | None:
        """The person before the body that has no name of its own: "Sgt. Hill of the Tarn county police was hurt"."""
        row, at = self.row, place - 1
        if _BODY_OF.isdisjoint(row[max(low, at - _LONGEST - 2) : at]) or not self._in_noun(at):
            return None
        while at > low and place - at <= _LONGEST and (self._in_noun(at) or self.units[at].kind == "mention"):
            at -= 1
        at -= row[at] in {"the", "'s"} and row[at - 1] in _BODY_OF
        if at <= low or row[at] not in _BODY_OF or not self.reading.is_person(at - 1):
            return None
        named = self._item_behind(at, low, subject=True)
        if named is None or self._object_before(named.first, low):
            return None
        return Phrase(named.first, place, named.entities, named.heads)

    def _in_noun(self, place: int) -> bool:
        """Whether a unit is a word that a noun phrase may have."""
        word = self.row[place]
        if self.units[place].kind == "value":
            return word in {"#count", "#number"}
        if self.units[place].kind != "word" or word in self.grammar.determiners:
            return False
        if word[-1:] == "s" and self.row[place - 1] in _COUNTING:
            return True  # "other firms", "its rivals"
        return word not in self.grammar.stops and not self.grammar.finite(self.row, place)
