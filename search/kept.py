"""The index of one set of articles as it is kept: store and engine, opened when needed, made again when damaged."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from search.errors import DamagedIndex, StorageError
from search.place import Place, emptied, writing
from search.store import DamagedStoreError, Store
from search.versions import LAYOUT_VERSION, RULES_VERSION

if TYPE_CHECKING:
    from search.index.protocol import Index

WAIT_FOR_WRITER = 60.0
"""Seconds that one waits for another process that writes."""

_LOOKS = 3
"""Times that store and engine are compared: another process may write both in between."""

_Answer = TypeVar("_Answer")
_STAMP = f"{LAYOUT_VERSION}.{RULES_VERSION}"


class Kept:
    """Store and engine at a place. `notes` are sentences that the next refresh passes on; `refill` reads all articles.

    Any method may be called from any thread. Opening may raise StorageError.
    """

    def __init__(self, place: Place, refill: Callable[[], object]) -> None:
        self.place = place
        self.notes: list[str] = list(place.notes)
        self._refill = refill
        self._lock = threading.RLock()
        self._engine_open: Index | None = None
        self.store = self._open_store()

    def close(self) -> None:
        """Lets go of files and readers."""
        with self._lock:
            if self._engine_open is not None:
                self._engine_open.close()
                self._engine_open = None
            self.store.close()

    def _open_store(self) -> Store:
        """The store, made again if it is damaged or of another version."""
        try:
            store = self._new_store()
            version = store.meta("version")
        except DamagedStoreError as fault:
            return self._fresh_store(f"the index is damaged ({fault}); it is made again")
        if version == _STAMP:
            return store
        empty = version is None and store.size() == 0
        store.close()
        return self._fresh_store(None if empty else "the index was made by another version; it is made again")

    def _new_store(self) -> Store:
        folder = self.place.folder
        return Store(folder / "articles.sqlite" if folder else None, writable=self.place.writable)

    def _fresh_store(self, note: str | None) -> Store:
        if not self.place.writable:
            raise StorageError(f"{note}: but {self.place.folder} cannot be written")
        if note:
            self.notes.append(note)
        if self.place.folder:
            with writing(self.place.folder, WAIT_FOR_WRITER):
                emptied(self.place.folder)
        store = self._new_store()
        store.set_meta(version=_STAMP)
        return store

    def rebuilt(self, note: str | None = None) -> None:
        """Starts again with an empty index."""
        with self._lock:
            self.close()
            self.store = self._fresh_store(note)

    def engine(self) -> Index:
        """The engine, loaded at its first use: that takes longer than the first screen may."""
        with self._lock:
            if self._engine_open is None:
                from search.index.whoosh import WhooshIndex

                folder = self.place.folder
                engine = WhooshIndex.open(folder / "words" if folder else None)
                if not self._has_all(engine):
                    engine.close()
                    raise DamagedIndex("articles are missing from its index of words")
                self._engine_open = engine
            return self._engine_open

    def _has_all(self, engine: Index) -> bool:
        """Whether an engine has as many articles as the store.

        While an update is under way, or after one that was broken off, the two may differ: it writes the engine first.
        """
        for _ in range(_LOOKS):
            under_way = self.store.meta("under_way") == "yes"
            found, wanted = engine.size(), self.store.size()
            if found == wanted:
                return True
            if under_way or self.store.meta("under_way") == "yes":
                return found > 0
        return False

    def mended(self, do: Callable[[], _Answer]) -> _Answer:
        """Does something with the index; a damaged one is made again, and it is tried once more."""
        store = self.store
        try:
            return do()
        except (DamagedIndex, DamagedStoreError) as fault:
            if not self.place.writable:
                raise StorageError(
                    f"the index in {self.place.folder} is damaged, and cannot be written: {fault}"
                ) from fault
            with self._lock:
                if self.store is store:  # else another thread has met the same damage, and mended it
                    self.rebuilt(f"the index is damaged ({fault}); it is made again")
                    self._refill()
            return do()
