"""Folders → the files that are articles, and those that cannot be."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from search.answers import Unreadable
from search.characters import harmless_line
from search.config.models import Source
from search.formats import NOT_YET, READERS

_LARGEST = 200_000_000


@dataclass(frozen=True, slots=True)
class ArticleFile:
    """A file to be read as an article. `size` in bytes, `modified` in nanoseconds since the epoch."""

    id: str
    path: str
    suffix: str
    size: int
    modified: int
    source: Source


def scan(sources: Sequence[Source]) -> tuple[list[ArticleFile], list[Unreadable]]:
    """The article files below these folders (and the files named themselves), in the order of their ids.

    Hidden files and folders are left alone. Links that lead out of their folder, broken links, pipes and devices, and
    files of formats that cannot be read yet come back as unreadable.
    """
    found: dict[str, ArticleFile] = {}
    unreadable: list[Unreadable] = []
    for source in sources:
        for file in _files(source):
            if isinstance(file, Unreadable):
                unreadable.append(file)
            else:
                _add(found, file)
    return sorted(found.values(), key=lambda file: file.id), sorted(unreadable, key=lambda one: one.id)


def _add(found: dict[str, ArticleFile], file: ArticleFile) -> None:
    """Keeps the file under an id that no other one has: its own, with its folder's name, with a number."""
    if any(other.path == file.path for other in (found.get(file.id),) if other):
        return
    name = file.id
    if name in found:
        name = f"{harmless_line(Path(file.source.path).name)}/{file.id}"
    stem, number = name, 2
    while name in found:
        if found[name].path == file.path:
            return
        name, number = f"{stem}~{number}", number + 1
    found[name] = ArticleFile(name, file.path, file.suffix, file.size, file.modified, file.source)


def _files(source: Source) -> Iterator[ArticleFile | Unreadable]:
    root = source.path
    if not os.path.isdir(root):
        yield _file(os.path.basename(root), root, source, root)
        return
    base = os.path.realpath(root)
    folders = [""]
    while folders:
        below = folders.pop()
        try:
            with os.scandir(os.path.join(root, below)) as entries:
                listed = sorted(entries, key=lambda entry: entry.name)
        except OSError as fault:
            yield Unreadable(harmless_line(below or "."), f"the folder cannot be opened: {_reason(fault)}")
            continue
        for entry in listed:
            name = f"{below}/{entry.name}" if below else entry.name
            if entry.name.startswith("."):
                continue
            if entry.is_symlink():
                yield from _link(name, entry, source, base)
            elif entry.is_dir(follow_symlinks=False):
                folders.append(name)
            elif _suffix(name) in READERS or _suffix(name) in NOT_YET:
                yield _file(name, entry.path, source, base)


def _link(name: str, entry: os.DirEntry[str], source: Source, base: str) -> Iterator[ArticleFile | Unreadable]:
    """A link counts as its target if that is a file inside the folder; a folder inside it is met without the link."""
    target = os.path.realpath(entry.path)
    inside = target == base or target.startswith(base.rstrip(os.sep) + os.sep)
    article = _suffix(name) in READERS
    try:
        is_folder = entry.is_dir()
        exists = os.path.exists(entry.path)
    except OSError:
        is_folder, exists = False, False
    if not exists:
        if article:
            yield Unreadable(harmless_line(name), "a link that leads nowhere")
    elif not inside:
        if article or is_folder:
            yield Unreadable(harmless_line(name), "a link that leads out of the folder; it is not followed")
    elif article and not is_folder:
        yield _file(name, entry.path, source, base)


def _file(name: str, path: str, source: Source, base: str) -> ArticleFile | Unreadable:
    shown = harmless_line(name)
    if reason := NOT_YET.get(_suffix(name)):
        return Unreadable(shown, reason)
    try:
        status = os.stat(path)
    except OSError as fault:
        return Unreadable(shown, _reason(fault))
    if not stat.S_ISREG(status.st_mode):
        return Unreadable(shown, "a pipe or device, not a file")
    if status.st_size > _LARGEST:
        return Unreadable(shown, f"larger than {_LARGEST // 1_000_000} MB; no article is")
    alone = base == path
    own = source if alone else Source(source.path)
    return ArticleFile(shown, path, _suffix(name), status.st_size, status.st_mtime_ns, own)


def _suffix(name: str) -> str:
    return os.path.splitext(name)[1].lower()


def _reason(fault: OSError) -> str:
    return (fault.strerror or str(fault)).lower()
