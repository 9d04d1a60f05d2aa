"""Figures, dates and quotes: what no wording names is put together by the words around it.

A figure is compared only with one of the same subject that counts the same in nearly the same words; a date or a quote
only with its equal. Others are left out: two numbers of one company need have nothing to do with each other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from search.compare.comparing import Plain
from search.compare.days import day_of
from search.compare.grouping import Group
from search.compare.intervals import family, number_relation
from search.compare.names import Names
from search.compare.wordings import content
from search.facts import Fact
from search.stems import stem

_FIGURE = Plain("value")
_DATE = Plain("date")
_QUOTE = Plain("text")
_WINDOW = 90
"""Characters to each side of a value whose words tell what it is about."""
_ALIKE = 0.5
"""The share of words around two figures (Dice) from which they are about the same."""
_ALIKE_DATE = 0.3
_FEWEST = 3
"""Words that two contexts must share at least."""
_QUOTED = 4
"""Words in a row that two quotes must share to be held against each other."""
_SAME_WORDS = 0.8
_EVERYWHERE = "year percent million billion people says told according"
_COMMON = frozenset(map(stem, _EVERYWHERE.split()))


def loose_groups(facts: Iterable[Fact], texts: Mapping[str, str], names: Names) -> list[Group]:
    """Groups of figures, dates and quotes that two articles or more have."""
    kinds: dict[str, list[Fact]] = {"figure": [], "date": [], "quote": []}
    for fact in facts:
        if fact.value is not None:
            kinds[fact.attribute].append(fact)
    groups: list[Group] = []
    for attribute, pairs, how in (
        ("figure", _alike_figures(kinds["figure"], texts, names), _FIGURE),
        ("date", _alike_dates(kinds["date"], texts, names), _DATE),
        ("quote", _alike_quotes(kinds["quote"], names), _QUOTE),
    ):
        for members in _joined(pairs, kinds[attribute]):
            groups.append(Group(attribute, names.one(members[0].subject), None, how, members))
    return groups


def _alike_figures(facts: Sequence[Fact], texts: Mapping[str, str], names: Names) -> Iterator[tuple[Fact, Fact]]:
    buckets: dict[tuple[str | None, str], list[Fact]] = defaultdict(list)
    for fact in facts:
        if fact.value and fact.subject and fact.value.kind != "undisclosed":
            buckets[names.one(fact.subject), family(fact.value)].append(fact)
    for (subject, _), bucket in buckets.items():
        around = [_context(fact, texts, names.words(subject)) for fact in bucket]
        for (one, first), (other, second) in combinations(zip(bucket, around, strict=True), 2):
            if one.article == other.article or not _similar(first, second, _ALIKE):
                continue
            if one.value and other.value and number_relation(one.value, other.value) != "apart":
                yield one, other


def _alike_dates(facts: Sequence[Fact], texts: Mapping[str, str], names: Names) -> Iterator[tuple[Fact, Fact]]:
    buckets: dict[object, list[Fact]] = defaultdict(list)
    for fact in facts:
        if fact.value and fact.subject:
            day = day_of(fact.value)
            if any(part is not None for part in day):
                buckets[names.one(fact.subject), day].append(fact)
    for key, bucket in buckets.items():
        subject = key[0] if isinstance(key, tuple) else None
        around = [_context(fact, texts, names.words(subject)) for fact in bucket]
        for (one, first), (other, second) in combinations(zip(bucket, around, strict=True), 2):
            if one.article != other.article and _similar(first, second, _ALIKE_DATE):
                yield one, other


def _alike_quotes(facts: Sequence[Fact], names: Names) -> Iterator[tuple[Fact, Fact]]:
    """Pairs of quotes of one speaker that share words in a row, and most of the words of the shorter one."""
    by_words: dict[object, list[Fact]] = defaultdict(list)
    for fact in facts:
        said = (fact.value.text or "").casefold().split() if fact.value else []
        for row in {tuple(said[place : place + _QUOTED]) for place in range(len(said) - _QUOTED + 1)}:
            by_words[names.one(fact.subject), row].append(fact)
    seen: set[tuple[str, str]] = set()
    for those in by_words.values():
        for one, other in combinations(those, 2):
            if one.article != other.article and (one.id, other.id) not in seen:
                seen.add((one.id, other.id))
                first, second = _said(one), _said(other)
                if len(first & second) >= _SAME_WORDS * min(len(first), len(second)):
                    yield one, other


def _said(fact: Fact) -> frozenset[str]:
    return content(fact.value.text or "") if fact.value else frozenset()


def _context(fact: Fact, texts: Mapping[str, str], without: frozenset[str]) -> frozenset[str]:
    """The stems of the words around a value, inside its evidence, without its own and those of its subject."""
    value, text = fact.value, texts.get(fact.article, "")
    if value is None or value.start is None or value.end is None or not fact.evidence:
        return frozenset()
    start = max(fact.evidence[0].start, value.start - _WINDOW)
    end = min(fact.evidence[-1].end, value.end + _WINDOW)
    around = content(f"{text[start : value.start]} {text[value.end : end]}")
    return around - _COMMON - {stem(word) for word in without}


def _similar(one: frozenset[str], other: frozenset[str], least: float) -> bool:
    shared = len(one & other)
    return shared >= _FEWEST and 2 * shared >= least * (len(one) + len(other))


def _joined(pairs: Iterable[tuple[Fact, Fact]], facts: Sequence[Fact]) -> list[list[Fact]]:
    """The facts that pairs hold together, in the order of `facts`."""
    head: dict[str, str] = {}

    def find(name: str) -> str:
        while head.setdefault(name, name) != name:
            name = head[name]
        return name

    for one, other in pairs:
        head[find(one.id)] = find(other.id)
    groups: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        if fact.id in head:
            groups[find(fact.id)].append(fact)
    return list(groups.values())
