"""Which articles of a whole library contradict another one, and where."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, product

from search.answers import Contradiction
from search.compare.article import ComparedArticle
from search.compare.comparing import WITHOUT_WORDING, Comparing
from search.compare.days import earlier
from search.compare.grouping import Group, grouped
from search.compare.moments import moments
from search.compare.names import Names
from search.compare.opposites import opposite
from search.compare.quoted import quote_groups
from search.compare.table import groups_of
from search.compare.verdicts import judge
from search.facts import Fact
from search.origins import find_origins

_MOST = 60
"""Articles of one row that are held against each other pair by pair; of more, those with a value that few have."""

Pair = tuple[Sequence[Fact], Sequence[Fact]]
"""The facts of two articles that are at odds."""


def conflicting(
    stories: Iterable[Sequence[ComparedArticle]],
    *,
    attributes: Mapping[str, Comparing] | None = None,
    listed: Mapping[str, str] | None = None,
    whole: bool = True,
) -> dict[str, tuple[Contradiction, ...]]:
    """The articles with a fact that is at odds with what another article of its story says, and with which.

    As a comparison finds it; without `whole` only what wordings have read, and quotes, in a third of the time.
    """
    found: defaultdict[str, dict[str, Contradiction]] = defaultdict(dict)
    for story in stories:
        for one, other in _within(story, attributes or {}, listed or {}, whole=whole):
            for mine, theirs in ((one[0], other[0]), (other[0], one[0])):
                if mine.evidence and theirs.article not in found[mine.article]:
                    start, end = mine.evidence[0]
                    found[mine.article][theirs.article] = Contradiction(theirs.article, mine.label, start, end)
    return {article: tuple(others[one] for one in sorted(others)) for article, others in found.items() if others}


def _within(
    story: Sequence[ComparedArticle], attributes: Mapping[str, Comparing], listed: Mapping[str, str], *, whole: bool
) -> Iterator[Pair]:
    facts = [fact for article in story for fact in article.facts]
    names = Names((side for fact in facts for side in (fact.subject, fact.object) if side), listed)
    origin = {article.id: number for number, article in enumerate(story)}
    dates = {article.id: article.date for article in story} | moments(story)
    if whole:
        origins = find_origins({article.id: article.text for article in story})
        origin = {article: number for number, group in enumerate(origins) for article in group}
        groups = groups_of(story, names, origin, attributes, listed)
    else:
        groups = grouped((fact for fact in facts if fact.attribute not in WITHOUT_WORDING), names, attributes, origin)
        groups += quote_groups([fact for fact in facts if fact.attribute == "quote"], origin, names)
    yield from _in_one_group(groups, dates, names)
    yield from _in_two_groups(groups, dates)


def _in_one_group(groups: Sequence[Group], dates: Mapping[str, str | None], names: Names) -> Iterator[Pair]:
    for group in groups:
        told = _by_article(group)
        words = names.words(group.object, group.subject)
        for one, other in combinations(_chosen(told), 2):
            if judge([told[one], told[other]], group.how, dates, words).verdict == "conflict":
                yield told[one], told[other]


def _in_two_groups(groups: Sequence[Group], dates: Mapping[str, str | None]) -> Iterator[Pair]:
    for first, second in opposite(groups):
        told = _by_article(first), _by_article(second)
        for one, other in product(told[0].keys() - told[1].keys(), told[1].keys() - told[0].keys()):
            if not (first.how.changes and earlier(dates.get(one), dates.get(other)) is not None):
                yield told[0][one], told[1][other]


def _by_article(group: Group) -> dict[str, list[Fact]]:
    told: dict[str, list[Fact]] = {}
    for fact in group.facts:
        told.setdefault(fact.article, []).append(fact)
    return told


def _chosen(told: Mapping[str, Sequence[Fact]]) -> list[str]:
    """The articles to compare: all, or one for each set of values where there are many."""
    if len(told) <= _MOST:
        return list(told)
    kinds: dict[frozenset[object], str] = {}
    for article, facts in told.items():
        kinds.setdefault(frozenset((fact.modality, fact.value and fact.value.text) for fact in facts), article)
    return list(kinds.values())[:_MOST]
