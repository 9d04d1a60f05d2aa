"""Values with the same words right beside them."""

from __future__ import annotations

import pytest

from search.answers import ComparedRow
from search.compare import ComparedArticle, compare
from search.compare.comparing import Plain
from search.facts import Evidence, Fact
from search.values.find import find_values

BUILT = {"sentenced_to": Plain("value")}


def article(name: str, text: str, attribute: str = "figure", **more: object) -> ComparedArticle:
    """An article of one sentence with all the values that are found in it."""
    facts = tuple(
        Fact(
            f"{name}#{number}", name, "date" if value.kind == "date" else attribute, "Label", None, None, value, (),
            "asserted", (Evidence(0, len(text)),), "test",
        )
        for number, value in enumerate(find_values(text))
    )  # fmt: skip
    facts = tuple(fact._replace(**more) for fact in facts)
    return ComparedArticle(name, text, None, facts, ((0, len(text)),))


def conflicts(*articles: ComparedArticle) -> list[ComparedRow]:
    return [row for row in compare(articles, attributes=BUILT).rows if row.verdict == "conflict"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Later he served five months in federal prison.", "The banker had served three months in a federal prison."),
        ("The agency received 240,000 comments on it.", "By May the agency had received 300,000 comments about that."),
        (
            "They say that fifteen of the 19 sailors were Danes.",
            "Nine of the 19 sailors, it may be, had never been at sea.",
        ),
        ("The rope fell 150 metres into the gorge.", "Hours before, a rope fell 200ft into the same gorge near Brno."),
        (
            "All agree that she has led the Brno choir since 2002.",
            "Nobody else has led the Brno choir since 2003, critics add.",
        ),
    ],
)
def test_values_in_the_same_words_are_at_odds(one: str, other: str) -> None:
    assert len(conflicts(article("a", one), article("b", other))) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The mayor left city hall after 24 days.", "Nobody had spent 25 days at the city hall like that."),
        (
            "The trawler was sunk off Brno on November 18.",
            "Nobody knew until November 19 that a trawler had sunk near Brno.",
        ),
    ],
)
def test_values_that_nearly_agree_need_less_in_common(one: str, other: str) -> None:
    assert len(conflicts(article("a", one), article("b", other))) == 1
    assert conflicts(article("a", one.replace("24", "80").replace("18", "2")), article("b", other)) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Police said that one officer was hurt by a brick.", "Police said that three officers were hurt by bricks."),
        (
            "Winds of 120 mph hit the island on its northern side.",
            "Winds of 90 mph hit the island on its northern side.",
        ),
        ("Later he served five months in federal prison.", "Later he served five months in federal prison, then left."),
        ("Mr. Reyes served five months in federal prison.", "But Mr. Droste served three months in federal prison."),
        (
            "He served five months in federal prison.",
            "He served three months in federal prison, another five months at home.",
        ),
        (
            "In 2014 it received 240,000 comments from angry readers.",
            "In 2012 it received 300,000 comments from readers.",
        ),
        ("The agency received 240,000 comments on it.", "The agency received another 300,000 comments on it."),
        ("Reyes rushed for 60 yards and scored twice.", "Reyes rushed for 80 yards and scored once."),
        ("The rope fell 60 metres into the gorge.", "A rope fell 200ft into the gorge near Brno."),
        ("It opened the Brno gallery on Monday.", "On Monday and on Friday it opened the Brno gallery."),
    ],
)
def test_values_that_may_both_be_true_are_not(one: str, other: str) -> None:
    assert conflicts(article("a", one), article("b", other)) == []


def test_a_figure_joins_the_row_of_a_wording() -> None:
    worded = article("a", "Later he served five months in federal prison.", "sentenced_to", subject="reyes")
    loose = article("b", "The banker had served three months in a federal prison.")
    (row,) = conflicts(worded, loose)
    assert (row.attribute, row.subject, set(row.cells)) == ("sentenced_to", "reyes", {"a", "b"})


def test_the_same_number_under_a_name_and_under_none_is_one_row() -> None:
    one = article("a", "The storm did damage of $20 million to the harbour.", "sentenced_to", subject="brno")
    other = article("b", "The storm did damage of $35 million to the harbour, too.", "sentenced_to")
    (row,) = conflicts(one, other)
    assert row.subject == "brno"


def test_an_age_in_another_year_is_none_now() -> None:
    age = {"age": Plain("value", changes=True)}
    then = article("a", "In 2005 the captain, aged 91, sold his ferry to the town.", "age", subject="reyes")
    now = article("b", "The captain died aged 95 on his ferry before dawn.", "age", subject="reyes")
    assert [row.verdict for row in compare([then, now], attributes=age).rows if row.attribute == "age"] == ["refines"]


def test_a_year_of_which_somebody_is_told_is_not_that_of_the_age() -> None:
    age = {"age": Plain("value", changes=True)}
    one = article("a", "The captain, aged 91, who bought his ferry in 2005, spoke.", "age", subject="reyes")
    other = article("b", "The captain died aged 95 on his ferry before dawn.", "age", subject="reyes")
    assert [row.verdict for row in compare([one, other], attributes=age).rows if row.attribute == "age"] == ["conflict"]


def test_who_knows_of_the_other_number_in_the_same_sentence_does_not_contradict_it() -> None:
    one = article("a", "The firm will cut 640 jobs in Brno and 2,000 worldwide.", "figure")
    worded = one.facts[0]._replace(attribute="layoffs", subject="quill", id="w")
    one = ComparedArticle("a", one.text, None, (worded, *one.facts[1:]), one.sentences)
    other = article("b", "It was not clear why Quill plans to cut 2,000 jobs this year.", "layoffs", subject="quill")
    (row,) = compare([one, other], attributes={"layoffs": Plain("value")}).rows
    assert (row.attribute, row.label, row.verdict) == ("layoffs", "Label", "agree")


def test_what_a_third_article_tells_as_two_matters_is_no_conflict() -> None:
    first = article("a", "The harbour police seized 12 crates and 300 bottles of rum from the boat.")
    second = article(
        "b", "Later the police of the harbour seized 31 crates and 900 bottles of rum from a boat near Brno."
    )
    both = article(
        "c",
        "In May they took 12 crates and 300 bottles, and when autumn came, in a storm that nobody had foretold, off the"
        " outer lighthouse, another 31 crates and 900 bottles.",
    )
    assert conflicts(first, second)
    assert not conflicts(first, second, both)
