"""Markdown's marks inside a line are no part of what is read, and all places are those of the text with them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.analysing import analyse
from search.analysis import Analysis
from search.config.models import Alias, Entity
from search.dictionary import Dictionary
from search.markdown import bare, unmarked

NORVIA = Dictionary.compile([Entity("norvia", "Norvia Works", "organization", aliases=(Alias("Norvia"),))])
ALPHABET = "ab *_#`[]()!\\\n~."


def told(text: str, *, markdown: bool) -> list[tuple[object, ...]]:
    """What a text says, with the words of values as they are without marks."""
    known = analyse(text, NORVIA, date="2024-06-10", markdown=markdown)
    return [
        (one.attribute, one.subject, one.object, one.attribution, one.modality, one.value and one.value[4:])
        for one in known.facts
    ]


@pytest.mark.parametrize(
    "marked",
    [
        "**Captain** Ida Berg said that the _Norvia Works_ had paid $14 **million** on Tuesday.",
        "**Captain Ida Berg** joined [Norvia](https://example.org/norvia_(works)) as *chief pilot*.",
        "*Ida* **Berg** was born in **1961** in `Brno`.",
        "__Norvia__’s harbour, ***Ida Berg*** told *The Times*, cost [$3 million][1].",
    ],
)
def test_marks_hide_no_fact(marked: str) -> None:
    plain = told(unmarked(marked), markdown=False)
    assert plain
    assert told(marked, markdown=True) == plain


def test_places_are_those_of_the_text_with_its_marks() -> None:
    text = "**Captain** Ida Berg of [Norvia Works](https://example.org) paid $14 **million** on *Tuesday*."
    known = analyse(text, NORVIA, date="2024-06-10", markdown=True)
    (norvia,) = known.mentions
    assert text[norvia.start : norvia.end] == "Norvia Works"
    assert {"$14 **million", "Tuesday"} <= {value.text for value in known.values}
    assert all(text[value.start : value.end] == value.text for value in known.values)


def test_evidence_has_both_marks_or_none() -> None:
    text = "[Ida Berg](https://example.org) was born in *Brno* in 1961. *Ida Berg* moved to Norvia."
    known = analyse(text, NORVIA, markdown=True)
    pieces = {text[one.start : one.end] for fact in known.facts for one in fact.evidence}
    assert any(piece.startswith("[Ida Berg](https://example.org)") for piece in pieces)
    assert all(piece.count("*") % 2 == 0 and piece.count("[") == piece.count("](") for piece in pieces)


def test_a_text_without_marks_is_read_as_it_is() -> None:
    text = "Captain Ida Berg joined Norvia."
    assert bare(text) is None
    assert analyse(text, NORVIA, markdown=True) == analyse(text, NORVIA)


@given(st.text(alphabet=ALPHABET, max_size=150))
def test_every_character_keeps_its_place(text: str) -> None:
    without = bare(text)
    if without is not None:
        assert [text[place] for place in without.places] == list(without.text)
        assert list(without.places) == sorted(set(without.places))


@given(
    st.lists(st.sampled_from(["**", "*", "_", "[", "](x)", "`", "~~", " ", "\n", "Norvia", "Ida Berg", "$3", "said"]))
)
def test_all_places_lie_within_the_text(pieces: list[str]) -> None:
    text = " ".join(pieces)
    known = analyse(text, NORVIA, markdown=True)
    assert all(0 <= start <= end <= len(text) for start, end in _spans(known))
    assert all(text[one.start : one.end] == one.text for one in known.values)
    assert all(re.search(r"\w", text[one.start : one.end]) for one in known.mentions)


def _spans(known: Analysis) -> list[tuple[int, int]]:
    spans = [*known.sentences, *((one.start, one.end) for one in known.mentions)]
    return spans + [(one.start, one.end) for fact in known.facts for one in fact.evidence]
