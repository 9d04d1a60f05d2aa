"""Figures, dates and quotes, put together by the words around them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from search.answers import Comparison
from search.compare import ComparedArticle, compare
from search.facts import Evidence, Fact
from search.values import Value

Compared = Callable[..., Comparison]


def article(
    name: str, words: str, *values: Value, attribute: str = "figure", subject: str | None = None
) -> ComparedArticle:
    """An article of one sentence; each value is found in it by its words."""
    facts = []
    for number, value in enumerate(values):
        start = words.index(value.text or "")
        placed = Value(value.kind, value.text, start, start + len(value.text or ""), *_rest(value))
        facts.append(
            Fact(
                f"{name}#{number}",
                name,
                attribute,
                attribute.title(),
                subject,
                None,
                placed,
                (),
                "asserted",
                (Evidence(0, len(words)),),
                "test",
            )  # fmt: skip
        )
    return ComparedArticle(name, words, None, tuple(facts))


def _rest(value: Value) -> tuple[object, ...]:
    return value.low, value.high, value.unit, value.date, value.weekday


def count(words: str, low: float, unit: str) -> Value:
    return Value("count", words, None, None, low, low, unit)


def verdicts(*articles: ComparedArticle) -> list[str]:
    return [one.verdict for one in compare(articles).rows]


FERRY = "The old ferry from Brno brought {} into the northern harbour before dawn on its last trip"
FERRY_TOO = "An old ferry out of Brno had brought {} to the northern harbour shortly before dawn"


def crates(number: float) -> Value:
    return count(f"{number} crates", number, "crates")


def test_the_same_figure_in_much_the_same_words_agrees() -> None:
    one = article("a", FERRY.format("31 crates"), crates(31))
    assert verdicts(one, article("b", FERRY_TOO.format("31 crates"), crates(31))) == ["agree"]


def test_another_figure_in_nearly_the_same_words_conflicts() -> None:
    one = article("a", FERRY.format("31 crates"), crates(31))
    assert verdicts(one, article("b", FERRY_TOO.format("47 crates"), crates(47))) == ["conflict"]


def test_two_figures_of_one_sentence_are_at_odds_with_neither() -> None:
    one = article("a", FERRY.format("31 crates and 47 crates"), crates(31), crates(47))
    other = article("b", FERRY_TOO.format("31 crates and 47 crates"), crates(31), crates(47))
    assert verdicts(one, other) == ["agree", "agree"]


def test_two_figures_side_by_side_need_fewer_words_in_common() -> None:
    words = "On Monday the harbour council put duties of 31 crates{} on pears from Riga"
    retold = "Quarrels began as duties rose by 31 crates{} after Monday for each pear in the harbour that Norvia owns"
    alone = [article(name, each.format(""), crates(31)) for name, each in (("a", words), ("b", retold))]
    both = [
        article(name, each.format(" and 47 crates"), crates(31), crates(47))
        for name, each in (("a", words), ("b", retold))
    ]
    assert verdicts(*alone) == []
    assert verdicts(*both) == ["agree", "agree"]


def test_figures_of_other_matters_are_left_out() -> None:
    one = article("a", FERRY.format("31 crates"), crates(31))
    other = article("b", "Inspectors counted 31 crates of pears behind a bakery in Riga", crates(31))
    assert verdicts(one, other) == []


def test_figures_of_two_subjects_are_left_out() -> None:
    one = article("a", FERRY.format("31 crates"), crates(31), subject="norvia")
    other = article("b", FERRY_TOO.format("31 crates"), crates(31), subject="quill")
    assert verdicts(one, other) == []


def weekday(words: str, number: int) -> Value:
    return Value("date", words, None, None, None, None, None, None, number)


def test_another_day_in_much_the_same_words_conflicts() -> None:
    one = article("a", FERRY.format("pears on Thursday"), weekday("Thursday", 3), attribute="date")
    other = article("b", FERRY_TOO.format("pears on Friday"), weekday("Friday", 4), attribute="date")
    assert verdicts(one, other) == ["conflict"]


def test_a_weekday_that_two_have_is_no_row_and_a_day_with_its_number_is_one() -> None:
    for words, value, expected in (
        ("pears on Thursday", weekday("Thursday", 3), []),
        ("pears on May 5", Value("date", "May 5", None, None, None, None, None, None, None), ["agree"]),
    ):
        one, other = (
            article(name, form.format(words), value, attribute="date")
            for name, form in (("a", FERRY), ("b", FERRY_TOO))
        )
        assert verdicts(one, other) == expected


def test_a_day_that_both_know_is_at_odds_with_nothing() -> None:
    one = article("a", FERRY.format("pears on Thursday"), weekday("Thursday", 3), attribute="date")
    words = FERRY_TOO.format("pears on Friday") + ". On Thursday it rained."
    other = article("b", words, weekday("Friday", 4), weekday("Thursday", 3), attribute="date")
    assert "conflict" not in verdicts(one, other)


def test_a_longer_quote_refines_a_shorter_one() -> None:
    short = Value("text", "we will never sell the lighthouse to anybody")
    long = Value("text", "I promise that we will never sell the lighthouse to anybody, least of all to him")
    one = article("a", f"She said: {short.text}.", short, attribute="quote")
    other = article("b", f"She said: {long.text}.", long, attribute="quote")
    assert verdicts(one, other) == ["refines"]
    assert verdicts(
        one, article("b", f"So she told us in {short.text.split()[3]} weather: {short.text}!", short, attribute="quote")
    ) == ["agree"]


def test_punctuation_and_the_kind_of_apostrophe_part_no_quotes() -> None:
    one = Value("text", "I am honest -- frank. We've got a leaking boat, and we've got nets to mend.")
    other = Value("text", "I am honest, frank, we’ve got a leaking boat and we’ve got nets to mend")
    pair = [
        article(name, f"{' '.join(f'{name}{number}' for number in range(90))}: {said.text}", said, attribute="quote")
        for name, said in (("a", one), ("b", other))
    ]
    assert verdicts(*pair) == ["agree"]


@pytest.mark.parametrize(("speaker", "named"), [("Jana van Droste", "Jana van Droste"), ("The Quill letter", None)])
def test_a_quote_is_that_of_a_name_and_not_of_a_description(speaker: str, named: str | None) -> None:
    words = Value("text", "we will never sell the lighthouse to anybody")
    pair = [article(name, f"{name} heard: {words.text}.", words, attribute="quote") for name in ("a", "b")]
    told = pair[0].facts[0]._replace(attribution=(speaker,))
    (row,) = compare([replace(pair[0], facts=(told,)), pair[1]]).rows
    assert row.subject == named


SAID = "we {} sell the old lighthouse on the {} pier to anybody who comes along"


def quoted(name: str, words: str) -> ComparedArticle:
    return article(name, f"{name} has heard her say: {words}.", Value("text", words), attribute="quote")


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        (SAID.format("never", "northern"), SAID.format("never", "wooden"), "conflict"),
        (SAID.format("never", "northern"), SAID.format("will", "northern"), "conflict"),
        (SAID.format("never", "11th"), SAID.format("never", "eleventh"), "refines"),
        (SAID.format("never", "Sept."), SAID.format("never", "September"), "refines"),
        (SAID.format("never", "northern"), SAID.format("never", "[wooden]"), "refines"),
    ],
)
def test_another_word_in_the_midst_of_a_quote_is_a_conflict(one: str, other: str, verdict: str) -> None:
    assert verdicts(quoted("a", one), quoted("b", other)) == [verdict]


def remark(name: str, first: str, second: str, between: str = " she said. ") -> ComparedArticle:
    """Two quotes, one behind the other, each with its own evidence."""
    words = f"{' '.join(f'{name}{number}' for number in range(90))} “{first}”{between}“{second}”"
    facts = []
    for number, quote in enumerate((first, second)):
        start = words.index(quote)
        value = Value("text", quote, start, start + len(quote))
        evidence = (Evidence(start - 1, start + len(quote) + 1),)
        facts.append(Fact(f"{name}#{number}", name, "quote", "Quote", None, None, value, (), "asserted", evidence, "t"))
    return ComparedArticle(name, words, None, tuple(facts))


def test_two_quotes_of_one_remark_share_a_row() -> None:
    first, second = (
        "two in three of our boats will leave the harbour",
        "the sea was rough and nobody would have gone out",
    )
    digits = first.replace("two in three", "2 in 3")
    one, far = remark("a", first, second), " she said. " + "It rained. " * 9
    assert [len(row.cells["a"]) for row in compare([one, remark("b", digits, second)]).rows] == [2]
    assert [len(row.cells["a"]) for row in compare([one, remark("b", digits, second, far)]).rows] == [1, 1]


def test_a_word_exchanged_in_one_of_two_quotes_is_a_conflict() -> None:
    said, other = SAID.format("never", "northern"), SAID.format("never", "wooden")
    first = "the sea was rough and nobody would have gone out that day"
    assert sorted(verdicts(remark("a", first, said), remark("b", first, other))) == ["agree", "conflict"]


def test_quotes_with_nothing_in_common_are_left_out() -> None:
    one = article("a", "She said: we will never sell it.", Value("text", "we will never sell it"), attribute="quote")
    other = article("b", "She said: the sea is rough.", Value("text", "the sea is rough"), attribute="quote")
    assert verdicts(one, other) == []


def test_what_only_reprints_share_is_left_out() -> None:
    words = FERRY.format("31 crates")
    assert verdicts(article("a", words, crates(31)), article("b", words, crates(31))) == []


def test_a_figure_that_a_wording_has_read_is_not_compared_twice() -> None:
    one, other = (
        article(name, words.format("31 crates"), crates(31)) for name, words in (("a", FERRY), ("b", FERRY_TOO))
    )
    worded = [
        ComparedArticle(
            each.id, f"{each.id} {each.text}", None,
            (*each.facts, Fact(f"{each.id}#w", each.id, "cargo", "Cargo", "norvia", None, each.facts[0].value, (),
                               "asserted", (Evidence(0, 9),), "test")),
        )
        for each in (one, other)
    ]  # fmt: skip
    assert [row.attribute for row in compare(worded).rows] == ["cargo"]


def test_a_figure_that_a_wording_has_read_still_stands_beside_another() -> None:
    retold = "Quarrels began as duties rose by 31 crates{} after Monday for each pear in the harbour that Norvia owns"
    words = {"a": "On Monday the harbour council put duties of 31 crates{} on pears from Riga", "b": retold}
    for more, found in ((" and 47 crates", ["figure"]), ("", [])):
        values = [crates(31), crates(47)] if more else [crates(31)]
        articles = [article(name, text.format(more), *values) for name, text in words.items()]
        worded = [
            ComparedArticle(each.id, each.text, None, (*each.facts, _worded(each, name)))
            for each, name in zip(articles, ("cargo", "toll"), strict=True)
        ]
        rows = compare(worded if more else articles).rows
        assert [row.attribute for row in rows if row.origins > 1] == found


def _worded(one: ComparedArticle, attribute: str) -> Fact:
    """What a wording has read of the last value of an article."""
    return one.facts[-1]._replace(id=f"{one.id}#w", attribute=attribute, label=attribute, subject="norvia")
