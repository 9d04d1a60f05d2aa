"""The one door: articles in, answers out.

What the first screen does not need (dictionary, facts, engine, query language) is imported where it is used: together
that takes longer than all the rest of the start.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypedDict

from search.articles import Article, Headline
from search.characters import harmless_line
from search.config import find_config, load_config
from search.config.models import Config, Entity, EntityType, Source
from search.errors import ArticleError, QueryError
from search.kept import WAIT_FOR_WRITER, Kept
from search.place import find_place, key_of, writing
from search.store import counts

if TYPE_CHECKING:
    from search.analysing import Explanation
    from search.analysis import Analysis
    from search.answers import (
        Alignment,
        Comparison,
        Completion,
        EntityCount,
        Page,
        Progress,
        Refreshed,
        Suggestion,
        Unreadable,
    )
    from search.dictionary import Dictionary
    from search.facts import Fact
    from search.searching import Searcher
    from search.selftest import SelfTest
    from search.updating import Updater
    from search.wordings.attributes import Attributes

_CANDIDATES = 8


class OpenOptions(TypedDict, total=False):
    """The arguments of `Library.open`, for those who hand them on."""

    config: str | Path | None
    articles: Sequence[str | Path] | None
    index: str | Path | None
    actions: Collection[str]
    themes: Collection[str]


class _Reading:
    """The configuration in force and what is made of it; replaced as a whole. `stamp` is its file's time and size."""

    def __init__(self, config: Config, stamp: tuple[int, int]) -> None:
        self.config = config
        self.stamp = stamp
        self.types = {kind.id: kind for kind in config.types}
        self.entities = {entity.id: entity for entity in config.entities}

    @cached_property
    def dictionary(self) -> Dictionary:
        """The entities, compiled when an article is first read or a query first names one."""
        from search.dictionary import Dictionary

        return Dictionary.compile(self.config.entities)

    @cached_property
    def attributes(self) -> Attributes:
        """What facts are read by: the packs that are in force, with the configuration's own wordings over them."""
        from search.wordings.attributes import attributes

        return attributes(self.config.packs, self.config.own)


class Library:
    """A set of articles, read with one configuration, and the index over them.

    Any method may be called from any thread; `refresh` and `reload` from one thread at a time.
    """

    def __init__(
        self,
        reading: _Reading,
        sources: tuple[Source, ...],
        index: Path | None,
        known: tuple[Collection[str], Collection[str]],
    ) -> None:
        self._reading = reading
        self._sources = sources
        self._known = known
        self._kept = Kept(find_place(index, sources), lambda: self._refresh(None, False, None))
        self._unreadable: dict[str, Unreadable] = {}
        self._conflicts: tuple[_Reading, int, frozenset[str]] | None = None

    @classmethod
    def open(
        cls,
        config: str | Path | None = None,
        articles: Sequence[str | Path] | None = None,
        index: str | Path | None = None,
        *,
        actions: Collection[str] = (),
        themes: Collection[str] = (),
    ) -> Self:
        """Opens a library; None stands for "as configured". Reads the configuration, but neither articles nor index.

        `actions` and `themes` are the names that `keys:` and `theme:` may use (unchecked where empty); a mapping of
        actions says what each is bound to (`search.config.key_names.Bound`).
        Raises ConfigError, ArticleError (an articles path that does not exist) and StorageError.
        """
        path = find_config(config)
        reading = _read_config(path, actions, themes)
        sources = _given(articles) if articles else reading.config.articles
        if not sources:
            raise ArticleError(
                f"no articles: name a file or folder (synoptic FOLDER, or --articles FOLDER), "
                f"or list them under articles: in {path}"
            )
        return cls(reading, sources, Path(index) if index is not None else None, (actions, themes))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Lets go of files and readers."""
        self._kept.close()

    # --- the configuration

    @property
    def config(self) -> Config:
        """The configuration in force."""
        return self._reading.config

    @property
    def key(self) -> str:
        """A short name for this set of articles, the same at every run: what a session is kept under."""
        return key_of(self._sources)

    def reload(self) -> bool:
        """Reads the configuration again if its file changed; True if there is a new one (then call `refresh`).

        Raises ConfigError, and keeps the last good configuration; the same fault is raised once.
        """
        old = self._reading
        stamp = _stamp(Path(old.config.path))
        if stamp == old.stamp:
            return False
        self._reading = _Reading(old.config, stamp)
        self._reading = _read_config(Path(old.config.path), *self._known)
        return True

    def entity(self, entity: str) -> Entity | None:
        """A dictionary entry by its id."""
        return self._reading.entities.get(entity)

    def entity_type(self, type_id: str) -> EntityType | None:
        """A type by its id."""
        return self._reading.types.get(type_id)

    # --- bringing the index up to date

    def refresh(
        self,
        progress: Callable[[Progress], None] | None = None,
        *,
        rebuild: bool = False,
        waiting: Callable[[], None] | None = None,
    ) -> Refreshed:
        """Reads new, changed and removed articles into the index. What is indexed can be read and searched meanwhile.

        `waiting` is called if another process is writing and this one has to wait. Raises StorageError.
        """
        refreshed = self._kept.mended(lambda: self._refresh(progress, rebuild, waiting))
        self._unreadable = {one.id: one for one in refreshed.unreadable}
        notes, self._kept.notes = (*self._kept.notes, *refreshed.notes), []
        return replace(refreshed, notes=notes)

    def _refresh(
        self, progress: Callable[[Progress], None] | None, rebuild: bool, waiting: Callable[[], None] | None
    ) -> Refreshed:
        from search.answers import Refreshed
        from search.folder import scan

        if not self._kept.place.writable:
            return Refreshed(0, 0, 0, tuple(scan(self._sources)[1]))
        if rebuild:
            self._kept.rebuilt()
        updater = self._updater()
        plan = updater.plan()
        if plan.idle or self._kept.place.folder is None:
            return updater.run(plan, progress)
        with writing(self._kept.place.folder, WAIT_FOR_WRITER, waiting):
            # Planned again: the writer that we waited for has done some of it, most likely all.
            return updater.run(updater.plan(), progress)

    def _updater(self) -> Updater:
        from search.updating import Updater

        return Updater(self._kept.store, self._kept.engine, self._reading, self._sources)

    def count_files(self) -> int:
        """How many files of the library can be read as articles, by their names; nothing is read."""
        from search.folder import scan

        return len(scan(self._sources)[0])

    def unreadable(self, name: str) -> Unreadable | None:
        """The file of this name that the last refresh could not read."""
        return self._unreadable.get(harmless_line(name))

    # --- articles

    def size(self) -> int:
        """How many articles are indexed."""
        return self._kept.mended(lambda: self._kept.store.size())

    def headlines(self) -> tuple[Headline, ...]:
        """All indexed articles, newest first, then by id. Does not load the engine."""
        return self._kept.mended(lambda: self._kept.store.headlines())

    def headline(self, article: str) -> Headline | None:
        """One of them by its id."""
        return self._kept.mended(lambda: self._kept.store.headline(article))

    def resolve(self, name: str) -> str:
        """The id that a name or an unambiguous prefix stands for. Raises ArticleError, which lists the candidates."""
        wanted = harmless_line(name)
        if self.headline(wanted) is not None:
            return wanted
        candidates = self._kept.mended(lambda: self._kept.store.candidates(wanted, _CANDIDATES + 1))
        if len(candidates) == 1:
            return candidates[0]
        if candidates:
            shown = ", ".join(candidates[:_CANDIDATES]) + (", …" if len(candidates) > _CANDIDATES else "")
            raise ArticleError(f"{wanted!r} could be {shown}: write more of it", candidates)
        if (one := self.unreadable(wanted)) is not None:
            raise ArticleError(f"{one.id}: not read: {one.reason}")
        near = self._nearest(wanted)
        hint = f"did you mean {', '.join(near)}?" if near else "`synoptic search ''` lists all"
        raise ArticleError(f"there is no article {wanted!r}; {hint}", near)

    def _nearest(self, name: str) -> tuple[str, ...]:
        from rapidfuzz import process

        ids = [headline.id for headline in self.headlines()]
        return tuple(found[0] for found in process.extract(name, ids, limit=3, score_cutoff=70))

    def article(self, article: str) -> Article:
        """An article by its id, as it was indexed. Raises ArticleError if there is none."""
        found = self._kept.mended(lambda: self._kept.store.article(article))
        if found is None:
            raise ArticleError(f"there is no article {article!r} any more")
        return found

    def analysis(self, article: str) -> Analysis:
        """What is known about an indexed article; curated facts are not part of it. Raises ArticleError."""
        found = self._kept.mended(lambda: self._kept.store.analysis(article))
        if found is None:
            raise ArticleError(f"there is no article {article!r} any more")
        from search.analysis import from_json

        return from_json(found)

    def entity_counts(self, articles: Sequence[str] | None = None) -> tuple[EntityCount, ...]:
        """The entities that these articles mention (None: all), most mentions first, then by name."""
        names = {entity.id: (entity.name, entity.type) for entity in self.config.entities}
        return counts(self._kept.mended(lambda: self._kept.store.entity_counts(articles)), names)

    def facts(self, articles: Sequence[str] | None = None) -> tuple[Fact, ...]:
        """The facts of these articles (None: all), by article in the order given, then in text order."""
        chosen = [one.id for one in self.headlines()] if articles is None else articles
        return tuple(fact for article in chosen for fact in self.analysis(article).facts)

    def curated(self) -> tuple[Fact, ...]:
        """The facts that the reader entered. Their `article` and `evidence` are empty."""
        from search.facts.curated import curated_facts

        return curated_facts(self.config.curated)

    def explain(self, text: str, date: str | None = None) -> Explanation:
        """Everything recognised in a text that is in no folder, what was refused, and what nearly fitted."""
        from search.analysing import explain

        return explain(text, self._reading.dictionary, self._reading.attributes, date)

    # --- several articles

    def compare(self, articles: Sequence[str]) -> Comparison:
        """The facts of two articles or more held against each other. Raises ArticleError."""
        chosen = list(dict.fromkeys(articles))
        if len(chosen) < 2:
            raise ArticleError("a comparison needs two articles or more")
        return self._table([(self.article(one), self.analysis(one)) for one in chosen])

    def _table(self, read: Sequence[tuple[Article, Analysis]]) -> Comparison:
        from search.compare import ComparedArticle, compare

        return compare(
            [
                ComparedArticle(article.id, article.text, article.date, analysis.facts, analysis.sentences)
                for article, analysis in read
            ],
            attributes=self._reading.attributes.by_id,
            listed={entity.id: entity.name for entity in self.config.entities},
            curated=self.curated(),
        )

    def align(self, a: str, b: str) -> Alignment:
        """Which passage of an article stands opposite which of another one. Raises ArticleError."""
        from search.align import AlignedArticle, align

        if a == b:
            raise ArticleError("an article cannot be aligned with itself: name two")
        sides = []
        for one in (a, b):
            article, known = self.article(one), self.analysis(one)
            sides.append(
                AlignedArticle(one, article.text, article.title_end, known.mentions, known.values, known.facts)
            )
        return align(*sides)

    def suggest(self, limit: int | None = None) -> tuple[Suggestion, ...]:
        """The names of all indexed articles that the dictionary lacks, most useful first, at most `limit`."""
        from search.suggest import suggest

        config = self.config
        return self._kept.mended(lambda: suggest(self._kept.store.readings(), config.entities, config.types)[:limit])

    def selftest(self, seed: int = 1) -> SelfTest:
        """How many changes in copies of these articles the comparison notices. Nothing is written."""
        from search.analysing import analyse
        from search.selftest import selftest
        from search.stories import stories

        rules = self._reading
        named: dict[str, Counter[str]] = {}
        for headline in self.headlines():
            known = self.analysis(headline.id)
            sides = (side for fact in known.facts for side in (fact.subject, fact.object) if side)
            named[headline.id] = Counter([*(mention.entity for mention in known.mentions), *sides])
        return selftest(
            [[self.article(one) for one in group] for group in stories(named)],
            lambda one: analyse(one.text, rules.dictionary, rules.attributes, article=one.id, date=one.date),
            self._table,
            self._type_of,
            seed=seed,
        )

    # --- searching

    def search(
        self,
        line: str,
        limit: int = 20,
        *,
        typing: bool = False,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Page:
        """Answers a query. `typing`: the last word is a beginning. Raises QueryError and StorageError."""
        return self._kept.mended(lambda: self._searcher().page(line, limit, typing=typing, cancelled=cancelled))

    def hits(self, line: str, article: str, *, typing: bool = False) -> tuple[tuple[int, int], ...]:
        """Where the words of a query stand in an article's text: (start, end), in order. Empty for a wrong query."""
        try:
            return self._kept.mended(lambda: self._searcher().hits(line, article, typing=typing))
        except QueryError:
            return ()

    def complete(self, line: str, cursor: int, limit: int = 8) -> tuple[Completion, ...]:
        """What the word at the cursor may become: fields after two letters, values after the colon."""
        from search.completing import Completer

        completer = Completer(self._kept.engine, self.entity_counts)
        return self._kept.mended(lambda: completer.complete(line, cursor, limit))

    def _type_of(self, entity: str) -> str | None:
        known = self._reading.entities.get(entity)
        return known.type if known else None

    def _searcher(self) -> Searcher:
        from datetime import datetime

        from search.query.context import Context
        from search.searching import Searcher

        reading = self._reading
        context = Context(
            named=lambda text: reading.dictionary.named(text),
            names=lambda: tuple(word for entity in reading.config.entities for word in (entity.id, entity.name)),
            types=tuple(reading.types),
            today=datetime.now().astimezone().date(),
            attributes=lambda: tuple(reading.attributes.by_id),
            conflicting=self._conflicting,
        )
        return Searcher(self._kept.store, self._kept.engine, context, self._type_of)

    def _conflicting(self) -> frozenset[str]:
        """The articles that contradict another one; found once for each state of the index."""
        from search.compare.conflicts import conflicting

        reading, state = self._reading, hash(frozenset(self._kept.store.known().items()))
        if self._conflicts is None or self._conflicts[:2] != (reading, state):
            dates = {headline.id: headline.date for headline in self._kept.store.headlines()}
            found = conflicting(
                (fact for article in dates for fact in self.analysis(article).facts),
                dates,
                attributes=reading.attributes.by_id,
                listed={entity.id: entity.name for entity in reading.config.entities},
            )
            self._conflicts = reading, state, found
        return self._conflicts[2]


def _read_config(path: Path, actions: Collection[str], themes: Collection[str]) -> _Reading:
    stamp = _stamp(path)
    return _Reading(load_config(path, actions=actions, themes=themes), stamp)


def _stamp(path: Path) -> tuple[int, int]:
    try:
        status = path.stat()
    except OSError:
        return (0, 0)
    return (status.st_mtime_ns, status.st_size)


def _given(articles: Sequence[str | Path]) -> tuple[Source, ...]:
    for path in articles:
        if not Path(path).exists():
            raise ArticleError(f"there is no file or folder {str(path)!r}")
    return tuple(Source(str(Path(path).absolute())) for path in articles)
