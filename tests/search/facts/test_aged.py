"""Descriptions by age: whom "the 55-year-old" means, how old that makes them, and where it stays open."""

import pytest

from search.analysing import analyse
from search.dictionary import Dictionary


def _told(text: str) -> list[tuple[str, str | None, str | None]]:
    facts = analyse(text, Dictionary.compile([])).facts
    return [(one.attribute, one.subject, one.object or (one.value.text if one.value else None)) for one in facts]


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Dana Reyes spoke. The 55-year-old will replace Ben Cole.", ("age", "Dana Reyes", "55-year-old")),
        ("Dana Reyes spoke. The 55-year-old will replace Ben Cole.", ("replaces", "Dana Reyes", "Ben Cole")),
        ("Dana Reyes spoke. The 55-year-old actor was arrested.", ("arrested", "Dana Reyes", None)),
        ("Dana Reyes spoke. The 55-year-old Leeds-born star married Ben Cole.", ("born_in", "Dana Reyes", "Leeds")),
        (
            "Dana Reyes spoke. The 55-year-old Leeds-born star married Ben Cole.",
            ("married_to", "Dana Reyes", "Ben Cole"),
        ),
        ("Dana Reyes spoke. Ben Cole praised the 55-year-old.", ("praises", "Ben Cole", "Dana Reyes")),
        ("Dana Reyes spoke, and police said the 29-year-old was arrested.", ("arrested", "Dana Reyes", None)),
        (
            "Dana Reyes, 55, met Ben Cole, 40, in May. The 40-year-old praised Ann Hill.",
            ("praises", "Ben Cole", "Ann Hill"),
        ),
        (
            "Dana Reyes spoke. The 55-year-old said the bridge in Leeds was safe.",
            ("statement", "Dana Reyes", "the bridge in Leeds was safe"),
        ),
    ],
)
def test_a_description_by_age_means_whom_the_article_is_about(
    text: str, fact: tuple[str, str | None, str | None]
) -> None:
    assert fact in _told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Dana Reyes met Ben Cole on Friday. The 55-year-old was arrested.",
        "Dana Reyes, 40, spoke on Friday. The 55-year-old was arrested.",
        "Dana Reyes spoke on Friday. The 12-year-old law was passed.",
        "Dana Reyes killed his wife on Friday. The 30-year-old was found dead.",
        "A 20-year-old man fell, Dana Reyes said. The 20-year-old was arrested.",
        "Dana Reyes spoke on Friday. The 55-year-old, Ben Cole, was arrested.",
        "Dana Reyes spoke. She is accused of killing Ann Hill. The 30-year-old was arrested.",
        "Police met Ben Cole. He is accused of killing Dana Reyes. The 30-year-old was arrested.",
        "Dana Reyes said on Friday that she had seen the 55-year-old.",
    ],
)
def test_another_may_be_meant(text: str) -> None:
    assert not [
        one for one in _told(text) if one[1] == "Dana Reyes" and one[0] in {"age", "arrested"} and one[2] != "40"
    ]
