"""The explorer on the two seeds: reading side by side, entities, facts, panes."""

import pytest

from tests.tui.driving import FIRST, SECOND, exploring, opened
from tui.keys import ACTIONS


@pytest.fixture
def library(tmp_path):
    with opened(tmp_path) as library:
        library.refresh()
        yield library


async def test_two_sources_open_side_by_side(library):
    async with exploring(library) as driver:
        assert set(driver.screen.desk.articles) == {FIRST, SECOND}
        assert [reader.display for reader in driver.screen.readers] == [True, True, False, False]
        assert driver.total == "2 articles"


async def test_without_an_index_articles_are_read_behind_the_screen(tmp_path):
    with opened(tmp_path) as library:
        async with exploring(library) as driver:
            assert len(driver.listed) == 2
            assert len(driver.screen.desk.readers) == 2


async def test_selecting_an_entity_lights_it_everywhere_says_how_many_and_steps(library):
    async with exploring(library) as driver:
        screen = driver.screen
        await driver.press("2")
        screen.entities_pane.highlight("wang")
        await driver.press("enter")
        assert screen.entity == "wang"
        counts = [len(screen.knowledge.of_entity(article, "wang")) for article in screen.desk.articles]
        assert all(counts)
        assert f"Alexandr Wang: {sum(counts)} mentions ({counts[0]} + {counts[1]}) in 2 open articles" in driver.status
        await driver.press("3", "right_square_bracket")
        start, end = screen.reader.current
        assert "Wang" in screen.reader.article.text[start:end]
        assert "mention 1 of" in driver.status
        await driver.press("left_square_bracket")
        assert f"of {counts[screen.desk.current]} in this article" in driver.status


async def test_enter_on_a_mention_selects_its_entity(library):
    async with exploring(library) as driver:
        await driver.press("3", "right_square_bracket", "enter")
        assert driver.screen.entity is not None
        assert driver.screen.entities_pane.highlighted_key == driver.screen.entity


async def test_entities_say_whether_all_sources_share_them(library):
    async with exploring(library) as driver:
        rows = driver.screen.entities_pane.rows_by_entity
        position = driver.screen.desk.position
        assert rows["meta"].shared == ("all", 0)
        assert rows["mit"].shared == ("one", position(FIRST))
        assert rows["bloomberg"].shared == ("one", position(SECOND))
        assert rows["meta"].articles == 2


async def test_searching_for_an_entity_adds_it_to_the_query_and_takes_it_out_again(library):
    async with exploring(library) as driver:
        await driver.press("2")
        driver.screen.entities_pane.highlight("mit")
        await driver.press("s")
        await driver.until(lambda: driver.listed == (FIRST,))
        assert driver.screen.search_bar.line == "entity:mit"
        await driver.press("s")
        await driver.until(lambda: len(driver.listed) == 2)


async def test_a_fact_goes_to_its_evidence_and_lights_it(library):
    async with exploring(library) as driver:
        screen = driver.screen
        await driver.until(lambda: screen.knowledge.facts)
        await driver.press("4", "enter")
        fact = screen.evidence.fact
        reader = screen.readers[screen.desk.position(fact.article)]
        lit = reader.lit("evidence")
        assert (fact.evidence[0].start, fact.evidence[0].end) in lit
        assert "found by" in driver.status
        await driver.press("right_curly_bracket")
        assert screen.evidence.fact != fact


async def test_curated_facts_are_the_readers_own(library):
    async with exploring(library) as driver:
        screen = driver.screen
        own = [row for row in screen.facts_pane.rows_by_key.values() if row.source == 0]
        assert len(own) == 1
        screen.show_evidence(own[0].key, focus=False)
        assert "your own note" in driver.status


async def test_w_explains_what_is_lit(library):
    async with exploring(library) as driver:
        await driver.press("3", "right_square_bracket", "w")
        assert type(driver.app.screen).__name__ == "WhyScreen"
        await driver.press("escape")
        assert driver.app.screen is driver.screen


async def test_articles_open_beside_and_close_and_keep_their_places(library):
    async with exploring(library, (160, 45)) as driver:
        screen = driver.screen
        await driver.press("3", "x")
        assert len(screen.desk.readers) == 1
        other = SECOND if screen.desk.articles[0] == FIRST else FIRST
        await driver.press("G")
        await driver.until(lambda: screen.desk.readers[0].place > 0)
        place = screen.reader.place
        screen.articles_pane.highlight(other)
        await driver.press("1", "o")
        assert len(screen.desk.readers) == 2 and screen.desk.current == 1
        assert screen.readers[0].place == place
        assert screen.readers[1].place == 0
        assert screen.pane == "articles" and driver.status == "Opened in reader 2 · 3 goes to it"
        await driver.press("o")
        assert driver.status == "This article is open already, in reader 2 · 3 goes to it"


async def test_a_dictionary_that_knows_nobody_here_says_so(tmp_path):
    with opened(tmp_path, texts={"a.txt": "It rained.\n\nThen it stopped."}) as library:
        library.refresh()
        async with exploring(library) as driver:
            assert "synoptic suggest" in driver.screen.entities_pane.empty


async def test_copying_says_how(library):
    async with exploring(library) as driver:
        await driver.press("3", "y")
        assert driver.status.startswith("Copied")


async def test_panes_are_gone_to_by_number_and_by_tab(library):
    async with exploring(library) as driver:
        screen = driver.screen
        for key, pane in (("1", "articles"), ("2", "entities"), ("3", "readers"), ("4", "facts")):
            await driver.press(key)
            assert screen.pane == pane
        await driver.press("5")
        assert screen.in_box
        await driver.press("escape", "tab", "tab")
        assert screen.pane == "readers" and screen.desk.current == 0
        await driver.press("tab")
        assert screen.pane == "readers" and screen.desk.current == 1
        await driver.press("3")
        assert screen.desk.current == 0


async def test_panes_are_hidden_zoomed_and_resized(library):
    async with exploring(library) as driver:
        screen = driver.screen
        await driver.press("f")
        assert not screen.facts_pane.display
        await driver.press("4")
        assert screen.facts_pane.display and screen.pane == "facts"
        await driver.press("z")
        assert [pane.display for pane in (screen.articles_pane, screen.facts_pane)] == [False, True]
        await driver.press("z", "1")
        before = screen.articles_pane.outer_size.width
        await driver.press("greater_than_sign")
        await driver.until(lambda: screen.articles_pane.outer_size.width == before + 4)


@pytest.mark.parametrize("size", [(160, 45), (100, 30), (80, 24), (40, 10), (20, 5), (3, 2)])
async def test_no_size_and_no_key_crashes_it(library, size):
    async with exploring(library, size) as driver:
        for row in ACTIONS:
            if row.id not in ("quit", "suspend"):
                await driver.press(row.keys[0])
                await driver.press("escape")
        await driver.pilot.resize_terminal(200, 60)
        await driver.pilot.resize_terminal(*size)
        await driver.press("escape", "escape", "1", "enter", "n")
        assert driver.app.is_running


async def test_a_narrow_terminal_shows_one_pane_and_the_others_are_a_key_away(library):
    async with exploring(library, (80, 24)) as driver:
        screen = driver.screen
        panes = (screen.articles_pane, screen.entities_pane, screen.readers[0], screen.facts_pane)
        for key, pane in zip("1234", panes, strict=True):
            await driver.press(key)
            assert [other for other in panes if other.display] == [pane]


async def test_help_comes_from_the_key_table_with_this_panes_keys_first(library):
    async with exploring(library) as driver:
        await driver.press("2", "question_mark")
        text = " ".join(driver.app.screen.text.plain.split())
        assert text.startswith("Entities")
        assert all(row.help in text for row in ACTIONS)
        await driver.press("escape")


async def test_the_palette_finds_actions_articles_and_entities(library):
    from tui.palette import Everything

    async with exploring(library) as driver:
        provider = Everything(driver.screen)
        found = {hit.text async for hit in provider.search("Zuckerberg")}
        assert "Mark Zuckerberg" in found
        assert "Meta hires Scale’s executive to join new AI project" in {
            hit.text async for hit in provider.search("executive")
        }
        assert "Copy" in {hit.text async for hit in provider.search("copy")}


async def test_q_ends_it_with_status_0(library):
    async with exploring(library) as driver:
        await driver.press("q")
        await driver.until(lambda: not driver.app.is_running or driver.app.return_value is not None)
        assert driver.app.return_value == 0
