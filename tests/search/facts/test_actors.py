"""Whoever acts for a country under its nationality."""

from __future__ import annotations

import pytest

from search.analysing import analyse
from search.config.models import Alias, Entity
from search.dictionary import Dictionary
from search.mention import Mention
from search.wordings.lands import lands

NONE = Dictionary.compile(())
WITH = Dictionary.compile([Entity("sd", "Sudan", "place", (Alias("Khartoum"),))])


def _attacks(text: str, dictionary: Dictionary = NONE) -> list[str]:
    return [f"{one.subject} {one.object}" for one in analyse(text, dictionary).facts if one.attribute == "attacks"]


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Sudanese warplanes bombed Tarn.", "Sudan Tarn"),
        ("Sudanese government warplanes bombed Tarn.", "Sudan Tarn"),
        ("The Sudanese army has shelled Tarn.", "Sudan Tarn"),
        ("The Sudanese army attacked Aleppo.", "Sudan Aleppo"),
        ("South Sudanese forces shelled Aleppo.", "South Sudan Aleppo"),
        ("Aleppo was shelled by Russian artillery.", "Russia Aleppo"),
        ("Russian jets hit rebel positions in Aleppo.", "Russia Aleppo"),
        ("A Russian air strike on Aleppo was condemned.", "Russia Aleppo"),
        ("Harrow Inc. attacked Iraqi troops.", "Harrow Inc. Iraq"),
        ("Reyes lives in Norvia. Norvian forces shelled Aleppo.", "Norvia Aleppo"),
        ("Reyes lives in Norvia. A Norvian air strike on Aleppo was condemned.", "Norvia Aleppo"),
        ("Reyes lives in Norvia. Norvia’s army shelled Aleppo.", "Norvia Aleppo"),
        ("Reyes lives in Norvia. The Norvia army shelled Aleppo.", "Norvia Aleppo"),
        ("The Sudanese army was late. Then the army shelled Aleppo.", "Sudan Aleppo"),
        ("The Sudanese military was late. The army shelled Aleppo.", "Sudan Aleppo"),
        ("Reyes lives in America. American troops attacked Aleppo.", "America Aleppo"),
    ],
)
def test_they_stand_for_the_country(text: str, fact: str) -> None:
    assert _attacks(text) == [fact]


def test_the_country_is_that_of_the_dictionary() -> None:
    assert _attacks("Sudanese warplanes bombed Tarn.", WITH) == ["sd Tarn"]


@pytest.mark.parametrize(
    "text",
    [
        "Sudanese rebels bombed Tarn.",
        "The Sudanese army chief attacked Aleppo.",
        "Sudanese-backed forces shelled Tarn.",
        "A Sudanese forces spokesman attacked Aleppo.",
        "The U.S.-backed Sudanese forces shelled Tarn.",
        "The army shelled Aleppo. The Sudanese army was late.",
        "The Sudanese army was late, the Chadian army was not. Then the army shelled Aleppo.",
        "Elvian forces shelled Tarn.",
    ],
)
def test_others_do_not(text: str) -> None:
    assert not [fact for fact in _attacks(text) if fact.startswith(("Sudan ", "Elvia "))]


def test_an_attribute_has_to_allow_it() -> None:
    facts = analyse("Ada Hill visited American troops in Kabul.", NONE).facts
    assert [one.object for one in facts if one.attribute == "visits"] in ([], ["Kabul"])


def test_what_the_dictionary_says_of_the_words_stays() -> None:
    force = Dictionary.compile([Entity("force", "Sudanese forces", "organization")])
    found = analyse("Sudanese forces shelled Tarn.", force)
    assert found.mentions == (Mention(0, 15, "force", found.mentions[0].why),)
    assert [one.subject for one in found.facts if one.attribute == "attacks"] == ["force"]


def test_every_nationality_of_the_table_is_found() -> None:
    known = lands()
    missed = [word for word in known.nationalities if not known.pattern.search(f"the {word.title()} army")]
    assert not missed


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("The Sudanese army said on Monday that the camp was empty.", "Sudan", "The Sudanese army"),
        ("The camp was empty, the Sudanese military said.", "Sudan", "the Sudanese military"),
        ("Kenya’s government said the camp was empty.", "Kenya", "Kenya’s government"),
        ("The Chinese commerce ministry said the camp was empty.", "China", "The Chinese commerce ministry"),
    ],
)
def test_a_country_says_what_its_bodies_say(text: str, speaker: str, words: str) -> None:
    said = [(one.subject, one.attribution) for one in analyse(text, NONE).facts if one.attribute == "statement"]
    assert said == [(speaker, (words,))]


@pytest.mark.parametrize(
    "text",
    [
        "Sudanese rebels said the camp was empty.",
        "Two Sudanese army officers said the camp was empty.",
        "A Sudanese army veteran said the camp was empty.",
    ],
)
def test_others_speak_for_themselves(text: str) -> None:
    assert "Sudan" not in [one.subject for one in analyse(text, NONE).facts]
