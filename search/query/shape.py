"""How parts of a tree go together: flattened, without doubles and needless words, checked where only some fit."""

from __future__ import annotations

from search.errors import QueryError
from search.query.lexer import Piece
from search.query.tree import (
    And,
    Beginning,
    Entity,
    Everything,
    Filter,
    Fuzzy,
    Near,
    Node,
    Not,
    Or,
    Phrase,
    Regex,
    Same,
    Title,
    Type,
    Wildcard,
    Word,
    walk,
)
from search.query.words import STOP_WORDS

_WORDS = Word | Beginning | Phrase | Wildcard | Fuzzy | Regex


def either(parts: list[Node]) -> Node:
    """An Or of at least one part, flattened, each part once."""
    flat = dict.fromkeys(inner for part in parts for inner in (part.parts if isinstance(part, Or) else (part,)))
    return Or(tuple(flat)) if len(flat) > 1 else next(iter(flat))


def both(parts: list[Node], left_out: list[str]) -> Node:
    """An And of at least one part, flattened, each once; common words go to `left_out` where others remain."""
    flat = dict.fromkeys(inner for part in parts for inner in (part.parts if isinstance(part, And) else (part,)))
    others = [part for part in flat if not common(part) and not isinstance(part, Not)]
    kept = [part for part in flat if not (others and common(part))]
    if len(kept) > 1:
        kept = [part for part in kept if not isinstance(part, Everything)] or kept[:1]
    left_out += [part.text for part in flat if isinstance(part, Word | Beginning) and others and common(part)]
    return And(tuple(kept)) if len(kept) > 1 else kept[0]


def common(part: Node) -> bool:
    """Is it an unquoted word that nearly every article has?"""
    return isinstance(part, Word | Beginning) and part.text in STOP_WORDS


def negated(part: Node) -> Node:
    """Without the part; without "without" is the part."""
    return part.part if isinstance(part, Not) else Not(part)


def check_near(part: Node, sign: Piece) -> None:
    """Only what has a place in the text can be near. Raises QueryError."""
    if isinstance(part, _WORDS | Entity | Type | Near):
        return
    if isinstance(part, Or):
        for inner in part.parts:
            check_near(inner, sign)
        return
    message = f"{sign.text} joins words, phrases, entities and types, or ORs of them"
    raise QueryError(message, sign.start, sign.end)


def check_same(part: Node, piece: Piece) -> None:
    """Only what has a place in the text can stand in one sentence. Raises QueryError."""
    if any(isinstance(inner, Filter | Title | Same | Everything) for inner in walk(part)):
        raise QueryError("same: takes words, phrases, entities and types", piece.start, piece.end)


def in_title(part: Node, piece: Piece) -> Node:
    """The part, sought in titles. Raises QueryError for what titles do not have."""
    match part:
        case And():
            return And(tuple(in_title(inner, piece) for inner in part.parts))
        case Or():
            return Or(tuple(in_title(inner, piece) for inner in part.parts))
        case Not():
            return Not(in_title(part.part, piece))
        case Title():
            return part
        case _:
            if any(not isinstance(inner, _WORDS | Near | Or) for inner in walk(part)):
                raise QueryError("title: takes words and phrases", piece.start, piece.end)
            return Title(part)
