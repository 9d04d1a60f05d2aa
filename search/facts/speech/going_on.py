"""Where what is said ends because its speaker goes on to do something: "said the road was shut and accused Norvia"."""

from __future__ import annotations

from search.facts.sentence.stretch import Stretch
from search.values.wordlist import word_set
from search.wordings import Words

_DEEDS = word_set(
    "accused urged criticized criticised blamed praised vowed pledged promised threatened downplayed dismissed "
    "rejected endorsed defended demanded blasted slammed denounced condemned apologized thanked challenged faulted "
    "attacked called pointed ripped lashed hailed lauded scolded mocked chided touted cited"
)
"""What somebody does who speaks, in a tense that those who write of it use."""
_OTHERS = frozenset({"that", "which", "who", "people", "they", "he", "she", "we", "#count"})
"""Whom or what the sentence may go on about, where it names them before the first verb of what is said."""
_SUBJECT = 6
"""Units in which the subject of a clause ends."""
_LONGEST_ASIDE = 5
"""Units between the commas of "and, on Tuesday, called for"."""


def acts(stretch: Stretch, first: int, conjunction: int, high: int, words: Words) -> bool:
    """Whether the speaker does something behind a conjunction; not so if a person is the subject of what is said.

    `first`: the unit that what is said begins with.
    """
    row, verb = stretch.words, conjunction + 1
    if row[verb : verb + 1] == (",",):
        ends = (at + 1 for at in range(verb + 1, min(high, verb + _LONGEST_ASIDE)) if row[at] == ",")
        verb = next(ends, high)
    while verb < high and (row[verb].endswith("ly") or row[verb] in words.adverbs):
        verb += 1
    return verb < high and row[verb] in _DEEDS and not _about_people(stretch, first, conjunction, words)


def _about_people(stretch: Stretch, first: int, last: int, words: Words) -> bool:
    row = stretch.words
    start = first + (row[first : first + 1] == ("that",))
    for at in range(start, min(last, start + _SUBJECT)):
        if row[at] in words.be or row[at] in words.verbs:
            return False
        if stretch.units[at].kind == "mention" or row[at] in _OTHERS or row[at] in words.pronouns:
            return True
    return False
