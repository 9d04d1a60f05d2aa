"""How many terminal cells characters take, measured as Rich and Textual measure them, so that columns agree."""

from __future__ import annotations

import re

from rich.cells import split_graphemes

TAB = 4

# Ranges in which every character takes one cell and none joins its neighbour: what Western texts are made of. Only a
# shortcut: what is missing here is merely measured one by one.
_ODD = re.compile(
    "[^ -~\xa0-\xac\xae-\u02ff\u0370-\u0377\u0400-\u0482"
    "\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u2199\u2400-\u2426\ufffd]"
)

# A cluster of more characters than this is no script's spelling but marks piled up; then only the first few are drawn.
_LONGEST_CLUSTER = 12
_DRAWN_OF_PILE = 4
_JOINERS = "\u200d\ufe0f"


def is_plain(text: str) -> bool:
    """True if every character takes exactly one cell."""
    return _ODD.search(text) is None


def clusters(text: str) -> list[tuple[int, int, int]]:
    """The characters as a reader sees them: (start, end, cells). A letter with accents is one, so is a joined emoji.

    Tabs reach to the next multiple of TAB, counted from the beginning of `text`.
    """
    spans, _ = split_graphemes(text)
    if "\t" not in text:
        return spans
    column, widened = 0, []
    for start, end, cells in spans:
        width = TAB - column % TAB if text[start] == "\t" else cells
        widened.append((start, end, width))
        column += width
    return widened


def drawn(cluster: str) -> str:
    """What of a cluster is sent to the terminal: all, unless it is a pile of marks. Takes as many cells."""
    if len(cluster) <= _LONGEST_CLUSTER:
        return cluster
    return cluster[:_DRAWN_OF_PILE].rstrip(_JOINERS)


def cell_of(line: str, index: int) -> int:
    """The cell at which the character with this index begins."""
    if is_plain(line):
        return min(index, len(line))
    return sum(cells for _, end, cells in clusters(line) if end <= index)


def index_at(line: str, cell: int) -> int:
    """The index of the character that covers this cell; the line's length when it lies behind the last one."""
    if is_plain(line):
        return min(max(cell, 0), len(line))
    column = 0
    for start, _, cells in clusters(line):
        column += cells
        if cell < column:
            return start
    return len(line)
