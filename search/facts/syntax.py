"""Noun phrases and verb groups in a row of units: as much grammar as wordings need, and no more."""

from __future__ import annotations

from typing import NamedTuple

from search.facts.grammar import Grammar
from search.facts.naming import before_apposition
from search.facts.reading import Reading
from search.facts.referents import Referents

_PREMODIFIERS = 8
"""Words that may describe a name before it: "the fast-growing San Francisco artificial intelligence company Scale"."""
_LONGEST_GROUP = 14
_TIMES = frozenset({"week", "month", "year", "night", "today", "yesterday", "weekend", "spring", "summer", "quarter"})
_BEFORE_TIMES = frozenset({"on", "in", "last", "this", "late", "early", "earlier", "since", "by", "the"})
_QUOTES = frozenset("“”\"‘’'«»<>")


class Phrase(NamedTuple):
    """Who or what stands at a place: units from `first` to `last` (exclusive), and the entities they name.

    `heads` are the units that name them. `resolved`: by a pronoun or description.
    """

    first: int
    last: int
    entities: tuple[str, ...]
    heads: tuple[int, ...]
    resolved: bool = False
    first_ends: int = -1
    """Of a list: where its first item ends."""
    last_begins: int = -1

    def one(self, *, last: bool) -> Phrase | None:
        """Only the first or the last item of a list, or a name without what may describe it; None if that is all."""
        if self.first_ends < 0:
            bare = last and len(self.heads) == 1 and self.first < self.heads[0] and not self.resolved
            return Phrase(self.heads[0], self.last, self.entities, self.heads) if bare else None
        if last:
            return Phrase(self.last_begins, self.last, self.entities[-1:], self.heads[-1:], self.resolved)
        return Phrase(self.first, self.first_ends, self.entities[:1], self.heads[:1], self.resolved)


class Group(NamedTuple):
    """A verb with its helpers: units from `first` to `last` (exclusive); `voice` of the verb itself."""

    first: int
    last: int
    passive: bool
    infinitive: bool
    participle: bool


class Syntax:
    """Asks about one stretch. Answers are places in its row of units."""

    def __init__(self, reading: Reading, referents: Referents, grammar: Grammar) -> None:
        self.reading = reading
        self.units = reading.units
        self.row = reading.stretch.words
        self.referents = referents
        self.grammar = grammar
        self._subjects: dict[int, Phrase | None] = {}
        self._phrases: dict[tuple[str, int, int], Phrase | None] = {}
        self._groups: dict[tuple[int, int, str], Group | None] = {}
        size = len(self.units)
        quoted = reading.stretch.quoted and size > 0
        self._bounds = around = self._quotations() if quoted else [(0, size)] * size
        self.highs = [around[0][1], *[high for _, high in around]] if quoted else [size] * (size + 1)
        """For each unit, how far what begins there may reach: to the end of the quotation of the unit before."""
        self.lows = [*[low for low, _ in around], around[-1][0]] if quoted else [0] * (size + 1)
        """For each unit, how far back what ends before it may reach: to the beginning of its quotation."""
        self.passing = [word[-2:] == "ly" or word in grammar.between for word in self.row]
        """For each unit, whether a wording passes over it beside a word of its own."""

    def _quotations(self) -> list[tuple[int, int]]:
        """For each unit, the range of units of its own quotation, or the whole row."""
        size = len(self.units)
        found = [(0, size)] * size
        first = 0
        while first < size:
            quotation, last = self.units[first].quotation, first + 1
            while last < size and self.units[last].quotation == quotation:
                last += 1
            if quotation >= 0:
                found[first:last] = [(first, last)] * (last - first)
            first = last
        return found

    def bounds(self, place: int) -> tuple[int, int]:
        """The units that a wording which begins at a unit may reach."""
        return self._bounds[place] if place < len(self.units) else (0, len(self.units))

    def entity(self, place: int) -> str:
        """The entity of a mention unit."""
        return self.reading.entity(place)

    # --- noun phrases

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
        items, last = [first], first.last
        joined: list[Phrase] = []
        while last < high and self.row[last] in self.grammar.joiners:
            after = last + 1
            if self.row[last] == "," and after < high and self.row[after] in {"and", "or", "&"}:
                after += 1
            conjunction = self.row[after - 1] != ","
            if conjunction and after < high and self.row[after] in {"then", "later"}:
                after += 1
            item = self._item_ahead(after, high) if after < high else None
            if item is not None and self._described_alike(place, item):
                break
            if item is None:
                if conjunction and after < high and self._listed_noun(after):
                    items, joined = items + joined, []  # "Meta, Google and other firms"
                break
            joined.append(item)
            last = item.last
            if conjunction:
                if not self._verb_follows(item.last, high):
                    items, joined = items + joined, []
                break
        return _together(items)

    def _described_alike(self, place: int, item: Phrase) -> bool:
        """Whether an item has an owner or place of its own: "OpenAI’s ChatGPT and Google’s Gemini", "Oslo-based …"."""
        words = self.row[item.first : item.last]
        return (self.row[place - 1 : place] == ("'s",) and "'s" in words) or (
            "-" in words and "-" in self.row[max(0, place - 3) : place]
        )

    def _listed_noun(self, place: int) -> bool:
        return self.row[place] in {"other", "others", "several", "some", "many", "its", "his", "their"}

    def _verb_follows(self, place: int, high: int) -> bool:
        return place < high and self.units[place].kind == "word" and self.grammar.finite(self.row, place)

    def _item_ahead(self, place: int, high: int) -> Phrase | None:
        units, row, grammar = self.units, self.row, self.grammar
        at = place
        determined = False
        while at < high and at - place <= _PREMODIFIERS:
            unit = units[at]
            if unit.kind == "mention":
                after = at + 1
                if after < high and row[after] in {"'s", "'"}:
                    at, determined = after + 1, True
                    continue
                if self._modifies(at, high):
                    at += 1
                    continue
                last = self._closed(after, high)
                return Phrase(place, last, (self.entity(at),), (at,))
            if unit.kind == "value":
                if unit.word not in {"#count", "#number", "#age"}:
                    return None
            elif unit.kind == "mark":
                named = determined and unit.word == "," and at + 1 < high and units[at + 1].kind == "mention"
                if unit.word not in _QUOTES and unit.word != "-" and not (named and at - place <= 6):
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
            elif row[at] == "no" or (at == place and row[at].endswith("ing") and self._named(at + 1, high)):
                return None  # "owns no hotels", "started criticizing Meta"
            elif row[at] in grammar.determiners or row[at] in grammar.owners:
                described = self.referents.describes(self, at, high)
                if described and self._ends(described[0], high):
                    last, found = described
                    return Phrase(place, last, found, (last - 1,), True)
                determined = True
            elif row[at] in grammar.stops and not (at == place and row[at] in {"both", "all", "even"}):
                return None
            elif row[at + 1 : at + 2] == ("of",) and (title := self.reading.words.titles.at(row, at)):
                at += title[0]  # "the secretary of state, Ada Hill"
                continue
            at += 1
        return None

    def _takes(self, at: int, place: int, high: int) -> bool:
        """Whether a participle behind a noun has an object of its own."""
        row, units = self.row, self.units
        if at <= place or not row[at].endswith("ing") or at + 1 >= high or units[at - 1].kind != "word":
            return False
        owned = row[at - 1] not in self.grammar.determiners and row[at - 1] not in self.grammar.owners
        return owned and (row[at + 1] in self.grammar.determiners or row[at + 1] in {"mr.", "mrs.", "ms.", "president"})

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

    def _closed(self, place: int, high: int) -> int:
        """Behind closing quotation marks."""
        while place < high and self.row[place] in _QUOTES:
            place += 1
        return place

    def behind(self, place: int, low: int, *, subject: bool = False) -> Phrase | None:
        """The noun phrase that ends before a unit. `subject`: none that a preposition governs."""
        key = ("subject" if subject else "behind", place, low)
        if key not in self._phrases:
            self._phrases[key] = self._list_behind(place, low, subject=subject)
        return self._phrases[key]

    def _list_behind(self, place: int, low: int, *, subject: bool = False) -> Phrase | None:
        last = self._item_behind(place, low, subject=subject)
        if last is None:
            return None
        items = [last]
        first = last.first
        if first - 1 > low and self.row[first - 1] in {"and", "or", "&"}:
            at = first - 1
            if self.row[at - 1] == ",":
                at -= 1
            gathered: list[Phrase] = []
            while at > low:
                item = self._item_behind(at, low, subject=subject)
                if item is None:
                    break
                gathered.insert(0, item)
                at = item.first - 1
                if at <= low or self.row[at] != ",":
                    break
            if not (subject and gathered and self._object_before(gathered[0].first, low)):
                items = gathered + items
        return _together(items)

    def _object_before(self, first: int, low: int) -> bool:
        """Whether a list that begins at a unit is the object of a verb before it: "Reyes won Ohio, and Moss won …"."""
        if first <= low or self.units[first - 1].kind != "word" or self.row[first - 1] in self.reading.words.saying:
            return False
        return self.grammar.finite(self.row, first - 1)

    def _item_behind(self, place: int, low: int, *, subject: bool) -> Phrase | None:
        units, row, grammar = self.units, self.row, self.grammar
        last = place
        while last > low and row[last - 1] in _QUOTES and row[last - 1] not in {"'", "’"}:
            last -= 1
        if last <= low:
            return None
        head = last - 1
        if row[head] == ")" and head - low > 1:
            opening = head - 1
            while opening > low and row[opening] != "(" and head - opening < 6:
                opening -= 1
            if row[opening] == "(" and opening > low:
                head = opening - 1
        if units[head].kind != "mention":
            return self._named_behind(head, last, low, subject=subject)
        title = self.reading.words.titles.ending(row, head - 1) if head > low else None
        first = max(low, head - title[0]) if title else head  # "Secretary of State Ada Hill"
        while first > low and head - first < _PREMODIFIERS and self._describes(first - 1):
            first -= 1
            if row[first] in grammar.determiners:
                break
        if subject and first > low and row[first - 1] in grammar.prepositions:
            return None
        return Phrase(first, last, (self.entity(head),), (head,))

    def _describes(self, place: int) -> bool:
        """Whether a unit may describe the name behind it."""
        unit, word = self.units[place], self.row[place]
        if unit.kind == "mention":
            return self.row[place + 1] in {"'s", "'"} or self._modifies(place, place + 2)
        if unit.kind == "value":
            return unit.word in {"#age", "#count", "#number"}
        if unit.kind == "mark":
            return word in {"'s", "'", "-"} or word in _QUOTES
        return word not in self.grammar.stops or word in self.grammar.determiners or word in self.grammar.owners

    def _named_behind(self, head: int, last: int, low: int, *, subject: bool) -> Phrase | None:
        """A pronoun or description that ends at `head`."""
        row, grammar = self.row, self.grammar
        if row[head] in grammar.pronouns:
            if subject == (row[head] in grammar.objects) and (subject or row[head] not in {"he", "she"}):
                return None
            found = self.referents.resolve(self, head)
            return Phrase(head, last, found, (head,), True) if found else None
        for first in range(head, max(low, head - 5) - 1, -1):
            if row[first] in grammar.determiners:
                described = self.referents.describes(self, first, last)
                if described and described[0] == last:
                    if subject and first > low and row[first - 1] in grammar.prepositions:
                        return None
                    return Phrase(first, last, described[1], (last - 1,), True)
                return None
            if self.units[first].kind != "word" or row[first] in grammar.stops:
                return None
        return None

    def owner_behind(self, place: int, low: int) -> Phrase | None:
        """The owner whose "'s" ends before a unit, or "its", "their", "the company's"."""
        key = ("owner behind", place, low)
        if key not in self._phrases:
            self._phrases[key] = self._find_owner_behind(place, low)
        return self._phrases[key]

    def _find_owner_behind(self, place: int, low: int) -> Phrase | None:
        head = place - 1
        if head < low:
            return None
        if self.row[head] in self.grammar.owners:
            found = self.referents.resolve(self, head)
            return Phrase(head, place, found, (head,), True) if found else None
        if self.row[head] in {"'s", "'"} and head > low:
            return self.behind(head, low)
        if self.row[head].endswith("'s"):
            for first in range(head - 1, max(low, head - _PREMODIFIERS) - 1, -1):
                if self.row[first] in self.grammar.determiners:
                    return self._described_owner(first, head)
        return None

    def _described_owner(self, first: int, head: int) -> Phrase | None:
        """Whom "the company's" means, from its determiner to its last word."""
        described = self.referents.describes(self, first, head + 1, owner=True)
        if described and described[0] == head + 1:
            return Phrase(first, head + 1, described[1], (head,), True)
        return None

    def owner_ahead(self, place: int, high: int) -> Phrase | None:
        """The owner that begins at a unit, with its "'s"."""
        key = ("owner ahead", place, high)
        if key not in self._phrases:
            self._phrases[key] = self._find_owner_ahead(place, high)
        return self._phrases[key]

    def _find_owner_ahead(self, place: int, high: int) -> Phrase | None:
        if place < high and self.row[place] in self.grammar.owners:
            found = self.referents.resolve(self, place)
            return Phrase(place, place + 1, found, (place,), True) if found else None
        for at in range(place, min(high - 1, place + _PREMODIFIERS)):
            if self.units[at].kind == "mention":
                if self.row[at + 1] in {"'s", "'"}:
                    return Phrase(place, at + 2, (self.entity(at),), (at,))
                if not self._modifies(at, high):
                    return None
            elif self.row[at] in {"'s", "'"} and at > place:
                described = self.referents.describes(self, place, at)
                return (
                    Phrase(place, at + 1, described[1], (at - 1,), True) if described and described[0] == at else None
                )
            elif self.row[at].endswith("'s") and at > place:
                return self._described_owner(place, at)
            elif self.row[at] in self.grammar.stops and self.row[at] not in self.grammar.determiners:
                return None
        return None

    # --- verbs

    def group(self, place: int, last: int, form: str) -> Group | None:
        """The group of the verb at units `place` to `last`. `form`: base, third, past, participle, both or ing."""
        key = place, last, form
        if key not in self._groups:
            self._groups[key] = self._find_group(place, last, form)
        return self._groups[key]

    def _find_group(self, place: int, last: int, form: str) -> Group | None:
        row, grammar = self.row, self.grammar
        low, high = self.bounds(place)
        at, be, have, to, modal, helped = place, False, False, False, False, False
        while at > low and place - at < _LONGEST_GROUP and self.units[at - 1].kind == "word":
            word = row[at - 1]
            if word in grammar.be:
                be = be or not to
            elif word in grammar.have:
                have = have or not to
            elif word in grammar.modals or word.endswith("n't"):
                modal = modal or not to
            elif word == "to" and at - 1 > low:
                chain = self._chain(at - 1, low)
                if chain == at - 1 and not self._infinitive_subject(at - 1):
                    return Group(at - 1, last, False, True, False) if form == "base" and at == place else None
                if at == place or form != "base":
                    to = True
                at = chain
                helped = True
                continue
            elif not (word in grammar.adverbs or word.endswith("ly")):
                break
            at -= 1
        infinitive = to
        if form == "base":
            if not (to or modal or self._plural_before(at, low)):
                return None
            return Group(at, last, False, infinitive, False)
        if form == "ing":
            return Group(at, last, False, False, not be and not helped)
        if form == "third":
            return None if (be or have or modal or to) else Group(at, last, False, False, False)
        passive = be or (to and self._passive_infinitive(place, low))
        if form == "participle" and not (passive or have):
            return Group(at, last, True, infinitive, True)  # "Scale, bought by Meta": a participle without helper
        if not passive and not have and last < high and row[last] == "by":
            return Group(at, last, True, infinitive, True)
        return Group(at, last, passive, infinitive, False)

    def _passive_infinitive(self, place: int, low: int) -> bool:
        return place - 1 > low and self.row[place - 1] == "be"

    def _infinitive_subject(self, to: int) -> bool:
        """Whether the word before "to" may itself be the subject: "Meta to buy Scale"."""
        word = self.row[to - 1]
        if word in self.grammar.objects:
            return False
        return self.units[to - 1].kind == "mention" or word in self.grammar.pronouns or word == ","

    def _chain(self, to: int, low: int) -> int:
        """Where "agreed to", "is in talks to", "reached a deal to" begin, without their own helpers."""
        at = to
        while (
            at > low and to - at < 8 and self.units[at - 1].kind == "word" and self.row[at - 1] in self.grammar.chains
        ):
            at -= 1
        return at

    def _plural_before(self, place: int, low: int) -> bool:
        """Whether what stands before a base form may be its subject: "they buy", "Meta and Google buy"."""
        if place <= low:
            return False
        word = self.row[place - 1]
        if word in {"they", "we", "i", "you", "who", "which", "that"}:
            return True
        phrase = self.behind(place, low, subject=True)
        return phrase is not None and len(phrase.entities) > 1

    def subject(self, place: int) -> Phrase | None:
        """The subject of a verb group that begins at a unit."""
        if place not in self._subjects:
            self._subjects[place] = None
            low, _ = self.bounds(min(place, len(self.units) - 1))
            self._subjects[place] = self._subject(place, low, 3)
        return self._subjects[place]

    def _subject(self, place: int, low: int, tries: int) -> Phrase | None:
        row, grammar = self.row, self.grammar
        if place <= low or not tries:
            return None
        before = self._before_time(place, low)
        if before < place and (phrase := self._subject(before, low, tries - 1)) is not None:
            return phrase
        at = place - 1
        word = row[at]
        if word in {"who", "which", "that"} and at > low:
            holder = at - 1 if row[at - 1] == "," else at
            phrase = self.behind(holder if holder != at else at, low)
            if phrase is None and holder != at:  # "Reyes, 54, who", "Norvia, a maker of chips, which"
                before = before_apposition(self.reading.stretch, holder, low, self.reading.words)
                phrase = self.behind(before + 1, low) if before >= low else None
            if phrase is None or (word == "who" and self._no_who(phrase)):
                return None
            return Phrase(phrase.heads[-1], place, phrase.entities[-1:], phrase.heads[-1:])
        if "by" in row[place + 1 : place + 3] and row[place] not in grammar.be:
            return self.behind(at if word == "," else place, low)  # "Scale, acquired by …", "a firm founded by …"
        if word == "," or word in "—–)":
            before = before_apposition(self.reading.stretch, at, low, self.reading.words)
            phrase = self.behind(before + 1, low, subject=True) if before >= low else None
            named = word == "," and row[at - 2 : at - 1] == (",",) and self.reading.is_person(at - 1)
            if phrase is None and named:
                return self.behind(at, low)  # "Norvia's chairman, Ada Hill, resigned"
            return phrase or (self._earlier_subject(at, low, tries) if word == "," else None)
        if word in {"before", "after", "since", "while"} and row[place].endswith("ing"):
            return self._earlier_subject(at, low, tries)
        if word in {"and", "but", "or", "then"} or word in grammar.adverbs:
            return self._earlier_subject(at, low, tries)
        return self.behind(place, low, subject=True)

    def _before_time(self, place: int, low: int) -> int:
        """Where "on Monday", "last week" or "in 2017" begins that ends before a unit; the unit itself if none does."""
        at = place - 1
        if self.row[at] != "#date" and self.row[at] not in _TIMES:
            return place
        while at > low and self.row[at - 1] in _BEFORE_TIMES:
            at -= 1
        return at

    def _no_who(self, phrase: Phrase) -> bool:
        """Whether "who" cannot mean what stands before it: an organisation or place that is no "Republicans"."""
        kind = self.referents.classes.get(phrase.entities[-1])
        return kind in {"organization", "place"} and self.reading.text[self.units[phrase.heads[-1]].end - 1] != "s"

    def subject_of_words(self, place: int, low: int) -> Phrase | None:
        """The subject of a verb that a wording gives as a word: "has also rejected", "who rejected"."""
        row, grammar = self.row, self.grammar
        if place >= len(row) or self.units[place].kind != "word" or not grammar.finite(row, place):
            return None
        first = place
        while first > low and self.units[first - 1].kind == "word" and row[first - 1] not in grammar.be:
            if not (self._helps(first - 1) or row[first - 1].endswith("ly")):
                break
            first -= 1
        if row[first - 1 : first] == ("to",) or (first > low and row[first - 1] in grammar.be):
            return None
        return self.subject(first)

    def purposeful(self, place: int, low: int) -> Phrase | None:
        """Who did what stands before "to start a firm" or "calling a friend": the subject of that verb."""
        return self._earlier_subject(place, low, 3)

    def modifier(self, place: int, high: int) -> Phrase | None:
        """A name right before the noun that it describes ("its huge Lordstown plant"), from a unit on."""
        at = place
        while at < min(high, place + 4) and self.units[at].kind == "word" and self._describes(at):
            at += 1
        if at < high and self.units[at].kind == "mention":
            return Phrase(place, at + 1, (self.entity(at),), (at,))
        return None

    def _helps(self, place: int) -> bool:
        """Whether a word may stand between a subject and its verb."""
        grammar = self.grammar
        return any(self.row[place] in words for words in (grammar.adverbs, grammar.be, grammar.have, grammar.modals))

    def _earlier_subject(self, place: int, low: int, tries: int) -> Phrase | None:
        """The subject of the verb before, which a further verb shares ("announced the deal but did not disclose")."""
        for at in range(place - 1, low, -1):
            if self.row[at] in {";", ".", "?", "!", ":"}:
                return None
            if self.units[at].kind == "word" and self.grammar.finite(self.row, at):
                if self.row[at] in self.grammar.ambiguous and self.units[at - 1].kind != "mention":
                    continue
                first = at
                while first > low and (self._helps(first - 1) or self.row[first - 1].endswith(("ly", "n't"))):
                    first -= 1
                found = self._subject(first, low, tries - 1)
                if found is not None:
                    return found
                if self.row[first - 1] not in {",", "and", "to"}:
                    return None
        return None


def _together(items: list[Phrase]) -> Phrase:
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
