"""Whom a description by age means: "the 55-year-old", "the 55-year-old Leeds-born actor"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from search.facts.reading import Found, Reading
from search.facts.reference.ages import CALLED_BY_AGE, years_in

if TYPE_CHECKING:
    from search.facts.sentence.phrases import PhrasesAhead

_LONGEST = 5
"""Units of a description behind its age."""
_OPENING = frozenset({"that", "when", "after", "before", "as", "while", "and", "but", ",", "because"})
"""Words before a clause of its own, whose subject may be somebody named before it."""


def ends(syntax: PhrasesAhead, place: int, high: int) -> int:
    """Where the description by age ends that "the" at a unit begins; -1 if there is none that means a person."""
    reading, row, units = syntax.reading, syntax.row, syntax.units
    if row[place] != "the" or row[place + 1 : place + 2] != ("#age",) or units[place].quotation >= 0:
        return -1
    if place + 2 > high or years_in(reading.text, reading.units[place + 1]) is None:
        return -1
    for at in range(place + 2, min(high, place + 2 + _LONGEST)):
        if row[at] in CALLED_BY_AGE and row[at + 1 : at + 2] not in {("-",), ("of",)}:
            named = at + 1 < len(row) and units[at + 1].kind == "mention"
            apart = row[at + 1 : at + 2] == (",",) and row[at + 2 : at + 4] in {("@", ","), ("@", "."), ("@",)}
            return -1 if named or apart else at + 1
        if units[at].kind == "mark" and row[at] != "-":
            break
        if units[at].kind == "value":
            break
    after = row[place + 2] if place + 2 < len(row) else "."
    apposed = after == "," and place + 3 < len(row) and units[place + 3].kind == "mention"
    closes = place + 2 >= len(row) or _closes(syntax, place + 2)
    return place + 2 if closes and not apposed else -1


def _closes(syntax: PhrasesAhead, place: int) -> bool:
    """Whether no noun stands at a unit: a mark, or a word that may follow a noun phrase."""
    unit, word = syntax.units[place], syntax.row[place]
    if unit.kind == "mark":
        return word != "-"
    return word == "'s" or (unit.kind == "word" and syntax.grammar.may_follow(syntax.row, place))


def whose(syntax: PhrasesAhead, place: int, last: int, lone: tuple[str, ...]) -> tuple[str, ...]:
    """Whom the description by age from `place` to `last` means; `lone`: whom a pronoun there would mean."""
    reading = syntax.reading
    years, topics = years_in(reading.text, reading.units[place + 1]), reading.speakers.topics
    if years is None:
        return ()
    here = frozenset(reading.entity(at) for at in reading.stretch.mentions if at < place and reading.is_person(at))
    if place > 1 and syntax.row[place - 1] == "," and reading.is_person(place - 2):
        return (reading.entity(place - 2),) if last > place + 2 else ()  # "Reyes, the 55-year-old actor"
    known = topics.ages.named(years)
    if known:
        latest = here or next((people for people in reversed(topics.named) if people), frozenset[str]())
        return known if len(known) == 1 and (known[0] in latest or known[0] == topics.person) else ()
    meant = lone[0] if lone else None
    if len(here) == 1 and topics.person is not None and topics.person not in here:
        meant = topics.person
    elif here:
        saying = reading.clauses.saying(place)
        told = _opens_clause(reading, place) and (saying is None or meant not in saying.speakers)
        meant = meant if len(here) == 1 and told else None
    fits = meant is not None and topics.ages.may_be(meant, years, bare=last == place + 2) and topics.alone(meant)
    return (meant,) if fits and meant is not None else ()


def _opens_clause(reading: Reading, place: int) -> bool:
    """Whether a clause of its own begins at a unit."""
    before = reading.stretch.words[place - 1]
    return before in _OPENING or before in reading.words.saying


def find_aged(reading: Reading, syntax: PhrasesAhead) -> Iterator[Found]:
    """How old somebody is and where born, by descriptions like "The 55-year-old Leeds-born star"."""
    row, units = reading.stretch.words, reading.units
    if "#age" not in row:
        return
    for place in range(len(row) - 1):
        if row[place] != "the" or row[place + 1] != "#age":
            continue
        described = syntax.referents.aged(syntax, place, len(row))
        if described is None:
            continue
        last, (entity, *_) = described
        value = reading.values[units[place + 1].number]
        told = reading.clauses.attribution(place), reading.clauses.base(place)
        rule = "age: description of whom the article is about"
        span = units[place].start, units[last - 1].end
        yield Found("age", "Age", entity, None, value, told[0], told[1], *span, rule)
        born = place + 4
        if row[born - 1 : born + 1] == ("-", "born") and reading.is_place(born - 2):
            rule = "born_in: description of whom the article is about"
            yield Found("born_in", "Born in", entity, reading.entity(born - 2), None, told[0], told[1], *span, rule)
