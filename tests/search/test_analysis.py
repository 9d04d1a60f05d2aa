"""An article's analysis: whole, in order, and kept as JSON."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.analysing import analyse
from search.analysis import from_json, to_json
from search.config.models import Alias, Entity
from search.dictionary import Dictionary

DICTIONARY = Dictionary.compile(
    [
        Entity("hill", "Ada Hill", "person", (Alias("Hill"),)),
        Entity("norvia", "Norvia", "organization"),
        Entity("herald", "Daily Herald", "outlet"),
    ]
)
ARTICLE = (
    "Norvia buys mill\n\nNorvia CEO Ada Hill said on Monday the firm paid $5 million. "
    "“We are glad to be here,” Hill said. The Daily Herald reported that 40 workers may stay."
)
WORDS = st.sampled_from(
    [
        "Ada",
        "Hill",
        "Norvia",
        "Herald",
        "said",
        "told",
        "“",
        "”",
        '"',
        "'",
        ",",
        ".",
        ";",
        "?",
        ":",
        "—",
        "(",
        ")",
        "\n",
    ]
    + ["but", "and", "who", "which", "according", "to", "if", "may", "not", "denied", "CEO", "former", "its", "their"]
    + ["the", "a", "in", "talks", "$5 million", "49%", "2016", "Monday", "he", "she", "including", "’s", "52", "of"]
)
TEXTS = st.lists(WORDS, max_size=60).map(" ".join) | st.text()


def test_facts_of_an_article_are_numbered_in_text_order() -> None:
    facts = analyse(ARTICLE, DICTIONARY, article="mill.txt").facts
    assert [fact.id for fact in facts] == [f"mill.txt#{number}" for number in range(1, len(facts) + 1)]
    assert {fact.attribute for fact in facts} >= {"role", "quote", "figure", "date"}


def test_an_analysis_survives_being_kept() -> None:
    analysis = analyse(ARTICLE, DICTIONARY, article="mill.txt", date="2024-06-10")
    assert from_json(to_json(analysis)) == analysis


@given(TEXTS)
def test_everything_found_lies_inside_the_text_and_in_order(text: str) -> None:
    analysis = analyse(text, DICTIONARY, article="a")
    starts = [fact.evidence[0].start for fact in analysis.facts]
    assert starts == sorted(starts)
    assert len({fact.id for fact in analysis.facts}) == len(analysis.facts)
    for fact in analysis.facts:
        last = 0
        for piece in fact.evidence:
            assert last <= piece.start < piece.end <= len(text)
            last = piece.end
        if fact.value is not None and fact.value.start is not None:
            assert text[fact.value.start : fact.value.end] == fact.value.text


@given(TEXTS)
def test_sentences_mentions_and_values_do_not_overlap_and_stand_in_order(text: str) -> None:
    analysis = analyse(text, DICTIONARY, date="2024-06-10")
    for found in (
        analysis.sentences,
        [(one.start, one.end) for one in analysis.mentions],
        [(one.start, one.end) for one in analysis.values],
    ):
        last = 0
        for start, end in found:
            assert start is not None and end is not None
            assert last <= start < end <= len(text)
            last = end
    assert all(fact.evidence for fact in analysis.facts)


@given(TEXTS)
def test_the_same_text_gives_the_same_analysis_and_any_analysis_survives_being_kept(text: str) -> None:
    analysis = analyse(text, DICTIONARY)
    assert analyse(text, DICTIONARY) == analysis
    assert from_json(to_json(analysis)) == analysis


REPORTS = Path(__file__).parent.parent / "gold_reports"
OPENINGS = ("Sen. Ada Hill (D-Ohio), who", "Norvia sued Hill and accused her", "Hill, D-Ohio, told The Daily Herald")


@pytest.mark.parametrize("report", sorted(REPORTS.glob("*.txt")), ids=lambda path: path.stem)
def test_a_text_may_break_off_anywhere_and_its_words_may_stand_in_any_order(report: Path) -> None:
    pick = random.Random(report.stem)
    sentences = report.read_text("utf-8").replace("\n", " ").split(". ")
    for sentence in [*sentences, *OPENINGS]:
        words = sentence.split(" ")
        cut, first, size = pick.randrange(len(words)) + 1, pick.randrange(len(words)), pick.randrange(1, 4)
        mixed = pick.sample(words, len(words))
        for piece in (words[:cut], words[first:], words[:first] + words[first + size :], mixed):
            analyse(" ".join(piece), DICTIONARY)  # raises nothing
