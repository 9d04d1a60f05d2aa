"""Who says it, and how surely."""

from __future__ import annotations

import pytest

from tests.search.facts.conftest import Find


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Norvia paid $5 million.", "asserted"),
        ("Norvia is in talks to pay $5 million.", "in_talks"),
        ("Norvia is considering $5 million.", "in_talks"),
        ("Norvia plans to pay $5 million.", "proposed"),
        ("Norvia agreed in May to pay $5 million.", "proposed"),
        ("Norvia, the alleged thief, paid $5 million.", "asserted"),
        ("Norvia paid $5 million, accused of fraud.", "asserted"),
        ("Norvia paid $5 million to marchers urging Novak to leave.", "asserted"),
        ("Norvia would pay $5 million.", "proposed"),
        ("If Quill agrees, Norvia pays $5 million.", "conditional"),
        ("Norvia may pay $5 million.", "hedged"),
        ("Norvia reportedly paid $5 million.", "reported"),
        ("Norvia denied that it paid $5 million.", "denied"),
        ("Norvia did not pay $5 million.", "denied"),
        ("Norvia denied the charge, accusing Quill of hiding $5 million.", "asserted"),
        ("It is not clear whether Norvia paid $5 million.", "unclear"),
        ("Did Norvia pay $5 million?", "unclear"),
        ("Quill may close, but Norvia paid $5 million.", "asserted"),
        ("In May Norvia paid $5 million.", "asserted"),
        ("Norvia is expected to pay $5 million.", "hedged"),
        ("Norvia would likely pay $5 million.", "hedged"),
        ("Norvia fought over its plan announced in May to pay $5 million.", "proposed"),
        ("Norvia would not close if asked, and it paid $5 million.", "asserted"),
        ("Norvia, a firm that has never paid much, paid $5 million.", "asserted"),
        ("Norvia, a firm that may close, paid $5 million.", "asserted"),
        ("Norvia tried to pay $5 million.", "proposed"),
    ],
)
def test_the_words_of_a_clause_say_how_sure_it_is(find: Find, text: str, modality: str) -> None:
    assert [fact.modality for fact in find(text, "figure")] == [modality]


@pytest.mark.parametrize(
    ("text", "attribution", "modality"),
    [
        ("Norvia paid $5 million.", (), "asserted"),
        ("Norvia said it paid $5 million.", ("norvia",), "asserted"),
        ("Norvia paid $5 million, Quill said.", ("quill",), "asserted"),
        ("Norvia paid $5 million, said Jan Novak.", ("novak",), "asserted"),
        ("Norvia paid $5 million, according to the Daily Herald.", ("herald",), "reported"),
        (
            "According to reports from the Daily Herald and Evening Echo, it cost $5 million.",
            ("herald", "echo"),
            "reported",
        ),
        (
            "Reports from outlets like Daily Herald and Evening Echo state that it cost $5 million.",
            ("herald", "echo"),
            "reported",
        ),
        ("Several local outlets reported that Norvia paid $5 million.", ("Several local outlets",), "reported"),
        (
            "People familiar with the matter said Norvia paid $5 million.",
            ("People familiar with the matter",),
            "reported",
        ),
        ("Norvia said nothing new. It paid $5 million.", (), "asserted"),
        ("Hill said the mill is safe, but Norvia paid $5 million.", (), "asserted"),
        ("Jan Novak, who runs Quill, said it paid $5 million.", ("novak",), "asserted"),
        ("Hill criticized Quill, and Norvia paid $5 million.", (), "asserted"),
        ("Hill said the mill is safe, and she wanted $5 million.", (), "asserted"),
        ("Norvia paid $5 million, according to exit polling data.", ("exit polling data",), "reported"),
        ("Norvia paid $5 million according to plan.", (), "asserted"),
        ("Norvia paid $5 million, while Quill paid nothing, according to the Daily Herald.", ("herald",), "reported"),
        ("Hill repeated his praise for the deal of $5 million.", (), "asserted"),
        ("Hill claimed the nomination after the deal of $5 million.", (), "asserted"),
        ("Hill complained to Quill News' Jan Novak of the gift of $5 million.", ("hill",), "asserted"),
        ("Norvia fought Hill, who owed $5 million, according to Quill.", ("quill",), "reported"),
    ],
)
def test_a_clause_belongs_to_who_says_it(find: Find, text: str, attribution: tuple[str, ...], modality: str) -> None:
    (fact,) = find(text, "figure")
    assert (fact.attribution, fact.modality) == (attribution, modality)


@pytest.mark.parametrize(
    ("text", "attribution"),
    [
        ("Norvia paid $5 million, according to three television networks.", ("three television networks",)),
        ("Norvia paid $5 million, two officials said.", ("two officials",)),
    ],
)
def test_counted_ones_may_say_something(find: Find, text: str, attribution: tuple[str, ...]) -> None:
    assert find(text, "figure")[0].attribution == attribution


def test_the_source_is_the_one_that_was_named_before(find: Find) -> None:
    text = "One source said Norvia paid $5 million. The source said Quill paid $6 million."
    assert [fact.attribution for fact in find(text, "figure")] == [("One source",), ("One source",)]


def test_the_day_of_saying_is_the_articles_own(find: Find) -> None:
    (date,) = find("Norvia said on Thursday it paid Quill.", "date")
    assert date.attribution == ()


@pytest.mark.parametrize(
    ("text", "attribution", "modality"),
    [
        ("Norvia, which employs 4,500 people, denied that it would close.", (), "asserted"),
        ("Norvia denied that Quill, which employs 4,500 people, would close.", (), "asserted"),
        ("Norvia denied that it had dismissed Jan Novak, who earned $5 million.", (), "asserted"),
        ("Norvia said Jan Novak, who earned $5 million, would leave.", (), "asserted"),
        ("Norvia widened the board, adding Hill, the chair, for $5 million.", (), "asserted"),
        ("When Norvia said that it was late, Quill paid $5 million.", (), "asserted"),
        ("Quill paid $5 million to Moravia, now an Arab state, a plan that Hill took.", (), "asserted"),
        ("Hill paid $5 million for what “the bosses like,” signaling that more could help.", (), "asserted"),
        ("The mill, which reported the first “big loss” on Monday, paid $5 million.", (), "asserted"),
        ("Quill was critical and paid $5 million, saying it would help.", (), "asserted"),
        ("The flood claimed many lives and cost Quill $5 million.", (), "asserted"),
        ("Norvia said it would fight Jan Novak, who earned $5 million.", (), "asserted"),
        ("Norvia said it was in Brno, where mills cost $5 million.", (), "asserted"),
        ("Norvia may sell Quill, which employs 4,500 people, to Hill.", (), "asserted"),
        ("Norvia, which denied it had paid $5 million, closed.", ("norvia",), "denied"),
        ("Norvia said Quill, which Hill said employs 4,500 people, would close.", ("hill",), "asserted"),
        ("Norvia said it may build a plant, which would cost $5 million.", ("norvia",), "proposed"),
    ],
)
def test_an_aside_is_said_only_by_who_speaks_in_it(
    find: Find, text: str, attribution: tuple[str, ...], modality: str
) -> None:
    (fact,) = find(text, "figure")
    assert (fact.attribution, fact.modality) == (attribution, modality)


@pytest.mark.parametrize(
    "text",
    [
        "Norvia, which denied a report, paid $5 million.",
        "Norvia, which may close, paid $5 million.",
        "Norvia, which did not close, paid $5 million.",
    ],
)
def test_what_an_aside_says_stays_in_it(find: Find, text: str) -> None:
    (fact,) = find(text, "figure")
    assert (fact.attribution, fact.modality) == ((), "asserted")


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("The mill said on 3 May it had sold 1,200 cars.", ("The mill",)),
        ("Norvia said in a letter on 3 May that it had sold 1,200 cars.", ("norvia",)),
        ("Norvia had sold 1,200 cars, Hill said on Thursday.", ("hill",)),
        ("Norvia announced the sale of 1,200 cars late Thursday.", ("norvia",)),
    ],
)
def test_only_the_day_of_saying_is_apart_from_what_is_said(find: Find, text: str, figure: tuple[str, ...]) -> None:
    said = {fact.attribute: fact.attribution for fact in find(text) if fact.attribute in {"date", "figure"}}
    assert said == {"date": (), "figure": figure}


def test_a_day_in_what_is_said_is_said_with_the_rest(find: Find) -> None:
    text = "Norvia said on 3 May that on 1 May it had sold 1,200 cars."
    said = {fact.value.text: fact.attribution for fact in find(text) if fact.value and fact.value.kind != "text"}
    assert said == {"3 May": (), "1 May": ("norvia",), "1,200 cars": ("norvia",)}
