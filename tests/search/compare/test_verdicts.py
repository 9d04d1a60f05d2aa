"""Verdicts on the facts of one row."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.compare import Comparing, Plain
from search.compare.verdicts import judge, outcome
from search.facts import Evidence, Fact, Modality
from search.values import Value
from tests.search.compare.conftest import UNDISCLOSED, day, money, number, over, percent, role, text

VALUE = Plain("value", 0.01)
TOLL = Plain("value", changes=True)


def said(
    value: Value | None = None, modality: Modality = "asserted", article: str = "a", other: str | None = None
) -> Fact:
    return Fact(
        f"{article}#{value}#{modality}", article, "price", "Price", "norvia", other, value, (), modality,
        (Evidence(0, 1),), "test",
    )  # fmt: skip


def verdict(*origins: Fact | list[Fact], how: Comparing = VALUE, dates: dict[str, str] | None = None) -> str:
    facts = [one if isinstance(one, list) else [one] for one in origins]
    return judge(facts, how, dates or {}, frozenset()).verdict


def test_one_origin_alone_is_only() -> None:
    assert verdict([said(money(5)), said(money(6))]) == "only"


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (money(14e9), money(14e9), "agree"),
        (money(14e9), UNDISCLOSED, "refines"),
        (percent(0.49), percent(0, 0.5), "refines"),
        (money(14e9), money(20e9), "conflict"),
        (money(14e9), money(20e9, unit="EUR"), "refines"),
        (money(14e9), None, "refines"),
    ],
)
def test_numbers_agree_refine_or_conflict(one: Value, other: Value | None, expected: str) -> None:
    assert verdict(said(one), said(other, article="b")) == expected


def test_dates_conflict_where_both_know_another_day() -> None:
    how = Plain("date")
    assert verdict(said(day("2025-06")), said(day("2025-06-10")), how=how) == "refines"
    assert verdict(said(day(weekday=1)), said(day(weekday=3)), how=how) == "conflict"


def test_roles_never_conflict() -> None:
    how = Plain("role")
    assert verdict(said(role("CEO")), said(role("chief executive")), how=how) == "agree"
    assert verdict(said(role("interim CEO")), said(role("CEO")), how=how) == "refines"
    assert verdict(said(role("senator")), said(role("candidate")), how=how) == "refines"


def test_other_words_are_no_conflict_unless_one_denies_them() -> None:
    how = Plain("text")
    one, other = said(text("sells old maps")), said(text("maps that are old, sold by hand"))
    assert verdict(one, said(text("Sells the old maps.")), how=how) == "agree"
    assert verdict(one, other, how=how) == "refines"
    assert verdict(one, said(text("runs a ferry"), "denied"), how=how) == "refines"
    assert verdict(one, said(text("sells old maps"), "denied"), how=how) == "conflict"


def test_a_short_text_and_its_negation_conflict() -> None:
    how = Plain("text")
    assert verdict(said(text("guilty")), said(text("not guilty")), how=how) == "conflict"
    assert verdict(said(text("guilty to two counts")), said(text("not guilty")), how=how) == "conflict"
    assert verdict(said(text("guilty"), "denied"), said(text("not guilty")), how=how) == "refines"


def test_there_can_be_only_one_seat() -> None:
    how = Plain("one")
    assert verdict(said(other="brno"), said(other="riga"), how=how) == "conflict"
    assert verdict(said(other="brno"), said(other="brno"), how=how) == "agree"
    assert verdict([said(other="brno"), said(other="riga")], said(other="riga"), how=how) == "agree"


def test_several_objects_of_a_set_are_no_conflict() -> None:
    assert verdict(said(other="brno"), said(other="riga"), how=Plain("set")) == "agree"


@pytest.mark.parametrize(
    ("other", "expected"),
    [("asserted", "conflict"), ("reported", "conflict"), ("in_talks", "conflict"), ("conditional", "refines")],
)
def test_a_denial_contradicts_who_says_so_but_not_who_says_if(other: Modality, expected: str) -> None:
    assert verdict(said(None, "denied"), said(None, other), how=Plain("set")) == expected


def test_denying_one_sum_does_not_contradict_another_one() -> None:
    assert verdict(said(money(5), "denied"), said(money(9))) == "refines"


def test_two_denials_agree() -> None:
    assert verdict(said(None, "denied"), said(None, "denied"), how=Plain("set")) == "agree"


@pytest.mark.parametrize("unsure", ["conditional", "unclear", "hedged"])
def test_what_only_may_be_contradicts_no_plain_statement(unsure: Modality) -> None:
    assert verdict(said(money(5), unsure), said(money(9))) == "refines"


def test_two_guesses_at_a_sum_may_differ() -> None:
    assert verdict(said(money(5), "hedged"), said(money(9), "hedged")) == "conflict"


def test_a_source_conflicts_only_if_none_of_its_values_is_compatible() -> None:
    assert verdict([said(money(5)), said(money(9))], said(money(9))) == "agree"
    assert verdict([said(money(5)), said(money(9))], said(money(7))) == "conflict"


def test_the_most_exact_of_an_origins_values_counts() -> None:
    vague = said(percent(0, 0.5))
    assert verdict([vague, said(percent(0.49))], said(percent(0.3))) == "conflict"
    assert verdict([said(over(4)), said(UNDISCLOSED), said(money(5))], said(money(9))) == "conflict"


def test_a_later_toll_is_a_change_and_no_conflict() -> None:
    facts = [said(number(5), article="a")], [said(number(9), article="b")]
    judged = judge(facts, TOLL, {"a": "2025-06-10", "b": "2025-06-11"}, frozenset())
    assert (judged.verdict, judged.changed) == ("refines", True)
    for dates in ({}, {"a": "2025-06-10"}, {"a": "2025-06-10", "b": "2025-06-10"}):
        assert judge(facts, TOLL, dates, frozenset()).verdict == "conflict"


def test_what_cannot_change_conflicts_at_any_date() -> None:
    assert verdict(said(money(5)), said(money(9), article="b"), dates={"a": "2024", "b": "2025"}) == "conflict"


def test_the_same_as_a_plan_differs_in_status() -> None:
    judged = judge([[said(money(5))], [said(money(5), "in_talks")]], VALUE, {}, frozenset())
    assert (judged.verdict, judged.status_differs) == ("agree", True)


def test_another_matter_as_a_plan_differs_in_more_than_status() -> None:
    origins = [[said(text("sells old maps"))], [said(text("runs a ferry"), "proposed")]]
    assert not judge(origins, Plain("text"), {}, frozenset()).status_differs


def test_who_reports_differs_in_status_only_where_status_matters() -> None:
    facts = [[said(None)], [said(None, "reported")]]
    assert judge(facts, Plain("set", status=True), {}, frozenset()).status_differs
    assert not judge(facts, Plain("set"), {}, frozenset()).status_differs


def test_what_is_never_compared_is_never_at_odds() -> None:
    assert verdict(said(money(5)), said(money(9)), how=Plain("never")) == "refines"


MODALITIES = ["asserted", "reported", "in_talks", "proposed", "conditional", "hedged", "denied", "unclear"]
VALUES = st.one_of(
    st.none(),
    st.builds(money, st.integers(1, 4)),
    st.builds(over, st.integers(1, 4)),
    st.builds(text, st.sampled_from(["old maps", "sells old maps", "a ferry"])),
    st.builds(day, st.sampled_from([None, "2025", "2025-06-10"]), st.sampled_from([None, 1, 3])),
    st.just(UNDISCLOSED),
)
FACTS = st.builds(
    said, VALUES, st.sampled_from(MODALITIES), st.sampled_from("abc"), st.sampled_from([None, "brno", "riga"])
)
HOWS = st.builds(
    Plain, st.sampled_from(["value", "date", "role", "text", "set", "one", "never"]), st.just(0.01), st.booleans()
)
DATES = {"a": "2025-06-10", "b": "2025-06-11", "c": "2025-06"}


@given(FACTS, FACTS, HOWS)
def test_it_makes_no_difference_which_fact_comes_first(one: Fact, other: Fact, how: Plain) -> None:
    assert outcome(one, other, how, DATES) == outcome(other, one, how, DATES)


@given(st.lists(st.lists(FACTS, min_size=1, max_size=3), min_size=2, max_size=3), HOWS)
def test_a_verdict_does_not_depend_on_the_order_of_origins(origins: list[list[Fact]], how: Plain) -> None:
    assert len({judge(order, how, DATES, frozenset()) for order in permutations(origins)}) == 1


@given(st.lists(FACTS, min_size=1, max_size=3), HOWS)
def test_an_origin_never_contradicts_itself(facts: list[Fact], how: Plain) -> None:
    assert judge([facts, facts], how, DATES, frozenset()).verdict in {"agree", "refines"}


def test_what_was_so_at_another_time_has_changed() -> None:
    then, now = said(number(91)), said(number(95), article="b")
    judged = judge([[then], [now]], TOLL, {then.id: "2005"}, frozenset())
    assert (judged.verdict, judged.changed) == ("refines", True)
