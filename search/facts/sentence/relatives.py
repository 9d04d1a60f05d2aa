"""Whom "who" and "which" go with in a row of units."""

from __future__ import annotations

from search.facts.sentence.bounds import Phrase
from search.facts.sentence.sharing import PARTING, Sharing
from search.values.wordlist import word_set

_LONGEST_DESCRIPTION = 12
_SEATED = frozenset({(office, "of") for office in ("mayor", "governor", "senator", "sheriff", "archbishop", "bishop")})
_SERVING = frozenset({"to", "for", "under", "of", "with"})
"""What stands between a description of somebody and whom it is of."""
_LONGEST_RELATIVE = 12
"""Units from "who" to the object of its verb."""
_THINKING = word_set(
    "believe believes believed think thinks thought know knows knew feel feels felt hope hopes hoped fear fears feared"
    " see saw doubt doubts expect expects wish"
)
"""What may stand before what somebody else does: "voters who believe Reyes won"."""


class Relatives(Sharing):
    """Asks about the relative clauses of one stretch."""

    def captive(self, phrase: Phrase, low: int) -> bool:
        """Whether a phrase is only an object in a relative clause: "the officer who shot Moss resigned"."""
        row, grammar, verbs, within = self.row, self.grammar, 0, False
        for at in range(phrase.first - 1, max(low, phrase.first - _LONGEST_RELATIVE) - 1, -1):
            if self.units[at].kind == "mark":
                return False
            if row[at] in {"who", "that"}:
                return verbs == 1 and at > low and self.units[at - 1].kind != "mark" and row[at - 1] not in _THINKING
            if row[at] in _THINKING or row[at] in self.reading.words.saying or row[at] in PARTING:
                return False
            if row[at] in grammar.pronouns or row[at] in {"when", "as", "if", "because", "where"}:
                return False  # "that he wanted Reyes to stay"
            verb = self.units[at].kind == "word" and (row[at] in grammar.helping or grammar.finite(row, at))
            verbs += verb and not within
            within = verb
        return False

    def either(self, phrase: Phrase, low: int) -> bool:
        """Whether ", who" behind a person may as well go with another one: "Reyes, a former adviser to Moss, who"."""
        at = phrase.first - 1
        while at > low and self.units[at].kind != "mark" and phrase.first - at < _LONGEST_DESCRIPTION:
            at -= 1
        described = self.row[at + 1 : phrase.first]
        if self.row[at] != "," or at <= low or not self.reading.is_person(at - 1) or "and" in described:
            return False
        return self.reading.is_person(phrase.heads[0]) and not _SERVING.isdisjoint(described)

    def unrelated(self, word: str, phrase: Phrase) -> bool:
        """Whether "who" or "which" cannot mean what is named before it: no firm is "who", nobody is "which"."""
        if word != "who":
            return word == "which" and self.reading.is_person(phrase.heads[-1])
        kind = self.referents.classes.get(phrase.entities[-1])
        if self.row[max(0, phrase.first - 2) : phrase.first] in _SEATED:
            return True  # "the mayor of Tarn, who", whatever Tarn is taken for
        return kind in {"organization", "place"} and self.reading.text[self.units[phrase.heads[-1]].end - 1] != "s"
