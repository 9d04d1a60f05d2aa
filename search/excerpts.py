"""Pieces of an article as they are quoted: on one line, and of a Markdown file without its marks."""

from __future__ import annotations

from search.articles import Article
from search.facts.fact import Fact
from search.markdown import unmarked


def excerpt(article: Article, start: int, end: int) -> str:
    """The words of a stretch of an article."""
    return _as_quoted(article.text[start:end], article)


def evidence_words(fact: Fact, article: Article | None) -> str:
    """The words that carry a fact; of several stretches all, with an ellipsis between them. Empty for a curated one."""
    if article is None:
        return ""
    return " … ".join(excerpt(article, one.start, one.end) for one in fact.evidence)


def value_words(fact: Fact, article: Article | None) -> str:
    """A fact's value as its article writes it, else as a date or what kind it is; empty where it has none."""
    value = fact.value
    return _as_quoted(value.text or value.date or value.kind, article) if value else ""


def _as_quoted(words: str, article: Article | None) -> str:
    return " ".join((unmarked(words) if article is not None and article.format == "markdown" else words).split())
