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
        ("Norvia would pay $5 million.", "proposed"),
        ("If Quill agrees, Norvia pays $5 million.", "conditional"),
        ("Norvia may pay $5 million.", "hedged"),
        ("Norvia reportedly paid $5 million.", "reported"),
        ("Norvia denied that it paid $5 million.", "denied"),
        ("Norvia did not pay $5 million.", "denied"),
        ("It is not clear whether Norvia paid $5 million.", "unclear"),
        ("Did Norvia pay $5 million?", "unclear"),
        ("Quill may close, but Norvia paid $5 million.", "asserted"),
        ("In May Norvia paid $5 million.", "asserted"),
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
    ],
)
def test_a_clause_belongs_to_who_says_it(find: Find, text: str, attribution: tuple[str, ...], modality: str) -> None:
    (fact,) = find(text, "figure")
    assert (fact.attribution, fact.modality) == (attribution, modality)


def test_the_source_is_the_one_that_was_named_before(find: Find) -> None:
    text = "One source said Norvia paid $5 million. The source said Quill paid $6 million."
    assert [fact.attribution for fact in find(text, "figure")] == [("One source",), ("One source",)]


def test_the_day_of_saying_is_the_articles_own(find: Find) -> None:
    (date,) = find("Norvia said on Thursday it paid Quill.", "date")
    assert date.attribution == ()
