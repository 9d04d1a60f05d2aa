"""Quotes: the same words that two sources put in quotation marks, and where they differ.

A shorter quote is part of a longer one; one that holds two that have little in common stands in the row of each. A
word in the midst of a quote that is another one elsewhere is a conflict: both claim to give what was said.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from search.compare.comparing import Plain
from search.compare.grouping import Group
from search.compare.intervals import Relation
from search.compare.names import Names
from search.compare.pairs import joined, parted
from search.compare.wordings import content, heard, verbatim_relation
from search.facts import Fact

_ROW = 4
"""Words in a row that two quotes must share to be held against each other."""
_SAME_WORDS = 0.8
"""The share of the shorter quote's words that two have in common."""
_MANY = 0.5
"""The share of the shorter quote's words from which two that a third one holds are one remark."""
_BETWEEN = 40
"""Characters between two quotes of one remark: "she told reporters on Monday"."""
_PARTICLE = 3
"""Letters of a small word in a name, at most: "of", "van", "bin"."""
_HOW = Plain("verbatim")


def quote_groups(facts: Sequence[Fact], origin: Mapping[str, int], names: Names) -> list[Group]:
    """A group for each quote that two origins have; its subject is the speaker that most name."""
    held = joined(_pairs(facts, origin, names), facts)
    shared = [part for those in held for part in parted(those, _overlap, lambda fact: len(_heard(fact)))]
    groups = [Group("quote", _speaker(members, names), None, _HOW, members) for members in shared]
    return _in_a_row(groups)


def _overlap(one: Fact, other: Fact) -> bool:
    """Whether two quotes share many of the shorter one's words."""
    first, second = _said(one), _said(other)
    return len(first & second) >= _MANY * min(len(first), len(second))


def _in_a_row(groups: Sequence[Group]) -> list[Group]:
    """The groups, with those made one that follow each other in the same articles: "So it is," she said. "It is late."

    They must agree, or differ, alike: a word that is another one in the second part must not be lost behind the first.
    """
    found: list[Group] = []
    for group in sorted(groups, key=lambda one: (one.facts[0].article, _place(one.facts[0]))):
        before = next((one for one in found if _one_remark(one, group)), None)
        if before:
            before.facts += [fact for fact in group.facts if fact not in before.facts]
        else:
            found.append(group)
    return found


def _one_remark(one: Group, other: Group) -> bool:
    relations = _relations(one)
    alike = relations == _relations(other) and "disjoint" not in relations
    return one.subject == other.subject and alike and _follow(one, other)


def _relations(group: Group) -> set[Relation]:
    """How the quotes of two articles are related."""
    return {
        verbatim_relation(one.value.text or "", other.value.text or "")
        for one, other in combinations(group.facts, 2)
        if one.article != other.article and one.value and other.value
    }


def _follow(one: Group, other: Group) -> bool:
    places: list[dict[str, list[tuple[int, int]]]] = [{}, {}]
    for known, group in zip(places, (one, other), strict=True):
        for fact in group.facts:
            known.setdefault(fact.article, []).append(_place(fact))
    return places[0].keys() == places[1].keys() and all(
        any(max(a[0], b[0]) - min(a[1], b[1]) <= _BETWEEN for a in those for b in places[1][article])
        for article, those in places[0].items()
    )


def _place(fact: Fact) -> tuple[int, int]:
    return (fact.evidence[0].start, fact.evidence[-1].end) if fact.evidence else (0, 0)


def _speaker(members: Sequence[Fact], names: Names) -> str | None:
    """The speaker that most of the places name; None where nobody is named."""
    counts = Counter(names.one(fact.attribution[0]) for fact in members if len(fact.attribution) == 1)
    named = {
        speaker: count
        for speaker, count in counts.items()
        if speaker and (not names.unlisted(speaker) or _is_name(speaker))
    }
    return min(named, key=lambda one: (-named[one], one)) if named else None


def _is_name(speaker: str) -> bool:
    """Whether words name somebody, and do not only describe: "The Quill Group’s letter"."""
    return speaker[:1].isupper() and all(len(word) <= _PARTICLE or word != word.lower() for word in speaker.split())


def _pairs(facts: Sequence[Fact], origin: Mapping[str, int], names: Names) -> Iterator[tuple[Fact, Fact]]:
    """Pairs of quotes that share words in a row, and most of the words of the shorter one; not of two speakers."""
    by_words: dict[tuple[str, ...], list[Fact]] = defaultdict(list)
    for fact in facts:
        said = _heard(fact)
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
    return content(" ".join(_heard(fact)))


def _heard(fact: Fact) -> list[str]:
    return heard(fact.value.text or "") if fact.value else []
