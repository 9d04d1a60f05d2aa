from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.tokens import LONGEST, fold, squeeze, tokenize, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("C++ and C# and c", ["c++", "and", "c#", "and", "c"]),
        ("AT&T, R&D; rock&roll", ["at&t", "r&d", "rock", "roll"]),
        ("don’t don't DON‘T", ["don't"] * 3),
        ("O’Brien’s Meta's", ["o'brien", "meta"]),
        ("Character.AI", ["character", "ai"]),
        ("the U.S. and U.S, J.P.Morgan", ["the", "u.s", "and", "u.s", "jp", "morgan"]),
        ("the F.B.I.’s and FBI's, U.N. U.S.’s", ["the", "fbi", "and", "fbi", "un", "u.s"]),
        ("W.H.O. at 5 p.m., a.m.; P.O.'stuff'", ["w.h.o", "at", "5", "pm", "a.m", "po", "stuff"]),
        ("well-known 10:30", ["well", "known", "10", "30"]),
        ("https://a.org/b-1?c=d", ["https", "a", "org", "b", "1", "c", "d"]),
        ("Café crème Zürich Łódź Straße", ["cafe", "creme", "zurich", "lodz", "strasse"]),
        ("北京 カタカナ が か\u3099", ["北", "京", "カ", "タ", "カ", "ナ", "が", "が"]),
        ("Москве ממשלה हिन्दी", ["москве", "ממשלה", "हिन्दी"]),
        ("🚀 👩‍🚀 🇳🇴", ["🚀", "👩\u200d🚀", "🇳🇴"]),
        ("co\u00adoperate naïve", ["cooperate", "naive"]),
        ("snake_case $14bn 49%", ["snake", "case", "14bn", "49"]),
        ("… — !?", []),
    ],
)
def test_what_is_a_word(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def test_places_leave_out_the_possessive() -> None:
    text = "Scale’s café, F.B.I.’s"
    assert [text[start:end] for _, start, end in tokenize(text)] == ["Scale", "café", "F.B.I."]


def test_a_text_with_only_foreign_punctuation_gives_the_words_of_the_general_way() -> None:
    plain = "He said: “Don’t sell the U.S. stake” — AT&T’s C++ team, the F.B.I.’s and P.O.'s, 2–3 €"
    assert [word for word, _, _ in tokenize(plain)] == [word for word, _, _ in tokenize(plain + " é")][:-1]


def test_a_huge_word_is_one_short_word() -> None:
    assert tokenize("a" * 2_000_000) == [("a" * LONGEST, 0, 2_000_000)]
    assert tokenize("é" * 2_000_000) == [("e" * LONGEST, 0, 2_000_000)]


def test_names_are_squeezed_to_their_words() -> None:
    assert squeeze("  The  Évening-Post ") == "the evening post"
    assert fold("ÉCOLE") == "ecole"


@given(st.text())
def test_places_are_in_order_and_within_the_text(text: str) -> None:
    at = 0
    for word, start, end in tokenize(text):
        assert word
        assert at <= start < end <= len(text)
        at = end


@given(st.text())
def test_a_folded_word_finds_itself(text: str) -> None:
    for word in words(text):
        assert words(word) == [word]
