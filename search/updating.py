"""Keeps store and engine in step with the folder and the dictionary.

The engine is written first, the store after it: what the store does not know yet is simply read again, so a process
that is killed in between loses nothing. A mark in the store says that an update was under way; the next one then also
removes what only the engine knows.
"""

from __future__ import annotations

import hashlib
import json
import os
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from search.analysis import Analysis, to_json
from search.answers import Progress, Refreshed, Unreadable
from search.articles import Article
from search.config.models import Entity, Match, Source
from search.dictionary import Dictionary
from search.facts import Fact
from search.folder import ArticleFile, scan
from search.folding import fold_text
from search.formats.content import UnreadableError
from search.index.protocol import Document, Index
from search.reading import configured, read_article, read_bytes
from search.settings import Settings
from search.store import Entry, Known, Store

#: A first small batch, so that there is something to read soon; then large ones, which cost less an article.
_FIRST_BATCH, _BATCH = 40, 400
_BATCH_CHARACTERS = 4_000_000
#: A file changed this shortly before it was read may change again within its time stamp: as git does, look again.
_RACY = 2_000_000_000


@dataclass(slots=True)
class _Plan:
    """What an update has to do."""

    files: list[ArticleFile]
    unreadable: list[Unreadable]
    changed: list[ArticleFile] = field(default_factory=list)
    reread: set[str] = field(default_factory=set)
    removed: list[str] = field(default_factory=list)

    @property
    def idle(self) -> bool:
        return not (self.changed or self.removed)


class Updater:
    """One update of one library's index. `lock` is entered only if there is something to write."""

    def __init__(
        self, store: Store, engine: Callable[[], Index], settings: Settings, sources: Sequence[Source]
    ) -> None:
        self._store = store
        self._engine = engine
        self._settings = settings
        self._dictionary = settings.dictionary
        self._sources = sources

    def plan(self) -> _Plan:
        """Compares the folder and the dictionary with what is known."""
        files, unreadable = scan(self._sources)
        known = self._store.known()
        plan = _Plan(files, unreadable)
        present = {file.id for file in files}
        plan.removed = sorted(set(known) - present)
        plan.reread = self._touched_by_dictionary()
        for file in files:
            old = known.get(file.id)
            same = old is not None and (old.size, old.modified) == (file.size, file.modified)
            if not same or file.id in plan.reread or (configured(file.source) and not _is_as(file, old)):
                plan.changed.append(file)
        return plan

    def run(self, plan: _Plan, progress: Callable[[Progress], None] | None) -> Refreshed:
        """Does it. Raises StorageError."""
        known = self._store.known()
        orphans = self._orphans(known)
        written = {file.id for file in plan.changed}
        unreadable, added, changed = list(plan.unreadable), 0, 0
        warnings: list[str] = []
        removed, dropped = [*plan.removed, *sorted(orphans - written)], len(plan.removed)
        touched: list[tuple[str, Known]] = []
        for batch in _batches(self._read(plan, known, unreadable, touched, progress)):
            self._write(batch, removed)
            removed = []
            warnings += [f"{one.article.id}: {warning}" for one in batch for warning in one.article.warnings]
            added += sum(1 for one in batch if one.article.id not in known)
            changed += sum(1 for one in batch if one.article.id in known)
        failed = {one.id for one in unreadable} & (orphans | set(known))
        if removed or failed:
            dropped += len((failed - set(plan.removed)) & set(known))
            self._write([], [*removed, *sorted(failed)])
        if touched:
            self._store.touch(touched)
        self._remember_dictionary()
        return Refreshed(added, changed, dropped, tuple(sorted(unreadable, key=lambda one: one.id)), tuple(warnings))

    def _read(
        self,
        plan: _Plan,
        known: dict[str, Known],
        unreadable: list[Unreadable],
        touched: list[tuple[str, Known]],
        progress: Callable[[Progress], None] | None,
    ) -> Iterator[_Read]:
        """The changed articles, read one by one."""
        for number, file in enumerate(plan.changed):
            if progress is not None:
                progress(Progress(number, len(plan.changed), file.id))
            try:
                data = read_bytes(file)
                now = _known(file, data)
                old = known.get(file.id)
                if old is not None and old.digest == now.digest and file.id not in plan.reread:
                    if old != now:
                        touched.append((file.id, now))
                    continue
                article = read_article(file, data)
            except UnreadableError as fault:
                unreadable.append(Unreadable(file.id, str(fault)))
                continue
            yield self._analysed(article, now)
        if progress is not None and plan.changed:
            progress(Progress(len(plan.changed), len(plan.changed), ""))

    def _analysed(self, article: Article, known: Known) -> _Read:
        """An article with what it means. One that brings a fault of ours to light must not keep the others unread."""
        try:
            analysis = self._settings.analyse(article)
        except Exception as fault:
            if os.environ.get("SYNOPTIC_DEBUG"):
                raise
            word = f"its entities and facts are not known: a fault of Synoptic's own ({type(fault).__name__}: {fault})"
            article = article._replace(warnings=(*article.warnings, word))
            analysis = Analysis((), (), (), (), ())
        return _Read(article, known, analysis)

    def _write(self, batch: Sequence[_Read], removed: Sequence[str]) -> None:
        self._store.set_meta(under_way="yes")
        self._engine().update([self._document(one) for one in batch], removed)
        self._store.put([_entry(one) for one in batch], removed)

    def _document(self, read: _Read) -> Document:
        article, analysis = read.article, read.analysis
        mentioned = {mention.entity for mention in analysis.mentions}
        return Document(
            id=article.id,
            digest=read.known.digest,
            text=article.text,
            title=article.title,
            source=article.source,
            author=article.author,
            date=article.date,
            language=article.language,
            sentences=analysis.sentences,
            mentions=tuple((mention.start, mention.end, mention.entity) for mention in analysis.mentions),
            types=tuple((entity, self._dictionary.type_of(entity) or "") for entity in sorted(mentioned)),
            told=_told(analysis.facts),
            has=tuple(sorted({fact.attribute for fact in analysis.facts})),
            speakers=tuple(sorted({speaker for fact in analysis.facts for speaker in fact.attribution})),
        )

    def _orphans(self, known: dict[str, Known]) -> set[str]:
        """What only the engine knows, after an update that did not end."""
        if self._store.meta("under_way") != "yes":
            return set()
        return set(self._engine().ids()) - set(known)

    def _touched_by_dictionary(self) -> set[str]:
        """The articles that hold an old or a new surface of an entity that changed since they were read.

        After a change of the wordings these are all articles.
        """
        before = self._store.meta("dictionary")
        now = self._described()
        if before is not None and self._store.meta("wordings") != self._worded():
            return set(self._store.known())
        if before == now or before is None:
            return set()
        old: dict[str, list[str]] = json.loads(before)
        new: dict[str, list[str]] = json.loads(now)
        changed = {entity for entity in old.keys() | new.keys() if old.get(entity) != new.get(entity)}
        surfaces = {surface for entity in changed for side in (old, new) for surface in side.get(entity, [""])[1:]}
        # Any case, any boundary: more than the entities themselves would find, and never less.
        loose = Match(case="any", boundary="none")
        finder = Dictionary.compile(Entity(f"{n}", text, "", match=loose) for n, text in enumerate(sorted(surfaces)))
        holding = {
            article
            for article, text in self._store.texts()
            if any(occurrences for _, occurrences in finder.occurrences(fold_text(text).text))
        }
        return holding | set(self._store.mentioning(sorted(changed)))

    def _remember_dictionary(self) -> None:
        now = self._described()
        wordings = self._worded()
        same = self._store.meta("dictionary") == now and self._store.meta("wordings") == wordings
        if not same or self._store.meta("under_way") == "yes":
            self._store.set_meta(dictionary=now, wordings=wordings, under_way="no")

    def _worded(self) -> str:
        """A fingerprint of the packs in force and of the configuration's own wordings."""
        config = self._settings.config
        return hashlib.blake2b(repr((config.packs, config.own)).encode(), digest_size=16).hexdigest()

    def _described(self) -> str:
        """{entity: [fingerprint, surface, …]} as JSON."""
        prints = self._dictionary.fingerprints()
        return json.dumps(
            {entity: [prints[entity], *self._dictionary.surfaces(entity)] for entity in sorted(prints)},
            ensure_ascii=True,
        )


def _told(facts: Iterable[Fact]) -> tuple[str, ...]:
    """What `fact:` finds: attributes by id and label, and values but for those that are texts."""
    told = {name for fact in facts for name in (fact.attribute, fact.label)}
    told |= {fact.value.text for fact in facts if fact.value and fact.value.text and fact.value.kind != "text"}
    return tuple(sorted(told))


@dataclass(frozen=True, slots=True)
class _Read:
    article: Article
    known: Known
    analysis: Analysis


def _known(file: ArticleFile, data: bytes) -> Known:
    digest = hashlib.blake2b(data, digest_size=16)
    if told := configured(file.source):
        digest.update(json.dumps(told, sort_keys=True).encode())
    racy = time.time_ns() - file.modified < _RACY
    return Known(file.size, -1 if racy else file.modified, digest.hexdigest())


def _is_as(file: ArticleFile, old: Known | None) -> bool:
    """Whether a file about which the configuration says something is as it was read, with what it said then."""
    try:
        return old is not None and _known(file, read_bytes(file)).digest == old.digest
    except UnreadableError:
        return False


def _entry(read: _Read) -> Entry:
    counted = Counter(mention.entity for mention in read.analysis.mentions)
    return Entry(read.article, read.known, to_json(read.analysis), tuple(sorted(counted.items())))


def _batches(items: Iterable[_Read]) -> Iterator[list[_Read]]:
    batch: list[_Read] = []
    characters, limit = 0, _FIRST_BATCH
    for item in items:
        batch.append(item)
        characters += len(item.article.text)
        if len(batch) >= limit or characters >= _BATCH_CHARACTERS:
            yield batch
            batch, characters, limit = [], 0, _BATCH
    if batch:
        yield batch
