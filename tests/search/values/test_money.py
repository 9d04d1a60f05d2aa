"""Sums of money, in whole units of their currency."""

from __future__ import annotations

import pytest

from search.values import Value
from search.values.find import find_values


def only(text: str, date: str | None = None) -> Value:
    values = find_values(text, date)
    assert len(values) == 1, values
    return values[0]


@pytest.mark.parametrize(
    ("text", "amount", "unit"),
    [
        ("It paid $14.3bn for the firm.", 14.3e9, "USD"),
        ("It paid $14 billion for the firm.", 14e9, "USD"),
        ("It paid 14 billion dollars for the firm.", 14e9, "USD"),
        ("It paid a $4-billion price.", 4e9, "USD"),
        ("Das kostet € 3,5 Mio im Jahr.", 3.5e6, "EUR"),
        ("It raised £740m last spring.", 740e6, "GBP"),
        ("It costs C$1,250.50 there.", 1250.5, "CAD"),
        ("It costs HK$ 30 million.", 30e6, "HKD"),
        ("It costs US$3bn.", 3e9, "USD"),
        ("They owe 125 million Australian dollars.", 125e6, "AUD"),
        ("They owe 10,000 Swiss francs.", 10_000, "CHF"),
        ("They owe 500 New Zealand dollars.", 500, "NZD"),
        ("They owe EUR 1.5bn.", 1.5e9, "EUR"),
        ("They owe 115USD.", 115, "USD"),
        ("They owe Rs 500 crore.", 5e9, "INR"),
        ("They owe 12,34,567 rupees.", 1_234_567, "INR"),
        ("The paper costs 50p.", 0.5, "GBP"),
        ("The contract rose 1.20 cents.", 0.012, "USD"),
        ("It cost thirteen dollars and forty-five cents.", 13.45, "USD"),
        ("It cost half a million euros.", 500_000, "EUR"),
        ("He was fined five million yen.", 5e6, "JPY"),
        ("It won 361 million pounds.", 361e6, "GBP"),
    ],
)
def test_a_sum_is_read_with_its_currency(text: str, amount: float, unit: str) -> None:
    value = only(text)
    assert (value.kind, value.unit) == ("money", unit)
    assert value.low == value.high == pytest.approx(amount)


@pytest.mark.parametrize(
    ("text", "words", "low", "high"),
    [
        ("worth over $29 billion now", "over $29 billion", 29e9, None),
        ("worth at least $29 billion now", "at least $29 billion", 29e9, None),
        ("worth up to $5 million now", "up to $5 million", None, 5e6),
        ("worth less than $5 million now", "less than $5 million", None, 5e6),
        ("worth about $50 now", "about $50", 45, 55),
        ("worth nearly $50 now", "nearly $50", 45, 50),
        ("worth $50 or more now", "$50 or more", 50, None),
        ("worth $10–15 million now", "$10–15 million", 10e6, 15e6),
        ("worth $10 million to $15 million now", "$10 million to $15 million", 10e6, 15e6),
        ("worth between $5 and $10 million now", "between $5 and $10 million", 5e6, 10e6),
        ("worth billions of dollars now", "billions of dollars", 1e9, None),
        ("worth several million dollars now", "million dollars", 1e6, None),
    ],
)
def test_bounds_and_ranges_belong_to_the_words(text: str, words: str, low: float | None, high: float | None) -> None:
    value = only(text)
    assert (value.kind, value.text, value.low, value.high) == ("money", words, low, high)


def test_a_weight_is_no_money() -> None:
    assert only("He bought 5 pounds of sugar.").kind == "count"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The firms didn’t disclose the financial terms of the deal.", "didn’t disclose the financial terms"),
        ("It was sold for an undisclosed sum.", "undisclosed sum"),
        ("Terms of the deal were not disclosed.", "Terms of the deal were not disclosed"),
        ("Both declined to disclose the price.", "declined to disclose the price"),
    ],
)
def test_an_amount_that_is_not_told_is_a_value_too(text: str, words: str) -> None:
    value = only(text)
    assert (value.kind, value.text, value.low, value.high) == ("undisclosed", words, None, None)


def test_data_that_is_not_disclosed_is_no_amount() -> None:
    assert find_values("The firm may not disclose any specific data sets.") == ()
