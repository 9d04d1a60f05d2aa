"""The list that all panes share."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import ClassVar

import pytest
from rich.text import Text
from textual.app import App, ComposeResult
from textual.pilot import Pilot
from textual.widgets import Input

import tui
from tui.messages import RowChosen, RowHighlighted
from tui.widgets.rows import Move, Row, Rows

STYLES = Path(tui.__file__).parent / "styles"


class Names(Rows):
    """Each row is its key, and says how often it was drawn."""

    def __init__(self) -> None:
        super().__init__(empty="Nobody is here. Ask for somebody else.")
        self.drawn: list[str] = []

    def render_row(self, row: Row, width: int, highlighted: bool) -> list[Text]:
        self.drawn.append(row.key)
        return [Text(f"{row.key} [b]line[/b] {at} " + "x" * 60, end="") for at in range(row.height)]


class Host(App[None]):
    CSS_PATH: ClassVar[list[str | Path]] = [STYLES / "rows.tcss"]
    CSS = "Names { width: 30; height: 10; } Input { height: 3; }"

    def __init__(self) -> None:
        super().__init__()
        self.highlighted: list[str] = []
        self.chosen: list[str] = []

    def compose(self) -> ComposeResult:
        yield Names()
        yield Input()

    def on_row_highlighted(self, message: RowHighlighted) -> None:
        self.highlighted.append(message.key)

    def on_row_chosen(self, message: RowChosen) -> None:
        self.chosen.append(message.key)

    @property
    def rows(self) -> Names:
        return self.query_one(Names)


@asynccontextmanager
async def opened(rows: list[Row]) -> AsyncIterator[tuple[Host, Pilot[None]]]:
    host = Host()
    async with host.run_test(size=(60, 20)) as pilot:
        host.rows.set_rows(rows)
        host.rows.focus()
        await pilot.pause()
        await pilot.pause()
        yield host, pilot


def numbered(count: int, height: int = 1) -> list[Row]:
    return [Row(f"k{number}", height) for number in range(count)]


def screen(rows: Rows) -> list[str]:
    return [rows.render_line(y).text for y in range(rows.size.height)]


async def test_rows_are_cut_with_an_ellipsis_and_never_parsed_as_markup() -> None:
    async with opened(numbered(3)) as (host, _):
        line = screen(host.rows)[1]
        assert line.startswith(" k1 [b]line[/b] 0")
        assert line.rstrip().endswith("…")
        assert {strip.cell_length for strip in map(host.rows.render_line, range(10))} == {29}


async def test_the_bar_has_a_mark_another_one_without_the_keyboard() -> None:
    async with opened(numbered(3)) as (host, pilot):
        assert [line[0] for line in screen(host.rows)[:3]] == ["▸", " ", " "]
        host.query_one(Input).focus()
        await pilot.pause()
        assert [line[0] for line in screen(host.rows)[:3]] == ["▹", " ", " "]


async def test_the_bar_passes_over_rows_that_cannot_be_chosen() -> None:
    rows = [Row("head", selectable=False), Row("a"), Row("middle", selectable=False), Row("b")]
    async with opened(rows) as (host, _):
        assert host.rows.highlighted_key == "a"
        host.rows.move("down")
        assert host.rows.highlighted_key == "b"
        host.rows.move("down")
        assert host.rows.highlighted_key == "b"
        host.rows.move("top")
        assert host.rows.highlighted_key == "a"
        assert host.rows.highlight("middle") is False
        assert host.rows.highlight("b") is True


@pytest.mark.parametrize(
    ("step", "key"),
    [("down", "k51"), ("up", "k49"), ("top", "k0"), ("bottom", "k99"), ("half_down", "k52"), ("half_up", "k47")]
    + [("page_down", "k54"), ("page_up", "k45")],
)
async def test_moves_go_by_rows_or_by_what_a_page_holds(step: Move, key: str) -> None:
    async with opened(numbered(100, height=2)) as (host, pilot):
        host.rows.highlight("k50")
        host.rows.move(step)
        await pilot.pause()
        assert host.rows.highlighted_key == key
        assert any(line.startswith("▸") for line in screen(host.rows))


async def test_new_rows_keep_the_bar_on_its_key_or_else_on_its_place() -> None:
    async with opened(numbered(10)) as (host, _):
        host.rows.highlight("k5")
        host.rows.set_rows([Row("new"), *numbered(10)])
        assert (host.rows.highlighted_key, host.rows.highlighted) == ("k5", 6)
        host.rows.set_rows([Row(f"other{number}") for number in range(4)])
        assert host.rows.highlighted_key == "other3"
        host.rows.set_rows(numbered(10), keep=False)
        assert host.rows.highlighted_key == "k0"


async def test_the_bar_is_told_once_however_often_rows_are_replaced() -> None:
    async with opened(numbered(10)) as (host, pilot):
        host.highlighted.clear()
        for count in range(1, 8):
            host.rows.set_rows([Row(f"n{count}-{number}") for number in range(count)], keep=False)
        await pilot.pause()
        await pilot.pause()
        assert host.highlighted == ["n7-0"]
        host.rows.set_rows([Row("n7-0"), Row("z")])
        await pilot.pause()
        await pilot.pause()
        assert host.highlighted == ["n7-0"]


async def test_a_click_chooses_a_row_and_so_does_enter() -> None:
    async with opened(numbered(10, height=2)) as (host, pilot):
        await pilot.click(Names, offset=(5, 5))
        host.rows.move("down")
        host.rows.activate()
        await pilot.pause()
        assert host.chosen == ["k2", "k3"]
        await pilot.click(Names, offset=(5, 9))
        assert host.rows.highlighted_key == "k4"


async def test_a_click_below_the_last_row_or_on_a_header_chooses_nothing() -> None:
    async with opened([Row("head", selectable=False), Row("a")]) as (host, pilot):
        await pilot.click(Names, offset=(5, 0))
        await pilot.click(Names, offset=(5, 7))
        assert host.chosen == []


async def test_no_rows_say_why() -> None:
    async with opened([]) as (host, pilot):
        assert "Nobody is here. Ask for" in " ".join(screen(host.rows))
        assert host.rows.highlighted_key is None
        for step in ("up", "down", "top", "bottom", "page_down"):
            host.rows.move(step)  # type: ignore[arg-type]
        host.rows.activate()
        host.rows.empty = "Now for another reason."
        await pilot.pause()
        assert "Now for another reason." in " ".join(screen(host.rows))
        assert host.chosen == []


async def test_foreign_characters_are_made_harmless_whatever_a_row_draws() -> None:
    class Foreign(Names):
        def render_row(self, row: Row, width: int, highlighted: bool) -> list[Text]:
            return [Text("a\x1b]0;x\x9c\u202eb\nc\td")]

    class Other(Host):
        def compose(self) -> ComposeResult:
            yield Foreign()

    async with Other().run_test() as pilot:
        rows = pilot.app.query_one(Foreign)
        rows.set_rows([Row("k")])
        await pilot.pause()
        assert screen(rows)[0].rstrip() == "▸a␛]0;x\ufffd⇄b␊c␉d"


async def test_ten_thousand_rows_draw_those_that_are_seen() -> None:
    async with opened(numbered(10_000)) as (host, pilot):
        host.rows.drawn.clear()
        host.rows.set_rows([Row(f"new{number}") for number in range(10_000)])
        host.rows.move("bottom")
        await pilot.pause()
        assert len(host.rows.drawn) <= 4 * host.rows.size.height
        host.rows.drawn.clear()
        host.rows.move("up")
        await pilot.pause()
        assert len(host.rows.drawn) <= 4


async def test_refreshing_draws_rows_anew() -> None:
    async with opened(numbered(3)) as (host, pilot):
        host.rows.drawn.clear()
        host.rows.refresh()
        await pilot.pause()
        assert set(host.rows.drawn) == {"k0", "k1", "k2"}


@pytest.mark.parametrize("size", [(3, 2), (10, 4), (200, 60)])
async def test_any_size_will_do(size: tuple[int, int]) -> None:
    async with opened(numbered(50, height=3)) as (host, pilot):
        host.rows.styles.width, host.rows.styles.height = "1fr", "1fr"
        await pilot.resize_terminal(*size)
        await pilot.pause()
        for step in ("page_down", "bottom", "page_up", "top"):
            host.rows.move(step)  # type: ignore[arg-type]
        await pilot.pause()
        assert host.rows.highlighted_key == "k0"


async def test_a_list_that_becomes_empty_has_no_bar_and_gets_it_back_with_new_rows() -> None:
    async with opened(numbered(5)) as (host, pilot):
        host.rows.highlight("k3")
        host.rows.set_rows([])
        await pilot.pause()
        assert host.rows.highlighted_key is None
        host.rows.set_rows(numbered(5))
        await pilot.pause()
        assert host.rows.highlighted_key is not None


async def test_the_scrollbar_comes_and_goes_with_the_number_of_rows() -> None:
    async with opened(numbered(3)) as (host, pilot):
        assert not host.rows.show_vertical_scrollbar
        host.rows.set_rows(numbered(50))
        await pilot.pause()
        assert host.rows.show_vertical_scrollbar
        host.rows.move("bottom")
        await pilot.pause()
        host.rows.set_rows(numbered(20))
        await pilot.pause()
        assert host.rows.scroll_offset.y <= host.rows.max_scroll_y == 10
