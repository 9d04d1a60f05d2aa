"""The explorer on three reports of one event: verdicts beside the facts, tied readers, the table."""

import pytest
from textual.content import Content

from tests.tui.driving import exploring
from tests.tui.story import FERRY, HARBOUR, TEXTS, WIRE, StoryLibrary
from tui.screens.compare import CompareScreen
from tui.screens.export import ExportScreen
from tui.state import Desk, OpenArticle

ALL = tuple(TEXTS)


@pytest.fixture
def library():
    return StoryLibrary()


async def open_all(driver, *articles):
    """Opens these reports side by side, and waits until they are compared."""
    driver.screen.desk = Desk(tuple(OpenArticle(article) for article in articles or ALL))
    driver.screen.show_desk()
    driver.screen.put_panes()
    await driver.until(lambda: driver.screen.settled)


def labels(driver):
    return [group.label for group in driver.screen.facts_pane.groups]


def evidence(driver, article):
    at = driver.screen.desk.position(article)
    return [TEXTS[article][start:end] for start, end in driver.screen.readers[at].lit("evidence")]


def title(driver, article):
    return driver.screen.readers[driver.screen.desk.position(article)].border_title


async def at_the_table(driver):
    await driver.press("c")
    await driver.until(lambda: isinstance(driver.app.screen, CompareScreen) and driver.app.screen.compared)
    return driver.app.screen


def listed(table):
    return [row.row.label for row in table.rows.shown]


class TestFacts:
    async def test_one_article_has_a_plain_list(self, library):
        async with exploring(library) as driver:
            await open_all(driver, FERRY)
            assert {group.verdict for group in driver.screen.facts_pane.groups} == {None}

    async def test_several_articles_are_held_against_each_other(self, library):
        async with exploring(library) as driver:
            await open_all(driver)
            assert labels(driver) == ["Damage", "Hurt", "Sails again", "Departure", "Fault"]
            assert driver.screen.facts_pane.border_title == "Facts · 2 conflicts"

    async def test_while_they_are_compared_the_list_says_so(self, library):
        async with exploring(library) as driver:
            driver.screen.comparing = True
            driver.screen.show_facts()
            assert driver.screen.facts_pane.empty == "comparing…"

    async def test_a_fact_lights_its_words_and_what_others_say_of_the_same_thing(self, library):
        async with exploring(library) as driver:
            await open_all(driver)
            driver.screen.show_evidence(f"{FERRY}#damage", focus=False)
            assert evidence(driver, FERRY) == ["$12 million"]
            assert evidence(driver, HARBOUR) == ["$20 million"]
            assert "conflict" in driver.status

    async def test_a_source_that_has_nothing_of_it_says_so(self, library):
        async with exploring(library) as driver:
            await open_all(driver)
            driver.screen.show_evidence(f"{WIRE}#fault", focus=False)
            assert evidence(driver, FERRY) == []
            assert "does not say this" in title(driver, FERRY)
            assert "silent" in title(driver, HARBOUR)

    async def test_filters_say_what_is_left_out_and_go_off_again(self, library):
        async with exploring(library) as driver:
            await open_all(driver)
            await driver.press("4", "d")
            assert labels(driver) == ["Damage", "Hurt"]
            assert driver.screen.facts_pane.filter_line == "only conflicts (d)"
            await driver.press("d")
            assert len(labels(driver)) == 5 and not driver.screen.facts_pane.filter_line

    async def test_the_selected_entity_alone(self, library):
        async with exploring(library) as driver:
            await open_all(driver)
            driver.screen.select_entity("aurora")
            await driver.press("4", "i")
            assert labels(driver) == ["Sails again"]
            assert "Aurora" in driver.screen.facts_pane.filter_line

    async def test_this_passage_alone_follows_the_reader(self, library):
        async with exploring(library) as driver:
            await open_all(driver)
            reader = driver.screen.readers[0]
            start = TEXTS[FERRY].index("$12 million")
            reader.current = (start, start + 3)
            await driver.press("4", "p")
            assert labels(driver) == ["Damage"]
            await driver.press("p")
            assert len(labels(driver)) == 5

    async def test_a_filter_that_leaves_nothing_says_how_to_clear_it(self, library):
        async with exploring(library) as driver:
            await open_all(driver, FERRY, WIRE)
            await driver.press("4", "d")
            driver.screen.only_entity = "port"
            driver.screen.show_facts()
            assert "(d)" in driver.screen.facts_pane.empty and "(i)" in driver.screen.facts_pane.empty

    async def test_escape_on_the_list_unlights_a_fact(self, library):
        async with exploring(library) as driver:
            await open_all(driver, FERRY, WIRE)
            await driver.press("3", "right_curly_bracket")
            assert evidence(driver, FERRY)
            await driver.press("escape", "escape")
            assert not evidence(driver, FERRY) and not evidence(driver, WIRE)
            assert all(reader.current is None for reader in driver.screen.open_readers)

    async def test_stepping_from_fact_to_fact_goes_from_reader_to_reader(self, library):
        async with exploring(library) as driver:
            await open_all(driver, FERRY, WIRE)
            lead, other = driver.screen.readers[:2]
            await driver.press("3", "right_curly_bracket", "right_curly_bracket")
            assert driver.app.focused is other and driver.screen.desk.current == 1
            assert other.current is not None and lead.current is None
            await driver.press("4", "right_curly_bracket")
            assert driver.app.focused is driver.screen.facts_pane


class TestTies:
    async def test_the_other_reader_goes_to_what_stands_opposite_or_says_that_nothing_does(self, library):
        async with exploring(library, (100, 9)) as driver:
            await open_all(driver, FERRY, WIRE)
            lead, other = driver.screen.readers[:2]
            await driver.press("3", "equals_sign")
            assert title(driver, FERRY).startswith("1 =")
            lead.go_to(TEXTS[FERRY].index("The fire cost"), top=True)
            await driver.until(lambda: other.place == TEXTS[WIRE].index("Damage is put"))
            lead.go_to(TEXTS[FERRY].index("Three people"), top=True)
            await driver.until(lambda: "no counterpart" in title(driver, WIRE))
            assert other.place == TEXTS[WIRE].index("Damage is put")

    async def test_passages_that_face_each_other_have_a_bar_and_are_named_in_the_status_line(self, library):
        async with exploring(library, (100, 9)) as driver:
            await open_all(driver, FERRY, WIRE)
            lead, other = driver.screen.readers[:2]
            await driver.press("equals_sign")
            lead.go_to(TEXTS[FERRY].index("The fire cost"), top=True)
            await driver.until(lambda: other.facing)
            assert TEXTS[FERRY][slice(*lead.facing)] == "The fire cost the company $12 million."
            assert TEXTS[WIRE][slice(*other.facing)].startswith("Damage is put at some $10 million")
            assert "▎The fire cost" in lead.render_line(0).text
            assert "▎Damage is put" in other.render_line(0).text
            assert driver.status.startswith("Tied")
            await driver.press("j")
            await driver.until(lambda: lead.facing)
            assert (
                driver.status
                == "1 “The fire cost the company $12 million.” faces 2 “Damage is put at some $10 million to …”"
            )
            lead.go_to(TEXTS[FERRY].index("Three people"), top=True)
            await driver.until(lambda: driver.status.endswith("no counterpart in 2"))
            assert lead.facing is None and other.facing is None
            await driver.press("equals_sign")
            assert "▎" not in lead.render_line(0).text

    async def test_untied_readers_stay(self, library):
        async with exploring(library, (100, 9)) as driver:
            await open_all(driver, FERRY, WIRE)
            await driver.press("3", "equals_sign", "equals_sign")
            driver.screen.readers[0].move("bottom")
            await driver.until(lambda: driver.screen.readers[0].place > 0)
            assert driver.screen.readers[1].place == 0
            assert not title(driver, FERRY).startswith("1 =")

    async def test_a_reader_that_was_led_does_not_lead(self, library):
        async with exploring(library, (100, 9)) as driver:
            await open_all(driver, FERRY, WIRE)
            lead, other = driver.screen.readers[:2]
            await driver.press("3", "equals_sign")
            lead.go_to(TEXTS[FERRY].index("cost the company"), top=True)
            await driver.until(lambda: other.place > 0)
            assert lead.place <= TEXTS[FERRY].index("cost the company")
            assert driver.screen.led[WIRE] == other.place

    async def test_ties_are_kept_between_runs(self, library, tmp_path):
        session = tmp_path / "session.json"
        async with exploring(library, session=session) as driver:
            await driver.press("3", "equals_sign", "q")
        async with exploring(library, session=session) as driver:
            assert driver.screen.tied

    async def test_passages_are_marked_at_the_margin(self, library):
        async with exploring(library) as driver:
            await open_all(driver)
            shown = "\n".join(driver.screen.readers[0].render_line(y).text for y in range(16))
            assert "≠ The fire cost" in shown
            assert "┊ The harbour café" in shown


class TestTable:
    async def test_the_open_articles_are_compared_conflicts_first(self, library):
        async with exploring(library) as driver:
            await open_all(driver)
            table = await at_the_table(driver)
            assert listed(table) == ["Damage", "Hurt", "Sails again", "Departure", "Fault"]
            assert "3 articles, 2 origins · 5 facts · 2 conflicts" in table.summary.text

    async def test_with_one_article_open_it_is_the_list_that_is_compared(self, library):
        async with exploring(library) as driver:
            await open_all(driver, FERRY)
            table = await at_the_table(driver)
            assert table.articles == ALL
            assert "Fewer than two articles are open" in table.status.text

    async def test_with_nothing_to_compare_it_says_so(self):
        async with exploring(StoryLibrary(FERRY)) as driver:
            await driver.press("c")
            assert "nothing to compare" in driver.status

    async def test_it_is_sorted_and_filtered(self, library):
        async with exploring(library) as driver:
            await open_all(driver)
            table = await at_the_table(driver)
            await driver.press("s")
            assert listed(table) == sorted(listed(table))
            await driver.press("s", "s", "s", "v")
            assert listed(table) == ["Damage", "Hurt"]
            await driver.press("v", "v")
            assert listed(table) == ["Sails again"] and "only agree (v)" in table.summary.text
            await driver.press("v", "v", "slash", *"crew")
            assert listed(table) == ["Fault"]
            await driver.press("enter")
            assert not table.in_box and listed(table) == ["Fault"]
            await driver.press("slash", "escape")
            assert len(listed(table)) == 5

    async def test_an_entity_alone_then_the_object_then_all(self, library):
        async with exploring(library) as driver:
            await open_all(driver)
            table = await at_the_table(driver)
            await driver.press("j", "j", "i")
            assert listed(table) == ["Damage", "Sails again"]
            await driver.press("i")
            assert listed(table) == ["Sails again"]
            await driver.press("i")
            assert len(listed(table)) == 5

    async def test_enter_shows_the_words_side_by_side(self, library):
        async with exploring(library) as driver:
            await open_all(driver)
            await at_the_table(driver)
            await driver.press("enter")
            await driver.until(lambda: driver.screen.evidence is not None)
            assert driver.app.screen is driver.screen
            assert [evidence(driver, article) for article in ALL] == [
                ["$12 million"],
                ["$20 million"],
                ["$10 million to $15 million"],
            ]

    async def test_enter_opens_what_is_not_open_those_that_differ_first(self, library):
        async with exploring(library, (100, 30)) as driver:
            await open_all(driver, WIRE)
            await at_the_table(driver)
            await driver.press("j", "enter")
            await driver.until(lambda: driver.screen.evidence is not None)
            assert driver.screen.desk.articles == (FERRY, HARBOUR)
            assert evidence(driver, FERRY) == ["Three people"] and evidence(driver, HARBOUR) == ["Nine people"]

    async def test_silence_is_shown_as_such(self, library):
        async with exploring(library) as driver:
            await open_all(driver)
            table = await at_the_table(driver)
            lines = [table.rows.render_line(y).text for y in range(30)]
            fault = next(line for line in lines if "Fault" in line)
            assert "silent" in fault and "–" in fault and fault.index("–") < fault.index("silent")

    async def test_columns_go_sideways_where_there_are_many(self, library):
        async with exploring(library, (100, 30)) as driver:
            await open_all(driver)
            table = await at_the_table(driver)
            assert "1 more ▸" in table.sources.render().plain
            await driver.press("l")
            assert "◂ 1 more" in table.sources.render().plain
            await driver.press("h")
            assert "1 more ▸" in table.sources.render().plain

    async def test_escape_goes_back(self, library):
        async with exploring(library) as driver:
            await open_all(driver)
            await at_the_table(driver)
            await driver.press("escape")
            assert driver.app.screen is driver.screen

    async def test_a_changed_dictionary_compares_anew_while_one_looks(self, library):
        async with exploring(library) as driver:
            await open_all(driver, FERRY)
            table = await at_the_table(driver)
            before = table.compared
            driver.screen.forget_comparisons()
            driver.screen.show_desk()
            await driver.until(lambda: table.compared is not before)

    @pytest.mark.parametrize("size", [(160, 45), (100, 30), (80, 24), (40, 10), (20, 5), (3, 2)])
    async def test_no_size_and_no_key_crashes_it(self, library, size):
        async with exploring(library, size) as driver:
            await open_all(driver)
            table = await at_the_table(driver)
            for key in ("j", "k", "G", "g", "l", "h", "s", "v", "i", "slash", "x", "escape", "ctrl+d", "pageup"):
                await driver.press(key)
            await driver.pilot.resize_terminal(200, 60)
            await driver.pilot.resize_terminal(*size)
            await driver.press("escape")
            assert table.app.is_running

    async def test_foreign_words_reach_the_screen_as_text(self):
        library = StoryLibrary()
        compare = library.compare
        library.compare = lambda articles: compare(articles)._replace(names={"norlund": "[b]N[/] \x1b[31m \u202e"})
        async with exploring(library) as driver:
            await open_all(driver)
            await at_the_table(driver)
            picture = driver.app.export_screenshot()
            assert "[b]N[/]" in picture and "\x1b" not in picture and "\u202e" not in picture


class TestExport:
    async def prompt(self, driver, path):
        await open_all(driver)
        table = await at_the_table(driver)
        await driver.press("x")
        prompt = driver.app.screen
        assert isinstance(prompt, ExportScreen)
        prompt.path.value = str(path)
        await driver.press("enter")
        return table, prompt

    @pytest.mark.parametrize("suffix", [".md", ".csv", ".json", ".html"])
    async def test_it_writes_and_says_what(self, library, tmp_path, suffix):
        path = tmp_path / f"table{suffix}"
        async with exploring(library) as driver:
            table, _ = await self.prompt(driver, path)
            await driver.until(lambda: driver.app.screen is table)
            assert "5 rows of 3 articles written to" in table.status.text
            assert "$12 million" in path.read_text("utf-8")

    async def test_a_file_that_is_there_is_written_over_at_the_second_enter_only(self, library, tmp_path):
        path = tmp_path / "table.md"
        path.write_text("mine")
        async with exploring(library) as driver:
            table, prompt = await self.prompt(driver, path)
            assert driver.app.screen is prompt and path.read_text() == "mine"
            assert "Enter again" in str(prompt.said.content)
            await driver.press("enter")
            await driver.until(lambda: driver.app.screen is table)
            assert "Damage" in path.read_text("utf-8")

    async def test_a_suffix_that_says_nothing_is_refused_with_those_that_do(self, library, tmp_path):
        async with exploring(library) as driver:
            _, prompt = await self.prompt(driver, tmp_path / "table.xls")
            assert ".md" in str(prompt.said.content)
            await driver.press("escape")
            assert isinstance(driver.app.screen, CompareScreen)


class TestSources:
    async def test_below_each_other_sources_of_one_name_are_told_apart_by_their_titles(self, library):
        async with exploring(library, (80, 24)) as driver:
            driver.screen.headlines = {
                name: one._replace(source="The Quill") for name, one in driver.screen.headlines.items()
            }
            await open_all(driver)
            table = await at_the_table(driver)
            line = table.sources.render().plain
            assert "1 The Quill ·…ter the fire  2 The Quill ·…or its ferry" in line


class TestHelp:
    async def test_the_keys_of_the_table_alone_come_first(self, library):
        async with exploring(library) as driver:
            await open_all(driver)
            await at_the_table(driver)
            await driver.press("question_mark")
            words = driver.app.screen.text.plain
            assert words.index("side by side in the readers") < words.index("One line or row down")


class TestFrames:
    @pytest.mark.parametrize(
        ("room", "above", "beneath"),
        [
            (80, "1 The Quill · Ferry fire in the harbour: what is left", "2025-05-02"),
            (36, "1 The Quill · Ferry f…is left", "2025-05-02"),
            (24, "1 The Quill", "Ferry fi…t is left"),
            (14, "1 Th…ill", "Fer…left"),
        ],
    )
    async def test_a_frame_tells_source_and_title_whatever_its_width(self, library, room, above, beneath):
        async with exploring(library) as driver:
            pane = driver.screen.readers[0]
            pane.styles.width = room
            await driver.pilot.pause()
            known = {"source": "The Quill", "date": "2025-05-02", "title": "Ferry fire in the harbour: what is left"}
            pane.put(library.article(FERRY)._replace(**known))
            assert (Content.from_markup(pane.border_title).plain, pane.border_subtitle) == (above, beneath)
