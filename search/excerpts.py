"""Pieces of an article as they are quoted: on one line, and of a Markdown file without its marks."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from search.articles import Article
from search.facts.fact import Fact
from search.markdown import unmarked

if TYPE_CHECKING:
    from search.answers import ComparedRow


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


def value_in_row(value: str, fact: Fact, row: ComparedRow, name_of: Callable[[str], str], sign: str = " → ") -> str:
    """A fact's value as words, with the object that the fact names and its row does not."""
    if not fact.object or fact.object == row.object or (value and row.object):
        return value
    name = name_of(fact.object)
    if not value:
        return name
    return value if name.casefold() in value.casefold() else f"{value}{sign}{name}"


def clause_around(fact: Fact, article: Article | None, most: int) -> str:
    """The words of the clause in which a value stands, at most so many characters around it; empty if it adds none."""
    value = fact.value
    if article is None or value is None or value.start is None or value.end is None:
        return ""
    clause = next((one for one in fact.evidence if one.start <= value.start and value.end <= one.end), None)
    if clause is None or (clause.start, clause.end) == (value.start, value.end):
        return ""
    spare = max(0, most - (value.end - value.start))
    end = min(clause.end, value.end + max(spare // 2, spare - (value.start - clause.start)))
    start = max(clause.start, end - most)
    words = article.text[start:end]
    if start > clause.start:
        words = "… " + words.partition(" ")[2]
    if end < clause.end:
        words = words.rpartition(" ")[0] + " …"
    return _as_quoted(words, article)


def _as_quoted(words: str, article: Article | None) -> str:
    return " ".join((unmarked(words) if article is not None and article.format == "markdown" else words).split())
