"""Reading one article: what is drawn where, what keys and mouse do, and that length costs nothing."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import ClassVar

import pytest
from rich.style import Style
from textual.app import App, ComposeResult
from textual.containers import Horizontal
from textual.pilot import Pilot
from textual.widgets import Static

import tui
from search.articles import Article
from tui.messages import MentionChosen, PlaceMoved
from tui.text.drawing import CURRENT_MARK, EVIDENCE_MARK
from tui.widgets.reader import Highlight, Reader

SEEDS = Path(__file__).parents[2] / "seeds"
STYLES = Path(tui.__file__).parent / "styles"
LIT = Style(underline=True)


class Host(App[None]):
    CSS_PATH: ClassVar[list[str | Path]] = [STYLES / "reader.tcss"]
    CSS = "Reader { border: round $border; } Static { width: 10; }"

    def __init__(self, readers: int = 1) -> None:
        super().__init__()
        self.readers = readers
        self.chosen: list[MentionChosen] = []
        self.places: list[int] = []

    def compose(self) -> ComposeResult:
        with Horizontal():
            for number in range(self.readers):
                yield Reader(id=f"r{number}", empty="Nothing is open.")
            yield Static("beside")

    def on_mention_chosen(self, message: MentionChosen) -> None:
        self.chosen.append(message)

    def on_place_moved(self, message: PlaceMoved) -> None:
        self.places.append(message.place)

    @property
    def reader(self) -> Reader:
        return self.query_one("#r0", Reader)


@asynccontextmanager
async def opened(size: tuple[int, int] = (70, 20), readers: int = 1) -> AsyncIterator[tuple[Host, Pilot[None]]]:
    host = Host(readers)
    async with host.run_test(size=size) as pilot:
        await pilot.pause()
        yield host, pilot


def article(text: str, **known: object) -> Article:
    return Article("a.txt", "/a.txt", "text", text, **known)  # type: ignore[arg-type]


def seed() -> Article:
    path = sorted(SEEDS.glob("*.txt"))[0]
    return article(path.read_text("utf-8"), source="A paper", date="2025-06-12")


def words(text: str, pattern: str, entity: str | None = None, style: Style = LIT) -> list[Highlight]:
    return [Highlight(*found.span(), style, entity) for found in re.finditer(pattern, text)]


def screen(reader: Reader) -> list[str]:
    return [reader.render_line(y).text.rstrip() for y in range(reader.size.height)]


def cell_of(reader: Reader, wanted: str) -> tuple[int, int]:
    """Where words stand on the screen, counted from the widget's corner, border included."""
    for y, line in enumerate(screen(reader)):
        if wanted in line:
            return line.index(wanted) + 1, y + 1
    raise AssertionError(f"{wanted!r} is not on the screen")


async def test_an_article_shows_its_source_its_heading_and_its_text() -> None:
    async with opened() as (host, _):
        text = "A heading\n\nFirst passage.\n\nSecond."
        host.reader.show(article(text, title="A heading", title_end=9, source="Wire", date="2025-06-10"))
        assert [line.strip() for line in screen(host.reader)[:7]] == [
            "Wire · 2025-06-10",
            "A heading",
            "",
            "First passage.",
            "",
            "Second.",
            "",
        ]


async def test_a_title_that_is_not_part_of_the_text_stands_above_it_unless_it_repeats_it() -> None:
    async with opened() as (host, _):
        host.reader.show(article("Some text.", title="From the metadata"))
        assert [line.strip() for line in screen(host.reader)[:3]] == ["From the metadata", "", "Some text."]
        host.reader.show(article("Some long first sentence here.", title="Some long first…"))
        assert screen(host.reader)[0].strip() == "Some long first sentence here."


async def test_without_an_article_the_sentence_for_that_is_shown() -> None:
    async with opened() as (host, _):
        host.reader.show(None)
        assert "Nothing is open." in "\n".join(screen(host.reader))
        assert host.reader.selected_text() is None
        assert host.reader.passage_text() == ""
        assert host.reader.step("hits", True) is None
        host.reader.activate()
        host.reader.move("bottom")


async def test_lines_are_no_wider_than_the_measure_and_stand_in_the_middle() -> None:
    async with opened(size=(200, 20)) as (host, _):
        host.reader.show(seed())
        lines = [line for line in screen(host.reader) if line.strip()]
        indents = {len(line) - len(line.lstrip()) for line in lines}
        assert max(len(line.strip()) for line in lines) <= 84
        assert len(indents) == 1
        assert min(indents) > 40


async def test_deceptive_characters_and_controls_never_reach_the_terminal() -> None:
    async with opened() as (host, _):
        text = "a\u202eb\u200bc\u2028d\x9be\x1b[31m\tf [bold]g[/bold]"
        host.reader.show(article(text, title="t\x1b]0;x\x07\n\u202e", source="s\x9b"))
        drawn = "\n".join(screen(host.reader))
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u2028\u202e]", drawn)
        assert "[bold]g[/bold]" in drawn


async def test_highlights_are_drawn_over_one_another() -> None:
    async with opened() as (host, _):
        host.reader.show(article("Meta said Thursday"))
        host.reader.set_layer("mentions", [Highlight(0, 4, Style(underline=True, color="red"), "meta")])
        host.reader.set_layer("hits", [Highlight(2, 9, Style(reverse=True))])
        segments = [segment for segment in host.reader.render_line(0) if segment.text.strip()]
        assert [segment.text for segment in segments] == ["Me", "ta", " said", " Thursday"]
        styles = [segment.style for segment in segments]
        assert [(style.underline, style.reverse) for style in styles if style] == [
            (True, None),
            (True, True),
            (None, True),
            (None, None),
        ]


async def test_overlapping_and_absurd_highlights_do_no_harm() -> None:
    async with opened() as (host, _):
        text = "👩‍🚀 e\u0301lan 全角\ttabs " * 10
        host.reader.show(article(text))
        host.reader.set_layer("mentions", [Highlight(n, n + 7, LIT, "x") for n in range(0, len(text), 2)])
        host.reader.set_layer("hits", [Highlight(5, 5, LIT), Highlight(-3, 2, LIT), Highlight(0, 10**9, LIT)])
        for y in range(host.reader.size.height):
            assert host.reader.render_line(y).cell_length == host.reader.size.width - 1


async def test_the_place_outlives_every_width() -> None:
    async with opened(size=(80, 20)) as (host, pilot):
        host.reader.show(seed())
        place = host.reader.article.text.index("Google pulled in") if host.reader.article else 0
        host.reader.go_to(place, top=True)
        await pilot.pause()
        assert host.reader.place == place
        for size in ((40, 10), (120, 50), (61, 8), (200, 12), (12, 5), (80, 20)):
            await pilot.resize_terminal(*size)
            await pilot.pause()
            assert host.reader.place == place
        assert screen(host.reader)[0].strip().startswith("Google pulled in")


async def test_an_article_opens_at_the_place_one_left_it() -> None:
    async with opened() as (host, pilot):
        text = seed().text
        place = text.index("Google pulled in")
        host.reader.show(seed(), place)
        await pilot.pause()
        assert screen(host.reader)[0].strip().startswith("Google pulled in")
        assert host.reader.place == place


async def test_going_somewhere_shows_what_stands_before_it_and_does_not_scroll_for_what_is_seen() -> None:
    async with opened() as (host, pilot):
        host.reader.show(seed())
        start = seed().text.index("Microsoft hired")
        host.reader.go_to(start, start + 9)
        await pilot.pause()
        line = next(y for y, line in enumerate(screen(host.reader)) if "Microsoft" in line)
        assert 3 < line < 9
        at = host.reader.scroll_offset
        host.reader.go_to(start + 40)
        assert host.reader.scroll_offset == at


async def test_what_is_asked_for_before_there_is_a_size_is_done_then() -> None:
    reader = Reader()
    reader.show(seed())
    reader.go_to(seed().text.index("Microsoft hired"))

    class Late(App[None]):
        CSS_PATH: ClassVar[list[str | Path]] = [STYLES / "reader.tcss"]

        def compose(self) -> ComposeResult:
            yield reader

    async with Late().run_test(size=(50, 12)) as pilot:
        await pilot.pause()
        assert "Microsoft" in "\n".join(screen(reader))


async def test_steps_go_through_a_layer_and_round_its_ends() -> None:
    async with opened() as (host, pilot):
        text = seed().text
        found = words(text, "Scale")
        host.reader.show(seed())
        host.reader.set_layer("mentions", found)
        spans = [(one.start, one.end) for one in found]
        seen = []
        for _ in spans:
            seen.append(host.reader.step("mentions", True))
            await pilot.pause()
        assert seen == spans
        assert host.reader.step("mentions", True) == spans[0]
        assert host.reader.step("mentions", False) == spans[-1]
        assert host.reader.current == spans[-1]
        assert host.reader.step("hits", True) is None


async def test_steps_can_keep_to_one_entity() -> None:
    async with opened() as (host, _):
        text = seed().text
        meta, scale = words(text, "Meta", "meta"), words(text, "Scale", "scale-ai")
        host.reader.show(seed())
        host.reader.set_layer("mentions", [*meta, *scale])
        for one in scale[:3]:
            assert host.reader.step("mentions", True, only_entity="scale-ai") == (one.start, one.end)


async def test_where_one_stands_is_marked_in_the_margin_and_so_is_evidence() -> None:
    async with opened() as (host, _):
        host.reader.show(article("Meta said.\n\nWang left.\n\nNobody knows."))
        host.reader.set_layer("mentions", [Highlight(0, 4, LIT, "meta")])
        host.reader.set_layer("evidence", [Highlight(12, 22, LIT)])
        host.reader.step("mentions", True)
        marks = [line[:2].strip() for line in screen(host.reader)[:5]]
        assert marks == [CURRENT_MARK, "", EVIDENCE_MARK, "", ""]


async def test_enter_chooses_the_mention_one_stands_at_or_the_first_in_view() -> None:
    async with opened() as (host, pilot):
        host.reader.show(seed())
        host.reader.set_layer("mentions", words(seed().text, "Scale", "scale-ai"))
        host.reader.activate()
        host.reader.step("mentions", True)
        host.reader.step("mentions", True)
        host.reader.activate()
        await pilot.pause()
        spans = [found.span() for found in re.finditer("Scale", seed().text)]
        assert [(one.start, one.end) for one in host.chosen] == [spans[0], spans[2]]
        assert {(one.article, one.entity) for one in host.chosen} == {("a.txt", "scale-ai")}


async def test_a_click_on_a_mention_chooses_it() -> None:
    async with opened() as (host, pilot):
        host.reader.show(seed())
        host.reader.set_layer("mentions", words(seed().text, "Alexandr Wang", "wang"))
        await pilot.click("#r0", offset=cell_of(host.reader, "Wang"))
        await pilot.click("#r0", offset=cell_of(host.reader, "recruiting"))
        await pilot.pause()
        assert [one.entity for one in host.chosen] == ["wang"]
        assert host.reader.current == (host.chosen[0].start, host.chosen[0].end)


async def drag(pilot: Pilot[None], start: tuple[int, int], end: tuple[int, int]) -> None:
    await pilot.mouse_down("#r0", offset=start)
    await pilot.hover("#r0", offset=((start[0] + end[0]) // 2, end[1]))
    await pilot.hover("#r0", offset=end)
    await pilot.mouse_up("#r0", offset=end)
    await pilot.pause()


async def test_the_mouse_selects_text_without_the_line_breaks_of_the_screen() -> None:
    async with opened(size=(50, 20)) as (host, pilot):
        host.reader.show(seed())
        first, last = cell_of(host.reader, "making"), cell_of(host.reader, "recruiting")
        assert first[1] < last[1]
        await drag(pilot, first, (last[0] + len("recruiting") - 1, last[1]))
        wanted = re.search("making.*?recruiting", seed().text)
        assert wanted
        assert host.reader.selected_text() == wanted[0]
        assert host.screen.get_selected_text() == wanted[0]
        assert not host.chosen


async def test_a_selection_stays_what_it_is_when_the_width_changes() -> None:
    async with opened(size=(50, 20)) as (host, pilot):
        host.reader.show(seed())
        await drag(pilot, cell_of(host.reader, "making"), cell_of(host.reader, "recruiting"))
        selected = host.reader.selected_text()
        await pilot.resize_terminal(90, 20)
        await pilot.pause()
        assert host.reader.selected_text() == selected
        assert selected is not None


async def test_a_selection_drawn_backwards_to_the_border_begins_with_the_line() -> None:
    async with opened(size=(50, 20)) as (host, pilot):
        host.reader.show(seed())
        x, y = cell_of(host.reader, "recruiting")
        line = screen(host.reader)[y - 1].strip()
        await drag(pilot, (x + 2, y), (0, y))
        assert host.reader.selected_text() == line[: line.index("recruiting") + 3]


async def test_a_drag_that_ends_in_another_pane_selects_here_alone() -> None:
    async with opened(size=(100, 20), readers=2) as (host, pilot):
        other = host.query_one("#r1", Reader)
        host.reader.show(seed())
        other.show(seed())
        x, y = cell_of(host.reader, "recruiting")
        await pilot.mouse_down("#r0", offset=(x, y))
        await pilot.hover("#r1", offset=(12, y + 1))
        await pilot.hover("#r1", offset=(14, y + 1))
        await pilot.pause()
        selected = host.reader.selected_text() or ""
        assert selected.startswith("recruiting")
        assert len(selected) < 120
        assert other.selected_text() is None


async def test_wide_and_joined_characters_are_selected_whole() -> None:
    async with opened(size=(60, 10)) as (host, pilot):
        host.reader.show(article("ab 👩‍👩‍👧‍👦 e\u0301e\u0301 全角文字 end"))
        x, y = cell_of(host.reader, "ab")
        await drag(pilot, (x + 3, y), (x + 6, y))
        assert host.reader.selected_text() == "👩‍👩‍👧‍👦 e\u0301"


async def test_two_clicks_select_a_word_and_three_a_passage() -> None:
    async with opened() as (host, pilot):
        host.reader.show(article("One passage here.\n\nAnother one."))
        where = cell_of(host.reader, "passage")
        await pilot.click("#r0", offset=where, times=2)
        await pilot.pause()
        assert host.reader.selected_text() == "passage"
        await pilot.click("#r0", offset=where, times=3)
        await pilot.pause()
        assert host.reader.selected_text() == "One passage here."


async def test_a_click_lets_go_of_the_selection() -> None:
    async with opened() as (host, pilot):
        host.reader.show(seed())
        await drag(pilot, cell_of(host.reader, "making"), cell_of(host.reader, "recruiting"))
        await pilot.click("#r0", offset=cell_of(host.reader, "Thursday"))
        await pilot.pause()
        assert host.reader.selected_text() is None


async def test_the_passage_is_the_one_one_stands_in_or_the_one_at_the_top() -> None:
    async with opened() as (host, pilot):
        host.reader.show(article("One.\n\nTwo is here.\n\nThree."))
        assert host.reader.passage_text() == "One."
        host.reader.set_layer("hits", [Highlight(6, 9, LIT)])
        host.reader.step("hits", True)
        await pilot.pause()
        assert host.reader.passage_text() == "Two is here."


async def test_moving_is_told_once_with_the_place_it_led_to() -> None:
    async with opened() as (host, pilot):
        host.reader.show(seed())
        await pilot.pause()
        host.places.clear()
        for _ in range(5):
            host.reader.move("down")
        await pilot.pause()
        await pilot.pause()
        assert host.places == [host.reader.place]
        assert host.reader.place > 0
        host.reader.move("top")
        assert host.reader.place == 0


@pytest.mark.parametrize("size", [(160, 45), (40, 10), (14, 4), (5, 3), (3, 3)])
async def test_the_end_of_a_long_text_can_be_reached_at_any_size(size: tuple[int, int]) -> None:
    async with opened(size=size) as (host, pilot):
        text = "全角 and some words — with a tail\n" * 3000 + "The very end."
        host.reader.show(article(text))
        host.reader.move("bottom")
        await pilot.pause()
        for step in ("page_up", "page_up", "half_down", "up", "page_down", "page_down", "bottom"):
            host.reader.move(step)  # type: ignore[arg-type]
        await pilot.pause()
        if host.reader.size.width > 10:
            assert "end." in "\n".join(screen(host.reader))


async def test_scrolling_up_into_what_was_never_seen_moves_by_the_rows_asked_for() -> None:
    async with opened() as (host, pilot):
        text = "\n\n".join(f"passage {number} " + "word " * (number % 60) for number in range(3000))
        host.reader.show(article(text), text.index("passage 1500"))
        await pilot.pause()
        for _ in range(60):
            before = screen(host.reader)
            host.reader.move("up")
            assert screen(host.reader)[1:] == before[:-1]


async def test_opening_two_megabytes_lays_out_a_few_screens_of_it() -> None:
    async with opened() as (host, pilot):
        host.reader.show(article("The quick brown fox said nothing. " * 60_000))
        await pilot.pause()
        page = host.reader._page  # what no public method tells: how much work was done
        assert page is not None
        assert page.layout.wrapped <= 4
        host.reader.go_to(1_000_000)
        host.reader.move("page_down")
        await pilot.pause()
        assert page.layout.wrapped <= 10


async def test_another_theme_draws_everything_anew() -> None:
    async with opened() as (host, pilot):
        host.theme = "textual-dark"
        host.reader.show(seed())
        await pilot.pause()
        before = host.reader.render_line(0)
        host.theme = "textual-light"
        await pilot.pause()
        assert host.reader.render_line(0).text == before.text
        assert host.reader.render_line(0) != before


async def test_without_colours_where_one_stands_is_told_from_a_hit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with opened() as (host, _):
        host.reader.show(article("one two"))
        host.reader.set_layer("hits", [Highlight(0, 3, Style(reverse=True)), Highlight(4, 7, Style(reverse=True))])
        host.reader.step("hits", True)
        looks = [segment.style for segment in host.reader.render_line(0) if segment.text in ("one", "two")]
        assert [(style.reverse, bool(style.bold)) for style in looks if style] == [(True, True), (True, False)]
