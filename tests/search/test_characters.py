from hypothesis import given
from hypothesis import strategies as st

from search.characters import harmless, harmless_line, visible

ANY_TEXT = st.text(st.characters(), max_size=200)


@given(ANY_TEXT)
def test_offsets_hold_because_every_character_is_replaced_by_one(text: str) -> None:
    assert len(harmless(text)) == len(harmless_line(text)) == len(visible(text)) == len(text)


@given(ANY_TEXT)
def test_no_control_character_is_left_but_tab_and_newline(text: str) -> None:
    assert not any((char < " " and char not in "\t\n") or "\x7f" <= char <= "\x9f" for char in harmless(text))


@given(ANY_TEXT)
def test_a_name_stays_on_one_line(text: str) -> None:
    assert not any(char < " " or "\x7f" <= char <= "\x9f" for char in harmless_line(text))


def test_an_escape_sequence_becomes_readable_text() -> None:
    assert harmless("a\x1b]0;evil\x07b") == "a␛]0;evil␇b"


def test_a_lone_carriage_return_becomes_a_line_end() -> None:
    assert harmless("old\rmac") == "old\nmac"


def test_a_name_that_is_no_text_can_still_be_encoded() -> None:
    assert harmless_line("bad\udcff.txt") == "bad\ufffd.txt"


def test_bidirectional_overrides_and_zero_width_characters_are_shown_as_marks() -> None:
    assert visible("a\u202eb\u200bc") == "a\u21c4b\u2422c"


def test_an_emoji_keeps_its_joiners_and_a_bare_joiner_is_shown() -> None:
    assert visible("👩\u200d🚀") == "👩\u200d🚀"
    assert visible("a\u200db") == "a\u2422b"
