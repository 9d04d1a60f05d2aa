"""Articles and their passages."""

from __future__ import annotations

import re
from typing import NamedTuple

_PASSAGE = re.compile(r"[^\n]*\S[^\n]*")


class Article(NamedTuple):
    """One source's text on a story, as it was read.

    `id` is the path below its articles folder, harmless to print. `text` has `\\n` line ends and no control character
    other than tab and newline; every offset in this program counts its code points. `title_end` is where a title that
    stands at the beginning of the text ends (0: the title is not part of the text). `date` is `YYYY`, `YYYY-MM` or
    `YYYY-MM-DD`. What is not known is None. `warnings` are sentences about how it was read.
    """

    id: str
    path: str
    format: str
    text: str
    title: str | None = None
    title_end: int = 0
    source: str | None = None
    author: str | None = None
    date: str | None = None
    language: str | None = None
    url: str | None = None
    warnings: tuple[str, ...] = ()


class Headline(NamedTuple):
    """What a list shows of an article without reading it."""

    id: str
    title: str
    source: str | None
    date: str | None
    characters: int


class Passage(NamedTuple):
    """A paragraph: a line of the text that is not blank. `start`, `end` in code points, end exclusive."""

    start: int
    end: int


def passages(text: str) -> tuple[Passage, ...]:
    """The passages of a text, in order."""
    return tuple(Passage(*match.span()) for match in _PASSAGE.finditer(text))
