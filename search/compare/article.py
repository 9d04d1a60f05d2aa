"""What is compared of an article."""

from __future__ import annotations

from dataclasses import dataclass

from search.facts import Fact


@dataclass(frozen=True, slots=True)
class ComparedArticle:
    """An article with all its own facts, in text order. `date` is `YYYY[-MM[-DD]]` or None.

    `sentences` are spans (code points, end exclusive); without them the whole text counts as one.
    """

    id: str
    text: str
    date: str | None
    facts: tuple[Fact, ...]
    sentences: tuple[tuple[int, int], ...] = ()
