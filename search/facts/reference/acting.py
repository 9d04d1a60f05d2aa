"""Who acts in a clause: the subject that a pronoun takes up, and the one that an object pronoun cannot mean."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from search.facts.reference.doubts import PEOPLE
from search.facts.sentence.adverbials import before_time
from search.values.wordlist import word_set

if TYPE_CHECKING:
    from search.facts.sentence.phrases import PhrasesAhead

_OBJECTS = frozenset({"him", "her"})
_WITH_WHOM = word_set(
    "wife husband son sons daughter daughters children family allies aides team campaign supporters camp colleagues"
    " lawyer lawyers attorney attorneys adviser advisers administration staff successor partner partners friends"
    " followers running entourage backers"
)
"""Nouns behind "and his" that belong to whom stands before: "Reyes and his aides"."""
_TURNING = frozenset({"accused", "accuses", "told", "tells", "asked", "asks", "met", "called"})
"""Verbs behind which "and he" is as likely to answer."""
_HOLDS = frozenset({"holds", "says", "has", "leads", "keeps", "takes", "gives", "goes", "makes"})
_BRINGING = word_set(
    "making leaving giving allowing forcing helping prompting costing earning putting winning letting sparing handing"
    " causing enabling keeping getting"
)
"""Participles behind a comma whose subject is all that the clause before tells."""


class Actor(NamedTuple):
    """Who does something to the one that an object pronoun means: entities, or the unit of a noun; -1: there is none.

    `open`: a pronoun does it, and nobody knows whom that means.
    """

    entities: tuple[str, ...] = ()
    noun: int = -1
    open: bool = False


NOBODY = Actor()
_HOSTILE = frozenset({"fire", "sack", "dismiss", "oust", "remove", "replace", "arrest", "jail", "prosecute", "impeach"})
"""What nobody asks another to do to oneself."""
_ASKED = frozenset({"asked", "pressed", "questioned", "quizzed"})


def asked(row: tuple[str, ...], place: int) -> bool:
    """Whether a pronoun stands behind what somebody is asked, whom nobody named there is: "Asked about Hill, he"."""
    return row[place] in {"he", "she"} and row[0] in _ASKED and row[place - 1] == ","


def actor(syntax: PhrasesAhead, place: int) -> Actor:
    """The subject of the verb whose object the pronoun at a unit is ("Reyes accused him"), as far as it is known."""
    row, grammar = syntax.row, syntax.grammar
    verb, low = place - 1, syntax.lows[place]
    if row[place] not in _OBJECTS or verb <= low or syntax.units[verb].kind != "word":
        return NOBODY
    after = row[place + 1] if place + 1 < len(row) else ""
    if row[place] == "her" and (not syntax.ends(place + 1) or after[:1] == "#"):
        return NOBODY  # "sued her bank"
    if not (row[verb].endswith("ing") or grammar.finite(row, verb) or row[verb] in grammar.bases):
        return NOBODY
    first = _group_begins(syntax, verb, low)
    if row[first - 1] == "," and row[verb] in _BRINGING:
        return NOBODY  # "Reyes led the inquiry, making him a target"
    phrase = syntax.subject(first)
    if phrase is not None:
        told = row[verb] in _HOSTILE and row[verb - 1] == "to" and phrase.first > low + 1
        asking = syntax.subject(_group_begins(syntax, phrase.first - 1, low)) if told else None
        return Actor((*phrase.entities, *(asking.entities if asking else ())), phrase.heads[-1])
    if first <= low:
        return NOBODY
    return Actor(noun=first - 1 if row[first - 1] in PEOPLE else -1, open=row[first - 1] in {"he", "she"})


def doer(syntax: PhrasesAhead, place: int, noun: int) -> tuple[str, ...]:
    """The subject of the verb whose object a description is that begins at a unit and ends with `noun`.

    "Norvia agreed to buy the company": Norvia. Of what somebody says, "the company" is no object.
    """
    row, grammar, verb = syntax.row, syntax.grammar, place - 1
    low = syntax.lows[place]
    if verb <= low or syntax.units[verb].kind != "word" or row[verb] in syntax.reading.words.saying:
        return ()
    if not (row[verb] in grammar.bases or (row[verb] in grammar.finite_forms and row[verb] not in grammar.helping)):
        return ()
    after = row[noun + 1] if noun + 1 < len(row) else ""
    if after in grammar.helping or (after and syntax.grammar.finite(row, noun + 1)):
        return ()
    first = _group_begins(syntax, verb, low)
    phrase = syntax.subject(first) if row[first - 1] not in {"that", "which", "who"} else None
    return phrase.entities if phrase is not None else ()


def _group_begins(syntax: PhrasesAhead, verb: int, low: int) -> int:
    """Where the group of a verb begins, with the "plans to" before it."""
    row, grammar, first = syntax.row, syntax.grammar, verb
    while first > low + 1:
        word = row[first - 1]
        helping = word in grammar.helping or word in grammar.adverbs or grammar.passing[word] or word in {"not", "to"}
        if not helping and not (row[first] == "to" and word in grammar.chains):
            break
        first -= 1
    if row[first] == "to" and row[timed := before_time(row, first, low)] != "to" and row[timed - 1] in grammar.chains:
        return _group_begins(syntax, timed - 1, low)  # "agreed in May to buy"
    return first


def acts(syntax: PhrasesAhead, at: int) -> bool:
    """Whether the verb of a clause follows the name of a person at a unit."""
    row, grammar = syntax.row, syntax.grammar
    if not syntax.reading.is_person(at) or at + 1 >= len(row) or row[at - 1 : at] in {("and",), ("of",), ("with",)}:
        return False
    verb = at + 1
    while verb + 1 < len(row) and grammar.passing[row[verb]]:
        verb += 1
    if row[verb] in _TURNING:
        return False
    helper = row[verb] in grammar.be or row[verb] in grammar.have or row[verb] in grammar.modals
    return syntax.units[verb].kind == "word" and (helper or grammar.finite(row, verb) or row[verb] in _HOLDS)


def parallel(syntax: PhrasesAhead, place: int, named: list[int]) -> str:
    """The subject that a pronoun takes up: of the clause before "; he", "and he", or of its own before "his"."""
    row = syntax.row
    if row[place] in {"he", "she"}:
        if row[place - 1] not in {";", "and", "but"}:
            return ""
        subjects = [at for at in named if acts(syntax, at)]
        return syntax.entity(subjects[0]) if len(subjects) == 1 else ""
    if row[place] in {"his", "her"}:
        beside = row[place - 1] == "and" and place - 2 in named and syntax.reading.is_person(place - 2)
        if beside and not _WITH_WHOM.isdisjoint(row[place + 1 : place + 3]):
            return syntax.entity(place - 2)  # "Reyes and his wife"
        last = next((at for at in reversed(named) if syntax.reading.is_person(at)), -1)
        if last >= 0 and acts(syntax, last) and not {",", ";", "and", "but"}.intersection(row[last:place]):
            return syntax.entity(last)
    return ""
