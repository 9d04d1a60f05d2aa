"""What excludes each other, what a "not" turns round, and reprints that were altered."""

from __future__ import annotations

import pytest

from search.analysing import analyse
from search.answers import Comparison
from search.compare import ComparedArticle, compare
from search.config.models import Entity
from search.dictionary import Dictionary
from search.wordings.attributes import attributes

_ENTITIES = (
    Entity("norvia", "Norvia", "organization"),
    Entity("reyes", "Dana Reyes", "person"),
    Entity("senate", "Senate", "organization"),
)


def _compared(*texts: str) -> Comparison:
    dictionary = Dictionary.compile(_ENTITIES)
    articles = []
    for number, text in enumerate(texts):
        known = analyse(text, dictionary, article=f"{number}.txt")
        articles.append(ComparedArticle(f"{number}.txt", text, None, known.facts, known.sentences))
    return compare(articles, attributes=attributes().by_id)


def _verdicts(*texts: str) -> set[str]:
    return {row.verdict for row in _compared(*texts).rows}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Norvia shares rose 12% on Tuesday.", "Norvia shares fell 12% on Tuesday."),
        ("Dana Reyes was acquitted of arson.", "Dana Reyes was convicted of arson."),
        ("Dana Reyes said the plant had not received a warning.", "Dana Reyes said the plant had received a warning."),
    ],
)
def test_what_excludes_each_other_is_a_conflict(one: str, other: str) -> None:
    assert "conflict" in _verdicts(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Norvia shares rose 12% on Tuesday.", "Norvia shares rose 12% on Tuesday."),
        ("Dana Reyes was acquitted of arson.", "Dana Reyes was acquitted of arson."),
        ("Dana Reyes said the plant had received a warning.", "Dana Reyes said the plant had received a warning."),
    ],
)
def test_the_same_is_none(one: str, other: str) -> None:
    assert "conflict" not in _verdicts(one, other)


def test_a_reprint_that_was_altered_is_a_conflict() -> None:
    body = (
        "The mill by the river burned for three days and three nights before rain came down from the hills, and the "
        "people of the valley stood on the bridge to watch it, as their parents had done forty winters ago. "
    )
    table = _compared(f"Norvia shares rose 12% on Tuesday. {body}", f"Norvia shares rose 21% on Tuesday. {body}")
    assert len(table.origins) == 1
    assert "conflict" in {row.verdict for row in table.rows}
