"""Numbers that stand beside each other: "12 crates and 300 barrels" is known again by the second one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from search.compare.intervals import number_relation, same_count
from search.values import Value

_NEAR = 90
"""Characters between two values that stand beside each other."""


def told_apart(
    one: Value, values: Sequence[Value], other: Value, others: Sequence[Value], known: Mapping[str, Sequence[Value]]
) -> bool:
    """Whether some article tells both of two values, each beside a number that stands beside it elsewhere, too.

    Then these are two matters. `values` and `others` are those of the two articles that tell one of them each, `known`
    those of all.
    """
    first, second = _beside(one, values), _beside(other, others)
    return bool(first and second) and any(
        _has(told, one, first) and _has(told, other, second) for told in known.values()
    )


def _has(values: Sequence[Value], one: Value, near: Iterable[Value]) -> bool:
    """Whether a value stands among those of an article beside one of these numbers."""
    return any(
        any(_compatible(number, beside) for number in _beside(value, values) for beside in near)
        for value in values
        if _compatible(value, one)
    )


def _beside(value: Value, values: Iterable[Value]) -> list[Value]:
    """The numbers of things that stand near a value of the same article."""
    start = value.start
    if start is None:
        return []
    return [
        one
        for one in values
        if one.kind == "count" and one.unit and one.start is not None and 0 < abs(one.start - start) <= _NEAR
    ]


def _compatible(one: Value, other: Value) -> bool:
    return same_count(one.unit, other.unit) and number_relation(one, other) in {"equal", "refines"}
