"""How the facts of one attribute are held against each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, Protocol

from search.facts import Fact

WITHOUT_WORDING = frozenset({"figure", "date", "quote"})
"""Attributes whose facts say nothing of what the value is about: they are put together by their words."""

How = Literal["value", "date", "role", "text", "set", "one", "never", "exact", "verbatim"]
"""What is compared: an interval, a date, a role, words; `set`: only that it is said; `one`: the object, of which there
can be only one; `never`: nothing; `exact`: the very words; `verbatim`: quotes."""


class Comparing(Protocol):
    """What an attribute says about comparing (docs/wordings.md).

    `tolerance` is a share of the value within which two are equal. `changes`: it may change from day to day. `status`:
    whether it is done or only reported or planned matters. `fallback`: anything may be told under it. `several`: a
    subject has many that have nothing to do with each other. `object`: the classes of its other side, none if it has no
    such side. `relates`: other attributes → the word for the relation.
    """

    @property
    def compare(self) -> How: ...  # noqa: D102 - the class says what it is
    @property
    def tolerance(self) -> float: ...  # noqa: D102
    @property
    def changes(self) -> bool: ...  # noqa: D102
    @property
    def status(self) -> bool: ...  # noqa: D102
    @property
    def fallback(self) -> bool: ...  # noqa: D102
    @property
    def several(self) -> bool: ...  # noqa: D102
    @property
    def object(self) -> Sequence[str]: ...  # noqa: D102
    @property
    def relates(self) -> Mapping[str, str]: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class Plain:
    """`Comparing` as plain values."""

    compare: How = "set"
    tolerance: float = 0.0
    changes: bool = False
    status: bool = False
    fallback: bool = False
    several: bool = False
    object: Sequence[str] = ()
    relates: Mapping[str, str] = field(default_factory=dict)


_TIMELINE = {"announced_on": {"reported_on": "timeline"}, "reported_on": {"announced_on": "timeline"}}
_BY_KIND: dict[str, How] = {"date": "date", "role": "role", "text": "text"}


def comparing(attribute: str, facts: list[Fact], attributes: Mapping[str, Comparing]) -> Comparing:
    """How the facts of an attribute are compared; one that no pack defines goes by the kind of its first value."""
    known = attributes.get(attribute)
    if known is not None:
        return known
    kinds = [fact.value.kind for fact in facts if fact.value]
    how: How = _BY_KIND.get(kinds[0], "value") if kinds else "set"
    return Plain(how)


def relations(attribute: str, how: Comparing) -> Mapping[str, str]:
    """The attributes that one is related to, with the word for it."""
    return {**_TIMELINE.get(attribute, {}), **how.relates}
