"""Conditions and forecasts that no word of their own marks: "Had Reyes won, …", "could see 40 deaths"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from search.values.wordlist import word_set

_INVERTING = frozenset({"had", "were", "should"})
_BEFORE = frozenset({",", "“", '"', "and", "but", "—", "–", ";", ":"})
_QUOTES = frozenset({"“", '"'})
_OPENING = frozenset({",", ":", "."})
_SUBJECTS = word_set("he she it they we you i the a an his her its their this that these those @")
_BRIEF = 8
"""Units of the subject of such a clause."""
_FORESEEING = word_set("could may might would will projects projected predicts predicted forecasts forecast projecting")
_FAR = 7
"""Units from such a word to the victims that are foreseen."""
_ENDS = frozenset({",", ".", ";", ":", "that", "which", "who", "when", "after", "as"})
_LIKENING = frozenset({("like", "when"), ("as", "when"), ("as", "if"), ("like", "if")})


def inverted(row: Sequence[str]) -> Iterator[int]:
    """Where conditions begin that put their verb first: "Had Reyes won the race, …", "Were Hill to resign, …"."""
    if _INVERTING.isdisjoint(row) or row[-1] == "?":
        return
    for at in range(len(row) - 3):
        headed = at == 0 and row[0] == "had" and "," in row  # "Had voters known, …"
        if row[at] not in _INVERTING or not (headed or row[at + 1] in _SUBJECTS):
            continue
        if at and row[at - 1] not in _BEFORE and not (row[at] == "had" and {"would", "have"} <= set(row[:at])):
            continue
        if at > 1 and row[at - 1] in _QUOTES and row[at - 2] not in _OPENING:
            continue  # "in which Hill “had the man admit it”"
        if at and row[at - 1] == "," and row[at + 1] != "@":
            continue
        if row[at] == "were" and "to" not in row[at + 2 : at + _BRIEF]:
            continue
        yield at


def foreseen(row: Sequence[str], first: int) -> bool:
    """Whether victims that a unit begins to count are only foreseen: "could see 40 deaths"."""
    for at in range(first - 1, max(-1, first - 1 - _FAR), -1):
        if row[at] in _FORESEEING:
            return True
        if row[at] in _ENDS:
            return False
    return False


def likened(row: Sequence[str], first: int) -> bool:
    """Whether what somebody does is only what something is like: "just like when Quill unveils a phone"."""
    return tuple(row[max(0, first - 2) : first]) in _LIKENING
