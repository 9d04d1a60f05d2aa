"""Which passage of one article stands opposite which of another.

Passages are compared as weighted features: words, entities, values and facts, each weighted by how seldom it is in the
two articles (tf-idf; cosine). Two passages face each other if each is the other's best, or nearly so: a lead may sum up
several paragraphs. A title faces the other title, or the lead. Below a threshold a passage has no counterpart.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from search.answers import Alignment, FacingPair
from search.articles import Passage, passages
from search.facts import Fact
from search.mention import Mention
from search.query.words import STOP_WORDS
from search.stems import stem
from search.tokens import tokenize
from search.values import Value

_LEAST = 0.1
"""The cosine from which two passages that are each other's best face each other."""
_PAIRS, _MORE = 250, 0.03
"""Where two articles have more pairs of passages than this, some look alike by chance: what is added a power of ten."""
_SECOND = 0.15
"""The cosine from which a passage may face one that another passage fits better."""
_NEARLY = 0.7
"""The share of the better one's cosine that it must reach."""
_ENTITY, _VALUE, _FACT = 1.2, 2.0, 2.0
"""Weights against that of a word. A date weighs no more than one: all reports of an event share its days."""
_SHORT = 0.8
"""Passages shorter than this share of the mean count as so long: one word in common says little in a short one."""
_FEWEST = 4
"""Features below which a passage says too little to face another one: a byline, a cross-heading."""
_SHARED = 3
"""Features that facing passages have in common, at least: one rare word is chance."""
_IDLE = STOP_WORDS | {"said", "says", "also", "more", "one", "new", "could"}
_BACKGROUND = frozenset({"figure", "date", "quote", "role", "former_role"})
"""Attributes that bring no passages together: words do that, and a role is said wherever its person is named."""


@dataclass(frozen=True, slots=True)
class AlignedArticle:
    """What is aligned of an article: its text, where a title at its head ends (0: none), and what is known of it."""

    id: str
    text: str
    title_end: int
    mentions: tuple[Mention, ...]
    values: tuple[Value, ...]
    facts: tuple[Fact, ...]


def align(a: AlignedArticle, b: AlignedArticle) -> Alignment:
    """The facing passages of two articles, in text order, and those without a counterpart."""
    spans = passages(a.text), passages(b.text)
    found = _features(a, spans[0]), _features(b, spans[1])
    _keep_shared_facts(*found)
    weights = _rarity([*found[0], *found[1]])
    sides = [[_weighted(features, weights) for features in side] for side in found]
    shortest = _SHORT * _mean([_length(vector) for side in sides for vector in side])
    rows, columns = ([_scaled(vector, shortest) for vector in side] for side in sides)
    least = _LEAST + _MORE * math.log10(max(1.0, len(rows) * len(columns) / _PAIRS))
    scores = {pair: score for pair, score in _cosines(rows, columns).items() if score >= least}
    titles = _titles(a, spans[0]), _titles(b, spans[1])
    chosen = _facing(scores, titles)
    chosen.update(_title_pairs(titles, (len(spans[0]), len(spans[1])), scores))
    pairs = tuple(FacingPair(spans[0][i], spans[1][j], round(chosen[i, j], 4)) for i, j in sorted(chosen))
    return Alignment(
        a.id,
        b.id,
        pairs,
        tuple(span for number, span in enumerate(spans[0]) if all(i != number for i, _ in chosen)),
        tuple(span for number, span in enumerate(spans[1]) if all(j != number for _, j in chosen)),
    )


def _features(article: AlignedArticle, spans: Sequence[Passage]) -> list[Counter[str]]:
    """What each passage holds: stems, "@" entities, "#" values, "!" facts, with how often."""
    found: list[Counter[str]] = [Counter() for _ in spans]
    starts = [span.start for span in spans]
    taken: set[int] = set()
    for mention in article.mentions:
        found[bisect_right(starts, mention.start) - 1][f"@{mention.entity}"] += 1
        taken.update(range(mention.start, mention.end))
    for value in article.values:
        if value.start is not None and value.kind != "text":
            found[bisect_right(starts, value.start) - 1][_value(value)] += 1
            if value.kind == "date" and value.end is not None:
                taken.update(range(value.start, value.end))
    for fact in article.facts:
        if fact.evidence and fact.attribute not in _BACKGROUND:
            name = f"!{fact.attribute}|{fact.subject}|{fact.object}"
            found[bisect_right(starts, fact.evidence[0].start) - 1][name] += 1
    for word, start, _ in tokenize(article.text):
        if word not in _IDLE and start not in taken:
            found[bisect_right(starts, start) - 1][stem(word)] += 1
    return found


def _keep_shared_facts(*sides: list[Counter[str]]) -> None:
    """Drops the facts that only one article has: that the other one lacks them may lie in its words alone."""
    told = [{name for features in side for name in features if name[0] == "!"} for side in sides]
    shared = set.intersection(*told)
    for features in (features for side in sides for features in side):
        for name in [name for name in features if name[0] == "!" and name not in shared]:
            del features[name]


def _value(value: Value) -> str:
    if value.kind == "date":
        return (
            f"#date|{value.date}|{value.weekday}|{value.text if value.date is None and value.weekday is None else ''}"
        )
    return f"#{value.kind}|{value.low}|{value.high}|{value.unit}"


def _rarity(found: Sequence[Mapping[str, int]]) -> dict[str, float]:
    """The weight of every feature: what it is times how few passages have it."""
    have = Counter(name for features in found for name in features)
    kinds = {"@": _ENTITY, "#": _VALUE, "!": _FACT}
    return {name: kinds.get(name[0], 1.0) * math.log(1 + len(found) / count) for name, count in have.items()}


def _weighted(features: Mapping[str, int], weights: Mapping[str, float]) -> dict[str, float]:
    """A passage's features with their weights; nothing for one that says too little."""
    if len(features) < _FEWEST:
        return {}
    return {name: (1 + math.log(count)) * weights[name] for name, count in features.items()}


def _scaled(vector: Mapping[str, float], shortest: float) -> dict[str, float]:
    """A passage's features made of length one, or shorter if it is shorter than `shortest`."""
    length = max(_length(vector), shortest)
    return {name: weight / length for name, weight in vector.items()}


def _length(vector: Mapping[str, float]) -> float:
    return math.sqrt(sum(weight * weight for weight in vector.values()))


def _mean(lengths: Sequence[float]) -> float:
    known = [length for length in lengths if length]
    return sum(known) / len(known) if known else 1.0


def _cosines(
    rows: Sequence[Mapping[str, float]], columns: Sequence[Mapping[str, float]]
) -> dict[tuple[int, int], float]:
    """The similarity of every two passages that share enough features; a fact stands for two."""
    holders: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for number, column in enumerate(columns):
        for name, weight in column.items():
            holders[name].append((number, weight))
    scores: dict[tuple[int, int], float] = defaultdict(float)
    shared: Counter[tuple[int, int]] = Counter()
    for number, row in enumerate(rows):
        for name, weight in row.items():
            for other, theirs in holders.get(name, ()):
                scores[number, other] += weight * theirs
                shared[number, other] += 2 if name[0] == "!" else 1
    return {pair: score for pair, score in scores.items() if shared[pair] >= _SHARED}


def _facing(
    scores: Mapping[tuple[int, int], float], titles: tuple[int | None, int | None]
) -> dict[tuple[int, int], float]:
    """The pairs that are best for both sides, or for one and nearly so for the other. Titles have their own rule."""
    kept = {(i, j): score for (i, j), score in scores.items() if i != titles[0] and j != titles[1]}
    best_a: dict[int, float] = defaultdict(float)
    best_b: dict[int, float] = defaultdict(float)
    for (i, j), score in kept.items():
        best_a[i], best_b[j] = max(best_a[i], score), max(best_b[j], score)
    return {
        (i, j): score
        for (i, j), score in kept.items()
        if (score == best_a[i] and score == best_b[j])
        or (score >= _SECOND and score in (best_a[i], best_b[j]) and score >= _NEARLY * max(best_a[i], best_b[j]))
    }


def _titles(article: AlignedArticle, spans: Sequence[Passage]) -> int | None:
    """The number of the passage that is the title: the first one, if it is and does not end as a lead would."""
    if len(spans) < 2 or spans[0].end > article.title_end:
        return None
    return None if article.text[spans[0].start : spans[0].end].rstrip("\"'”’ ").endswith(".") else 0


def _title_pairs(
    titles: tuple[int | None, int | None], sizes: tuple[int, int], scores: Mapping[tuple[int, int], float]
) -> dict[tuple[int, int], float]:
    """A title faces the other title; where the other article has none, its lead."""
    if titles == (None, None) or not all(sizes):
        return {}
    return {(0, 0): scores.get((0, 0), _LEAST)}
