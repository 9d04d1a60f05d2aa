"""What holds for every text."""

from __future__ import annotations

import math
import re
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.values import Value
from search.values.find import find_values
from search.values.tokens import BLOCK, read

PIECES = re.split(
    " ",
    "$ € £ C$ USD 5 10 1,400 3.5 14.3bn 1,5 2016 99999999999999999999 % percent per cent million billion dollars euros "
    "pounds one two twenty hundred thousand a an half third dozen point and to or between from over at least up about "
    "nearly - – / . , ( ) people employees dead years old year days ago aged June 10 May Tuesday last next yesterday "
    "the of undisclosed sum didn ' t disclose terms No. Section minus 2025-06-10 10/06/2025 ½ 3/4 in out \n\n "
    "Republicans Wang said summer",
)
pieces = st.lists(st.sampled_from(PIECES), max_size=40)
figures = st.text(alphabet="0123456789.,/-–:$% 'stm", max_size=30)
texts = st.one_of(st.text(), figures, pieces.map(" ".join), pieces.map("".join))
dates = st.one_of(st.none(), st.dates().map(str), st.sampled_from(["2025", "2025-06", "x"]))


@given(texts, dates)
def test_every_value_stands_in_the_text_in_order_and_says_something_sound(text: str, date: str | None) -> None:
    place = 0
    for value in find_values(text, date):
        assert value.start is not None
        assert value.end is not None
        assert place <= value.start < value.end <= len(text)
        assert value.text == text[value.start : value.end]
        place = value.end
        for bound in (value.low, value.high):
            assert bound is None or math.isfinite(bound)
        if value.low is not None and value.high is not None:
            assert value.low <= value.high
        assert value.date is None or re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", value.date)
        assert value.weekday is None or 0 <= value.weekday <= 6


@given(texts, dates)
def test_the_same_text_gives_the_same_values(text: str, date: str | None) -> None:
    assert find_values(text, date) == find_values(text, date)


@pytest.mark.parametrize(
    "digits", ["9" * 5000, "9" * 5000 + " million", "$" + "9" * 400, "1," * 4000 + "1", "0." + "1" * 9000]
)
def test_absurd_numbers_are_no_values(digits: str) -> None:
    assert find_values(digits) == ()


def test_many_magnitudes_do_not_multiply_without_end() -> None:
    for value in find_values("ten trillion " * 5000):
        assert value.low is not None
        assert value.low <= 1e15


@pytest.mark.parametrize("unit", ["x", "9", "1,", "$", "1-", "(", "\n"])
def test_a_long_run_without_white_space_holds_no_values(unit: str) -> None:
    assert find_values(unit * 200_000) == ()


def test_a_long_text_is_read_block_by_block() -> None:
    text = "It paid $5 million.\n\n" * 10_000
    assert len(find_values(text)) == 10_000
    assert max(tokens.ends[-1] - tokens.starts[0] for tokens in read(text)) <= BLOCK


def test_blocks_share_no_characters_and_leave_out_no_words() -> None:
    text = "one two  three\n" * 9000
    words = [word for tokens in read(text) for word in tokens.words[: tokens.count]]
    assert words == text.split()


def test_an_empty_line_parts_a_number_from_a_noun() -> None:
    assert [value.text for value in find_values("The total is 12\n\nPeople said so.")] == ["12"]
    assert [value.text for value in find_values("It hired 12\npeople then.")] == ["12\npeople"]


def test_a_value_is_plain_data() -> None:
    assert find_values("It paid $5.") == (Value("money", "$5", 8, 10, 5.0, 5.0, "USD"),)


def test_reading_values_needs_no_other_package() -> None:
    heavy = "whoosh", "yaml", "textual", "sentencex"
    code = f"import sys, search.values; print([name for name in {heavy} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
