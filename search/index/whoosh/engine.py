"""The default engine: an index in a folder or in memory, opened, searched and written."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self

from whoosh.index import TOC, EmptyIndexError, FileIndex, LockError

from search.errors import DamagedIndex, StorageError
from search.index.protocol import Document, Found, Hit, VocabularyField
from search.index.whoosh.evaluate import Evaluation
from search.index.whoosh.expand import suggest
from search.index.whoosh.files import NAME, Memory, Storage, cannot_write, check_manifest, private, write_manifest
from search.index.whoosh.positions import Clock
from search.index.whoosh.rank import scores
from search.index.whoosh.schema import SCHEMA, Codec
from search.index.whoosh.segment import Segment
from search.index.whoosh.snapshot import Snapshot
from search.index.whoosh.write import merge_policy, write
from search.query.tree import Query
from search.tokens import words


class WhooshIndex:
    """An index of articles; see `search.index.protocol.Index`.

    Any thread may search while one writes. What is committed by another process is seen at the next call.
    """

    def __init__(self, storage: Storage, folder: Path | None, wait: float) -> None:
        """Use `open`."""
        self._storage = storage
        self._folder = folder
        self._wait = wait
        self._lock = threading.Lock()
        self._segments: dict[str, Segment] = {}
        self._index = FileIndex(storage, schema=SCHEMA, indexname=NAME)
        self._snapshot: Snapshot | None = None

    @classmethod
    def open(cls, folder: Path | None, *, wait: float = 10.0, fresh: bool = False) -> Self:
        """Opens the index in a folder of its own (made with mode 0700 if missing); None: in memory.

        `wait`: how many seconds a write waits for another process that writes. `fresh`: whatever is there is thrown
        away. Raises DamagedIndex for what cannot be used (then open it `fresh`), and StorageError where nothing can be
        written, or `fresh` while another process writes.
        """
        if folder is None:
            memory = Memory()
            FileIndex.create(memory, SCHEMA, NAME)
            return cls(memory, None, wait)
        storage = private(folder, fresh=fresh)
        with _readable(folder):
            try:
                toc = TOC.read(storage, NAME, schema=SCHEMA)
            except EmptyIndexError:
                FileIndex.create(storage, SCHEMA, NAME)
                write_manifest(storage, 0)
            else:
                check_manifest(storage, toc.generation)
            index = cls(storage, folder, wait)
            index._current()
        return index

    def update(self, documents: Iterable[Document], removed: Sequence[str] = ()) -> None:
        """Adds or replaces articles and removes others, in one commit. See the protocol."""
        writer = self._writer()
        try:
            write(writer, self._load, documents, removed)
            writer.commit(mergetype=merge_policy(self._load))
            write_manifest(self._storage, writer.generation)
        except OSError as fault:
            raise cannot_write(self._folder, fault) from fault
        finally:
            if not writer.is_closed:
                writer.cancel()

    def ids(self) -> dict[str, str]:
        """{id: digest} of everything that is indexed."""
        snapshot = self._current()
        return {(about := snapshot.about[number]).id: about.digest for number in sorted(snapshot.live)}

    def size(self) -> int:
        """How many articles are indexed."""
        return len(self._current().live)

    def search(
        self,
        query: Query,
        *,
        limit: int | None,
        cancelled: Callable[[], bool] = lambda: False,
        budget: float | None = None,
    ) -> Found:
        """Runs a query tree. See the protocol."""
        snapshot = self._current()
        clock = Clock(cancelled, time.monotonic() + budget if budget is not None else None)
        evaluation = Evaluation(snapshot, clock)
        with _readable(self._folder):
            hits = evaluation.articles(query.root)
            scored = scores(evaluation, query.root, hits) if query.order == "relevance" else dict.fromkeys(hits, 0.0)
        rank = snapshot.oldest_first if query.order == "oldest" else snapshot.newest_first
        ordered = sorted(hits, key=lambda number: (-scored[number], rank[number]))
        about = snapshot.about
        return Found(
            tuple(Hit(about[number].id, scored[number]) for number in ordered[:limit]),
            len(ordered),
            tuple(evaluation.capped.items()),
            tuple(evaluation.missing),
            clock.late,
        )

    def vocabulary(self, field: VocabularyField, prefix: str, limit: int) -> list[tuple[str, int]]:
        """The values of a field that begin so, most frequent first. See the protocol."""
        with _readable(self._folder):
            return self._current().vocabulary(field, prefix, limit)

    def suggest(self, word: str) -> str | None:
        """The nearest indexed spelling of a word that is not indexed, or None."""
        found = words(word)
        with _readable(self._folder):
            return suggest(self._current(), found[0]) if len(found) == 1 else None

    def close(self) -> None:
        """Lets go of files and readers."""
        with self._lock:
            self._snapshot = None
            self._segments.clear()

    def _writer(self) -> Any:
        try:
            return self._index.writer(timeout=self._wait, delay=0.05, codec=Codec(), compound=False, limitmb=256)
        except LockError as fault:
            message = (
                f"another process has been writing the index for over {self._wait:.0f} s: try again when it is done"
            )
            raise StorageError(message) from fault
        except OSError as fault:
            raise cannot_write(self._folder, fault) from fault

    def _load(self, segment: Any) -> Segment:
        """A segment, read once and kept: segments never change."""
        name = segment.segment_id()
        if name not in self._segments:
            self._segments[name] = Segment(self._storage, segment)
        return self._segments[name]

    def _current(self) -> Snapshot:
        """The last commit of any process."""
        with self._lock, _readable(self._folder):
            generation = self._index.latest_generation()
            if self._snapshot is not None and self._snapshot.generation == generation:
                return self._snapshot
            for attempt in range(10):
                try:
                    return self._open_snapshot()
                except (FileNotFoundError, NameError):
                    # Another process committed in between and removed what this commit named: read the newer one.
                    if attempt == 9:
                        raise
            raise AssertionError("not reached")

    def _open_snapshot(self) -> Snapshot:
        toc = TOC.read(self._storage, NAME, schema=SCHEMA)
        pairs = [(self._load(segment), frozenset(segment.deleted_docs())) for segment in toc.segments]
        self._snapshot = Snapshot(toc.generation, pairs)
        current = {segment.id for segment, _ in pairs}
        for name in self._segments.keys() - current:
            del self._segments[name]
        return self._snapshot


@contextmanager
def _readable(folder: Path | None) -> Iterator[None]:
    """Turns what broken files raise into DamagedIndex."""
    try:
        yield
    except (DamagedIndex, StorageError):
        raise
    except OSError as fault:
        if isinstance(fault, FileNotFoundError):
            raise DamagedIndex("a file of the index is missing") from fault
        raise StorageError(f"{folder}: the index cannot be read ({fault.strerror or fault})") from fault
    # Unpickling and unpacking damaged bytes may raise anything: struct.error, KeyError, ImportError, AttributeError …
    except Exception as fault:
        if folder is None:
            raise
        raise DamagedIndex(f"the index is damaged ({type(fault).__name__})") from fault
