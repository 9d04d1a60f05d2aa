"""Numbers held against each other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.compare.intervals import interval_relation, narrower, number_relation
from search.values import Value
from tests.search.compare.conftest import UNDISCLOSED, money, number, over, percent

ENDS = st.one_of(st.none(), st.floats(0, 1e12, allow_nan=False))


@st.composite
def values(draw: st.DrawFn) -> Value:
    low, high = draw(ENDS), draw(ENDS)
    if low is not None and high is not None and low > high:
        low, high = high, low
    kind = draw(st.sampled_from(["money", "percent", "number", "count", "age", "duration", "undisclosed"]))
    units = {"money": ["USD", "EUR"], "count": ["people", "jobs"], "number": [None]}
    return Value(kind, "x", None, None, low, high, draw(st.sampled_from(units.get(kind, [None]))))


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        (money(14e9), money(14e9), "equal"),
        (money(14e9), money(14e9, unit="EUR"), "apart"),
        (money(14e9), money(20e9), "disjoint"),
        (money(14e9), UNDISCLOSED, "refines"),
        (UNDISCLOSED, UNDISCLOSED, "equal"),
        (over(29e9), money(29e9), "refines"),
        (over(29e9), money(28e9), "disjoint"),
        (percent(0.49), percent(0, 0.5), "refines"),
        (percent(0.49), percent(0.51, 1), "disjoint"),
        (percent(0.33), number(1 / 3), "equal"),
        (percent(0.3), number(30), "apart"),
        (number(5, unit="people"), number(7, unit="people"), "disjoint"),
        (number(5, unit="people"), number(7, unit="victims"), "disjoint"),
        (number(5, unit="officers"), number(7, unit="people"), "apart"),
        (number(5, unit="officers"), number(5, unit="people"), "equal"),
        (number(5, unit="people"), number(5), "equal"),
        (number(60, unit="metres"), number(200, unit="ft"), "equal"),
        (number(150, unit="metres"), number(200, unit="ft"), "disjoint"),
        (number(60, unit="miles"), number(70, unit="pounds"), "apart"),
        (
            Value("duration", "two decades", None, None, 20, 20),
            Value("duration", "21 years", None, None, 21, 21),
            "refines",
        ),
        (
            Value("duration", "20 years", None, None, 20, 20),
            Value("duration", "22 years", None, None, 22, 22),
            "disjoint",
        ),
    ],
)
def test_two_values_are_equal_compatible_or_not(one: Value, other: Value, relation: str) -> None:
    assert number_relation(one, other) == relation


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [(14e9, 14.3e9, "refines"), (14e9, 14.9e9, "disjoint"), (1_200, 1_234, "refines"), (25e6, 24e6, "disjoint")],
)
def test_a_rounded_sum_is_no_other_sum(one: float, other: float, relation: str) -> None:
    assert number_relation(money(one), money(other)) == relation


def test_small_counts_are_exact() -> None:
    assert number_relation(number(20, unit="people"), number(19, unit="people")) == "disjoint"


def test_within_its_tolerance_a_value_is_the_same() -> None:
    assert number_relation(percent(0.49), percent(0.491), 0.01) == "equal"
    assert number_relation(percent(0.49), percent(0.491)) == "disjoint"


@given(values(), values(), st.floats(0, 0.1))
def test_it_makes_no_difference_which_value_comes_first(one: Value, other: Value, tolerance: float) -> None:
    assert number_relation(one, other, tolerance) == number_relation(other, one, tolerance)


@given(values())
def test_a_value_equals_itself(one: Value) -> None:
    assert number_relation(one, one) == "equal"
    assert not narrower(one, one)


@given(values(), values())
def test_only_one_of_two_values_says_more(one: Value, other: Value) -> None:
    assert not (narrower(one, other) and narrower(other, one))


@given(st.floats(-1e6, 1e6), st.floats(0, 1e6), st.floats(-1e6, 1e6), st.floats(0, 1e6))
def test_intervals_with_a_common_number_are_never_disjoint(a: float, wide: float, b: float, broad: float) -> None:
    together = max(a, b) <= min(a + wide, b + broad)
    assert (interval_relation((a, a + wide), (b, b + broad)) != "disjoint") >= together
