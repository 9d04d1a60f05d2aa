"""An article laid out at a width: the rows above its text, then the text."""

from __future__ import annotations

from search.articles import Article
from tui.text.cells import clusters, is_plain
from tui.text.header import HeaderRow, header_rows
from tui.text.layout import Layout
from tui.text.wrap import NARROWEST, Row

MEASURE = 84  # cells; longer lines are hard to follow back to the left
_MARGIN = 2
_ROOMY = 24  # cells; narrower panes spare one for the marks, or none
_LONGEST_WORD = 100


class Page:
    """Rows counted from 0, header first. What is said of Layout holds: heights are exact where somebody looked."""

    def __init__(self, article: Article, width: int) -> None:
        self.article = article
        self.width = width
        self.header: list[HeaderRow] = header_rows(article, width)
        self.layout = Layout(article.text, width, article.title_end)

    @property
    def height(self) -> int:
        """The number of rows."""
        return len(self.header) + self.layout.height

    def row_of(self, offset: int) -> int:
        """The row that shows an offset. The very beginning is the first row of the header."""
        return len(self.header) + self.layout.row_of(offset) if offset > 0 else 0

    def span(self, row: int) -> Row | None:
        """The characters of a row: (start, end); None in the header and behind the last row."""
        return self.layout.row(row - len(self.header)) if row >= len(self.header) else None

    def first_offset(self, row: int) -> int:
        """The first offset at or behind a row."""
        span = self.span(row)
        if span is not None:
            return span[0]
        return 0 if row < len(self.header) else len(self.article.text)

    def end_offset(self, row: int) -> int:
        """Where a row ends in the text."""
        span = self.span(row)
        return span[1] if span is not None else self.first_offset(row)

    def offset(self, row: int, cell: int) -> int | None:
        """The offset of the character at a row and cell; None where there is none."""
        span = self.span(row)
        if span is None or cell < 0:
            return None
        found = self.layout.offset(row - len(self.header), cell)
        return found if found < span[1] else None

    def settle(self, top: int, page: int) -> int:
        """Lays out around the row `top`; gives the row that it has become."""
        inside = top - len(self.header)
        return self.layout.settle(inside, page) + len(self.header) if inside > 0 else self._settle_beginning(top, page)

    def _settle_beginning(self, top: int, page: int) -> int:
        self.layout.settle(0, page)
        return top

    def character(self, offset: int) -> Row:
        """The character as a reader sees it (a letter with its accents, a joined emoji) that this offset is part of."""
        row = self.layout.row(self.layout.row_of(offset))
        if row is None or not row[0] <= offset < row[1]:
            return offset, min(offset + 1, len(self.article.text))
        shown = self.layout.shown(*row)
        if is_plain(shown):
            return offset, offset + 1
        inside = offset - row[0]
        start, end = next((start, end) for start, end, _ in clusters(shown) if start <= inside < end)
        return row[0] + start, row[0] + end

    def word(self, offset: int) -> Row:
        """The word that this offset is part of."""
        text = self.article.text
        start = end = offset
        while start > 0 and offset - start < _LONGEST_WORD and _in_word(text[start - 1]):
            start -= 1
        while end < len(text) and end - offset < _LONGEST_WORD and _in_word(text[end]):
            end += 1
        return start, max(end, min(offset + 1, len(text)))

    def passage(self, offset: int) -> Row:
        """The passage that this offset is part of, or the next one; empty behind the last."""
        text = self.article.text
        while offset < len(text) and text[offset].isspace():
            offset += 1
        end = text.find("\n", offset)
        return text.rfind("\n", 0, offset) + 1, end if end >= 0 else len(text)


def margin_and_measure(columns: int) -> tuple[int, int]:
    """How many cells a pane leaves free on either side of the text, and how many a line of it has."""
    margin = max(_MARGIN, (columns - MEASURE) // 2) if columns >= _ROOMY else int(columns > 2 * NARROWEST)
    return margin, max(NARROWEST, min(MEASURE, columns - 2 * margin))


def _in_word(character: str) -> bool:
    return character.isalnum() or character in "_'’-"
