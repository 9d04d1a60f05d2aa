"""YAML read into plain nodes that know their line and column, within limits that hostile files cannot break.

Nothing is ever constructed from a tag, and scalars stay the text that was written, so that `name: 12` is the name
"12". The nodes are built from the parser's events rather than composed: nesting is bounded before anything recurses,
and what anchors multiply is counted before anybody walks it.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, field
from typing import Protocol

import yaml

from search.characters import harmless_line, visible

try:
    from yaml import CSafeLoader as _Loader
except ImportError:  # libyaml is missing; the pure parser gives the same events, some ten times slower
    from yaml import SafeLoader as _Loader  # type: ignore[assignment]  # both take what the other takes

MAX_BYTES = 64_000_000
MAX_DEPTH = 24
MAX_REPEATED = 100_000  # nodes that anchors may add to those that are written

_MERGE = "<<"
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_SHOWN = 60


@dataclass(slots=True)
class Node:
    """A piece of the file; `line` and `column` count from 1. `size` counts the nodes in it, repeated ones too."""

    line: int
    column: int
    size: int = 1


@dataclass(slots=True)
class Scalar(Node):
    """A text as written. `plain`: without quotes."""

    value: str = ""
    plain: bool = True

    @property
    def nothing(self) -> bool:
        """Whether nothing was given: `key:`, `key: ~` or `key: null`."""
        return self.plain and self.value in ("", "~", "null")


@dataclass(slots=True)
class Sequence(Node):
    """A list."""

    items: list[Node] = field(default_factory=list)


@dataclass(slots=True)
class Mapping(Node):
    """Keys with their values, in file order; merged ones (`<<`) come last."""

    entries: dict[str, tuple[Scalar, Node]] = field(default_factory=dict)


class Report(Protocol):
    """Takes a fault: where it is, the path of keys to it, and what is wrong."""

    def __call__(self, line: int, column: int, path: tuple[str | int, ...], message: str) -> None:
        """Takes the fault."""
        ...


class UnreadableError(Exception):
    """The file cannot be read as YAML at all; `line` and `column` count from 1."""

    def __init__(self, line: int, column: int, message: str) -> None:
        super().__init__(message)
        self.line = line
        self.column = column


def quoted(text: str) -> str:
    """Foreign words as they may stand in a message: short, on one line, harmless to a terminal."""
    shown = visible(harmless_line(text))
    return f"“{shown if len(shown) <= _SHOWN else shown[: _SHOWN - 1] + '…'}”"


def read_nodes(data: bytes, report: Report) -> Node | None:
    """The one document of a file; None if it is empty. Lesser faults go to `report`. Raises UnreadableError."""
    text = _decoded(data)
    control = _CONTROL.search(text)
    if control:
        line, column = _place(text, control.start())
        raise UnreadableError(line, column, f"the character U+{ord(control[0]):04X} cannot stand in YAML; delete it")
    loader = _Loader(text)
    try:
        return _Builder(loader, report).document()
    except yaml.MarkedYAMLError as fault:
        mark = fault.problem_mark or fault.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise UnreadableError(line, column, _in_words(fault, text, line)) from None
    except yaml.YAMLError as fault:
        raise UnreadableError(1, 1, f"not YAML: {harmless_line(str(fault))[:200]}") from None
    finally:
        loader.dispose()


def _decoded(data: bytes) -> str:
    """UTF-8, or UTF-16 that says so by its byte order mark."""
    if len(data) > MAX_BYTES:
        raise UnreadableError(1, 1, f"larger than {MAX_BYTES // 1_000_000} MB; split off what is no configuration")
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        try:
            return data.decode("utf-16")
        except UnicodeDecodeError:
            raise UnreadableError(1, 1, "begins as UTF-16 and is not; save it as UTF-8") from None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        mark = len(codecs.BOM_UTF8) if data.startswith(codecs.BOM_UTF8) else 0
        line, column = _place(data[: mark + fault.start].decode("utf-8-sig"), None)
        found = f"the byte 0x{fault.object[fault.start]:02x} is not UTF-8"
        raise UnreadableError(line, column, f"{found}; save the file as UTF-8") from None


def _place(text: str, index: int | None) -> tuple[int, int]:
    """Line and column of an offset (None: of the end), counted from 1."""
    before = text if index is None else text[:index]
    return before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1


def _in_words(fault: yaml.MarkedYAMLError, text: str, line: int) -> str:
    lines = text.split("\n", line)
    written = lines[line - 1] if line <= len(lines) else ""
    if written[: len(written) - len(written.lstrip())].count("\t"):
        return "not YAML: a tab cannot indent; use blanks"
    parts = [part for part in (fault.context, fault.problem) if part]
    return f"not YAML: {harmless_line(', '.join(parts))[:200]}; check brackets, quotes, colons and indentation here"


def _start(event: yaml.Event) -> tuple[int, int]:
    mark = event.start_mark
    assert mark is not None
    return mark.line + 1, mark.column + 1


class _Builder:
    """Events → nodes."""

    def __init__(self, loader: yaml.SafeLoader | yaml.CSafeLoader, report: Report) -> None:
        self._loader = loader
        self._report = report
        self._anchors: dict[str, Node | None] = {}
        self._repeated = 0
        self._path: list[str | int] = []

    def document(self) -> Node | None:
        root: Node | None = None
        while not isinstance(event := self._next(), yaml.StreamEndEvent):
            if isinstance(event, yaml.DocumentStartEvent):
                if root is not None:
                    raise UnreadableError(*_start(event), "a second document begins; a configuration is one")
                root = self._node(self._next())
        return None if isinstance(root, Scalar) and root.nothing else root

    def _next(self) -> yaml.Event:
        event = self._loader.get_event()
        assert event is not None  # the end of the stream is an event, and nobody asks behind it
        return event

    def _node(self, event: yaml.Event) -> Node:
        line, column = _start(event)
        if isinstance(event, yaml.ScalarEvent) and event.tag is None and event.anchor is None:
            return Scalar(line, column, 1, event.value, not event.style)  # nearly all there is
        if isinstance(event, yaml.AliasEvent):
            return self._repeat(event.anchor or "", line, column)
        assert isinstance(event, (yaml.ScalarEvent, yaml.CollectionStartEvent))
        tag: str | None = event.tag
        if tag is not None:
            said = quoted(tag.replace("tag:yaml.org,2002:", "!!"))
            self._report(line, column, tuple(self._path), f"the tag {said} is not obeyed here; write the value alone")
        anchor: str | None = event.anchor
        if anchor is not None:
            self._anchors[anchor] = None
        if isinstance(event, yaml.ScalarEvent):
            node: Node = Scalar(line, column, 1, event.value, not event.style)
        elif len(self._path) >= MAX_DEPTH:
            raise UnreadableError(line, column, f"nested more than {MAX_DEPTH} deep; nothing here needs that")
        elif isinstance(event, yaml.SequenceStartEvent):
            node = self._sequence(Sequence(line, column))
        else:
            node = self._mapping(Mapping(line, column))
        if anchor is not None:
            self._anchors[anchor] = node
        return node

    def _repeat(self, anchor: str, line: int, column: int) -> Node:
        if anchor not in self._anchors:
            raise UnreadableError(line, column, f"no anchor &{harmless_line(anchor)[:_SHOWN]} stands before this alias")
        node = self._anchors[anchor]
        if node is None:
            raise UnreadableError(line, column, f"the anchor &{harmless_line(anchor)[:_SHOWN]} contains itself")
        self._repeated += node.size
        if self._repeated > MAX_REPEATED:
            raise UnreadableError(line, column, f"anchors multiply to more than {MAX_REPEATED} values; write them out")
        return node

    def _sequence(self, node: Sequence) -> Sequence:
        self._path.append(0)
        while not isinstance(event := self._next(), yaml.SequenceEndEvent):
            self._path[-1] = len(node.items)
            item = self._node(event)
            node.items.append(item)
            node.size += item.size
        self._path.pop()
        return node

    def _mapping(self, node: Mapping) -> Mapping:
        merged: list[Node] = []
        entries, path = node.entries, self._path
        path.append("")
        while not isinstance(event := self._next(), yaml.MappingEndEvent):
            path[-1] = "?"
            key = self._node(event)
            name = key.value if isinstance(key, Scalar) else ""
            path[-1] = name
            value = self._node(self._next())
            node.size += key.size + value.size
            if not isinstance(key, Scalar):
                self._report(key.line, key.column, tuple(path[:-1]), "a key must be a word, not a list or a mapping")
            elif name == _MERGE and key.plain:
                merged += value.items if isinstance(value, Sequence) else [value]
            elif name in entries:
                again = f"stands here a second time (first in line {entries[name][0].line}); keep one"
                self._report(key.line, key.column, tuple(path), again)
            else:
                entries[name] = key, value
        path.pop()
        for source in merged:
            if isinstance(source, Mapping):
                for name, entry in source.entries.items():
                    entries.setdefault(name, entry)
            else:
                self._report(source.line, source.column, (*path, _MERGE), "only mappings can be merged")
        return node
