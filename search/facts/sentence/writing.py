"""Who writes what is told: "sent a letter that accused Hill", "his texts mocking her"."""

from __future__ import annotations

from search.facts.sentence.bounds import Phrase
from search.facts.sentence.circumstances import Circumstances
from search.values.wordlist import word_set

WRITTEN = word_set(
    "statement letter tweet tweets op-ed memo message speech article column essay post editorial ad ads video"
    " videos commercial resolution report petition email remarks posts letters statements interview op-eds"
    " complaint lawsuit suit motion brief release commentary blog book clarification memoir text texts messages"
    " emails e-mail e-mails memos notes missive missives"
)
"""What somebody says or writes something in: "issued a statement praising Reyes"."""
_WRITING = word_set(
    "said says issued issues released releases wrote writes sent sends signed posted gave gives delivered"
    " tweeted penned published circulated launched aired ran filed put made posts introduced unveiled shared"
    " drafted added tweets releasing launching airing filing issuing sending signing writing posting sharing"
    " fired co-authored authored run runs air airs send sign post publish issue release write launch share file"
    " exchanged exchange exchanging swapped swapping traded provided texted left"
)
_LONGEST_WRITTEN = 5
"""Units of "latest campaign ad", and one more."""
_LONGEST_ADDRESSEE = 8
"""Units from "with" in "with former bureau lawyer Ada Hill that", and one more."""
_PLAIN_ADDRESSEE = 3
"""Units of "to lawmakers", and one more."""
_PRIVATE = frozenset({"text", "texts", "message", "messages", "email", "emails", "e-mail", "e-mails"})
_EXCHANGING = frozenset({"exchanged", "exchange", "exchanging", "swapped", "swapping", "traded"})
_DISCLOSING = word_set(
    "released releases releasing published publish shared share shares sharing made makes provided circulated"
)
"""What others do with it."""
_BEFORE_NOUNS = frozenset({"a", "an", "the", ",", "his", "her", "its", "their"})
_ADDRESSING = frozenset({"wrote", "writes", "tweeted", "writing", "emailed"})


class Writing(Circumstances):
    """Asks whose words those of one stretch are."""

    def written(self, place: int, low: int) -> bool:
        """Whether words that end before a unit tell that somebody writes what follows: "sent a letter", "wrote to"."""
        row, named = self.row, self.units[place - 1].kind == "mention"
        if place - 1 <= low or not (named or row[place - 1] in WRITTEN):
            return False
        for at in range(place - 2, low, -1):
            if row[at] in _WRITING or (self.units[at].kind == "word" and self.grammar.finite(row, at)):
                if row[at][-2:] == "ed" and row[at + 1] in WRITTEN and row[at - 1] in _BEFORE_NOUNS:
                    continue  # "issued a brief, pointed statement"
                if row[at] in _DISCLOSING and not _PRIVATE.isdisjoint(row[at:place]):
                    return False  # "released texts mocking Reyes", whoever wrote them
                writes = row[at] in _WRITING and (row[at] != "fired" or row[at + 1] == "off")
                return (row[at] in _ADDRESSING or (writes and self._sent(at, place))) if named else writes
        return False

    def _sent(self, verb: int, place: int) -> bool:
        """Whether somebody is written to between a verb and a unit: "sent a letter to Hill", "exchanged texts with"."""
        row = self.row[verb:place]
        return not WRITTEN.isdisjoint(row) and ("to" in row or "with" in row)

    def before_addressee(self, place: int, low: int) -> int:
        """Where "to lawmakers", "with Ada Hill" or "on Quill" begins that ends before a unit; the unit if none does."""
        row = self.row
        longest = _LONGEST_ADDRESSEE if self.reading.is_person(place - 1) else _PLAIN_ADDRESSEE
        for at in range(place - 2, max(low, place - longest), -1):
            if row[at] in {"to", "with", "on"}:
                return at if row[at - 1] in WRITTEN or row[at] == "to" else place
            if self.units[at].kind == "mark":
                break
        return place

    def with_partner(self, writer: Phrase | None, place: int, low: int) -> Phrase | None:
        """Who writes, with whom it is exchanged who stands before a unit: "exchanged texts with Hill that mocked"."""
        if writer is None or _EXCHANGING.isdisjoint(self.row[low:place]) or not self.reading.is_person(place - 1):
            return writer
        partner = self.behind(place, low)
        if partner is None or set(partner.entities) & set(writer.entities):
            return writer
        entities, heads = writer.entities + partner.entities, writer.heads + partner.heads
        return Phrase(writer.first, writer.last, entities, heads, writer.resolved or partner.resolved)

    def writer(self, place: int, low: int) -> Phrase | None:
        """Whose words end before a unit that tells what is in them: "Reyes's letter", "a statement by Reyes"."""
        row = self.row
        if place - 2 > low and row[place - 2] in {"from", "by"} and row[place - 3] in WRITTEN:
            return self.behind(place, low)
        if place - 1 <= low or row[place - 1] not in WRITTEN:
            return None
        for at in range(place - 1, max(low, place - _LONGEST_WRITTEN), -1):
            if row[at - 1] == "'s" or row[at - 1] in self.grammar.owners:
                return self.owner_behind(at, low)
            if self.reading.is_person(at - 1) and row[at] not in self.grammar.determiners:
                return self.behind(at, low)  # "a Reyes campaign ad", and not "sent Reyes a letter"
            if row[at - 1] in self.grammar.stops or self.units[at - 1].kind == "mark":
                return None
        return None
