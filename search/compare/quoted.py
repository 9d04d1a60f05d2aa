"""Quotes: the same words that two sources put in quotation marks, and where they differ.

A shorter quote is part of a longer one. A word in the midst of a quote that is another one elsewhere is a conflict:
both claim to give what was said.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from search.compare.comparing import Plain
from search.compare.grouping import Group
from search.compare.names import Names
from search.compare.pairs import joined
from search.compare.wordings import content
from search.facts import Fact
from search.tokens import words

_ROW = 4
"""Words in a row that two quotes must share to be held against each other."""
_SAME_WORDS = 0.8
"""The share of the shorter quote's words that two have in common."""
_HOW = Plain("verbatim")


def quote_groups(facts: Sequence[Fact], origin: Mapping[str, int], names: Names) -> list[Group]:
    """A group for each quote that two origins have; its subject is the speaker that most name."""
    shared = joined(_pairs(facts, origin, names), facts)
    return [Group("quote", _speaker(members, names), None, _HOW, members) for members in shared]


def _speaker(members: Sequence[Fact], names: Names) -> str | None:
    """The speaker that most of the places name; None where nobody is named."""
    counts = Counter(names.one(fact.attribution[0]) for fact in members if len(fact.attribution) == 1)
    named = {
        speaker: count
        for speaker, count in counts.items()
        if speaker and (speaker[:1].isupper() or not names.unlisted(speaker))
    }
    return min(named, key=lambda one: (-named[one], one)) if named else None


def _pairs(facts: Sequence[Fact], origin: Mapping[str, int], names: Names) -> Iterator[tuple[Fact, Fact]]:
    """Pairs of quotes that share words in a row, and most of the words of the shorter one; not of two speakers."""
    by_words: dict[tuple[str, ...], list[Fact]] = defaultdict(list)
    for fact in facts:
        said = words(fact.value.text or "") if fact.value else []
        for row in {tuple(said[place : place + _ROW]) for place in range(len(said) - _ROW + 1)}:
            by_words[row].append(fact)
    seen: set[tuple[str, str]] = set()
    for those in by_words.values():
        for one, other in combinations(those, 2):
            subjects = {names.one(one.subject), names.one(other.subject)} - {None}
            if (one.id, other.id) in seen or origin[one.article] == origin[other.article] or len(subjects) > 1:
                continue
            seen.add((one.id, other.id))
            first, second = _said(one), _said(other)
            if len(first & second) >= _SAME_WORDS * min(len(first), len(second)):
                yield one, other


def _said(fact: Fact) -> frozenset[str]:
    return content(fact.value.text or "") if fact.value else frozenset()
