"""Facts of several articles that are about the same matter, put together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import combinations

from search.compare.comparing import Comparing, comparing
from search.compare.intervals import Relation
from search.compare.names import Names
from search.compare.pairs import parted
from search.compare.verdicts import hold
from search.compare.wordings import content
from search.facts import Fact

_LAND = "land"
"""What stands for all countries: a seat in a country and one in a town may be the same."""
_FEWEST, _ALIKE = 3, 0.5
"""Words, and the share of the shorter text's words, that two texts on one matter have in common."""


_PAIR = 2
_FAR = 10
"""How many times as large a number is that is of another matter."""


@dataclass(slots=True)
class Group:
    """The facts of one row to be: `subject` and `object` are the names that stand for all that mean the same."""

    attribute: str
    subject: str | None
    object: str | None
    how: Comparing
    facts: list[Fact] = field(default_factory=list)


def grouped(
    facts: Iterable[Fact],
    names: Names,
    attributes: Mapping[str, Comparing],
    origin: Mapping[str, int] | None = None,
) -> list[Group]:
    """The facts by attribute, subject and object.

    Where there can be only one object, the row has the one that most articles name, or none in a tie; countries have a
    row of their own. A fact that
    leaves a side open joins the only group that names it, if what they say is compatible. With `origin` (its number for
    each article), what stands under an attribute that may tell anything is one matter only in much the same words, and
    what names neither side only with compatible values.
    """
    by_attribute: dict[str, list[Fact]] = {}
    for fact in facts:
        by_attribute.setdefault(fact.attribute, []).append(fact)
    groups: list[Group] = []
    for attribute, those in by_attribute.items():
        how = comparing(attribute, those, attributes)
        found: dict[tuple[str | None, str | None], Group] = {}
        for fact in those:
            subject, other = names.one(fact.subject), names.one(fact.object)
            key = (subject, other if how.compare != "one" else _LAND if names.land(other) else None)
            if key not in found:
                found[key] = Group(attribute, subject, None if how.compare == "one" else other, how)
            found[key].facts.append(fact)
        if how.compare == "one":
            for group in found.values():
                group.object = _most_named(group.facts, names)
        elif how.compare != "set":
            _complete(found, names)
            if how.compare == "role":
                _within_lands(found, names)
        for group in found.values():
            groups.extend(_matters(group, origin) if origin else [group])
    return groups


def _matters(group: Group, origin: Mapping[str, int]) -> list[Group]:
    """A group parted by what is told, where its attribute and sides do not tell that it is one matter.

    What two origins tell alike is one; the rest goes by origin. What holds two things that anything may be told under
    stands with each.
    """
    if group.how.fallback:
        alike = _in_same_words
    elif _open(group):
        alike = partial(_compatible, group.how)
    else:
        return [group]
    head = list(range(len(group.facts)))
    for (one, first), (other, second) in combinations(enumerate(group.facts), 2):
        if origin[first.article] != origin[second.article] and alike(first, second):
            old, new = head[other], head[one]
            head = [new if place == old else place for place in head]
    alone = {place for place, count in Counter(head).items() if count == 1}
    parts: dict[tuple[int, int], Group] = {}
    for fact, place in zip(group.facts, head, strict=True):
        key = (-1, origin[fact.article]) if place in alone else (place, -1)
        parts.setdefault(key, replace(group, facts=[])).facts.append(fact)
    if not group.how.fallback:
        return list(parts.values())
    return [
        replace(group, facts=those)
        for (place, _), part in parts.items()
        for those in ([part.facts] if place < 0 else parted(part.facts, _in_same_words, _length))
    ]


def _open(group: Group) -> bool:
    """Whether a subject may have several of it, or any, and no other side tells which one is meant."""
    if group.how.several or group.how.compare == "set":
        return group.object is None
    return group.subject is group.object is None and group.how.compare in {"value", "date"}


def _in_same_words(one: Fact, other: Fact) -> bool:
    first, second = (content(fact.value.text or "") if fact.value else frozenset[str]() for fact in (one, other))
    shared = len(first & second)
    return shared >= _FEWEST and shared >= _ALIKE * min(len(first), len(second))


def _length(fact: Fact) -> int:
    return len(content(fact.value.text or "")) if fact.value else 0


def _compatible(how: Comparing, one: Fact, other: Fact) -> bool:
    """Whether two facts may tell the same number: not "at least 12" of what is "two million" there."""
    sizes = [abs(fact.value.low or fact.value.high or 0) for fact in (one, other) if fact.value]
    near = len(sizes) < _PAIR or max(sizes) <= _FAR * max(1, min(sizes))
    return near and hold(one, other, how) in {"equal", "refines"}


def _most_named(facts: Sequence[Fact], names: Names) -> str | None:
    """The object that most articles name; None in a tie."""
    named = {(fact.article, names.one(fact.object)) for fact in facts if fact.object}
    counts = Counter(other for _, other in named).most_common(2)
    if not counts or (len(counts) > 1 and counts[0][1] == counts[1][1]):
        return None
    return counts[0][0]


def _complete(groups: dict[tuple[str | None, str | None], Group], names: Names) -> None:
    """Moves each fact with an open side to the only group that fills it and says the same, or what is compatible."""
    whole: dict[tuple[str, str], list[tuple[str | None, str | None]]] = {}
    for subject, other in groups:
        if subject is not None and other is not None:
            whole.setdefault(("subject", subject), []).append((subject, other))
            whole.setdefault(("object", other), []).append((subject, other))
    told = {key: tuple(group.facts) for key, group in groups.items()}
    for key in sorted((key for key in groups if None in key and key != (None, None)), key=str):
        subject, other = key
        fuller = whole.get(("subject", subject) if subject is not None else ("object", other or ""), [])
        group = groups[key]
        for fact in told[key]:
            said = {full: {hold(fact, one, group.how, names.words(*full)) for one in told[full]} for full in fuller}
            fitting = [full for full, relations in said.items() if _fits(relations, group.how)]
            exact = [full for full in fitting if "equal" in said[full]]
            if len(fitting) == 1 or len(exact) == 1:
                groups[(exact or fitting)[0]].facts.append(fact)
                group.facts.remove(fact)
        if not group.facts:
            del groups[key]


def _within_lands(groups: dict[tuple[str | None, str | None], Group], names: Names) -> None:
    """Makes two groups one that tell of one office by its land and by a place in it: Ohio sheriff, sheriff of Tarn."""
    for key in [key for key in groups if names.land(key[1])]:
        lesser = [
            other
            for other in groups
            if other[0] == key[0]
            and names.place(other[1])
            and not names.land(other[1])
            and _one_office(groups, key, other)
        ]
        if len(lesser) == 1:
            groups[lesser[0]].facts += groups.pop(key).facts


def _one_office(
    groups: Mapping[tuple[str | None, str | None], Group],
    one: tuple[str | None, str | None],
    other: tuple[str | None, str | None],
) -> bool:
    how = groups[one].how
    return all(hold(a, b, how) == "equal" for a in groups[one].facts for b in groups[other].facts)


def _fits(relations: Collection[Relation], how: Comparing) -> bool:
    """Whether what a fact says is compatible with a group that it stands in these relations to.

    People have several roles, and texts tell several things: one that fits is enough.
    """
    if how.compare in {"role", "text"}:
        return "disjoint" not in relations and not {"equal", "refines"}.isdisjoint(relations)
    return {"equal", "refines"}.issuperset(relations)
