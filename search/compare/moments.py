"""When an age was so: who was 91 in 2005 may be 95 now."""

from __future__ import annotations

import re
from collections.abc import Iterable

from search.compare.article import ComparedArticle
from search.compare.beside import sentence_of

_WINDOW = 60
"""Characters to each side of an age within which a year tells when."""
_RELATIVE = re.compile(r"\b(?:who|whose|which|whom)\b")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def moments(articles: Iterable[ComparedArticle]) -> dict[str, str]:
    """The ids of facts about an age, each with the year that its sentence names near by, where it names one."""
    return {
        fact.id: year[0]
        for article in articles
        for fact in article.facts
        if fact.value and fact.value.kind == "age" and fact.value.start is not None and fact.value.end is not None
        if (year := _YEAR.search(article.text, *_near(article, fact.value.start, fact.value.end)))
    }


def _near(article: ComparedArticle, start: int, end: int) -> tuple[int, int]:
    first, last = sentence_of(article, start, end)
    last = min(last, end + _WINDOW)
    relative = _RELATIVE.search(article.text, end, last)  # "Reyes, 75, who ran in 2000"
    return max(first, start - _WINDOW), relative.start() if relative else last
