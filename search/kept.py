"""The index of one set of articles as it is kept: store and engine, opened when needed, made again when damaged."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from search.errors import DamagedIndex, StorageError
from search.place import Place, emptied, writing
from search.store import DamagedStoreError, Store
from search.versions import LAYOUT_VERSION, RULES_VERSION

if TYPE_CHECKING:
    from search.index.protocol import Index

WAIT_FOR_WRITER = 60.0
"""Seconds that one waits for another process that writes."""

_WORDS = "words"
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
        self._writer = threading.RLock()  # always taken before the next one, never while holding it
        self._lock = threading.RLock()
        self._writing = False
        self._engine_open: Index | None = None
        self.store = self._open_store()

    def close(self) -> None:
        """Lets go of files and readers."""
        with self._lock:
            if self._engine_open is not None:
                self._engine_open.close()
                self._engine_open = None
            self.store.close()

    @contextmanager
    def alone(self, waiting: Callable[[], None] | None = None) -> Iterator[None]:
        """Holds the right to write, alone among all threads and processes; one that holds it may ask again.

        `waiting` is called if another process writes and this one has to wait. Raises StorageError.
        """
        with self._writer:
            if self.place.folder is None or self._writing:
                yield
                return
            with writing(self.place.folder, WAIT_FOR_WRITER, waiting):
                self._writing = True
                try:
                    yield
                finally:
                    self._writing = False

    def _open_store(self) -> Store:
        """The store, made again if it is damaged or of another version."""
        store, note = self._as_it_stands()
        if store is not None:
            return store
        if not self.place.writable:
            raise StorageError(f"{note}: but {self.place.folder} cannot be written")
        with self.alone():
            store, note = self._as_it_stands()  # again: another process may have made it meanwhile
            return store if store is not None else self._fresh_store(note)

    def _as_it_stands(self) -> tuple[Store | None, str]:
        """The store if it can be used; else None, and why not. One that was made this moment gets its version."""
        try:
            store = self._new_store()
            version = store.meta("version")
            if version is None and self._nothing_in(store):
                store.set_meta(version=_STAMP)  # two processes may do so at once: it is the same for both
                return store, ""
            if version == _STAMP:
                return store, ""
        except DamagedStoreError as fault:
            return None, f"the index is damaged ({fault}); it is made again"
        store.close()
        return None, "the index was made by another version; it is made again"

    def _nothing_in(self, store: Store) -> bool:
        folder = self.place.folder
        return store.size() == 0 and self.place.writable and not (folder and (folder / _WORDS).exists())

    def _new_store(self) -> Store:
        folder = self.place.folder
        return Store(folder / "articles.sqlite" if folder else None, writable=self.place.writable)

    def _fresh_store(self, note: str | None) -> Store:
        """An empty store, in place of all that there is; only for one who holds the right to write."""
        if note:
            self.notes.append(note)
        if self.place.folder:
            emptied(self.place.folder)
        store = self._new_store()
        store.set_meta(version=_STAMP)
        return store

    def rebuilt(self, note: str | None = None) -> None:
        """Starts again with an empty index."""
        with self.alone(), self._lock:
            self.close()
            self.store = self._fresh_store(note)

    def follow(self) -> None:
        """Opens the index that another process has put in the place of this one, if one has; it may be gone, too."""
        if self.store.stands():
            return
        with self.alone(), self._lock:
            self.close()
            self.store = self._open_store()

    def engine(self) -> Index:
        """The engine, loaded at its first use: that takes longer than the first screen may."""
        with self._lock:
            if self.place.writable and not self.store.stands():
                raise DamagedIndex("it was removed, or made again by another process")
            if self._engine_open is None:
                from search.index.whoosh import WhooshIndex

                folder = self.place.folder
                engine = WhooshIndex.open(folder / _WORDS if folder else None)
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
            with self.alone(), self._lock:
                self.follow()
                if self.store is store:  # else another thread or process has met the same damage, and mended it
                    self.rebuilt(f"the index is damaged ({fault}); it is made again")
                if not self.store.size():
                    self._refill()
            return do()
