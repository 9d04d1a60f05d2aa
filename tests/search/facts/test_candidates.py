"""Whom a description of a party's candidate means, in sentences of our own."""

from __future__ import annotations

import pytest

from search.dictionary import Dictionary
from tests.search.wordings.tables import rows

_DICTIONARY = Dictionary.compile(())


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Dana Reyes, the Republican nominee, left. The GOP nominee blamed Quill Inc.", "Dana Reyes"),
        ("GOP nominee Dana Reyes left. The Republican candidate blamed Quill Inc.", "Dana Reyes"),
        ("Senator Dana Reyes (R-Ohio) runs for president. The Republican front-runner blamed Quill Inc.", "Dana Reyes"),
        (
            "Dana Reyes is running for president. Democratic nominee Paul Moss left."
            " The Republican candidate blamed Quill Inc.",
            "Dana Reyes",
        ),
        ("Dana Reyes is running for president. The Republican nominee blamed Quill Inc.", None),
        (
            "Republican candidate Dana Reyes met Republican candidate Paul Moss. The GOP candidate blamed Quill Inc.",
            None,
        ),
        ("Dana Reyes, the Democratic nominee, left. The GOP nominee blamed Quill Inc.", None),
        ("Dana Reyes, the GOP Senate nominee, left. The Republican gubernatorial nominee blamed Quill Inc.", None),
        (
            "Dana Reyes, the Republican vice presidential nominee, left. The Republican nominee blamed Quill Inc.",
            None,
        ),
    ],
)
def test_a_candidate_of_a_party_is_meant(text: str, subject: str | None) -> None:
    told = [row for row in rows(text, _DICTIONARY) if row.startswith("blames ")]
    assert told == ([f"blames {subject} Quill Inc."] if subject else [])
