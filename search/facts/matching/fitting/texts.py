# ruff: noqa: D102  Fitter says what `ahead` and `behind` are, for all its kinds.
"""Words of the text itself as the value of a fact."""

from __future__ import annotations

from dataclasses import dataclass

from search.facts.matching.fitting.context import Bound, Context, Steps
from search.facts.matching.fitting.hollow import displaced, goes_on, tells_nothing, unnamed
from search.facts.matching.fitting.text_ends import clause_end, ended, phrase_end
from search.facts.sentence.syntax import Syntax
from search.values.wordlist import word_set

_LONGEST_PHRASE = 10
"""Units of a noun phrase before a word."""


_EMPTY = frozenset({"it", "so"})
"""Words that say nothing by themselves unless a verb follows."""


_CLOSING = frozenset({"”", '"'})
_OPENING = frozenset({"“", '"'})


_NO_TEXT = frozenset({"#date", ",", "him", "them", "me", "us", "himself", "herself", "themselves"})
"""What no given words begin with."""


_NOT_GOVERNED = frozenset({"during", "after", "since", "when", "because", "amid", "on", "in", "at"})
"""What no words begin with that a preposition governs: "which Reyes called for during the campaign"."""
_NO_NOUN = frozenset(
    {"throughout", "during", "after", "before", "since", "for", "in", "at", "on", "by", "with", "from", "to", "into"}
    | {"amid", "despite", "against", "through", "without", "as", "because", "while", "when", "if", "until", "of"}
)
"""What no noun phrase begins with."""
_PERIODS = word_set(
    "day week weekend month year morning afternoon evening night time spring summer fall autumn winter season century"
    " decade quarter past coming early late week's is was has would will way and or on in from to as by for at with"
)
"""What stands behind a "this" that begins a time, or that says nothing by itself."""
_WORDS = frozenset({"word", "mention"})
_BEHIND_DAY = ((), (",",), (".",), ("with",), ("in",), ("by",), ("after",), ("and",), ("on",), ("to",))
_OTHERS = (("other",), ("other's",))
_BEFORE_DAY = frozenset({"on", "early", "late"})


def _names(syntax: Syntax, place: int) -> bool:
    """Whether a name and no verb begins behind "to": "offered to Norvia was"; in a headline all words are capitals."""
    reading = syntax.reading
    before = range(max(1, place - 5), place - 1)
    headline = any(syntax.units[at].kind == "word" and reading.capital(at) for at in before)
    return not headline and reading.capital(place)


def _when(syntax: Syntax, place: int) -> bool:
    """Whether words begin with a time: "late", "this week", not "this bill"."""
    row = syntax.row
    if row[place] == "this":
        return place + 1 >= len(row) or syntax.units[place + 1].kind not in _WORDS or row[place + 1] in _PERIODS
    return row[place] in syntax.reading.words.times


def _about(syntax: Syntax, place: int, first: int) -> bool:
    """Whether "on" goes on with words that have begun, and tells no day: "the policy on Norvia"."""
    row = syntax.row
    return (
        row[place] == "on" and first < place and row[place - 1] in _TOPICAL and row[place + 1 : place + 2] != ("#date",)
    )


_TOPICAL = word_set(
    "ban bans policy policies limit limits restriction restrictions rule rules law laws tax taxes tariff tariffs"
    " duty duties cap caps curbs sanctions embargo moratorium crackdown attack attacks assault stance position views"
    " comments remarks report ruling decision vote war agreement deal order levy levies regulations prohibition freeze"
)
"""Nouns that tell behind "on" what they are about."""
_REMNANT = 3
"""Units of ", the day"."""
_EVEN = frozenset({"even", "just", "only", "especially", "particularly", "mainly", "partly", "largely", "mostly"})
_THE = frozenset({"the", "a", "an"})
_MOMENTS = frozenset({"day", "week", "month", "year", "moment", "time", "night", "morning", "days", "weeks", "months"})


def _without_remnant(row: tuple[str, ...], first: int, last: int) -> int:
    """Where words end without what only led to a clause behind them: ", even", ", the day"."""
    if last - first >= _REMNANT and row[last - 2] == "," and row[last - 1] in _EVEN:
        return last - 2
    if last - first > _REMNANT and row[last - 3] == "," and row[last - 2] in _THE and row[last - 1] in _MOMENTS:
        return last - _REMNANT
    return last


@dataclass(frozen=True, slots=True)
class EdgeFitter:
    """Where the words begin or end that are the text value."""

    begins: bool
    written: str

    def ahead(self, context: Context, place: int, bound: Bound) -> Steps:
        first, last = bound.text or (min(place, len(context.syntax.row)), place)
        row = context.syntax.row
        if self.begins and row[place : place + 1] == ("#date",) and row[place + 1 : place + 2] in _BEHIND_DAY:
            return ()
        return ((place, bound.worded(place, last) if self.begins else bound.worded(first, place)),)

    behind = ahead


@dataclass(frozen=True, slots=True)
class TextFitter:
    """Words up to the end of their clause, or (`phrase`) of their noun phrase."""

    phrase: bool
    written: str

    def ahead(self, context: Context, place: int, bound: Bound) -> Steps:
        syntax = context.syntax
        high = syntax.highs[place]
        if bound.text and bound.text[0] < place < high and ended(syntax, place, high):
            return ()
        place += place < high and syntax.row[place] == ","
        if place >= high or (_when(syntax, place) and not (bound.text and _about(syntax, place, bound.text[0]))):
            return ()
        owning = "'s" in syntax.row[place - 1 : place + 2 : 2] and syntax.row[place] == "#date"
        if syntax.row[place] in _NO_TEXT and not (self.phrase and owning):
            return ()  # not "opposed Monday", but "opposed Reyes's Monday decision", "opposed Monday's vote"
        if syntax.row[place] == "each" and syntax.row[place + 1 : place + 2] in _OTHERS:
            return ()
        if self.phrase and syntax.row[place] in _NO_NOUN:
            return ()  # "has touted throughout his term"
        if syntax.row[place] in _NOT_GOVERNED and syntax.row[place - 1] in syntax.grammar.prepositions:
            return ()
        if not self.phrase and syntax.row[place - 1 : place] == ("to",) and _names(syntax, place):
            return ()
        if not bound.text and displaced(syntax, place):
            return ()
        last = phrase_end(syntax, place, high) if self.phrase else clause_end(syntax, place, high)
        if last == place + 1 < high and self.phrase and goes_on(syntax, place):
            last = clause_end(syntax, place, high)
        while last > place and syntax.units[last - 1].kind == "mark" and syntax.row[last - 1] not in {")", "”", "%"}:
            last -= 1
        if last > place and syntax.row[last - 1] in _CLOSING and _OPENING.isdisjoint(syntax.row[place : last - 1]):
            last -= 1
            last -= last > place and syntax.row[last - 1] in {",", "."}
        if syntax.row[place] in _EMPTY and not (place + 1 < last and syntax.grammar.finite(syntax.row, place + 1)):
            return ()
        if last > place and any(syntax.units[at].kind != "mark" for at in range(place, last)):
            if last - place > 2 and syntax.row[last - 1] == "#date" and syntax.row[last - 2] in _BEFORE_DAY:
                last -= 2
            last = _without_remnant(syntax.row, place, last)
            if unnamed(syntax, place, last) if self.phrase else tells_nothing(syntax, place, last):
                return ()
            first = bound.text[0] if bound.text else place  # "{T: … murder {T}}" begins before
            return ((last, bound.worded(first, last)),)
        return ()

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
            first += syntax.row[first] == "that" and syntax.row[first + 1] in syntax.grammar.determiners
            adverb = first + 1 == last and (
                syntax.row[first] in syntax.grammar.adverbs or syntax.row[first][-2:] == "ly"
            )
            if first < last and not adverb:
                return ((first, bound.worded(first, last)),)
        return ()
