"""A query tree and a text → the places where it stands, for lighting them.

Most queries are plain words and phrases, and most texts have few of them. So the text is first searched for their
beginnings, and only what surrounds these is split into words; a whole text is split only for patterns and distances,
or where it has letters whose folded form a plain search would miss.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from functools import lru_cache

from rapidfuzz.distance import OSA

from search.query.tree import (
    And,
    Beginning,
    Entity,
    Fuzzy,
    Near,
    Node,
    Or,
    Phrase,
    Regex,
    Same,
    Type,
    Wildcard,
    Word,
)
from search.stems import begins, stem
from search.tokens import Token, tokenize

Span = tuple[int, int]
Mention = tuple[int, int, str, str]
"""(start, end, entity id, type id) in code points."""

_OTHER_LETTERS = re.compile(r"[^\W\d_a-zA-Z]|[\u0300-\u036f\u00ad\u200c\u200d]")
_CHARACTERS_A_WORD = 66
"""How far a word of a phrase may reach: the longest indexed word and a little punctuation."""


def light(text: str, root: Node, mentions: Sequence[Mention] = ()) -> tuple[Span, ...]:
    """The places of a tree in a text, (start, end) in code points, in order, without overlap."""
    leaves = lit(root)
    found: list[Span] = []
    for leaf in leaves:
        if isinstance(leaf, Entity | Type):
            found += _mentioned(leaf, mentions)
    worded = [leaf for leaf in leaves if not isinstance(leaf, Entity | Type)]
    if worded:
        for tokens in _pieces(text, tuple(worded)):
            for leaf in worded:
                found += [span for part in _places(leaf, tokens, mentions) for span in part]
    return _apart(sorted(found, key=lambda span: (span[0], -span[1])))


def lit(node: Node) -> list[Node]:
    """The parts of a tree that can be lit, each once."""
    match node:
        case And() | Or():
            return list(dict.fromkeys(leaf for part in node.parts for leaf in lit(part)))
        case Same():
            return lit(node.part)
        case Word() | Beginning() | Phrase() | Wildcard() | Fuzzy() | Regex() | Near() | Entity() | Type():
            return [node]
        case _:
            return []


def _apart(spans: list[Span]) -> tuple[Span, ...]:
    kept: list[Span] = []
    for start, end in spans:
        if start < end and (not kept or start >= kept[-1][1]):
            kept.append((start, end))
        elif kept and start < kept[-1][1] < end:
            kept[-1] = (kept[-1][0], end)
    return tuple(kept)


def _mentioned(leaf: Entity | Type, mentions: Sequence[Mention]) -> list[Span]:
    if isinstance(leaf, Entity):
        return [(start, end) for start, end, entity, _ in mentions if entity in leaf.ids]
    return [(start, end) for start, end, _, kind in mentions if kind == leaf.id]


def _pieces(text: str, leaves: tuple[Node, ...]) -> list[list[Token]]:
    """The words of a text, at least those around every place where one of the leaves may stand."""
    seeker = _seeker(leaves)
    if seeker is None or (not text.isascii() and _OTHER_LETTERS.search(text)):
        return [tokenize(text)]
    reach = _CHARACTERS_A_WORD * max(len(leaf.words) if isinstance(leaf, Phrase) else 1 for leaf in leaves)
    pieces: list[list[Token]] = []
    begin = end = -1
    for match in seeker.finditer(text):
        if match.start() > end:
            if begin >= 0:
                pieces.append(_cut(text, begin, end))
            begin = max(0, match.start() - reach)
        end = match.end() + reach
    if begin >= 0:
        pieces.append(_cut(text, begin, end))
    return pieces


def _cut(text: str, begin: int, end: int) -> list[Token]:
    """The words between two places, widened to the next blanks."""
    begin, end = max(0, begin), min(len(text), end)
    while begin > 0 and not text[begin - 1].isspace():
        begin -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return [(word, begin + start, begin + stop) for word, start, stop in tokenize(text[begin:end])]


@lru_cache(maxsize=64)
def _seeker(leaves: tuple[Node, ...]) -> re.Pattern[str] | None:
    """What finds the beginnings of these leaves in a text without foreign letters; None if no plain search can."""
    literals: set[str] = set()
    for leaf in leaves:
        match leaf:
            case Word():
                literals |= set(begins(leaf.text)) | {leaf.text}
            case Beginning():
                literals |= set(begins(leaf.text)) | {leaf.text}
            case Phrase():
                literals.add(max(leaf.words, key=len))
            case _:
                return None
    if not all(literal.isascii() for literal in literals):
        return None
    escaped = [re.escape(literal).replace("'", "['\u2018\u2019\u02bc\uff07]") for literal in sorted(literals)]
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(escaped)})", re.IGNORECASE)


def _places(node: Node, tokens: list[Token], mentions: Sequence[Mention]) -> list[tuple[Span, ...]]:
    """Where a part stands among these words: each place as the spans to light."""
    match node:
        case Phrase():
            return [((tokens[at][1], tokens[at + len(node.words) - 1][2]),) for at in _rows(node, tokens)]
        case Near():
            return _near(node, tokens, mentions)
        case Or():
            return [place for part in node.parts for place in _places(part, tokens, mentions)]
        case Entity() | Type():
            return [(span,) for span in _mentioned(node, mentions)]
        case _:
            fits = _test(node, tokens)
            return [((start, end),) for word, start, end in tokens if fits(word)]


def _rows(node: Phrase, tokens: list[Token]) -> list[int]:
    words = node.words
    return [
        at
        for at, (word, _, _) in enumerate(tokens)
        if word == words[0]
        and all(at + n < len(tokens) and tokens[at + n][0] == words[n] for n in range(1, len(words)))
    ]


def _test(node: Node, tokens: list[Token]) -> Callable[[str], object]:
    """Does a word fit a leaf?"""
    match node:
        case Word():
            root = stem(node.text)
            return lambda word: word == node.text or (word[0] == root[0] and stem(word) == root)
        case Beginning():
            root = stem(node.text)
            if len(node.text) > 3 and any(word == node.text or stem(word) == root for word, _, _ in tokens):
                return lambda word: word == node.text or stem(word) == root
            return lambda word: word.startswith(node.text)
        case Fuzzy():
            return lambda word: OSA.distance(word, node.text, score_cutoff=node.distance) <= node.distance
        case Wildcard():
            parts = re.split(r"([*?])", node.pattern)
            pattern = "".join({"*": ".*", "?": "."}.get(part, re.escape(part)) for part in parts)
            return re.compile(pattern, re.DOTALL).fullmatch
        case Regex():
            return re.compile(node.pattern).fullmatch
        case _:
            return lambda _: False


def _near(node: Near, tokens: list[Token], mentions: Sequence[Mention]) -> list[tuple[Span, ...]]:
    """Places of parts that are near each other: those of two, or of words that share one window."""
    starts = [start for _, start, _ in tokens]

    def number(at: int) -> int:
        return max(0, bisect_right(starts, at) - 1)

    def reach(place: tuple[Span, ...]) -> Span:
        return number(min(start for start, _ in place)), number(max(end for _, end in place) - 1)

    sides = [sorted((*reach(place), place) for place in _places(part, tokens, mentions)) for part in node.parts]
    width = node.distance + len(sides) - 2
    found: list[tuple[Span, ...]] = []
    if len(sides) == 2:
        pairs = [(sides[0], sides[1])] if node.ordered else [(sides[0], sides[1]), (sides[1], sides[0])]
        for left, right in pairs:
            firsts = [first for first, _, _ in right]
            for _, last, place in left:
                near = slice(bisect_right(firsts, last), bisect_right(firsts, last + node.distance))
                found += [(*place, *other) for _, _, other in right[near]]
        return found
    merged = sorted((first, side, place) for side, places in enumerate(sides) for first, _, place in places)
    for at, (begin, _, _) in enumerate(merged):
        inside: dict[int, tuple[Span, ...]] = {}
        for start, side, spans in merged[at:]:
            if start - begin > width:
                break
            if spans not in inside.values():
                inside.setdefault(side, spans)
        if len(inside) == len(sides):
            found.append(tuple(span for spans in inside.values() for span in spans))
    return found
