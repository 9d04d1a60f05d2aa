"""What a verb tells of several, each with a value: "Reyes won 45 percent and Hill 40 percent"."""

from __future__ import annotations

import pytest

from search.dictionary import Dictionary
from tests.search.wordings.tables import rows

_DICTIONARY = Dictionary.compile(())


def _told(text: str, attribute: str) -> list[str]:
    return [row for row in rows(text, _DICTIONARY) if row.startswith(f"{attribute} ")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Dana Reyes won 45 percent of the vote and Paul Moss 40 percent.",
            ["poll Dana Reyes - 45 percent", "poll Paul Moss - 40 percent"],
        ),
        (
            "Shares of Norvia Inc. rose 3 percent, Quill Inc. 2 percent and Harrow Inc. 1 percent.",
            [
                "stock_rise Norvia Inc. - 3 percent",
                "stock_rise Quill Inc. - 2 percent",
                "stock_rise Harrow Inc. - 1 percent",
            ],
        ),
        (
            "Dana Reyes raised $5 million and Paul Moss $3 million.",
            ["raised Dana Reyes - $5 million", "raised Paul Moss - $3 million"],
        ),
    ],
)
def test_others_follow_with_a_value_of_the_same_kind(text: str, told: list[str]) -> None:
    assert _told(text, told[0].split(" ")[0]) == told


@pytest.mark.parametrize(
    "text",
    [
        "Dana Reyes raised $5 million and Paul Moss $3 million houses.",  # another thing's value
        "Dana Reyes raised $5 million and Paul Moss 40 percent.",  # another kind
        "Dana Reyes raised $5 million and Paul Moss spent $3 million.",  # a verb of its own
    ],
)
def test_nobody_follows(text: str) -> None:
    assert _told(text, "raised") == ["raised Dana Reyes - $5 million"]
