"""Whom object pronouns and descriptions mean."""

import pytest

from search.analysing import analyse
from search.dictionary import Dictionary


def _told(text: str) -> set[tuple[str, str | None, str | None]]:
    facts = analyse(text, Dictionary.compile([])).facts
    return {(one.attribute, one.subject, one.object) for one in facts}


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Tom Reyes spoke. Dan Moss accused him of fraud.", ("accuses", "Dan Moss", "Tom Reyes")),
        ("Tom Reyes spoke. Dan Moss, a lawyer, sued him.", ("sues", "Dan Moss", "Tom Reyes")),
        ("Tom Reyes spoke. Dan Moss, who left, had sued him.", ("sues", "Dan Moss", "Tom Reyes")),
        ("Dan Moss met Tom Reyes and sued him.", ("sues", "Dan Moss", "Tom Reyes")),
        ("Tom Reyes fled. A judge sentenced him to 10 years in prison.", ("sentenced_to", "Tom Reyes", None)),
        ("Dan Moss advised the Hill campaign. He was fired on Monday.", ("dismissed", "Dan Moss", None)),
        ("What happens to Noor Varga? She is leaving for Quill Corp.", ("resigns", "Noor Varga", None)),
    ],
)
def test_who_does_something_to_somebody_is_not_whom_he_does_it_to(
    text: str, fact: tuple[str, str | None, str | None]
) -> None:
    assert fact in _told(text)


@pytest.mark.parametrize(
    ("text", "attribute"),
    [
        ("Tom Reyes met Paul Hill. Dan Moss sued him.", "sues"),
        ("The lawyer of Tom Reyes spoke. He sued him.", "sues"),
        ("Noor Varga spoke. A man shot Tom Reyes. In May he sued Dan Moss.", "sues"),
    ],
)
def test_it_stays_open_whom_somebody_does_something_to(text: str, attribute: str) -> None:
    assert attribute not in {one[0] for one in _told(text)}
