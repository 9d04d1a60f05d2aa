"""The overview for pipes: articles, entities, facts."""

from tests.tui.fakes import FakeLibrary
from tui.plain import overview


def test_the_overview_names_articles_entities_and_facts():
    text = overview(FakeLibrary())
    assert "ARTICLES (2)" in text
    assert "Meta hires Scale’s executive to join new AI project" in text
    assert "O Meta" in text and "23 · 2" in text
    assert "Amount: $14 billion · Meta" in text


def test_an_empty_folder_is_a_sentence_that_says_what_to_do():
    assert "synoptic PATH" in overview(FakeLibrary({}))
