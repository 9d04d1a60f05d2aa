"""Where an index lives: a private folder, or memory; and a manifest by which damage is seen.

The manifest is written after each commit of Whoosh and names every file with its size and checksum. Whoosh commits by
renaming a table of contents into place; a process killed before that leaves the last commit, one killed between the two
leaves a manifest of the generation before, which is then not compared.
"""

from __future__ import annotations

import json
import mmap
import os
import re
import stat
import sys
import tempfile
import zlib
from pathlib import Path
from typing import Any

from whoosh.filedb.filestore import FileStorage, RamStorage

from search.errors import DamagedIndex, StorageError
from search.index.whoosh.schema import FORMAT

NAME = "MAIN"
MANIFEST = "manifest.json"
_OURS = re.compile(rf"_?{NAME}_.*|{MANIFEST}.*")
_EDGE = 1 << 20
"""Checksums cover so many bytes at both ends of a file: 1 MB each takes about a millisecond."""


class Memory(RamStorage):  # type: ignore[misc] # Whoosh has no types
    """An index in memory. Whoosh's own shares one temporary folder between all processes; here each has its own."""

    def __init__(self) -> None:
        super().__init__()
        self._spill = tempfile.TemporaryDirectory(prefix="synoptic-")

    def temp_storage(self, name: str | None = None) -> Any:
        """Where Whoosh sorts what does not fit into memory."""
        return FileStorage(str(Path(self._spill.name) / (name or "run"))).create()

    def view(self, name: str) -> memoryview:
        """The bytes of a file."""
        return memoryview(self.files[name])


class Folder(FileStorage):  # type: ignore[misc] # Whoosh has no types
    """An index in a folder."""

    def view(self, name: str) -> memoryview:
        """The bytes of a file, mapped into memory; they stay readable when the file is removed."""
        with Path(self.folder, name).open("rb") as file:
            if not os.fstat(file.fileno()).st_size:
                return memoryview(b"")
            return memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))


Storage = Memory | Folder


def private(folder: Path, *, fresh: bool) -> Folder:
    """The storage in a folder of ours alone, made with mode 0700 if it is missing; `fresh` empties it.

    Raises DamagedIndex for a folder that others can write into (with `fresh` it is mended), and StorageError for one
    that belongs to others or cannot be made.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        found = folder.lstat()
        if not stat.S_ISDIR(found.st_mode):
            raise StorageError(f"{folder}: an index needs a folder of its own, and this is a link: remove it")
        if hasattr(os, "getuid") and found.st_uid != os.getuid():
            raise StorageError(f"{folder}: this folder belongs to another user: name another with --index")
        open_to_others = os.name == "posix" and found.st_mode & 0o022
        if open_to_others and not fresh:
            raise DamagedIndex("other users can write into the folder of the index")
        if fresh:
            folder.chmod(0o700)
            for path in folder.iterdir():
                if _OURS.fullmatch(path.name) and not path.name.endswith("WRITELOCK") and path.is_file():
                    path.unlink(missing_ok=True)
    except OSError as fault:
        raise cannot_write(folder, fault) from fault
    return Folder(str(folder))


def cannot_write(folder: Path | None, fault: OSError) -> StorageError:
    """The error for a folder that cannot be written, in words."""
    where = folder or "memory"
    return StorageError(
        f"{where}: the index cannot be written ({fault.strerror or fault}): make room, or name another with --index"
    )


def write_manifest(storage: Storage, generation: int) -> None:
    """Names the files of a commit. In memory there is nothing to check."""
    if isinstance(storage, Memory):
        return
    sizes = {
        name: _sum(storage, name)
        for name in sorted(storage.list())
        if name.startswith((NAME + "_", "_" + NAME)) and _lasting(name)
    }
    content = {"format": FORMAT, "order": sys.byteorder, "generation": generation, "files": sizes}
    path = Path(storage.folder, MANIFEST)
    draft = path.with_name(f"{MANIFEST}.{os.getpid()}")
    draft.write_text(json.dumps(content), "utf-8")
    draft.replace(path)


def check_manifest(storage: Folder, generation: int) -> None:
    """Compares the files of a commit with its manifest. Raises DamagedIndex."""
    try:
        content = json.loads(Path(storage.folder, MANIFEST).read_text("utf-8"))
        if content["format"] != FORMAT or content["order"] != sys.byteorder:
            raise DamagedIndex("the index was made by another version")
        if content["generation"] != generation:
            return
        files: dict[str, list[int]] = content["files"]
        for name, expected in files.items():
            if _sum(storage, name) != expected:
                raise DamagedIndex(f"the index is damaged ({name})")
    except FileNotFoundError as fault:
        raise DamagedIndex(f"a file of the index is missing ({Path(str(fault.filename)).name})") from fault
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as fault:
        raise DamagedIndex("the index is damaged (its manifest)") from fault


def _lasting(name: str) -> bool:
    return not name.endswith(("LOCK", ".tmp")) and not re.search(r"\.toc\.", name)


def _sum(storage: Folder, name: str) -> list[int]:
    with Path(storage.folder, name).open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        check = zlib.crc32(file.read(_EDGE))
        if size > _EDGE:
            file.seek(max(_EDGE, size - _EDGE))
            check = zlib.crc32(file.read(_EDGE), check)
    return [size, check]
