"""Foreign words on one line: nothing commands, nothing deceives, nothing overflows."""

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from search.counted import counted
from tui.words import fitted, one_line, shortened


@given(st.text())
def test_one_line_is_one_line_without_controls(text):
    line = one_line(text)
    assert not any(ord(char) < 32 or 0x7F <= ord(char) < 0xA0 for char in line)
    assert len(line.splitlines()) <= 1


def test_escape_sequences_and_bidi_are_seen_not_obeyed():
    assert "\x1b" not in one_line("a\x1b]0;evil\x07b")
    assert "\u202e" not in one_line("a\u202eb")


def test_piles_of_accents_are_cut():
    assert len(one_line("Z" + "\u0300" * 300)) < 10


@given(st.text(), st.integers(1, 60))
def test_fitted_fits(text, width):
    assert cell_len(fitted(one_line(text), width)) <= width


@given(st.text(), st.integers(1, 60))
def test_what_is_cut_in_the_middle_fits(text, width):
    assert cell_len(shortened(one_line(text), width)) <= width


def test_titles_that_begin_alike_are_told_apart_by_their_ends():
    first, second = (f"Ferry fire in the harbour: {end}" for end in ("six are hurt", "what is known"))
    assert shortened(first, 25) == "Ferry fire i…six are hurt"
    assert shortened(first, 25) != shortened(second, 25)


def test_counts_are_words():
    assert counted(1, "article") == "1 article"
    assert counted(2000, "entity", "entities") == "2,000 entities"
