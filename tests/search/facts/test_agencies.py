"""Bodies that a noun completes, or that a text calls by what they do."""

from __future__ import annotations

import pytest

from search.analysing import analyse
from search.config.models import Alias, Entity
from search.dictionary import Dictionary

NONE = Dictionary.compile(())
WITH = Dictionary.compile([Entity("hcr", "UN High Commissioner", "organization", (Alias("UNHCR"),))])


def _speakers(text: str, dictionary: Dictionary = NONE) -> list[str | None]:
    return [one.subject for one in analyse(text, dictionary).facts if one.attribute == "statement"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The U.N. refugee agency said the camp was empty.", "UNHCR"),
        ("The United Nations children’s agency said the camp was empty.", "UNICEF"),
        ("The UN nuclear watchdog said the plant was empty.", "International Atomic Energy Agency"),
        ("Ada Hill of the IAEA left. The U.N. nuclear watchdog said the plant was empty.", "IAEA"),
        ("The Islamic State group said the camp was empty.", "Islamic State"),
        ("The Syrian Observatory for Human Rights said the camp was empty.", "Syrian Observatory for Human Rights"),
    ],
)
def test_they_speak_under_their_name(text: str, speaker: str) -> None:
    assert _speakers(text) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ada Hill left. The Hill administration said the camp was empty.", "Hill administration"),
        ("Ada Hill left. But the Hill administration said it was empty.", "Hill administration"),
        ("Ada Hill left. Max Roe, a Hill administration lawyer, said it was late.", "Max Roe"),
        ("Ada Hill left. The Hill administration lawyer, Max Roe, said it was late.", "Max Roe"),
    ],
)
def test_what_somebody_leads_speaks_under_their_name(text: str, speaker: str) -> None:
    assert _speakers(text) == [speaker]


def test_whoever_joins_an_administration_joins_the_one_who_leads_it() -> None:
    facts = analyse("Ada Hill left. Max Roe joined the Hill administration in May.", NONE).facts
    assert [(one.subject, one.object) for one in facts if one.attribute == "joins_project"] == [("Max Roe", "Ada Hill")]


def test_the_name_is_that_of_the_dictionary() -> None:
    assert _speakers("The U.N. refugee agency said the camp was empty.", WITH) == ["hcr"]


def test_the_head_of_a_body_is_not_the_body() -> None:
    facts = analyse("The head of Quill Inc. urged members to act at once.", NONE).facts
    assert not [one for one in facts if one.attribute == "calls_on"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("A bomb went off in the town of Parachin.", "Parachin"),
        ("A bomb went off in Kurram district.", "Kurram"),
        ("A bomb went off near the Yidda refugee camp.", "Yidda"),
        ("A bomb went off in the capital, Kereni.", "Kereni"),
    ],
)
def test_towns_and_camps_are_places(text: str, place: str) -> None:
    assert place in [one.subject for one in analyse(text, NONE).facts if one.attribute == "attacked"]
