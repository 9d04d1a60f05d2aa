"""Who is named between a subject and its verb, and is not that subject: "the officer, Reyes said, fled"."""

from __future__ import annotations

from search.facts.reading import Reading
from search.facts.sentence.bounds import Bounds, Phrase
from search.facts.sentence.grammar import Grammar

_LEAST = 2
"""Units of a name and its verb; ", citing poor health," is no such aside."""
_MOST_TIMES = 3
"""Units of the day behind a verb of saying."""
_LONGEST = 12
"""Units from "that" to a participle behind a comma."""
_OWN = frozenset({"his", "her"})
_NEAR = 2
"""Units from "on" to "his"."""
_THAT = frozenset({"that", "because", "while", "whether", "if"})


def before_interjection(reading: Reading, comma: int) -> int:
    """The comma before ", Reyes said on Friday," which one ends; -1 where no such words stand."""
    row, words = reading.stretch.words, reading.words
    for saying in reading.clauses.sayings:
        first, last = saying.cue
        if last - first < _LEAST or row[first - 1 : first] != (",",) or not last <= comma <= last + _MOST_TIMES:
            continue
        if all(row[at] == "#date" or row[at] in words.times for at in range(last, comma)):
            return first - 1
    return -1


def of_noun(reading: Reading, place: int, low: int, grammar: Grammar) -> bool:
    """Whether a participle goes with a noun of what is said: "said that two men, convicted of fraud, were free"."""
    row, units = reading.stretch.words, reading.units
    if row[place][-2:] not in {"ed", "en"} or not 1 < place < len(row) - 1 or units[place - 2].kind == "mention":
        return False
    if row[place + 1] not in grammar.prepositions:
        return False
    for at in range(place - 2, max(low, place - _LONGEST), -1):
        said = row[at] in reading.words.saying and row[at] not in reading.words.participles
        if row[at] in _THAT or (said and at < place - 2):
            return True
        plain = units[at].kind in ("word", "value") and row[at] not in grammar.pronouns
        if not plain or grammar.finite(row, at):
            return False
    return False


def another_goes(syntax: Bounds, phrase: Phrase, place: int) -> bool:
    """Whether "his trip" behind a unit is that of another whom the subject asks for something.

    "Reyes invited Hill to speak about his trip".
    """
    row = syntax.row
    if not _OWN.intersection(row[place : place + _NEAR]):
        return False
    asked = (at for at in range(phrase.heads[-1] + 1, place - 1) if row[at : at + 2] == ("@", "to"))
    return any(syntax.reading.is_person(at) for at in asked)
