"""Articles as they were read with one configuration, kept in step with their folder.

What the first screen does not need (dictionary, facts, engine) is imported where it is used: together that takes longer
than all the rest of the start.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypedDict

from search.articles import Article, Headline
from search.characters import harmless_line
from search.config import find_config
from search.config.models import Config, Entity, EntityType, Source
from search.errors import ArticleError
from search.kept import Kept
from search.place import find_place, key_of
from search.settings import Settings, read_settings, stamp_of
from search.store import counts

if TYPE_CHECKING:
    from search.analysis import Analysis
    from search.answers import EntityCount, Progress, Refreshed, Unreadable
    from search.facts import Fact
    from search.updating import Updater

_CANDIDATES = 8


class OpenOptions(TypedDict, total=False):
    """The arguments of `Library.open`, for those who hand them on."""

    config: str | Path | None
    articles: Sequence[str | Path] | None
    index: str | Path | None
    actions: Collection[str]
    themes: Collection[str]


class Archive:
    """What was read: texts, and what is known about each. `search.library.Library` asks questions about them.

    Any method may be called from any thread; `refresh` and `reload` from one thread at a time.
    """

    def __init__(
        self,
        settings: Settings,
        sources: tuple[Source, ...],
        index: Path | None,
        known: tuple[Collection[str], Collection[str]],
    ) -> None:
        self._settings = settings
        self._sources = sources
        self._known = known
        self._kept = Kept(find_place(index, sources), lambda: self._refresh(None, False, None))
        self._unreadable: dict[str, Unreadable] = {}

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
        settings = read_settings(path, actions, themes)
        sources = _given(articles) if articles else settings.config.articles
        if not sources:
            raise ArticleError(
                f"no articles: name a file or folder (synoptic FOLDER, or --articles FOLDER), "
                f"or list them under articles: in {path}"
            )
        return cls(settings, sources, Path(index) if index is not None else None, (actions, themes))

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
        return self._settings.config

    @property
    def key(self) -> str:
        """A short name for this set of articles, the same at every run: what a session is kept under."""
        return key_of(self._sources)

    def reload(self) -> bool:
        """Reads the configuration again if its file changed; True if there is a new one (then call `refresh`).

        Raises ConfigError, and keeps the last good configuration; the same fault is raised once.
        """
        old = self._settings
        stamp = stamp_of(Path(old.config.path))
        if stamp == old.stamp:
            return False
        self._settings = Settings(old.config, stamp)
        self._settings = read_settings(Path(old.config.path), *self._known)
        return True

    def entity(self, entity: str) -> Entity | None:
        """A dictionary entry by its id."""
        return self._settings.entities.get(entity)

    def entity_type(self, type_id: str) -> EntityType | None:
        """A type by its id."""
        return self._settings.types.get(type_id)

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
        return refreshed._replace(notes=notes)

    def _refresh(
        self, progress: Callable[[Progress], None] | None, rebuild: bool, waiting: Callable[[], None] | None
    ) -> Refreshed:
        from search.answers import Refreshed
        from search.folder import scan

        if not self._kept.place.writable:
            return Refreshed(0, 0, 0, tuple(scan(self._sources)[1]))
        if rebuild:
            self._kept.rebuilt()
        self._kept.follow()
        updater = self._updater()
        plan = updater.plan()
        if plan.idle or self._kept.place.folder is None:
            return updater.run(plan, progress)
        with self._kept.alone(waiting):
            # Planned again: the writer that we waited for has done some of it, most likely all.
            self._kept.follow()
            updater = self._updater()
            return updater.run(updater.plan(), progress)

    def _updater(self) -> Updater:
        from search.updating import Updater

        return Updater(self._kept.store, self._kept.engine, self._settings, self._sources)

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


def _given(articles: Sequence[str | Path]) -> tuple[Source, ...]:
    for path in articles:
        if not Path(path).exists():
            raise ArticleError(f"there is no file or folder {str(path)!r}")
    return tuple(Source(str(Path(path).absolute())) for path in articles)
