"""Roles in appositions: between commas, dashes and brackets, behind words that no list knows, whose they are."""

from __future__ import annotations

import pytest

from search.config.models import Entity
from search.dictionary import Dictionary
from tests.search.wordings.tables import assert_does_not_say, assert_says, rows

_DICTIONARY = Dictionary.compile(
    (
        Entity("norvia", "Norvia", "place"),
        Entity("tarn", "Tarn", "place"),
        Entity("quill", "Quill", "organization"),
        Entity("reyes", "Dana Reyes", "person"),
        Entity("moss", "Paul Moss", "person"),
        Entity("hill", "Ada Hill", "person"),
    )
)


@pytest.mark.parametrize(
    "row",
    [
        "Dana Reyes (a banker) spoke. | role reyes - banker",
        "Dana Reyes — a former banker — spoke. | former_role reyes - former banker",
        "Dana Reyes, until recently the mayor of Tarn, spoke. | former_role reyes tarn mayor",
        "Dana Reyes, a 54-year-old nurse, spoke. | role reyes - nurse",
        "Dana Reyes, a Tarn-based tax lawyer licensed by the state, spoke. | role reyes - tax lawyer",
        "Dana Reyes, an attorney based in Tarn, spoke. | role reyes - attorney",
        "Dana Reyes, a lawyer by training, spoke. | role reyes - lawyer",
        "Dana Reyes, a reporter whose stories exposed the program, spoke. | role reyes - reporter",
        "Dana Reyes, an expert on pumps, spoke. | role reyes - expert",
    ],
)
def test_an_apposition_has_many_forms(row: str) -> None:
    assert_says(row, _DICTIONARY)


@pytest.mark.parametrize(
    "row",
    [
        "Dana Reyes, a former auto executive, spoke. | former_role reyes - former auto executive",
        "Dana Reyes, a political science and journalism professor at Quill, spoke. | role reyes quill",
        "Dana Reyes, a vocal and honest activist, spoke. | role reyes - activist",
        "Dana Reyes, a family estate and trust attorney outside Tarn, spoke. | role reyes - attorney",
        "Dana Reyes, a Quill water pump engineer, spoke. | role reyes quill Quill water pump engineer",
        "Dana Reyes, the former head economist at Quill, spoke. | former_role reyes quill former head economist",
        "Dana Reyes, chief architect of the plan, spoke. | role reyes - chief architect",
    ],
)
def test_words_that_no_list_knows_stand_before_a_title(row: str) -> None:
    assert_says(row, _DICTIONARY)


@pytest.mark.parametrize(
    "row",
    [
        "Dana Reyes, a former top aide to Senate Majority Leader Ada Hill, spoke. | former_role reyes hill",
        "Dana Reyes, a spokeswoman for Prime Minister Paul Moss, spoke. | role reyes moss spokeswoman",
        "Dana Reyes, a reporter for local television station Quill, spoke. | role reyes quill reporter",
        "Dana Reyes, a professor of political science at Quill with a book in print, spoke. | role reyes quill",
    ],
)
def test_a_title_belongs_to_whom_a_description_names(row: str) -> None:
    assert_says(row, _DICTIONARY)


@pytest.mark.parametrize(
    "row",
    [
        "Dana Reyes, a bank executive's wife, spoke. | role",
        "Dana Reyes, a friend of the lawyer, spoke. | role",
    ],
)
def test_not_every_noun_is_a_role_of_whom_it_follows(row: str) -> None:
    assert_does_not_say(row, _DICTIONARY)


def test_further_people_each_have_their_apposition() -> None:
    said = rows("Dana Reyes, a banker, Paul Moss, a pump engineer, and Ada Hill, a nurse, spoke.", _DICTIONARY)
    assert said == ["role reyes - banker", "role moss - engineer", "role hill - nurse"]
