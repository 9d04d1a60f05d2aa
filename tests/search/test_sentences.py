"""Sentences: where they end and where they do not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.sentences import find_sentences

NOISE = st.text(alphabet=st.sampled_from("aB .?!,\n\r“”\"'’‘()[]…😀é\u00a0U.S.Mr0")) | st.text()


def pieces(text: str, unbroken: tuple[tuple[int, int], ...] = ()) -> list[str]:
    return [text[start:end] for start, end in find_sentences(text, unbroken)]


def test_a_stop_before_a_capital_ends_a_sentence() -> None:
    assert pieces("The mill closed. Nobody was hurt! Why? It burnt.") == [
        "The mill closed.",
        "Nobody was hurt!",
        "Why?",
        "It burnt.",
    ]


def test_a_stop_without_a_blank_behind_a_plain_word_ends_a_sentence() -> None:
    assert pieces("The mill closed.The owner left.”Nobody spoke.") == [
        "The mill closed.",
        "The owner left.”",
        "Nobody spoke.",
    ]
    assert pieces("It sold Quill.Net and mill.Com shares.") == ["It sold Quill.Net and mill.Com shares."]


@pytest.mark.parametrize("blank", "\u00a0\u0085\u2009\u2028\u3000")
def test_a_wide_blank_before_the_stop_of_an_abbreviation_is_like_any_other(blank: str) -> None:
    plain = "It left the U.S . Hill stayed."
    assert pieces(plain.replace(" .", f"{blank}.")) == [piece.replace(" .", f"{blank}.") for piece in pieces(plain)]


@pytest.mark.parametrize("word", ["in May", "about me", "no", "as art", "ill"])
def test_a_word_that_looks_like_an_abbreviation_ends_a_sentence(word: str) -> None:
    assert pieces(f"She said {word}. Reyes left.") == [f"She said {word}.", "Reyes left."]


def test_a_line_end_ends_a_sentence() -> None:
    text = "Mill closes\nThe mill closed.\n\nit reopened"
    assert [text[start:end] for start, end in find_sentences(text)] == [
        "Mill closes",
        "The mill closed.",
        "it reopened",
    ]


def test_a_line_that_is_only_wrapped_does_not_end_its_sentence() -> None:
    text = "People said that half of\nthe stake would be paid in cash. Nobody\nobjected."
    cut = [text[start:end] for start, end in find_sentences(text)]
    assert cut == ["People said that half of\nthe stake would be paid in cash.", "Nobody\nobjected."]


def test_offsets_count_code_points() -> None:
    assert pieces("😀 Žofie left. Élan 😀 won.") == ["😀 Žofie left.", "Élan 😀 won."]


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Novak met Sen. Ada Hill.",
        "Lt. Gov. Ada Hill spoke.",
        "Ada B. Hill spoke.",
        "Sen. Ada Hill, D-Calif., spoke.",
        "It cost approx. 5 crowns.",
        "He left at 5 a.m. Monday.",
        "The U.S. Senate voted.",
        "It rose 3.5 percent.",
        "Norvia.AI grew.",
        "“Stop it. Go home,” she said.",
        "“Where?” he asked.",
    ],
)
def test_one_sentence_stays_one(text: str) -> None:
    assert pieces(text) == [text]


def test_a_quotation_that_closes_after_the_stop_belongs_to_its_sentence() -> None:
    assert pieces("He called it “Blue Hill.” It was sold.") == ["He called it “Blue Hill.”", "It was sold."]


def test_no_sentence_ends_inside_an_unbroken_span() -> None:
    text = "They saw What Now? Again in Brno."
    start = text.index("What")
    assert pieces(text, ((start, start + len("What Now? Again")),)) == [text]


def test_a_sentence_may_end_with_an_unbroken_span() -> None:
    text = "She runs Norvia Inc. They make glass."
    start = text.index("Norvia")
    assert pieces(text, ((start, start + len("Norvia Inc.")),)) == ["She runs Norvia Inc.", "They make glass."]


def test_a_sentence_may_end_with_letters_that_look_like_a_state() -> None:
    assert pieces("She left the VA. The review went on.") == ["She left the VA.", "The review went on."]
    assert pieces("She lives in Tarn, Va. The review went on.") == ["She lives in Tarn, Va. The review went on."]


@given(NOISE)
def test_sentences_are_in_order_inside_the_text_and_without_white_space_around_them(text: str) -> None:
    last = 0
    for start, end in find_sentences(text):
        assert last <= start < end <= len(text)
        assert text[start:end] == text[start:end].strip()
        assert "\n\n" not in text[start:end]
        last = end


@given(NOISE)
def test_nothing_but_white_space_lies_outside_of_sentences(text: str) -> None:
    place = 0
    for start, end in find_sentences(text):
        assert not text[place:start].strip()
        place = end
    assert not text[place:].strip()


def test_a_long_line_without_stops_is_one_sentence() -> None:
    text = "word " * 20_000
    assert len(find_sentences(text)) == 1


def test_sentences_of_a_long_line_do_not_depend_on_how_it_is_read() -> None:
    sentence = "The mill in the valley closed on the last day of the year."
    assert pieces(" ".join([sentence] * 500)) == [sentence] * 500


def test_a_hard_wrapped_text_goes_on_behind_a_full_line_even_with_a_capital() -> None:
    text = (
        "The pump maker of the northern valleys said late on Friday that\n"
        "Quill Holdings of Tarn would buy its mills and most of its dams\n"
        "for cash, and that the banks had agreed to the terms of a long\n"
        "loan. Dana Reyes, the founder, keeps a tenth of the shares.\n"
        "Sales 12\n"
        "Net 3\n"
    )
    ends = [text[start:end].replace("\n", " ").split()[-1] for start, end in find_sentences(text)]
    assert ends == ["loan.", "shares.", "12", "3"]
