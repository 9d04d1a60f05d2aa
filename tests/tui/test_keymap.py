"""Keys of a configuration under the names that Textual knows."""

from __future__ import annotations

from textual.keys import _character_to_key

from search.config.key_names import key_name
from tui.keymap import keymap


def test_a_comma_can_be_a_key() -> None:
    assert keymap([("copy", (",", "7")), ("help", ("?",))]) == {"copy": "comma,7", "help": "question_mark"}


def test_an_action_can_be_without_a_key() -> None:
    assert keymap([("copy", ())]) == {"copy": "none"}
    assert key_name("none") is None


def test_characters_have_the_names_that_textual_gives_them() -> None:
    characters = [chr(code) for code in range(ord("!"), ord("~") + 1)]
    assert [key_name(one) for one in characters] == [_character_to_key(one) for one in characters]
