"""Members of a party under its adjective, who act for it as one."""

from __future__ import annotations

import pytest

from search.analysing import analyse
from search.config.models import Alias, Entity
from search.dictionary import Dictionary

NONE = Dictionary.compile(())
WITH = Dictionary.compile([Entity("gop", "Republican Party", "organization", (Alias("GOP"), Alias("Republicans")))])


def _facts(text: str, dictionary: Dictionary = NONE) -> list[tuple[str, str | None, str | None]]:
    attributes = ("accuses", "calls_on", "statement", "criticizes")
    found = analyse(text, dictionary).facts
    return [(one.attribute, one.subject, one.object) for one in found if one.attribute in attributes]


@pytest.mark.parametrize(
    ("text", "attribute", "subject", "object_"),
    [
        ("Republican lawmakers accused Dana Reyes of lying.", "accuses", "Republicans", "Dana Reyes"),
        ("The GOP committee negotiators criticized Dana Reyes.", "criticizes", "Republicans", "Dana Reyes"),
        ("But Democratic senators called on Dana Reyes to resign.", "calls_on", "Democrats", "Dana Reyes"),
        ("House Republican leaders said the bridge was unsafe.", "statement", "Republicans", None),
        ("Dana Reyes criticized Democratic leaders.", "criticizes", "Dana Reyes", "Democrats"),
        ("Republicans said the bridge was unsafe.", "statement", "Republicans", None),
    ],
)
def test_they_are_the_party(text: str, attribute: str, subject: str, object_: str | None) -> None:
    assert _facts(text) == [(attribute, subject, object_)]


def test_the_dictionary_knows_the_party() -> None:
    assert _facts("GOP lawmakers accused Dana Reyes of lying.", WITH) == [("accuses", "gop", "Dana Reyes")]


@pytest.mark.parametrize(
    "text",
    [
        "Some Republican lawmakers accused Dana Reyes of lying.",
        "Two former Democratic senators accused Dana Reyes of lying.",
        "Norvia Republican lawmakers accused Dana Reyes of lying.",
        "Republican lawmakers who left accused Dana Reyes of lying.",
        "Many Republicans said the bridge was unsafe.",
        "Conservatives said the bridge was unsafe.",
    ],
)
def test_some_of_them_are_not(text: str) -> None:
    assert _facts(text) == []
