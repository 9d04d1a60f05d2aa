"""The marks of Markdown (CommonMark 0.31), which stay in an article's text but are neither read nor quoted."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

_LINE_HEAD = re.compile(r"^[ \t]*(?:(?:>|(?:#{1,6}|[-*+])(?=[ \t]))[ \t]*)+", re.MULTILINE)
_LINE_END = re.compile(r"[ \t]+#+[ \t]*$", re.MULTILINE)
_RULE = re.compile(r"^[ \t]*(?:(?:[-*_=][ \t]*){3,}|(?:`{3}|~{3}).*)$", re.MULTILINE)
_LINK = re.compile(r"!?\[(?P<kept>[^\]\n]*)\](?:\((?:[^()\s]|\([^()\s]*\))*(?:[ \t]+\"[^\"\n]*\")?\)|\[[^\]\n]*\])")
_CODE = re.compile(r"(`+)(?P<kept>[^`\n]+)\1")
_STRONG = re.compile(r"(?<!\\)\*{2,}|(?<![\w\\])__+(?=\w)|(?<=[\w.,;:!?…])__+(?!\w)|(?<!\\)~~")
_EMPHASIS = re.compile(r"(?<![\w\\])(\*|_)(?=[^\s*_])(?P<kept>[^\n]*?[^\s\\])\1(?!\w)")
_ESCAPED = re.compile(r"\\(?P<kept>[!-/:-@\[-`{-~])")
_INSIDE = (_LINK, _CODE, _STRONG, _EMPHASIS, _ESCAPED)
"""Marks inside a line, in the order in which they are taken out; the words between two of them are kept."""
_ANY = re.compile(r"[*_`~\\\[]")


class Bare(NamedTuple):
    """A text without the marks inside its lines.

    `places` has the offset in the marked text for each of its characters. `around` are the words between two marks,
    with these and without: (start, end, start of the words, end of the words), offsets in the marked text.
    `shown`: the words of a value show what was taken out from among them.
    """

    text: str
    places: Sequence[int]
    around: Sequence[tuple[int, int, int, int]]
    shown: bool = True


def unmarked(markdown: str) -> str:
    """Words without the marks of Markdown: headings, quotations, lists, emphasis, links, code."""
    words = _LINE_END.sub("", _LINE_HEAD.sub("", _RULE.sub("", markdown)))
    for marks in _INSIDE:
        words = marks.sub(lambda match: match["kept"] if "kept" in match.re.groupindex else "", words)
    return words


def bare(markdown: str) -> Bare | None:
    """A text without the marks inside its lines; what lines begin with stays. None where there are no marks."""
    if not _ANY.search(markdown):
        return None
    text, places = markdown, list(range(len(markdown)))
    around: list[tuple[int, int, int, int]] = []
    for marks in _INSIDE:
        pieces: list[tuple[int, int]] = []
        last = 0
        for match in marks.finditer(text):
            start, end = match.span()
            first, behind = match.span("kept") if "kept" in marks.groupindex else (end, end)
            pieces += ((last, start), (first, behind))
            last = end
            if first < behind:
                around.append((places[start], places[end - 1] + 1, places[first], places[behind - 1] + 1))
        if pieces:
            pieces.append((last, len(text)))
            text = "".join(text[start:end] for start, end in pieces)
            places = [place for start, end in pieces for place in places[start:end]]
    return Bare(text, places, around) if len(text) < len(markdown) else None
