"""Plain text and Markdown, with optional metadata between two lines of `---` at their head."""

from __future__ import annotations

import re

import yaml

from search.characters import harmless_line
from search.formats.content import METADATA, Content, UnreadableError
from search.formats.decoding import decode
from search.formats.title import find_title

_HEAD = re.compile(r"---[ \t]*\n(.*?)(?:\A|(?<=\n))---[ \t]*(?:\n|\Z)", re.S)
_LONGEST_HEAD = 20_000
# BaseLoader builds strings, lists and mappings, and nothing else: no tag in a foreign file can make an object.
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


def read_text(data: bytes) -> Content:
    """A plain-text file. Raises UnreadableError."""
    return _read(data, markdown=False)


def read_markdown(data: bytes) -> Content:
    """A Markdown file, read as it is written: the marks stay in the text. Raises UnreadableError."""
    return _read(data, markdown=True)


def _read(data: bytes, *, markdown: bool) -> Content:
    text, warnings = decode(data)
    metadata, start, complaint = _metadata(text)
    text = text[start:]
    if not text.strip():
        raise UnreadableError("it is empty" if not metadata else "it has metadata, but no text")
    title, title_end = find_title(text, metadata.get("title"), markdown=markdown)
    return Content(text, title, title_end, metadata, warnings + complaint)


def _metadata(text: str) -> tuple[dict[str, str], int, tuple[str, ...]]:
    """The metadata at the head, where the text behind it begins, and what is wrong with it."""
    if not text.startswith("---"):
        return {}, 0, ()
    head = _HEAD.match(text, 0, _LONGEST_HEAD)
    if head is None:
        return {}, 0, ()
    try:
        found = yaml.load(head[1], Loader=_LOADER)  # noqa: S506 - BaseLoader makes strings only
    except (yaml.YAMLError, RecursionError):
        return {}, 0, ("its head between --- lines is not YAML; read as text",)
    if not isinstance(found, dict) or not set(map(str, found)) & set(METADATA):
        return {}, 0, ()
    if isinstance(found.get("lang"), str):
        found.setdefault("language", found["lang"])
    known = {
        key: harmless_line(" ".join(value.split()))
        for key, value in found.items()
        if key in METADATA and isinstance(value, str) and value.strip() and value.strip() not in ("null", "~")
    }
    strange = [key for key in METADATA if isinstance(found.get(key), (list, dict))]
    if isinstance(found.get("author"), list):
        strange.remove("author")
        known["author"] = harmless_line(", ".join(str(name) for name in found["author"]))
    return known, head.end(), tuple(f"its {key} is not a plain value and is left out" for key in strange)
