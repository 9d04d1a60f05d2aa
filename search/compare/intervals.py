"""Numbers as intervals: equal, one inside the other, or nothing in common."""

from __future__ import annotations

import math
from typing import Literal

from search.stems import stem
from search.tokens import words
from search.values import Value

Relation = Literal["equal", "refines", "apart", "disjoint"]
"""Two values: the same; compatible, one saying more; of different sorts, so that neither speaks about the other; or
such that both cannot be true."""

_ALMOST = 1e-9
_ROUND_WITHIN = 0.04
"""The share by which rounding may move a number: "$14 billion" stands for $14.3 billion, not for $14.9 billion."""
_ROUND_FROM = 1000.0
"""Smaller counts are exact: 19 and 20 people are two figures."""
_LOOSE = 0.03
"""The tolerance of durations (a month has 28 to 31 days) and of fractions against percentages."""
_MEASURES = {
    name: (dimension, factor)
    for dimension, units in {
        "length": {"mm": 1e-3, "cm": 1e-2, "m metre meter": 1.0, "km kilometre kilometer": 1e3, "inch inches": 0.0254,
                   "ft foot feet": 0.3048, "yd": 0.9144, "mile mi": 1609.344},
        "mass": {"g gram gramme": 1e-3, "kg kilo kilogram kilogramme": 1.0, "ounce oz": 0.02835,
                 "lb lbs pound": 0.4536, "ton tonne": 1e3},
        "speed": {"km/h kph kmh": 1.0, "mph": 1.609344, "knot": 1.852},
        "area": {"acre": 0.4047, "hectare ha": 1.0},
        "volume": {"litre liter": 1.0, "gallon": 3.785},
    }.items()
    for written, factor in units.items()
    for name in written.split()
}  # fmt: skip
"""Units of measurement → what they measure, and how much of its base unit one of them is."""
_CONVERTED = 0.05
"""The tolerance between two units of one dimension: writers round what they convert."""
_COARSE = 0.1
"""The tolerance of durations in two units: "two decades" may be 21 years."""
_HUMAN = "people person individual man woman other victim life civilian resident dead citizen"
_PEOPLE = frozenset(map(stem, _HUMAN.split())) | {"men", "women", "lives"}


def family(value: Value) -> str:
    """What may be compared with what: numbers and counts are one family, "a third" and "33%" another."""
    if value.kind in {"number", "count"}:
        inside = value.low is not None and value.high is not None and 0 < value.low <= value.high < 1
        return "percent" if inside else "count"
    return value.kind


def number_relation(one: Value, other: Value, tolerance: float = 0.0) -> Relation:
    """Holds two values against each other. `tolerance` is a share of the larger one."""
    if "undisclosed" in (one.kind, other.kind):
        return "equal" if one.kind == other.kind else "refines"
    kind = family(one)
    if kind != family(other) or (kind == "money" and not _same_unit(one.unit, other.unit)):
        return "apart"
    bounds, others = _bounds(one), _bounds(other)
    if kind == "duration" or (kind == "percent" and one.kind != other.kind):
        tolerance = max(tolerance, _LOOSE)
    elif kind == "count" and one.unit != other.unit and (factor := _conversion(one.unit, other.unit)):
        tolerance = max(tolerance, _CONVERTED)
        others = others[0] * factor, others[1] * factor
    relation = interval_relation(bounds, others, tolerance)
    if relation == "disjoint" and kind == "duration" and _last(one.text) != _last(other.text):
        relation = "refines" if interval_relation(bounds, others, _COARSE) != "disjoint" else relation
    if relation == "disjoint" and _rounded(kind, one, other):
        return "refines"
    if relation != "equal" and kind == "count" and not same_count(one.unit, other.unit):
        return "apart"
    return relation


def interval_relation(one: tuple[float, float], other: tuple[float, float], tolerance: float = 0.0) -> Relation:
    """Holds two closed intervals against each other; infinite ends are open."""
    if _near(one[0], other[0], tolerance) and _near(one[1], other[1], tolerance):
        return "equal"
    low, high = max(one[0], other[0]), min(one[1], other[1])
    return "refines" if low <= high or _near(low, high, tolerance) else "disjoint"


def narrower(one: Value, other: Value) -> bool:
    """Whether a number says strictly more than another one: its interval lies inside the other's."""
    if one.kind == "undisclosed":
        return False
    if other.kind == "undisclosed":
        return True
    if family(one) != family(other) or not _same_unit(one.unit, other.unit):
        return False
    (low, high), (least, most) = _bounds(one), _bounds(other)
    return least <= low and high <= most and (low, high) != (least, most)


def same_count(one: str | None, other: str | None) -> bool:
    """Whether two units count the same sort of thing; an unknown unit may be anything."""
    if not one or not other:
        return True
    heads = _last(one), _last(other)
    return heads[0] == heads[1] or all(head in _PEOPLE for head in heads) or _conversion(one, other) is not None


def dimension(unit: str) -> str | None:
    """What a unit of measurement measures ("length"); None for what is no such unit."""
    found = _measure(unit)
    return found[0] if found else None


def of_things(unit: str | None) -> bool:
    """Whether a unit counts things: no people, and no measure."""
    return unit is not None and _last(unit) not in _PEOPLE and not unit[:1].isupper() and _measure(unit) is None


def _last(text: str | None) -> str:
    """The stem of a text's last word."""
    found = words(text or "")
    return stem(found[-1]) if found else ""


def _conversion(one: str | None, other: str | None) -> float | None:
    """What one of the other unit is in the first, where both measure the same."""
    first, second = (_measure(unit or "") for unit in (one, other))
    return second[1] / first[1] if first and second and first[0] == second[0] else None


def _measure(unit: str) -> tuple[str, float] | None:
    name = unit.casefold().split()[-1:] or [""]
    return _MEASURES.get(name[0]) or _MEASURES.get(name[0].removesuffix("s"))


def _same_unit(one: str | None, other: str | None) -> bool:
    return one == other or not one or not other


def _bounds(value: Value) -> tuple[float, float]:
    return (
        -math.inf if value.low is None else value.low,
        math.inf if value.high is None else value.high,
    )


def _near(one: float, other: float, tolerance: float) -> bool:
    if one == other:
        return True
    return (
        math.isfinite(one)
        and math.isfinite(other)
        and abs(one - other) <= max(tolerance, _ALMOST) * max(abs(one), abs(other))
    )


def _rounded(kind: str, one: Value, other: Value) -> bool:
    """Whether two exact numbers are the same one, written with more and with fewer digits."""
    if kind not in {"money", "count"} or one.low is None or other.low is None:
        return False
    if one.low != one.high or other.low != other.high or min(one.low, other.low) < _ROUND_FROM:
        return False
    steps = _step(one.low), _step(other.low)
    coarse = max(steps)
    close = abs(one.low - other.low) <= _ROUND_WITHIN * max(one.low, other.low)
    return steps[0] != steps[1] and close and abs(one.low - other.low) <= coarse / 2


def _step(number: float) -> float:
    """The place value of the last digit that is not zero: 1e8 for 14.3 billion."""
    digits = f"{number:.12g}"
    mantissa = f"{float(digits):.11e}"
    figures, exponent = mantissa.split("e")
    return float(10.0 ** (int(exponent) - len(figures.rstrip("0").split(".")[1])))
