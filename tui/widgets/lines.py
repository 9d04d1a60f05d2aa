"""What is drawn line by line, and each line kept as it goes to the terminal: a letter typed costs what it changes.

Textual keeps the lines of a widget too, but puts frame, filters and styles onto all of them again whenever the widget
is refreshed, and asks for the styles anew at every refresh. Measured on the seeds, a letter that changes all panes is
drawn in a third of the time this way.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple, Self

from rich.segment import Segment
from rich.style import Style
from textual.color import Color
from textual.content import Content
from textual.filter import LineFilter
from textual.geometry import Region, Size
from textual.scroll_view import ScrollView
from textual.strip import Strip

_KEPT = 512


class _Sides(NamedTuple):
    """What stands at the left and right of every line, and how the line itself becomes what the terminal gets."""

    left: tuple[Segment, ...]
    right: tuple[Segment, ...]
    filters: tuple[LineFilter, ...]
    background: Color


class Lines(ScrollView, inherit_bindings=False):
    """A widget that scrolls over lines. Subclasses draw one line, whatever is scrolled to."""

    def __init__(self, *, name: str | None = None, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(name=name, id=id, classes=classes)
        self._kept: dict[int, Strip] = {}
        self._edges: dict[int, Strip] = {}
        self._sides: _Sides | None = None
        self._sized = Size(0, 0)
        self._looks: dict[str, Style] = {}
        self._writing_on_frame = False

    def draw_line(self, line: int) -> Strip:
        """A line as it is shown, without the frame; counted from the first, whatever is scrolled to."""
        raise NotImplementedError

    def render_line(self, y: int) -> Strip:
        """A line of the view, drawn anew: Textual asks for it where the mouse is."""
        return self.draw_line(y + self.scroll_offset.y)

    # What is kept

    def forget(self) -> None:
        """Lets go of everything that was drawn: styles or sizes are other ones."""
        self._kept.clear()
        self._edges.clear()
        self._looks.clear()
        self._sides = None

    def redraw_lines(self, lines: Iterable[int]) -> None:
        """Draws these lines anew, of which some may not be in view."""
        for line in lines:
            self._kept.pop(line, None)
        self._send(lines)

    def keep_only(self, lines: range) -> None:
        """Lets go of all lines but these."""
        self._kept = {line: strip for line, strip in self._kept.items() if line in lines}

    def redraw_changed(self) -> None:
        """Draws anew what is in view, and sends the lines that are not the same strip as before."""
        before, self._kept = self._kept, {}
        top = self.scroll_offset.y
        view = range(top, top + self.size.height)
        self._send([line for line in view if self.framed_line(line) is not before.get(line)])

    def _send(self, lines: Iterable[int]) -> None:
        """Has the terminal get these lines, as far as they are in view, each run of them at once."""
        top, (width, height) = self.scroll_offset.y, self.size
        seen = sorted({line - top for line in lines if 0 <= line - top < height})
        starts = [at for at, (one, other) in enumerate(pairwise([-2, *seen])) if other > one + 1]
        for first, behind in pairwise([*starts, len(seen)]):
            self.refresh(Region(0, seen[first], width, behind - first))

    def refresh(self, *regions: Region, repaint: bool = True, layout: bool = False, recompose: bool = False) -> Self:
        """Without regions everything is drawn anew."""
        if self._writing_on_frame:
            return self
        if not regions:
            self.forget()
        return super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)

    def notify_style_update(self) -> None:
        """Colours are other ones."""
        super().notify_style_update()
        self.forget()

    # The frame

    def write_on_frame(self, title: Content, subtitle: Content) -> None:
        """Puts a title and a subtitle on the frame, and draws nothing else for it."""
        self._writing_on_frame = True
        self.border_title, self.border_subtitle = title, subtitle
        self._writing_on_frame = False
        self._edges.clear()
        gutter, (width, height) = self.styles.gutter, self.outer_size
        self.refresh(*(Region(-gutter.left, y - gutter.top, width, 1) for y in (0, height - 1)))

    # What the terminal gets

    def look(self, component: str) -> Style:
        """The style of a component class, on no background of its own."""
        if component not in self._looks:
            self._looks[component] = self.get_component_rich_style(component, partial=True)
        return self._looks[component]

    @property
    def base(self) -> Style:
        """The style of the widget itself."""
        if "" not in self._looks:
            self._looks[""] = self.rich_style
        return self._looks[""]

    def render_lines(self, crop: Region) -> list[Strip]:
        """The lines of a part of the widget, frame included."""
        if self._sized != self.outer_size:  # Textual tells of another size after it has asked for lines
            self._sized = self.outer_size
            self.forget()
        gutter, (width, height) = self.styles.gutter, self.outer_size
        first, behind = gutter.top, height - gutter.bottom
        scrolled = self.scroll_offset.y - first
        strips = [
            self.framed_line(y + scrolled) if first <= y < behind else self._edge_line(y) for y in crop.line_range
        ]
        if crop.column_span != (0, width):
            return [strip.crop(*crop.column_span) for strip in strips]
        return strips

    def framed_line(self, line: int) -> Strip:
        """A line with the frame at its sides; the same object as long as nothing of it changes."""
        strip = self._kept.get(line)
        if strip is None:
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            first, strips = self.framed_block(line)
            self._kept.update(enumerate(strips, first))
            strip = strips[line - first]
        return strip

    def framed_block(self, line: int) -> tuple[int, Sequence[Strip]]:
        """The lines that are drawn together with this one, and the number of the first of them."""
        return line, [self.frame_line(self.draw_line(line))]

    def frame_line(self, strip: Strip) -> Strip:
        """A line of the content as wide as the widget, as the terminal gets it."""
        if self._sides is None:
            self._sides = self._measured()
        sides = self._sides
        segments = list(strip.adjust_cell_length(self.size.width, Style(bgcolor=sides.background.rich_color)))
        for one in sides.filters:
            segments = one.apply(segments, sides.background)
        return Strip([*sides.left, *segments, *sides.right], self.outer_size.width)

    def _edge_line(self, y: int) -> Strip:
        if y not in self._edges:
            self._edges[y] = super().render_lines(Region(0, y, self.outer_size.width, 1))[0]
        return self._edges[y]

    def _measured(self) -> _Sides:
        """The sides of a line as Textual draws it."""
        gutter, width = self.styles.gutter, self.outer_size.width
        line = super().render_lines(Region(0, gutter.top, width, 1))[0]
        left, right = line.crop(0, gutter.left), line.crop(width - gutter.right, width)
        return _Sides(tuple(left), tuple(right), tuple(self.get_line_filters()), self.background_colors[1])
