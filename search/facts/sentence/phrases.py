"""Noun phrases in a row of units, read from where they begin."""

from __future__ import annotations

from abc import ABC, abstractmethod

from search.facts.reading import Reading
from search.facts.reference.referents import Referents
from search.facts.sentence.apposed import Apposed
from search.facts.sentence.bounds import CALLED, OTHERS, QUOTES, SETTLEMENTS, THINKING, Phrase, together
from search.facts.sentence.grammar import Grammar

PREMODIFIERS = 8
"""Words that may describe a name before it: "the fast-growing San Francisco artificial intelligence company Scale"."""
_KINDS = frozenset(
    {
        "version",
        "versions",
        "edition",
        "generation",
        "firm",
        "company",
        "city",
        "town",
        "village",
        "state",
        "province",
        "island",
        "republic",
        "suburb",
    }
)
_LONGEST_APPOSITION = 14
_LONGEST_CALLED = 6
_INFINITIVE = 6
"""Units from "to withdraw troops from" to the name behind it."""
_ADJECTIVES = frozenset({"outgoing", "incoming", "sitting", "acting", "leading", "retiring", "ruling", "neighboring"})
"""What ends in -ing and describes a name behind it."""
_HOLDING = THINKING | {"say", "suspect", "insist", "argue"}
"""Verbs of what somebody holds, behind those who do: "party elders believe Reyes"."""

_SEATED = ("@", ",", "@", "-", "based")
"""Before the name of what has its seat in a city: "Oslo, Norvia-based Quill"."""


class PhrasesAhead(Apposed, ABC):
    """Asks about the noun phrases of one stretch that begin at a unit. Answers are places in its row of units."""

    def __init__(self, reading: Reading, referents: Referents, grammar: Grammar) -> None:
        super().__init__(reading, grammar)
        self.referents = referents
        self._phrases: dict[tuple[str, int, int], Phrase | None] = {}

    def entity(self, place: int) -> str:
        """The entity of a mention unit."""
        return self.reading.entity(place)

    @abstractmethod
    def subject(self, place: int) -> Phrase | None:
        """The subject of a verb group that begins at a unit."""

    def ends(self, place: int) -> bool:
        """Whether a noun phrase ends before a unit of its own quotation."""
        return self._ends(place, self.highs[place])

    def ahead(self, place: int, high: int) -> Phrase | None:
        """The noun phrase that begins at a unit, if an entity is its head; a list ("A, B and C") as a whole."""
        key = ("ahead", place, high)
        if key not in self._phrases:
            self._phrases[key] = self._list_ahead(place, high)
        return self._phrases[key]

    def _list_ahead(self, place: int, high: int) -> Phrase | None:
        first = self._item_ahead(place, high)
        if first is None:
            return None
        if self.row[max(0, place - 4) : place] == ("@", ",", "@", "'s"):
            return first  # "Norvia, Moss's Quill, Tarn and Bolt": only Quill is owned
        items, last = [first], self.past_seat(first.last, high)
        joined: list[Phrase] = []
        while last < high and self.row[last] in self.grammar.joiners:
            joiner = self.past_age(last, high)
            after = joiner + 1
            if self.row[joiner] == "," and after < high and self.row[after] in {"and", "or", "&"}:
                after += 1
            conjunction = self.row[after - 1] != ","
            if conjunction and after < high and self.row[after] in {"then", "later"}:
                after += 1
            if conjunction and self._two_verbs(place, after, high):
                break
            item = self._item_ahead(after, high) if after < high else None
            if item is not None and self._described_alike(place, item):
                break
            if item is None and not conjunction and (item := self._past_apposition(after, high)) is not None:
                items, joined = [*items, *joined, item], []  # "Quill, the maker of valves, and Norvia"
                last = item.last
                break
            if item is None:
                if conjunction and after < high and self._listed_noun(after):
                    items, joined = items + joined, []  # "Meta, Google and other firms"
                break
            joined.append(item)
            last = self.past_seat(item.last, high)
            if conjunction:
                if not self._verb_follows(item.last, high) or self._inside_subject(place):
                    items, joined = items + joined, []
                break
        return together(items)

    def _inside_subject(self, place: int) -> bool:
        """Whether a phrase belongs to the noun whose verb is still to come: "the case of Reyes and Moss is over"."""
        low = self.lows[place]
        if place <= low or self.row[place - 1] not in self.grammar.prepositions:
            return False
        words = (at for at in range(low, place - 1) if self.units[at].kind != "mention")
        return not any(self.units[at].kind == "mark" or self.grammar.finite(self.row, at) for at in words)

    def _two_verbs(self, first: int, after: int, high: int) -> bool:
        """Whether a verb stands behind "and" as before a list: "to buy Quill and sell Orion"."""
        row, bases = self.row, self.grammar.bases
        if not first or after >= high or row[after] not in bases or self.reading.words.titles.at(row, after):
            return False
        return row[first - 1] in bases or "to" in row[max(self.lows[first], first - _INFINITIVE) : first]

    def _past_apposition(self, place: int, high: int) -> Phrase | None:
        """The last item of a list of two, behind an apposition to the first that begins at a unit."""
        if self.row[place : place + 1] not in {("a",), ("an",), ("the",), ("its",)}:
            return None
        for at in range(place + 2, min(high - 2, place + _LONGEST_APPOSITION)):
            if self.row[at] == ",":
                item = self._item_ahead(at + 2, high) if self.row[at + 1] == "and" else None
                return item if item is not None and not self._verb_follows(item.last, high) else None
            if self.units[at].kind == "word" and self.grammar.finite(self.row, at):
                return None
        return None

    def _described_alike(self, place: int, item: Phrase) -> bool:
        """Whether an item has an owner or place of its own: "OpenAI’s ChatGPT and Google’s Gemini", "Oslo-based …"."""
        words = self.row[item.first : item.last]
        owned = self.row[place - 1 : place] == ("'s",) and "'s" in words
        return owned or ("-" in words and "-" in self.row[max(0, place - 3) : place])

    def _listed_noun(self, place: int) -> bool:
        return self.row[place] in OTHERS

    def _item_ahead(self, place: int, high: int) -> Phrase | None:
        units, row, grammar = self.units, self.row, self.grammar
        at = place
        determined = False
        while at < high and at - place <= PREMODIFIERS:
            if grammar.describing[row[at]] and row[at + 1 : at + 2] != ("of",):
                at += 1
                continue
            unit = units[at]
            if unit.kind == "mention":
                after = at + 1
                if after < high and row[after] in {"'s", "'"}:
                    at, determined = after + 1, True
                    continue
                if row[at : at + 5] == _SEATED:
                    at += 5
                    continue
                if (settlement := self.settlement(after, high)) > after:
                    at = settlement  # "the Norvian city of Tarn"
                    continue
                if (
                    after < high
                    and row[after] in SETTLEMENTS
                    and self.reading.is_place(at)
                    and self._ends(after + 1, high)
                ):
                    return Phrase(place, after + 1, (self.entity(at),), (at,))  # "in Tarn province"
                if self._modifies(at, high) and not (at == place and self._becomes(at, high)):
                    at += 1
                    continue
                item = Phrase(place, self._closed(after, high), (self.entity(at),), (at,))
                return None if self.some_of(item) else item
            if unit.kind == "value":
                if unit.word not in {"#count", "#number", "#age"}:
                    return None
                at += unit.word == "#count" and self._counted(at + 1, high)  # "two men, Dana Reyes and Paul Moss"
            elif unit.kind == "mark":
                named = determined and unit.word == "," and at - place <= 6 and self._titled_so(at + 1, high)
                if unit.word not in QUOTES and unit.word != "-" and not named:
                    return None
            elif at == place and row[at] in grammar.objects and self._ends(at + 1, high):
                found = self.referents.resolve(self, at)
                return Phrase(at, at + 1, found, (at,), True) if found else None
            elif at > place and (
                row[at] == "that"
                or (row[at] in {"the", "a", "an"} and self._noun(at - 1))
                or self._takes(at, place, high)
            ):
                return None
            elif row[at] == "no" or (at == place and self._gerund(at) and self._named(at + 1, high)):
                return None  # "owns no hotels", "warned that Meta would", "started criticizing Meta"
            elif row[at] == "and" and self._also_called(at, place, high):
                pass  # "the actor and activist Dana Reyes"
            elif row[at] in grammar.determiners or row[at] in grammar.owners:
                described = self.referents.describes(self, at, high)
                if described and self._ends(described[0], high):
                    last, found = described
                    return Phrase(place, last, found, (last - 1,), True)
                determined = True
            elif row[at] in CALLED and at > place and self._noun(at - 1) and self._named(at + 1, high):
                pass  # "a company called Scale"
            elif row[at] == "of" and determined and (named_so := self._appointee(at, high)) > 0:
                return Phrase(place, named_so + 1, (self.entity(named_so),), (named_so,))
            elif self.compound(at, high):
                pass  # "an auto parts maker"
            elif row[at] in grammar.stops and not (
                row[at - 1] in {"-", "newly"} if at > place else row[at] in {"both", "all", "even"}
            ):
                return None  # not "a Tarn-based firm"
            elif at > place and row[at] in _KINDS and row[at + 1 : at + 2] == ("of",):
                at += 2  # "the law firm of Hill & Reyes"
                continue
            elif row[at + 1 : at + 2] == ("of",) and (title := self.reading.words.titles.at(row, at)):
                at += title[0]  # "the secretary of state, Ada Hill"
                continue
            elif row[at + 1 : at + 2] == ("of",) and row[at] in SETTLEMENTS and self._named(at + 2, high):
                at += 2  # "the mountain town of Tarn"
                continue
            at += 1
        return None

    def _gerund(self, at: int) -> bool:
        """Whether what stands before a name takes it for its object, and is no adjective: "criticizing Meta"."""
        return self.row[at][-3:] in {"ing", "hat"} and self.row[at] not in _ADJECTIVES

    def _also_called(self, conjunction: int, place: int, high: int) -> bool:
        """Whether "and" stands between two nouns that both tell who is named behind: "actor and activist Reyes"."""
        titles = self.reading.words.titles
        if conjunction == place or not titles.ending(self.row, conjunction - 1):
            return False
        for at in range(conjunction + 1, min(high, conjunction + _LONGEST_CALLED)):
            if self.units[at].kind == "mention":
                return self.reading.is_person(at) and titles.ending(self.row, at - 1) is not None
            if self.units[at].kind != "word" or self.row[at] in self.grammar.stops:
                return False
        return False

    def _takes(self, at: int, place: int, high: int) -> bool:
        """Whether a participle behind a noun has an object of its own."""
        row, units = self.row, self.units
        if at <= place or not row[at].endswith("ing") or at + 1 >= high or units[at - 1].kind != "word":
            return False
        owned = row[at - 1] not in self.grammar.determiners and row[at - 1] not in self.grammar.owners
        taken = row[at + 1] in self.grammar.determiners or row[at + 1] in {"mr.", "mrs.", "ms.", "president"}
        return (
            owned and row[at] not in _ADJECTIVES and (taken or row[at + 1] == "@")
        )  # "lawyers supporting Reyes", "an ad attacking Hill"

    def _named(self, place: int, high: int) -> bool:
        return place < high and self.units[place].kind == "mention"

    def _noun(self, place: int) -> bool:
        """Whether a word may end a noun phrase: a new one begins behind it ("the man the police sought")."""
        word = self.row[place]
        plain = word not in self.grammar.determiners and word not in self.grammar.stops
        return plain and self.units[place].kind == "word"

    def _modifies(self, place: int, high: int) -> bool:
        """Whether a mention only describes the noun behind it: "Meta executives", "Apple shares"."""
        after = place + 1
        if after >= high or self.units[after].quotation != self.units[place].quotation:
            return False
        unit = self.units[after]
        if unit.kind == "mention":
            return unit.start - self.units[place].end <= 1
        if unit.word == "-" and after + 1 < high and self.units[after + 1].start == unit.end:
            return self.units[after].start == self.units[place].end
        return unit.kind == "word" and not self.grammar.may_follow(self.row, after)

    def _ends(self, place: int, high: int) -> bool:
        """Whether a noun phrase ends before a unit."""
        if place >= high or self.units[place].kind in ("mark", "value"):
            return True
        return self.units[place].kind == "word" and self.grammar.may_follow(self.row, place)

    def _describes(self, place: int) -> bool:
        """Whether a unit may describe the name behind it."""
        unit, word = self.units[place], self.row[place]
        if unit.kind == "mention":
            return self.row[place + 1] in {"'s", "'"} or self._modifies(place, place + 2)
        if unit.kind == "value":
            return unit.word in {"#age", "#count", "#number"}
        if unit.kind == "mark":
            return word in {"'s", "'", "-"} or word in QUOTES
        if word in _HOLDING:
            return False
        plain = word not in self.grammar.stops or word in self.grammar.determiners or word in self.grammar.owners
        return plain or self.compound(place, len(self.row))
