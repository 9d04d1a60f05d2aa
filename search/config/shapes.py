# ruff: noqa: D102  Shape says what `read` and `schema` are, for all its kinds.
"""The shapes that parts of a configuration have: each can read a node, and describe itself as JSON Schema.

One description serves both, so that what an editor completes and what the program accepts cannot drift apart.
`read` gives None, after a fault, for what is not of the shape; a file with faults is refused as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, NamedTuple, Protocol, TypeVar

from search.config.faults import Faults, Path
from search.config.yaml_nodes import Mapping as MappingNode
from search.config.yaml_nodes import Node, Scalar, quoted
from search.config.yaml_nodes import Sequence as SequenceNode

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
Schema = dict[str, Any]  # JSON: any value may stand anywhere in it

MAX_TEXT = 1_000
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")


class WrongError(Exception):
    """A text that a check refuses; `str()` says what is wrong and what to do."""


class Shape(Protocol[T_co]):
    """What a part of a configuration may be."""

    def read(self, node: Node, path: Path, faults: Faults, /) -> T_co | None:
        """The value that a node stands for; None after a fault."""
        ...

    def schema(self) -> Schema:
        """The same as JSON Schema (draft 2020-12)."""
        ...


def kind(node: Node) -> str:
    """What a node is, in words."""
    if isinstance(node, Scalar):
        return "nothing" if node.nothing else "a text"
    return "a list" if isinstance(node, SequenceNode) else "keys with values"


@dataclass(frozen=True, slots=True)
class Text:
    """A text on one line: runs of blanks are one blank. Numbers and dates count as the text that was written.

    `check` gives the text as it is kept, or raises WrongError. `blank` and `empty` say what to do where there is none.
    """

    check: Callable[[str], str] | None = None
    limits: Mapping[str, object] = field(default_factory=dict)
    empty: str = "write a text, or delete the key"
    blank: bool = False
    length: int = MAX_TEXT

    def read(self, node: Node, path: Path, faults: Faults, /) -> str | None:
        if not isinstance(node, Scalar):
            faults.error(node, path, f"must be a text, not {kind(node)}")
            return None
        text = " ".join(node.value.split()) if not node.nothing else ""
        if not text and not self.blank:
            faults.error(node, path, f"is empty; {self.empty}")
            return None
        if len(text) > self.length:
            faults.error(node, path, f"has {len(text):,} characters; {self.length:,} are the most")
            return None
        if control := _CONTROL.search(text):
            faults.error(node, path, f"holds the control character U+{ord(control[0]):04X}; delete it")
            return None
        try:
            return self.check(text) if self.check else text
        except WrongError as wrong:
            faults.error(node, path, str(wrong))
            return None

    def schema(self) -> Schema:
        least = {} if self.blank else {"pattern": r"\S"}
        # YAML reads `name: 12` as a number; it is taken as its text, so an editor must not object.
        loose: Schema = {"type": ["string", "number", "boolean"], "maxLength": self.length}
        return {**({"type": "string"} if self.limits else loose | least), **self.limits}


class OneOf(NamedTuple):
    """One of a few words."""

    words: tuple[str, ...]

    def read(self, node: Node, path: Path, faults: Faults, /) -> str | None:
        text = Text().read(node, path, faults)
        if text is None or text in self.words:
            return text
        near = faults.suggestion(text, self.words)
        faults.error(node, path, f"must be one of {', '.join(self.words)}, not {quoted(text)}{near}")
        return None

    def schema(self) -> Schema:
        return {"enum": list(self.words)}


class ListOf(NamedTuple, Generic[T]):
    """A list; nothing is an empty one."""

    item: Shape[T]

    def read(self, node: Node, path: Path, faults: Faults, /) -> tuple[T, ...] | None:
        if isinstance(node, Scalar) and node.nothing:
            return ()
        if not isinstance(node, SequenceNode):
            found = f"must be a list, not {kind(node)}"
            faults.error(node, path, f"{found}; write each entry on a line of its own behind “- ”")
            return None
        items = (self.item.read(item, (*path, place), faults) for place, item in enumerate(node.items))
        return tuple(item for item in items if item is not None)

    def schema(self) -> Schema:
        return {"type": ["array", "null"], "items": self.item.schema()}


class Either(NamedTuple, Generic[T]):
    """A shape in full, or a text as the short way of writing it."""

    short: Shape[T]
    full: Shape[T]

    def read(self, node: Node, path: Path, faults: Faults, /) -> T | None:
        return (self.short if isinstance(node, Scalar) else self.full).read(node, path, faults)

    def schema(self) -> Schema:
        return {"anyOf": [self.short.schema(), self.full.schema()]}


class Made(NamedTuple, Generic[T]):
    """A text that a value is made of."""

    text: Text
    make: Callable[[str], T]

    def read(self, node: Node, path: Path, faults: Faults, /) -> T | None:
        text = self.text.read(node, path, faults)
        return None if text is None else self.make(text)

    def schema(self) -> Schema:
        return self.text.schema()


class Key(NamedTuple, Generic[T]):
    """A key of a record: its shape, a sentence for editors, whether it must be there, whether it may be left empty."""

    shape: Shape[T]
    doc: str
    required: bool = False
    may_be_empty: bool = True


class Record(NamedTuple, Generic[T]):
    """Fixed keys; `make` is called with those that are given. Keys that begin with `spare` are passed over."""

    make: Callable[..., T]
    keys: Mapping[str, Key[Any]]  # the values go to `make`, whose own annotations hold them together
    spare: str = ""

    def read(self, node: Node, path: Path, faults: Faults, /, **given: object) -> T | None:
        if not isinstance(node, MappingNode):
            due = ", ".join(f"{name}:" for name in list(self.keys)[:4])
            faults.error(node, path, f"must be keys with values ({due} …), not {kind(node)}")
            return None
        values = dict(given)
        sound = True
        for name, (key_node, value_node) in node.entries.items():
            key = self.keys.get(name)
            if key is None:
                if not (self.spare and name.startswith(self.spare)):
                    near = faults.suggestion(name, self.keys, f"; the keys here are {', '.join(self.keys)}")
                    faults.error(key_node, (*path, name), f"is no key here{near}")
            elif not (key.may_be_empty and not key.required and isinstance(value_node, Scalar) and value_node.nothing):
                values[name] = key.shape.read(value_node, (*path, name), faults)
                sound = sound and values[name] is not None
        for name, key in self.keys.items():
            if key.required and name not in node.entries:
                sound = False
                faults.error(node, (*path, name), "is missing; add it")
        return self.make(**values) if sound else None

    def schema(self) -> Schema:
        properties = {name: {"description": key.doc, **key.shape.schema()} for name, key in self.keys.items()}
        required = [name for name, key in self.keys.items() if key.required]
        more: Schema = {"required": required} if required else {}
        if self.spare:
            more["patternProperties"] = {f"^{re.escape(self.spare)}": {}}
        return {"type": "object", "properties": properties, "additionalProperties": False, **more}


class Named(NamedTuple, Generic[T]):
    """Records under names of the reader's choice, given to the record as `id`."""

    record: Record[T]
    name: Text

    def read(self, node: Node, path: Path, faults: Faults, /) -> tuple[T, ...] | None:
        if isinstance(node, Scalar) and node.nothing:
            return ()
        if not isinstance(node, MappingNode):
            faults.error(node, path, f"must be ids with what belongs to each below them, not {kind(node)}")
            return None
        found = []
        for key, (key_node, value_node) in node.entries.items():
            name = self.name.read(key_node, (*path, key), faults)
            if name is not None:
                found.append(self.record.read(value_node, (*path, key), faults, id=name))
        return tuple(one for one in found if one is not None)

    def schema(self) -> Schema:
        return {
            "type": ["object", "null"],
            "propertyNames": self.name.schema(),
            "additionalProperties": self.record.schema(),
        }


class Pairs(NamedTuple, Generic[T]):
    """Free keys, each with a value of one shape."""

    value: Shape[T]
    name: Text = Text()

    def read(self, node: Node, path: Path, faults: Faults, /) -> tuple[tuple[str, T], ...] | None:
        if isinstance(node, Scalar) and node.nothing:
            return ()
        if not isinstance(node, MappingNode):
            faults.error(node, path, f"must be keys with values, not {kind(node)}")
            return None
        found = []
        for key, (key_node, value_node) in node.entries.items():
            name = self.name.read(key_node, (*path, key), faults)
            value = self.value.read(value_node, (*path, key), faults)
            if name is not None and value is not None:
                found.append((name, value))
        return tuple(found)

    def schema(self) -> Schema:
        return {"type": ["object", "null"], "additionalProperties": self.value.schema()}


class Later(NamedTuple, Generic[T]):
    """A shape that is imported when it is needed: most configurations have no such part."""

    load: Callable[[], Shape[T]]

    def read(self, node: Node, path: Path, faults: Faults, /) -> T | None:
        return self.load().read(node, path, faults)

    def schema(self) -> Schema:
        return self.load().schema()
