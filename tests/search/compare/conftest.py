"""Facts made by hand, and a shorthand for comparing them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import count

import pytest

from search.answers import ComparedRow, Comparison
from search.compare import ComparedArticle, Comparing, compare
from search.facts import Evidence, Fact
from search.values import Value

Make = Callable[..., Fact]


def money(low: float | None, high: float | None = None, *, unit: str = "USD") -> Value:
    return Value("money", f"{low}", None, None, low, low if high is None else high, unit)


def over(low: float) -> Value:
    return Value("money", f"over {low}", None, None, low, None, "USD")


def number(low: float, high: float | None = None, unit: str | None = None) -> Value:
    return Value("count" if unit else "number", f"{low}", None, None, low, low if high is None else high, unit)


def percent(low: float, high: float | None = None) -> Value:
    return Value("percent", f"{low}", None, None, low, low if high is None else high)


def text(words: str) -> Value:
    return Value("text", words)


def role(words: str) -> Value:
    return Value("role", words)


def day(date: str | None = None, weekday: int | None = None, words: str = "") -> Value:
    return Value("date", words, None, None, None, None, None, date, weekday)


UNDISCLOSED = Value("undisclosed", "undisclosed")


@pytest.fixture
def fact() -> Make:
    """A fact of article `article` about `attribute` of "norvia"; its place grows with each call."""
    numbers = count(1)

    def make(article: str, value: Value | None = None, attribute: str = "price", **more: object) -> Fact:
        place = next(numbers)
        fields: dict[str, object] = {
            "subject": "norvia", "object": None, "attribution": (), "modality": "asserted", "inferred": False,
            "evidence": (Evidence(place * 10, place * 10 + 5),), **more,
        }  # fmt: skip
        return Fact(
            id=f"{article}#{place}", article=article, attribute=attribute, label=attribute.capitalize(), value=value,
            rule="test", **fields,
        )  # fmt: skip

    return make


@pytest.fixture
def table() -> Callable[..., Comparison]:
    """Compares facts by the articles that they name; every article has a text of its own unless `texts` says more."""

    def made(
        *facts: Fact,
        attributes: Mapping[str, Comparing] | None = None,
        dates: Mapping[str, str] | None = None,
        texts: Mapping[str, str] | None = None,
        listed: Mapping[str, str] | None = None,
        curated: tuple[Fact, ...] = (),
        articles: str = "",
    ) -> Comparison:
        ids = [*dict.fromkeys([*articles.split(), *(one.article for one in facts)])]
        return compare(
            [
                ComparedArticle(
                    one,
                    (texts or {}).get(one, f"Nothing but {one}."),
                    (dates or {}).get(one),
                    tuple(fact for fact in facts if fact.article == one),
                )
                for one in ids
            ],
            attributes=attributes,
            listed={"norvia": "Norvia", "quill": "Quill Works"} if listed is None else listed,
            curated=curated,
        )

    return made


@pytest.fixture
def row(table: Callable[..., Comparison]) -> Callable[..., ComparedRow]:
    """The only row of a comparison."""

    def only(*facts: Fact, **more: object) -> ComparedRow:
        (one,) = table(*facts, **more).rows
        return one

    return only
