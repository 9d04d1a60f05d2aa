"""The verb of a clause of which words are a part that belong to its subject: "those who back Reyes will"."""

from __future__ import annotations

from search.facts.sentence.syntax import Syntax
from search.values.wordlist import word_set

_WHO = frozenset({"who", "which"})
_INSIDE = frozenset({"what", "how", "when", "where", "as", "if", "because", "than", "whether", "while", "and", "or"})
"""What begins another clause, whose verb may follow."""
_RELATIVE = frozenset({"that", "who", "which", "whose"})
_LONGEST_RELATIVE = 9
"""Units from "who" to what somebody does it to: "who initially voted on Friday to block the bill"."""
_LONGEST_INFINITIVE = 4
"""Units from "to" to what its verb has behind it."""
_AIMS = word_set(
    "decision decisions move moves plan plans effort efforts bid attempt attempts push pledge promise proposal campaign"
    " offer request threat vow failure refusal intention desire agreement deal power drive fight motion"
)
"""Nouns that an infinitive tells more of."""


def main_verb(syntax: Syntax, place: int, last: int) -> int:
    """Where the verb is of the clause whose subject words at a unit are a part of; `last` if they are of none."""
    return min(_of_relative(syntax, place, last), _of_aim(syntax, place, last))


def _of_relative(syntax: Syntax, place: int, last: int) -> int:
    """Where the verb is of what a relative clause with these words tells of: "those who back Reyes will"."""
    row, grammar, low = syntax.row, syntax.grammar, syntax.lows[place]
    begin = next((at for at in range(place - 1, max(low, place - _LONGEST_RELATIVE) - 1, -1) if row[at] in _WHO), -1)
    if begin <= low or any(unit.kind in ("mark", "mention") for unit in syntax.units[begin:place]):
        return last
    for at in range(begin - 1, low - 1, -1):
        if syntax.units[at].kind == "mark" or row[at] == "that" or row[at] in syntax.reading.words.saying:
            break
        if grammar.finite(row, at):
            return last  # "met those who back Reyes"
    for at in range(place + 1, last):
        if row[at] in _RELATIVE or row[at] in _INSIDE or row[at] in grammar.pronouns or syntax.units[at].kind == "mark":
            return last
        if row[at] in grammar.helping and (row[at - 1] != "@" or at - 1 == place):
            return at
    return last


def _of_aim(syntax: Syntax, place: int, last: int) -> int:
    """Where the verb is behind an infinitive that tells what a noun is about: "the decision to lift the ban was"."""
    row, grammar, low = syntax.row, syntax.grammar, syntax.lows[place]
    to = next((at for at in range(place - 1, max(low, place - _LONGEST_INFINITIVE) - 1, -1) if row[at] == "to"), low)
    if _AIMS.isdisjoint(row[low:to]):
        return last
    words = (at for at in range(low, to) if syntax.units[at].kind == "word" and row[at] not in _AIMS)
    if any(grammar.finite(row, at) for at in words):
        return last
    for at in range(place, last):
        if row[at] in _RELATIVE or row[at] in _INSIDE or row[at] in grammar.pronouns or syntax.units[at].kind == "mark":
            return last
        if row[at] in grammar.helping or acts(syntax, at):
            return at
    return last


def acts(syntax: Syntax, at: int) -> bool:
    """Whether a word is the verb of a clause, with an object: "received 12 votes", no participle: "goods made in"."""
    row, grammar = syntax.row, syntax.grammar
    if row[at] not in grammar.finite_forms or row[at] in grammar.ambiguous or at + 1 >= len(row):
        return False
    objects = row[at + 1] in grammar.determiners or row[at + 1] in grammar.objects or row[at + 1][0] in {"@", "#"}
    return objects and row[at - 1] not in grammar.determiners and row[at - 1] not in grammar.stops
