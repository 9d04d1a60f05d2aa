"""Marks of an article that look like our own stand-ins."""

import pytest

from search.analysing import analyse
from search.config.models import Entity
from search.dictionary import Dictionary

PEOPLE = Dictionary.compile([Entity("lena", "Lena Wren", "person")])


def test_an_at_sign_in_the_text_is_no_mention() -> None:
    text = "“We are ready,” she told @harbour on Friday # one. Lena Wren said “it is @noon”, he added."
    assert {fact.subject for fact in analyse(text, PEOPLE).facts} <= {"lena", None}


@pytest.mark.parametrize(
    "text", ["Lena Wren said that day", "They thanked a majority of", "Lena Wren met", "Lena Wren said that that"]
)
def test_a_text_may_end_anywhere(text: str) -> None:
    assert {fact.subject for fact in analyse(text, PEOPLE).facts} <= {"lena", None}
