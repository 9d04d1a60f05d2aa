"""A row of units with its quotations, which nothing reaches out of or into, and what a noun phrase in it is."""

from __future__ import annotations

from dataclasses import dataclass

from search.facts.offices.partywords import PARTISANS
from search.facts.reading import Reading
from search.facts.sentence.grammar import Grammar
from search.facts.sentence.known import Known
from search.values.wordlist import word_set

THINKING = word_set(
    "believe believes believed think thinks thought know knows knew feel feels felt hope hopes hoped fear fears feared"
    " see saw doubt doubts expect expects wish"
)
"""What may stand before what somebody else does: "voters who believe Reyes won"."""
SETTLEMENTS = frozenset(
    {"city", "town", "village", "province", "state", "region", "district", "county", "suburb", "island", "port"}
)
"""Nouns behind which "of" names the place itself."""
OTHERS = word_set("other others several some many its his their dozens hundreds countless numerous #count #number")
"""What ends a list of names: "Quill, Norvia and 12 other firms"."""
_SOME = frozenset({"#number", "#count", "some", "several", "few", "two", "three", "four", "five", "other", "certain"})
"""What stands before some members of a party, who are not the party."""
_BEFORE_SETTLEMENT = 3
"""Units between a nationality and such a noun: "the Norvian port city of"."""
CALLED = frozenset({"called", "named", "dubbed"})
"""What leads to a name behind what has it: "a company called Quill"."""
_QUOTING = frozenset({"“", "”", '"'})
_SEATED = frozenset({("of", "@"), ("from", "@")})
_MODIFIED = frozenset({"interim", "acting", "permanent", "temporary", "deputy", "senior", "honorary", "global"})
"""What stands before a title that somebody is given: "named Dana Reyes interim chief executive"."""
_MAKERS = frozenset(
    {"maker", "makers", "manufacturer", "supplier", "provider", "company", "firm", "giant", "retailer", "distributor"}
    | {"chain", "group", "dealer", "contractor", "business", "operator", "producer", "startup", "conglomerate"}
)
_ADVERBIAL = frozenset({"through", "via", "for", "in", "with", "without", "by", "from", "after", "along", "at"})
_LONGEST_ADVERBIAL = 10
BRACKET = 8
"""Units of "(D-Norvia)", with its brackets."""
_LONGEST_FRAGMENT = 12
"""Units of quoted words that may be part of a sentence."""
QUOTES = frozenset("“”\"‘’'«»<>")


@dataclass(slots=True)
class Phrase:
    """Who or what stands at a place: units from `first` to `last` (exclusive), and the entities they name.

    `heads` are the units that name them. `resolved`: by a pronoun or description. `mutual`: by "each other", each of
    them to the others. It is not frozen, because that takes three times as long to make, but nothing changes one.
    """

    first: int
    last: int
    entities: tuple[str, ...]
    heads: tuple[int, ...]
    resolved: bool = False
    first_ends: int = -1
    """Of a list: where its first item ends."""
    last_begins: int = -1
    mutual: bool = False

    def naming(self, entities: tuple[str, ...]) -> Phrase:
        """With some of its entities only."""
        return Phrase(
            self.first,
            self.last,
            entities,
            self.heads,
            self.resolved,
            self.first_ends,
            self.last_begins,
            self.mutual,
        )

    def between(self, first: int, last: int) -> Phrase:
        """From a unit to another one, with what describes it there."""
        return Phrase(
            first, last, self.entities, self.heads, self.resolved, self.first_ends, self.last_begins, self.mutual
        )

    def one(self, *, last: bool) -> Phrase | None:
        """Only the first or the last item of a list, or a name without what may describe it; None if that is all."""
        if self.first_ends < 0:
            bare = last and len(self.heads) == 1 and self.first < self.heads[0] and not self.resolved
            return Phrase(self.heads[0], self.last, self.entities, self.heads) if bare else None
        if last:
            return Phrase(self.last_begins, self.last, self.entities[-1:], self.heads[-1:], self.resolved)
        return Phrase(self.first, self.first_ends, self.entities[:1], self.heads[:1], self.resolved)


class Bounds:
    """How far what stands in a row of units may reach."""

    def __init__(self, reading: Reading, grammar: Grammar) -> None:
        self.reading = reading
        self.units = reading.units
        self.row = reading.stretch.words
        self.grammar = grammar
        size = len(self.units)
        quoted = reading.stretch.quoted and size > 0
        self._bounds = around = self._quotations() if quoted else [(0, size)] * size
        self.highs = [around[0][1], *[high for _, high in around]] if quoted else [size] * (size + 1)
        """For each unit, how far what begins there may reach: to the end of the quotation of the unit before."""
        self.lows = [*[low for low, _ in around], around[-1][0]] if quoted else [0] * (size + 1)
        """For each unit, how far back what ends before it may reach: to the beginning of its quotation."""
        self.passing = list(map(grammar.passing.__getitem__, self.row))
        """For each unit, whether a wording passes over it beside a word of its own."""
        if quoted:
            for at, word in enumerate(self.row):
                if word in _QUOTING and at and around[at][0] == 0:  # “great respect” for
                    self.passing[at] = True
        self.quoted = quoted
        self.spanned = Known(self._spanned)
        """For each unit, whether a gap in a wording passes over it."""

    def some_of(self, one: Phrase) -> bool:
        """Whether a phrase only names some members of a party: "17 House Democrats"."""
        head = one.heads[-1] if one.heads else one.first
        return self.partisan(head) and not _SOME.isdisjoint(self.row[max(0, one.first - 1) : head])

    def partisan(self, place: int) -> bool:
        """Whether a unit names all members of a party: "House Republicans"."""
        unit, text = self.units[place], self.reading.text
        if unit.kind != "mention" or text[unit.end - 1] != "s":
            return False
        return text[unit.start : unit.end].rpartition(" ")[2].casefold() in PARTISANS

    def _quotations(self) -> list[tuple[int, int]]:
        """For each unit, the range of units of its own quotation, or the whole row."""
        size = len(self.units)
        found = [(0, size)] * size
        first = 0
        while first < size:
            quotation, last = self.units[first].quotation, first + 1
            while last < size and self.units[last].quotation == quotation:
                last += 1
            if quotation >= 0 and not self._fragment(first, last):
                found[first:last] = [(first, last)] * (last - first)
            first = last
        return found

    def _fragment(self, first: int, last: int) -> bool:
        """Whether quoted words are part of the sentence around them: "claims to serve “every bank,” including"."""
        if last - first > _LONGEST_FRAGMENT or first == 0 or self.row[first - 1] in {",", ":"}:
            return False
        inner = [at for at in range(first, last) if self.units[at].kind != "mark"]
        if not inner or self.reading.capital(inner[0]):
            return False
        return not any(self.grammar.finite(self.row, at) for at in inner)

    def _spanned(self, at: int) -> bool:
        unit = self.units[at]
        if unit.kind == "mark":
            ends = unit.word == "," and self.row[at + 1 : at + 2] in {("”",), ('"',)}  # “every bank,”
            return ends or unit.word in {"-", "“", "”", '"', "'s"}
        if unit.kind == "value":
            return True
        owner = len(unit.word) > 2 and unit.word.endswith("'s")  # "her husband's campaign" is not hers
        if unit.kind != "word" or owner:
            return False
        return not self.grammar.finite(self.row, at) or self._adjectival(at)

    def _adjectival(self, at: int) -> bool:
        """Whether a participle stands before a noun: "its previously announced purchase"."""
        row, grammar = self.row, self.grammar
        before = at - 1 - (row[at - 1 : at] != () and row[at - 1][-2:] == "ly")
        if row[at][-2:] != "ed" or before < 0:
            return False
        if row[before] in grammar.determiners or row[before] == "'s":
            return True
        behind = self.units[at + 1] if at + 1 < len(row) else None
        if (
            behind is None
            or behind.kind != "word"
            or behind.word in grammar.stops
            or behind.word in grammar.determiners
        ):
            return False
        return row[before] not in grammar.helping and grammar.finite(row, before)  # "provides labeled data"

    def settlement(self, place: int, high: int) -> int:
        """The place that is named behind "city of" or "northern province of" at a unit; -1 if that is not there."""
        for at in range(place, min(place + _BEFORE_SETTLEMENT, high - 2)):
            if self.row[at] in SETTLEMENTS and self.row[at + 1] == "of" and self.units[at + 2].kind == "mention":
                return at + 2
            if self.units[at].kind != "word" or self.row[at] in self.grammar.stops:
                return -1
        return -1

    def compound(self, place: int, high: int) -> bool:
        """Whether a word that may be a verb describes the noun behind it: "an auto parts maker"."""
        return place + 1 < high and self.row[place][-1] == "s" and self.row[place + 1] in _MAKERS

    def past_adverbial(self, place: int, high: int) -> int:
        """Behind words between commas that part a verb from its object: "buy, through a unit, Quill"; else the unit."""
        row = self.row
        parted = row[place : place + 1] == (",",) and row[place + 1 : place + 2] and row[place + 1] in _ADVERBIAL
        if not parted or not place or not (row[place - 1] in self.grammar.bases or self.grammar.finite(row, place - 1)):
            return place
        for at in range(place + 2, min(high - 1, place + _LONGEST_ADVERBIAL)):
            if row[at] == ",":
                return at + 1
            if self.units[at].kind == "word" and self.grammar.finite(row, at):
                return place
        return place

    def seat(self, place: int, high: int) -> int:
        """Behind "(D-Norvia)" or "of Norvia" that goes with the name before a unit; else the unit."""
        row = self.row
        if row[place : place + 1] == ("(",):
            return next((at + 1 for at in range(place + 2, min(high, place + BRACKET)) if row[at] == ")"), place)
        if place + 1 >= high or row[place : place + 2] not in _SEATED or not place:
            return place
        seated = self.reading.is_person(place - 1) and self.reading.is_place(place + 1)
        return place + 2 if seated else place

    def past_seat(self, place: int, high: int) -> int:
        """The same where a list goes on behind it: "Ada Hill of Norvia and Jan Moss"."""
        seat = self.seat(place, high)
        return seat if seat < high and self.row[seat] in self.grammar.joiners else place

    def bounds(self, place: int) -> tuple[int, int]:
        """The units that a wording which begins at a unit may reach."""
        return self._bounds[place] if place < len(self.units) else (0, len(self.units))

    def past_state(self, at: int, high: int) -> int:
        """Behind a place and the state it lies in, with their commas: "its Tarn, Norvia, plant"."""
        if self.row[at + 1 : at + 3] != (",", "@") or not (self.reading.is_place(at) and self.reading.is_place(at + 2)):
            return at + 1
        last = at + 3 + (self.row[at + 3 : at + 4] == (",",))
        return last if last < high and self.units[last].kind == "word" else at + 1

    def _becomes(self, place: int, high: int) -> bool:
        """Whether a title behind a person is what somebody is made: "named Dana Reyes chief executive"."""
        first = place + 1 + (self.row[place + 1 : place + 2] != () and self.row[place + 1] in _MODIFIED)
        title = self.reading.words.titles.at(self.row, first) if self.reading.is_person(place) else None
        behind = first + (title[0] if title else 0)
        return bool(title) and (behind >= high or self.units[behind].kind != "mention")

    def _closed(self, place: int, high: int) -> int:
        """Behind closing quotation marks."""
        while place < high and self.row[place] in QUOTES:
            place += 1
        return place


def together(items: list[Phrase]) -> Phrase:
    """Several noun phrases as one list."""
    if len(items) == 1:
        return items[0]
    return Phrase(
        items[0].first,
        items[-1].last,
        tuple(dict.fromkeys(entity for item in items for entity in item.entities)),
        tuple(head for item in items for head in item.heads),
        any(item.resolved for item in items),
        items[0].last,
        items[-1].first,
    )
