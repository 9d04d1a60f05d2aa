"""Groups that rivals bring together: one row shows all that is said of a matter."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from search.compare.article import ComparedArticle
from search.compare.beside import sentence_of
from search.compare.comparing import WITHOUT_WORDING, Comparing, Plain
from search.compare.grouping import Group
from search.compare.intervals import number_relation
from search.compare.names import Names
from search.compare.verdicts import outcome
from search.facts import Fact

_TELLERS = 2
"""Articles that a row needs for one to contradict another."""
_LOOSE: dict[str, Comparing] = {"figure": Plain("value"), "date": Plain("date")}


def merged(
    groups: Sequence[Group], pairs: Iterable[tuple[Fact, Fact]], names: Names, dates: Mapping[str, str | None]
) -> list[Group]:
    """The groups, with those made one that hold two facts at odds, in order; `pairs` are facts about one matter.

    Where a wording has read one of the facts, the row is that of its attribute. Facts without a group get one.
    """
    found = list(groups)
    place = {fact.id: number for number, group in enumerate(found) for fact in group.facts}
    for one, other in pairs:
        for fact in (one, other):
            if fact.id not in place and fact.attribute in WITHOUT_WORDING:
                place[fact.id] = len(found)
                found.append(Group(fact.attribute, names.one(fact.subject), None, _LOOSE[fact.attribute], [fact]))
        if one.id not in place or other.id not in place:
            continue
        first, second = place[one.id], place[other.id]
        if _worded(found[second]) and not _worded(found[first]):
            first, second = second, first
        target, source = found[first], found[second]
        if first == second or not _may_join(target, source) or not _at_odds(one, other, target.how, dates):
            continue
        target.subject, target.object = target.subject or source.subject, target.object or source.object
        target.facts += source.facts
        place |= dict.fromkeys((fact.id for fact in source.facts), first)
        source.facts = []
    return [group for group in found if group.facts]


def add_neighbours(groups: Sequence[Group], loose: Iterable[Fact], articles: Mapping[str, ComparedArticle]) -> None:
    """Adds to each group the figures that stand in the sentence of one of its facts and say what another one says.

    "640 jobs here and 2,000 worldwide" knows of the 2,000 jobs that another source tells of.
    """
    by_article: dict[str, list[Fact]] = {}
    for fact in loose:
        if fact.attribute == "figure" and fact.value and fact.value.start is not None:
            by_article.setdefault(fact.article, []).append(fact)
    for group in groups:
        if group.how.compare != "value" or len({fact.article for fact in group.facts}) < _TELLERS:
            continue
        for fact in tuple(group.facts):
            near = _beside(fact, by_article.get(fact.article, ()), articles)
            others = [other for other in group.facts if other.article != fact.article]
            group.facts += [
                figure
                for figure in near
                if figure not in group.facts
                and any(_equal(figure, other) and not _equal(fact, other) for other in others)
            ]


def _beside(fact: Fact, figures: Sequence[Fact], articles: Mapping[str, ComparedArticle]) -> list[Fact]:
    """The figures that stand in the same sentence as a fact's value."""
    if not figures or fact.value is None or fact.value.start is None or fact.value.end is None:
        return []
    first, last = sentence_of(articles[fact.article], fact.value.start, fact.value.end)
    return [one for one in figures if one.value and one.value.start and first <= one.value.start < last]


def _equal(one: Fact, other: Fact) -> bool:
    return one.value is not None and other.value is not None and number_relation(one.value, other.value) == "equal"


def _worded(group: Group) -> bool:
    return group.attribute not in WITHOUT_WORDING


def _may_join(target: Group, source: Group) -> bool:
    """Whether two groups may be one: not of two attributes, nor about two sides."""
    return (
        (source.attribute == target.attribute or not _worded(source))
        and (target.subject == source.subject or None in (target.subject, source.subject))
        and (target.object == source.object or None in (target.object, source.object))
    )


def _at_odds(one: Fact, other: Fact, how: Comparing, dates: Mapping[str, str | None]) -> bool:
    return outcome(one, other, how, dates) in {"conflict", "changed"}
