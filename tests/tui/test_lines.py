"""Lines kept as the terminal gets them: they look as Textual draws them, and only what changes is sent."""

from __future__ import annotations

from pathlib import Path

from rich.segment import Segment
from rich.style import Style
from textual.app import App, ComposeResult
from textual.content import Content
from textual.geometry import Region, Size
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.widgets import Input

import tui
from tui.widgets.lines import Lines

STYLES = Path(tui.__file__).parent / "styles"


class Numbers(Lines, can_focus=True):
    """Each line is its number; `words` stand in for some of them."""

    def __init__(self) -> None:
        super().__init__()
        self.words: dict[int, str] = {}
        self.drawn: list[int] = []

    def draw_line(self, line: int) -> Strip:
        self.drawn.append(line)
        return Strip([Segment(f"{self.words.get(line, line)}", Style(bold=True, dim=True))])


class Host(App[None]):
    CSS_PATH = STYLES / "rows.tcss"
    CSS = "Numbers { width: 30; height: 10; border: round red; } Numbers:focus { border: heavy green; }"

    def compose(self) -> ComposeResult:
        yield Numbers()
        yield Input()

    @property
    def numbers(self) -> Numbers:
        return self.query_one(Numbers)


def whole(lines: Lines) -> Region:
    return Region(0, 0, *lines.outer_size)


async def test_lines_look_as_textual_draws_them() -> None:
    host = Host()
    async with host.run_test(size=(40, 20)) as pilot:
        host.numbers.write_on_frame(Content("A title"), Content("below"))
        for focused in (host.numbers, host.query_one(Input)):
            focused.focus()
            await pilot.pause()
            kept = host.numbers.render_lines(whole(host.numbers))
            assert kept == ScrollView.render_lines(host.numbers, whole(host.numbers))
            assert "A title" in kept[0].text
            part = Region(2, 1, 5, 3)
            assert [strip.text for strip in host.numbers.render_lines(part)] == [strip.text[2:7] for strip in kept[1:4]]


async def test_only_lines_that_change_are_drawn_anew() -> None:
    host = Host()
    async with host.run_test(size=(40, 20)) as pilot:
        await pilot.pause()
        before = host.numbers.render_lines(whole(host.numbers))
        host.numbers.drawn.clear()
        host.numbers.words[3] = "three"
        host.numbers.redraw_lines([3, 1000])
        await pilot.pause()
        after = host.numbers.render_lines(whole(host.numbers))
        assert host.numbers.drawn == [3]
        assert [y for y, (one, other) in enumerate(zip(before, after, strict=True)) if one is not other] == [4]
        assert "three" in after[4].text


async def test_words_on_the_frame_draw_no_line_anew() -> None:
    host = Host()
    async with host.run_test(size=(40, 20)) as pilot:
        host.numbers.write_on_frame(Content("first"), Content(""))
        await pilot.pause()
        host.numbers.drawn.clear()
        host.numbers.write_on_frame(Content("second"), Content("9 hits"))
        await pilot.pause()
        shown = host.numbers.render_lines(whole(host.numbers))
        assert "second" in shown[0].text
        assert "9 hits" in shown[-1].text
        assert host.numbers.drawn == []


async def test_another_size_draws_every_line_anew() -> None:
    host = Host()
    async with host.run_test(size=(40, 20)) as pilot:
        host.numbers.styles.width = 20
        await pilot.pause()
        assert host.numbers.outer_size == Size(20, 10)
        assert {strip.cell_length for strip in host.numbers.render_lines(whole(host.numbers))} == {20}
