"""What a full-text engine must do for Synoptic; conformance tests in tests/search/index run any engine through it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    from search.query.tree import Query

VocabularyField = Literal["words", "source", "author", "language", "entity", "type", "told", "has", "speaker"]


@dataclass(frozen=True, slots=True)
class Document:
    """What an engine indexes of one article.

    `mentions` are (start, end, entity id) in code points of `text`, in order; `types` maps each mentioned entity id to
    its type. `sentences` are (start, end), in order. `digest` names this content: the engine stores it as it is.
    `told` are labels and values of its facts, `has` their attributes' ids, `speakers` who says something in it (entity
    ids or words), each without repeats.
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
    told: tuple[str, ...] = ()
    has: tuple[str, ...] = ()
    speakers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """One article found, with its score (higher is better; 0 where nothing is ranked)."""

    id: str
    score: float


@dataclass(frozen=True, slots=True)
class Found:
    """Hits in the order asked for, best first, at most `limit`; `total` counts all.

    `capped` names each pattern whose expansions were cut and how many were kept; `missing` the parts of the query, in
    its own words, that no article fits; `partial` says that the budget or `cancelled` ended the search early: what was
    found fits, but more might.
    """

    hits: tuple[Hit, ...]
    total: int
    capped: tuple[tuple[str, int], ...] = ()
    missing: tuple[str, ...] = ()
    partial: bool = False


class Index(Protocol):
    """An engine's index of one set of articles.

    Written by one thread at a time; `search` and the rest may be called from any thread, and see the last commit of any
    process. Every method may raise `StorageError`, and `DamagedIndex` where files turn out to be unreadable.
    """

    def update(self, documents: Iterable[Document], removed: Sequence[str] = ()) -> None:
        """Adds the documents, replacing those with the same ids, removes others; all of it is seen at once.

        If the iterable raises, nothing is changed. Waits for another writer as long as the engine was opened with.
        """

    def ids(self) -> dict[str, str]:
        """{id: digest} of everything that is indexed."""

    def size(self) -> int:
        """How many articles are indexed."""

    def search(
        self,
        query: Query,
        *,
        limit: int | None,
        cancelled: Callable[[], bool] = lambda: False,
        budget: float | None = None,
    ) -> Found:
        """Runs a query tree. `budget` is in seconds; `cancelled` is polled now and then.

        The same articles give the same hits, scores and order, however they were added.
        """

    def vocabulary(self, field: VocabularyField, prefix: str, limit: int) -> list[tuple[str, int]]:
        """The values of a field that begin so (case and accents aside), with their article counts, most frequent first.

        `words` are folded; names of sources, authors and languages are as written; entities and types are ids.
        """

    def suggest(self, word: str) -> str | None:
        """The nearest indexed spelling of a word that is not indexed (at most two letters apart), or None."""

    def close(self) -> None:
        """Lets go of files and readers."""
