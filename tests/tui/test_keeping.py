"""Keeping up: sessions, edited configurations, vanished articles, empty folders."""

import pytest

from tests.tui.driving import CONFIG, FIRST, SECOND, exploring, opened


@pytest.fixture
def library(tmp_path):
    with opened(tmp_path) as library:
        library.refresh()
        yield library


async def test_what_was_open_is_open_again_at_its_place(library, tmp_path):
    session = tmp_path / "state" / "session.json"
    async with exploring(library, session=session) as driver:
        await driver.press("3", "x", "f", "G")
        await driver.until(lambda: driver.screen.desk.readers[0].place > 0)
        left = driver.screen.desk
        await driver.press("q")
    async with exploring(library, session=session) as driver:
        assert driver.screen.desk == left
        assert driver.screen.reader.place == left.readers[0].place
        assert not driver.screen.facts_pane.display


async def test_a_theme_that_was_chosen_is_kept_until_the_configuration_names_another(library, tmp_path):
    session = tmp_path / "session.json"
    async with exploring(library, session=session) as driver:
        driver.app.theme = "synoptic-light"
        await driver.press("q")
    async with exploring(library, session=session) as driver:
        assert driver.app.theme == "synoptic-light"


async def test_a_damaged_session_is_passed_over_with_a_word(library, tmp_path):
    session = tmp_path / "session.json"
    session.write_text("{")
    async with exploring(library, session=session) as driver:
        assert "session could not be read" in driver.status
        assert len(driver.screen.desk.readers) == 2


async def test_an_article_that_vanishes_stays_readable_and_is_named(library, tmp_path):
    async with exploring(library) as driver:
        (tmp_path / "articles" / FIRST).unlink()
        driver.screen.librarian.refresh()
        await driver.until(lambda: "No longer in the folder" in driver.status)
        assert driver.listed == (SECOND,)
        at = driver.screen.desk.position(FIRST)
        assert "superintelligence" in driver.screen.readers[at].article.text


async def test_an_article_that_comes_back_is_named_again(library, tmp_path):
    async with exploring(library) as driver:
        text = (tmp_path / "articles" / FIRST).read_text()
        (tmp_path / "articles" / FIRST).unlink()
        driver.screen.librarian.refresh()
        await driver.until(lambda: "No longer in the folder" in driver.status)
        (tmp_path / "articles" / FIRST).write_text(text)
        driver.screen.librarian.refresh()
        await driver.until(lambda: "In the folder again" in driver.status)
        assert FIRST in driver.listed


async def test_an_article_that_appears_is_listed(library, tmp_path):
    async with exploring(library) as driver:
        (tmp_path / "articles" / "new.txt").write_text("A new source\n\nMeta again.\n")
        driver.screen.librarian.refresh()
        await driver.until(lambda: "new.txt" in driver.listed)
        assert driver.status == "1 new article: A new source"


async def test_an_edited_dictionary_takes_effect_without_losing_the_place(library, tmp_path):
    async with exploring(library, watch=True) as driver:
        screen = driver.screen
        await driver.press("3", "G")
        await driver.until(lambda: screen.reader.place > 0)
        place = screen.reader.place
        (tmp_path / "config.yaml").write_text(
            CONFIG.replace("entities:\n", "entities:\n  openai: {name: OpenAI, type: organization}\n")
        )
        await driver.until(lambda: screen.knowledge.mentions["openai"])
        assert screen.reader.place == place
        assert "configuration" in driver.status


async def test_a_bad_edit_keeps_the_last_good_configuration_and_names_the_line(library, tmp_path):
    async with exploring(library, watch=True) as driver:
        (tmp_path / "config.yaml").write_text(CONFIG.replace("type: person", "type: starship"))
        await driver.until(lambda: "last good one stays" in driver.status)
        assert "config.yaml:" in driver.status
        assert driver.screen.knowledge.mentions["meta"]
        (tmp_path / "config.yaml").write_text(CONFIG)
        await driver.until(lambda: "config.yaml is read again" in driver.status)


async def test_other_keys_from_the_configuration_work_at_once(tmp_path):
    with opened(tmp_path, config=CONFIG + "keys: {toggle_facts: [F]}\n") as library:
        async with exploring(library) as driver:
            await driver.press("f")
            assert driver.screen.facts_pane.display
            await driver.press("F")
            assert not driver.screen.facts_pane.display
            await driver.press("slash", "F")
            assert driver.screen.search_bar.line == "F"


async def test_a_key_can_be_taken_from_an_action(tmp_path):
    with opened(tmp_path, config=CONFIG + "keys: {toggle_facts: []}\n") as library:
        async with exploring(library) as driver:
            await driver.press("f")
            assert driver.screen.facts_pane.display


async def test_an_empty_folder_is_a_sentence_that_says_what_to_do(tmp_path):
    with opened(tmp_path, texts={}) as library:
        async with exploring(library) as driver:
            assert "There is no article here" in driver.screen.articles_pane.empty
            assert "There is no article here" in driver.screen.readers[0].empty
            for key in ("enter", "o", "n", "x", "w", "y", "right_curly_bracket", "3", "right_square_bracket"):
                await driver.press(key)
            assert driver.app.is_running


async def test_one_article_is_read_alone(tmp_path):
    with opened(tmp_path, texts={"one.txt": "One source\n\nMeta said it.\n"}) as library:
        async with exploring(library) as driver:
            assert driver.screen.desk.articles == ("one.txt",)
            assert driver.total == "1 article"


async def test_foreign_markup_is_text_and_controls_never_reach_the_screen(tmp_path):
    title = "[bold]MARKUP[/bold] [@click=app.quit]x[/] \x1b]0;evil\x07 \u202eevil"
    with opened(tmp_path, texts={"markup.txt": f"{title}\n\nMeta [/nothing] said.\n"}) as library:
        async with exploring(library) as driver:
            picture = driver.app.export_screenshot()
            assert "[bold]MARKUP[/bold]".replace(" ", "&#160;") in picture
            assert "\x1b" not in picture and "\u202e" not in picture


async def test_at_the_first_start_the_reader_has_the_keyboard_as_soon_as_there_is_something_to_read(tmp_path):
    with opened(tmp_path) as library:
        async with exploring(library) as driver:
            assert driver.screen.pane == "readers" and driver.app.focused is driver.screen.reader
