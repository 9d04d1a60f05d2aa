"""The articles as they were read, with what they mean: one SQLite file beside the engine's index.

The engine finds, the store tells: texts for snippets, headlines for lists, mentions and facts for panes. It needs no
engine, so that the first screen comes before the engine is loaded.
"""

from __future__ import annotations

import json
import os
import sqlite3
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from search.answers import EntityCount
from search.articles import Article, Headline
from search.errors import StorageError

_SCHEMA = """
CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS articles (
  number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL, source TEXT, date TEXT,
  characters INTEGER NOT NULL, size INTEGER NOT NULL, modified INTEGER NOT NULL, digest TEXT NOT NULL,
  path TEXT NOT NULL, format TEXT NOT NULL, own_title TEXT, title_end INTEGER NOT NULL, author TEXT, language TEXT,
  url TEXT, warnings TEXT NOT NULL, text TEXT NOT NULL, analysis TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS newest ON articles (date DESC, id);
CREATE TABLE IF NOT EXISTS mentions (
  article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE, entity TEXT NOT NULL, count INTEGER NOT NULL,
  PRIMARY KEY (article, entity)) WITHOUT ROWID;
"""
_HEADLINES = "SELECT id, title, source, date, characters FROM articles ORDER BY date IS NULL, date DESC, id"
_HEADLINE = "SELECT id, title, source, date, characters FROM articles WHERE id = ?"
_ARTICLE = """SELECT id, path, format, text, own_title, title_end, source, author, date, language, url, warnings
FROM articles WHERE id = ?"""
_ALL_COUNTS = "SELECT entity, sum(count), count(*) FROM mentions GROUP BY entity"
_COUNTS = """SELECT entity, sum(count), count(*) FROM mentions
WHERE article IN (SELECT number FROM articles WHERE id IN (SELECT value FROM json_each(?))) GROUP BY entity"""
_WAIT, _TURN = 10.0, 0.02


class DamagedStoreError(Exception):
    """The file is no store of ours, or not whole; it has to be made again."""


class Known(NamedTuple):
    """What is remembered of an indexed file: `size` in bytes, `modified` in nanoseconds, `digest` of its content."""

    size: int
    modified: int
    digest: str


class Entry(NamedTuple):
    """One article to be kept: with its analysis as JSON and its mentions counted by entity."""

    article: Article
    known: Known
    analysis: str
    mentions: tuple[tuple[str, int], ...]


class Store:
    """The SQLite file at `path`, or memory (None). Any thread may call it; each has a connection of its own.

    `writable` False: the file stands on a read-only medium and nobody changes it. Every method may raise StorageError
    and DamagedStoreError.
    """

    def __init__(self, path: Path | None, *, writable: bool = True) -> None:
        self._path = path
        self._writable = writable
        self._local = threading.local()
        self._open: list[sqlite3.Connection] = []
        self._lock = threading.Lock()
        self._shared = None if path else self._connect(":memory:")
        if writable:
            with self._guarded() as connection:
                connection.executescript(_SCHEMA)
        self._file = _identity(path) if path else None

    def close(self) -> None:
        """Closes every thread's connection."""
        with self._lock:
            for connection in self._open:
                connection.close()
            self._open.clear()

    def stands(self) -> bool:
        """Whether its file is still the one at its path: another process may have put a new one there."""
        return self._path is None or self._file == _identity(self._path)

    def meta(self, key: str) -> str | None:
        """A remembered setting."""
        with self._guarded() as connection:
            row = connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return row[0] if row else None

    def set_meta(self, **values: str) -> None:
        """Remembers settings, all at once."""
        with self._guarded() as connection, connection:
            connection.executemany("INSERT OR REPLACE INTO meta VALUES (?, ?)", values.items())

    def known(self) -> dict[str, Known]:
        """What is remembered of every file, by article id."""
        with self._guarded() as connection:
            rows = connection.execute("SELECT id, size, modified, digest FROM articles")
            return {row[0]: Known(*row[1:]) for row in rows}

    def put(self, entries: Iterable[Entry], removed: Sequence[str] = ()) -> None:
        """Keeps the entries, replacing those with the same ids, and drops others; all of it or nothing."""
        with self._guarded() as connection, connection:
            _drop(connection, removed)
            for entry in entries:
                _drop(connection, (entry.article.id,))
                number = _insert(connection, entry)
                connection.executemany(
                    "INSERT INTO mentions VALUES (?, ?, ?)", ((number, *counted) for counted in entry.mentions)
                )

    def touch(self, files: Iterable[tuple[str, Known]]) -> None:
        """Remembers new sizes and times of files whose content is the same."""
        with self._guarded() as connection, connection:
            rows = ((known.size, known.modified, name) for name, known in files)
            connection.executemany("UPDATE articles SET size = ?, modified = ? WHERE id = ?", rows)

    def headlines(self) -> tuple[Headline, ...]:
        """All articles, newest first (those without a date last), then by id."""
        with self._guarded() as connection:
            rows = connection.execute(_HEADLINES)
            return tuple(Headline(*row) for row in rows)

    def headline(self, article: str) -> Headline | None:
        """One of them."""
        with self._guarded() as connection:
            row = connection.execute(_HEADLINE, (article,)).fetchone()
        return Headline(*row) if row else None

    def candidates(self, prefix: str, limit: int) -> tuple[str, ...]:
        """The ids that begin so, in order."""
        with self._guarded() as connection:
            rows = connection.execute(
                "SELECT id FROM articles WHERE id >= ? AND id < ? ORDER BY id LIMIT ?",
                (prefix, prefix + "\U0010ffff", limit),
            )
            return tuple(row[0] for row in rows)

    def article(self, article: str) -> Article | None:
        """An article as it was read."""
        with self._guarded() as connection:
            row = connection.execute(_ARTICLE, (article,)).fetchone()
        if row is None:
            return None
        values = dict(zip(Article._fields, row, strict=True))
        return Article(**{**values, "warnings": tuple(json.loads(values["warnings"]))})

    def text(self, article: str) -> str | None:
        """Only its text."""
        with self._guarded() as connection:
            row = connection.execute("SELECT text FROM articles WHERE id = ?", (article,)).fetchone()
        return row[0] if row else None

    def texts(self) -> Iterator[tuple[str, str]]:
        """(id, text) of every article, one after the other."""
        with self._guarded() as connection:
            yield from connection.execute("SELECT id, text FROM articles")

    def readings(self) -> Iterator[tuple[str, str, str]]:
        """(id, text, analysis as JSON) of every article, one after the other, by id."""
        with self._guarded() as connection:
            yield from connection.execute("SELECT id, text, analysis FROM articles ORDER BY id")

    def analysis(self, article: str) -> str | None:
        """Its analysis, as JSON."""
        with self._guarded() as connection:
            row = connection.execute("SELECT analysis FROM articles WHERE id = ?", (article,)).fetchone()
        return row[0] if row else None

    def mentioning(self, entities: Sequence[str]) -> tuple[str, ...]:
        """The articles that mention any of these entities."""
        with self._guarded() as connection:
            rows = connection.execute(
                "SELECT DISTINCT id FROM articles JOIN mentions ON article = number"
                " WHERE entity IN (SELECT value FROM json_each(?)) ORDER BY id",
                (json.dumps(list(entities)),),
            )
            return tuple(row[0] for row in rows)

    def size(self) -> int:
        """How many articles there are."""
        with self._guarded() as connection:
            return int(connection.execute("SELECT count(*) FROM articles").fetchone()[0])

    def entity_counts(self, articles: Sequence[str] | None) -> list[tuple[str, int, int]]:
        """(entity, mentions, articles) over these articles, or all."""
        with self._guarded() as connection:
            if articles is None:
                rows = connection.execute(_ALL_COUNTS)
            else:
                rows = connection.execute(_COUNTS, (json.dumps(list(articles)),))
            return [(row[0], row[1], row[2]) for row in rows]

    @contextmanager
    def _guarded(self) -> Iterator[sqlite3.Connection]:
        """This thread's connection; SQLite's errors come out as ours."""
        try:
            yield self._connection()
        except sqlite3.OperationalError as fault:
            if "malformed" in str(fault) or "no such" in str(fault) or "has no column" in str(fault):
                raise DamagedStoreError(str(fault)) from fault
            raise StorageError(f"the index in {self._path or 'memory'} cannot be used: {fault}") from fault
        except sqlite3.DatabaseError as fault:
            raise DamagedStoreError(str(fault)) from fault

    def _connection(self) -> sqlite3.Connection:
        if self._shared is not None:
            return self._shared
        own: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if own is None:
            own = self._local.connection = self._connect(os.fspath(self._path or ""))
        return own

    def _connect(self, name: str) -> sqlite3.Connection:
        if not self._writable:
            name = f"{Path(name).absolute().as_uri()}?immutable=1"
        connection = sqlite3.connect(name, timeout=_WAIT, check_same_thread=False, uri=not self._writable)
        with self._lock:
            self._open.append(connection)
        if not self._writable:
            return connection
        # WAL: readers go on while a writer commits. NORMAL: a crash of the machine may lose the last batch, never more.
        _to_wal(connection)
        connection.executescript("PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;")
        return connection


def _to_wal(connection: sqlite3.Connection) -> None:
    """Sets the journal's mode. SQLite does not wait by itself when two processes do so at once in a new file."""
    until = time.monotonic() + _WAIT
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
            return
        except sqlite3.OperationalError as fault:
            if "locked" not in str(fault) or time.monotonic() > until:
                raise
        time.sleep(_TURN)


def _identity(path: Path) -> tuple[int, int] | None:
    """(device, inode) of the file there, if there is one."""
    try:
        status = path.stat()
    except FileNotFoundError:
        return None
    return status.st_dev, status.st_ino


def _drop(connection: sqlite3.Connection, articles: Sequence[str]) -> None:
    connection.executemany("DELETE FROM articles WHERE id = ?", ((article,) for article in articles))


def _insert(connection: sqlite3.Connection, entry: Entry) -> int | None:
    article, known = entry.article, entry.known
    row = (
        article.id, article.title or article.id, article.source, article.date, len(article.text),
        known.size, known.modified, known.digest, article.path, article.format, article.title, article.title_end,
        article.author, article.language, article.url, json.dumps(article.warnings), article.text, entry.analysis,
    )  # fmt: skip
    return connection.execute(
        "INSERT INTO articles (id, title, source, date, characters, size, modified, digest, path, format, own_title,"
        " title_end, author, language, url, warnings, text, analysis)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        row,
    ).lastrowid


def counts(rows: Iterable[tuple[str, int, int]], names: dict[str, tuple[str, str]]) -> tuple[EntityCount, ...]:
    """Rows of `entity_counts` with the names and types of {entity: (name, type)}; most mentions first, then by name."""
    known = [
        EntityCount(entity, *names[entity], mentions, articles)
        for entity, mentions, articles in rows
        if entity in names
    ]
    return tuple(sorted(known, key=lambda one: (-one.mentions, one.name.casefold(), one.entity)))
