from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.query.parse import parse
from search.snippets import WIDTH, matches, snippets
from tests.search.index.articles import CONTEXT

TEXT = (
    "Harbor Company sold its stake. Stakes were high, the “old bank’s” stake too; "
    "Ines Vale’s café denied it. Staking on."
)


def lit(line: str, text: str = TEXT, *, typing: bool = False) -> list[str]:
    mentions = [(0, 14, "harbor-co", "organization"), (77, 86, "ines-vale", "person")] if text is TEXT else []
    return [text[start:end] for start, end in matches(text, parse(line, CONTEXT, typing=typing).root, mentions)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("stake", ["stake", "Stakes", "stake", "Staking"]),
        ('"stake"', ["stake", "stake"]),
        ('"old bank stake"', ["old bank’s” stake"]),
        ("sta*", ["stake", "Stakes", "stake", "Staking"]),
        ("high NEAR/3 old", ["high", "old"]),
        ("old NEAR/1 high", []),
        ('"bank old"~2', ["old", "bank"]),
        ("old BEFORE/3 stake", ["old", "stake"]),
        ("cafe", ["café"]),
        ("denid~", ["denied"]),
        ("/den.*/", ["denied"]),
        ("@harbor-co", ["Harbor Company"]),
        ("type:person", ["Ines Vale"]),
        ("sold -stake", ["sold"]),
        ("title:stake", []),
        ("same:(high stake)", ["stake", "Stakes", "high", "stake", "Staking"]),
        ("nothing", []),
    ],
)
def test_what_is_lit(line: str, expected: list[str]) -> None:
    assert lit(line) == expected


def test_a_half_typed_word_is_lit() -> None:
    assert lit("sol", typing=True) == ["sold"]
    assert lit("den", typing=True) == ["denied"]


def test_the_search_around_candidates_lights_what_the_whole_text_would() -> None:
    plain = "They don't stake it. " * 30 + "A stake — “staked”. The U.S. stake’s end; mistake, stake-holder."
    for line in ("stake", '"a stake"', "don’t", "U.S.", "holder", '"stake end"'):
        whole = list(matches(plain + " é", parse(line, CONTEXT).root))
        assert list(matches(plain, parse(line, CONTEXT).root)) == whole
        assert whole


def test_snippets_show_different_words_first() -> None:
    text = "\n".join(
        ["Stake here."]
        + ["Nothing to see in this line."] * 20
        + ["A stake in the bank."]
        + ["x"] * 50
        + ["Stake again."]
    )
    found = snippets(text, parse("stake bank", CONTEXT).root, count=2)
    assert [snippet.text for snippet in found] == ["Stake here.", "A stake in the bank."]


def test_snippets_are_found_late_in_a_long_text() -> None:
    text = "blah " * 100_000 + "the stake"
    (found,) = snippets(text, parse("stake", CONTEXT).root)
    assert text[found.start : found.end] == found.text
    assert [text[start:end] for start, end in found.marks] == ["stake"]


WORDS = st.sampled_from(
    ["stake", "Stakes", "bank", "é", "e\u0301", "👩‍🚀", "café", "\n", ". ", "x" * 300, "the", "“", "\u0301"]
)


@given(
    st.lists(WORDS, max_size=80).map(" ".join),
    st.sampled_from(["stake", "bank stake", '"the bank"', "cafe", "🚀 stake"]),
)
def test_snippets_hold_together(text: str, line: str) -> None:
    root = parse(line, CONTEXT).root
    everything = set(matches(text, root))
    found = snippets(text, root)
    assert len(found) <= 3
    assert bool(found) == bool(everything)
    for snippet in found:
        assert text[snippet.start : snippet.end] == snippet.text
        assert "\n" not in snippet.text or any("\n" in text[start:end] for start, end in snippet.marks)
        assert snippet.marks
        assert set(snippet.marks) <= everything
        assert all(snippet.start <= start < end <= snippet.end for start, end in snippet.marks)
        assert not (snippet.text[:1] == "\u0301" and snippet.start)
    assert WIDTH > 0
