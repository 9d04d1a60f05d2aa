"""What a full-text engine must do for Synoptic; conformance tests in tests/index run any engine through it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from search.query.tree import Query


@dataclass(frozen=True, slots=True)
class Document:
    """What an engine indexes of one article.

    `mentions` are (start, end, entity id) in code points of `text`, in order; `types` maps each mentioned entity id to
    its type. `sentences` are (start, end), in order. `digest` names this content: the engine stores it as it is.
    """

    id: str
    digest: str
    text: str
    title: str | None
    source: str | None
    author: str | None
    date: str | None
    language: str | None
    sentences: tuple[tuple[int, int], ...]
    mentions: tuple[tuple[int, int, str], ...]
    types: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """One article found, with its score (higher is better; 0 where nothing is ranked)."""

    id: str
    score: float


@dataclass(frozen=True, slots=True)
class Found:
    """Hits in the order asked for, best first, at most `limit`; `total` counts all.

    `terms` are the folded words that snippets should light, expansions included. `capped` names each pattern whose
    expansions were cut and how many were kept; `partial` says that the time budget ended the search.
    """

    hits: tuple[Hit, ...]
    total: int
    capped: tuple[tuple[str, int], ...] = ()
    partial: bool = False


class Index(Protocol):
    """An engine's index of one set of articles.

    Written by one thread at a time; `search` may be called from any thread, and sees the last commit. Every method may
    raise `StorageError`.
    """

    def update(self, documents: Iterable[Document], removed: Sequence[str] = ()) -> None:
        """Adds the documents, replacing those with the same ids, removes others; all of it is seen at once."""

    def ids(self) -> dict[str, str]:
        """{id: digest} of everything that is indexed."""

    def search(
        self,
        query: Query,
        *,
        limit: int | None,
        cancelled: Callable[[], bool] = lambda: False,
        budget: float | None = None,
    ) -> Found:
        """Runs a query tree. `budget` is in seconds; `cancelled` is polled now and then."""

    def vocabulary(self, field: str, prefix: str, limit: int) -> list[tuple[str, int]]:
        """The values of a field (`words`, `source`, `author`, `language`, `entity`) that begin so, with their
        article counts, most frequent first."""

    def suggest(self, word: str) -> str | None:
        """The nearest indexed spelling of a folded word that is not indexed, or None."""

    def close(self) -> None:
        """Lets go of files and readers."""
