"""Lines, rows and offsets, without a screen."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len, get_character_cell_size

from search.characters import visible
from tui.text import cells
from tui.text.layout import BLOCK, Layout
from tui.text.wrap import NARROWEST, wrap

# What articles are made of, and what makes wrapping hard: wide characters, accents, joined emoji, tabs, odd spaces.
PARTS = st.sampled_from(
    [
        "a",
        "word",
        "Zuckerberg",
        " ",
        "  ",
        "\t",
        "-",
        "—",
        "’",
        "é",
        "e\u0301\u0316",
        "全",
        "、",
        "「",
        "👩‍🚀",
        "☠️",
        "🇳🇴",
    ]
    + ["\u00a0", "\u2003", "\u200b", "\u202e", "x" * 30, "https://example.org/a/b"]
)
PARAGRAPHS = st.lists(PARTS, max_size=40).map("".join)
TEXTS = st.lists(st.one_of(PARAGRAPHS, st.sampled_from(["", " ", "A plain line of words."])), max_size=8).map("\n".join)
WIDTHS = st.integers(NARROWEST, 40)


def lines(text: str, width: int) -> list[str]:
    return [text[start:end] for start, end in wrap(text, width)]


def rows(layout: Layout) -> list[tuple[int, int]]:
    found, number = [], 0
    while (row := layout.row(number)) is not None:
        found.append(row)
        number += 1
    return found


def test_lines_break_at_blanks_and_have_none_at_their_ends() -> None:
    assert lines("Meta said Thursday  it is making", 10) == ["Meta said", "Thursday", "it is", "making"]


def test_a_word_longer_than_a_line_is_cut() -> None:
    assert lines("an " + "x" * 25, 10) == ["an", "x" * 10, "x" * 10, "x" * 5]


def test_lines_break_behind_a_hyphen_inside_a_word_but_not_behind_a_single_letter() -> None:
    assert lines("San Francisco-based", 16) == ["San Francisco-", "based"]
    assert lines("the e-commerce", 8) == ["the", "e-commer", "ce"]


def test_wide_characters_break_anywhere_but_not_before_closing_punctuation() -> None:
    assert lines("新聞記事の見出し。", 8) == ["新聞記事", "の見出", "し。"]


def test_indentation_stays_and_blank_lines_give_nothing() -> None:
    assert lines("    an indented line", 12) == ["    an", "indented", "line"]
    assert lines("  \t ", 12) == []


def test_a_no_break_space_does_not_break() -> None:
    assert lines("over $29\u00a0billion", 10) == ["over", "$29\u00a0billio", "n"]


def test_a_width_that_no_wide_character_fits_is_refused() -> None:
    with pytest.raises(ValueError, match="at least 2"):
        wrap("text", 1)


@given(PARAGRAPHS, WIDTHS)
def test_every_character_that_is_not_blank_is_in_exactly_one_line(text: str, width: int) -> None:
    spans = wrap(text, width)
    covered = [offset for start, end in spans for offset in range(start, end)]
    assert covered == sorted(set(covered))
    assert not "".join(text[offset] for offset in set(range(len(text))) - set(covered)).strip(" \t\u2003")


@given(PARAGRAPHS, WIDTHS)
def test_no_line_is_wider_than_the_width_or_ends_in_a_blank(text: str, width: int) -> None:
    for line in lines(text, width):
        assert sum(taken for *_, taken in cells.clusters(line)) <= width
        assert line[-1] not in " \t\u2003"


@given(st.text(st.characters(blacklist_categories=["Cs", "Cc"]), max_size=200), WIDTHS)
def test_lines_of_any_text_fit(text: str, width: int) -> None:
    shown = visible(text).replace("\n", " ")
    for line in lines(shown, width):
        assert cell_len(line) <= width


@given(TEXTS, WIDTHS)
def test_every_offset_leads_to_its_row_and_cell_and_back(text: str, width: int) -> None:
    layout = Layout(text, width)
    for start, end in rows(layout):
        shown = layout.shown(start, end)
        for left, right, taken in cells.clusters(shown) if shown else []:
            if taken:
                row, cell = layout.position(start + left)
                assert layout.offset(row, cell) == start + left
                assert layout.offset(row, cell + taken) in (start + right, end)


@given(TEXTS, WIDTHS)
def test_rows_cover_the_text_once_and_in_order(text: str, width: int) -> None:
    found = rows(Layout(text, width))
    offsets = [offset for start, end in found for offset in range(start, end)]
    assert offsets == sorted(set(offsets))
    assert found == sorted(found)
    missing = set(range(len(text))) - set(offsets)
    assert not "".join(text[offset] for offset in missing).strip(" \t\n\u2003")


@given(TEXTS, WIDTHS, st.data())
def test_the_row_of_an_offset_holds_it(text: str, width: int, data: st.DataObject) -> None:
    layout = Layout(text, width)
    found = rows(layout)
    inside = [offset for start, end in found for offset in range(start, end)]
    if inside:
        offset = data.draw(st.sampled_from(inside))
        start, end = found[layout.row_of(offset)]
        assert start <= offset < end


@settings(max_examples=30)
@given(st.integers(0, 3), WIDTHS)
def test_texts_of_many_blocks_are_laid_out_the_same_from_either_end(seed: int, width: int) -> None:
    text = "\n\n".join(f"{number} " + "word " * (number * 7 % 40 + seed) for number in range(150))
    forwards, backwards = Layout(text, width), Layout(text, width)
    assert len(text) > 2 * BLOCK
    backwards.row_of(len(text))
    top = backwards.row_of(len(text) // 2)
    backwards.settle(top, 10_000)
    assert rows(forwards) == rows(backwards)
    assert forwards.height == len(rows(forwards))


def test_passages_without_blank_lines_are_set_apart_by_an_empty_row() -> None:
    layout = Layout("One.\nTwo.\nThree.", 40)
    assert [layout.text[start:end] for start, end in rows(layout)] == ["One.", "", "Two.", "", "Three."]


def test_blank_lines_of_the_text_become_one_empty_row_each_time() -> None:
    layout = Layout("\n\nOne.\n\n\n \nTwo.\nthree.\n\n\n", 40)
    assert [layout.text[start:end] for start, end in rows(layout)] == ["One.", "", "Two.", "three."]


def test_a_heading_is_set_apart_even_where_the_lines_below_are_not() -> None:
    layout = Layout("Title\nOne.\ntwo.\n\nThree.", 40, heading_end=5)
    assert [layout.text[start:end] for start, end in rows(layout)] == ["Title", "", "One.", "two.", "", "Three."]


@pytest.mark.parametrize(
    "text",
    [
        "x" * 2_000_000,
        "short\n" * 100_000,
        "The quick brown fox said nothing. " * 300_000,
        "全角文字の段落。" * 300_000,
        "\n" * 5000,
    ],
    ids=["one line", "short lines", "ten megabytes", "wide", "line ends"],
)
def test_only_what_is_looked_at_is_laid_out(text: str) -> None:
    layout = Layout(text, 80)
    layout.settle(0, 50)
    assert layout.wrapped <= 6
    end = layout.row_of(len(text))
    layout.settle(max(0, end - 50), 50)
    assert layout.wrapped <= 16


def test_a_row_keeps_its_text_when_rows_above_it_are_laid_out() -> None:
    text = "\n\n".join("word " * (number % 60) for number in range(3000))
    layout = Layout(text, 30)
    top = layout.row_of(len(text) // 2)
    before = layout.row(top)
    settled = layout.settle(top, 500)
    assert settled != top
    assert layout.row(settled) == before


def test_cells_are_those_that_rich_measures() -> None:
    for code in range(0x20, 0x30000):
        character = chr(code)
        if 0xD800 <= code < 0xE000:
            continue
        if cells.is_plain(character):
            assert get_character_cell_size(character) == 1
        assert sum(taken for *_, taken in cells.clusters(character)) == cell_len(character)


def test_tabs_reach_to_the_next_stop() -> None:
    assert [taken for *_, taken in cells.clusters("a\tbcd\te")] == [1, 3, 1, 1, 1, 1, 1]
    assert cells.cell_of("a\tb", 2) == 4
    assert cells.index_at("a\tb", 3) == 1


def test_piled_up_marks_are_drawn_in_part_and_take_as_many_cells() -> None:
    pile = "a" + "\u0301" * 3000
    assert len(cells.drawn(pile)) < 10
    assert cell_len(cells.drawn(pile)) == cell_len(pile) == 1


@pytest.mark.parametrize(
    ("cluster", "shown"),
    [
        ("👩\u200d👩\u200d👧", "👩"),
        ("👍\U0001f3fd", "👍"),
        ("☠\ufe0f", "☠ "),
        ("🇳🇴", "NO"),
        ("e\u0301", "e\u0301"),
        ("x", "x"),
    ],
)
def test_what_terminals_measure_differently_is_drawn_as_what_they_agree_on(cluster: str, shown: str) -> None:
    assert cells.drawn(cluster) == shown
    assert cell_len(cells.drawn(cluster)) == cell_len(cluster)
