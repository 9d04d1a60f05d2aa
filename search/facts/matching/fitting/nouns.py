"""What still belongs to a noun phrase that is a text: a year or a day before its noun, a plural that may be a verb."""

from __future__ import annotations

from search.facts.matching.fitting.hollow import PENDING
from search.facts.sentence.syntax import Syntax

_ENDS = frozenset(
    {".", ",", ";", "the", "a"} | {"according", "after", "when", "because", "before", "until", "since", "where"}
)
"""What stands behind a noun that ends its phrase."""


def of_year(syntax: Syntax, at: int, high: int) -> bool:
    """Whether a unit is a year before a noun: "a landmark 1987 missile pact"."""
    unit = syntax.units[at]
    if not syntax.reading.text[unit.start : unit.end].isdigit() or at + 1 >= high:
        return False
    word = syntax.row[at + 1]
    return (
        syntax.units[at + 1].kind == "word"
        and word not in syntax.grammar.stops
        and not syntax.grammar.finite(syntax.row, at + 1)
    )


def of_day(syntax: Syntax, first: int, at: int, high: int) -> bool:
    """Whether a unit is a day before a noun: "the planned July 23 reopening", "its Tuesday vote"."""
    row, grammar = syntax.row, syntax.grammar
    if row[first] not in grammar.determiners or at + 1 >= high or syntax.units[at + 1].kind != "word":
        return False
    described = all(word[-2:] == "ed" or word in PENDING for word in row[first + 1 : at])
    after = row[at + 1]
    return described and after not in grammar.stops and after not in syntax.reading.words.times


def plural(syntax: Syntax, first: int, at: int, high: int) -> bool:
    """Whether a word that may be a verb is the plural that a noun phrase ends with: "delaying key unity rallies"."""
    row, grammar = syntax.row, syntax.grammar
    word = row[at]
    if word[-1:] != "s" or word not in grammar.finite_forms or word in grammar.helping:
        return False
    if word in syntax.reading.words.saying:
        return False
    after = row[at + 1] if at + 1 < high else "."
    ends = after in _ENDS or (after in grammar.prepositions and after not in {"as", "by"})
    return ends and all(one.kind == "word" for one in syntax.units[first:at]) and "that" not in row[first:at]
