"""How it looks. New pictures are taken with `pytest tests/tui/test_snapshots.py --snapshot-update`: look at them first.

The library is one in memory, so that better rules for facts or entities change no picture.
"""

import pytest

from tests.tui.fakes import FakeLibrary
from tests.tui.story import StoryLibrary
from tui.app import Explorer


def explorer(texts=None):
    return Explorer(FakeLibrary(texts), watch=False)


def then(*keys, query="", entity=None):
    """Waits until everything is read, asks a query, selects an entity, presses keys."""

    async def steps(pilot):
        screen = pilot.app.screen
        for _ in range(500):
            if screen.settled:
                break
            await pilot.pause(0.01)
        if query:
            await pilot.press("slash")
            screen.search_bar.set_line(query)
            for _ in range(500):
                if screen.fault is not None or screen.page is not None and screen.page.query == query:
                    break
                await pilot.pause(0.01)
        if entity:
            screen.select_entity(entity)
        await pilot.press(*keys)
        await pilot.pause()

    return steps


@pytest.mark.parametrize("size", [(160, 45), (100, 30), (80, 24), (40, 10)], ids=lambda size: f"{size[0]}x{size[1]}")
def test_reading(snap_compare, size):
    assert snap_compare(explorer(), terminal_size=size, run_before=then())


def test_a_query_and_an_entity(snap_compare):
    assert snap_compare(explorer(), terminal_size=(160, 45), run_before=then("escape", query="zuck", entity="wang"))


def test_a_wrong_query(snap_compare):
    assert snap_compare(explorer(), terminal_size=(80, 24), run_before=then(query="entitty:meta"))


def test_nothing_found(snap_compare):
    assert snap_compare(explorer(), terminal_size=(100, 30), run_before=then(query="zqxj"))


def test_the_evidence_of_a_fact(snap_compare):
    assert snap_compare(explorer(), terminal_size=(160, 45), run_before=then("4", "j", "enter"))


def test_light(snap_compare):
    app = explorer()
    app.theme = "synoptic-light"
    assert snap_compare(app, terminal_size=(160, 45), run_before=then("2", entity="meta"))


def test_without_colours(snap_compare, monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")
    assert snap_compare(explorer(), terminal_size=(160, 45), run_before=then("escape", query="scale", entity="wang"))


def test_help(snap_compare):
    assert snap_compare(explorer(), terminal_size=(80, 40), run_before=then("1", "question_mark"))


def test_an_empty_folder(snap_compare):
    assert snap_compare(explorer({}), terminal_size=(100, 30), run_before=then())


def three_reports():
    """Three reports of one event, open side by side."""
    app = Explorer(StoryLibrary(), watch=False)

    async def opened(pilot):
        await then("1", "j", "o", "1", "j", "j", "o", "1")(pilot)
        for _ in range(500):
            if pilot.app.screen.settled:
                break
            await pilot.pause(0.01)

    return app, opened


def test_facts_with_verdicts(snap_compare):
    app, opened = three_reports()

    async def steps(pilot):
        await opened(pilot)
        await pilot.press("equals_sign", "4", "j", "enter")

    assert snap_compare(app, terminal_size=(160, 45), run_before=steps)


@pytest.mark.parametrize("size", [(160, 45), (80, 24)], ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_comparison(snap_compare, size):
    app, opened = three_reports()

    async def steps(pilot):
        await opened(pilot)
        await pilot.press("c")
        await pilot.pause()
        await pilot.press("j")

    assert snap_compare(app, terminal_size=size, run_before=steps)


def test_the_comparison_without_colours(snap_compare, monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")
    app, opened = three_reports()

    async def steps(pilot):
        await opened(pilot)
        await pilot.press("c")
        await pilot.pause()
        await pilot.press("j")

    assert snap_compare(app, terminal_size=(100, 30), run_before=steps)
