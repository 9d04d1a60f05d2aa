"""Dates held against each other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.compare.days import day_relation, earlier, more_exact
from search.values import Value
from tests.search.compare.conftest import day

DAYS = st.builds(
    day,
    st.one_of(st.none(), st.sampled_from(["2025", "2025-06", "2025-06-10", "2025-06-12", "2024-02-30"])),
    st.one_of(st.none(), st.integers(0, 6)),
    st.sampled_from(["June 10", "10 June", "in May", "last week", ""]),
)


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        (day("2025-06-10"), day("2025-06-10"), "equal"),
        (day("2025-06"), day("2025-06-10"), "refines"),
        (day("2025-06"), day("2025-07"), "disjoint"),
        (day("2025-06-10"), day(weekday=1), "refines"),
        (day("2025-06-10"), day(weekday=3), "disjoint"),
        (day(weekday=1), day(weekday=1), "equal"),
        (day(weekday=1), day(weekday=3), "disjoint"),
        (day(words="June 10"), day(words="10 June"), "equal"),
        (day(words="June 10"), day(words="June 12"), "disjoint"),
        (day(words="in June"), day(words="on June 12"), "refines"),
        (day(words="June 10"), day("2025-06-10"), "refines"),
        (day(words="last week"), day("2025-06-10"), "apart"),
        (day("2025"), day(weekday=2), "apart"),
    ],
)
def test_dates_are_compared_as_far_as_both_are_known(one: Value, other: Value, relation: str) -> None:
    assert day_relation(one, other) == relation


@given(DAYS, DAYS)
def test_it_makes_no_difference_which_date_comes_first(one: Value, other: Value) -> None:
    assert day_relation(one, other) == day_relation(other, one)
    assert not (more_exact(one, other) and more_exact(other, one))


def test_the_order_of_articles_is_told_only_where_their_dates_tell_it() -> None:
    assert earlier("2025-06-10", "2025-06-12") is True
    assert earlier("2025-06-12", "2025-06") is None
    assert earlier("2025-06-12", None) is None
    assert earlier("2025-06-12", "2025-06-12") is None
