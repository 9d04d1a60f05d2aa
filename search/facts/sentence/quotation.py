"""Quotation marks → quotations."""

from __future__ import annotations

import re
from typing import NamedTuple

from search.sentences import line_width

_MARK = re.compile(  # it begins with a plain class, which the engine looks for fastest
    '[“”„«»‹›"\n‘’](?:(?<=[“”„«»‹›"\n])|(?<=‘)(?<!\\w‘)(?=\\w)|(?<=’)(?!\\w))'
)
_TYPED = re.compile("``|''")
_CLOSING = {"“": "”", "„": "“”", "«": "»", "‹": "›", "‘": "’", "»": "«"}
_LONGEST = 4_000
"""A mark whose partner is farther away has none."""


_INNER = re.compile(r"(?<!\w)['‘](?=\w)|(?<=[\w.,?!…])['’](?!\w)")


class Quotation(NamedTuple):
    """Quoted words and their marks: the marks stand at `start` and before `end`, the words from `first` to `last`.

    `speech` is the number of the utterance: paragraphs of one speech share it.
    """

    start: int
    end: int
    first: int
    last: int
    speech: int


def find_quotations(text: str) -> tuple[Quotation, ...]:
    """The quotations of a text in order, not overlapping; marks inside quoted words belong to these.

    A quotation ends with its paragraph, unless the next one opens with a mark again: then the missing closing mark is
    the usual sign that the speech goes on. A line is a paragraph, unless the text is hard-wrapped. Other marks without
    a partner are passed over. Linear.
    """
    marked = typed(text)
    found = _find(marked)
    if marked is text:
        return found
    return tuple(one._replace(end=one.end + text.startswith("''", one.end - 1)) for one in found)


def inner(text: str, quotation: Quotation, place: int) -> bool:
    """Whether a place in a quotation stands within one of somebody else: “Nobody says, ‘I lost,’ ” Reyes said."""
    marks = [match.end() for match in _INNER.finditer(text, quotation.first, place + 1)]
    return bool(marks) and text[marks[-1] : marks[-1] + 1].isalnum()


def typed(text: str) -> str:
    """A text as long as this one with “ and ” for the marks of two characters that typewriters make: ``so'', ''so''."""
    if "''" not in text:
        return text

    def mark(match: re.Match[str]) -> str:
        place = match.start()
        opens = match.group() == "``" or _opens(text, place, width=2)
        return "“ " if opens else "” "

    return _TYPED.sub(mark, text)


def _find(text: str) -> tuple[Quotation, ...]:
    found: list[Quotation] = []
    opened: tuple[str, int] | None = None
    depth = 0
    goes_on = -1
    speech = 0
    width = line_width(text)
    for match in _MARK.finditer(text):
        mark, place = match.group(), match.start()
        if mark == "\n":
            if opened and width and _wraps(text, place, width):
                continue
            if opened and (following := _goes_on(text, place, opened[0])) >= 0:
                found.append(_quotation(text, opened[1], place, place, speech))
                goes_on = following
            opened, depth = None, 0
        elif opened is None:
            if mark in '“„«‹‘"' and (mark != '"' or _opens(text, place)):
                if place != goes_on:
                    speech += 1
                opened, depth = (mark, place), 0
            elif mark == "»" and _opens(text, place) and text[place + 1 : place + 2].isalpha():
                speech += 1
                opened, depth = (mark, place), 0
        elif place - opened[1] > _LONGEST:
            opened = None
        elif mark == opened[0] and mark != '"':
            depth += 1
        elif mark in _CLOSING.get(opened[0], '"') or _mixed(text, opened, place):
            if opened[0] == "‘" and not _closes(text, place):
                continue
            if depth:
                depth -= 1
            elif mark != '"' or not _opens(text, place):
                found.append(_quotation(text, opened[1], place, place + 1, speech))
                opened = None
    return tuple(quotation for quotation in found if quotation.first < quotation.last)


def _wraps(text: str, line_end: int, width: int) -> bool:
    """Whether a line of a hard-wrapped text goes on behind its end: it is more than half as wide as its lines."""
    following = text[line_end + 1 : line_end + 2]
    return bool(following.strip()) and line_end - text.rfind("\n", 0, line_end) > width / 2


def _opens(text: str, place: int, width: int = 1) -> bool:
    """Whether a straight mark opens: nothing or white space or a bracket before it, words after it."""
    before, after = text[max(0, place - 1) : place], text[place + width : place + width + 1]
    return (not before or before.isspace() or before in "([{—–-/:") and bool(after) and not after.isspace()


def _mixed(text: str, opened: tuple[str, int], place: int) -> bool:
    """Whether a straight mark closes what “ opened, or ” what a straight one did, as where an editor has mended one of
    two: the line has no mark of the same kind for it.
    """
    if (opened[0], text[place]) not in {("“", '"'), ('"', "”")} or _opens(text, place):
        return False
    end = text.find("\n", place)
    end = end if end >= 0 else len(text)
    if opened[0] == '"':
        following = text.find('"', opened[1] + 1, end)
        return (following < 0 or _opens(text, following)) and text.find("“", opened[1], place) < 0
    again = text.find("“", place, end)
    last = again if again >= 0 else end
    return text.find('"', opened[1], place) < 0 and text.find("”", opened[1], last) < 0


def _closes(text: str, place: int) -> bool:
    """Whether a single mark closes, and is no apostrophe of a plural: a stop or comma stands beside it."""
    return text[place - 1] in ",.?!…" or text[place + 1 : place + 2] in tuple(",.;:?!")


def _goes_on(text: str, line_end: int, mark: str) -> int:
    """Where the next paragraph opens with this mark, or -1."""
    place = line_end
    while place < len(text) and place - line_end < 8 and text[place].isspace():
        place += 1
    return place if text[place : place + 1] == mark else -1


def _quotation(text: str, opening: int, closing: int, end: int, speech: int) -> Quotation:
    first, last = opening + 1, closing
    while first < last and text[first].isspace():
        first += 1
    while last > first and (text[last - 1].isspace() or text[last - 1] == ","):
        last -= 1
    return Quotation(opening, end, first, last, speech)
