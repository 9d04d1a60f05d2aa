"""text → tokens: words, numerals and single signs, with their places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

BLOCK = 32_768  # characters read at once, so that memory does not grow with the text
PADDING = 12  # empty tokens at the end of a block: looking ahead needs no check
HYPHENS = frozenset("-‐‑")
DASHES = frozenset("-‐‑–−")
APOSTROPHES = frozenset("'’")


@cache
def _pattern() -> re.Pattern[str]:
    # A word, a numeral with its separators, an empty line, or one sign. No branch can be entered twice for the same
    # characters, so the scan is linear. An atomic group, not a possessive one: Python before 3.11.5 loses its place
    # where a possessive group fails halfway ("34,").
    # At a blank none of the ways needs trying, and most words are told from the rest by what follows.
    return re.compile(r"(?=[^ ])(?:[A-Za-z]+(?=[ ,.\n])|[^\W\d_]++|(?>[0-9]+(?:[.,][0-9]+)*)|\n[^\S\n]*\n|\S)")


@cache
def _space() -> re.Pattern[str]:
    return re.compile(r"\s")


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of one block: `words` in small letters, `starts` and `ends` in code points of the whole text.

    `count` tokens are real; after them stand empty ones, which no table knows.
    """

    text: str
    words: list[str]
    starts: list[int]
    ends: list[int]
    count: int

    def joined(self, i: int) -> bool:
        """Whether token `i` touches the one before it."""
        return 0 < i < self.count and self.ends[i - 1] == self.starts[i]

    def capital(self, i: int) -> bool:
        """Whether token `i` begins with a capital letter."""
        return 0 <= i < self.count and self.text[self.starts[i]].isupper()

    def raw(self, i: int) -> str:
        """Token `i` as written."""
        return self.text[self.starts[i] : self.ends[i]]

    def word(self, i: int) -> bool:
        """Whether token `i` is made of letters."""
        return self.words[i][:1].isalpha()

    def numeral(self, i: int) -> bool:
        """Whether token `i` is made of digits."""
        return "0" <= self.words[i] < ":"  # the sign after "9"

    def opens(self, i: int) -> bool:
        """Whether token `i` can be the first of its sentence."""
        return i == 0 or self.words[i - 1][0] in "\n.!?:;\"“”‘'([*•—–-|"

    def phrase(self, i: int, *words: str) -> bool:
        """Whether these words stand at `i`."""
        return self.words[i : i + len(words)] == list(words)


def read(text: str) -> Iterator[Tokens]:
    """The text's tokens, block by block.

    A block ends at an empty line where there is one, else at a line's end or a space. What has no white space within
    a whole block (a key, an encoded picture) holds no values and is passed over.
    """
    place, length = 0, len(text)
    while place < length:
        if length - place <= BLOCK:
            yield _tokens(text, place, length)
            return
        limit = place + BLOCK
        cut = text.rfind("\n\n", place + 1, limit)
        if cut < 0:
            cut = text.rfind("\n", place + 1, limit)
        if cut < 0:
            cut = text.rfind(" ", place + 1, limit)
        if cut < 0:
            found = _space().search(text, limit)
            place = found.start() if found else length
            continue
        yield _tokens(text, place, cut)
        place = cut


def _tokens(text: str, start: int, end: int) -> Tokens:
    spans = list(map(re.Match.span, _pattern().finditer(text, start, end)))
    low = text[start:end].lower()
    if len(low) == end - start:
        words = [low[first - start : last - start] for first, last in spans]
    else:  # a letter that becomes two
        words = [text[first:last].lower() for first, last in spans]
    starts, ends = zip(*spans, strict=True) if spans else ((), ())
    padding = [end] * PADDING
    return Tokens(text, words + [""] * PADDING, [*starts, *padding], [*ends, *padding], len(spans))
