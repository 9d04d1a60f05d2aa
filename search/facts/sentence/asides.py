"""Relative clauses between commas: they are the article's own words, whatever the sentence around them says."""

from __future__ import annotations

from dataclasses import dataclass

from search.facts.sentence.stretch import Stretch
from search.wordings import Words

_RELATIVE = frozenset({"who", "which", "whose", "whom", "where"})
_ARTICLES = frozenset({"a", "an", "the"})
_DESCRIPTION = 8
"""Units of a description up to its relative clause."""
_JOINERS = frozenset({"and", "or", "but", "nor"})
_CLOSING = {"—": "—", "–": "–", "(": ")"}


@dataclass(frozen=True, slots=True)
class Aside:
    """ ", which employs 40 people," as places in the row of units, without its commas, end exclusive.

    `closed`: a comma ends it, not the sentence. `early`: no verb of the sentence has come before it, so that one must
    follow; of another the end is less sure. `known`: it tells more of one with a name, or of where it is.
    """

    first: int
    last: int
    closed: bool
    early: bool
    known: bool = False

    def holds(self, place: int) -> bool:
        """Whether a unit is part of it."""
        return self.first <= place < self.last


def find_asides(stretch: Stretch, words: Words) -> tuple[Aside, ...]:
    """The relative clauses of a stretch that a comma sets apart, in text order; one within another is part of it."""
    row = stretch.words
    if _RELATIVE.isdisjoint(row) and "that" not in row:
        return ()
    found: list[Aside] = []
    end = 0
    for place in range(1, len(row)):
        if place < end or row[place - 1] != "," or not (row[place] in _RELATIVE or _apposition(row, place)):
            continue
        quotation = stretch.units[place].quotation
        last = place + 1
        while last < len(row) and quotation in {-1, stretch.units[last].quotation} and row[last] not in {";", "—", "–"}:
            if row[last] == "," and row[last + 1 : last + 2] and row[last + 1] not in _JOINERS:
                break
            last += 1
        closed = last < len(row) and row[last] == "," and row[last + 1 : last + 2] != ("according",)
        early = not any(is_verb(row[at], words) for at in range(end, place - 1))
        known = (
            row[place] not in _RELATIVE
            or row[place] == "where"
            or (row[place] != "whose" and row[place - 2 : place - 1] == ("@",))
        )
        found.append(Aside(place, last, closed, early and closed, known))
        end = last
    return tuple(found)


def _apposition(row: tuple[str, ...], place: int) -> bool:
    """Whether a description with a relative clause of its own follows a name: "Norvia, a firm that may move,"."""
    if row[place] not in _ARTICLES or row[place - 2 : place - 1] != ("@",):
        return False
    inner = row[place : place + _DESCRIPTION]
    clause = next((at for at, word in enumerate(inner) if word == "that" or word in _RELATIVE), 0)
    return clause > 1 and "," not in inner[:clause] and "@" not in inner[:clause]


def is_verb(word: str, words: Words) -> bool:
    """Whether a word may be the verb of a clause. One of saying is none: what is said has its own ("said X would")."""
    if word in words.saying:
        return False
    return word in words.verbs or word in words.adverbs or word.endswith(("ed", "n't"))


def between_dashes(row: tuple[str, ...]) -> list[tuple[int, int]]:
    """Where an aside between two dashes or brackets begins and ends: those it names are not gone on about."""
    found: list[tuple[int, int]] = []
    if _CLOSING.keys().isdisjoint(row):
        return found
    opened = -1
    for at, word in enumerate(row):
        if opened >= 0 and word == _CLOSING[row[opened]]:
            found.append((opened, at))
            opened = -1
        elif opened < 0 and word in _CLOSING:
            opened = at
    return found
