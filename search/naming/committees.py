"""Committees of a parliament that are written in small letters: "the House intelligence committee"."""

from __future__ import annotations

import re

from search.naming.segments import Segment
from search.naming.tokens import Token
from search.naming.words import NameWords
from search.values.wordlist import word_set

_CHAMBERS = frozenset({"house", "senate"})
_TOPICS = word_set(
    "administration affairs agriculture appropriations armed banking budget commerce education energy ethics finance "
    "financial foreign government governmental health homeland intelligence investigations judiciary labor means "
    "natural oversight permanent reform relations resources rules science security select services transportation "
    "veterans ways"
)
_LONGEST = 60
"""Characters of a committee's name behind the chamber."""
_REST = re.compile(r"((?:[ ’'][a-z]+){0,5}) (committee|subcommittee|panel)(?![\w-])")
_PARTIES = frozenset({"republicans", "democrats", "gop", "tory", "tories", "liberals", "conservatives"})
_PANEL = "panel"
_HEADS = ("committee", _PANEL)
"""One of them stands in every such name."""
_JOINS = frozenset({"and", "on", "s"})


def names_committees(text: str) -> bool:
    """Whether a text may have such names at all."""
    return any(head in text for head in _HEADS)


def whole_committee(text: str, segment: Segment, words: NameWords) -> Segment:
    """A segment with the small words behind it that make it a committee's name; the segment itself if there are none.

    "The House Judiciary panel" names the House Judiciary Committee.
    """
    tokens = segment.tokens
    places = [at for at, token in enumerate(tokens) if token.low in _CHAMBERS]
    if not places or tokens[-1].possessive or any(not _topical(token.low, words) for token in tokens[places[0] + 1 :]):
        return segment
    if any(words.known.get(token.low) != "place" for token in tokens[: places[0]]):
        return segment  # "the White House panel"
    found = _REST.match(text, segment.end, segment.end + _LONGEST)
    if found is None or (places[0] + 1 == len(tokens) and not found[1]):
        return segment
    between = re.findall(r"[a-z]+", found[1])
    if any(word not in _TOPICS and word not in _JOINS for word in between):
        return segment
    behind, gap = [], ""
    for match in re.finditer(r"[a-z]+", text[segment.end : found.end()]):
        word = match[0]
        if word in _JOINS:
            gap = word if word != "s" else gap
            continue
        start = segment.end + match.start()
        low = "committee" if word == _PANEL else word
        behind.append(Token(start, start + len(word), word, low, gap, False, False, tokens[0].sentence, False))
        gap = ""
    return Segment([*tokens, *behind], segment.titled, segment.article)


def _topical(low: str, words: NameWords) -> bool:
    none = low in _PARTIES or low in words.demonyms or low in words.generic or words.is_common(low)
    return low in _TOPICS or not none
