"""Whole comparisons."""

from __future__ import annotations

from collections.abc import Callable
from itertools import permutations
from time import process_time

import pytest

from search.answers import ComparedRow, Comparison
from search.compare import ComparedArticle, Plain, compare
from search.facts import Evidence, Fact
from search.values import Value
from tests.search.compare.conftest import Make, day, money, number, percent, role, text

Table = Callable[..., Comparison]
Row = Callable[..., ComparedRow]
STORY = " ".join(
    f"On day {place} the ferry brought {place + 3} crates of pears to pier {place}." for place in range(40)
)


def test_a_row_holds_one_attribute_of_one_subject(fact: Make, table: Table) -> None:
    found = table(
        fact("a", money(5)), fact("b", money(5)), fact("b", money(5), subject="quill"), fact("b", money(5), "revenue")
    )
    assert [(one.attribute, one.subject, one.verdict, one.origins) for one in found.rows] == [
        ("price", "norvia", "agree", 2), ("price", "quill", "only", 1), ("revenue", "norvia", "only", 1),
    ]  # fmt: skip


def test_an_attribute_of_no_pack_goes_by_the_kind_of_its_value(fact: Make, row: Row) -> None:
    assert row(fact("a", role("CEO")), fact("b", role("chairman"))).verdict == "refines"
    assert row(fact("a", day(weekday=0)), fact("b", day(weekday=1))).verdict == "conflict"
    assert row(fact("a"), fact("b")).verdict == "agree"


def test_conflicts_come_first_and_lone_rows_last(fact: Make, table: Table) -> None:
    found = table(
        fact("a", money(1), "one"),
        fact("a", money(1), "same"), fact("b", money(1), "same"),
        fact("a", percent(0, 0.5), "vague"), fact("b", percent(0.4), "vague"),
        fact("a", money(1), "other"), fact("b", money(2), "other"),
    )  # fmt: skip
    assert [one.attribute for one in found.rows] == ["other", "vague", "same", "one"]


def test_more_origins_come_before_fewer(fact: Make, table: Table) -> None:
    found = table(
        fact("a", money(1), "two"), fact("b", money(1), "two"), *(fact(one, money(1), "three") for one in "abc")
    )
    assert [one.attribute for one in found.rows] == ["three", "two"]


def test_a_reprint_counts_as_no_second_origin(fact: Make, table: Table) -> None:
    found = table(fact("a", money(1)), fact("b", money(1)), texts={"a": STORY, "b": "From the desk. " + STORY})
    assert found.origins == (("a", "b"),)
    assert [(one.verdict, one.sources, one.origins) for one in found.rows] == [("only", 2, 1)]


def test_names_that_mean_one_person_share_a_row(fact: Make, table: Table) -> None:
    found = table(
        fact("a", role("mayor"), "role", subject="Jana Droste"), fact("b", role("mayor"), "role", subject="Droste")
    )
    (one,) = found.rows
    assert (one.subject, one.verdict) == ("Jana Droste", "agree")
    assert found.unlisted == {"Jana Droste", "Droste"}
    assert found.names["Jana Droste"] == "Jana Droste"


def test_an_entity_has_its_display_name_and_is_listed(fact: Make, table: Table) -> None:
    found = table(fact("a", money(1)), fact("b", money(1), attribution=("quill",)))
    assert found.names == {"norvia": "Norvia", "quill": "Quill Works"}
    assert not found.unlisted


def test_a_fact_with_an_open_side_joins_the_only_row_that_fills_it(fact: Make, row: Row) -> None:
    one = row(fact("a", role("CEO"), "role", object="quill"), fact("b", role("CEO"), "role"))
    assert (one.object, one.verdict) == ("quill", "agree")


def test_a_fact_with_an_open_side_that_says_something_else_stays_apart(fact: Make, table: Table) -> None:
    found = table(fact("a", role("CEO"), "role", object="quill"), fact("b", role("striker"), "role"))
    assert len(found.rows) == 2


def test_each_of_several_facts_with_an_open_side_joins_the_row_that_says_the_same(fact: Make, table: Table) -> None:
    found = table(
        fact("a", role("House Speaker"), "role", object="quill"),
        fact("a", role("Rep."), "role", object="port"),
        fact("b", role("Speaker"), "role"),
        fact("b", role("Congressman"), "role"),
    )
    assert [(one.object, one.verdict) for one in found.rows] == [("quill", "refines"), (None, "agree")]


@pytest.mark.parametrize(("place", "named"), [("Ohio", None), ("Senate", None), ("Harbour Board", "Harbour Board")])
def test_the_place_of_an_office_names_no_row_that_several_tell(
    place: str, named: str | None, fact: Make, row: Row, table: Table
) -> None:
    told = fact("a", role("Rep."), "role", object=place)
    assert row(told, fact("b", role("Representative"), "role", object=place)).object == named
    assert [one.object for one in table(told, fact("b", role("striker"), "role")).rows][0] == place


def test_a_founder_is_no_role_besides(fact: Make, table: Table) -> None:
    said = [
        one
        for article in "ab"
        for one in (
            fact(article, None, "founder", object="hill"),
            fact(article, role("co-founder"), "role", subject="hill", object="norvia"),
        )
    ]
    assert [one.attribute for one in table(*said).rows] == ["founder"]
    alone = fact("c", role("co-founder"), "role", subject="hill", object="norvia")
    assert sorted(one.attribute for one in table(*said, alone).rows) == ["founder", "role"]
    chair = fact("a", role("chairman"), "role", subject="hill", object="norvia")
    assert sorted(one.attribute for one in table(*said, chair).rows) == ["founder", "role"]


def test_an_office_named_by_its_land_is_that_of_a_place_in_it(fact: Make, table: Table) -> None:
    ohio, tarn, texas = (
        fact(article, role("sheriff"), "role", object=place)
        for article, place in (("a", "Ohio"), ("b", "Tarn County"), ("b", "Texas"))
    )
    assert [(one.object, one.verdict) for one in table(ohio, tarn).rows] == [(None, "agree")]
    assert len(table(ohio, texas).rows) == 2
    deputy = fact("b", role("deputy sheriff"), "role", object="Tarn County")
    assert len(table(ohio, deputy).rows) == 2


def test_a_second_seat_is_a_conflict_in_one_row(fact: Make, row: Row) -> None:
    how = {"based_in": Plain("one")}
    seats = [
        fact(article, None, "based_in", object=place)
        for article, place in zip("abc", ("riga", "riga", "brno"), strict=True)
    ]
    one = row(*seats, attributes=how)
    assert (one.object, one.verdict) == ("riga", "conflict")
    assert row(*seats[1:], attributes=how).object is None


def test_the_first_to_say_it_is_known_by_its_date(fact: Make, row: Row) -> None:
    facts = fact("a", money(1)), fact("b", money(1))
    assert row(*facts, dates={"a": "2025-06-12", "b": "2025-06-10"}).first == "b"
    assert row(*facts, dates={"a": "2025-06-10", "b": "2025-06-10"}).first is None
    assert row(*facts, dates={"a": "2025-06-10"}).first is None
    assert row(facts[0], dates={"a": "2025-06-10"}).first is None


def test_rows_of_one_pair_are_related_as_their_attributes_say(fact: Make, table: Table) -> None:
    found = table(
        fact("a", day(weekday=3), "announced_on", object="quill"),
        fact("b", day(weekday=1), "reported_on", object="quill"),
        fact("b", text("beats it"), "wins", object="quill"),
        attributes={"wins": Plain("text", relates={"announced_on": "because of"})},
    )
    numbers = {one.attribute: number for number, one in enumerate(found.rows)}
    announced = found.rows[numbers["announced_on"]]
    assert set(announced.related) == {(numbers["reported_on"], "timeline"), (numbers["wins"], "because of")}


def test_what_the_reader_entered_stands_beside_its_row_and_is_no_source(fact: Make, table: Table) -> None:
    note = Fact("#1", "", "price", "Price", "norvia", None, money(9), (), "asserted", (), "curated")
    other = Fact("#2", "", "price", "Price", "quill", None, money(9), (), "asserted", (), "curated")
    found = table(fact("a", money(5)), fact("b", money(5)), curated=(note, other))
    assert [(one.verdict, one.origins, one.curated) for one in found.rows] == [("agree", 2, ("#1",))]
    assert found.curated == (note, other)
    assert all(one.article for one in found.facts)


def test_a_silence_is_what_two_other_origins_tell(fact: Make, table: Table) -> None:
    found = table(fact("a", money(5)), fact("b", money(5)), fact("c", money(8), "revenue"), articles="a b c")
    assert found.silences == {"a": (), "b": (), "c": (0,)}
    assert table(fact("a", money(5)), fact("c", money(5), "revenue")).silences == {"a": (), "c": ()}


def test_two_reprints_make_nobody_silent(fact: Make, table: Table) -> None:
    found = table(
        fact("a", money(5)), fact("b", money(5)), fact("c", money(7), "revenue"), texts={"a": STORY, "b": STORY}
    )
    assert found.silences["c"] == ()


def test_who_has_the_value_in_other_words_is_not_silent(fact: Make, table: Table) -> None:
    found = table(fact("a", money(5e9)), fact("b", money(5e9)), fact("c", money(5e9), "figure", subject="norvia"))
    assert found.silences["c"] == ()


def test_who_tells_it_in_another_row_is_not_silent(fact: Make, table: Table) -> None:
    seats = [fact(one, role("CEO"), "role", object=firm) for one in "ab" for firm in ("quill", "port")]
    found = table(*seats, fact("c", role("CEO"), "role"))
    assert len(found.rows) == 3
    assert found.silences["c"] == ()
    other = table(*seats, fact("c", role("striker"), "role"))
    assert len(other.silences["c"]) == 2


def test_the_order_of_articles_changes_no_verdict(fact: Make, table: Table) -> None:
    facts = [
        fact("a", money(5)), fact("b", money(7)), fact("c", percent(0.1), "share"), fact("b", percent(0, 0.5), "share"),
        fact("a", role("CEO"), "role", subject="Droste"), fact("c", role("CEO"), "role", subject="Jana Droste"),
        fact("a", number(5, unit="people"), "toll"), fact("b", number(9, unit="people"), "toll"),
    ]  # fmt: skip
    dates = {"a": "2025-06-10", "b": "2025-06-11", "c": "2025-06-12"}
    seen = set()
    for order in permutations("abc"):
        found = table(*facts, dates=dates, articles=" ".join(order), attributes={"toll": Plain("value", changes=True)})
        seen.add(frozenset((r.attribute, r.subject, r.verdict, r.changed, r.first, r.origins) for r in found.rows))
    assert len(seen) == 1


def test_thirty_articles_are_compared_at_once() -> None:
    """The budget is 0.5 s; a good deal more is allowed here, because the machine may be busy."""
    articles = []
    for number_ in range(30):
        name = f"{number_:02}"
        facts = tuple(
            Fact(
                f"{name}#{place}", name, f"attribute{place % 12}", "A", f"entity{place % 9}", None,
                money(place % 7 + 1), (), "asserted", (Evidence(place, place + 1),), "test",
            )
            for place in range(60)
        )  # fmt: skip
        articles.append(ComparedArticle(name, f"{name} " * 20 + " ".join(STORY.split()[number_:]), None, facts))
    start = process_time()
    compare(articles)
    assert process_time() - start < 1.5


def test_under_an_attribute_that_may_tell_anything_only_the_same_matter_shares_a_row(fact: Make, table: Table) -> None:
    first, second = text("the old bridge stays closed all winter"), text("pears are sold at the northern harbour")
    third = text("the bridge stays closed until winter ends")
    found = table(
        fact("a", first, "statement"), fact("a", second, "statement"), fact("b", third, "statement"),
        attributes={"statement": Plain("text", fallback=True)},
    )  # fmt: skip
    assert [(one.verdict, one.sources) for one in found.rows] == [("refines", 2), ("only", 1)]


def test_a_text_that_holds_two_others_stands_in_the_row_of_each(fact: Make, table: Table) -> None:
    bridge, pears = "the old bridge stays closed all winter", "ripe pears are sold at the northern harbour"
    told = {"a": f"{bridge} and {pears}", "b": bridge, "c": pears}
    found = table(
        *(fact(name, text(words), "statement") for name, words in told.items()),
        attributes={"statement": Plain("text", fallback=True)},
    )
    assert sorted("".join(one.cells) for one in found.rows) == ["ab", "ac"]


def test_what_somebody_promises_shares_a_row_only_where_it_is_the_same(fact: Make, table: Table) -> None:
    promises = {"promises": Plain("text", several=True)}
    piers = [fact("a", text("repair both piers"), "promises"), fact("b", text("repair the northern pier"), "promises")]
    taxes = fact("b", text("lower the harbour tax"), "promises")
    assert [one.verdict for one in table(*piers, taxes, attributes=promises).rows] == ["refines", "only"]


def test_what_somebody_opposes_in_words_of_the_article_agrees_only_where_it_is_the_same(
    fact: Make, table: Table
) -> None:
    opposes = {"opposes": Plain("set")}
    fence = [fact(one, text("a fence along the quay"), "opposes") for one in "ab"]
    longer = fact("c", text("any fence along the quay and the pier"), "opposes")
    toll = fact("c", text("a toll on the bridge"), "opposes")
    assert [one.verdict for one in table(*fence, toll, attributes=opposes).rows] == ["agree", "only"]
    assert [one.verdict for one in table(*fence, longer, attributes=opposes).rows] == ["refines"]


def test_two_numbers_of_nobody_in_particular_are_two_matters(fact: Make, table: Table) -> None:
    found = table(
        fact("a", number(6, unit="arrests"), subject=None), fact("b", number(47, unit="arrests"), subject=None),
        fact("c", number(47, unit="arrests"), subject=None),
    )  # fmt: skip
    assert [(one.verdict, list(one.cells)) for one in found.rows] == [("agree", ["b", "c"]), ("only", ["a"])]


def test_a_plan_differs_in_status_from_what_is_done(fact: Make, row: Row) -> None:
    assert row(fact("a", money(5)), fact("b", money(5), modality="proposed")).status_differs
    assert not row(fact("a", money(5)), fact("b", money(5))).status_differs


def test_who_tells_it_in_words_that_no_wording_reads_is_not_silent() -> None:
    told = "Norvia bought the northern lighthouse from Quill Works on a rainy day."
    retold = "The northern lighthouse went from Quill Works to Norvia, which had bought nothing for years."
    silent = "Norvia and Quill Works sell pears."
    articles = [
        ComparedArticle(
            name, f"{lead} {sentence}", None,
            (Fact(f"{name}#1", name, "acquires", "A", "norvia", "quill", None, (), "asserted",
                  (Evidence(len(lead) + 1, len(lead) + 1 + len(sentence)),), "test"),) if name in "ab" else (),
            ((len(lead) + 1, len(lead) + 1 + len(sentence)),),
        )
        for name, lead, sentence in (
            ("a", "It rained.", told), ("b", "Nobody came.", told.replace("rainy", "sunny")),
            ("c", "Late again.", retold), ("d", "So it goes.", silent),
        )
    ]  # fmt: skip
    found = compare(articles, listed={"norvia": "Norvia", "quill": "Quill Works"})
    assert [found.silences[name] for name in "abcd"] == [(), (), (), (0,)]


def test_at_least_a_few_is_no_count_of_millions(fact: Make, table: Table) -> None:
    few = Value("count", "at least 12", None, None, 12, None, "dead")
    found = table(
        fact("a", number(2_000_000, unit="dead"), "killed", subject=None),
        fact("b", number(2_000_000, unit="dead"), "killed", subject=None),
        fact("c", few, "killed", subject=None),
    )
    assert sorted(sorted(one.cells) for one in found.rows) == [["a", "b"], ["c"]]
