"""Rivals: values that stand in the same words in two articles, and cannot both be true.

"Served five months in prison" here and "four months in federal prison" there are about one matter, whatever else the
sentences say. How near a word stands to the value counts as much as that it is shared; values that nearly agree
("235,000 comments", "300,000 comments") need less of it than such that do not. Left out are values that the other
article has as well, whatever for; that somebody else is named with, or another year; that come in addition to others;
speeds; and what players and teams collect in each game. The limits are those at which 73 clusters of news showed one
false rival in ten.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from search.compare.article import ComparedArticle
from search.compare.beside import Place, of_others, place
from search.compare.comparing import WITHOUT_WORDING
from search.compare.days import day_of, day_relation, told_alike
from search.compare.intervals import dimension, family, number_relation, of_things, same_count
from search.compare.lists import told_apart
from search.compare.names import Names
from search.facts import Fact
from search.stems import stem
from search.tokens import words
from search.values import Value


class Likeness(NamedTuple):
    """How much two values must have in common: words, the sum of how near they stand, and the nearest one's distance.

    A word right beside both values counts 1, one that stands further away from them less.
    """

    fewest: int
    enough: float
    close: int


_FAR, _SHARES = Likeness(3, 1.0, 3), Likeness(3, 0.9, 3)
"""Of two numbers far apart, the second of percentages, if they are no parts of one whole ("15 of the 19")."""
_NEAR = (Likeness(2, 0.3, 4), Likeness(3, 0.3, 6), Likeness(1, 1.0, 1))
"""Of two numbers that nearly agree."""
_NAMED, _NAMED_NEAR = Likeness(2, 0.7, 3), Likeness(1, 0.4, 4)
"""Of two that one wording has read; the first where nobody is counted."""
_DAYS, _DAYS_NEAR = Likeness(3, 1.2, 3), Likeness(3, 0.6, 6)
"""Of two dates; the second where they are a few days apart."""
_RATIO, _NEAR_FROM = 1.4, 10.0
"""The ratio up to which two numbers nearly agree, and the least that the larger one must be."""
_DAYS_APART = 3
_SPREAD = 1.5
"""Bounds further apart than this (as a ratio) are no figure that an article could be said to know."""
_LEADING = 3
"""Leading digits that make two numbers one, whatever their units: "0.41 percent" and ".41"."""
_FREQUENT = 60
"""A word that more values have beside them than this leads to no rival."""
_TALLIED = "yard point game carry catch pass punch homer season touchdown rbi inning goal win loss run assist rebound"
_SPORTS = frozenset(map(stem, _TALLIED.split())) | {"reception", "carri", "rbis"}


def rivals(
    facts: Sequence[Fact], articles: Mapping[str, ComparedArticle], origin: Mapping[str, int], names: Names
) -> Iterator[tuple[Fact, Fact]]:
    """Pairs of facts of two origins whose values stand in the same words and exclude each other.

    `origin` numbers that of each article. Takes numbers and dates; a fact whose value has no place is left out.
    """
    places = [
        place(fact, fact.value, articles[fact.article]) for fact in facts if fact.value and fact.value.start is not None
    ]
    known: dict[str, list[Value]] = defaultdict(list)
    holders: dict[str, list[int]] = defaultdict(list)
    for number, one in enumerate(places):
        known[one.fact.article].append(one.value)
        for word in one.beside:
            holders[word].append(number)
    for number, one in enumerate(places):
        shared = Counter(
            other for word in one.beside if len(holders[word]) <= _FREQUENT for other in holders[word] if other > number
        )
        for at in shared:
            other = places[at]
            if (
                origin[one.fact.article] != origin[other.fact.article]
                and _may_meet(one, other, names)
                and _one_matter(one, other)
                and not _knows(known[other.fact.article], one.value)
                and not _knows(known[one.fact.article], other.value)
                and not told_apart(one.value, known[one.fact.article], other.value, known[other.fact.article], known)
            ):
                yield one.fact, other.fact


def _may_meet(one: Place, other: Place, names: Names) -> bool:
    """Whether two values are of one sort, not of two subjects, and exclude each other."""
    first, second = one.value, other.value
    if one.turn != other.turn or (first.kind == "date") != (second.kind == "date"):
        return False
    if one.fact.subject and other.fact.subject and names.one(one.fact.subject) != names.one(other.fact.subject):
        return False
    if first.kind == "date":
        return told_alike(first, second) and day_relation(first, second) == "disjoint"
    return (
        family(first) == family(second)
        and (_counted_alike(first, second) or bool(one.whole and one.whole == other.whole))
        and number_relation(first, second) == "disjoint"
    )


def _one_matter(one: Place, other: Place) -> bool:
    """Whether the words beside two values tell that they are about the same."""
    if one.whole and one.whole == other.whole and one.beside.keys() & other.beside.keys():
        return True
    if of_others(one.names, other.names):
        return False
    first, second = one.value, other.value
    if first.kind == "date":
        return _shares(one, other, _DAYS) or (_few_days(first, second) and _shares(one, other, _DAYS_NEAR))
    if one.years and other.years and one.years != other.years:
        return False
    named = one.fact.attribute == other.fact.attribute and one.fact.attribute not in WITHOUT_WORDING
    far = _SHARES if first.kind == "percent" else _FAR
    likenesses = [_NAMED if named and family(first) != "count" else far]
    if _nearly(first, second):
        likenesses += [_NAMED_NEAR] if named else _NEAR
    return any(_shares(one, other, likeness) for likeness in likenesses)


def _shares(one: Place, other: Place, least: Likeness) -> bool:
    """Whether two values have enough words beside them in common, near enough; `_DAYS`: on the same side."""
    shared = frozenset(one.beside.keys() & other.beside.keys())
    if least is _DAYS:
        shared = (one.sides[0] & other.sides[0]) | (one.sides[1] & other.sides[1])
    pairs = [(one.beside[word], other.beside[word]) for word in shared]
    counted = len(pairs) + (one.value.kind == "count" and least is _FAR and of_things(one.value.unit))
    return (
        counted >= least.fewest
        and bool(pairs)
        and min(max(pair) for pair in pairs) <= least.close
        and sum(2 / sum(pair) for pair in pairs) >= least.enough
    )


def _nearly(one: Value, other: Value) -> bool:
    """Whether two numbers nearly agree: small counts never do."""
    if not (one.low and one.high and other.low and other.high) or one.unit != other.unit:
        return False
    least, most = sorted((one.low + one.high, other.low + other.high))
    return most <= _RATIO * least and most >= 2 * _NEAR_FROM


def _few_days(one: Value, other: Value) -> bool:
    """Whether two dates that name month and day are a few days apart."""
    days = []
    for value in (one, other):
        known = day_of(value)
        if not known.month or not known.day or not any(map(str.isdigit, value.text or "")):
            return False
        try:
            days.append(date(2000, known.month, known.day))
        except ValueError:
            return False
    return abs((days[0] - days[1]).days) <= _DAYS_APART


def _counted_alike(one: Value, other: Value) -> bool:
    if not _exact(one) or not _exact(other):
        return False
    if family(one) != "count":
        return True
    if not one.unit or not other.unit or 1 in {one.high, other.high}:  # "one officer" may be one of several
        return False
    if _speed(one.unit) or not same_count(one.unit, other.unit):
        return False
    return _SPORTS.isdisjoint(stem(word) for word in words(one.unit))


def _speed(unit: str) -> bool:
    """Whether a unit is one of speed: winds and trains change theirs by the hour."""
    return dimension(unit) == "speed"


def _knows(values: Sequence[Value], one: Value) -> bool:
    """Whether an article has a value, too: the same, a rounder or a more exact one, or one with the same digits."""
    return any(_same(value, one) for value in values)


def _same(one: Value, other: Value) -> bool:
    if one.kind == "date" or other.kind == "date":
        return one.kind == other.kind and day_relation(one, other) == "equal"
    if not same_count(one.unit, other.unit) and "money" not in (one.kind, other.kind):
        return False
    relation = number_relation(one, other)
    if relation == "equal" or (relation == "refines" and _exact(one) and _exact(other)):
        return True
    first, second = _digits(one), _digits(other)
    return first == second and len(first) > 1 and (len(first) >= _LEADING or one.kind != other.kind)


def _exact(value: Value) -> bool:
    return bool(value.low and value.high and value.high <= _SPREAD * value.low)


def _digits(value: Value) -> str:
    return "".join(filter(str.isdigit, value.text or "")).strip("0")[:_LEADING]
