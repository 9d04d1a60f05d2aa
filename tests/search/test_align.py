"""Passages of two articles that stand opposite each other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.align import AlignedArticle, align
from search.analysing import analyse
from search.articles import passages
from search.config.models import Entity
from search.dictionary import Dictionary

DICTIONARY = Dictionary.compile([Entity("hill", "Ada Hill", "person"), Entity("quill", "Quill Works", "organization")])
FERRY = "A ferry loaded with pears reached the northern harbour on Monday, the captain told dock workers."
FERRY_TOO = "Dock workers met the ferry in the northern harbour; its captain had pears on board."
BRIDGE = "Engineers closed the wooden bridge over the river after a crack was found in its third arch."
BRIDGE_TOO = "Because of a crack in the third arch, the wooden bridge is closed, engineers announced."
SCHOOL = "Pupils in the valley will read an hour longer each week, the school board decided."


def read(name: str, *paragraphs: str, title: str = "") -> AlignedArticle:
    text = "\n\n".join([*([title] if title else []), *paragraphs])
    known = analyse(text, DICTIONARY, article=name)
    return AlignedArticle(name, text, len(title), known.mentions, known.values, known.facts)


def facing(a: AlignedArticle, b: AlignedArticle) -> list[tuple[int, int]]:
    """The numbers of the facing passages."""
    numbers = [{span: number for number, span in enumerate(passages(side.text))} for side in (a, b)]
    return [(numbers[0][pair.a], numbers[1][pair.b]) for pair in align(a, b).pairs]


def test_passages_that_say_the_same_face_each_other_wherever_they_stand() -> None:
    assert facing(read("a", FERRY, BRIDGE), read("b", BRIDGE_TOO, FERRY_TOO)) == [(0, 1), (1, 0)]


def test_no_counterpart_is_an_answer() -> None:
    found = align(read("a", FERRY, SCHOOL), read("b", FERRY_TOO, BRIDGE))
    assert len(found.pairs) == len(found.unmatched_a) == len(found.unmatched_b) == 1


def test_a_title_faces_the_lead_where_the_other_article_has_no_title() -> None:
    assert (0, 0) in facing(read("a", SCHOOL, FERRY, title="Late pears"), read("b", FERRY_TOO, BRIDGE))


def test_titles_face_each_other() -> None:
    a, b = read("a", FERRY, BRIDGE, title="Late pears"), read("b", BRIDGE_TOO, FERRY_TOO, title="Crack in a bridge")
    assert facing(a, b) == [(0, 0), (1, 2), (2, 1)]


def test_a_lead_may_face_two_passages_that_say_it_again() -> None:
    lead = f"{FERRY} {BRIDGE}"
    assert facing(read("a", lead, SCHOOL), read("b", FERRY_TOO, BRIDGE_TOO)) == [(0, 0), (0, 1)]


def test_a_shared_fact_brings_passages_together_that_have_few_words_in_common() -> None:
    a = read("a", "Quill Works hired Ada Hill on Friday.", SCHOOL)
    b = read("b", BRIDGE, "The printing company said it had recruited somebody new: Quill Works hired Ada Hill.")
    assert (0, 1) in facing(a, b)


def test_a_byline_faces_nothing() -> None:
    assert facing(read("a", "By Ada Hill", FERRY), read("b", "By Ada Hill", BRIDGE)) == []


def test_pairs_and_what_is_left_are_in_text_order_and_cover_every_passage_once() -> None:
    a, b = read("a", FERRY, SCHOOL, BRIDGE), read("b", BRIDGE_TOO, FERRY_TOO)
    found = align(a, b)
    assert [(pair.a.start, pair.b.start) for pair in found.pairs] == sorted(
        (pair.a.start, pair.b.start) for pair in found.pairs
    )
    assert {pair.a for pair in found.pairs} | set(found.unmatched_a) == set(passages(a.text))
    assert {pair.b for pair in found.pairs} | set(found.unmatched_b) == set(passages(b.text))


@pytest.mark.parametrize("text", ["", "\n\n", "One line."])
def test_texts_with_next_to_nothing_in_them_have_no_pairs(text: str) -> None:
    assert facing(read("a", text), read("b", FERRY)) == []


@given(
    st.lists(st.sampled_from([FERRY, FERRY_TOO, BRIDGE, BRIDGE_TOO, SCHOOL, "By Ada Hill"]), max_size=5, unique=True)
)
def test_aligning_the_other_way_round_gives_the_same_pairs(paragraphs: list[str]) -> None:
    a, b = read("a", *paragraphs), read("b", FERRY_TOO, BRIDGE, SCHOOL)
    there, back = align(a, b), align(b, a)
    assert {(pair.a, pair.b) for pair in there.pairs} == {(pair.b, pair.a) for pair in back.pairs}
    assert all(0 < pair.score <= 1 for pair in there.pairs)
