"""The reader's line → a query tree, or a QueryError that points at the place and says what to do.

line   = either ; either = both {("OR" | "|") both} ; both = {["AND"] one} ; one = ("-" | "NOT") one | near
near   = item {("NEAR/n" | "BEFORE/n") item} ; item = "(" either ")" | field | phrase | regex | word
"""

from __future__ import annotations

import re

from search.errors import QueryError
from search.query.context import Context
from search.query.fields import FIELDS, NOT_YET, Value, filter_node, not_yet, order, unknown_field
from search.query.lexer import Kind, Lexer, Piece
from search.query.shape import both, check_near, check_same, either, in_title, negated
from search.query.tree import Everything, Near, Node, Order, Phrase, Query, Same, ranks
from search.query.words import leaf, regex
from search.tokens import words

DEEPEST = 40
"""Brackets may be nested so deep; no person goes deeper, and no line can exhaust the stack."""


def parse(line: str, context: Context, *, typing: bool = False) -> Query:
    """What a line means. `typing`: the last word is a beginning, unless a blank follows it.

    Raises QueryError with the place in the line; `incomplete` where more typing may mend it. Takes time linear in the
    length of the line.
    """
    return _Parser(line, context, typing).query()


class _Parser:
    def __init__(self, line: str, context: Context, typing: bool) -> None:
        self.lexer = Lexer(line)
        self.line = line
        self.context = context
        self.typing = typing
        self.left_out: list[str] = []
        self.order: Order | None = None
        self.depth = 0
        self.piece = self.lexer.next()

    def query(self) -> Query:
        root = self.either()
        if self.piece.kind == "close":
            raise QueryError("this bracket closes nothing: remove it", self.piece.start, self.piece.end)
        if root is None:
            if self.left_out:
                message = "there is nothing here that could be searched: type a word"
                raise QueryError(message, 0, len(self.line), incomplete=True)
            root = Everything()
        best: Order = "relevance" if ranks(root) else "newest"
        return Query(root, self.order or best, tuple(dict.fromkeys(self.left_out)))

    def step(self) -> Piece:
        piece, self.piece = self.piece, self.lexer.next()
        return piece

    def at(self, kind: Kind) -> bool:
        """Is the next piece of this kind?"""
        return self.piece.kind == kind

    def either(self) -> Node | None:
        """Parts between ORs; None if nothing but an order or punctuation stands here."""
        parts = [self.both()]
        while self.piece.kind == "or":
            sign = self.step()
            if parts[-1] is None:
                raise QueryError(f"{sign.text} needs something before it", sign.start, sign.end)
            self.need(sign)
            parts.append(self.both())
            if parts[-1] is None:
                raise QueryError(f"{sign.text} needs something after it that can be searched", sign.start, sign.end)
        found = [part for part in parts if part is not None]
        return either(found) if found else None

    def both(self) -> Node | None:
        parts: list[Node] = []
        some = False
        while True:
            kind = self.piece.kind
            if kind in ("end", "close", "or"):
                break
            if kind == "and":
                sign = self.step()
                if not some:
                    raise QueryError(f"{sign.text} needs something before it", sign.start, sign.end)
                self.need(sign)
            if (part := self.one()) is not None:
                parts.append(part)
            some = True
        return both(parts, self.left_out) if parts else None

    def one(self) -> Node | None:
        minuses = 0
        while self.piece.kind in ("not", "minus"):
            sign = self.step()
            self.need(sign)
            minuses += 1
        part = self.near()
        if minuses and part is None:
            message = "there is nothing here that could be excluded"
            raise QueryError(message, sign.start, max(sign.end, self.piece.start), incomplete=self.piece.kind == "end")
        return negated(part) if part is not None and minuses % 2 else part

    def near(self) -> Node | None:
        left = self.item()
        while self.piece.kind == "near":
            sign = self.step()
            self.need(sign)
            right = self.item()
            if left is None or right is None:
                raise QueryError(f"{sign.text} needs a word on each side", sign.start, sign.end)
            for part in (left, right):
                check_near(part, sign)
            left = Near((left, right), sign.number, ordered=sign.text == "BEFORE")
        return left

    def need(self, sign: Piece) -> None:
        """Something must follow an operator."""
        kind = self.piece.kind
        if kind in ("end", "close"):
            raise QueryError(f"{sign.text} needs something after it", sign.start, sign.end, incomplete=kind == "end")
        if kind in ("and", "or", "near"):
            raise QueryError(f"{sign.text} and {self.piece.text} cannot follow each other", sign.start, self.piece.end)

    def item(self) -> Node | None:
        piece = self.piece
        match piece.kind:
            case "open":
                return self.group(piece)
            case "phrase":
                self.step()
                return phrase(piece)
            case "regex":
                self.step()
                return regex(piece.text, piece.start, piece.end)
            case "field":
                return self.field(piece)
            case "near":
                raise QueryError(f"{piece.text} needs a word before it", piece.start, piece.end)
            case _:
                return self.word(piece)

    def group(self, opened: Piece) -> Node | None:
        self.depth += 1
        if self.depth > DEEPEST:
            raise QueryError(f"brackets are nested deeper than {DEEPEST}", opened.start, opened.end)
        self.step()
        if self.at("close"):
            raise QueryError("there is nothing between these brackets", opened.start, self.piece.end)
        inner = self.either()
        if not self.at("close"):
            raise QueryError("this bracket is not closed: add a “)”", opened.start, opened.end, incomplete=True)
        self.step()
        self.depth -= 1
        return inner

    def word(self, piece: Piece) -> Node | None:
        text = piece.text
        if text[0] == "@":
            return self.at_sign(piece)
        self.step()
        if text == "*":
            return Everything()
        if text == "-" and self.piece.kind == "end" and piece.end == len(self.line):
            raise QueryError("what is to be left out?", piece.start, piece.end, incomplete=True)
        if re.fullmatch(r"[^\W\d_][\w-]*:", text):  # “Re: budget” is text
            text = text[:-1]
        found = leaf(text, piece.start, beginning=self.typing and piece.end == len(self.line))
        if found is None:
            self.left_out.append(piece.text)
        return found

    def at_sign(self, piece: Piece) -> Node:
        self.lexer.at = piece.start + 1
        return self.filter("entity", piece)

    def field(self, piece: Piece) -> Node | None:
        name = piece.text
        value_at = piece.end
        bare = value_at >= len(self.line) or self.line[value_at].isspace()
        if name in NOT_YET:
            raise not_yet(name, piece.start, piece.end)
        if name not in FIELDS:
            if bare and self.line[value_at:].strip():  # “Re: budget” is text
                self.step()
                return leaf(self.line[piece.start : value_at - 1], piece.start)
            raise unknown_field(name, piece.start, piece.end, last=bare)
        if bare:
            last = not self.line[value_at:].strip()
            message = f"{name}: needs its value right after the colon, without a blank"
            raise QueryError(message, piece.start, piece.end, incomplete=last)
        self.lexer.at = value_at
        if name in ("title", "same"):
            return self.part_of_text(name, piece)
        if name == "sort":
            self.sort(piece)
            return None
        return self.filter(name, piece)

    def part_of_text(self, name: str, piece: Piece) -> Node | None:
        """`title:` and `same:` take a word, a phrase, a regular expression or a group; title a list with commas too."""
        if self.line[self.lexer.at] in "[,":
            message = f"{name}: takes a word, a phrase in quotes or a group in ( )"
            raise QueryError(message, piece.start, self.lexer.at + 1, incomplete=True)
        parts: list[Node] = []
        while True:
            self.piece = self.lexer.next()
            inner = self.piece
            if inner.kind not in ("open", "phrase", "regex", "chunk") or (name == "same" and inner.kind == "regex"):
                raise QueryError(f"{name}: takes a word, a phrase in quotes or a group in ( )", piece.start, inner.end)
            if inner.kind == "chunk" and "," in inner.text:
                parts += self.listed(inner)
            else:
                part = self.item()
                if part is None:
                    raise QueryError(f"{name}: needs a word", piece.start, inner.end, incomplete=True)
                parts.append(part)
            if not (self.piece.kind == "chunk" and self.piece.text[0] == "," and self.piece.glued):
                break
            self.lexer.at = self.piece.start + 1
        found = either(parts)
        if name == "same":
            check_same(found, piece)
            return Same(found)
        return in_title(found, piece)

    def listed(self, piece: Piece) -> list[Node]:
        """`deal,stake`: words between commas. A comma at the end goes on with a quoted phrase."""
        self.step()
        parts = [leaf(text, piece.start) for text in piece.text.split(",") if text]
        found = [part for part in parts if part is not None]
        if piece.text.endswith(",") and self.piece.kind == "phrase":
            found.append(phrase(self.step()))
        if not found:
            raise QueryError("a word is missing here", piece.start, piece.end, incomplete=True)
        return found

    def sort(self, piece: Piece) -> None:
        value = self.values("sort", piece)[0]
        found = order(value.text, value)
        if self.order not in (None, found):
            raise QueryError("only one sort: can be obeyed", piece.start, value.end)
        self.order = found
        self.piece = self.lexer.next()

    def filter(self, field: str, piece: Piece) -> Node:
        values = self.values(field, piece)
        found = either([filter_node(field, value, self.context, typing=self.typing) for value in values])
        self.piece = self.lexer.next()
        return found

    def values(self, field: str, piece: Piece) -> list[Value]:
        """The values of a field from the lexer's place on: quoted or bare, with commas between them."""
        line, found = self.line, list[Value]()
        while True:
            at = self.lexer.at
            if at >= len(line) or line[at].isspace() or line[at] in "),":
                message = f"{field}: needs a value" if not found else f"{field}: needs a value after the comma"
                raise QueryError(message, piece.start, at, incomplete=not line[at:].strip())
            if line[at] in '"“”„«»':
                quoted = self.lexer.phrase()
                if quoted.number:
                    raise QueryError(f"{field}: takes no “~”", quoted.start, quoted.end)
                text, end = quoted.text, quoted.end
            elif line[at] == "[" and field == "date":
                end = line.find("]", at) + 1 or len(line)
                text = line[at:end]
            else:
                match = re.compile(r"[^\s,()|\"“”„«»]+").match(line, at)
                if match is None:
                    message = f"{field}: takes a name or a list of names with commas, no group"
                    raise QueryError(message, piece.start, at + 1, incomplete=True)
                text, end = match.group(), match.end()
            found.append(Value(text, at, end, line[at] != text[:1], not line[end:].strip()))
            self.lexer.at = end
            if not line.startswith(",", end):
                return found
            self.lexer.at += 1


def phrase(piece: Piece) -> Node:
    """The node of a quoted phrase. Raises QueryError for one without words."""
    found = tuple(words(piece.text))
    if not found:
        raise QueryError("there are no words between these quotes", piece.start, piece.end, incomplete=True)
    if piece.number and len(found) > 1:
        return Near(tuple(Phrase((word,)) for word in found), piece.number, ordered=False)
    return Phrase(found)
