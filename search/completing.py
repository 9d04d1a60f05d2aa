"""What the word at the cursor may become: fields from the query language, values from the articles at hand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from search.answers import Completion, EntityCount
from search.index.protocol import Index, VocabularyField
from search.query.complete import complete
from search.tokens import fold

_INDEXED: dict[str, VocabularyField] = {
    "source": "source",
    "author": "author",
    "lang": "language",
    "fact": "told",
    "has": "has",
    "said-by": "speaker",
}

Offers = list[tuple[str, int | None]]


class Completer:
    """Completes lines for one library: its engine, and the entities that its articles mention."""

    def __init__(self, engine: Callable[[], Index], counted: Callable[[], tuple[EntityCount, ...]]) -> None:
        self._engine = engine
        self._counted = counted

    def complete(self, line: str, cursor: int, limit: int) -> tuple[Completion, ...]:
        """Fields after two letters, values after the colon, with the number of articles that have them."""
        return complete(line, cursor, self._values, limit)

    def _values(self, field: str, beginning: str, limit: int) -> Offers:
        if field in _INDEXED:
            return [*self._engine().vocabulary(_INDEXED[field], beginning, limit)]
        start = fold(beginning)
        offers = self._types(start) if field == "type" else self._entities(start)
        return offers[:limit]

    def _types(self, start: str) -> Offers:
        mentions = Counter[str]()
        for one in self._counted():
            mentions[one.type] += one.mentions
        return [(kind, None) for kind, _ in mentions.most_common() if fold(kind).startswith(start)]

    def _entities(self, start: str) -> Offers:
        """By id, or by the beginning of any word of the name."""
        return [
            (one.entity, one.articles)
            for one in self._counted()
            if fold(one.entity).startswith(start) or any(word.startswith(start) for word in fold(one.name).split())
        ]
