"""One thing that two attributes tell of one article: who founded a firm is its founder, too."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from search.compare.names import Names
from search.facts import Fact

_FOUNDER = "founder"
_ROLES = frozenset({"role", "former_role"})
_TITLES = frozenset({"founder", "co-founder", "cofounder", "founding partner"})


def without_doubles(facts: Sequence[Fact], names: Names) -> list[Fact]:
    """The facts of articles without the role "founder" of somebody of whom all that tell it also say who founded what.

    Where one article has the role alone, it stays with all: they agree on it.
    """
    told = {_sides(fact.object, fact.subject, fact, names) for fact in facts if fact.attribute == _FOUNDER}
    roles = [fact for fact in facts if told and _is_founder(fact)]
    kept = {_sides(fact.subject, fact.object, fact, names)[1:] for fact in roles if not _told(fact, told, names)}
    left_out = {fact.id for fact in roles if _sides(fact.subject, fact.object, fact, names)[1:] not in kept}
    return [fact for fact in facts if fact.id not in left_out]


def _sides(person: str | None, firm: str | None, fact: Fact, names: Names) -> tuple[str, str | None, str | None]:
    return fact.article, names.one(person), names.one(firm)


def _told(fact: Fact, told: Collection[tuple[str, str | None, str | None]], names: Names) -> bool:
    return _sides(fact.subject, fact.object, fact, names) in told


def _is_founder(fact: Fact) -> bool:
    return fact.attribute in _ROLES and fact.value is not None and (fact.value.text or "").casefold() in _TITLES
