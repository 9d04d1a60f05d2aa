"""What any engine must answer; see SEARCH.md."""

from __future__ import annotations

from dataclasses import replace

import pytest

from search.index.protocol import Index

from .articles import ARTICLES, article, ask, names

ALL = sorted(document.id.removesuffix(".txt") for document in ARTICLES)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("gantry dock", ["2024/dock"]),
        ("gantry OR orchard", ["2024/dock", "2024/orchard"]),
        ("gantry|orchard", ["2024/dock", "2024/orchard"]),
        ("@harbor-co -orchard", ["2024/dock", "ferry"]),
        ("harbor AND NOT (gantry OR ferry)", ["2024/orchard"]),
        ('-"the ferry" stake', ["2025/bank", "vitamins"]),
        ("(gantry OR bank) tarn", ["2024/dock"]),
        ("gantry and dock", ["2024/dock"]),
        ("“ines vale”", ["2024/orchard", "2025/bank"]),
        ('"stake ferry"~3', ["ferry"]),
        ('"ferry stake"~3', ["ferry"]),
        ("ferry NEAR/3 stake", ["ferry"]),
        ("stake BEFORE/3 ferry", ["ferry"]),
        ("ferry BEFORE/3 stake", []),
        ("@harbor-co BEFORE/1 owns", ["2024/dock"]),
        ("@harbor-co BEFORE/1 (owns OR purchased)", ["2024/dock", "2024/orchard"]),
        ("orch*", ["2024/orchard"]),
        ("?rchard", ["2024/orchard"]),
        ("far-sigh*", ["2025/baker"]),
        ("orchrad~", ["2024/orchard"]),
        ("orchrdd~2", ["2024/orchard"]),
        ("/gantr(y|ies)/", ["2024/dock"]),
        ("title:bank", []),
        ("title:baker,ferry", ["2025/baker", "ferry"]),
        ('title:"the hill"', ["2025/sight"]),
        ('entity:"Ines Vale"', ["2024/orchard", "2025/bank"]),
        ("entity:harbor-co,tarn", ["2024/dock", "2024/orchard", "ferry"]),
        ("type:person", ["2024/orchard", "2025/bank"]),
        ("same:(@harbor-co gantry)", ["2024/dock"]),
        ("same:(tarn @harbor-co)", []),
        ("same:(gantry -@harbor-co)", ["2024/dock"]),
        ("same:(type:person (bank OR deed))", ["2024/orchard", "2025/bank"]),
        ('source:"evening post",afp', ["2024/dock", "2025/bank", "east", "ferry", "vitamins"]),
        ("source:ledger", ["2024/orchard"]),
        ("fact:stake", ["vitamins"]),
        ('fact:"49%"', ["vitamins"]),
        ("fact:million", ["ferry"]),
        ("fact:stake,sells", ["ferry", "vitamins"]),
        ("fact:49 -fact:sells", ["vitamins"]),
        ("has:stake", ["vitamins"]),
        ("has:conflict", ["2025/bank", "ferry"]),
        ("-has:conflict ferry", ["vitamins"]),
        ('said-by:"ines vale"', ["ferry"]),
        ("said-by:clerks", ["vitamins"]),
        ("said-by:vale,tarn", ["ferry", "vitamins"]),
        ("said-by:nobody", []),
        ("source:gaz*", []),
        ("source:*gaz*", ["2025/baker", "2025/sight"]),
        ('-source:"hill gazette" hill', []),
        ("author:holt", ["2024/dock"]),
        ("lang:en", ["2024/dock", "2024/orchard"]),
        ("path:2024/**", ["2024/dock", "2024/orchard"]),
        ("path:2024", ["2024/dock", "2024/orchard"]),
        ("path:*.txt gantry", []),
        ("path:ferry.txt", ["ferry"]),
        ("date:2024", ["2024/dock", "2024/orchard"]),
        ("date:2025-06", ["2025/baker", "cafe"]),
        ("date:2025-06-10", ["cafe"]),
        ("date:2025", ["2025/baker", "2025/bank", "2025/sight", "cafe", "ferry"]),
        ("date:2024-05-04..2025-01-15", ["2024/orchard", "2025/bank"]),
        ("date:..2022", ["vitamins"]),
        ("date:>2025-06-10", ["ferry"]),
        ("after:2025-09-30", ["ferry"]),
        ("before:2024-05-03", ["vitamins"]),
        ("C++", ["cafe"]),
        ("R&D", ["cafe"]),
        ("U.S.", ["vitamins"]),
        ("didn't", ["2024/orchard"]),
        ("far-sighted", ["2025/baker"]),
        ("10:30", ["2025/baker"]),
        ("www.example.org/menu-9", ["cafe"]),
        ("CAFE zurich BRULEE", ["cafe"]),
        ("москве", ["east"]),
        ("北京", ["east"]),
        ("ממשלה", ["east"]),
        ("🚀", ["cafe"]),
        ("sells", []),
        ("purchases", ["2024/orchard"]),
        ('"purchase"', []),
        ("zzz*", []),
        ("*", ALL),
        ("", ALL),
        ("-gantry -ferry", [name for name in ALL if name not in ("2024/dock", "ferry", "vitamins")]),
    ],
)  # fmt: skip
def test_a_query_finds_exactly_what_it_says(index: Index, line: str, expected: list[str]) -> None:
    assert names(index, line) == expected


def test_words_that_nothing_has_are_named(index: Index) -> None:
    assert ask(index, "gantry unheardof source:nowhere").missing == ("unheardof", "source:nowhere")


def test_a_half_typed_word_already_finds(index: Index) -> None:
    assert names(index, "gantry do", typing=True) == ["2024/dock"]
    assert names(index, "orc", typing=True) == ["2024/orchard"]
    assert names(index, "stake fer", typing=True) == ["ferry", "vitamins"]


def test_a_whole_word_while_typing_finds_what_enter_finds(index: Index) -> None:
    for line in ("bank", "stake ferry", "rolls", '"old bank"'):
        assert ask(index, line, typing=True).hits == ask(index, line).hits


def test_the_order_is_by_score_then_date_then_id(empty: Index) -> None:
    empty.update(
        [
            article("b", "Quince jam.", day="2024-01-01"),
            article("a", "Quince jam.", day="2024-01-01"),
            article("c", "Quince jam.", day="2025-01-01"),
            article("d", "Quince jam."),
            article("e", "Quince and quince jam.", day="2020-01-01"),
            article("f", "Plum jam.", "Quince plum", day="2019-01-01"),
        ]
    )
    assert [hit.id for hit in ask(empty, "quince").hits][-4:] == ["c", "a", "b", "d"]
    assert {hit.id for hit in ask(empty, "quince").hits[:2]} == {"e", "f"}
    assert [hit.id for hit in ask(empty, "quince sort:date").hits] == ["c", "a", "b", "e", "f", "d"]
    assert [hit.id for hit in ask(empty, "quince sort:date-").hits] == ["f", "e", "a", "b", "c", "d"]
    assert [hit.id for hit in ask(empty, "").hits] == ["c", "a", "b", "e", "f", "d"]


def test_a_limit_cuts_hits_and_not_the_total(index: Index) -> None:
    found = ask(index, "*", limit=2)
    assert (len(found.hits), found.total) == (2, len(ARTICLES))


def test_scores_and_order_do_not_depend_on_how_articles_were_added(empty: Index, index: Index) -> None:
    before = [ask(index, line) for line in ("stake ferry", "bank", "@harbor-co", '"the ferry"')]
    index.update([replace(ARTICLES[0], text="Other words. " * 50)])
    index.update([], removed=[ARTICLES[1].id])
    for document in ARTICLES[:2]:
        index.update([document])
    assert [ask(index, line) for line in ("stake ferry", "bank", "@harbor-co", '"the ferry"')] == before


def test_an_update_replaces_and_removes(index: Index) -> None:
    index.update([article("ferry.txt", "A tram instead.")], removed=["cafe.txt", "never.txt"])
    assert names(index, "tram") == ["ferry"]
    assert names(index, "zurich") == []
    assert "cafe.txt" not in index.ids()
    assert index.ids()["ferry.txt"] == "digest of ferry.txt"
    assert len(index.ids()) == index.size() == len(ARTICLES) - 1


def test_the_last_of_two_articles_with_one_id_counts(empty: Index) -> None:
    empty.update([article("a", "First words."), article("a", "Second words.")])
    assert names(empty, "first") == []
    assert names(empty, "second") == ["a"]


def test_an_update_that_fails_changes_nothing(index: Index) -> None:
    def broken():  # type: ignore[no-untyped-def]
        yield article("new", "Brand new.")
        raise RuntimeError("reading failed")

    with pytest.raises(RuntimeError):
        index.update(broken(), removed=["ferry.txt"])
    assert names(index, "*") == ALL
    index.update([article("new", "Brand new.")])
    assert names(index, "brand") == ["new"]


def test_many_small_updates_stay_one_searchable_whole(empty: Index) -> None:
    for number in range(70):
        empty.update([article(f"n{number}", f"Word number {number} common.")])
    assert ask(empty, "common").total == 70
    assert names(empty, '"number 42"') == ["n42"]


def test_expansions_are_capped_and_said_so(empty: Index) -> None:
    empty.update([article(f"n{number}", f"prefix{number} everywhere.") for number in range(260)])
    found = ask(empty, "prefix*")
    assert found.capped == (("prefix*", 200),)
    assert found.total == 200
    assert ask(empty, "prefix*") == found


def test_a_cancelled_or_late_search_says_that_it_is_partial(index: Index) -> None:
    from search.query.parse import parse

    from .articles import CONTEXT

    query = parse("gantry OR -ferry", CONTEXT)
    assert index.search(query, limit=None, cancelled=lambda: True).partial
    found = index.search(query, limit=None, budget=-1.0)
    assert found.partial
    assert found.hits == ()
    assert not index.search(query, limit=None, budget=60.0).partial


def test_the_vocabulary_lists_values_with_counts(index: Index) -> None:
    assert index.vocabulary("source", "", 2) == [("Evening Post", 3), ("AFP", 2)]
    assert index.vocabulary("source", "hill g", 5) == [("Hill Gazette", 2)]
    assert index.vocabulary("entity", "", 1) == [("harbor-co", 3)]
    assert index.vocabulary("type", "p", 5) == [("person", 2), ("place", 1)]
    assert index.vocabulary("language", "", 5) == [("en", 1), ("en-GB", 1)]
    assert index.vocabulary("words", "gant", 5) == [("gantry", 1)]


def test_the_nearest_spelling_is_suggested(index: Index) -> None:
    assert index.suggest("gantri") == "gantry"
    assert index.suggest("Zurch") == "zurich"
    assert index.suggest("gantry") is None
    assert index.suggest("qqqqqqqq") is None
