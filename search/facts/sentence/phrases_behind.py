"""Noun phrases in a row of units, read from where they end."""

from __future__ import annotations

from search.facts.offices.partisans import partisans_begin
from search.facts.offices.partywords import LETTERS
from search.facts.offices.spanning import spanning_titles, titled_office
from search.facts.sentence.bounds import BRACKET, QUOTES, SETTLEMENTS, Phrase, together
from search.facts.sentence.company import Company
from search.facts.sentence.phrases import PREMODIFIERS
from search.facts.speech.beside import before_apposition
from search.values.wordlist import word_set


class Phrases(Company):
    """Asks about the noun phrases of one stretch, from both ends."""

    def behind(self, place: int, low: int, *, subject: bool = False) -> Phrase | None:
        """The noun phrase that ends before a unit. `subject`: none that a preposition governs."""
        key = ("subject" if subject else "behind", place, low)
        if key not in self._phrases:
            self._phrases[key] = self._list_behind(place, low, subject=subject)
        return self._phrases[key]

    def _list_behind(self, place: int, low: int, *, subject: bool = False) -> Phrase | None:
        last = self._item_behind(place, low, subject=subject)
        if last is None:
            return self.with_others(place, low, subject=subject) or (self.of_body(place, low) if subject else None)
        items = [last]
        first = last.first
        if self.row[place : place + 1] == ("-",):
            return together(items)  # "Norvia and the Tarn-backed rebels"
        if first - 1 > low and self.row[first - 1] in {"and", "or", "&", "nor"}:
            at = first - 1
            if self.row[at - 1] == ",":
                at -= 1
            gathered: list[Phrase] = []
            while at > low:
                item = self._item_behind(at, low, subject=subject)
                if item is None and subject and not gathered and self.row[place] not in _SINGULAR:
                    item = self.described_before(at, low)
                if item is None:
                    break
                gathered.insert(0, item)
                at = item.first - 1
                if at <= low or self.row[at] != ",":
                    break
            if subject and not gathered and self._governed(at, place, low):
                return None
            if not (subject and gathered and self._object_before(gathered[0].first, low)):
                items = gathered + items
        elif self.row[place : place + 1] == (",",) and (beside := self._beside(first, low, subject=subject)):
            items = [beside, last]
        named = [one for one in items if not self.some_of(one)]
        if len(named) == len(items):
            return together(items)
        return together(named).between(items[0].first, items[-1].last) if named else None

    def _beside(self, first: int, low: int, *, subject: bool) -> Phrase | None:
        """Who stands before "and his wife", of which the name from a unit on is an apposition: "and his wife, Ana"."""
        row, at = self.row, first - 2
        while at > low and first - at < _LONGEST_NAMED and self.units[at].kind == "word" and row[at] not in _OWN:
            at -= 1
        if row[first - 1] != "," or at - 1 <= low or row[at] not in _OWN or row[at - 1] != "and":
            return None
        held = self._item_behind(at - 1, low, subject=subject)
        return held if held is not None and not self._object_before(held.first, low) else None

    def _governed(self, at: int, place: int, low: int) -> bool:
        """Whether the first of two names is held, and so both: "the parents of Reyes and Moss", "for A or B to win"."""
        row, other = self.row, self._item_behind(at, low, subject=False)
        before = other.first - 1 if other is not None and not other.resolved else low
        before -= row[before] in {"either", "both"}
        if before <= low:
            return False
        if row[before] == "for":
            return row[place : place + 1] == ("to",)
        if row[before] not in {"of", "between"} or row[at] == "," or self.units[before - 1].kind != "word":
            return False
        several = row[before - 1][-1:] == "s" and not self.grammar.finite(row, before - 1)
        return several or row[before] == "between"

    def _object_before(self, first: int, low: int) -> bool:
        """Whether a list that begins at a unit is the object of a verb before it: "Reyes won Ohio, and Moss won …"."""
        if first <= low or self.units[first - 1].kind != "word" or self.row[first - 1] in self.reading.words.saying:
            return False
        return self.grammar.finite(self.row, first - 1)

    def _item_behind(self, place: int, low: int, *, subject: bool) -> Phrase | None:
        units, row, grammar = self.units, self.row, self.grammar
        last = place
        while last > low and row[last - 1] in QUOTES and row[last - 1] not in {"'", "’"}:
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
        if row[head] == "#age" and head - low > 1 and row[head - 1] == ",":
            head -= 2  # "Ada Hill, 61, Reyes's mother"
        if head > low and row[head] in SETTLEMENTS and self.reading.is_place(head - 1):
            head -= 1  # "Tarn province"
        if units[head].kind != "mention":
            return self._named_behind(head, last, low, subject=subject)
        title = self.reading.words.titles.ending(row, head - 1) if head > low else None
        first = max(low, head - title[0]) if title else head  # "Secretary of State Ada Hill"
        if head - low > 1 and row[head - 1] == "of" and row[head - 2] in SETTLEMENTS:
            first = head - 2  # "the mountain town of Tarn"
        while first > low and head - first < PREMODIFIERS and self._describes(first - 1):
            first -= 1
            if row[first] in grammar.determiners:
                break
        if subject and first > low and row[first - 1] in grammar.prepositions:
            over = spanning_titles(self.reading, head) or titled_office(self.reading, head)
            if not over:
                return self._seated(first - 1, last, low)
            first = over[0].first
        return Phrase(first, last, (self.entity(head),), (head,))

    def modifier_behind(self, place: int, low: int) -> Phrase | None:
        """A name right before the noun at a unit that it describes; of "its Tarn, Norvia, plant" the first."""
        state = place - 1 - (self.row[place - 1 : place] == (",",))
        if state - 2 > low and self.row[state - 2 : state + 1] == ("@", ",", "@"):
            seat = self._item_behind(state - 1, low, subject=False)
            if seat and self.reading.is_place(seat.heads[0]) and self.reading.is_place(state):
                return Phrase(seat.first, place, seat.entities, seat.heads)
        return self.behind(place, low)

    def past_aside(self, place: int, high: int) -> int:
        """Behind the aside that begins at a unit: ", 34,", ", a banker from Vell,", "(D-Norvia)"; else the unit."""
        row = self.row
        if (seat := self.seat(place, high)) > place:
            return seat
        if row[place : place + 1] != (",",) or place + 2 >= high:
            return place
        if row[place + 1] == "#age":
            return place + 3 if row[place + 2] == "," else place
        if row[place + 1].startswith(LETTERS):
            return next((at + 1 for at in range(place + 2, min(high, place + BRACKET)) if row[at] == ","), place)
        if row[place + 1] not in _ASIDES:
            return place
        for at in range(place + 3, min(high, place + _LONGEST_ASIDE)):
            if row[at] == ",":
                return at + 1 if row[at + 1 : at + 2] not in {("and",), ("who",), ("which",)} else place
            if row[at] in {";", ":", "—", "–"}:
                return place
        return place

    def _seated(self, place: int, last: int, low: int) -> Phrase | None:
        """Whom a place or firm behind "of" belongs to: "Harrow of Norvia bought", "Judge Hill in Norvia ruled"."""
        aged = self.row[place - 2 : place] == ("#age", ",")  # "Reyes, 56, of Norvia was"
        named = aged or self.units[place - 1].kind == "mention"
        sits = self.row[place] == "in" and "judge" in self.row[max(low, place - _TITLED) : place]
        sits = sits or self.row[place] in {"of", "from"} or partisans_begin(self.reading, place, low)
        sits = sits or (self.row[place] in {"in", "on"} and named and self._stays(place - 1, last, low))
        if not sits or place <= low or not named:
            return self._circuit(place, last, low)
        holder = self._item_behind(place - aged, low, subject=True)
        return holder and Phrase(holder.first, last, holder.entities, holder.heads)

    def _stays(self, at: int, last: int, low: int) -> bool:
        """Whether a name before "in" is no object and no place: "Reyes in Tarn on Monday criticized"."""
        before = self.row[at - 1] if at > low else ""
        taken = before[-3:] == "ing" or before in self.grammar.bases or self._object_before(at, low)
        return not taken and self.row[last : last + 1] != ("to",) and not self.reading.is_place(at)

    def _circuit(self, place: int, last: int, low: int) -> Phrase | None:
        """The organisation that is there "for" what follows: "the Court of Appeals for the Seventh Circuit ruled"."""
        if self.row[place : place + 2] != ("for", "the") or place <= low or self.units[place - 1].kind != "mention":
            return None
        holder = self._item_behind(place, low, subject=True)
        if holder is None or self.referents.classes.get(holder.entities[-1]) != "organization":
            return None
        return Phrase(holder.first, last, holder.entities, holder.heads)

    def _named_behind(self, head: int, last: int, low: int, *, subject: bool) -> Phrase | None:
        """A pronoun or description that ends at `head`."""
        row, grammar = self.row, self.grammar
        if row[head] == "board" and head - low > 1 and row[head - 1] == "'s" and self.units[head - 2].kind == "mention":
            return Phrase(head - 2, last, (self.entity(head - 2),), (head - 2,))
        if row[head] == "board" and head > low and row[head - 1] == "its":
            own = self.referents.resolve(self, head - 1)
            return Phrase(head - 1, last, own, (head,), True) if own else None
        if row[head - 1 : head + 1] == ("editorial", "board") and self.units[max(low, head - 2)].kind == "mention":
            return self._item_behind(head - 1, low, subject=subject)
        if row[head - 1 : head] in {("the",), ("both",)} and head > low and (two := self.referents.pair(self, head)):
            return Phrase(head - 1, last, two, (head,), True)
        if row[head] == "both" and head == low:
            two = self.referents.pair(self, head)
            return Phrase(head, last, two, (head,), True) if two else None
        if row[head] in grammar.pronouns:
            if subject == (row[head] in grammar.objects) and (subject or row[head] not in {"he", "she"}):
                return None
            found = self.referents.resolve(self, head)
            return Phrase(head, last, found, (head,), True) if found else None
        hyphened = "-" in row
        for first in range(head, max(low, head - _LONGEST_NAMED) - 1, -1):
            if row[first] in grammar.determiners:
                described = self.referents.describes(self, first, last)
                if described and described[0] == last:
                    if subject and first > low and row[first - 1] in grammar.prepositions:
                        return None
                    return Phrase(first, last, described[1], (last - 1,), True)
                return None
            if row[first] == "#age" or (hyphened and _placed(row, first)):
                continue  # "the 55-year-old"
            if self.units[first].kind == "mention" and row[first - 1 : first] == ("the",) and first > low:
                continue  # "the Norvia senator"
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
        if head - 1 > low and self.row[head] == "#date" and self.row[head - 1] in {"'s", "'"}:
            return self.behind(head - 1, low)  # "Reyes's Thursday visit"
        if head < low:
            return None
        if self.row[head] in self.grammar.owners:
            found = self.referents.resolve(self, head)
            return Phrase(head, place, found, (head,), True) if found else None
        if self.row[head] == "whose" and head > low:
            return self._whose(head, low)
        if self.row[head] in {"'s", "'"} and head > low:
            return self.behind(head, low)
        if self.row[head].endswith("'s"):
            for first in range(head - 1, max(low, head - PREMODIFIERS) - 1, -1):
                if self.row[first] in self.grammar.determiners:
                    return self._described_owner(first, head)
        return None

    def _find_owner_ahead(self, place: int, high: int) -> Phrase | None:
        if 0 < place < high and self.row[place] == "whose":
            return self._whose(place, self.lows[place])
        return super()._find_owner_ahead(place, high)

    def _whose(self, place: int, low: int) -> Phrase | None:
        """Whom "whose" means: who is named right before it, or before an apposition."""
        end = place - (self.row[place - 1] == ",")
        holder = self.behind(end, low)
        if holder is None and end < place:
            before = before_apposition(self.reading.stretch, end, low, self.reading.words)
            holder = self.behind(before + 1, low) if before >= low else None
        return holder and Phrase(place, place + 1, holder.entities[-1:], holder.heads[-1:], holder.resolved)

    def topical(self, place: int, low: int) -> Phrase | None:
        """Whose "shares", "revenue" or "rivals" are meant at a unit where no owner is named: "The shares fell"."""
        first = place - 1 if self.row[place - 1 : place] in {("the",), ("its",)} and place > low else place
        if first > low and (first == place or self.row[first - 1] not in _CLAUSE_HEADS):
            return None
        if self.row[first] != "its" and self.row[place] not in (_ACCOUNTS if first == place else _ACCOUNTS | _SHARES):
            return None
        found = self.referents.topical(self, place)
        return Phrase(place, place, found, (place,), True) if found else None


_PLACED = frozenset({("-", "based"), ("-", "born")})
_STATED = ("@", ",", "@", "-")


def _placed(row: tuple[str, ...], at: int) -> bool:
    """Whether a unit is part of where somebody sits or was born: "the Oslo-based company", "the Tarn, Norvia-based"."""
    if not _PLACED.isdisjoint((row[at - 1 : at + 1], row[at : at + 2], row[at + 1 : at + 3])):
        return True
    return row[at] in {"@", ","} and _STATED in {row[at : at + 4], row[at - 1 : at + 3]}


_LONGEST_NAMED = 7
"""Units from the determiner of a description to its last word."""
_OWN = frozenset({"his", "her", "their"})
_ASIDES = frozenset({"a", "an", "the", "who", "which", "whose", "its", "his", "her", "their", "formerly", "now"})
"""What an aside to a name begins with."""
_SINGULAR = frozenset({"was", "is", "has"})
_TITLED = 4
"""Units from a judge's title to where that judge sits."""
_LONGEST_ASIDE = 16
_ACCOUNTS = word_set(
    "operating net quarterly annual revenue revenues sales profit profits turnover earnings losses existing current "
    "pretax pre-tax underlying adjusted full-year half-year gross"
)
"""What a sentence on somebody's accounts begins with: "Operating profit fell"."""
_SHARES = frozenset({"shares", "stock", "share", "loss", "rival", "rivals", "investors", "shareholders", "backers"})
_CLAUSE_HEADS = frozenset({",", "and", "but", "while", "as", "that", "when", "after"})
