"""The subjects of verbs in a row of units: as much grammar as wordings need, and no more."""

from __future__ import annotations

from search.facts.offices.titles import FIRST
from search.facts.reading import Reading
from search.facts.reference.referents import Referents
from search.facts.sentence.adverbials import TRIPLES, before_medium, before_time
from search.facts.sentence.apart import OPENINGS
from search.facts.sentence.bounds import Phrase
from search.facts.sentence.catenatives import before_gerund, governs
from search.facts.sentence.grammar import Grammar
from search.facts.sentence.groups import Groups
from search.facts.sentence.interjections import before_interjection, of_noun
from search.facts.sentence.lookalikes import suffered
from search.facts.sentence.sharing import JOINING, PARTING
from search.facts.speech.beside import before_apposition

_LONGEST_DESCRIPTION = 12
_MOST_VERBS = 6
"""Verbs and asides between a verb and its subject."""
_RELATED = 5
"""Units from "that" to the second verb behind it."""
_LONGEST_NOUN = 4
"""Units from "his" to the noun in "his younger son", and one more."""
_GERUNDS = frozenset({"being", "having"})


_CLOSING = frozenset({"later", "again", "there", "afterward", "afterwards"})
"""What may end words for a time: "a day later", "time and again"."""
_PURPOSES = frozenset({("in", "an"), ("in", "a"), ("in", "the")})
"""How "in an attempt to" begins."""


class Syntax(Groups):
    """Asks about one stretch. Answers are places in its row of units."""

    def __init__(self, reading: Reading, referents: Referents, grammar: Grammar) -> None:
        super().__init__(reading, referents, grammar)
        self._subjects: dict[int, Phrase | None] = {}

    def subject(self, place: int) -> Phrase | None:
        """The subject of a verb group that begins at a unit."""
        if place not in self._subjects:
            self._subjects[place] = None
            low, _ = self.bounds(min(place, len(self.units) - 1))
            self._subjects[place] = self._subject(place, low, _MOST_VERBS) or self.counted_off(place)
        return self._subjects[place]

    def _subject(self, place: int, low: int, tries: int) -> Phrase | None:
        row, grammar = self.row, self.grammar
        if place == low and row[place : place + 1] == ("both",):
            return self.behind(place + 1, low)
        if tries and place < len(row) and row[low:place] in OPENINGS:
            return self.fronted(place) if place == low else self.inverted(place)
        if place <= low or not tries:
            return None
        after = row[place + 1] if place + 1 < len(row) else ""
        if row[place] in grammar.owners and after in grammar.chains:
            found = self.referents.resolve(self, place)  # "criticism of its plan to buy Quill"
            if row[place] != "its" and not (place - 1 > low and grammar.finite(row, place - 1)):
                return None
            return Phrase(place, place + 1, found, (place,), True) if found else None
        if row[place - 1] in {"'s", "'"} and row[place] in grammar.chains:
            return self.owner_behind(place, low)  # "Norvia's plan to buy Quill"
        timed = place + (row[place] in _CLOSING)  # "a day later fired": "later" may be an adverb of its own
        before = before_time(row, timed, low)
        before = place if before == timed else before
        if (after if row[place] in grammar.adverbs else row[place])[-3:] == "ing":
            if (writer := self.writer(before, low)) is not None:
                return writer
            if self.written(before, low):
                return self._earlier_subject(before - 1, low, tries)  # "issued a statement on Monday praising Reyes"
        before = before_medium(row, before, low)
        if before < place and (phrase := self._subject(before, low, tries - 1)) is not None:
            return phrase
        at, word = place - 1, row[place - 1]
        if row[place] == "the" and after in FIRST and row[place : place + 3] not in TRIPLES:
            # "became the first mayor to visit", "Reyes, the first …"
            return self.behind(at, low) if word in {",", "—", "–"} else self._earlier_subject(place, low, tries)
        if word in {"who", "which", "that"} and at > low:
            if word != "who" and self.written(self.before_addressee(at, low), low):
                # "said in a statement that accused Reyes"
                return self.with_partner(self._earlier_subject(at - 1, low, tries), at, low)
            holder = at - 1 if row[at - 1] == "," else at
            phrase = self.resident(holder, low) or self.behind(holder, low)
            if phrase is None and holder != at:  # "Reyes, 54, who", "Norvia, a maker of chips, which"
                before = before_apposition(self.reading.stretch, holder, low, self.reading.words)
                acts = before >= low and any(self._tells_at(at) for at in range(before + 2, holder))
                phrase = self.behind(before + 1, low) if before >= low and not acts else None
            if (one := self.one_of(at - 1, low)) > 0:
                return self._earlier_subject(one, low, tries)  # "is one of those who"
            if phrase is None or self.unrelated(word, phrase):
                phrase = self._described(at, low, tries) or self.postponed(at)
            if phrase is None or self.unrelated(word, phrase) or (holder != at and self.either(phrase, low)):
                return None
            return Phrase(phrase.heads[-1], place, phrase.entities[-1:], phrase.heads[-1:])
        if row[place] not in grammar.be and self.agent_follows(place):
            if self.shares_passive(place, low):  # "was hired and later dismissed by Norvia"
                return self._earlier_subject(at, low, tries)
            agreed = self.behind(at if word == "," else place, low)  # "Scale, acquired by …", "a firm founded by …"
            if agreed is None and word == "," and before_time(row, at, low) < at:
                return self._earlier_subject(at, low, tries)  # "has led it for months, appointed by"
            return agreed or (self.fronted(low) if word == "and" and row[low].endswith("ed") else None)
        if word == "," and suffered(row, place) and self.units[at - 1].kind == "mention":
            return self.behind(at, low)  # "Reyes, charged with fraud, resigned"
        if word == "," and (apart := self.apart(place, low)) is not None:
            return apart
        if word == "," and (listed := self.beside(at, low)) is not None:
            return listed
        if word == "," and self.exemplified(at, low):
            return None
        if word == "," and row[place][-3:] != "ing" and (before := before_interjection(self.reading, at)) > low:
            return self._subject(before, low, tries - 1)
        if word == "," and of_noun(self.reading, place, low, grammar):
            return None
        if word in {"”", '"'} and row[at - 1] == ",":  # "Reyes, calling it “a mistake,” urged"
            before = before_apposition(self.reading.stretch, at, low, self.reading.words)
            return self.told_aside(before + 1, at, low) if before >= low else None
        if word == "," or word in "—–)":
            before = before_apposition(self.reading.stretch, at, low, self.reading.words)
            phrase = self.told_aside(before + 1, at, low) if before >= low else None
            first = at - 2 - (row[at - 2] == "the")
            if (
                row[place] == "to"
                and before > low
                and row[before - 1] == "for"
                and self.units[before].kind == "mention"
            ):
                return self.behind(before + 1, low)  # "called for Reyes, his rival, to be jailed"
            if row[place] == "to" and word == "," and row[at - 2 : at] == (",", "@"):
                return None  # "pressed an ally, Norvia, to sue Quill"
            named = word == "," and first > low and row[first] == "," and self.units[at - 1].kind == "mention"
            named = named and row[place][-3:] != "ing"  # "Hill beat her rival, Ada Moss, winning 51 percent"
            if phrase is None and named and (row[at - 2] == "the" or self.reading.is_person(at - 1)):
                return self.behind(at, low)  # "Norvia's chairman, Ada Hill, resigned", "its rival, the Harrow, sued"
            if phrase is None and word != ",":  # "the Quill Union (QU) sued"
                return self.behind(place, low, subject=True) if word == ")" else self.dashed(at, low)
            if phrase is not None:
                return phrase
            if row[place][-3:] == "ing":
                if (speaker := self.speaks(at, low)) is not None:
                    return speaker
                if self.lists(at, low):
                    return None
                if (speaking := self.says_besides(place, low)) > low:
                    return self._subject(speaking, low, tries - 1)
                return self._earlier_subject(at, low, tries) or self.set_apart(place, low)
            if before > low and self._opens_speech(before, low):
                return None
            return self.appositive(at, low) or self.interrupted(at, low) or self._earlier_subject(at, low, tries)
        verb = place + (row[place] in grammar.adverbs and place + 1 < len(row))  # "before later meeting Reyes"
        if word in JOINING and row[verb].endswith("ing"):
            if word == "by" and self.accuses(at, low):
                return self.accused(at, low)
            return self._earlier_subject(at, low, tries) or self.opened(at, low)
        if word in {"in", "despite"} and at == low and row[place].endswith("ing"):
            return self.opened(at, low)  # "In suing Quill, Norvia …"
        if word in {"of", "and"} and row[place][-3:] == "ing" and self.accuses(place, low):
            return self.accused(place, low)
        if word in {"and", "but", "or", "then"} or word in grammar.adverbs:
            shared = self.infinitive_before(place, low)
            if shared >= 0 and row[shared] == "to":
                chain = self.chain(shared, low)
                return self._subject(chain, low, tries - 1) if chain < shared else None
            return self._earlier_subject(at, low, tries)
        phrase = self.behind(place, low, subject=True)
        if phrase is not None and self.captive(phrase, low):
            return None
        if phrase is None and (one := self.one_of(at, low)) > 0:
            return self._earlier_subject(one, low, tries)  # "was among six people arrested"
        if phrase is None and self.told_by_noun(place, low):
            return self._described(place, low, tries)
        if word == "for" and row[place].endswith("ing"):
            return self.judged_object(place, low)
        if phrase is None and row[place].endswith("ing") and (own := self.behind(place, low)) is not None:
            return own if governs(row, own.first) else None  # "with Norvia paying $3 billion"
        if phrase is not None and row[place : place + 2] in _PURPOSES:
            return self._earlier_subject(phrase.first, low, tries) or phrase  # "sued Quill in an attempt to"
        return phrase or self.circumstanced(place, low)

    def _opens_speech(self, noun: int, low: int) -> bool:
        """Whether a noun begins what somebody says, and so is the subject: "Reyes said his son, a soldier, died"."""
        row = self.row
        for at in range(noun - 1, max(low, noun - _LONGEST_NOUN), -1):
            if self.units[at].kind != "word" or row[at] in self.grammar.stops:
                return False
            if row[at] in self.grammar.determiners or row[at] in self.grammar.owners or row[at] == "her":
                return row[at - 1] == "that" or row[at - 1] in self.reading.words.saying
        return False

    def _tells_at(self, place: int) -> bool:
        """Whether a verb that can be no participle, of no relative clause, stands at a unit."""
        word = self.row[place]
        plain = self.units[place].kind == "word" and self.row[place - 1] not in {"who", "which", "that"}
        after = self.row[place + 1] if place + 1 < len(self.row) else ""
        active = word[-2:] != "ed" or after == "@" or after in self.grammar.determiners  # "the board sued Quill"
        return plain and active and word not in self.grammar.helping and self.grammar.finite(self.row, place)

    def _described(self, relative: int, low: int, tries: int) -> Phrase | None:
        """Who is called what a "who" or "that" goes with: "Norvia is a startup that", "Norvia, a firm that"."""
        row = self.row
        for at in range(relative - 1 - (row[relative - 1] == ","), max(low + 1, relative - _LONGEST_DESCRIPTION), -1):
            if row[at] in {"a", "an", "the"}:
                if row[at - 1] == ",":
                    return self.behind(at - 1, low)
                if row[at - 1] == "of" and row[relative - 1 : relative + 1] == (",", "who"):
                    continue  # "Reyes, a member of the board, who"
                first = at - 1
                while first > low and self.helps(first - 1):
                    first -= 1
                return self._subject(first, low, tries - 1) if row[at - 1] in {"is", "was", "became"} else None
            if self.units[at].kind == "mark" and row[at] != "-":
                return None
            if self.units[at].kind == "word" and (row[at] in PARTING or self.grammar.finite(row, at)):
                return None
        return None

    def subject_of_words(self, place: int, low: int) -> Phrase | None:
        """The subject of a verb that a wording gives as a word: "has also rejected", "who rejected"."""
        row, grammar = self.row, self.grammar
        if place >= len(row) or self.units[place].kind != "word":
            return None
        first = place
        if not grammar.finite(row, place):
            joined = row[place][-3:] == "ing" and place > low and row[place - 1] in JOINING
            joined = joined or (row[place][-3:] == "ing" and self.written(self.before_adverbs(place, low), low))
            if joined or self.adds(place, low):
                return self.subject(place)
            first = before_gerund(row, place, low)
            if first == place or row[place][-3:] != "ing":
                return None
        while first > low and self.units[first - 1].kind == "word" and row[first - 1] not in grammar.be:
            if not (self.helps(first - 1) or row[first - 1].endswith("ly")):
                break
            first -= 1
        if row[first - 1 : first] == ("to",) or (first > low and row[first - 1] in grammar.be):
            return None
        return self.subject(first)

    def purposeful(self, place: int, low: int) -> Phrase | None:
        """Who did what stands before "to start a firm" or "calling a friend": the subject of that verb."""
        own = self.behind(place, low)
        if own is not None and own.first > low and governs(self.row, own.first):
            return own  # "the idea of Hill replacing Reyes"
        return self._earlier_subject(place, low, _MOST_VERBS)

    def _earlier_subject(self, place: int, low: int, tries: int) -> Phrase | None:
        """The subject of the verb before, which a further verb shares ("announced the deal but did not disclose")."""
        for at in range(self.within(place, low) - 1, low, -1):
            if self.row[at] in {";", ".", "?", "!", ":"}:
                return None
            if self.row[at] == "," and (before := before_interjection(self.reading, at)) > low:
                return self._earlier_subject(before, low, tries)
            if self.row[at] == "that" and place - at <= _RELATED and self.restricts(at):
                return None  # "no plan that harms or delays Norvia"
            if self.row[at] in {"who", "which"} and at + 1 < place and self.acting(at + 1):
                return self._subject(at + 1, low, tries - 1)  # "a lawyer who benefits from the deal and backs it"
            if self.units[at].kind == "word" and self.grammar.finite(self.row, at):
                if self.row[at] in self.grammar.ambiguous and self.units[at - 1].kind != "mention":
                    continue
                if self.row[at] in _GERUNDS:
                    continue  # "denied being late but praised it"
                first = at
                while first > low and (self.helps(first - 1) or self.row[first - 1].endswith(("ly", "n't"))):
                    first -= 1
                found = self._subject(first, low, tries - 1)
                if found is not None:
                    return found
                if self.row[first - 1] not in {",", "and", "to"} and not self.attributive(at, place):
                    said = self.told_besides(place, first, low)
                    return self._subject(said, low, tries - 1) if said > low else None
        return self.fronted(low) if self.row[low].endswith("ed") else None  # "Founded by Reyes and bought by Quill, …"
