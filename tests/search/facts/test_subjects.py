"""Whose verb it is: subjects that asides, further verbs, openings and relative clauses part from their verb."""

from __future__ import annotations

import pytest

from search.analysing import analyse
from search.config.models import Alias, Entity
from search.dictionary import Dictionary
from tests.search.wordings.tables import assert_does_not_say, assert_says

_DICTIONARY = Dictionary.compile(
    (
        Entity("norvia", "Norvia", "place"),
        Entity("tarn", "Tarn", "place"),
        Entity("quill", "Quill", "organization"),
        Entity("harrow", "Harrow", "organization"),
        Entity("act", "Clean Water Act", "product"),
        Entity("reyes", "Dana Reyes", "person"),
        Entity("moss", "Paul Moss", "person"),
        Entity("hill", "Ada Hill", "person"),
    )
)


@pytest.mark.parametrize(
    "row",
    [
        "Quill, despite protests from its workers, bought Harrow. | acquires quill harrow",
        "Quill, under pressure from investors, fired Dana Reyes. | dismissed reyes quill",
        "Dana Reyes, long a critic of Paul Moss, resigned on Friday. | resigns reyes",
        "Dana Reyes, no stranger to courts, was sentenced to six years in prison. | sentenced_to reyes",
        "Dana Reyes, once seen as a rising star, was convicted of fraud. | convicted_of reyes",
        "Dana Reyes, citing poor health, resigned on Friday. | resigns reyes",
        "Dana Reyes, among others, criticized Paul Moss. | criticizes reyes moss",
        "Dana Reyes, her lawyer said, was arrested on Friday. | arrested reyes",
        "Dana Reyes and Paul Moss, both 45, were arrested on Friday. | arrested reyes | arrested moss",
        "His chief rival, Senator Dana Reyes, refused to endorse Paul Moss. | supports reyes moss",
        "Two editors, Dana Reyes of Quill and Paul Moss of Harrow, were arrested. | arrested reyes | arrested moss",
        "Mayors Dana Reyes of Tarn and Paul Moss of Norvia resigned on Friday. | resigns reyes | resigns moss",
        "Dana Reyes of Quill and Paul Moss of Harrow came. | affiliated_with reyes quill | affiliated_with moss harrow",
        "Dana Reyes, arrested on Friday in Tarn, was released on bail. | arrested reyes | released reyes",
        "Dana Reyes, Paul Moss said, resigned on Friday. | resigns reyes",
        "Quill, Paul Moss said on Monday, plans to buy Harrow. | acquires quill harrow",
        "Other firms, such as Quill and Harrow, have sued Paul Moss. | sues quill moss | sues harrow moss",
    ],
)
def test_an_aside_does_not_part_a_subject_from_its_verb(row: str) -> None:
    assert_says(row, _DICTIONARY)


@pytest.mark.parametrize(
    "row",
    [
        "Dana Reyes flew to Tarn, met the owners and bought Quill. | acquires reyes quill",
        "Dana Reyes left the hall, urging voters to sue Quill. | calls_on reyes",
        "Dana Reyes flew to Tarn, met Paul Moss, toured a plant and resigned. | resigns reyes",
        "Dana Reyes left Quill, moved to Tarn and founded Harrow. | founder harrow reyes",
        "Dana Reyes heard the case in May and fired Paul Moss. | dismissed moss reyes",
        "Dana Reyes led protests in Tarn and was arrested on Friday. | arrested reyes",
        "Dana Reyes attended large protests in Tarn and was arrested on Friday. | arrested reyes",
        "Dana Reyes was attacked by armed men in May and left Quill in June. | resigns reyes quill",
        "Dana Reyes was hired and later fired by Quill. | dismissed reyes quill",
        "Dana Reyes gave interviews in Tarn before returning to Norvia on Friday. | visits reyes norvia",
        "Dana Reyes has kept a low profile since leaving Quill in May. | resigns reyes quill",
        "Quill's board voted on Friday to fire Dana Reyes. | dismissed reyes quill",
        "Dana Reyes became the first governor to visit Tarn. | visits reyes tarn",
    ],
)
def test_a_further_verb_shares_the_subject(row: str) -> None:
    assert_says(row, _DICTIONARY)


@pytest.mark.parametrize(
    "row",
    [
        "Convicted of fraud in 2019, Dana Reyes left Norvia. | convicted_of reyes - fraud",
        "Charged with fraud, Dana Reyes pleaded guilty. | charged_with reyes - fraud | pleads reyes",
        "Arrested on Friday in Tarn, Dana Reyes was released on bail. | arrested reyes | released reyes",
        "Founded by Dana Reyes and bought by Harrow in 2010, Quill makes pumps. | acquires harrow quill",
        "After resigning from Quill, Dana Reyes moved to Tarn. | resigns reyes quill",
        "While visiting Tarn, Dana Reyes met Paul Moss. | visits reyes tarn | meets reyes moss",
        "A month after founding Quill, Dana Reyes resigned. | founder quill reyes | resigns reyes",
        "By buying Harrow, Quill has become a maker of pumps. | acquires quill harrow",
        "Upon graduating from Yale University, Dana Reyes moved to Tarn. | educated_at reyes",
    ],
)
def test_what_opens_a_sentence_has_the_subject_behind_it(row: str) -> None:
    assert_says(row, _DICTIONARY)


def test_a_pronoun_behind_an_opening_is_its_subject() -> None:
    assert_says(
        "Dana Reyes is a lawyer. Convicted of fraud, she left Norvia. | convicted_of reyes - fraud", _DICTIONARY
    )


@pytest.mark.parametrize(
    "row",
    [
        "Dana Reyes, whom Quill hired in 2010, spoke in Tarn. | hires quill reyes",
        "The Clean Water Act, which Paul Moss supports, is old. | supports moss act",
        "Dana Reyes, the former mayor of Tarn who was convicted of fraud in 2019, spoke. | convicted_of reyes",
    ],
)
def test_a_relative_clause_tells_of_whom_it_follows(row: str) -> None:
    assert_says(row, _DICTIONARY)


@pytest.mark.parametrize(
    "row",
    [
        "After being arrested in Tarn, the man was taken away, Dana Reyes said. | arrested",
        "The chairman, Dana Reyes, resigned on Friday. | dismissed",
        "Dana Reyes spoke on firing Paul Moss, suing Quill and other plans. | sues",
        "Ada Hill has the right to buy into Harrow, which Paul Moss supports. | supports",
        "The editor met Paul Moss, honest as ever, criticized Ada Hill and left. | criticizes",
        "Dana Reyes said his neighbor, a baker for nine years, was sacked in May. | dismissed",
        "Dana Reyes said that his brother, a soldier, died in 2010. | died",
        "Dana Reyes fired Paul Moss over emails criticizing Ada Hill. | criticizes",
        "Dana Reyes released text messages that mocked Ada Hill. | criticizes",
        "Dana Reyes was accused by Paul Moss of suing Quill. | sues",
        "The woman who wrote the note, Paul Moss said, sued Quill. | sues",
        "Dana Reyes said that 2,000 men, convicted of theft, were free. | convicted_of",
        "Dana Reyes said the men, charged with fraud, were free. | charged_with",
        "Under Dana Reyes, the board sued Quill over its new rule, which bans all protests. | bans",
        "Ada Hill said she may act, and other lawmakers, such as those of Tarn, have sued Quill. | sues",
    ],
)
def test_nobody_else_is_taken_for_the_subject(row: str) -> None:
    assert_does_not_say(row, _DICTIONARY)


@pytest.mark.parametrize(
    "row",
    [
        "Quill bought Harrow, which makes pumps, but fired Dana Reyes. | dismissed reyes quill",
        "Dana Reyes accused Quill of harming the town by firing Paul Moss. | dismissed moss quill",
        "Dana Reyes accused Quill of hiding it and suing Harrow. | sues quill harrow",
        "Dana Reyes was fired over her texts disparaging Ada Hill. | criticizes reyes hill",
        "Dana Reyes and Paul Moss exchanged texts mocking Ada Hill. | criticizes reyes hill | criticizes moss hill",
        "Dana Reyes swapped texts with Paul Moss that mocked Ada Hill. | criticizes reyes hill | criticizes moss hill",
        "Dana Reyes sent texts to Paul Moss that mocked Ada Hill. | criticizes reyes hill",
        "Dana Reyes issued a brief, pointed statement criticizing Ada Hill. | criticizes reyes hill",
        "Dana Reyes praised Paul Moss, who lives in Tarn, and criticized Ada Hill. | criticizes reyes hill",
        "Ada Hill met Paul Moss, who profits from the law and supports the Clean Water Act. | supports moss act",
        "Dana Reyes issued a statement criticizing Paul Moss. | criticizes reyes moss",
    ],
)
def test_a_relative_clause_ends_before_a_comma_and_a_conjunction(row: str) -> None:
    assert_says(row, _DICTIONARY)


@pytest.mark.parametrize(
    "row",
    [
        "Police arrested Dana Reyes, 36, and Paul Moss, 40, on Friday. | arrested reyes | arrested moss",
        "Police arrested two men, Dana Reyes, 36, and Paul Moss, 40, on Friday. | arrested reyes | arrested moss",
        "Police arrested the mayor of Tarn, Dana Reyes, on Friday. | arrested reyes",
        "Dana Reyes and two others were arrested on Friday. | arrested reyes",
        "Dana Reyes and 14 people were arrested on Friday. | arrested reyes",
        "Quill and Harrow each fired Dana Reyes. | dismissed reyes",
        "Dana Reyes was among six people arrested on Friday. | arrested reyes",
        "Dana Reyes is one of two people charged with fraud. | charged_with reyes",
    ],
)
def test_people_are_listed_counted_and_named_with_their_age_or_post(row: str) -> None:
    assert_says(row, _DICTIONARY)


@pytest.mark.parametrize(
    "row",
    [
        "Quill on Friday, without giving a reason, fired Dana Reyes. | dismissed reyes quill",
        "Quill, where Ada Hill worked, fired Dana Reyes. | dismissed reyes quill",
    ],
)
def test_a_day_or_a_place_clause_stands_before_the_verb(row: str) -> None:
    assert_says(row, _DICTIONARY)


def test_who_speaks_behind_a_count_is_none_of_the_counted() -> None:
    assert_does_not_say("Police arrested two men, Dana Reyes, the mayor, said. | arrested", _DICTIONARY)


@pytest.mark.parametrize(
    "row",
    [
        "Also arrested was Dana Reyes. | arrested reyes",
        "Among those arrested were Dana Reyes, 36, and Paul Moss, 40. | arrested reyes | arrested moss",
    ],
)
def test_a_subject_stands_behind_its_verb(row: str) -> None:
    assert_says(row, _DICTIONARY)


def test_neither_and_nor_deny() -> None:
    facts = analyse("Neither Quill nor Harrow criticized Dana Reyes.", _DICTIONARY, date="2021-05-06").facts
    assert [(one.subject, one.modality) for one in facts] == [("quill", "denied"), ("harrow", "denied")]


_WITH_PARTY = Dictionary.compile(
    (
        Entity("reyes", "Dana Reyes", "person"),
        Entity("quill", "Quill", "organization"),
        Entity("party", "Republicans", "organization", (Alias("Republican"),)),
    )
)


def test_one_member_of_a_party_is_not_the_party() -> None:
    assert_says("Another top Republican, Sen. Dana Reyes, criticized Quill. | criticizes reyes quill", _WITH_PARTY)
    assert_does_not_say("The Republican criticized Quill. | criticizes", _WITH_PARTY)
    assert_says("Republicans criticized Quill. | criticizes party quill", _WITH_PARTY)


@pytest.mark.parametrize(
    ("text", "resolved"),
    [
        ("Dana Reyes sang. She swapped texts with Paul Moss that mocked Ada Hill.", True),
        ("Dana Reyes sang. Reyes swapped texts with Paul Moss that mocked Ada Hill.", False),
    ],
)
def test_whom_texts_are_swapped_with_leaves_a_pronoun_told(text: str, resolved: bool) -> None:
    facts = [one for one in analyse(text, _DICTIONARY, date="2021-05-06").facts if one.attribute == "criticizes"]
    assert [one.subject for one in facts] == ["reyes", "moss"]
    assert all(one.rule.endswith("(by a pronoun or description)") is resolved for one in facts)
