"""How a name stands in its sentence: as subject or object of its own, or under a preposition, or before a noun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from search.values.wordlist import word_set

if TYPE_CHECKING:
    from search.facts.reading import Reading

_BEFORE = word_set(
    "about across against amid among at behind between by despite during for from in including into like near of on "
    "over than through to under via with"
)
_TOLD = frozenset({"told", "tells", "telling", "informed", "notified"})
"""Verbs whose object only hears what a sentence is about: "told Quill News that", "told the council that"."""
_LISTED = frozenset({"and", "or", ","})
"""What stands between the names of a list."""
_REACH = 5
"""Units from a preposition to the name that it governs."""


def governed(row: tuple[str, ...], at: int) -> bool:
    """Whether a preposition governs the name at a unit, over what describes it: "of former President Reyes".

    What governs the first of a list governs the others, too: "including Norvia, Quill and Harrow".
    """
    if at > 1 and (row[at - 1] in {"and", "or"} or _within_list(row, at)):
        while at > 1 and row[at - 1] in _LISTED and row[at - 2] == "@":
            at -= 2
    for before in range(at - 1, max(-1, at - _REACH), -1):
        if not row[before][:1].isalpha() and row[before] != "@":
            return False
        if row[before] in _BEFORE:
            return True
    return False


def _within_list(row: tuple[str, ...], at: int) -> bool:
    """Whether the name at a unit is neither the first nor the last of a list that does not open a sentence."""
    first = at
    while first > 1 and row[first - 1] == "," and row[first - 2] == "@":
        first -= 2
    last = at
    while row[last + 1 : last + 3] == (",", "@"):
        last += 2
    ends = row[last + 1 : last + 3] == ("and", "@") or row[last + 1 : last + 4] == (",", "and", "@")
    return 1 < first < at and ends


def stands_alone(reading: Reading, place: int) -> bool:
    """Whether a name ends before a word: it is none that the name only describes ("the Norvia campaign")."""
    words, word = reading.words, reading.stretch.words[place]
    return (
        word in words.verbs
        or word in words.adverbs
        or word in words.saying
        or word in words.speaker_ends
        or word.endswith(("ed", "ly", "n't", "s"))
    )


def prominent(reading: Reading, at: int) -> bool:
    """Whether the name at a unit is a subject or object of its own, which "it" may take up."""
    row = reading.stretch.words
    verb = at - 1 - (at > 0 and row[at - 1] == "the")
    told = verb >= 0 and row[verb] in _TOLD
    if row[at + 1 : at + 2] in {("'s",), ("'",)} or told or governed(row, at):
        return False
    return at + 1 >= len(row) or reading.units[at + 1].kind != "word" or stands_alone(reading, at + 1)
