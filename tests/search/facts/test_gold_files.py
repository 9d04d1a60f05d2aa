"""The facts marked by hand: their offsets and vocabulary, and that the articles are those that were marked."""

from __future__ import annotations

import json
from collections import Counter
from hashlib import sha256
from typing import Any

import pytest

from search.wordings.attributes import attributes
from tests.gold.read import (
    DIFFICULTIES,
    FOLDER,
    HALVES,
    MODALITIES,
    NORMS,
    TYPES,
    GoldArticle,
    Span,
    article_text,
    corpora,
    gold_articles,
)

ARTICLES = gold_articles()
FIELDS = {"id", "subject", "attribute", "object", "value", "attribution", "modality", "evidence", "difficulty"}
OPTIONAL = {"accepts", "any_subject", "any_object", "note"}
LONGEST_WORDS = 60
"""Characters of a name, an alias or an attribution: more would be text of the article."""

each_article = pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.id)


def _text(article: GoldArticle) -> str:
    if not corpora().is_dir():
        pytest.skip(f"the corpora are not at {corpora()} (SYNOPTIC_CORPORA)")
    return article_text(article)


def _spans(article: GoldArticle) -> list[Span]:
    spans = [span for fact in article.facts for span in fact.evidence]
    spans += [fact.value.span for fact in article.facts if fact.value and fact.value.span]
    return spans + [one for fact in article.facts for one in fact.attribution if isinstance(one, Span)]


def _raw(article: GoldArticle) -> dict[str, Any]:
    data: dict[str, Any] = json.loads((FOLDER / f"{article.id}.json").read_text(encoding="utf-8"))
    return data


@each_article
def test_the_article_is_the_one_that_was_marked(article: GoldArticle) -> None:
    assert sha256(_text(article).encode()).hexdigest() == article.sha256


@each_article
def test_every_span_lies_in_the_article_and_begins_and_ends_with_a_character(article: GoldArticle) -> None:
    text = _text(article)
    for span in _spans(article):
        assert 0 <= span.start < span.end <= len(text)
        assert text[span.start : span.end].strip() == text[span.start : span.end]


@each_article
def test_a_person_stands_in_the_article_under_a_name_or_an_alias(article: GoldArticle) -> None:
    text = _text(article)
    for name in article.names.values():
        assert name.type != "person" or any(surface in text for surface in (name.name, *name.aliases)), name


@each_article
def test_fields_and_words_are_those_of_the_format(article: GoldArticle) -> None:
    assert article.half in HALVES
    assert {name.type for name in article.names.values()} <= set(TYPES)
    for raw in _raw(article)["facts"]:
        assert set(raw) >= FIELDS
        assert set(raw) <= FIELDS | OPTIONAL
    for fact in article.facts:
        assert fact.evidence
        assert fact.modality in MODALITIES
        assert fact.difficulty in DIFFICULTIES
        assert {fact.subject, fact.object} <= {None, *article.names}
        if fact.value:
            assert set(fact.value.norm) <= NORMS[fact.value.kind]


@each_article
def test_attributes_and_kinds_of_value_are_those_of_the_packs(article: GoldArticle) -> None:
    known = attributes().by_id
    for fact in article.facts:
        assert {fact.attribute, *fact.accepts} <= set(known), fact.id
        assert fact.value is None or fact.value.kind in ("text", *known[fact.attribute].value), fact.id


@each_article
def test_no_text_of_the_article_is_stored(article: GoldArticle) -> None:
    raw = _raw(article)
    assert not any("text" in piece for fact in raw["facts"] for piece in (*fact["evidence"], fact["value"] or {}))
    words = [one for fact in article.facts for one in fact.attribution if isinstance(one, str)]
    words += [surface for name in article.names.values() for surface in (name.name, *name.aliases)]
    assert max(map(len, words), default=0) <= LONGEST_WORDS


def test_ids_are_used_once_and_no_article_twice() -> None:
    assert not [key for key, number in Counter(fact.id for one in ARTICLES for fact in one.facts).items() if number > 1]
    assert len({article.article for article in ARTICLES}) == len(ARTICLES)
