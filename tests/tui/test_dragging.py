"""Borders between panes follow the mouse."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from textual.events import MouseMove

from search import Library
from tests.tui.driving import Driver, exploring, opened

ROW = 20


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with opened(tmp_path) as library:
        library.refresh()
        yield library


async def drag(driver: Driver, start: int, end: int, *, button: int = 1) -> None:
    await driver.pilot.mouse_down(offset=(start, ROW))
    for x in ((start + end) // 2, end):
        # Pilot's own `hover` moves the mouse with no button held.
        await driver.pilot._post_mouse_events([MouseMove], offset=(x, ROW), button=button)
    await driver.pilot.mouse_up(offset=(end, ROW))
    await driver.pilot.pause()


async def test_the_border_of_the_lists_is_dragged_from_either_of_its_columns(library: Library) -> None:
    async with exploring(library) as driver:
        side = driver.screen.articles_pane
        await drag(driver, side.region.right - 1, 29)
        assert side.region.right == 30
        await drag(driver, side.region.right, 40)
        assert side.region.right == 40
        assert driver.screen.readers[0].region.x == 40


async def test_the_borders_of_facts_and_readers_are_dragged_and_nothing_is_selected(library: Library) -> None:
    async with exploring(library) as driver:
        screen = driver.screen
        facts, (one, two) = screen.facts_pane, screen.open_readers
        await drag(driver, facts.region.x, facts.region.x - 6)
        assert facts.region.width == 42
        edge = one.region.right
        await drag(driver, edge - 1, edge + 4)
        assert one.region.right == two.region.x == edge + 5
        assert not screen.selections


async def test_a_width_that_was_dragged_is_kept_for_the_next_time(library: Library, tmp_path: Path) -> None:
    session = tmp_path / "session.json"
    async with exploring(library, session=session) as driver:
        await drag(driver, driver.screen.articles_pane.region.right - 1, 29)
        await driver.press("q")
    async with exploring(library, session=session) as driver:
        assert driver.screen.articles_pane.region.right == 30


async def test_only_a_border_can_be_dragged_and_only_with_the_button_held(library: Library) -> None:
    async with exploring(library) as driver:
        before = driver.screen.layout_wish
        await drag(driver, 10, 20)
        await drag(driver, driver.screen.articles_pane.region.right - 1, 20, button=0)
        await drag(driver, 159, 150)
        assert driver.screen.layout_wish == before
