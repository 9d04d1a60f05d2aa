"""The one door: articles in, answers out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from search.analysis import Analysis
from search.answers import Completion, EntityCount, Page, Progress, Refreshed
from search.articles import Article, Headline
from search.config.models import Config, Entity, EntityType
from search.facts import Fact


class Library:
    """A set of articles, read with one configuration, and the index over them.

    Any method may be called from any thread; `refresh` and `reload` from one thread at a time.
    """

    config: Config

    @classmethod
    def open(
        cls,
        config: str | Path | None = None,
        articles: Sequence[str | Path] | None = None,
        index: str | Path | None = None,
    ) -> Self:
        """Opens a library; None stands for "as configured". Reads the configuration, but neither articles nor index.

        Raises ConfigError, ArticleError (an articles path that does not exist) and StorageError.
        """
        raise NotImplementedError

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Lets go of files and readers."""
        raise NotImplementedError

    @property
    def key(self) -> str:
        """A short name for this set of articles, the same at every run: what a session is kept under."""
        raise NotImplementedError

    def refresh(self, progress: Callable[[Progress], None] | None = None, *, rebuild: bool = False) -> Refreshed:
        """Reads new, changed and removed articles into the index. What is indexed can be read and searched meanwhile.

        Raises StorageError.
        """
        raise NotImplementedError

    def reload(self) -> bool:
        """Reads the configuration again if its file changed; True if there is a new one (then call `refresh`).

        Raises ConfigError, and keeps the last good configuration.
        """
        raise NotImplementedError

    def headlines(self) -> tuple[Headline, ...]:
        """All indexed articles, newest first, then by id. Does not load the engine."""
        raise NotImplementedError

    def headline(self, article: str) -> Headline | None:
        """One of them by its id."""
        raise NotImplementedError

    def resolve(self, name: str) -> str:
        """The id that a name or an unambiguous prefix stands for. Raises ArticleError, which lists the candidates."""
        raise NotImplementedError

    def article(self, article: str) -> Article:
        """An article by its id, as it was indexed. Raises ArticleError if there is none."""
        raise NotImplementedError

    def analysis(self, article: str) -> Analysis:
        """What is known about an indexed article; curated facts are not part of it. Raises ArticleError."""
        raise NotImplementedError

    def search(
        self,
        line: str,
        limit: int = 20,
        *,
        typing: bool = False,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Page:
        """Answers a query. `typing`: the last word is a beginning. Raises QueryError."""
        raise NotImplementedError

    def hits(self, line: str, article: str, *, typing: bool = False) -> tuple[tuple[int, int], ...]:
        """Where the words of a query stand in an article's text: (start, end), in order. Empty for a wrong query."""
        raise NotImplementedError

    def complete(self, line: str, cursor: int, limit: int = 8) -> tuple[Completion, ...]:
        """What the word at the cursor may become: fields after two letters, values after the colon."""
        raise NotImplementedError

    def entity(self, entity: str) -> Entity | None:
        """A dictionary entry by its id."""
        raise NotImplementedError

    def entity_type(self, type_id: str) -> EntityType | None:
        """A type by its id."""
        raise NotImplementedError

    def entity_counts(self, articles: Sequence[str] | None = None) -> tuple[EntityCount, ...]:
        """The entities that these articles mention (None: all), most mentions first, then by name."""
        raise NotImplementedError

    def facts(self, articles: Sequence[str] | None = None) -> tuple[Fact, ...]:
        """The facts of these articles (None: all), by article in the order given, then in text order."""
        raise NotImplementedError

    def curated(self) -> tuple[Fact, ...]:
        """The facts that the reader entered. Their `article` and `evidence` are empty: the words are the reader's own."""
        raise NotImplementedError

    def explain(self, text: str, date: str | None = None) -> Analysis:
        """Everything recognised in a text that is in no folder, and what was refused."""
        raise NotImplementedError
