# ruff: noqa: D102  Fitter says what `ahead` and `behind` are, for all its kinds.
"""Words of the text itself as the value of a fact."""

from __future__ import annotations

from dataclasses import dataclass

from search.facts.matching.fitting.context import Bound, Context, Steps
from search.facts.sentence.syntax import Syntax
from search.facts.sentence.verbs import CONTRACTED
from search.values.wordlist import word_set

_LONGEST_TEXT = 45
"""Units of a text value."""


_LONGEST_PHRASE = 10


_HELPERS = word_set("is was are were has have had will would said says told did does who which")
"""What begins something else behind a comma."""


_ON = frozenset({"and", "but", "so", "or"})


_EMPTY = frozenset({"it", "so"})
"""Words that say nothing by themselves unless a verb follows."""


_CLAUSE_SUBJECTS = frozenset({"he", "she", "it", "they", "we", "i"})
_SUBORDINATE = frozenset(
    {"if", "when", "as", "after", "while", "since", "because", "although", "though", "once", "until"}
)


_LONGEST_SUBJECT = 6
"""Units of a subject behind "and", as far as its verb is looked for."""


_BEHIND_PARTICIPLES = frozenset({"@", "the", "a", "an", "his", "her", "its", "their", "him", "them", "it"})
"""What follows a participle with an object."""


_CLOSING = frozenset({"”", '"'})
_OPENING = frozenset({"“", '"'})


_NO_TEXT = frozenset({"#date", ",", "him", "them", "me", "us", "himself", "herself", "themselves"})
"""What no given words begin with."""


_BEFORE_DAY = frozenset({"on", "early", "late"})
_MEANWHILE = (",", "at", "a", "time")
_OVER = {
    "earlier": frozenset({"#date", "this", "today", "in", "on"}),
    "last": frozenset({"week", "month", "year", "night", "spring", "summer", "fall", "autumn", "winter"}),
}
"""What stands behind such words where they tell a time."""
_GONE = ("last ", "yesterday")
_APART = frozenset({"according", "after", "when", "because", "before", "until", "since", "where"})
"""What begins a clause that is no part of the one before."""


def _names(syntax: Syntax, place: int) -> bool:
    """Whether a name and no verb begins behind "to": "offered to Norvia was"; in a headline all words are capitals."""
    reading = syntax.reading
    before = range(max(1, place - 5), place - 1)
    headline = any(syntax.units[at].kind == "word" and reading.capital(at) for at in before)
    return not headline and reading.capital(place)


@dataclass(frozen=True, slots=True)
class EdgeFitter:
    """Where the words begin or end that are the text value."""

    begins: bool
    written: str

    def ahead(self, context: Context, place: int, bound: Bound) -> Steps:
        first, last = bound.text or (min(place, len(context.syntax.row)), place)
        yield place, bound._replace(text=(place, last) if self.begins else (first, place))

    behind = ahead


@dataclass(frozen=True, slots=True)
class TextFitter:
    """Words up to the end of their clause, or (`phrase`) of their noun phrase."""

    phrase: bool
    written: str

    def ahead(self, context: Context, place: int, bound: Bound) -> Steps:
        syntax = context.syntax
        high = syntax.highs[place]
        if bound.text and bound.text[0] < place < high and self._ended(syntax, place, high):
            return
        place += place < high and syntax.row[place] == ","
        if place >= high or syntax.row[place] in _NO_TEXT or syntax.row[place] in syntax.reading.words.times:
            return
        if not self.phrase and syntax.row[place - 1 : place] == ("to",) and _names(syntax, place):
            return
        last = self._phrase_end(syntax, place, high) if self.phrase else self._clause_end(syntax, place, high)
        while last > place and syntax.units[last - 1].kind == "mark" and syntax.row[last - 1] not in {")", "”", "%"}:
            last -= 1
        if last > place and syntax.row[last - 1] in _CLOSING and _OPENING.isdisjoint(syntax.row[place : last - 1]):
            last -= 1
            last -= last > place and syntax.row[last - 1] in {",", "."}
        if syntax.row[place] in _EMPTY and not (place + 1 < last and syntax.grammar.finite(syntax.row, place + 1)):
            return
        if last > place and any(syntax.units[at].kind != "mark" for at in range(place, last)):
            if last - place > 2 and syntax.row[last - 1] == "#date" and syntax.row[last - 2] in _BEFORE_DAY:
                last -= 2
            first = bound.text[0] if bound.text else place  # "{T: … murder {T}}" begins before
            yield last, bound._replace(text=(first, last))

    def behind(self, context: Context, place: int, bound: Bound) -> Steps:
        syntax = context.syntax
        low = syntax.lows[place]
        first = place
        while first > low and place - first < _LONGEST_PHRASE and syntax.units[first - 1].kind != "mark":
            if (
                syntax.row[first - 1] in syntax.grammar.stops
                and syntax.row[first - 1] not in syntax.grammar.determiners
            ):
                break
            first -= 1
        if first < place:
            last = place - (syntax.row[place - 1] in {"that", "which", "who"})
            if first < last:
                yield first, bound._replace(text=(first, last))

    def _clause_end(self, syntax: Syntax, place: int, high: int) -> int:
        clauses = syntax.reading.clauses
        cuts = [cut for cut in clauses.division.strong if cut > place]
        cuts += [
            cut for cut in clauses.division.weak if cut > place and cut < len(syntax.row) and syntax.row[cut] in _APART
        ]
        said = [saying.cue[0] for saying in clauses.sayings if saying.cue[0] > place]
        cuts += [cue - 1 for cue in said if syntax.row[cue - 1] == "," and syntax.units[cue].quotation < 0]
        last = min([high, place + _LONGEST_TEXT, *cuts])
        for at in range(place, last):
            if syntax.row[at] == "," and at + 1 < last and self._leaves(syntax, at + 1):
                return at
            if syntax.row[at] == "," and self._anew(syntax, place, at, last):
                return at
            if syntax.row[at : at + 4] == _MEANWHILE:
                return at
            if at > place and syntax.row[place - 1] == "to" and self._past(syntax, at):
                return at
            if at > place and syntax.row[at] in _ON and self._goes_on(syntax, at, last):
                return at - (syntax.row[at - 1] == ",")
            if at > place and syntax.row[at] == "and" and at + 1 < last and syntax.grammar.finite(syntax.row, at + 1):
                return at
            if syntax.row[at] == "and" and self._joins(syntax, place, at):
                return at
            if syntax.row[at] in {";", "?", "!"}:
                return at
            if syntax.row[at] == "." and (at + 1 >= high or syntax.reading.capital(at + 1)):
                return at  # a quotation may hold several sentences
        return last

    def _past(self, syntax: Syntax, at: int) -> bool:
        """Whether a unit begins a time that is over, which no plan is about: "promised to stay earlier this week"."""
        row, unit = syntax.row, syntax.units[at]
        if row[at] in _OVER:
            return at + 1 < len(row) and row[at + 1] in _OVER[row[at]]
        return row[at] == "#date" and syntax.reading.text[unit.start : unit.end].casefold().startswith(_GONE)

    def _ended(self, syntax: Syntax, place: int, high: int) -> bool:
        """Whether no more belongs to words that have begun: "won the race, and he", "denies guilt and calls"."""
        return syntax.row[place] == "," or (
            syntax.row[place] in _ON and place + 1 < high and syntax.grammar.finite(syntax.row, place + 1)
        )

    def _joins(self, syntax: Syntax, place: int, at: int) -> bool:
        """Whether "and" joins a participle to one before "to": "pressing her to stay and calling her weak"."""
        row = syntax.row
        joined = at + 2 < len(row) and row[at + 1][-3:] == "ing" and row[at + 2] in _BEHIND_PARTICIPLES
        return joined and row[place - 1] == "to" and not any(word[-3:] == "ing" for word in row[place:at])

    def _goes_on(self, syntax: Syntax, place: int, last: int) -> bool:
        """Whether "and", "but" begins a clause with a subject of its own: "…, and his aides have left"."""
        row, after = syntax.row, place + 1
        if after >= last or row[place - 1] != "," and row[after] not in _CLAUSE_SUBJECTS:
            return False
        if row[after] in _CLAUSE_SUBJECTS or row[after] in CONTRACTED:
            return True
        if row[after] == "@" and after + 1 < last and syntax.grammar.finite(row, after + 1):
            return True  # ", and Reyes took Tarn"
        for at in range(after, min(last, after + _LONGEST_SUBJECT)):
            if syntax.units[at].kind == "mark":
                return False
            if at > after and row[at] in syntax.grammar.be | syntax.grammar.have | syntax.grammar.modals:
                return True
        return False

    def _anew(self, syntax: Syntax, place: int, comma: int, last: int) -> bool:
        """Whether a clause with a pronoun for its subject follows a comma: "When Reyes won the seat, she spoke"."""
        if comma + 2 >= last or syntax.row[comma + 1] not in _CLAUSE_SUBJECTS:
            return False
        verb = syntax.grammar.finite(syntax.row, comma + 2 + (syntax.row[comma + 2][-2:] == "ly" and comma + 3 < last))
        return verb and _SUBORDINATE.isdisjoint(syntax.row[place:comma])

    def _leaves(self, syntax: Syntax, place: int) -> bool:
        """Whether a word behind a comma begins something else."""
        word = syntax.row[place]
        return (
            word in _HELPERS
            or (word in syntax.grammar.finite_forms and word not in syntax.grammar.ambiguous)
            or (word.endswith("ing") and len(word) > 5)
        )

    def _phrase_end(self, syntax: Syntax, place: int, high: int) -> int:
        at = place
        while at < high and at - place < _LONGEST_PHRASE:
            word = syntax.row[at]
            if syntax.units[at].kind == "mark" and word not in {"-", "“", "”", '"', "'s", "'"}:
                break
            if word == "#date" and at > place:
                break
            after = syntax.row[at + 1] if at + 1 < high else ""
            owned = at > place and (syntax.row[at - 1] in syntax.grammar.determiners or syntax.row[at - 1][-2:] == "'s")
            described = owned and word.endswith("ed")
            if (
                word in syntax.grammar.stops
                and not (at > place and word == "of")
                and word not in syntax.grammar.determiners
                and not described
            ):
                break
            if at > place and not described and syntax.grammar.finite(syntax.row, at):
                break
            if at > place and word.endswith("ed") and after in syntax.grammar.prepositions:
                break
            at += 1
        return at
