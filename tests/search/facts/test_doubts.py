"""Whom "he" and "she" may not mean."""

from __future__ import annotations

import pytest

from search.analysing import analyse, explain
from search.dictionary import Dictionary
from search.wordings.attributes import attributes


def _resigning(text: str) -> list[str | None]:
    return [fact.subject for fact in analyse(text, Dictionary.compile([])).facts if fact.attribute == "resigns"]


@pytest.mark.parametrize(
    "text",
    [
        "Kim Droste said she was glad that he resigned.",
        "Dana Droste spoke. Even if he resigned, she said, nobody would mind.",
        "María Droste spoke. On Monday he resigned.",
        "Peter Moss said Jan Hill was wrong when he resigned.",
        "Jan Hill accused Peter Moss of poor judgment for taking him on before he resigned.",
        "Peter Moss met a lawyer before he resigned.",
        "The founder and Peter Moss confidante said goodbye when he resigned.",
        "Deputy Attorney General Peter Moss came. The attorney general resigned.",
        "Senator Peter Moss came. They looked for the senator who resigned.",
        "Vice President Peter Moss came. The president resigned.",
        "Former President Peter Moss came. The president resigned.",
        "Mayor Peter Moss spoke. The gunman fled. He resigned in May.",
        "Peter Moss spoke. The lawyer of a city came. He resigned in May.",
        "Peter Moss spoke. An investigator said he resigned in May.",
        "President Peter Moss came. The president met Paul Hill before he resigned.",
        "Hugh Hill spoke. As of May, Varga’s position seemed clear, for he resigned. Varga left.",
    ],
)
def test_a_pronoun_that_may_mean_somebody_else_means_nobody(text: str) -> None:
    assert _resigning(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Peter Moss, a lawyer, said he resigned.",
        "Peter Moss told a reporter he resigned.",
        "Peter Moss told Jan Hill that he resigned.",
        "Peter Moss said that if Jan Hill left, he resigned.",
        "Mayor Peter Moss spoke. The mayor said he resigned.",
        "Peter Moss was a lawyer before he resigned.",
        "Peter Moss spoke to a woman before he resigned.",
        "Mayor Peter Moss spoke. The mayor left. He resigned in May.",
    ],
)
def test_a_pronoun_that_can_only_mean_one_person_means_him(text: str) -> None:
    assert _resigning(text) == ["Peter Moss"]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Peter Moss praised the plan. He met Paul Hill. He resigned in May.", "Peter Moss"),
        ("They buried a lieutenant, Peter Moss. He was young. He resigned in May.", "Peter Moss"),
        ("From the beginning, Peter Moss was clear. He resigned in May.", "Peter Moss"),
        ("When asked about it, former mayor Peter Moss laughed. He resigned in May.", "Peter Moss"),
        ("“No,” said Peter Moss, an adviser to Mayor Paul Hill. He resigned in May.", "Peter Moss"),
        ("Peter Moss, another Hill associate, said he resigned. Hill is Paul Hill.", "Peter Moss"),
        ("Peter Moss spoke of the terrorist attacks before he resigned.", "Peter Moss"),
        ("Mayor Peter Moss came. Jan Hill left. The mayor said he resigned in May.", "Peter Moss"),
        ("Gov. Paul Hill of Norvia left. Gov. Peter Moss of Vell came. The governor resigned.", "Peter Moss"),
        ("Gov. Paul Hill of Ohio left. Gov. Peter Moss of Utah came. The Ohio governor resigned.", "Paul Hill"),
    ],
)
def test_a_pronoun_or_title_means_whom_a_text_goes_on_about(text: str, subject: str) -> None:
    assert _resigning(text) == [subject]


@pytest.mark.parametrize(
    "text",
    ["Peter Moss said Jan Hill fired him in May.", "Peter Moss told reporters that Jan Hill had fired him."],
)
def test_whom_a_speaker_tells_of_in_the_third_person_is_the_speaker(text: str) -> None:
    facts = analyse(text, Dictionary.compile([])).facts
    assert ("dismissed", "Peter Moss", "Jan Hill") in {(one.attribute, one.subject, one.object) for one in facts}


def test_somebodys_aides_stand_beside_the_somebody() -> None:
    facts = analyse("Paul Hill met Peter Moss and his wife, Ann, in May.", Dictionary.compile([])).facts
    assert [one.subject for one in facts if one.attribute == "married_to"] == ["Peter Moss"]


def test_a_pronoun_before_a_verb_of_saying_that_ends_the_text_is_read() -> None:
    assert _resigning("In an interview announcing They his support for Quill, his rival Paul Moss said") == []


def test_an_adverb_at_the_end_of_a_text_is_explained() -> None:
    text = "Quill will sue. One minute this man is interviewing a member doesn’t"
    assert explain(text, Dictionary.compile([]), attributes(), None).analysis.sentences
