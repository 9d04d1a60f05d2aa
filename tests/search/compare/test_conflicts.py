"""`has:conflict`: articles that contradict another one, with which, and where."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from search import Library
from search.compare import ComparedArticle, Plain
from search.compare.conflicts import conflicting
from search.facts import Fact
from tests.search.compare.conftest import Make, money, text

LINES = {
    "letter": ("Katarina Vogt paid for it.", "Catarina Vogt paid for it."),
    "price": ("Quill Works paid $14 million for Norvia.", "Quill Works bought Norvia for $9 million."),
    "quote": (
        "“We will never sell the old lighthouse on the northern pier to anybody who comes along,” Dana Hill said.",
        "“We will never sell the old lighthouse on the wooden pier to anybody who comes along,” said Dana Hill.",
    ),
    "nothing": ("Quill Works paid for a new crane.", "Norvia has a harbour of its own."),
}
Search = Callable[[str, str], Library]


def against(*facts: Fact, attributes: dict[str, Plain] | None = None, whole: bool = True) -> dict[str, list[str]]:
    ids = dict.fromkeys(fact.article for fact in facts)
    articles = [
        ComparedArticle(one, f"{one} " * 40, None, tuple(fact for fact in facts if fact.article == one)) for one in ids
    ]
    found = conflicting([articles], attributes=attributes, whole=whole)
    return {article: [one.other for one in others] for article, others in found.items()}


def test_each_article_names_those_that_it_contradicts(fact: Make) -> None:
    prices = [fact("a", money(5)), fact("b", money(5)), fact("c", money(9)), fact("d", money(4, 10))]
    assert against(*prices) == {"a": ["c"], "b": ["c"], "c": ["a", "b"]}


def test_opposite_attributes_contradict_each_other(fact: Make) -> None:
    how = {"passes": Plain(relates={"rejects": "opposite"}), "rejects": Plain(relates={"passes": "opposite"})}
    bill = [fact("a", text("the bill"), "passes"), fact("b", text("the bill"), "rejects")]
    assert against(*bill, attributes=how) == {"a": ["b"], "b": ["a"]}


@pytest.mark.parametrize("whole", [True, False])
def test_what_wordings_read_is_compared_in_any_number_of_articles(fact: Make, whole: bool) -> None:
    assert against(fact("a", money(5)), fact("b", money(9)), whole=whole) == {"a": ["b"], "b": ["a"]}


def test_the_place_is_that_of_the_fact(fact: Make) -> None:
    one, other = fact("a", money(5)), fact("b", money(9))
    articles = [ComparedArticle("a", "A text.", None, (one,)), ComparedArticle("b", "Other words.", None, (other,))]
    (found,) = conflicting([articles])["a"]
    assert (found.start, found.end, found.label) == (*one.evidence[0], "Price")


@pytest.fixture
def library(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Library]:
    for number, line in enumerate(LINES[request.param]):
        filler = " ".join(f"Word{number}x{place} fell." for place in range(60))
        (tmp_path / f"{number}.txt").write_text(f"A story\n\n{line}\n\n{filler}\n", encoding="utf-8")
    (tmp_path / "config.yaml").write_text(
        "types:\n  organization: {label: Organization, color: '#56b4e9', style: underline, letter: O}\n"
        "entities:\n  quill: {name: Quill Works, type: organization}\n  norvia: {name: Norvia, type: organization}\n"
    )
    with Library.open(
        config=tmp_path / "config.yaml", articles=[tmp_path / "0.txt", tmp_path / "1.txt"], index=tmp_path / "index"
    ) as opened:
        opened.refresh()
        yield opened


@pytest.mark.parametrize(
    ("library", "words"),
    [("letter", "Katarina Vogt"), ("price", "$14 million"), ("quote", "northern pier")],
    indirect=["library"],
)
def test_the_search_finds_what_the_comparison_shows_and_says_with_whom(library: Library, words: str) -> None:
    assert "conflict" in {row.verdict for row in library.compare(["0.txt", "1.txt"]).rows}
    first, second = sorted(library.search("has:conflict").hits, key=lambda hit: hit.article)
    assert [one.other for one in first.against] == ["1.txt"]
    assert [one.other for one in second.against] == ["0.txt"]
    (snippet,) = first.snippets
    assert words in snippet.text
    assert library.hits("has:conflict", "0.txt") == snippet.marks


def test_articles_of_one_story_may_lie_in_two_folders(tmp_path: Path) -> None:
    for number, line in enumerate(LINES["price"]):
        (tmp_path / f"{number}").mkdir()
        (tmp_path / f"{number}" / "story.txt").write_text(f"Story {number}\n\n{line}\n", encoding="utf-8")
    for number in range(12):
        (tmp_path / "0" / f"{number}.txt").write_text(f"Nothing happened on day {number}.\n", encoding="utf-8")
    (tmp_path / "config.yaml").write_text("articles: []\n")
    with Library.open(
        config=tmp_path / "config.yaml", articles=[tmp_path / "0", tmp_path / "1"], index=tmp_path / "index"
    ) as library:
        library.refresh()
        found = library.search("has:conflict").hits
        assert len(found) == 2
        assert {one.other for hit in found for one in hit.against} == {hit.article for hit in found}


@pytest.mark.parametrize("library", ["nothing"], indirect=True)
def test_articles_that_contradict_nobody_are_not_found(library: Library) -> None:
    assert "conflict" not in {row.verdict for row in library.compare(["0.txt", "1.txt"]).rows}
    assert library.search("has:conflict").total == 0
    assert library.search("-has:conflict").total == 2
