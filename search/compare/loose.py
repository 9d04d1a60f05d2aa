"""Figures, dates and quotes: what no wording names is put together by the words around it.

Two figures in nearly the same words are about one matter, equal or not: what could not be contradicted is not called
agreement either. They are at odds only if neither article has the other one's figure near by (a sentence often holds
several: "25 percent on steel and 10 percent on aluminum"), nor anywhere, unless the words are the same. On 39
clusters of news these conditions raise no alarm; from a likeness of 0.5 on, all were false ones. Quotes are only put
together where they are the same. What finds no partner is left out.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from search.compare.beside import names_before, of_others
from search.compare.comparing import WITHOUT_WORDING, Comparing, Plain
from search.compare.days import day_relation, told_alike
from search.compare.grouping import Group
from search.compare.intervals import Relation, dimension, family, number_relation, same_count
from search.compare.lists import told_apart
from search.compare.names import Names
from search.compare.pairs import joined
from search.compare.quoted import quote_groups
from search.compare.wordings import content
from search.facts import Fact
from search.stems import stem
from search.tokens import words
from search.values import Value

_HOW: dict[str, Comparing] = {"figure": Plain("value"), "date": Plain("date")}
_WINDOW = 90
"""Characters to each side of a value whose words tell what it is about."""
_ALIKE = 0.6
"""The share of words around two values (Dice) from which they are about the same."""
_ALIKE_PAIRED = 0.4
"""The same where another equal figure stands near by in both: "25 percent on steel and 10 percent on aluminum"."""
_ALIKE_DATE = 0.65
"""The same for dates: all that is told of one day shares words with what is told of another."""
_SAME = 0.8
"""The same from which it does not matter that an article has the other one's value elsewhere."""
_HARDLY = 0.25
"""The same from which another place of an article may be about the same."""
_FEWEST = 4
"""Words that the two contexts must share at least."""
_SAYING = frozenset({"said", "says", "told", "tells", "briefing", "interview", "statement"})
_LINE = 8
"""Words of a line that tells something; a line with a date and fewer of them is an article's own date."""
_LEAD = 40
"""Characters before a date among which such a word makes it the day of a statement: people make many."""
_NEAR = 240
"""Characters to each side of a value within which others are near by."""
_BOTH = 2
"""Articles that tell one figure in several places."""
_FREQUENT = 60
"""A word that more contexts have than this leads to no partner."""
_SPREAD = 1.5
"""Bounds further apart than this (as a ratio) are no figure: "millions of dollars"."""
_COMMON = frozenset(map(stem, ["year", "percent", "million", "billion", "people", "says", "told", "according"]))


@dataclass(frozen=True, slots=True)
class _Given:
    """Facts of one kind, and what is known of their articles."""

    facts: Sequence[Fact]
    texts: Mapping[str, str]
    origin: Mapping[str, int]
    names: Names

    def told(self) -> dict[str, list[_Context]]:
        """All values of these facts with the words around them, by article."""
        found: dict[str, list[_Context]] = {fact.article: [] for fact in self.facts}
        for fact in self.facts:
            found[fact.article].extend(_contexts(fact, self))
        return found

    def may_meet(self, one: Fact, other: Fact) -> bool:
        """Whether two facts are of two origins, and not of two subjects."""
        subjects = {self.names.one(one.subject), self.names.one(other.subject)} - {None}
        return self.origin[one.article] != self.origin[other.article] and len(subjects) < 2


class _Context(NamedTuple):
    """A fact with the stems of the words around one of its places."""

    fact: Fact
    value: Value
    stems: frozenset[str]


_Told = Mapping[str, Sequence[_Context]]
"""All values of an article."""


def loose_groups(
    facts: Iterable[Fact],
    texts: Mapping[str, str],
    origin: Mapping[str, int],
    names: Names,
    values: Mapping[str, Sequence[Value]],
) -> list[Group]:
    """Groups of figures, dates and quotes that two origins or more have; `origin` numbers that of each article.

    `values` are all of an article, those among them that a wording has read, too.
    """
    kinds: dict[str, list[Fact]] = {attribute: [] for attribute in WITHOUT_WORDING}
    for fact in facts:
        if fact.value is not None and fact.value.kind != "undisclosed":
            kinds[fact.attribute].append(fact)
    figures = joined(_figures(_Given(kinds["figure"], texts, origin, names), values), kinds["figure"])
    dates = joined(_dates(_Given(kinds["date"], texts, origin, names)), kinds["date"])
    groups = [
        Group(attribute, _subject(members, names), None, _HOW[attribute], members)
        for attribute, found in (("figure", _repeated(figures)), ("date", dates))
        for members in found
    ]
    return groups + quote_groups(kinds["quote"], origin, names)


def _repeated(found: Sequence[list[Fact]]) -> list[list[Fact]]:
    """The groups of figures, with those made one that hold the same value of the same two articles or more."""
    kept: list[list[Fact]] = []
    for members in found:
        for others in kept:
            articles = {fact.article for fact in members} & {fact.article for fact in others}
            if len(articles) >= _BOTH and _same_figure(members[0].value, others[0].value):
                others += members
                break
        else:
            kept.append(list(members))
    return kept


def _same_figure(one: Value | None, other: Value | None) -> bool:
    if one is None or other is None or (one.kind == "count" and not (one.unit and other.unit)):
        return False
    return same_count(one.unit, other.unit) and number_relation(one, other) == "equal"


def _subject(members: Sequence[Fact], names: Names) -> str | None:
    """The subject that most of the facts have; the first by name in a tie."""
    counts = Counter(subject for fact in members if (subject := names.one(fact.subject)))
    return min(counts, key=lambda subject: (-counts[subject], subject)) if counts else None


def _figures(given: _Given, values: Mapping[str, Sequence[Value]]) -> Iterator[tuple[Fact, Fact]]:
    told = given.told()
    for one, other, alike in _partners(given):
        relation = number_relation(one.value, other.value) if alike >= _ALIKE_PAIRED else None
        if relation is None or (alike < _ALIKE and not (relation == "equal" and _paired(values, one, other))):
            continue
        rounded = relation == "refines" and _exact(one.value) and _exact(other.value)
        counted = same_count(one.value.unit, other.value.unit) and dimension(one.value.unit or "") != "speed"
        if (
            rounded
            or relation == "equal"
            or (
                relation == "disjoint"
                and counted
                and not _of_others(one, other, given)
                and not _told_apart(told, one, other)
                and not _either(told, one, other, alike, number_relation)
            )
        ):
            yield one.fact, other.fact


def _told_apart(told: _Told, one: _Context, other: _Context) -> bool:
    """Whether some article tells both values, as two matters."""
    known = {article: [context.value for context in contexts] for article, contexts in told.items()}
    return told_apart(one.value, known[one.fact.article], other.value, known[other.fact.article], known)


def _of_others(one: _Context, other: _Context, given: _Given) -> bool:
    """Whether each of two values has only names before it that the other one has not."""
    first, second = (
        names_before(given.texts[each.fact.article], max(0, start - _WINDOW), start)
        for each in (one, other)
        for start in (each.value.start or 0,)
    )
    return of_others(first, second)


def _dates(given: _Given) -> Iterator[tuple[Fact, Fact]]:
    told = given.told()
    for one, other, alike in _partners(given):
        relation = day_relation(one.value, other.value) if alike >= _ALIKE_DATE else None
        numbered = all(map(_numbered, (one.value, other.value)))
        if (relation in {"equal", "refines"} and numbered) or (
            relation == "disjoint"
            and told_alike(one.value, other.value)
            and not any(of_saying(each.fact, given.texts[each.fact.article]) for each in (one, other))
            and not _either(told, one, other, alike, day_relation)
        ):
            yield one.fact, other.fact


def _numbered(value: Value) -> bool:
    """Whether a date has a number: that two sources both say "Monday" or "in May" is not worth a row."""
    return any(character.isdigit() for character in value.text or "")


def of_saying(fact: Fact, text: str) -> bool:
    """Whether a date is the day on which somebody said something, or stands in a line of its own with hardly a word."""
    if fact.value is None or fact.value.kind != "date":
        return False
    start = fact.value.start or 0
    line = text[text.rfind("\n", 0, start) + 1 :].partition("\n")[0]
    if sum(word.isalpha() for word in words(line)) < _LINE:
        return True
    return not _SAYING.isdisjoint(words(text[max(0, start - _LEAD) : start])[-4:])


_Relate = Callable[[Value, Value], Relation]


def _either(told: _Told, one: _Context, other: _Context, alike: float, relate: _Relate) -> bool:
    """Whether one of two articles has the other one's value, too."""
    return _known(told, one, other, alike, relate) or _known(told, other, one, alike, relate)


def _known(told: _Told, one: _Context, other: _Context, alike: float, relate: _Relate) -> bool:
    """Whether the article of `one` has the value of `other`, too.

    Near by, in whatever words; or anywhere in words that are like those of `other`, if the two are not in the same.
    """
    place = one.value.start
    for another in told[one.fact.article]:
        start = another.value.start
        near = place is not None and start is not None and abs(start - place) <= _NEAR
        if (near or (alike < _SAME and _dice(another, other) >= _HARDLY)) and (
            relate(another.value, other.value) == "equal"
        ):
            return True
    return False


def _paired(values: Mapping[str, Sequence[Value]], one: _Context, other: _Context) -> bool:
    """Whether another figure than that of two places stands near both of them."""
    beside = [
        [
            value
            for value in values[context.fact.article]
            if _close(value, context.value) and number_relation(value, context.value) == "disjoint"
        ]
        for context in (one, other)
    ]
    return any(number_relation(first, second) == "equal" for first in beside[0] for second in beside[1])


def _close(one: Value, other: Value) -> bool:
    return one.start is not None and other.start is not None and abs(one.start - other.start) <= _WINDOW


def _partners(given: _Given) -> Iterator[tuple[_Context, _Context, float]]:
    """Places of values of one family in two articles whose contexts share enough words, with how alike they are."""
    around = [context for fact in given.facts for context in _contexts(fact, given)]
    holders: dict[str, list[int]] = defaultdict(list)
    for number, context in enumerate(around):
        for word in context.stems:
            holders[word].append(number)
    for number, one in enumerate(around):
        shared = Counter(
            other for word in one.stems if len(holders[word]) <= _FREQUENT for other in holders[word] if other > number
        )
        for place, count in shared.items():
            other = around[place]
            if count >= _FEWEST and family(one.value) == family(other.value) and given.may_meet(one.fact, other.fact):
                yield one, other, _dice(one, other)


def _contexts(fact: Fact, given: _Given) -> Iterator[_Context]:
    """The words around each place of a value, without its own and those of its subject."""
    value, text = fact.value, given.texts.get(fact.article, "")
    if value is None:
        return
    without = _COMMON | content(value.text or "") | {stem(word) for word in given.names.words(fact.subject)}
    for piece in fact.evidence:
        start, end = piece.start, piece.end
        if value.start is not None and value.end is not None and start <= value.start < end:
            start, end = max(start, value.start - _WINDOW), min(end, value.end + _WINDOW)
        yield _Context(fact, value, content(text[start:end]) - without)


def _dice(one: _Context, other: _Context) -> float:
    count = len(one.stems) + len(other.stems)
    return 2 * len(one.stems & other.stems) / count if count else 0.0


def _exact(value: Value) -> bool:
    return bool(value.low and value.high and value.high <= _SPREAD * value.low)
