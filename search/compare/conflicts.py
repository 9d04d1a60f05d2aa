"""Which articles of a whole library contradict another one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from search.compare.comparing import WITHOUT_WORDING, Comparing
from search.compare.grouping import Group, grouped
from search.compare.names import Names
from search.compare.verdicts import judge
from search.facts import Fact

_MOST = 60
"""Articles of one row that are held against each other pair by pair; of more, those with a value that few have."""


def conflicting(
    facts: Iterable[Fact],
    dates: Mapping[str, str | None],
    *,
    attributes: Mapping[str, Comparing] | None = None,
    listed: Mapping[str, str] | None = None,
) -> frozenset[str]:
    """The ids of the articles with a fact that is at odds with what another article says.

    `dates` are those of the articles. Figures, dates and quotes without a wording are left out: nothing tells which of
    them are about the same matter.
    """
    worded = [fact for fact in facts if fact.article and fact.attribute not in WITHOUT_WORDING]
    names = Names((side for fact in worded for side in (fact.subject, fact.object) if side), listed or {})
    found: set[str] = set()
    for group in grouped(worded, names, attributes or {}):
        if group.subject is not None:
            found |= _at_odds(group, dates, names)
    return frozenset(found)


def _at_odds(group: Group, dates: Mapping[str, str | None], names: Names) -> set[str]:
    told: dict[str, list[Fact]] = {}
    for fact in group.facts:
        told.setdefault(fact.article, []).append(fact)
    if len(told) < 2:
        return set()
    words = names.words(group.object, group.subject)
    found: set[str] = set()
    for one, other in combinations(_chosen(told), 2):
        if judge([told[one], told[other]], group.how, dates, words).verdict == "conflict":
            found |= {one, other}
    return found


def _chosen(told: Mapping[str, Sequence[Fact]]) -> list[str]:
    """The articles to compare: all, or one for each set of values where there are many."""
    if len(told) <= _MOST:
        return list(told)
    kinds: dict[frozenset[object], str] = {}
    for article, facts in told.items():
        kinds.setdefault(frozenset((fact.modality, fact.value and fact.value.text) for fact in facts), article)
    return list(kinds.values())[:_MOST]
