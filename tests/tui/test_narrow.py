"""Small terminals: what stays when room runs out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from search import Library
from tests.tui.driving import Driver, exploring, opened


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with opened(tmp_path) as library:
        library.refresh()
        yield library


def last_line(driver: Driver) -> str:
    screen = driver.screen
    return (screen.footer if screen.footer.display else screen.status).render().plain.rstrip()


@pytest.mark.parametrize("size", [(40, 10), (20, 10), (12, 5), (40, 24), (20, 24), (10, 24)])
async def test_the_way_to_the_keys_is_the_last_to_vanish(library: Library, size: tuple[int, int]) -> None:
    async with exploring(library, size) as driver:
        assert "? keys" in last_line(driver)
        await driver.press("3", "question_mark")
        await driver.until(lambda: len(driver.app.screen_stack) > 1)


async def test_while_one_types_in_a_low_terminal_no_key_is_offered_that_would_be_typed(library: Library) -> None:
    async with exploring(library, (40, 10)) as driver:
        await driver.press("slash")
        assert "? keys" not in last_line(driver)


async def test_an_article_that_is_opened_from_the_search_fills_the_screen_at_once(library: Library) -> None:
    async with exploring(library, (80, 24)) as driver:
        await driver.ask("whatsapp")
        await driver.press("enter")
        await driver.until(lambda: driver.screen.pane == "readers")
        assert driver.screen.reader.display and driver.screen.reader.current is not None


async def test_where_one_pane_fills_the_screen_the_key_of_the_facts_goes_to_them_and_back(library: Library) -> None:
    async with exploring(library, (80, 24)) as driver:
        await driver.press("3", "f")
        assert driver.screen.pane == "facts" and driver.screen.facts_pane.display
        await driver.press("f")
        assert driver.screen.pane == "readers" and driver.screen.reader.display and not driver.screen.layout_wish.hidden
