"""When and where something is done, told between a subject and its verb without commas."""

from __future__ import annotations

from search.facts.sentence.adverbials import CIRCUMSTANCES, LONGEST_CIRCUMSTANCE, PARTED
from search.facts.sentence.apart import Apart
from search.facts.sentence.bounds import Phrase

_CLAUSAL = frozenset({"and", "but", "that", "while", "as", "when", "after", "because", "if", ";", "—", "–"})
"""What may stand before the subject of a clause."""


class Circumstances(Apart):
    """Asks about the verbs of one stretch that stand apart from their subject."""

    def circumstanced(self, place: int, low: int) -> Phrase | None:
        """The subject before when or where without commas: "Reyes at a rally in Tarn accused", "Reyes soon after died".

        Not before a participle behind that: "Reyes at a rally held in Tarn accused".
        """
        row, units = self.row, self.units
        if place >= len(row) or row[place][-3:] == "ing" or row[place] == "to" or self._reduced(place):
            return None
        for at in range(place - 1, max(low, place - LONGEST_CIRCUMSTANCE), -1):
            if (
                units[at].kind == "mark"
                or row[at] in PARTED
                or row[at] in self.grammar.pronouns
                or (units[at].kind == "word" and self.grammar.finite(row, at))
            ):
                return None
            if row[at] in CIRCUMSTANCES and units[at - 1].kind == "mention":
                phrase = self.behind(at, low, subject=True)
                before = row[phrase.first - 1] if phrase is not None and phrase.first > low else ""
                if phrase is not None and (not before or before in _CLAUSAL):
                    return phrase if self.reading.is_person(phrase.heads[-1]) or not before else None
        return None

    def _reduced(self, place: int) -> bool:
        """Whether a form in -ed is a participle before the verb of its clause: "a rally held in Tarn accused"."""
        row, units = self.row, self.units
        if self.helps(place):
            return False
        for at in range(place + 1, min(len(row), place + LONGEST_CIRCUMSTANCE)):
            if units[at].kind == "mark" or row[at] in PARTED or row[at] in {"and", "to"}:
                return False
            if units[at].kind == "word" and self.grammar.finite(row, at) and units[at - 1].kind != "mention":
                return True
        return False
