"""Facts × sources: the rows of a comparison, drawn line by line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from rich.cells import cell_len
from rich.style import Style
from rich.text import Text

from tui.compared import Saying, TableRow
from tui.table_view import Columns, columns, text_width
from tui.verdicts import MODALITY_WORDS, VERDICT_MARKS, remarks
from tui.widgets.facts import value_text
from tui.widgets.rows import Row, Rows
from tui.words import fitted, listed, one_line

STACKED = 100  # columns of the terminal under which the cells of a row stand below each other
_MOST_SAYINGS = 3  # of one source in one cell
_VALUE_LINES = 2
_SILENT, _NOTHING = "silent", "–"
_STACKED_MARGIN = 5  # cells before a value: the number of its source


class ComparisonTable(Rows, inherit_bindings=False):
    """The rows of a comparison with a bar on one of them. `articles` are the sources, left to right."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "comparison--label",
        "comparison--about",
        "comparison--how",
        "comparison--number",
        "comparison--silent",
        "verdict--agree",
        "verdict--refines",
        "verdict--conflict",
        "verdict--only",
    }

    def __init__(self, articles: Sequence[str], *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.articles = tuple(articles)
        self.stacked = False
        self.columns = Columns(20, 20, 0, 1)
        self._by_key: dict[str, TableRow] = {}
        self._shape: tuple[int, bool, Columns] | None = None
        self._heights: dict[int, tuple[TableRow, int]] = {}

    def set_table(self, rows: Sequence[TableRow], *, keep: bool) -> None:
        """Shows these rows, once the shape is known. `keep`: the bar stays on its row."""
        self._by_key = {str(row.number): row for row in rows}
        if self._shape is not None:
            self._lay_out(keep=keep)

    def set_shape(self, *, stacked: bool, first: int) -> None:
        """Cells below each other or in columns; `first` is the source in the leftmost column, counted from 0."""
        self.stacked = stacked
        self.columns = columns(max(1, self.row_width), len(self.articles), first)
        if (self.row_width, stacked, self.columns) != self._shape:
            self._shape = (self.row_width, stacked, self.columns)
            self._heights.clear()
            self._lay_out(keep=True)

    @property
    def row(self) -> TableRow | None:
        """The row with the bar."""
        return self._by_key.get(self.highlighted_key or "")

    @property
    def shown(self) -> Sequence[TableRow]:
        """The rows, in their order."""
        return tuple(self._by_key.values())

    def _lay_out(self, *, keep: bool) -> None:
        self.set_rows([Row(key, self._height_of(row)) for key, row in self._by_key.items()], keep=keep)

    def _height_of(self, row: TableRow) -> int:
        """The lines of a row; counted once for each shape of the table, so that filters answer at once."""
        known = self._heights.get(row.number)
        if known is None or known[0] is not row:
            known = row, self._stacked_height(row) if self.stacked else self._height(row)
            self._heights[row.number] = known
        return known[1]

    # In columns

    @property
    def _in_view(self) -> Sequence[str]:
        return self.articles[self.columns.first : self.columns.first + self.columns.shown]

    def _height(self, row: TableRow) -> int:
        """As many lines as the highest cell in view needs, and an empty one."""
        width = text_width(self.columns.source)
        cells = (row.cells.get(article, ()) for article in self._in_view)
        told = listed((*remarks(row.row), *row.notes), max(4, text_width(self.columns.heading) - 2))
        heading = 1 + bool(row.about) + len(told)
        return 1 + max(heading, *(_cell_height(cell, width) for cell in cells))

    def render_row(self, row: Row, width: int, highlighted: bool) -> list[Text]:  # noqa: ARG002 - as Rows calls it
        """The lines of one row."""
        one = self._by_key.get(row.key)
        if one is None:
            return []
        if self.stacked:
            return self._stacked_lines(one, width)
        blocks = [self._heading(one, text_width(self.columns.heading))]
        blocks += [self._cell(one, article, text_width(self.columns.source)) for article in self._in_view]
        widths = [self.columns.heading] + [self.columns.source] * self.columns.shown
        lines = []
        for number in range(max(len(block) for block in blocks)):
            line = Text()
            end = 0
            for block, column in zip(blocks, widths, strict=True):
                line.append_text(block[number] if number < len(block) else Text())
                end += column
                line.pad_right(max(0, end - line.cell_len))
            lines.append(line)
        return lines

    def _heading(self, row: TableRow, width: int) -> list[Text]:
        """Attribute and verdict, whom it is about, and what else is to be said."""
        style, word = self._style(f"verdict--{row.row.verdict}"), row.row.verdict
        head = Text().append(f"{VERDICT_MARKS[word]} ", style)
        head.append(fitted(one_line(row.row.label), max(4, width - len(word) - 3)), self._style("comparison--label"))
        head.pad_right(max(1, width - head.cell_len - len(word)))
        lines = [head.append(word, style)]
        if row.about:
            lines.append(Text("  ").append(fitted(one_line(row.about), width - 2), self._style("comparison--about")))
        return lines + self._remarks(row, width)

    def _remarks(self, row: TableRow, width: int) -> list[Text]:
        style = self._style("comparison--how")
        return [Text("  ").append(told, style) for told in listed((*remarks(row.row), *row.notes), max(4, width - 2))]

    def _cell(self, row: TableRow, article: str, width: int) -> list[Text]:
        said = row.cells.get(article, ())
        if not said:
            return [self._unsaid(article in row.silent)]
        lines: list[Text] = []
        for one in said[:_MOST_SAYINGS]:
            pieces = _wrapped(one, width)
            lines += pieces
            if foot := self._foot(one, width):
                lines.append(foot)
        if len(said) > _MOST_SAYINGS:
            lines.append(Text().append(f"and {len(said) - _MOST_SAYINGS} more", self._style("comparison--about")))
        return lines

    def _unsaid(self, silent: bool) -> Text:
        if silent:
            return Text().append(_SILENT, self._style("comparison--silent"))
        return Text().append(_NOTHING, self._style("comparison--about"))

    def _foot(self, one: Saying, width: int) -> Text | None:
        """When, if that matters, how surely and who says so; None where it is plainly asserted."""
        words = _how(one)
        if not words and not one.said_by:
            return None
        foot = Text().append(words, self._style("comparison--how"))
        if one.said_by:
            foot.append(" · " if words else "", self._style("comparison--about"))
            foot.append(f"says {one_line(one.said_by)}", self._style("comparison--about"))
        foot.truncate(width, overflow="ellipsis")
        return foot

    # Below each other

    def _stacked_height(self, row: TableRow) -> int:
        """As many lines as `_stacked_lines` draws, counted without drawing them."""
        width, verdict = self.row_width, row.row.verdict
        label = min(2 + cell_len(one_line(row.row.label)), max(6, width - len(verdict) - 1))
        about = bool(row.about) and cell_len(row.about) > width - label - len(verdict) - 3
        said = sum(
            _stacked_saying_height(one, width)
            for article in self.articles
            for one in row.cells.get(article, ())[:_MOST_SAYINGS]
        )
        unsaid = [article in row.silent for article in self.articles if article not in row.cells]
        told = listed((*remarks(row.row), *row.notes), max(4, width - 2))
        return 2 + about + len(told) + said + len(set(unsaid))

    def _stacked_lines(self, row: TableRow, width: int) -> list[Text]:
        """The row's name on a line or two, then a line or two for each source that says it, then those that do not."""
        style, word = self._style(f"verdict--{row.row.verdict}"), row.row.verdict
        head = Text().append(f"{VERDICT_MARKS[word]} ", style)
        head.append(fitted(one_line(row.row.label), max(4, width - len(word) - 3)), self._style("comparison--label"))
        room = width - head.cell_len - len(word) - 3
        lines = [head]
        if row.about and cell_len(row.about) <= room:
            head.append(f"  {one_line(row.about)}", self._style("comparison--about"))
        elif row.about:
            lines.append(Text("  ").append(fitted(one_line(row.about), width - 2), self._style("comparison--about")))
        head.pad_right(max(1, width - head.cell_len - len(word)))
        head.append(word, style)
        lines += self._remarks(row, width)
        for number, article in enumerate(self.articles, 1):
            for one in row.cells.get(article, ())[:_MOST_SAYINGS]:
                lines += self._stacked_saying(number, one, width)
        return [*lines, *self._stacked_unsaid(row, width), Text()]

    def _stacked_saying(self, number: int, one: Saying, width: int) -> list[Text]:
        first = Text().append(f"  {number:>2} ", self._style("comparison--number"))
        pieces = _wrapped(one, max(8, width - first.cell_len))
        lines = [
            first.append_text(pieces[0]),
            *(Text(" " * _STACKED_MARGIN).append_text(piece) for piece in pieces[1:]),
        ]
        foot = self._foot(one, max(8, width - _STACKED_MARGIN))
        if foot is None:
            return lines
        if len(lines) == 1 and first.cell_len + foot.cell_len + 2 <= width:
            return [first.append("  ").append_text(foot)]
        return [*lines, Text(" " * _STACKED_MARGIN).append_text(foot)]

    def _stacked_unsaid(self, row: TableRow, width: int) -> list[Text]:
        """The numbers of the sources that say nothing, silent ones apart."""
        lines = []
        for silent in (True, False):
            numbers = [
                str(number)
                for number, article in enumerate(self.articles, 1)
                if article not in row.cells and (article in row.silent) is silent
            ]
            if numbers:
                names = Text(
                    f"  {fitted(' '.join(numbers), max(4, width - 10)):>2} ", self._style("comparison--number")
                )
                lines.append(names.append_text(self._unsaid(silent)))
        return lines

    def _style(self, name: str) -> Style:
        return self.get_component_rich_style(name, partial=True)


def _how(one: Saying) -> str:
    words = [one.when] if one.when else []
    words += [MODALITY_WORDS[one.fact.modality]] if one.fact.modality in MODALITY_WORDS else []
    words += ["inferred"] if one.fact.inferred else []
    words += [f"{one.times} times"] if one.times > 1 else []
    return " · ".join(words)


def _cell_height(cell: Sequence[Saying], width: int) -> int:
    """The lines of a cell, counted without drawing it."""
    lines = sum(
        (1 if _cells(one) <= width else _VALUE_LINES) + bool(one.said_by or _how(one)) for one in cell[:_MOST_SAYINGS]
    )
    return max(1, lines + (len(cell) > _MOST_SAYINGS))


def _stacked_saying_height(one: Saying, width: int) -> int:
    cells, how = _cells(one), _how(one)
    if cells > max(8, width - _STACKED_MARGIN):
        return _VALUE_LINES + bool(how or one.said_by)
    foot = cell_len(how) + (3 if how and one.said_by else 0)
    foot += cell_len(f"says {one_line(one.said_by)}") if one.said_by else 0
    foot = min(foot, max(8, width - _STACKED_MARGIN))
    return 1 + (foot > 0 and _STACKED_MARGIN + cells + foot + 2 > width)


def _cells(one: Saying) -> int:
    return cell_len(one_line(one.value)) + 2 * (one.quoted + one.fact.inferred)


def _wrapped(one: Saying, width: int) -> list[Text]:
    """The value on one line, or on two that are cut where they must be."""
    text = value_text(one.value, one.fact.modality, inferred=one.fact.inferred, quoted=one.quoted)
    if text.cell_len <= width:
        return [text]
    cut = text.plain.rfind(" ", 0, width + 1)
    if cut < width // 3:
        cut = min(width, len(text))
    first, rest = text[:cut], text[cut:].copy()
    rest = rest[len(rest.plain) - len(rest.plain.lstrip()) :]
    for piece in (first, rest):
        piece.truncate(width, overflow="ellipsis")
    return [first, rest]
