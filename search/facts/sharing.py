"""What verbs of one sentence share: their subject, its company in an aside, their "will", "to" or "was"."""

from __future__ import annotations

from search.facts.adverbials import behind_adverbials
from search.facts.bounds import Phrase
from search.facts.phrases import together
from search.facts.phrases_behind import Phrases

_BESIDE = (("including",), ("among", "them"), ("along", "with"), ("together", "with"), ("as", "well", "as"), ("like",))
"""What begins an aside that names who else, or who among them."""
_PICKING = frozenset({"including", "among", "like"})
"""What begins one that names who among them."""
PARTING = frozenset({"who", "which", "that", "to", "while", "after", "before"})
"""What begins a clause of its own."""
_LONGEST_BESIDE = 20
_LONGEST_SHARED = 20
_FUTURE = frozenset({"will", "would", "must", "should", "could", "may", "might"})
_LONGEST_FRONTED = 30
"""Units of a participle's phrase at the head of a sentence."""


class Sharing(Phrases):
    """Asks about the verbs of one stretch that have no subject or helper of their own."""

    def beside(self, comma: int, low: int) -> Phrase | None:
        """Who stands in the aside that a comma ends: "some employees, including Reyes,", "Reyes, along with Hill,".

        Together with whom the words before name, if those name anybody.
        """
        row = self.row
        for at in range(comma - 2, max(low, comma - _LONGEST_BESIDE), -1):
            lead = next((one for one in _BESIDE if row[at] == one[0] and row[at : at + len(one)] == one), None)
            if lead is None or row[at - 1] not in {",", "—", "–"}:
                continue
            beside = self.ahead(at + len(lead), comma)
            if beside is None or beside.last != comma:
                return None
            holder = self.behind(at - 1, low, subject=True)
            if holder is not None and lead[0] in _PICKING:
                return holder
            first = holder.first if holder is not None else at
            joined = together([holder, beside]) if holder is not None else beside
            return Phrase(first, comma, joined.entities, joined.heads, joined.resolved)
        return None

    def shares_infinitive(self, first: int, low: int) -> bool:
        """Whether a verb's base form shares the "will" or "to" of one before: "plans to close a plant and cut jobs"."""
        return self.infinitive_before(first, low) >= 0

    def infinitive_before(self, first: int, low: int) -> int:
        """Where the "will" or "to" stands that a verb's base form shares; -1: there is none."""
        row = self.row
        if first <= low + 2 or row[first - 1] not in {"and", "or"} or row[first] not in self.grammar.bases:
            return -1
        for at in range(first - 2, max(low, first - _LONGEST_SHARED), -1):
            word = row[at]
            if word == "to" or word in _FUTURE:
                plain = self.units[at + 1].kind == "word" and row[at + 1] not in self.grammar.determiners
                if plain:
                    return at
                continue
            ended = word in PARTING or word in {";", ":", "said", "says"} or word in self.grammar.be
            if ended or (self.units[at].kind == "word" and self.grammar.finite(row, at)):
                return -1
        return -1

    def shares_passive(self, first: int, low: int) -> bool:
        """Whether a participle shares the "was" of one before it: "was arrested, charged with murder and sentenced"."""
        row, grammar = self.row, self.grammar
        if row[first - 1 : first] not in {(",",), ("and",), ("or",)}:
            return False
        for at in range(first - 1, max(low, first - _LONGEST_SHARED), -1):
            word = row[at]
            if word in grammar.be:
                return at + 1 < first and (row[at + 1][-2:] == "ed" or row[at + 1] in grammar.finite_forms)
            if self.units[at].kind != "word" or word in {",", "and", "or"}:
                continue
            linked = row[at - 1] in grammar.be or row[at - 1] in {",", "and", "or"} or row[at - 1][-2:] == "ly"
            if (
                word in grammar.have
                or word in grammar.modals
                or word in PARTING
                or (grammar.finite(row, at) and not linked)
            ):
                return False
        return False

    def fronted(self, place: int) -> Phrase | None:
        """The subject behind a participle that opens a sentence: "Founded in 2010 by Reyes, Norvia makes …"."""
        row, high = self.row, self.bounds(place)[1]
        if self.units[place].kind != "word" or not (row[place].endswith("ing") or self.agent_follows(place)):
            return None
        for at in range(place + 1, min(high - 2, place + _LONGEST_FRONTED)):
            if row[at] != ",":
                continue
            if self.units[at + 1].kind == "mention" and row[at + 2] in self.grammar.ambiguous:
                return Phrase(place, place, (self.entity(at + 1),), (at + 1,))  # "…, Norvia makes valves"
            phrase = self.ahead(at + 1, high)
            if phrase is not None and phrase.first_ends < 0 and phrase.last < high and self.told(phrase.last):
                return Phrase(place, place, phrase.entities, phrase.heads, phrase.resolved)
        return None

    def told(self, place: int) -> bool:
        """Whether a verb follows a subject, or an apposition to it."""
        if self.row[place] == ",":
            return self.row[place + 1] in {"a", "an", "the", "which", "who", "whose"}
        if self.units[place].kind != "word":
            return False
        known = self.row[place] in self.grammar.finite_forms or self.row[place] in self.grammar.ambiguous
        return known or self.grammar.finite(self.row, place) or self.helps(place)

    def agent_follows(self, place: int) -> bool:
        """Whether "by" follows a verb: "a firm founded in 2010 by Reyes"."""
        if "by" in self.row[place + 1 : place + 3]:
            return True
        after = behind_adverbials(self.row, place + 1, len(self.row))
        return place + 1 < after < len(self.row) and self.row[after] == "by"

    def helps(self, place: int) -> bool:
        """Whether a word may stand between a subject and its verb."""
        grammar = self.grammar
        return any(self.row[place] in words for words in (grammar.adverbs, grammar.be, grammar.have, grammar.modals))
