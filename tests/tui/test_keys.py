"""The key table: everything in it can be done, is explained, and is on its key."""

import subprocess
import sys

import pytest

from tui.keys import ACTION_IDS, ACTIONS, COMPARISON_ACTIONS, MAIN_ACTIONS, PLACES, action, for_footer, resolved, shown
from tui.screens.compare import CompareScreen
from tui.screens.main import MainScreen

FORBIDDEN = {f"ctrl+{letter}" for letter in "abjos"}


@pytest.mark.parametrize("row", ACTIONS, ids=lambda row: row.id)
def test_an_action_has_a_method_a_word_and_a_sentence(row):
    method = f"action_{row.call.partition('(')[0]}"
    for table, screen in ((MAIN_ACTIONS, MainScreen), (COMPARISON_ACTIONS, CompareScreen)):
        assert row not in table or callable(getattr(screen, method, None))
    assert row.label and row.help and row.keys
    assert set(row.where) <= set(PLACES)


@pytest.mark.parametrize("table", [MAIN_ACTIONS, COMPARISON_ACTIONS], ids=["main", "comparison"])
def test_no_key_does_two_things_on_one_screen(table):
    keys = [key for row in table for key in row.keys]
    assert len(keys) == len(set(keys))


def test_ids_are_unique():
    assert len(ACTION_IDS) == len(ACTIONS)


def test_keys_that_multiplexers_own_are_left_alone():
    assert not FORBIDDEN & {key for row in ACTIONS for key in row.keys}


def test_every_action_is_bound_under_its_id():
    bound = {binding.id for screen in (MainScreen, CompareScreen) for binding in screen.BINDINGS}
    assert bound == ACTION_IDS


def test_a_configuration_gives_other_keys():
    table = resolved([("quit", ("Q", "ctrl+x")), ("no_such_action", ("y",)), ("copy", ())])
    assert action("quit", table).keys == ("Q", "ctrl+x")
    assert action("copy", table).keys == ()
    assert action("why", table).keys == ("w",)


@pytest.mark.parametrize("place", [place for place in PLACES if place != "anywhere"])
def test_the_footer_of_a_pane_offers_what_works_there(place):
    rows = for_footer(ACTIONS, place)
    assert rows
    if place == "search":
        assert all(row.in_box for row in rows)
    elif place == "comparison":
        assert {"comparison_back", "comparison_open", "help"} <= {row.id for row in rows}
    else:
        assert {"search", "help", "quit", "compare"} <= {row.id for row in rows}


def test_keys_are_shown_as_people_read_them():
    assert shown(("pagedown", "space", "G")) == "pgdn space G"


def test_the_table_needs_no_textual():
    code = "import sys, tui.keys, tui.state, tui.arrange, tui.plain, tui.session; sys.exit('textual' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
