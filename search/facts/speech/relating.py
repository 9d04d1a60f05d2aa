"""What somebody says of a thing in a relative clause: "a plan that she said would help"."""

from __future__ import annotations

from search.facts.reading import Reading
from search.facts.sentence.apart import WERE
from search.facts.sentence.grammar import Grammar
from search.facts.sentence.verbs import plain
from search.facts.speech.said_behind import said_by
from search.facts.speech.saying import Saying
from search.values.wordlist import word_set

_RELATIVE = frozenset({"which", "that", "who"})
_SPEAKING = frozenset({"he", "she", "it", "they"})
_CLAUSAL = word_set(
    "say says said saying believe believes believed think thinks thought argue argues argued insist insists insisted"
    " claim claims claimed contend contends contended maintain maintains maintained suggests suggested estimates"
    " estimated predicted predicts warned warns feared fears hopes hoped conceded acknowledged"
)
"""Verbs of saying behind which a clause stands, and no noun alone."""
_ENDS = frozenset({",", ".", ";", ":", "—", "–", "?", "!", ")", "-"})
_HEAD = 6
"""Units of the noun that a relative clause goes with, and what describes it."""
_BINDING = word_set(
    "that which who whose if when because and or but as after before while since where how what than until"
)
"""Behind them a verb belongs to a clause within the relative one."""
_MASS = word_set(
    "legislation language evidence information money policy behavior conduct footage rhetoric research spending"
)
"""Nouns that stand without an article."""
_NO_NOUNS = word_set("as than what more less all so such is was and but")
_NO_THINGS = word_set("to not true happening going being right wrong that this it")
"""What follows "what she said was" where that names no thing."""
_LEAST = 2
"""Units of what is said of the thing."""


def related(reading: Reading, saying: Saying, grammar: Grammar) -> tuple[int, int] | None:
    """The units from the noun to the end of its clause; None where the verb behind the speaker is not the noun's."""
    row, units = reading.stretch.words, reading.units
    begin, behind = saying.cue
    if said_by(reading, saying) not in _CLAUSAL:
        return None  # "the bridge he promised has fallen"
    if saying.form != "before" or begin == 0 or units[begin].quotation >= 0:
        return None
    if row[begin] not in _SPEAKING and row[begin - 1] not in _RELATIVE | {"what"}:
        return None
    first = behind
    while first < len(row) - 1 and row[first] in grammar.adverbs | {"also"}:
        first += 1
    if first >= len(row) - _LEAST or units[first].quotation >= 0:
        return None
    if row[first].endswith("ed") or row[first] in {"to", "was"} and row[first + 1 : first + 2] == ("to",):
        return None
    if row[begin - 1] == "what":
        end = _end(reading, first, grammar)
        return None if end < 0 else (first + 1, end)
    noun = begin - 1 - (row[begin - 1] in _RELATIVE)
    noun -= row[noun] == ","
    if not (grammar.finite(row, first) or (plain(row[first]) and row[noun].endswith("s"))):
        return None
    start = _head(reading, noun, grammar)
    end = _end(reading, first, grammar)
    return None if start < 0 or end < 0 else (start, end)


def of_what(reading: Reading, saying: Saying) -> bool:
    """Whether somebody says what a thing is that the sentence tells of: "released what it said was evidence"."""
    row, (begin, behind) = reading.stretch.words, saying.cue
    linked = behind + _LEAST < len(row) and row[behind] in WERE and row[behind + 1] not in _NO_THINGS
    return begin > 0 and row[begin - 1] == "what" and linked and reading.units[behind + 1].quotation < 0


def _head(reading: Reading, noun: int, grammar: Grammar) -> int:
    """Where the noun phrase begins that ends at a unit; -1: there is none."""
    row, units = reading.stretch.words, reading.units
    if noun < 0 or units[noun].quotation >= 0:
        return -1
    if units[noun].kind == "mention":
        return noun
    at = noun
    while at >= 0 and noun - at < _HEAD and units[at].kind == "word" and units[at].quotation < 0:
        if row[at] in grammar.determiners or row[at] in grammar.owners:
            return at if at < noun and row[noun] not in _NO_NOUNS else -1
        if row[at] in grammar.prepositions or grammar.finite(row, at) or row[at] in grammar.pronouns:
            break
        at -= 1
    plural = (row[noun].endswith("s") or row[noun] in _MASS) and at < noun and row[noun] not in _NO_NOUNS
    return at + 1 if plural else -1


def _end(reading: Reading, first: int, grammar: Grammar) -> int:
    """Where the clause ends whose verb is at a unit; -1 where the sentence may go on with its own verb."""
    row, units = reading.stretch.words, reading.units
    end = next((at for at in range(first, len(row)) if row[at] in _ENDS and units[at].quotation < 0), len(row))
    at = first
    while at < end and (row[at] in grammar.helping or row[at] in grammar.adverbs or at == first):
        at += 1
    bound = False
    for place in range(at, end):
        bound = bound or row[place] in _BINDING
        if row[place] in grammar.helping and not bound and units[place].quotation < 0:
            return -1
    return end if end - first >= _LEAST else -1
