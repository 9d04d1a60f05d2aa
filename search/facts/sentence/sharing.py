"""What verbs of one sentence share: their subject, their "will", "to" or "was"."""

from __future__ import annotations

from search.facts.offices.titles import FIRST
from search.facts.reference.borne import ACCUSING
from search.facts.sentence.adverbials import before_time
from search.facts.sentence.bounds import Phrase
from search.facts.sentence.catenatives import judged, means
from search.facts.sentence.writing import Writing
from search.values.wordlist import word_set

PARTING = frozenset({"who", "which", "that", "to", "while", "after", "before"})
"""What begins a clause of its own."""
_LONGEST_SHARED = 20
_FUTURE = frozenset({"will", "would", "must", "should", "could", "may", "might"})
JOINING = frozenset({"before", "after", "since", "while", "by", "upon"})
"""What stands before a form in -ing that shares the subject of its sentence: "after resigning from"."""
_LONGEST_LISTED = 12
_LONGEST_FIRST = 7
_LONGEST_CHAIN = 8
"""Units of "has reached a deal" before "to"."""
_PAYING = frozenset({"paid", "pays", "pay", "paying", "spent", "spends", "spend", "spending", "raised"})
_PRICED = frozenset({"deal", "agreement", "bid", "offer", "contract", "plan", "proposal"})
_BECOMING = frozenset({"became", "become", "becomes", "joined", "joins", "join", "joining"})
_PICKED = frozenset({"among", "one", "first", "second", "third", "only", "latest", "part", "ranks", "chorus", "list"})
_COUNTING = _PICKED | word_set("the a an of those #number #count several many dozens hundreds other growing long")
_PERSONS = word_set(
    "#count people person man men woman women suspect suspects those lawmakers senators congressmen officials governors"
    " members leaders others group critics firms companies executives candidates voices"
)
"""Last units of "one of six people", "the second man"."""
_MOST_DESCRIBING = 2
"""Units between "one of several" and its noun."""
_SAID = frozenset({"said", "believed", "thought", "reported", "told", "alleged", "understood", "known"})
"""What leads to "to" where somebody is said to do something."""
_SPOKEN = frozenset({",", "”", '"'})
_DEGREES = frozenset({"very", "so", "too", "quite", "rather", "more", "most", "less"})
_APPEALING = frozenset({"urging", "calling", "demanding", "asking", "imploring", "accusing", "blaming", "vowing"})
_CLAUSAL = frozenset({"said", "says", "argued", "argues", "insisted", "claimed", "warned", "stated", "told", "wrote"})
_SPEAKING = word_set(
    "said says told wrote spoke called urged asked demanded attacked criticized accused tweeted blasted slammed vowed"
    " appeared testified sent issued released addressed announced spoken speaking met"
)


class Sharing(Writing):
    """Asks about the verbs of one stretch that have no subject or helper of their own."""

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

    def chain(self, to: int, low: int) -> int:
        """Where "agreed to", "is in talks to", "reached a deal to" begin, without their own helpers."""
        for at in range(to - 2, max(low, to - _LONGEST_FIRST), -1):
            if self.row[at] == "the" and self.row[at + 1] in FIRST:
                return at
        at = to
        begun = before_time(self.row, to, low)
        if low < begun < to and self.row[begun - 1] in self.grammar.chains and self.units[begun - 1].kind == "word":
            at = to = begun  # "agreed in January to"
        while at > low and to - at < _LONGEST_CHAIN and self._chained(at - 1):
            at -= 1
        return means(self.row, to, low) if at == to else at

    def _chained(self, at: int) -> bool:
        """Whether a unit may stand between a subject and "to": "agreed", "a $3 billion deal", "paid $3 billion"."""
        if self.units[at].kind == "value":
            return self.row[at + 1] in _PRICED or self.row[at - 1] in _PAYING
        if self.row[at] in _PAYING:
            return self.units[at + 1].kind == "value"
        if self.row[at] in _SAID and self.row[at + 1] != "to" and self.row[at - 1] not in self.grammar.be:
            return False  # "Hill said the decision to buy it"
        return self.units[at].kind == "word" and self.row[at] in self.grammar.chains

    def judged_object(self, place: int, low: int) -> Phrase | None:
        """Who did what stands behind "for" at a unit: "criticized Reyes for backing the plan"."""
        if self.row[place - 1 : place] != ("for",) or place - 1 <= low:
            return None
        aged = self.row[max(0, place - 4) : place - 1] == (",", "#age", ",")
        phrase = self.behind(place - 1 - 3 * aged, low)
        verb = phrase.first - 1 if phrase else low
        return phrase if verb > low and judged(self.row, verb) else None

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
                or (word in PARTING and not (word == "to" and self._whereto(at + 1)))
                or (grammar.finite(row, at) and not linked)
            ):
                return False
        return False

    def _whereto(self, place: int) -> bool:
        """Whether a place, and no verb, stands behind "to" at a unit: "was called to Norvia and fired"."""
        return self.units[place].kind == "mention" or self.row[place] in self.grammar.determiners

    def dashed(self, dash: int, low: int) -> Phrase | None:
        """Who several are that are named between dashes: "Two senators — Reyes and Hill — opposed"."""
        row = self.row
        opening = next((at for at in range(dash - 1, low, -1) if row[at] == row[dash]), low)
        several = opening > low and (row[opening - 1] == "#count" or row[opening - 1][-1:] == "s")
        return self.behind(dash, low) if several else None

    def before_adverbs(self, place: int, low: int) -> int:
        """Where an adverb and a time begin that end before a unit: "on Monday also"."""
        return before_time(self.row, place - (self.row[place - 1] in self.grammar.adverbs), low)

    def adds(self, place: int, low: int) -> bool:
        """Whether a form in -ing behind a comma tells what else somebody does: "blasted the pact, demanding that"."""
        row = self.row
        return row[place][-3:] == "ing" and place > low and row[place - 1] == "," and self.units[place].quotation < 0

    def accuses(self, place: int, low: int) -> bool:
        """Whether what stands at a unit is what somebody is accused of: "accused Quill of lying by hiding"."""
        row = self.row
        if ACCUSING.isdisjoint(row[low:place]):
            return False
        for at in range(place - 1, max(low, place - _LONGEST_SHARED), -1):
            if row[at] in ACCUSING:
                return "of" in row[at + 1 : place]
            if row[at] in PARTING or row[at] in {";", ":"}:
                return False
        return False

    def accused(self, place: int, low: int) -> Phrase | None:
        """Who is accused of what stands at a unit: "accused Quill of lying by hiding"."""
        row = self.row
        verb = next(at for at in range(place - 1, low - 1, -1) if row[at] in ACCUSING)
        phrase = self.behind(row.index("of", verb), low)
        accused = phrase is not None and phrase.first > verb and "by" not in row[verb : phrase.first]
        return phrase if accused else None

    def links_adverbs(self, at: int, low: int) -> bool:
        """Whether a unit belongs to the adverb behind it: "very publicly", "quietly but firmly"."""
        row = self.row
        if row[at + 1][-2:] != "ly":
            return False
        return row[at] in _DEGREES or (row[at] in {"and", "but"} and at - 1 > low and row[at - 1][-2:] == "ly")

    def speaks(self, comma: int, low: int) -> Phrase | None:
        """Who stands behind a verb of saying and before a comma: "“…,” said Reyes, praising Hill"."""
        phrase = self.behind(comma, low)
        said = phrase.first - 1 if phrase is not None else low
        if said <= low or self.row[said] not in self.reading.words.saying or self.row[said - 1] not in _SPOKEN:
            return None
        return phrase

    def within(self, conjunction: int, low: int) -> int:
        """Before a relative clause that a comma and a conjunction end: "bought Quill, which makes pumps, and"."""
        row = self.row
        if row[conjunction - 1] != "," or row[conjunction] == ",":
            return conjunction
        for at in range(conjunction - 2, max(low, conjunction - _LONGEST_SHARED), -1):
            if row[at] in {",", ";", ":"}:
                return conjunction
            if row[at] in {"who", "which"}:
                return at - 1 if row[at - 1] == "," else conjunction
        return conjunction

    def one_of(self, place: int, low: int) -> int:
        """Behind the "is" of "is one of six people", "is the second man", whose last unit is given; 0: it is none."""
        row = self.row
        group = self.units[place].kind == "mention" and not self.reading.is_person(place)
        if row[place] not in _PERSONS and not group:
            return 0
        at = place
        while place - at < _MOST_DESCRIBING and row[at - 1] not in _COUNTING | self.grammar.stops:
            at -= 1
        while at > low and row[at - 1] in _COUNTING:
            at -= 1
        picked = not _PICKED.isdisjoint(row[at:place])
        at -= at > low and row[at - 1] in self.grammar.adverbs | {"now", "also"}
        return at if picked and at > low and (row[at - 1] in self.grammar.be or row[at - 1] in _BECOMING) else 0

    def says_besides(self, place: int, low: int) -> int:
        """Where somebody says what a form in -ing stands behind who speaks with it, too; -1: nobody does.

        "Hill said Quill broke the law, urging Norvia to fine it", "showed what she said was a plot, calling on Norvia".
        """
        if self.row[place] not in _APPEALING:
            return -1
        row = self.row
        for saying in self.reading.clauses.sayings:
            if (
                saying.form == "before"
                and saying.quotation < 0
                and low < saying.cue[1] < place
                and saying.covers(place)
            ):
                begin, end = saying.cue
                if row[begin - 1 : begin] == ("what",):  # "showed what she said was a plot"
                    return next((at for at in range(begin - 2, low, -1) if self.grammar.finite(row, at)), -1)
                verb = next((at for at in range(end - 1, begin - 1, -1) if row[at] in _CLAUSAL), -1)
                return verb if _SPEAKING.isdisjoint(row[end:place]) else -1
        return -1

    def lists(self, comma: int, low: int) -> bool:
        """Whether a preposition governs a form in -ing before a comma, and so the one behind: "on buying Quill, …"."""
        row = self.row
        for at in range(comma - 1, max(low, comma - _LONGEST_LISTED), -1):
            if row[at][-3:] == "ing" and row[at - 1] in self.grammar.prepositions and row[at - 1] not in JOINING:
                return True
            if row[at] in PARTING or (self.units[at].kind == "word" and self.grammar.finite(row, at)):
                return False
        return False

    def attributive(self, at: int, place: int) -> bool:
        """Whether a word is no verb that the one behind `place` may follow: "led protests and was", "by armed men"."""
        row, grammar, word = self.row, self.grammar, self.row[at]
        before = row[at - 1]
        governed = before in grammar.prepositions or before in grammar.determiners
        if word[-2:] == "ed":
            return governed or before[-3:] == "ing"
        if word[-1] != "s" or word in grammar.helping or word in self.reading.words.saying:
            return False
        if governed or grammar.finite(row, at - 1):
            return True
        after = next((one for one in row[place + 1 : place + 3] if one not in grammar.adverbs), "")
        return after in {"was", "were", "had", "did"} or after[-2:] == "ed" or after[-3:] == "ing"

    def acting(self, place: int) -> bool:
        """Whether a word behind "who" is a verb, whatever it is: "who benefits"."""
        word, grammar = self.row[place], self.grammar
        plain = self.units[place].kind == "word" and not self.reading.capital(place)
        return plain and word not in grammar.determiners and word not in grammar.pronouns

    def restricts(self, that: int) -> bool:
        """Whether "that" tells which thing a noun means: "a plan that delays"."""
        noun = self.row[that - 1]
        verb = self.row[that + 1]
        plain = self.units[that - 1].kind == "word" and not self.grammar.finite(self.row, that - 1)
        plain = plain and noun not in self.reading.words.saying
        return plain and verb.endswith("s") and self.acting(that + 1) and not verb.endswith("ss")
