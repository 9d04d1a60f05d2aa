"""What stands behind what is said: ", Hill told reporters on Friday."."""

from __future__ import annotations

from typing import TYPE_CHECKING

from search.facts.sentence.asides import is_verb
from search.facts.sentence.stretch import Stretch
from search.facts.speech.beside import PREPOSITIONS
from search.facts.speech.reach import CIRCUMSTANCES, CIRCUMSTANTIAL
from search.wordings import Words

if TYPE_CHECKING:
    from search.facts.speech.speakers import Speakers

_THAT = frozenset({"that"})
_SAID = frozenset({"said", "says", "told", "tells", "added", "adds", "wrote", "writes"})


def circumstance(row: tuple[str, ...], place: int, high: int, first: int, words: Words) -> bool:
    """Whether only a few words on time and place follow: ", The Herald reported at the time."."""
    rest = row[place : min(high, place + CIRCUMSTANTIAL)]
    if first < 1 or row[first - 1] != "," or not rest:
        return False
    hearers = _hearers(rest, words) if row[place - 1] in words.addressing else 0
    if hearers:
        rest = rest[hearers:]
        if rest[:1] in {(".",), (",",), ()}:
            return True
    if not rest or not (rest[0] in CIRCUMSTANCES or rest[0] in {"later", "#date"} or rest[0] in words.times):
        return False
    end = next((at for at, word in enumerate(rest) if word in {".", ","}), -1)
    telling = (at for at in range(1, max(end, 1)) if rest[at : at + 2][1:] != ("by",))  # "on a podcast hosted by Hill"
    return end > 0 and not any(is_verb(rest[at], words) or rest[at] in words.be | _THAT for at in telling)


def trails(stretch: Stretch, place: int, words: Words) -> bool:
    """Whether ", he said." or ", he told reporters on Friday." ends what is said, from the pronoun at a unit on.

    Whom that names is rarely the one who says it.
    """
    row = stretch.words
    if not place or row[place - 1] != "," or row[place + 1 : place + 2] == () or row[place + 1] not in words.saying:
        return False
    ends = row[place + 2 : place + 3] in {(".",), (",",), ()}
    return ends or (row[place + 1] in _SAID and circumstance(row, place + 2, len(row), place, words))


def _hearers(rest: tuple[str, ...], words: Words) -> int:
    """How many units name whom somebody tells: "the crowd", "Quill's Reyes", "a White House reporter"; 0 if none."""
    at = int(rest[0] in {"the", "a", "an"})
    if rest[at : at + 1] == ("@",):
        at += 2 if rest[at + 1 : at + 2] and rest[at + 1] in words.addressed else 1
        return at + 2 if rest[at : at + 2] == ("'s", "@") else at
    return at + 1 if rest[at : at + 1] and rest[at] in words.addressed else 0


def first_named(speakers: Speakers, stretch: Stretch, end: int) -> set[str]:
    """The first person named before `end`, unless a preposition stands before the name or its title."""
    row, units = stretch.words, stretch.units
    first = next((at for at in stretch.mentions if at < end and speakers.is_person(units[at])), end)
    begin = first
    while begin and units[begin - 1].kind == "word" and row[begin - 1] not in PREPOSITIONS:
        begin -= 1
    governed = first == end or (begin and row[begin - 1] in PREPOSITIONS)
    return set() if governed else {speakers.mentions[units[first].number].entity}
