"""Folding: what counts as equal, and the way back to the offsets of the text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.folding import fold_surface, fold_text

TEXTS = st.text(alphabet=st.sampled_from(list("aB ’'“\n\t\u00a0\u00adﬁﬃ…é\u0301\u0308\u2011İß-.")), max_size=60)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Meta’s “deal”", 'Meta\'s "deal"'),
        ("San\u00a0Francisco", "San Francisco"),
        ("San\nFrancisco", "San Francisco"),
        ("San \n  Francisco", "San Francisco"),
        ("San\n\nFrancisco", "San  Francisco"),
        ("Of\ufb01ce", "Office"),
        ("Pa\u00adris", "Paris"),
        ("Cafe\u0301", "Café"),
        ("Jean\u2011Luc", "Jean-Luc"),
        ("\u0301a", "\u0301a"),
    ],
)
def test_what_counts_as_equal_folds_to_the_same(text: str, folded: str) -> None:
    assert fold_text(text).text == folded


def test_a_surface_has_no_blanks_at_its_ends() -> None:
    assert fold_surface(" San\u2003 Francisco\n") == "San Francisco"


def test_a_text_of_the_same_length_needs_no_map() -> None:
    assert fold_text("Meta’s deal\n\nA new line\nand more").changed == ()


def test_a_span_that_cuts_a_ligature_widens_to_all_of_it() -> None:
    assert fold_text("o\ufb03ce").original(2, 4) == (1, 2)


def test_a_span_does_not_take_in_a_soft_hyphen_behind_it() -> None:
    folded = fold_text("a\u00ad b\u00ad")
    assert (folded.text, folded.original(0, 1), folded.original(2, 3)) == ("a b", (0, 1), (3, 4))


@given(TEXTS)
def test_offsets_of_a_folded_text_are_offsets_of_the_text(text: str) -> None:
    folded = fold_text(text)
    places = [folded.original(index, index + 1) for index in range(len(folded.text))]
    assert all(0 <= start < end <= len(text) for start, end in places)
    assert places == sorted(places)


@given(TEXTS)
def test_a_folded_character_comes_from_what_folds_to_it(text: str) -> None:
    folded = fold_text(text)
    for index, character in enumerate(folded.text):
        start, end = folded.original(index, index + 1)
        assert character in fold_text(text[start:end]).text or character == " "


@given(TEXTS.map(lambda text: text.replace("\u0301", "").replace("\u0308", "")))
def test_a_folded_surface_is_folded_already(text: str) -> None:
    assert fold_surface(fold_surface(text)) == fold_surface(text)


def test_thousands_of_combining_marks_take_no_time() -> None:
    assert len(fold_text("Z" + "\u0301\u0316" * 100_000 + "algo").text) > 190_000
