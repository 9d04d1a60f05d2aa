"""The list that all panes share: drawn line by line, so that ten thousand rows cost no more than ten."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Hashable, Sequence
from itertools import accumulate
from typing import ClassVar, NamedTuple

from rich.segment import Segment
from rich.style import Style
from rich.text import Text
from textual import events
from textual.geometry import Size
from textual.reactive import Reactive
from textual.strip import Strip

from search.characters import harmless_line, visible
from tui.messages import RowChosen, RowHighlighted
from tui.text.drawing import sentence_strip
from tui.widgets.lines import Lines
from tui.widgets.moves import Move, rows_moved

__all__ = ["Move", "Row", "Rows"]

_MARK, _MARK_UNFOCUSED = "▸", "▹"
_KEPT_ROWS = 512


class Row(NamedTuple):
    """One row of a list: `key` names it, `height` is in lines. A row that is not selectable is passed over."""

    key: str
    height: int = 1
    selectable: bool = True


class Rows(Lines, can_focus=True, inherit_bindings=False):
    """Rows with a bar on one of them. Subclasses say how a row looks; `empty` is said when there are none."""

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {"rows--bar", "rows--bar-unfocused", "rows--mark", "rows--empty"}

    # Other rows are no reason to lay out the whole screen anew (40 ms), unless the scrollbar comes or goes.
    virtual_size: Reactive[Size] = Reactive(Size(0, 0), repaint=False)

    def __init__(
        self, *, empty: str = "", name: str | None = None, id: str | None = None, classes: str | None = None
    ) -> None:
        super().__init__(name=name, id=id, classes=classes)
        self._empty = empty
        self._rows: Sequence[Row] = ()
        self._tops: list[int] = [0]
        self._highlighted: int | None = None
        self._told: str | None = None
        self._to_tell = False
        self._drawn: dict[Hashable, list[Strip]] = {}

    # What is shown

    @property
    def empty(self) -> str:
        """The sentence that stands in for rows where there are none."""
        return self._empty

    @empty.setter
    def empty(self, sentence: str) -> None:
        if sentence != self._empty:
            self._empty = sentence
            self._drawn.clear()
            self.redraw_changed()

    def set_rows(self, rows: Sequence[Row], *, keep: bool = True) -> None:
        """Replaces all rows. `keep`: the bar stays on its key, or else on its place; if not, goes to the first row."""
        key, at = self.highlighted_key, self._highlighted
        self._rows = rows
        self._tops = [0, *accumulate(row.height for row in rows)]
        if not keep or at is None:
            self._highlighted = self._nearest(0)
        else:
            same = next((number for number, row in enumerate(rows) if row.key == key and row.selectable), None)
            self._highlighted = same if same is not None else self._nearest(max(0, min(at, len(rows) - 1)))
        self._set_height()
        if not keep:
            self.scroll_to(y=0, animate=False, force=True)
        self._bar_moved()
        self.redraw_changed()

    def render_row(self, row: Row, width: int, highlighted: bool) -> list[Text]:
        """How a row looks: as many lines as it is high; what is wider than `width` cells is cut with an ellipsis."""
        raise NotImplementedError

    def row_content(self, row: Row) -> Hashable:  # noqa: ARG002 - for subclasses
        """All that the look of a row comes from, beside its width and the bar; None: nobody knows, it is drawn anew."""
        return None

    @property
    def row_width(self) -> int:
        """The cells that `render_row` has: all but the column of the bar's mark."""
        return max(0, self._columns - 1)

    @property
    def _columns(self) -> int:
        """The cells of a line; the scrollbar has its own."""
        return max(0, self.size.width - self.scrollbar_size_vertical)

    # The bar

    @property
    def highlighted(self) -> int | None:
        """The number of the row with the bar; None if no row can have it."""
        return self._highlighted

    @property
    def highlighted_key(self) -> str | None:
        """The key of the row with the bar."""
        return None if self._highlighted is None else self._rows[self._highlighted].key

    def highlight(self, key: str) -> bool:
        """Moves the bar to the row of this key; False if there is none."""
        number = next((at for at, row in enumerate(self._rows) if row.key == key and row.selectable), None)
        if number is not None:
            self._move_bar(number)
        return number is not None

    def move(self, step: Move) -> None:
        """Moves the bar: by rows, or by as many rows as half a page or a page holds."""
        at = self._highlighted
        if at is None:
            return
        if step in ("up", "down", "top", "bottom"):
            target = rows_moved(step, at, 0, len(self._rows) - 1)
        else:
            line = rows_moved(step, self._tops[at], self.size.height, self._tops[-1] - 1)
            target = bisect_right(self._tops, line) - 1
            target = target if target != at else at + (1 if step.endswith("down") else -1)
        forward = step in ("down", "half_down", "page_down", "top")
        found = self._nearest(max(0, min(target, len(self._rows) - 1)), forward=forward)
        if found is not None:
            self._move_bar(found)
        if step == "top":
            self.scroll_to(y=0, animate=False, force=True)

    def activate(self) -> None:
        """Chooses the row with the bar."""
        if (key := self.highlighted_key) is not None:
            self.post_message(RowChosen(self, key))

    def _nearest(self, at: int, forward: bool = True) -> int | None:
        """The selectable row at `at`, or the next one in this direction, or the next in the other."""
        ahead, behind = range(at, len(self._rows)), range(min(at, len(self._rows) - 1), -1, -1)
        for numbers in (ahead, behind) if forward else (behind, ahead):
            for number in numbers:
                if self._rows[number].selectable:
                    return number
        return None

    def _move_bar(self, number: int) -> None:
        if number != self._highlighted:
            before, self._highlighted = self._highlighted, number
            self._redraw(before)
            self._redraw(number)
        self._bar_moved()

    def _redraw(self, number: int | None) -> None:
        if number is not None:
            self.redraw_lines(range(self._tops[number], self._tops[number + 1]))

    def _bar_moved(self) -> None:
        """Brings the bar into view, and tells where it is once all rows are in place."""
        if self._highlighted is not None and self.size.height:
            top, bottom = self._tops[self._highlighted], self._tops[self._highlighted + 1]
            if top < self.scroll_offset.y:
                self.scroll_to(y=top, animate=False, force=True)
            elif bottom > self.scroll_offset.y + self.size.height:
                self.scroll_to(y=min(top, bottom - self.size.height), animate=False, force=True)
        if not self._to_tell:
            self._to_tell = True
            self.call_after_refresh(self._tell)

    def _tell(self) -> None:
        self._to_tell = False
        key = self.highlighted_key
        if key is not None and key != self._told:
            self.post_message(RowHighlighted(self, key))
        self._told = key

    # The mouse

    def on_click(self, event: events.Click) -> None:
        """Chooses the row under the mouse."""
        at = event.get_content_offset(self)
        number = self._row_at(at.y + self.scroll_offset.y) if at is not None else None
        if number is not None and self._rows[number].selectable:
            self._move_bar(number)
            self.activate()

    def _row_at(self, line: int) -> int | None:
        return bisect_right(self._tops, line) - 1 if 0 <= line < self._tops[-1] else None

    # Drawing

    def on_resize(self) -> None:
        """Keeps the bar in view."""
        self._set_height()
        self.refresh()
        self._bar_moved()

    def on_focus(self) -> None:
        """The bar looks different."""
        self._redraw(self._highlighted)

    def on_blur(self) -> None:
        """The bar looks different."""
        self._redraw(self._highlighted)

    def _set_height(self) -> None:
        size = Size(self._columns, self._tops[-1])
        if self.virtual_size == size:
            return
        self.virtual_size = size
        if (size.height > self.container_size.height) != self.show_vertical_scrollbar:
            self.refresh(layout=True)
        elif self.show_vertical_scrollbar:
            self.vertical_scrollbar.window_virtual_size = size.height
            self.scroll_to(y=min(self.scroll_offset.y, self.max_scroll_y), animate=False, force=True)

    def forget(self) -> None:
        """Lets go of everything that was drawn."""
        super().forget()
        self._drawn.clear()

    def draw_line(self, line: int) -> Strip:
        """One line of a row, or of what stands in for rows."""
        number = self._row_at(line)
        return self._empty_line(line) if number is None else self._draw(number)[line - self._tops[number]]

    def framed_block(self, line: int) -> tuple[int, Sequence[Strip]]:
        """All lines of a row; the same strips for a row that looks the same."""
        number = self._row_at(line)
        if number is None:
            return line, [self._framed_empty_line(line)]
        return self._tops[number], self._framed_row(number)

    def _framed_row(self, number: int) -> list[Strip]:
        row, bar = self._rows[number], None
        if number == self._highlighted:
            bar = self.has_focus
        content = self.row_content(row)
        if content is None:
            return [self.frame_line(strip) for strip in self._draw(number)]
        look = content, row.height, bar
        if look not in self._drawn:
            if len(self._drawn) >= _KEPT_ROWS:
                self._drawn.clear()
            self._drawn[look] = [self.frame_line(strip) for strip in self._draw(number)]
        return self._drawn[look]

    def _framed_empty_line(self, line: int) -> Strip:
        """Behind the last row all lines are one and the same."""
        look = line if not self._rows and self._empty else None
        if look not in self._drawn:
            self._drawn[look] = [self.frame_line(self._empty_line(line))]
        return self._drawn[look][0]

    def _draw(self, number: int) -> list[Strip]:
        row, width = self._rows[number], self.row_width
        highlighted = number == self._highlighted
        base, mark = self._bar() if highlighted else (self.base, " ")
        lines = self.render_row(row, width, highlighted)[: row.height]
        lines += [Text()] * (row.height - len(lines))
        return [self._strip(mark if at == 0 else " ", line, width, base) for at, line in enumerate(lines)]

    def _bar(self) -> tuple[Style, str]:
        """The style of the row with the bar and its mark. Without colours, the focused bar is reversed."""
        if not self.has_focus:
            return self.base + self.look("rows--bar-unfocused"), _MARK_UNFOCUSED
        if self.app.no_color:
            return self.base + Style(bold=True, reverse=True), _MARK
        return self.base + self.look("rows--bar"), _MARK

    def _strip(self, mark: str, line: Text, width: int, base: Style) -> Strip:
        """A line as segments. Whatever foreign text is in it, no control character leaves here."""
        line = line.copy()
        line.plain = visible(harmless_line(line.plain))
        line.no_wrap = True
        line.truncate(width, overflow="ellipsis", pad=True)
        mark_style = base + self.look("rows--mark")
        segments = [Segment(text, base + style if style else base) for text, style, _ in line.render(self.app.console)]
        return Strip([Segment(mark, mark_style), *segments]).adjust_cell_length(self._columns, base)

    def _empty_line(self, line: int) -> Strip:
        style = self.look("rows--empty")
        sentence = "" if self._rows else self._empty
        return sentence_strip(sentence, line, 1, self._columns, style, self.base)
