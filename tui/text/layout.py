"""A whole text as rows of a given width, wrapped only where somebody looks.

The text is cut into blocks of some thousand characters. A block that nobody has looked at counts with an estimated
height; once wrapped it is exact. So opening ten megabytes costs as much as opening a page, and short texts are exact
from the start.

Passages are set apart by one empty row, no more and no less: if the text has no blank line at all, between all lines;
else where it has blank lines. Empty rows are only on the screen: offsets count the text as it is.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate

from search.characters import harmless, visible
from tui.text.cells import cell_of, clusters, index_at, is_plain
from tui.text.wrap import Row, wrap

BLOCK = 4096  # characters; a screenful or two
_MOST_BLOCKS = 2500  # longer texts get larger blocks, so that the table stays small
_SAMPLE, _SAMPLES = 256, 16
_LOOKED_AT_FOR_BLANK_LINES = 65536
_BLANK_LINE = "\n\n"
_WORD = re.compile(r"\S")


class Layout:
    """The rows of `text` at `width` cells. `heading_end`: where a heading at its beginning ends, 0 for none.

    A row is (start, end): offsets in the text, end exclusive; an empty row has start == end. Rows are counted from 0.
    `wrapped` counts the blocks that have been laid out.
    """

    def __init__(self, text: str, width: int, heading_end: int = 0) -> None:
        self.text = text
        self.width = width
        self.wrapped = 0
        self._first = _next_word(text, 0)
        self._first_under_heading = _next_word(text, heading_end) if heading_end else 0
        body = text[heading_end : heading_end + _LOOKED_AT_FOR_BLANK_LINES].strip("\n")
        self._spread = _BLANK_LINE not in body
        self._starts = _block_starts(text, max(BLOCK, len(text) // _MOST_BLOCKS))
        self._rows: list[list[Row] | None] = [None] * len(self._starts)
        self._heights = self._estimates()
        self._tops = [0, *accumulate(self._heights)]

    @property
    def height(self) -> int:
        """The number of rows: exact for what was looked at, estimated for the rest."""
        return self._tops[-1]

    def row(self, number: int) -> Row | None:
        """One row; None behind the last. Lays out its block if need be, which may change `height`."""
        while 0 <= number < self.height:
            block = bisect_right(self._tops, number) - 1
            rows = self._lay_out(block)
            if number - self._tops[block] < len(rows):
                return rows[number - self._tops[block]]
        return None

    def row_of(self, offset: int) -> int:
        """The row that shows this offset, or for one between two rows the row before it; 0 if there are none."""
        if not self._starts:
            return 0
        block = max(0, bisect_right(self._starts, offset) - 1)
        while not (rows := self._lay_out(block)) and block:
            block -= 1
        inside = bisect_right(rows, offset, key=lambda row: row[0]) - 1
        return max(0, self._tops[block] + inside)

    def position(self, offset: int) -> tuple[int, int]:
        """(row, cell) of an offset; an offset between two rows counts as the end of the first."""
        number = self.row_of(offset)
        row = self.row(number)
        if row is None:
            return 0, 0
        start, end = row
        return number, cell_of(self.shown(start, end), min(max(offset, start), end) - start)

    def offset(self, number: int, cell: int) -> int:
        """The offset of the character at a row and cell; a row's end when the cell lies behind it."""
        row = self.row(number)
        if row is None:
            return 0 if number < 0 else len(self.text)
        start, end = row
        return start + index_at(self.shown(start, end), cell)

    def shown(self, start: int, end: int) -> str:
        """A part of the text as it may be drawn: as long, with what could command or deceive as marks."""
        return visible(harmless(self.text[start:end]))

    def settle(self, top: int, page: int) -> int:
        """Lays out a page before and two after the row `top`, and gives the row that `top` has become by that."""
        if not self._starts:
            return 0
        self.row(top)
        block = bisect_right(self._tops, min(max(top, 0), max(0, self.height - 1))) - 1
        block = min(block, len(self._starts) - 1)
        before = block
        while before > 0 and top - self._tops[before] < page:
            before -= 1
            height = self._heights[before]
            top += len(self._lay_out(before)) - height
        while block < len(self._starts) and self._tops[block] < top + 2 * page:
            self._lay_out(block)
            block += 1
        return top

    def _lay_out(self, block: int) -> list[Row]:
        rows = self._rows[block]
        if rows is None:
            rows = self._rows[block] = self._wrap_block(block)
            self.wrapped += 1
            if self._heights[block] != len(rows):
                self._heights[block] = len(rows)
                self._tops = [0, *accumulate(self._heights)]
        return rows

    def _wrap_block(self, block: int) -> list[Row]:
        start = self._starts[block]
        end = self._starts[block + 1] if block + 1 < len(self._starts) else len(self.text)
        rows: list[Row] = []
        apart = self._follows_blank_line(start)
        line_start = start
        for line in self.shown(start, end).split("\n"):
            lines = wrap(line, self.width) if line else []
            if lines:
                if self._set_apart(line_start, apart):
                    rows.append((line_start - 1, line_start - 1))
                rows += [(line_start + first, line_start + last) for first, last in lines]
            apart = not lines
            line_start += len(line) + 1
        return rows

    def _set_apart(self, line_start: int, after_blank: bool) -> bool:
        """True if an empty row belongs before the line that begins here."""
        if line_start <= self._first or self.text[line_start - 1] != "\n":
            return False
        return after_blank or self._spread or line_start <= self._first_under_heading

    def _follows_blank_line(self, start: int) -> bool:
        """True if the line before this one is blank, or if nothing but blank lines is."""
        before = self.text[max(0, start - BLOCK) : start]
        return before.endswith("\n") and not before[before.rfind("\n", 0, -1) + 1 :].strip()

    def _estimates(self) -> list[int]:
        """Heights to go by: characters over width, plus the line ends, as samples of the text suggest."""
        step = max(_SAMPLE, len(self.text) // _SAMPLES)
        sample = "".join(self.shown(start, start + _SAMPLE) for start in range(0, len(self.text), step))
        ends = sample.count("\n")
        letters = sample.replace("\n", "")
        cells = len(letters) if is_plain(letters) else sum(width for *_, width in clusters(letters))
        per_character = (cells / self.width + ends * (1.5 if self._spread else 0.5)) / max(1, len(sample))
        ends_at = [*self._starts[1:], len(self.text)]
        return [1 + int((end - start) * per_character) for start, end in zip(self._starts, ends_at, strict=False)]


def _next_word(text: str, offset: int) -> int:
    """The first character at or behind an offset that is not blank; the text's length if there is none."""
    found = _WORD.search(text, offset)
    return found.start() if found else len(text)


def _block_starts(text: str, size: int) -> list[int]:
    """Cuts a text behind line ends where it can, else behind a blank, else anywhere."""
    starts, start = [], 0
    while start < len(text):
        starts.append(start)
        end = start + size
        if end < len(text):
            cut = text.rfind("\n", start, end)
            if cut < 0:
                cut = text.rfind(" ", start, end)
            end = cut + 1 if cut >= 0 else end
        start = end
    return starts
