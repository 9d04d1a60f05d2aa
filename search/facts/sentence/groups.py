"""Verb groups in a row of units: a verb with its helpers."""

from __future__ import annotations

from typing import NamedTuple

from search.facts.reading import Reading
from search.facts.reference.referents import Referents
from search.facts.sentence.adverbials import behind_adverbials
from search.facts.sentence.apart import OPENINGS
from search.facts.sentence.bounds import Phrase
from search.facts.sentence.catenatives import HELPED, HELPING, before_gerund
from search.facts.sentence.counting import Counting
from search.facts.sentence.grammar import Grammar
from search.facts.sentence.sharing import JOINING
from search.values.wordlist import word_set

_LONGEST_GROUP = 14
_MAKING = word_set("help helps helped helping let lets letting have had make makes made see saw watch watched to")
"""What stands before those whom somebody makes do something: "helped Republicans pass the bill"."""
_SEEING = frozenset({"see", "sees", "saw", "seeing", "watch", "watched", "make", "makes", "made"})
"""What stands before somebody whose doing a base form tells."""


class Group(NamedTuple):
    """A verb with its helpers: units from `first` to `last` (exclusive); `voice` of the verb itself."""

    first: int
    last: int
    passive: bool
    infinitive: bool
    participle: bool


class Groups(Counting):
    """Asks about the verbs of one stretch."""

    def __init__(self, reading: Reading, referents: Referents, grammar: Grammar) -> None:
        super().__init__(reading, referents, grammar)
        self._groups: dict[tuple[int, int, str], Group | None] = {}

    def group(self, place: int, last: int, form: str) -> Group | None:
        """The group of the verb at units `place` to `last`. `form`: base, third, past, participle, both or ing."""
        key = place, last, form
        if key not in self._groups:
            self._groups[key] = self._find_group(place, last, form)
        return self._groups[key]

    def _find_group(self, place: int, last: int, form: str) -> Group | None:
        row, grammar = self.row, self.grammar
        low, high = self.bounds(place)
        be, have, to, modal = False, False, False, False
        at = before_gerund(row, place, low) if form == "ing" else place
        helped = at < place
        while at > low and place - at < _LONGEST_GROUP and self.units[at - 1].kind == "word":
            word = row[at - 1]
            if word in grammar.be:
                be = be or not to
            elif word in grammar.have:
                have = have or not to
            elif word in grammar.modals or word.endswith("n't"):
                modal = modal or not to
            elif word == "to" and at - 1 > low:
                chain = self.chain(at - 1, low)
                if chain == at - 1 and not self._infinitive_subject(at - 1):
                    return Group(at - 1, last, False, True, False) if form == "base" and at == place else None
                if at == place or form != "base":
                    to = True
                at = chain
                helped = True
                if row[at] in grammar.owners:
                    break
                continue
            elif not (word in grammar.adverbs or word.endswith("ly") or self.links_adverbs(at - 1, low)) or (
                form == "ing" and word in JOINING
            ):
                break
            at -= 1
        infinitive = to
        if form == "base" and at == place and (helping := HELPING.get(row[at - 1] if at > low else "")):
            helped_to = self.group(at - 1, at, helping) if row[place] in HELPED else None
            return helped_to and helped_to._replace(last=last)
        if form == "base":
            if not (
                to or modal or self._plural_before(at, low) or self.shares_infinitive(at, low) or self._seen(at, low)
            ):
                return None
            return Group(at, last, False, infinitive, False)
        if form == "ing":
            judges = not (be or helped) and self.judged_object(at, low) is not None
            return Group(at, last, False, False, not (be or helped or judges))
        if form == "third":
            return None if (be or have or modal or to) else Group(at, last, False, False, False)
        passive = be or (to and self._passive_infinitive(place, low))
        if form == "participle" and not (passive or have):
            return Group(at, last, True, infinitive, True)  # "Scale, bought by Meta": a participle without helper
        if not passive and not have and form == "both" and not helped and self._stands_apart(place, low):
            return Group(at, last, True, infinitive, True)  # "Convicted of fraud, Reyes …", "Reyes, arrested in May, …"
        if not passive and not have and last < high and row[behind_adverbials(row, last, high) :][:1] == ("by",):
            return Group(at, last, True, infinitive, True)
        return Group(at, last, passive, infinitive, False)

    def _stands_apart(self, place: int, low: int) -> bool:
        """Whether a participle without helper opens the sentence, or is set apart from its subject by a comma."""
        if place == low:
            return self.fronted(place) is not None
        if self.row[low:place] in OPENINGS:
            return self.inverted(place) is not None
        return self.row[place - 1] == "," and self.apart(place, low) is not None

    def _passive_infinitive(self, place: int, low: int) -> bool:
        return place - 1 > low and self.row[place - 1] == "be"

    def _infinitive_subject(self, to: int) -> bool:
        """Whether the word before "to" may itself be the subject: "Meta to buy Scale"."""
        word = self.row[to - 1]
        if word in self.grammar.objects:
            return False
        return self.units[to - 1].kind == "mention" or word in self.grammar.pronouns or word == ","

    def _seen(self, place: int, low: int) -> bool:
        """Whether a base form tells what somebody is seen or made to do: "will see Norvia buy", "made Reyes resign"."""
        head = place - 2 if self.units[place - 1].kind == "mention" else low
        head -= head > low and self.row[head] in {"the", "president"}
        return head > low and self.row[head] in _SEEING

    def _plural_before(self, place: int, low: int) -> bool:
        """Whether what stands before a base form may be its subject: "they buy", "Meta and Google buy"."""
        if place <= low:
            return False
        word = self.row[place - 1]
        if word in {"they", "we", "i", "you", "who", "which", "that"}:
            return True
        phrase = self.behind(place, low, subject=True)
        return phrase is not None and (len(phrase.entities) > 1 or self._members(phrase, low))

    def _members(self, phrase: Phrase, low: int) -> bool:
        """Whether a phrase names the members of a party as one, of whom a base form may tell: "Republicans oppose"."""
        head = phrase.last - 1
        if not self.partisan(head) or self.row[phrase.last] in self.grammar.modals:
            return False
        before = self.row[max(low, head - 2) : head]
        return _MAKING.isdisjoint(before) and self.grammar.modals.isdisjoint(before)
