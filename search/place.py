"""Where an index lives, and who may write it.

Opening an engine's index can run code that a doctored one carries (Whoosh unpickles its schema). So it lives in a
folder that only its owner can change, never beside the articles, and one that others could have changed is made again.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import stat
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from search.config.models import Source
from search.errors import StorageError

_OTHERS_MAY_WRITE = stat.S_IWGRP | stat.S_IWOTH
_TURN = 0.05


class Place(NamedTuple):
    """The folder of an index (None: it is kept in memory), whether it can be written, and notes worth a word."""

    folder: Path | None
    writable: bool = True
    notes: tuple[str, ...] = ()


def key_of(sources: Sequence[Source]) -> str:
    """A short name for a set of articles: the same for the same files and folders, in whatever order."""
    paths = sorted({os.path.realpath(source.path) for source in sources})
    return hashlib.blake2b(os.fsencode("\0".join(paths)), digest_size=8).hexdigest()


def find_place(given: Path | None, sources: Sequence[Source]) -> Place:
    """The folder for the index of these articles, below `given` or the user's cache folder; made if need be.

    A folder that cannot be made or written is no fault: the index is then kept in memory, or only read.
    """
    folder = (given if given is not None else _cache()) / key_of(sources)
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        notes = _made_safe(folder)
    except OSError as fault:
        reason = (fault.strerror or str(fault)).lower()
        return Place(None, True, (f"no index can be kept in {folder} ({reason}); it is kept in memory",))
    if os.access(folder, os.W_OK) and not _read_only(folder):
        return Place(folder, True, notes)
    if any(folder.iterdir()):
        return Place(folder, False, (*notes, f"{folder} is read-only: the index is searched as it stands"))
    return Place(None, True, (f"no index can be kept in {folder} (read-only); it is kept in memory",))


@contextmanager
def writing(folder: Path, wait: float, waiting: Callable[[], None] | None = None) -> Iterator[None]:
    """Holds the right to write the index; a second writer waits up to `wait` seconds (`waiting` is called once).

    A folder that is gone is made. The lock is the system's, and ends with the process that holds it.
    Raises StorageError.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(folder / "lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as fault:
        raise StorageError(
            f"the index in {folder} cannot be written: {(fault.strerror or str(fault)).lower()}"
        ) from fault
    try:
        _wait_for(handle, folder, wait, waiting)
        yield
    finally:
        os.close(handle)


def emptied(folder: Path) -> None:
    """Removes everything in the folder but the lock. Raises StorageError."""
    try:
        for path in folder.iterdir():
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            elif path.name != "lock":
                path.unlink()
    except OSError as fault:
        raise StorageError(
            f"the index in {folder} cannot be removed: {(fault.strerror or str(fault)).lower()}"
        ) from fault


def _wait_for(handle: int, folder: Path, wait: float, waiting: Callable[[], None] | None) -> None:
    until = time.monotonic() + wait
    while True:
        try:
            return fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if waiting is not None:
                waiting()
                waiting = None
            if time.monotonic() > until:
                raise StorageError(
                    f"another synoptic has been writing the index in {folder} for more than {wait:.0f} s; "
                    "try again when it is done, or use --no-refresh to search what is there"
                ) from None
            time.sleep(_TURN)


def _cache() -> Path:
    from platformdirs import user_cache_path  # 20 ms that a given folder does not cost

    return user_cache_path("synoptic", appauthor=False)


def _made_safe(folder: Path) -> tuple[str, ...]:
    """Empties a folder that others could have written to, and takes their rights away. Gives what to say about it."""
    strange = [path for path in (folder, *folder.rglob("*")) if _others_may_write(path)]
    if not strange:
        if stat.S_IMODE(folder.stat().st_mode) & 0o077:
            folder.chmod(0o700)
        return ()
    if folder.is_symlink() or folder.stat().st_uid != os.geteuid():
        raise PermissionError(1, "it belongs to someone else")
    held = any(path.name != "lock" for path in folder.iterdir())
    folder.chmod(0o700)
    emptied(folder)
    return (
        ("the index could have been changed by others (owner or mode of its files); it is made again",) if held else ()
    )


def _others_may_write(path: Path) -> bool:
    status = path.lstat()
    return status.st_uid != os.geteuid() or stat.S_ISLNK(status.st_mode) or bool(status.st_mode & _OTHERS_MAY_WRITE)


def _read_only(folder: Path) -> bool:
    """Root may write anywhere by its rights, yet not on a file system that is mounted read-only."""
    return bool(os.statvfs(folder).f_flag & os.ST_RDONLY)
