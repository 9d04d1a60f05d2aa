"""Which articles go back to one origin."""

from __future__ import annotations

import random
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.origins import containment, find_origins, shingles

DRAW = random.Random(7)
NOUNS = "harbour ferry pears crates mayor bridge school winter train glass engine river market lamp"
WORDS = NOUNS.split()
PARAGRAPHS = [" ".join(DRAW.choice(WORDS) + str(DRAW.randrange(9)) for _ in range(40)) + "." for _ in range(10)]
STORY = "\n\n".join(PARAGRAPHS)
OTHER = "\n\n".join(" ".join(DRAW.choice(WORDS) + str(DRAW.randrange(9)) for _ in range(40)) for _ in range(10))


def one_origin(text: str, other: str) -> bool:
    return len(find_origins({"a": text, "b": other})) == 1


def test_a_copy_with_another_headline_and_an_agency_line_is_one_origin() -> None:
    assert one_origin(
        f"Ferry brings pears\n\n{STORY}", f"What we know about pears\n\n(AP) — {STORY}\n\nThe desk edited it."
    )


def test_cut_and_shuffled_paragraphs_are_one_origin() -> None:
    assert one_origin(STORY, "\n\n".join([*PARAGRAPHS[6:], *PARAGRAPHS[:3]]))


def test_exchanged_small_words_and_marks_are_one_origin() -> None:
    told = STORY.replace(" harbour", ", he said, the harbour").replace(".", " — and that’s that.")
    assert one_origin(STORY, told.replace("said", "told us"))


def test_an_excerpt_of_a_long_text_is_one_origin_with_it() -> None:
    assert one_origin(f"{STORY}\n\n{OTHER}", PARAGRAPHS[2] + PARAGRAPHS[3])


def test_two_reports_that_share_a_long_quotation_are_two_origins() -> None:
    assert not one_origin(STORY, f"{OTHER}\n\n{PARAGRAPHS[0]}")


def test_sharing_an_agency_lowers_the_bar_and_is_not_enough_alone() -> None:
    third = f"{PARAGRAPHS[0]} {PARAGRAPHS[1]} {PARAGRAPHS[2]} {PARAGRAPHS[3]}"
    mixed = f"{third} {OTHER[: len(third) * 2]}"
    assert not one_origin(STORY, mixed)
    assert one_origin(f"(AP) {STORY}", f"(AP) {mixed}")
    assert not one_origin(f"(AP) {STORY}", f"(AP) {OTHER}")


def test_copies_of_copies_are_one_origin_and_groups_keep_the_order_given() -> None:
    texts = {
        "b": "\n".join(PARAGRAPHS[:6]), "x": OTHER, "c": "\n".join(PARAGRAPHS[3:9]), "a": "\n".join(PARAGRAPHS[5:]),
    }  # fmt: skip
    assert find_origins(texts) == (("b", "c", "a"), ("x",))


@pytest.mark.parametrize("text", ["", "One short line.", "!?"])
def test_texts_that_say_next_to_nothing_are_origins_of_their_own(text: str) -> None:
    assert not one_origin(text, f"{text} Two words.")


@given(st.lists(st.sampled_from([*PARAGRAPHS, OTHER]), min_size=1, max_size=4).map("\n".join), st.text())
def test_containment_is_a_share_and_looks_the_same_from_both_sides(text: str, other: str) -> None:
    one, two = shingles(text), shingles(other)
    assert containment(one, two) == containment(two, one)
    assert 0 <= containment(one, two) <= 1
    assert containment(one, one) == 1


def test_the_order_of_articles_changes_no_group() -> None:
    texts = {"a": STORY, "b": OTHER, "c": "\n".join(PARAGRAPHS[4:]), "d": "Something else."}
    seen = {
        frozenset(map(frozenset, find_origins({name: texts[name] for name in order}))) for order in permutations(texts)
    }
    assert seen == {frozenset({frozenset("ac"), frozenset("b"), frozenset("d")})}
