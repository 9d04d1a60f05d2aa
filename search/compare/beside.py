"""Rivals: values that have the same words right beside them in two articles, and cannot both be true.

"Served five months in prison" here and "four months in federal prison" there are about one matter, whatever else the
sentences say. How near a word stands to the value counts as much as that it is shared. Left out are values that the
other article has as well, whatever for; that somebody else is named with, or another year; that come in addition to
others; and what players and teams collect in each game. Limits: measured on 73 clusters and 626 pairs of news.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from search.compare.article import ComparedArticle
from search.compare.comparing import WITHOUT_WORDING
from search.compare.days import day_relation, told_alike
from search.compare.intervals import family, number_relation, of_things, same_count
from search.compare.names import TITLES, Names
from search.compare.wordings import content
from search.facts import Fact
from search.naming.words import name_words
from search.query.words import STOP_WORDS
from search.stems import stem
from search.tokens import words
from search.values import Value
from search.wordings.attributes import base_forms

_REACH = 10
"""Words to each side of a value that count."""
_CLOSE = 3
"""Words between a value and the nearest word that two have in common, at most."""
_FEWEST, _ENOUGH = 3, 1.0
"""Shared words, and the sum of how near they stand (1: right beside both values), from which two are rivals."""
_FEWEST_NAMED, _ENOUGH_NAMED = 2, 0.7
"""The same for two values that one wording has read, of what is counted but once: turnout, a sum."""
_ENOUGH_DATE = 1.2
"""The second for dates."""
_SPREAD = 1.5
"""Bounds further apart than this (as a ratio) are no figure that an article could be said to know."""
_NAMES_ALIKE = 0.25
"""The share of names before two values that both have, from which they may be about the same."""
_LEADING = 3
"""Leading digits that make two numbers one, whatever their units: "0.41 percent" and ".41"."""
_FREQUENT = 60
"""A word that more values have beside them than this leads to no rival."""
_WORD = re.compile(r"[^\W_]+(?:['’.][^\W_]+)*")
_GOES_ON = re.compile(r"[-–]\d")
"""What makes a year the first of two: "2004-05"."""
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_ORDER = {
    "ago": "ago", "earlier": "ago", "before": "ago", "prior": "ago", "previously": "ago", "after": "after",
    "later": "after",
}  # fmt: skip
"""What stands behind a duration and tells which way it counts."""
_WITHIN = frozenset({"in", "within"})
_BESIDES = frozenset({"other", "others", "another", "additional", "more", "extra", "further"})
"""Words by which a value is not the whole."""
_STEPS = "year percent million billion people says said told tells according also some new now just only mr mrs ms"
_IDLE = STOP_WORDS | frozenset(_STEPS.split()) | _ORDER.keys()
_TALLIED = "yard point game carry catch pass punch homer season touchdown rbi inning goal win loss run assist rebound"
_SPORTS = frozenset(map(stem, _TALLIED.split())) | {"reception", "carri", "rbis"}


@dataclass(frozen=True, slots=True)
class _Place:
    """A value and what stands beside it: stems with how many words away they are, names before it, years, its turn."""

    fact: Fact
    value: Value
    beside: Mapping[str, int]
    sides: tuple[frozenset[str], frozenset[str]]
    names: frozenset[str]
    years: frozenset[str]
    turn: tuple[str, bool, bool]


def rivals(
    facts: Sequence[Fact], articles: Mapping[str, ComparedArticle], origin: Mapping[str, int], names: Names
) -> Iterator[tuple[Fact, Fact]]:
    """Pairs of facts of two origins whose values stand in the same words and exclude each other.

    `origin` numbers that of each article. Takes numbers and dates; a fact whose value has no place is left out.
    """
    places = [
        _place(fact, fact.value, articles[fact.article])
        for fact in facts
        if fact.value and fact.value.start is not None
    ]
    known: dict[str, list[Value]] = defaultdict(list)
    for place in places:
        known[place.fact.article].append(place.value)
    holders: dict[str, list[int]] = defaultdict(list)
    for number, place in enumerate(places):
        for word in place.beside:
            holders[word].append(number)
    for number, one in enumerate(places):
        shared = Counter(
            other for word in one.beside if len(holders[word]) <= _FREQUENT for other in holders[word] if other > number
        )
        for at, count in shared.items():
            other = places[at]
            if (
                count >= _FEWEST_NAMED
                and origin[one.fact.article] != origin[other.fact.article]
                and _one_matter(one, other, names)
                and not _knows(known[other.fact.article], one.value)
                and not _knows(known[one.fact.article], other.value)
            ):
                yield one.fact, other.fact


def _one_matter(one: _Place, other: _Place, names: Names) -> bool:
    """Whether two values that exclude each other are about the same."""
    first, second = one.value, other.value
    date = first.kind == "date"
    if date != (second.kind == "date") or (not date and family(first) != family(second)) or one.turn != other.turn:
        return False
    subjects = {names.one(one.fact.subject), names.one(other.fact.subject)} - {None}
    if len(subjects) > 1 or of_others(one.names, other.names):
        return False
    if date:
        return (
            told_alike(first, second)
            and _shares(one, other, _FEWEST, _ENOUGH_DATE)
            and (day_relation(first, second) == "disjoint")
        )
    if one.years and other.years and one.years != other.years:
        return False
    named = one.fact.attribute == other.fact.attribute and one.fact.attribute not in WITHOUT_WORDING
    least = (_FEWEST_NAMED, _ENOUGH_NAMED) if named and family(first) != "count" else (_FEWEST, _ENOUGH)
    return (
        _counted_alike(first, second) and _shares(one, other, *least) and (number_relation(first, second) == "disjoint")
    )


def _shares(one: _Place, other: _Place, fewest: int, enough: float) -> bool:
    """Whether two values have enough words beside them in common, near enough; a date's on the same side."""
    shared = frozenset(one.beside.keys() & other.beside.keys())
    if one.value.kind == "date":
        shared = (one.sides[0] & other.sides[0]) | (one.sides[1] & other.sides[1])
    pairs = [(one.beside[word], other.beside[word]) for word in shared]
    counted = len(pairs) + (one.value.kind == "count" and of_things(one.value.unit))
    return (
        counted >= fewest
        and bool(pairs)
        and min(max(pair) for pair in pairs) <= _CLOSE
        and sum(2 / sum(pair) for pair in pairs) >= enough
    )


def _counted_alike(one: Value, other: Value) -> bool:
    if not (_exact(one) or _exact(other)):
        return False
    if family(one) != "count":
        return True
    if not one.unit or not other.unit:
        return False
    return same_count(one.unit, other.unit) and _SPORTS.isdisjoint(stem(word) for word in words(one.unit))


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


def _place(fact: Fact, value: Value, article: ComparedArticle) -> _Place:
    text, start, end = article.text, value.start or 0, value.end or 0
    first, last = sentence_of(article, start, end)
    before = [match[0] for match in _WORD.finditer(text, first, start)][::-1]
    behind = [match[0] for match in _WORD.finditer(text, end, last)]
    unit = {_root(word) for word in words(value.unit or "")} if value.kind == "count" else set()
    beside: dict[str, int] = {}
    sides: list[frozenset[str]] = []
    for side in (before, behind):
        found = [(root, distance) for distance, word in enumerate(side[:_REACH], start=1) if (root := _root(word))]
        found = [(root, distance) for root, distance in found if root not in unit]
        for root, distance in found:
            beside[root] = min(distance, beside.get(root, _REACH))
        sides.append(frozenset(root for root, _ in found))
    close = [word.casefold() for word in (*before[:2], *behind[:2], *(value.text or "").split())]
    turn = (
        _ORDER.get(behind[0].casefold(), "") if behind else "",
        value.kind == "duration" and bool(before) and before[0].casefold() in _WITHIN,
        not _BESIDES.isdisjoint(close) or bool(_GOES_ON.match(text, end)),
    )
    years = frozenset(_YEAR.findall(text, first, start)) | frozenset(_YEAR.findall(text, end, last))
    return _Place(fact, value, beside, (sides[0], sides[1]), names_before(text, first, start), years, turn)


def names_before(text: str, first: int, start: int) -> frozenset[str]:
    """The words of names in `text[first:start]`; titles, days and an ordinary word at the beginning are none."""
    found = [match[0] for match in _WORD.finditer(text, first, start)]
    known = name_words()
    if found and known.is_common(found[0].casefold()):
        found = found[1:]
    return frozenset(word for word in found if word[:1].isupper() and len(word) > 1 and not _titled(word.casefold()))


def of_others(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two sets of names before a value are so different that the values are not about one matter."""
    return bool(one) and bool(other) and len(one & other) < _NAMES_ALIKE * len(one | other)


def _titled(word: str) -> bool:
    known = name_words()
    return word in TITLES or word in known.weekdays or word in known.months


def sentence_of(article: ComparedArticle, start: int, end: int) -> tuple[int, int]:
    """The sentence that a value stands in, no further than its line."""
    text, sentences = article.text, article.sentences
    number = bisect_right(sentences, (start, len(text))) - 1
    first, last = sentences[number] if number >= 0 and sentences[number][1] >= end else (0, len(text))
    line = text.find("\n", end)
    return max(first, text.rfind("\n", 0, start) + 1), last if line < 0 else min(last, line)


@lru_cache(maxsize=1 << 14)
def _root(word: str) -> str:
    """The stem of a word that says something, its base form where it is an irregular verb's; else nothing."""
    plain = word.casefold().replace("’", "'").removesuffix("'s")
    if plain in _IDLE or plain.isdigit():
        return ""
    return next(iter(content(base_forms().get(plain, plain))), "")
