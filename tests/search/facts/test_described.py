"""What the descriptions of people and firms tell: parties, seats, homes, children and where somebody has a post."""

from __future__ import annotations

import pytest

from search.analysing import analyse
from search.dictionary import Dictionary

_ASKED = {"party", "based_in", "lives_in", "children", "role", "former_role"}


def _told(text: str) -> list[str]:
    facts = analyse(text, Dictionary.compile([])).facts
    return sorted(
        f"{one.attribute} {one.subject} {one.object or '-'} {(one.value.text if one.value else None) or '-'}"
        for one in facts
        if one.attribute in _ASKED
    )


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Ohio Gov. Peter Moss came. The Democratic governor left.", "party Peter Moss - Democratic"),
        ("Sen. Peter Moss of Kentucky came. The Kentucky Republican left.", "party Peter Moss - Republican"),
        (
            "Sen. Peter Moss of Ohio and Rep. Ann Hill of Utah, both Republicans, left.",
            "party Peter Moss Republicans -",
        ),
        ("Peter Moss and Mayor Ann Hill are both Democrats.", "party Ann Hill Democrats -"),
        ("Quill Corp. grew in May. The Seattle company left Vell.", "based_in Quill Corp. Seattle -"),
        ("Quill Corp. grew in May. The Seattle-based company left Vell.", "based_in Quill Corp. Seattle -"),
        ("Peter Moss was found at his home in Seattle.", "lives_in Peter Moss Seattle -"),
        ("Peter Moss was found at his Seattle home.", "lives_in Peter Moss Seattle -"),
        ("Peter Moss was found at his Seattle, Wash., home.", "lives_in Peter Moss Seattle -"),
        ("The car was found in Seattle, where Peter Moss lives.", "lives_in Peter Moss Seattle -"),
        ("Peter Moss came. He and wife Ann have two young sons.", "children Peter Moss - two young sons"),
        ("Peter Moss and his wife have two sons.", "children Peter Moss - two sons"),
        ("Peter Moss went to Quill University, where he is a professor.", "role Peter Moss Quill University professor"),
        (
            "Peter Moss, the former governor and 1988 presidential nominee, left.",
            "former_role Peter Moss - presidential nominee",
        ),
    ],
)
def test_a_description_tells_of_whom_it_means(text: str, fact: str) -> None:
    assert fact in _told(text)


@pytest.mark.parametrize(
    ("text", "attribute"),
    [
        ("Peter Moss came. The Democratic governor left.", "party"),
        ("Gov. Peter Moss came. The Democratic governor Ann Hill left.", "party Peter"),
        ("Sen. Peter Moss, a Republican, came. He met the Kentucky Republican.", "party Peter Moss - Republican "),
        ("Sen. Peter Moss of Ohio met officials and Rep. Ann Hill of Utah, both Republicans.", "party Peter"),
        ("Quill Corp. grew in May. It met the bank and the Seattle company of Ann Hill.", "based_in"),
        ("Peter Moss was found at a home in Seattle.", "lives_in"),
    ],
)
def test_a_description_of_nobody_sure_tells_nothing(text: str, attribute: str) -> None:
    assert not [one for one in _told(text) if one.startswith(attribute)]
