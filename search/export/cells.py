"""What every written form of a comparison says: sources, rows, and a cell's words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from search.answers import ComparedRow, Comparison, Verdict
from search.articles import Article
from search.characters import visible
from search.counted import counted
from search.excerpts import evidence_words, value_in_row, value_words
from search.facts import Fact

VERDICTS: Mapping[Verdict, tuple[str, str]] = {
    "conflict": ("≠", "conflict"),
    "refines": ("≈", "compatible, one says more"),
    "agree": ("=", "agree"),
    "only": ("·", "one origin only"),
}
"""Sign and words of each verdict, in the order in which rows are read."""
SILENT = "silent"
"""A source that does not tell what two other origins tell."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What one source says in one row: its facts, and each in words, in the same order."""

    said: tuple[str, ...]
    facts: tuple[Fact, ...]
    silent: bool


class Table:
    """A comparison with its articles, as words. Foreign text comes out of it with deceptive characters as marks."""

    def __init__(self, comparison: Comparison, articles: Sequence[Article]) -> None:
        self.comparison = comparison
        self.articles = {article.id: article for article in articles}
        self.facts = {fact.id: fact for fact in (*comparison.facts, *comparison.curated)}
        self.numbers = {fact: number for number, fact in enumerate(self.facts)}
        self._silent = {article: frozenset(rows) for article, rows in comparison.silences.items()}

    def name(self, entity: str) -> str:
        """An entity's name; one that no dictionary has is marked."""
        shown = visible(self.comparison.names.get(entity, entity))
        return f"{shown}°" if entity in self.comparison.unlisted else shown

    def source(self, article: str) -> str:
        """How a source is called: its source, title and date, as far as they are known."""
        known = self.articles.get(article)
        parts = (known.source, known.title, known.date) if known else ()
        return visible(" · ".join(part for part in parts if part) or article)

    def about(self, row: ComparedRow) -> str:
        """Subject → object."""
        return " → ".join(self.name(side) for side in (row.subject, row.object) if side)

    def remarks(self, row: ComparedRow) -> str:
        """How many sources and origins, whether it changed, who said it first."""
        parts = [f"{counted(row.sources, 'source')}, {counted(row.origins, 'origin')}"]
        parts += ["status differs"] if row.status_differs else []
        parts += ["changed over time"] if row.changed else []
        parts += [f"first: {self.source(row.first)}"] if row.first else []
        parts += [f"your own note: {self._said(self.facts[one], row)}" for one in row.curated if one in self.facts]
        return "; ".join(parts)

    def cell(self, number: int, article: str) -> Cell:
        """What a source says in the row of a number."""
        row = self.comparison.rows[number]
        facts = tuple(self.facts[one] for one in row.cells.get(article, ()))
        return Cell(tuple(self._said(fact, row) for fact in facts), facts, number in self._silent.get(article, ()))

    def words(self, fact: Fact) -> str:
        """The evidence of a fact, on one line."""
        article = self.articles.get(fact.article)
        return visible(evidence_words(fact, article))

    def _said(self, fact: Fact, row: ComparedRow) -> str:
        article = self.articles.get(fact.article)
        value = value_in_row(value_words(fact, article), fact, row, self.name)
        shown = visible(value) if value else "yes"
        remarks = [article.date] if row.changed and article and article.date else []
        remarks += [fact.modality.replace("_", " ")] if fact.modality != "asserted" else []
        if fact.others_saying:
            remarks.append(f"says {', '.join(self.name(who) for who in fact.others_saying)}")
        remarks += ["inferred"] if fact.inferred else []
        return f"{shown} ({'; '.join(remarks)})" if remarks else shown
