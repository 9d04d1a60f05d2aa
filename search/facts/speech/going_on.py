"""Where what is said ends because its speaker goes on to do something: "said the road was shut and accused Norvia"."""

from __future__ import annotations

from collections.abc import Iterator

from search.facts.reading import Reading
from search.values.wordlist import word_set

_DEEDS = word_set(
    "accused urged criticized criticised blamed praised vowed pledged promised threatened downplayed dismissed "
    "rejected endorsed defended demanded blasted slammed denounced condemned apologized thanked challenged faulted "
    "attacked called pointed ripped lashed hailed lauded scolded mocked chided touted cited"
)
"""What somebody does who speaks, in a tense that those who write of it use."""
_CONJUNCTIONS = frozenset({"and", "but"})
_RELATIVE = frozenset({"that", "which", "who"})
_SUBJECT = 6
"""Units in which the subject of a clause ends."""
_LONGEST_ASIDE = 5
"""Units between the commas of "and, on Tuesday, called for"."""


def deeds_begin(reading: Reading, first: int, last: int) -> Iterator[int]:
    """The conjunctions within what is said behind which its speaker does something; none if a person is its subject."""
    row, units = reading.stretch.words, reading.units
    start = first + (row[first : first + 1] == ("that",))
    if start >= last or row[start] in reading.words.pronouns or _people(reading, start, last):
        return
    if not _RELATIVE.isdisjoint(row[start + 1 : start + _SUBJECT]):
        return  # "the report that faulted the plan and praised the road was wrong"
    for at in range(start + 2, last - 1):
        if row[at] not in _CONJUNCTIONS or units[at].quotation >= 0:
            continue
        verb = at + 1
        if row[verb] == ",":
            verb = next((end + 1 for end in range(verb + 1, min(last, verb + _LONGEST_ASIDE)) if row[end] == ","), last)
        while verb < last and (row[verb].endswith("ly") or row[verb] in reading.words.adverbs):
            verb += 1
        if verb < last and row[verb] in _DEEDS:
            yield at - (row[at - 1] == ",")


def _people(reading: Reading, first: int, last: int) -> bool:
    """Whether the words up to the first verb name somebody, or many, who may do what the sentence goes on with."""
    row = reading.stretch.words
    for at in range(first, min(last, first + _SUBJECT)):
        if row[at] in reading.words.be or row[at] in reading.words.verbs:
            return False
        if reading.units[at].kind == "mention" or row[at] in {"who", "people", "they", "he", "she", "we", "#count"}:
            return True
    return False
