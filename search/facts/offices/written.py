"""Works in quotation marks that a title names: "author of “The Long Road”"."""

from __future__ import annotations

import re

from search.facts.offices.titles import Title
from search.facts.reading import Reading
from search.values.value import Value

AUTHORS = frozenset({"author", "co-author"})
"""Titles of those who have written what stands behind them."""
_WORK = re.compile(r"\s+of\s+(?:[\w’'-]+,?\s+){0,6}?[\"“]([^\"“”\n]{2,120}?)[,.]?[\"”]")
"""A work in quotation marks behind "author"."""


def written_work(reading: Reading, title: Title) -> tuple[Value | None, Title]:
    """The work that an author is named for ("author of “The Long Road”"), and the title without it."""
    for at in range(title.first, title.last):
        if reading.stretch.words[at] in AUTHORS:
            work = _WORK.match(reading.text, reading.units[at].end)
            if work:
                return Value("text", work[1], *work.span(1)), title._replace(last=at + 1)
    return None, title
