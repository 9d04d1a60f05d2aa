"""Foreign words made fit for one line of the screen."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from rich.cells import cell_len
from rich.text import Text

from search.characters import harmless_line, visible
from tui.text.cells import clusters, drawn, is_plain

_LONGEST = 400
_SHORTEST = 6  # cells; in less a middle is not worth cutting out


@lru_cache(maxsize=4096)
def one_line(text: str) -> str:
    """A title, a name, a file name: blanks run together, nothing that commands or deceives, no piles of accents."""
    line = " ".join(visible(harmless_line(text[:_LONGEST].replace("\n", " ").replace("\t", " "))).split())
    if is_plain(line):
        return line
    return "".join(drawn(line[start:end]) for start, end, _ in clusters(line))


def fitted(text: str, width: int) -> str:
    """A line cut to a width in cells, with an ellipsis where something is missing."""
    if cell_len(text) <= width:
        return text
    shortened = Text(text)
    shortened.truncate(max(1, width), overflow="ellipsis")
    return shortened.plain


def shortened(text: str, width: int) -> str:
    """A line cut to a width in cells, with the ellipsis in its middle: titles on one story tend to begin alike."""
    if cell_len(text) <= width or width < _SHORTEST:
        return fitted(text, width)
    head = fitted(text, (width + 1) // 2).removesuffix("…").rstrip()
    tail = text
    while cell_len(head) + 1 + cell_len(tail) > width:
        tail = tail[1:]
    return f"{head}…{tail.lstrip()}"


def listed(parts: Iterable[str], width: int) -> list[str]:
    """Words with dots between them, on as many lines of this width as they need."""
    lines: list[str] = []
    for part in map(one_line, parts):
        if lines and cell_len(lines[-1]) + cell_len(part) + 3 <= width:
            lines[-1] += f" · {part}"
        else:
            lines.append(fitted(part, width))
    return lines
