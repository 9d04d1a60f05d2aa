"""Groups that rivals bring together: one row shows all that is said of a matter."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from search.compare.comparing import WITHOUT_WORDING, Comparing, Plain
from search.compare.grouping import Group
from search.compare.names import Names
from search.compare.verdicts import outcome
from search.facts import Fact

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
