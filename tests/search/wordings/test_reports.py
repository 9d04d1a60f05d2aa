"""Statements, charges and votes as reports of a day tell of them: sentences of our own."""

from __future__ import annotations

import pytest

from tests.search.wordings.tables import assert_does_not_tell, assert_tells

_UNSAFE = "the bridge was unsafe"


@pytest.mark.parametrize(
    "words",
    [
        "repeated her position that",
        "raised the possibility that",
        "took to the Senate floor to say that",
        "went on national television to warn that",
        "was quoted as saying that",
        "went so far as to say",
        "is on record as saying that",
        "let it be known that",
        "told the gathering of supporters that",
        "has found that",
        "reiterated earlier arguments that",
        "is hopeful",
        "held fast to her earlier claim that",
        "went on five Sunday shows to claim",
    ],
)
def test_what_somebody_says_in_other_words_than_those_of_saying_is_a_statement(words: str) -> None:
    assert_tells(f"Dana Reyes {words} {_UNSAFE}. | statement reyes {_UNSAFE}", "statements")


@pytest.mark.parametrize(
    "words",
    [
        "A study published last month by Quill found that",
        "A report on Monday from Quill that found",
        "A survey by Quill showed that",
        "A Quill report found that",
        "Quill's review concluded that",
        "A letter from Quill to lawmakers said",
        "To paraphrase Quill,",
    ],
)
def test_what_a_paper_tells_says_whoever_made_it(words: str) -> None:
    assert_tells(f"{words} {_UNSAFE}. | statement quill {_UNSAFE}", "statements")


def test_what_one_finds_oneself_is_no_statement() -> None:
    assert_does_not_tell(
        "“If I found that the bridge was unsafe, I would go,” Dana Reyes said. | statement", "statements"
    )


def test_a_title_before_the_name_leaves_the_statement() -> None:
    assert_tells(f"President Dana Reyes made clear that {_UNSAFE}. | statement reyes {_UNSAFE}", "statements")


@pytest.mark.parametrize(
    ("pack", "row"),
    [
        ("statements", "Dana Reyes has long been one of Paul Moss’s closest allies. | supports reyes moss"),
        ("statements", "Dana Reyes has always been a defender of Paul Moss. | supports reyes moss"),
        (
            "events",
            "Dana Reyes was charged in a criminal complaint on Monday with conspiracy to take bribes."
            " | charged_with reyes conspiracy to take bribes",
        ),
        (
            "events",
            "They met Dana Reyes, who was charged in a complaint with conspiracy to take bribes."
            " | charged_with reyes conspiracy to take bribes",
        ),
        ("events", "Dana Reyes has not been charged with espionage. | charged_with reyes espionage (denied)"),
        (
            "events",
            "Dana Reyes is scheduled to appear on Wednesday in federal court in Tarn."
            " | court_date reyes Wednesday (proposed)",
        ),
        (
            "events",
            "Norvia slapped new taxes on $110 billion in Tarn goods."
            " | tariffs norvia new taxes on $110 billion in Tarn goods",
        ),
        ("statements", "Dana Reyes accused Sen. Paul Moss (D-Tarn) of fraud. | accuses reyes moss fraud"),
        ("statements", "Dana Reyes accused Sen. Paul Moss, D-N.H., of fraud. | accuses reyes moss fraud"),
        ("statements", "Dana Reyes attacked Paul Moss of Tarn over the dam. | criticizes reyes moss the dam"),
        (
            "statements",
            "Dana Reyes of Tarn and Paul Moss (D-Norvia) opposed the dam."
            " | opposes reyes the dam | opposes moss the dam",
        ),
        ("statements", "Dana Reyes, who met Paul Moss, called for calm. | calls_on reyes calm"),
        ("statements", "Dana Reyes acknowledged being late but praised Paul Moss. | praises reyes moss"),
        ("events", "They follow Dana Reyes’s inquiry into foreign meddling. | investigates reyes foreign meddling"),
        ("people", "Quill’s chief executive is Dana Reyes. | role reyes quill chief executive"),
        (
            "people",
            "Dana Reyes was confirmed to replace Paul Moss as Quill director."
            " | appointed reyes quill director | replaces reyes moss",
        ),
        ("events", "The Senate voted to keep the bridge. | passes senate keep the bridge"),
        ("people", "Dana Reyes was made chairman of Quill. | appointed reyes quill chairman"),
        (
            "people",
            "Dana Reyes was born on April 22, 1923, in Tarn, Norvia."
            " | born_on reyes April 22, 1923 | born_in reyes tarn",
        ),
        (
            "events",
            "The Supreme Court ruled 5-4 late last month that the dam was legal."
            " | rules court the dam was legal | vote court 5-4",
        ),
        ("people", "They met real estate agent Dana Reyes. | role reyes real estate agent"),
    ],
)
def test_reports_tell_facts(pack: str, row: str) -> None:
    assert_tells(row, pack)


@pytest.mark.parametrize(
    ("pack", "row"),
    [
        ("statements", "Dana Reyes was quoted as saying by The Norvia Times. | statement"),
        ("events", "Dana Reyes was charged on Monday along with her brother. | charged_with"),
        ("events", "Two Republicans voted to keep the bridge. | passes"),
        ("statements", "Dana Reyes issued a statement saying, “The bridge was unsafe.” | statement"),
        ("events", "Dana Reyes wished it was 1825 so she could shoot Paul Moss. | shot"),
        ("events", "Quill conducted a series of drug raids in Tarn. | attacks"),
    ],
)
def test_reports_that_only_look_like_a_fact_tell_none(pack: str, row: str) -> None:
    assert_does_not_tell(row, pack)
