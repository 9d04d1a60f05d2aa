"""The search box: live from the first letter, honest about what it understood."""

import pytest

from tests.tui.driving import FIRST, SECOND, exploring, opened
from tui.widgets.rows import Row


@pytest.fixture
def library(tmp_path):
    with opened(tmp_path) as library:
        library.refresh()
        yield library


async def test_every_letter_narrows_the_list_and_the_total_says_so(library):
    async with exploring(library) as driver:
        await driver.press("slash", "w", "h", "a", "t", "s", "a")
        await driver.until(lambda: driver.total == "1 of 2 articles")
        assert driver.listed == (SECOND,)
        assert driver.screen.search_bar.line == "whatsa"


async def test_letters_that_are_keys_elsewhere_are_typed_in_the_box(library):
    async with exploring(library) as driver:
        await driver.press("slash", *"qxz?/")
        assert driver.screen.search_bar.line == "qxz?/"


async def test_escape_goes_to_the_list_and_again_clears_the_query(library):
    async with exploring(library) as driver:
        await driver.ask("whatsapp")
        await driver.press("escape")
        assert driver.screen.pane == "articles" and driver.screen.search_bar.line == "whatsapp"
        await driver.press("escape")
        assert driver.screen.search_bar.line == ""
        assert len(driver.listed) == 2


async def test_enter_goes_to_the_list_and_opens_the_best_hit_at_its_first_word(library):
    async with exploring(library) as driver:
        screen = driver.screen
        await driver.ask("whatsapp")
        await driver.press("enter")
        await driver.until(lambda: screen.reader.article.id == SECOND and screen.reader.current)
        start, end = screen.reader.current
        assert screen.reader.article.text[start:end] == "WhatsApp"
        assert screen.pane == "articles"


async def test_n_steps_through_the_hits(library):
    async with exploring(library) as driver:
        await driver.ask("zuckerberg")
        await driver.press("enter", "3")
        await driver.until(lambda: driver.screen.reader.current)
        await driver.press("n")
        assert driver.status.startswith("hit 2 of")
        await driver.press("N")
        assert driver.status.startswith("hit 1 of")


async def test_the_line_beneath_says_how_the_query_was_understood(library):
    async with exploring(library) as driver:
        await driver.ask("meta stake")
        words, tone = driver.screen.search_bar.understood
        assert tone == "understood"
        assert "meta" in words and "stake" in words


async def test_a_wrong_field_is_named_in_red_and_the_last_results_stay(library):
    async with exploring(library) as driver:
        await driver.ask("whatsapp")
        await driver.ask("whatsapp entitty:meta")
        words, tone = driver.screen.search_bar.understood
        assert tone == "error" and "entity" in words
        assert driver.listed == (SECOND,)


async def test_a_half_typed_query_is_a_calm_hint_until_enter(library):
    async with exploring(library) as driver:
        await driver.ask("whatsapp")
        await driver.ask("whatsapp (")
        assert driver.screen.search_bar.understood[1] == "hint"
        assert driver.listed == (SECOND,)
        await driver.press("enter")
        await driver.until(lambda: driver.screen.search_bar.understood[1] == "error")
        assert driver.screen.in_box


async def test_nothing_found_says_so_and_what_to_do(library):
    async with exploring(library) as driver:
        await driver.ask("zqxjy")
        assert driver.total == "0 of 2 articles"
        assert driver.screen.articles_pane.empty.startswith("Nothing found.")


async def test_tab_takes_the_completion(library):
    async with exploring(library) as driver:
        await driver.ask("enti")
        await driver.press("tab")
        assert driver.screen.search_bar.line == "entity:"
        assert driver.screen.in_box


async def test_open_readers_light_the_hits_while_one_types(library):
    async with exploring(library) as driver:
        await driver.ask("zuckerberg")
        assert all(driver.screen.hits.get(article) for article in (FIRST, SECOND))
        await driver.press("escape", "escape")
        assert not driver.screen.hits


async def test_enter_opens_the_article_that_arrow_keys_in_the_box_went_to(tmp_path):
    texts = {f"{number:02}.txt": f"Story {number}\n\nThe harbour opens again." for number in range(5)}
    with opened(tmp_path, texts=texts) as library:
        library.refresh()
        async with exploring(library) as driver:
            await driver.ask("harbour")
            await driver.press("down", "down")
            await driver.until(lambda: driver.screen.articles_pane.highlighted_key == driver.listed[2])
            await driver.press("enter")
            await driver.until(lambda: driver.screen.desk.articles == (driver.listed[2],))
            assert driver.screen.articles_pane.highlighted_key == driver.listed[2]


async def test_snippets_below_the_view_come_when_the_box_is_left(tmp_path):
    texts = {f"{number:02}.txt": f"Story {number}\n\nThe harbour opens again." for number in range(30)}
    with opened(tmp_path, texts=texts) as library:
        library.refresh()
        async with exploring(library) as driver:
            await driver.ask("harbour")
            assert driver.total == "30 of 30 articles"
            assert len(driver.screen.page.hits) < 10
            await driver.press("down", "down")
            second = driver.screen.articles_pane.highlighted_key
            await driver.press("escape")
            await driver.until(lambda: len(driver.screen.page.hits) == 20)
            assert driver.screen.articles_pane.highlighted_key == second != driver.listed[0]


async def test_an_article_names_those_that_it_contradicts(tmp_path):
    texts = {
        "north.txt": "Bidding for MIT\n\nMeta bought Scale AI for $14 billion. A crane fell on the northern pier.\n",
        "south.txt": "Sold at last\n\nGulls sat on the roof all day. Meta bought Scale AI for $9 billion.\n",
    }
    with opened(tmp_path, texts=texts) as library:
        library.refresh()
        async with exploring(library) as driver:
            await driver.ask("has:conflict")
            pane = driver.screen.articles_pane
            rows = [Row(key, height=5) for key in driver.listed]
            shown = [str(line) for row in rows for line in pane.render_row(row, 60, highlighted=False)]
            assert any("≠ south.txt" in line for line in shown)
            assert any("≠ north.txt" in line for line in shown)
            assert any("$14 billion" in line for line in shown)
