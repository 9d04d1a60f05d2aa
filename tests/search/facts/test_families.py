"""Family names alone, where the dictionary has only the full name of a person."""

from __future__ import annotations

from search.analysing import analyse
from search.config.models import Entity
from search.dictionary import Dictionary

LENA = Dictionary.compile([Entity("lena", "Lena Orlov", "person"), Entity("coast", "Coast Orlov", "organization")])


def _speakers(text: str) -> list[str | None]:
    return [fact.subject for fact in analyse(text, LENA).facts if fact.attribute == "statement"]


def test_a_family_name_alone_is_the_person_whose_full_name_the_text_has() -> None:
    assert _speakers("Lena Orlov came late. Orlov said the bridge was safe.") == ["lena"]


def test_it_is_nobody_of_two_relatives() -> None:
    assert _speakers("Lena Orlov came with Igor Orlov. Orlov said the bridge was safe.") == ["Orlov"]


def test_it_is_itself_where_the_text_has_no_full_name_of_a_person() -> None:
    assert _speakers("They met Coast Orlov. Orlov said the bridge was safe.") == ["Orlov"]
