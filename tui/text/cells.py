"""How many terminal cells characters take, measured as Rich and Textual measure them, so that columns agree."""

from __future__ import annotations

import re

from rich.cells import cell_len, split_graphemes

TAB = 4

# Ranges in which every character takes one cell and none joins its neighbour: what Western texts are made of. Only a
# shortcut: what is missing here is merely measured one by one.
_PLAIN = (
    " -~\xa0-\xac\xae-\u02ff\u0370-\u0377\u0400-\u0482\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u2199\u2400-\u2426"
)
_ODD = re.compile(f"[^{_PLAIN}]")

# Ranges in which every character takes two cells and none joins its neighbour: what East Asian texts are made of.
_WIDE = "\u3001-\u3029\u3041-\u3096\u30a1-\u30fa\u30fc-\u30fe\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff60"
_ODD_OR_JOINED = re.compile(f"[^{_PLAIN}{_WIDE}]")
_FIRST_WIDE = "\u3001"

# A cluster of more characters than this is no script's spelling but marks piled up; then only the first few are drawn.
_LONGEST_CLUSTER = 12
_DRAWN_OF_PILE = 4
_REGIONAL_A = 0x1F1E6
_FLAG = re.compile("[\U0001f1e6-\U0001f1ff]{2}")
_JOINED = re.compile("[\u200d\ufe0f\u20e3\U0001f1e6-\U0001f1ff\U0001f3fb-\U0001f3ff]")


def is_plain(text: str) -> bool:
    """True if every character takes exactly one cell."""
    return _ODD.search(text) is None


def clusters(text: str) -> list[tuple[int, int, int]]:
    """The characters as a reader sees them: (start, end, cells). A letter with accents is one, so is a joined emoji.

    Tabs reach to the next multiple of TAB, counted from the beginning of `text`.
    """
    if "\t" not in text:
        return _untabbed(text, 0)
    found: list[tuple[int, int, int]] = []
    start = column = 0
    for part in text.split("\t"):
        if start:
            width = TAB - column % TAB
            found.append((start - 1, start, width))
            column += width
        mine = _untabbed(part, start)
        found += mine
        column += sum(cells for *_, cells in mine)
        start += len(part) + 1
    return found


def _untabbed(text: str, offset: int) -> list[tuple[int, int, int]]:
    """The same for a text without tabs that begins at an offset."""
    if not _ODD_OR_JOINED.search(text):
        return [(at, at + 1, 1 + (character >= _FIRST_WIDE)) for at, character in enumerate(text, offset)]
    spans, _ = split_graphemes(text)
    return [(start + offset, end + offset, cells) for start, end, cells in spans]


def drawn(cluster: str) -> str:
    """What of a cluster is sent to the terminal: all, unless it is a pile of marks or a joined emoji. As many cells.

    Terminals do not agree on how wide a family, a flag or a skin tone is, and one that disagrees tears the whole row.
    So of a joined emoji the first picture is drawn, of a flag its two letters; copying still gives all of it.
    """
    if len(cluster) == 1:
        return cluster
    if _JOINED.search(cluster):
        if _FLAG.fullmatch(cluster):
            return "".join(chr(ord(letter) - _REGIONAL_A + ord("A")) for letter in cluster)
        return cluster[0] + " " * (cell_len(cluster) - cell_len(cluster[0]))
    if len(cluster) <= _LONGEST_CLUSTER:
        return cluster
    return cluster[:_DRAWN_OF_PILE]


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
