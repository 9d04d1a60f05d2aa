"""Articles → groups on one story: what stands in one folder, or what names the same rare things."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from math import log, sqrt

MOST = 30
"""Articles of one group."""
COMPARED = 1500
"""Articles of a library up to which a search holds all its stories against each other: that takes some seconds."""
_LIKE = 0.35
"""Cosine of two articles' names from which they are taken to tell one story."""
_RARE = 0.05
"""Share of all articles that a name may stand in and still tell stories apart; at least ten articles."""


def stories(named: Mapping[str, Mapping[str, int]]) -> tuple[tuple[str, ...], ...]:
    """Groups of two to thirty article ids, in order. `named` gives for each article how often it has which name.

    The articles of a folder of at most thirty are one group. In a larger folder articles are joined that share rare
    names; time grows with the number of articles that share one.
    """
    folders: defaultdict[str, list[str]] = defaultdict(list)
    for article in sorted(named):
        folders[article.rpartition("/")[0]].append(article)
    groups: list[tuple[str, ...]] = []
    for _, members in sorted(folders.items()):
        if len(members) <= MOST:
            groups.append(tuple(members))
        else:
            groups += _alike(members, named)
    return tuple(group for group in groups if len(group) > 1)


def alike(named: Mapping[str, Mapping[str, int]]) -> tuple[tuple[str, ...], ...]:
    """As `stories`, whatever folder an article is in: groups that name the same rare things."""
    return tuple(group for group in _alike(sorted(named), named) if len(group) > 1)


def _alike(articles: Sequence[str], named: Mapping[str, Mapping[str, int]]) -> list[tuple[str, ...]]:
    holding = Counter(name for article in articles for name in named[article])
    most = max(10, _RARE * len(articles))
    vectors = {}
    for article in articles:
        weights = {
            name: (1 + log(count)) * log(len(articles) / holding[name])
            for name, count in named[article].items()
            if 1 < holding[name] <= most
        }
        length = sqrt(sum(weight * weight for weight in weights.values()))
        vectors[article] = {name: weight / length for name, weight in weights.items()} if length else {}
    by_name: defaultdict[str, list[str]] = defaultdict(list)
    for article, vector in vectors.items():
        for name in vector:
            by_name[name].append(article)
    taken: set[str] = set()
    groups = []
    for article in articles:
        if article in taken:
            continue
        likeness: Counter[str] = Counter()
        for name, weight in vectors[article].items():
            for other in by_name[name]:
                if other != article and other not in taken:
                    likeness[other] += weight * vectors[other][name]  # type: ignore[assignment]  # sums of products
        near = sorted((-score, other) for other, score in likeness.items() if score >= _LIKE)
        group = (article, *sorted(other for _, other in near[: MOST - 1]))
        taken.update(group)
        groups.append(tuple(sorted(group)))
    return groups
