"""Whom "who" and "which" go with in a row of units."""

from __future__ import annotations

from search.facts.reading import Reading
from search.facts.reference.doubts import PEOPLE
from search.facts.reference.referents import Referents
from search.facts.sentence.besides import Besides
from search.facts.sentence.bounds import THINKING, Phrase
from search.facts.sentence.grammar import Grammar
from search.facts.sentence.sharing import PARTING

_LONGEST_DESCRIPTION = 12
_SEATED = frozenset({(office, "of") for office in ("mayor", "governor", "senator", "sheriff", "archbishop", "bishop")})
_SERVING = frozenset({"to", "for", "under", "of", "with"})
"""What stands between a description of somebody and whom it is of."""
_LONGEST_RELATIVE = 12
"""Units from "who" to the object of its verb."""
_RESIDING = frozenset({",", "of", "from", "in", "#age", "the"})
"""What stands between somebody and the name of the place where he lives."""
_LONGEST_TOLD = 7
"""Units from what somebody is called to the subject of what is told."""
_RELATIVES = frozenset({"whom", "which"})


def _appositive(row: tuple[str, ...]) -> bool:
    """Whether a name is told what it is: "Norvia, a firm", "he is the man"."""
    articles = (at for at in range(2, len(row)) if row[at] in {"a", "an", "the"})
    return any(row[at - 2 : at] == ("@", ",") or row[at - 1] in {"is", "was"} for at in articles)


class Relatives(Besides):
    """Asks about the relative clauses of one stretch."""

    def __init__(self, reading: Reading, referents: Referents, grammar: Grammar) -> None:
        super().__init__(reading, referents, grammar)
        self.relating = not _RELATIVES.isdisjoint(self.row) or _appositive(self.row)
        """Whether a relative clause in the stretch may have whom it follows for its object."""

    def relative(self, place: int) -> Phrase | None:
        """What a relative clause has for its object, whose verb ends before a unit: "Reyes, whom Norvia hired in"."""
        row, low = self.row, self.lows[place]
        if not (row[place : place + 1] == () or self._ends(place, self.highs[place])):
            return None
        at = place - 1
        if not self.grammar.finite(row, at):
            at -= 1
        while at > low and (self.grammar.passing[row[at - 1]] or row[at - 1] in self.grammar.helping):
            at -= 1
        holder = self.behind(at, low, subject=True) if at > low else None
        if holder is None or holder.first - 1 <= low:
            return None
        if row[holder.first - 1] not in _RELATIVES:
            called = row[holder.first] in {"a", "an"} or row[holder.first - 1] in {"is", "was"}
            return self._told_of(place, holder.heads[0] if called else holder.first, low)
        end = holder.first - 1 - (row[holder.first - 2] == ",")
        meant = self.behind(end, low) if self.units[end - 1].kind == "mention" or row[end - 1] == ")" else None
        if meant is None or (meant.first > low and row[meant.first - 1] in self.grammar.prepositions):
            return None  # "the right to buy into Norvia, which Reyes supports"
        return Phrase(place, place, meant.entities[-1:], meant.heads[-1:])

    def _told_of(self, place: int, first: int, low: int) -> Phrase | None:
        """Who is called what a clause without "who" tells of: "Norvia, a firm he founded", "Hill, a man she met"."""
        row, grammar = self.row, self.grammar
        if place < len(row) and self.units[place].kind == "word" and grammar.finite(row, place):
            return None
        if not any(self.units[one].kind == "word" and grammar.finite(row, one) for one in range(first, place)):
            return None
        end = first - (row[first - 1] == "that")
        for at in range(end - 1, max(low + 1, first - _LONGEST_TOLD), -1):
            if row[at] in {"a", "an", "the"}:
                if at < end - 1 and row[at - 1] in {"is", "was"}:
                    meant = self.subject(at - 1)  # "Hill is the judge Reyes nominated"
                    person = meant is not None and self.reading.is_person(meant.heads[-1])
                    return meant and (Phrase(place, place, meant.entities[-1:], meant.heads[-1:]) if person else None)
                named = at < end - 1 and row[at - 1] == "," and self.units[at - 2].kind == "mention"
                meant = self.behind(at - 1, low) if named else None
                return meant and Phrase(place, place, meant.entities[-1:], meant.heads[-1:])
            if self.units[at].kind != "word" or row[at] in grammar.stops or grammar.finite(row, at):
                return None
        return None

    def captive(self, phrase: Phrase, low: int) -> bool:
        """Whether a phrase is only an object in a relative clause: "the officer who shot Moss resigned"."""
        row, grammar, verbs, within = self.row, self.grammar, 0, False
        for at in range(phrase.first - 1, max(low, phrase.first - _LONGEST_RELATIVE) - 1, -1):
            if self.units[at].kind == "mark":
                return False
            if row[at] in {"who", "that"}:
                return verbs == 1 and at > low and self.units[at - 1].kind != "mark" and row[at - 1] not in THINKING
            if row[at] in THINKING or row[at] in self.reading.words.saying or row[at] in PARTING:
                return False
            if row[at] in grammar.pronouns or row[at] in {"when", "as", "if", "because", "where"}:
                return False  # "that he wanted Reyes to stay"
            verb = self.units[at].kind == "word" and (row[at] in grammar.helping or grammar.finite(row, at))
            verbs += verb and not within
            within = verb
        return False

    def resident(self, end: int, low: int) -> Phrase | None:
        """Who is told to be of the place that ends before a unit: "Reyes, 34, of Mill Street, Tarn, who"."""
        at, seated = end - 1, False
        while at > low and not self.reading.is_person(at) and (self.row[at] in _RESIDING or self.row[at] == "@"):
            seated = seated or (self.row[at] in {"of", "from"} and self.row[at - 1] == ",")
            at -= 1
        return self.behind(at + 1, low, subject=True) if seated and self.reading.is_person(at) else None

    def told_by_noun(self, place: int, low: int) -> bool:
        """Whether a form in -ing tells what somebody does who is called something before: "Reyes, a pastor backing"."""
        row, grammar = self.row, self.grammar
        verb = place + (row[place] in grammar.adverbs or row[place].endswith("ly"))
        if verb >= len(row) or row[verb][-3:] != "ing" or self.units[place - 1].kind != "word":
            return False
        for at in range(place - 1, max(low, place - _LONGEST_TOLD), -1):
            if row[at] in {"a", "an", "the"}:
                return at < place - 1
            if row[at] in grammar.stops or self.units[at].kind == "mark":
                return False
        return False

    def told_aside(self, end: int, comma: int, low: int) -> Phrase | None:
        """The subject before an aside that a comma ends, which stands behind a unit."""
        if self.row[end : end + 2] == (",", "who") and (resident := self.resident(end, low)) is not None:
            return resident
        phrase = self.behind(end, low, subject=True)
        if phrase is not None and self.captive(phrase, low):
            return self.behind(comma, low)  # "the man who shot Reyes, Paul Moss, was"
        return phrase

    def postponed(self, relative: int) -> Phrase | None:
        """Who is named behind the clause of "who": "the officer who was killed, Paul Moss, 44, was"."""
        row = self.row
        if relative < 2 or row[relative] != "who" or row[relative - 1] not in PEOPLE or row[relative - 2] != "the":
            return None
        for at in range(relative + 2, min(len(row) - 2, relative + _LONGEST_RELATIVE)):
            if row[at] == ",":
                named = self.reading.is_person(at + 1) and row[at + 2] == "," and row[at + 3 : at + 4] != ("and",)
                return Phrase(at + 1, at + 2, (self.entity(at + 1),), (at + 1,)) if named else None
            if self.units[at].kind == "mark":
                return None
        return None

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
        if kind is None and not phrase.resolved and any(map(str.islower, phrase.entities[-1].split())):
            return True  # "a member of the Board on Safety, who"
        if self.row[max(0, phrase.first - 2) : phrase.first] in _SEATED:
            return True  # "the mayor of Tarn, who", whatever Tarn is taken for
        return kind in {"organization", "place"} and self.reading.text[self.units[phrase.heads[-1]].end - 1] != "s"
