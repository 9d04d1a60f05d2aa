"""What is known about the open articles, read in a thread and handed to the panes as one value."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from search.analysis import Analysis
from search.errors import SynopticError
from search.facts import Fact

if TYPE_CHECKING:
    from search import Library


@dataclass(frozen=True)
class Knowledge:
    """Analyses by article in the order of the readers; facts of these articles, and those the reader entered."""

    analyses: dict[str, Analysis] = field(default_factory=dict)
    curated: tuple[Fact, ...] = ()

    @cached_property
    def mentioned(self) -> dict[str, frozenset[str]]:
        """The entities that each open article mentions."""
        return {
            article: frozenset(mention.entity for mention in analysis.mentions)
            for article, analysis in self.analyses.items()
        }

    @cached_property
    def mentions(self) -> Counter[str]:
        """How often the open articles mention each entity, together."""
        return Counter(mention.entity for analysis in self.analyses.values() for mention in analysis.mentions)

    @cached_property
    def facts(self) -> tuple[Fact, ...]:
        """The facts of the open articles in the order of the readers, then the reader's own."""
        found = tuple(fact for analysis in self.analyses.values() for fact in analysis.facts)
        return found + self.curated

    def of_entity(self, article: str, entity: str) -> list[tuple[int, int]]:
        """Where an open article mentions an entity."""
        analysis = self.analyses.get(article)
        return [(one.start, one.end) for one in analysis.mentions if one.entity == entity] if analysis else []


def learn(library: Library, articles: Sequence[str]) -> Knowledge:
    """Reads what is known about these articles. One that vanished meanwhile is left out."""
    analyses = {}
    for article in articles:
        try:
            analyses[article] = library.analysis(article)
        except SynopticError:
            continue
    return Knowledge(analyses, library.curated())
