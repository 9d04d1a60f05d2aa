"""Shares, counts, numbers, ages and lengths of time."""

from __future__ import annotations

import pytest

from search.values import Value
from search.values.find import find_values

YEAR = 365 * 86400


def only(text: str) -> Value:
    values = find_values(text)
    assert len(values) == 1, values
    return values[0]


@pytest.mark.parametrize(
    ("text", "words", "low", "high"),
    [
        ("It holds a 49% stake.", "49%", 0.49, 0.49),
        ("It holds 49 per cent of the shares.", "49 per cent", 0.49, 0.49),
        ("It fell twenty-one percent.", "twenty-one percent", 0.21, 0.21),
        ("It holds a third of the shares.", "a third", 1 / 3, 1 / 3),
        ("It holds two-thirds of the shares.", "two-thirds", 2 / 3, 2 / 3),
        ("It lost half of its value.", "half", 0.5, 0.5),
        ("It holds a minority of the shares.", "a minority", 0.0, 0.5),
        ("It bought a majority stake.", "a majority", 0.5, 1.0),
        ("It takes between 10 and 15 percent.", "between 10 and 15 percent", 0.10, 0.15),
        ("It takes from 5 to 7 percent.", "from 5 to 7 percent", 0.05, 0.07),
        ("It asks one in five voters.", "one in five", 0.2, 0.2),
        ("It was cut by 25 basis points.", "25 basis points", 0.0025, 0.0025),
    ],
)
def test_shares_are_parts_of_one(text: str, words: str, low: float, high: float) -> None:
    value = only(text)
    assert (value.kind, value.text) == ("percent", words)
    assert (value.low, value.high) == (pytest.approx(low), pytest.approx(high))


def test_a_change_has_two_ends_of_one_unit() -> None:
    first, second = find_values("Unemployment rose from 5 to 7 percent.")
    assert (first.kind, first.text, first.low) == ("percent", "5", 0.05)
    assert (second.kind, second.text, second.low) == ("percent", "7 percent", 0.07)


@pytest.mark.parametrize(
    ("text", "words", "low", "high", "unit"),
    [
        ("It has 1,400 full-time employees.", "1,400 full-time employees", 1400, 1400, "employees"),
        ("In Ohio, 12 people were killed.", "12 people", 12, 12, "people"),
        ("The blast left 12 dead.", "12 dead", 12, 12, "dead"),
        ("It hired 12 Republicans.", "12", 12, 12, "Republicans"),
        ("It hired two Acme employees.", "two", 2, 2, "employees"),
        ("It hired more than 500 people.", "more than 500 people", 500, None, "people"),
        ("It fell 3,000ft.", "3,000ft", 3000, 3000, "ft"),
        ("It met two hundred and five men.", "two hundred and five men", 205, 205, "men"),
        ("It met tens of thousands of protesters.", "tens of thousands of protesters", 10_000, None, "protesters"),
        ("It met one and a half million people.", "one and a half million people", 1.5e6, 1.5e6, "people"),
        ("It met 10,000–12,000 people.", "10,000–12,000 people", 10_000, 12_000, "people"),
        ("It met a dozen lawyers.", "a dozen lawyers", 12, 12, "lawyers"),
    ],
)
def test_a_count_names_what_it_counts(text: str, words: str, low: float, high: float | None, unit: str) -> None:
    value = only(text)
    assert (value.kind, value.text, value.low, value.high, value.unit) == ("count", words, low, high, unit)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1,234,567", 1_234_567),
        ("1.234.567,5", 1_234_567.5),
        ("1 234 567", 1_234_567),
        ("2 1/4", 2.25),
        ("2½", 2.5),
        ("-5", -5),
        (".25", 0.25),
        ("two hundred point seventy-one", 200.71),
        ("one trillion", 1e12),
        ("3 million and a half", 3.5e6),
    ],
)
def test_a_number_alone_is_a_number(text: str, number: float) -> None:
    value = only(text)
    assert (value.kind, value.low, value.high) == ("number", number, number)


@pytest.mark.parametrize(
    "text",
    [
        "They flew a Boeing 737 and an F-16 for the G7 during COVID-19.",
        "See Section 230, page 4, No. 1 and room 12.",
        "Call 555-123-4567 or 555-1234 now.",
        "The train leaves at 10:30, not at 9 p.m. or 7 o'clock.",
        "They won 3-2 on penalties.",
        "The update is iOS 14.5.1, the server 192.168.1.2.",
        "The attacks of 9/11 changed much; it is open 24/7.",
        "One of them, as no one knows, is the third.",
        "It was the twenty-first time, in a third week.",
        "See https://example.com/2019/05/05/12-people and www.example.com/90%25.",
        "It is a 501(c)(3) group.",
        "1. First of all",
        "She may march on, as she sat there in the fall.",
        "The 180ml bottle and the 4x4 truck.",
        "He is the majority leader of a minority group.",
    ],
)
def test_names_labels_times_and_scores_are_no_values(text: str) -> None:
    assert find_values(text) == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The blast tore through the market, killing dozens.", "dozens"),
        ("The flood injured hundreds in the town.", "hundreds"),
        ("Dozens more were hurt.", "Dozens"),
        ("Thousands have been displaced.", "Thousands"),
    ],
)
def test_victims_are_counted_without_a_noun(text: str, words: str) -> None:
    value = only(text)
    assert (value.kind, value.text) == ("number", words)


@pytest.mark.parametrize(
    ("text", "words", "years"),
    [
        ("She was a 19-year-old student.", "19-year-old", 19),
        ("He is 40 years old.", "40 years old", 40),
        ("The suspect, aged 19, ran.", "aged 19", 19),
        ("Ada Hill, age 19, ran.", "age 19", 19),
        ("Ada Hill turned 19 this week.", "19", 19),
        ("Wang, 28, said so.", "28", 28),
        ("A woman, 34, was hurt.", "34", 34),
        ("It killed Ada Hill, 19.", "19", 19),
        ("Those hurt were Ada Hill, 19; and others.", "19", 19),
        ("The baby is six months old.", "six months old", 180 / 365),
    ],
)
def test_ages_are_in_years(text: str, words: str, years: float) -> None:
    value = only(text)
    assert (value.kind, value.text, value.unit) == ("age", words, "year")
    assert value.low == value.high == pytest.approx(years)


@pytest.mark.parametrize(
    ("text", "words", "low", "high"),
    [
        ("It took two days.", "two days", 2 * 86400, 2 * 86400),
        ("It was a three-month trial.", "three-month", 90 * 86400, 90 * 86400),
        ("It began more than a decade earlier.", "more than a decade", 10 * YEAR, None),
        ("It lasted more than 10 years.", "more than 10 years", 10 * YEAR, None),
        ("It lasted an hour and a half.", "an hour and a half", None, None),
        ("It takes two to three weeks.", "two to three weeks", 14 * 86400, 21 * 86400),
        ("He earned it over three years.", "three years", 3 * YEAR, 3 * YEAR),
    ],
)
def test_lengths_of_time_are_in_seconds(text: str, words: str, low: float | None, high: float | None) -> None:
    values = find_values(text)
    if low is None and high is None:  # "an hour" needs a word before it that makes it a length
        assert all(value.kind == "duration" for value in values)
        return
    assert [(value.kind, value.text, value.low, value.high) for value in values] == [("duration", words, low, high)]


def test_a_price_by_the_year_is_no_length_of_time() -> None:
    assert [value.kind for value in find_values("They pay $5 million a year.")] == ["money"]
