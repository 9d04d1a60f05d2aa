"""What somebody calls or describes something as: "called it “a good start”", "described the plan as a ruin"."""

from __future__ import annotations

from search.facts.reading import Reading
from search.facts.sentence.asides import between_dashes
from search.facts.sentence.grammar import Grammar
from search.facts.sentence.verbs import verb_of
from search.facts.speech.participles import NAMING
from search.facts.speech.saying import Saying
from search.values.wordlist import word_set

CALLING = frozenset(
    {"called", "calls", "described", "describes", "labeled", "labelled", "dubbed", "termed", "characterized"}
    | {"declared", "declares", "pronounced", "characterised", "characterizes", "branded"}
    | NAMING
)
"""Verbs that tell what somebody calls something."""
_DESCRIBING = frozenset(
    {"described", "describes", "characterized", "characterised", "characterizes", "describing", "characterizing"}
)
"""Those of them that may tell it in words without quotation marks."""
_CALLED = 10
"""Units between "called" and the quoted words, or "as"."""
_OBJECTS = frozenset({"it", "him", "her", "them", "this", "that", "himself", "herself", "itself", "themselves"})
_ENDS = frozenset({",", ".", ";", ":", "—", "–", "(", "?", "!"})
_FURTHER = frozenset({"when", "while", "after", "before", "during", "because", "although", "though", "but"})
"""What begins words behind a description that tell of the saying."""
_JOINING = ({"and"}, {",", "and"}, {","}, {"or"})
_MANNER = word_set("follows having being part well having")
"""Behind "as", what describes nothing."""
_LEAST, _MOST = 2, 24
"""Units of a description without quotation marks."""


def called(reading: Reading, saying: Saying, grammar: Grammar) -> tuple[int, int] | None:
    """The units of "the deal “good news”" behind "called": what somebody calls something."""
    first, row = saying.cue[1], reading.stretch.words
    if row[first - 1] not in CALLING or first >= len(row):
        return None
    plain = any(row[first] in words for words in (grammar.determiners, grammar.owners, _OBJECTS))
    if not plain and reading.units[first].kind != "mention":
        return None
    begin, end = _quotation(reading, first)
    if begin < end and _object(reading, saying, first, begin, grammar):
        return first, end
    return _described(reading, saying, first, grammar) if row[first - 1] in _DESCRIBING else None


def _object(reading: Reading, saying: Saying, first: int, begin: int, grammar: Grammar) -> bool:
    """Whether what is called something fills the units before a quotation, without a verb of its own."""
    row = reading.stretch.words
    aside = next((one for one in between_dashes(row[:begin]) if one[0] > first), (begin, begin))
    verbal = any(
        verb_of(row, low, high, saying.cue, grammar) >= 0 for low, high in ((first, aside[0]), (aside[1], begin))
    )
    return first < begin and not verbal and row[begin - 1] not in {",", ":"}


def _quotation(reading: Reading, first: int) -> tuple[int, int]:
    """The units of the quotation behind `first`, as far as words reach that are called something.

    With those that "and" joins to it; an aside between dashes does not count.
    """
    units, row, outside = reading.units, reading.stretch.words, reading.units[first].quotation
    begin, left = first, _CALLED
    aside = next((one for one in between_dashes(row) if first < one[0]), (-1, -1))
    while begin < len(units) and left and (units[begin].quotation == outside or aside[0] < begin < aside[1]):
        left -= not aside[0] <= begin <= aside[1]
        begin += 1
    if begin >= len(units) or units[begin].quotation == outside:
        return len(units), len(units)
    end = begin
    while end < len(units) and units[end].quotation != outside:
        end += 1
        for joining in (1, 2):
            between = set(row[end : end + joining])
            further = end + joining < len(units) and units[end + joining].quotation not in (
                outside,
                units[end - 1].quotation,
            )
            if further and between in _JOINING and all(one.quotation == outside for one in units[end : end + joining]):
                end += joining
                break
    return begin, end


def _described(reading: Reading, saying: Saying, first: int, grammar: Grammar) -> tuple[int, int] | None:
    """The units of "the plan as a ruin that nobody needs"; None where what stands before "as" is no noun phrase."""
    row, units, outside = reading.stretch.words, reading.units, reading.units[first].quotation
    named = next((at for at in range(first + 1, min(len(row) - 1, first + _CALLED)) if row[at] == "as"), -1)
    if named < 0 or row[named + 1] in _MANNER or verb_of(row, first, named, saying.cue, grammar) >= 0:
        return None
    if any(units[at].kind == "mark" and row[at] != "-" for at in range(first, named)):
        return None
    end = named + 1
    while end < len(row) and row[end] not in _FURTHER and (row[end] not in _ENDS or units[end].quotation != outside):
        end += 1
        listed = row[end : end + 1] == (",",) and units[end + 1 : end + 2] and units[end + 1].kind == "word"
        if listed and not (grammar.may_follow(row, end + 1) or row[end + 1] in _FURTHER):
            end += 1  # "a brave, honest man"
    return (first, end) if _LEAST <= end - named - 1 <= _MOST else None
