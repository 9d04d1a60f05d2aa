"""Courts that a number tells apart."""

from __future__ import annotations

import pytest

from search.analysing import analyse
from search.dictionary import Dictionary

NONE = Dictionary.compile(())


@pytest.mark.parametrize(
    ("text", "court"),
    [
        ("The 6th Circuit Court of Appeals upheld the ban.", "6th Circuit Court of Appeals"),
        ("The 5th U.S. Circuit Court of Appeals upheld the ban.", "5th U.S. Circuit Court of Appeals"),
        ("The Fifth Circuit upheld the ban.", "Fifth Circuit"),
        ("The U.S. Court of Appeals for the 9th Circuit upheld the ban.", "U.S. Court of Appeals for the 9th Circuit"),
    ],
)
def test_the_number_is_part_of_the_name(text: str, court: str) -> None:
    assert [fact.subject for fact in analyse(text, NONE).facts] == [court]


def test_two_courts_are_two() -> None:
    text = "The 10th Circuit Court of Appeals upheld the ban. The 6th Circuit Court of Appeals upheld the ban."
    assert [fact.subject for fact in analyse(text, NONE).facts] == [
        "10th Circuit Court of Appeals",
        "6th Circuit Court of Appeals",
    ]
