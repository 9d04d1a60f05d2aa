"""Reprints and wire copy: which articles go back to one origin.

Two texts have one origin where a good part of the shorter one stands word for word in the longer one (containment of
word shingles; Broder, "On the resemblance and containment of documents", 1997). Shingles are of content words only, so
that "said" made "stated", or other quotation marks, break few of them; and they are sets, so that paragraphs may be cut
or stand in another order. Exact sets, no sketches: a comparison has tens of articles, not millions.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import combinations

from search.query.words import STOP_WORDS
from search.tokens import words

_WORDS = 4
"""Content words a shingle."""
_COPIED = 0.4
"""The share of the shorter text's shingles that makes it a copy. Measured on 198 pairs of separate reports of one
event, which quote the same speeches: 0.20 at most; on copies that lost two fifths of their paragraphs: 0.57 at least.
"""
_COPIED_FROM_AGENCY = 0.3
"""The same for two texts that name the same agency."""
_FEWEST = 6
"""Shingles that must be shared: two short notes on one event may have a sentence in common by chance."""
_LITTLE = """
also around because before could during following last may might more most new one over people per percent said says
since stated still told two well where while year years yet
"""
_IDLE = STOP_WORDS | frozenset(_LITTLE.split())
_AGENCIES = {
    "associated press": re.compile(r"\(AP\)|\bAssociated Press\b"),
    "reuters": re.compile(r"\bReuters\b|\bREUTERS\b"),
    "agence france-presse": re.compile(r"\(AFP\)|\bAgence France-Presse\b"),
    "united press international": re.compile(r"\(UPI\)|\bUnited Press International\b"),
    "dpa": re.compile(r"\(dpa\)"),
    "bloomberg news": re.compile(r"\(Bloomberg\)|\bBloomberg News\b"),
}
_LINE = 400
"""Characters at both ends of a text in which an agency is named as the one that wrote it."""

Shingles = frozenset[tuple[str, ...]]


def find_origins(texts: Mapping[str, str]) -> tuple[tuple[str, ...], ...]:
    """Groups of articles with one origin; each article in one group, groups and members in the order given.

    Time grows with the length of the texts, and with the square of their number.
    """
    cut = {article: shingles(text) for article, text in texts.items()}
    agencies = {article: _agencies(text) for article, text in texts.items()}
    head = {article: article for article in texts}

    def find(article: str) -> str:
        while head[article] != article:
            article = head[article]
        return article

    for one, other in combinations(texts, 2):
        if find(one) != find(other) and _copied(cut[one], cut[other], bool(agencies[one] & agencies[other])):
            head[find(other)] = find(one)
    groups: dict[str, list[str]] = {}
    for article in texts:
        groups.setdefault(find(article), []).append(article)
    return tuple(map(tuple, groups.values()))


def shingles(text: str) -> Shingles:
    """The runs of content words of a text."""
    found = [word for word in words(text) if word not in _IDLE]
    return frozenset(zip(*(found[place:] for place in range(_WORDS)), strict=False))


def containment(one: Shingles, other: Shingles) -> float:
    """The share of the smaller set that is in the other one, too; 0 where one is empty."""
    return len(one & other) / max(1, min(len(one), len(other)))


def _copied(one: Shingles, other: Shingles, same_agency: bool) -> bool:
    shared = len(one & other)
    if one == other and shared:
        return True
    return shared >= _FEWEST and containment(one, other) >= (_COPIED_FROM_AGENCY if same_agency else _COPIED)


def _agencies(text: str) -> frozenset[str]:
    ends = f"{text[:_LINE]} … {text[-_LINE:]}"
    return frozenset(name for name, line in _AGENCIES.items() if line.search(ends))
