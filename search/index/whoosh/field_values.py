"""Which values of the fields (sources, authors, languages, what is told) and which article ids a condition means."""

from __future__ import annotations

import re
from collections.abc import Callable

from search.query.tree import Author, Has, Language, SaidBy, Source, Told
from search.tokens import fold, squeeze


def fitting(node: Source | Author | Language | Told | Has | SaidBy, names: list[str]) -> list[str]:
    """The names that a condition means: the same words, else (most of them) these words in a row among others."""
    if isinstance(node, Has):
        return [node.id] if node.id in names else []
    if isinstance(node, SaidBy):
        return [*(one for one in node.ids if one in names), *_worded(node.text, names)]
    if isinstance(node, Told) and (same := [name for name in names if fold(name) == fold(node.text)]):
        return same
    if "*" in node.text or "?" in node.text:
        fits = _pattern(fold(node.text))
        return [name for name in names if fits(fold(name))]
    if isinstance(node, Language):
        code = fold(node.text).replace("_", "-")
        return [name for name in names if (fold(name).replace("_", "-") + "-").startswith(code + "-")]
    wanted = squeeze(node.text)
    same = [name for name in names if squeeze(name) == wanted]
    if same and isinstance(node, Source | Told):
        return same
    return _worded(node.text, names)


def _worded(text: str, names: list[str]) -> list[str]:
    """The names that have these words in a row."""
    if "*" in text or "?" in text:
        fits = _pattern(fold(text))
        return [name for name in names if fits(fold(name))]
    wanted = squeeze(text)
    return [name for name in names if wanted and f" {wanted} " in f" {squeeze(name)} "]


def _pattern(text: str) -> Callable[[str], object]:
    parts = re.split(r"([*?])", re.sub(r"\*+", "*", text))
    return re.compile("".join({"*": ".*", "?": "."}.get(part, re.escape(part)) for part in parts), re.DOTALL).fullmatch


def glob(text: str) -> Callable[[str], object]:
    """`*` and `?` stay within a folder, `**` does not; a path without them is an article, or a folder and all in it."""
    folded = fold(text).strip("/")
    if "*" not in folded and "?" not in folded:
        return lambda name: name == folded or name.startswith(folded + "/")
    folded = re.sub(r"\*{3,}", "**", folded)
    parts = re.split(r"(\*\*/|\*\*|[*?])", folded)
    known = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}
    return re.compile("".join(known.get(part) or re.escape(part) for part in parts), re.DOTALL).fullmatch
