"""A line → pieces: words, quoted phrases, regular expressions, operators, brackets, fields. Quotes are respected."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from search.errors import QueryError

Kind = Literal["chunk", "phrase", "regex", "open", "close", "and", "or", "not", "minus", "near", "field", "end"]

NEAR_WORDS = 10
"""How far NEAR and BEFORE reach without a number (as notmuch does)."""

_CHUNK = re.compile(r"[^\s()|\"“”„«»]+")
_FIELD = re.compile(r"([^\W\d_][\w-]*):(?!//)")
_OPERATORS: dict[str, Kind] = {"AND": "and", "OR": "or", "NOT": "not", "&&": "and"}
_NEAR = re.compile(r"(NEAR|BEFORE)(?:/(\S*))?")
_CLOSING = {'"': '"”“', "“": '”"', "”": '”"', "„": '“”"', "«": "»", "»": "«»"}
_REGEX = re.compile(r"/((?:[^\s/\\\[]|\\\S|\[(?:[^\]\s\\]|\\\S)+\])+)/(?=[\s)|]|$)")
_CLOSED = re.compile(r"\\\S|\[(?:[^\]\s\\]|\\\S)+\]")
_SLOP = re.compile(r"~(\w*)")


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of a line. `text` is its content (a phrase without quotes, a field's name in small letters).

    `number` is the distance of NEAR, BEFORE and of a phrase with `~n`, else 0. `glued`: no blank stands before it.
    """

    kind: Kind
    text: str
    start: int
    end: int
    number: int = 0
    glued: bool = False


class Lexer:
    """Gives the pieces of one line, one after the other; a field's value is read with `value`."""

    def __init__(self, line: str) -> None:
        self.line = line
        self.at = 0

    def next(self) -> Piece:
        """The next piece. Raises QueryError for an open quote or regular expression."""
        line, before = self.line, self.at
        while self.at < len(line) and line[self.at].isspace():
            self.at += 1
        start, glued = self.at, self.at == before
        if start >= len(line):
            return Piece("end", "", len(line), len(line))
        letter = line[start]
        if letter in "()":
            return self._take("open" if letter == "(" else "close", letter, start + 1)
        if letter == "|":
            return self._take("or", "|", start + (2 if line.startswith("||", start) else 1))
        if letter in _CLOSING:
            return self.phrase()
        if letter == "/" and (found := self._regex()):
            return found
        if letter == "-" and start + 1 < len(line) and not line[start + 1].isspace() and line[start + 1] not in "-)|":
            return self._take("minus", "-", start + 1)
        match = _CHUNK.match(line, start)
        assert match is not None
        text = match.group()
        if operator := _OPERATORS.get(text):
            return self._take(operator, text, match.end())
        if near := _NEAR.fullmatch(text):
            return self._near(near, start, match.end())
        if (field := _FIELD.match(line, start)) and field.end() <= match.end():
            return self._take("field", field[1].lower(), field.end())
        piece = Piece("chunk", text, start, match.end(), glued=glued)
        self.at = match.end()
        return piece

    def phrase(self) -> Piece:
        """The quoted phrase that begins here, with its `~n`."""
        start = self.at
        closing = _CLOSING[self.line[start]]
        end = start + 1
        while end < len(self.line) and self.line[end] not in closing:
            end += 1
        if end >= len(self.line):
            raise QueryError('this quote is not closed: add a “"” at its end', start, len(self.line), incomplete=True)
        text, self.at, number = self.line[start + 1 : end], end + 1, 0
        if slop := _SLOP.match(self.line, self.at):
            if not slop[1]:
                raise QueryError("how many words apart? Write “~5”", self.at, slop.end(), incomplete=True)
            number = _distance(slop[1], self.at, slop.end())
            self.at = slop.end()
        return Piece("phrase", text, start, self.at, number)

    def _take(self, kind: Kind, text: str, end: int) -> Piece:
        piece = Piece(kind, text, self.at, end)
        self.at = end
        return piece

    def _regex(self) -> Piece | None:
        """`/…/`, or None where a slash only begins a path such as `/reports/2025`."""
        start = self.at
        if found := _REGEX.match(self.line, start):
            self.at = found.end()
            return Piece("regex", found[1], start, found.end())
        end = start + 1
        while end < len(self.line) and not self.line[end].isspace():
            end += 1
        if (bracket := _open_bracket(self.line[start:end].rstrip(")|"))) >= 0:
            message = "this “[” of a regular expression is not closed: add a “]”, or write “\\[” for the sign itself"
            raise QueryError(message, start + bracket, start + bracket + 1, incomplete=True)
        if "/" in self.line[start + 1 : end] or not re.search(r"\w", self.line[start:end]):
            return None
        message = "this regular expression is not closed: add a “/”; to search for a path, put it in quotes"
        raise QueryError(message, start, end, incomplete=True)

    def _near(self, found: re.Match[str], start: int, end: int) -> Piece:
        if found[2] == "":
            raise QueryError(f"how many words apart? Write {found[1]}/5", start, end, incomplete=True)
        number = _distance(found[2], start, end) if found[2] else NEAR_WORDS
        self.at = end
        return Piece("near", found[1], start, end, number)


def _open_bracket(text: str) -> int:
    """Where in `/…/` a bracket of characters begins that does not end; -1 if none does."""
    plain = _CLOSED.sub(lambda match: "x" * len(match[0]), text)
    return plain.find("[") if len(text) > 2 and text.endswith("/") else -1


def _distance(text: str, start: int, end: int) -> int:
    if not text.isascii() or not text.isdigit() or not 1 <= int(text[:6]) <= 1000:
        raise QueryError("the distance is a number of words from 1 to 1000", start, end)
    return int(text)
