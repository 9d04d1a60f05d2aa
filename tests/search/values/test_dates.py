"""Dates, with and without the article's own."""

from __future__ import annotations

import pytest

from search.values import Value
from search.values.find import find_values

ARTICLE = "2025-06-13"  # a Friday


def only(text: str, date: str | None = None) -> Value:
    values = find_values(text, date)
    assert len(values) == 1, values
    assert values[0].kind == "date"
    return values[0]


@pytest.mark.parametrize(
    ("text", "words", "date"),
    [
        ("It opened on June 10, 2025.", "June 10, 2025", "2025-06-10"),
        ("It opened on 10 June 2025.", "10 June 2025", "2025-06-10"),
        ("It opened on the 10th of June, 2025.", "10th of June, 2025", "2025-06-10"),
        ("It opened on Sept. 3, 2019.", "Sept. 3, 2019", "2019-09-03"),
        ("It opened on 2025-06-10.", "2025-06-10", "2025-06-10"),
        ("It opened on 10/06/2025.", "10/06/2025", "2025-10-06"),
        ("It opened on 21/04/2016.", "21/04/2016", "2016-04-21"),
        ("It opened on Tuesday, June 10, 2025.", "Tuesday, June 10, 2025", "2025-06-10"),
        ("It opened in June 2025.", "June 2025", "2025-06"),
        ("It opened June 10-12, 2025.", "June 10-12, 2025", "2025-06"),
        ("It opened in 2016.", "2016", "2016"),
        ("It opened in mid-2016.", "2016", "2016"),
        ("It opened in the summer of 2019.", "summer of 2019", "2019"),
        ("It opened on May 5, 2020.", "May 5, 2020", "2020-05-05"),
    ],
)
def test_a_full_date_needs_nothing_else(text: str, words: str, date: str) -> None:
    value = only(text)
    assert (value.text, value.date) == (words, date)


@pytest.mark.parametrize(
    ("text", "words", "weekday"),
    [
        ("It opened on Tuesday (June 10).", "Tuesday (June 10)", 1),
        ("It opened late Thursday.", "Thursday", 3),
        ("It opened last Friday.", "last Friday", 4),
        ("It opened on June 10.", "June 10", None),
        ("It opened yesterday.", "yesterday", None),
    ],
)
def test_without_the_article_s_date_no_day_is_invented(text: str, words: str, weekday: int | None) -> None:
    value = only(text)
    assert (value.text, value.date, value.weekday) == (words, None, weekday)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("It opened on Tuesday (June 10).", "2025-06-10"),
        ("It opened late Thursday.", "2025-06-12"),
        ("It opened on Friday.", "2025-06-13"),
        ("It will open on Monday.", "2025-06-16"),
        ("It opened last Friday.", "2025-06-06"),
        ("It opens next Monday.", "2025-06-16"),
        ("It opened on June 10.", "2025-06-10"),
        ("It opened on Dec. 20.", "2024-12-20"),
        ("It opened yesterday.", "2025-06-12"),
        ("It opened three days ago.", "2025-06-10"),
        ("It opened two weeks after June 1.", "2025-06-15"),
        ("It opened last year.", "2024"),
        ("It opened last month.", "2025-05"),
        ("It opened in March.", "2025-03"),
    ],
)
def test_the_article_s_date_places_relative_days(text: str, date: str) -> None:
    assert only(text, ARTICLE).date == date


def test_a_year_is_no_count_and_a_count_no_year() -> None:
    assert [value.kind for value in find_values("The 2016 election drew 2000 people.")] == ["date", "count"]


@pytest.mark.parametrize("text", ["They meet every Friday.", "He reads the Sunday Times.", "It begins next week."])
def test_habits_and_names_are_no_days(text: str) -> None:
    assert find_values(text, ARTICLE) == ()


def test_a_day_that_the_calendar_lacks_is_not_placed() -> None:
    assert all(value.date != "2019-02-30" for value in find_values("It opened on Feb. 30, 2019.", ARTICLE))


@pytest.mark.parametrize("date", ["", "soon", "2025-13-45", "0000", "9999-12-31", "0001-01-01"])
def test_an_odd_article_date_does_no_harm(date: str) -> None:
    assert find_values("It opened last Friday, three days ago, in March, and opens tomorrow.", date)
