"""One row of text → a strip of segments that says, cell by cell, which offset of the text it shows.

Textual keeps a mouse selection as two points (x, y) that it takes from the segments. Ours are no places on the screen:
y is where the row begins in the text, raised by ORIGIN, and x counts characters from there. So a selection stays true
when the text is wrapped anew, and a point below ORIGIN is known to be Textual's own, taken on a border.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from rich.segment import Segment
from rich.style import Style
from textual.geometry import Offset
from textual.strip import Strip

from search.characters import harmless_line, visible
from tui.text.cells import clusters, drawn, is_plain
from tui.text.highlights import LAYERS, Highlight, Layer, LayerName, pieces
from tui.text.marks import PassageKind, PassageMarks
from tui.text.page import Page
from tui.text.wrap import NARROWEST, Row, wrap

ORIGIN = 1 << 40
CURRENT_MARK, EVIDENCE_MARK, FACING_MARK = "▸", "▌", "▎"

Piece = tuple[int, int, Style]

#: What a segment's style gets so that the mouse finds its text: from the characters before it in a row, and the offset
#: at which the row begins.
Placing = Callable[[int, int], Style]


def placed(x: int, offset: int) -> Style:
    """For strips that the mouse selects from."""
    return Style.from_meta({"offset": (x, ORIGIN + offset)})


def unplaced(x: int, offset: int) -> Style:  # noqa: ARG001 - as the other one
    """For strips that are only shown: segments then share their styles, and are drawn in a fraction of the time."""
    return _NOTHING


_NOTHING = Style.null()


def offset_of(point: Offset) -> int | None:
    """The text offset of a point of a selection; None for one that was not taken from the text."""
    return point.y - ORIGIN + max(0, point.x) if point.y >= ORIGIN else None


def text_strip(
    row: Row,
    shown: str,
    pieces: Sequence[Piece],
    margin: Sequence[Segment],
    width: int,
    base: Style,
    place: Placing = placed,
) -> Strip:
    """A row of text behind its margin, padded to `width`. `shown` stands for its characters, one for one."""
    start = row[0]
    segments = [*_margin(margin, start, place), *_text(shown, start, pieces, base, place)]
    used = sum(segment.cell_length for segment in segments)
    if used < width:
        segments.append(Segment(" " * (width - used), base))
    return Strip(segments, max(used, width))


def empty_strip(
    offset: int, text: str, margin: int, width: int, style: Style, base: Style, place: Placing = placed
) -> Strip:
    """A row that shows nothing of the text: words about it, or none. A selection that touches it ends at `offset`."""
    at = place(-width - 1, offset)
    blank, line = base + at, Segment(text, style + at)
    rest = max(0, width - margin - line.cell_length)
    segments = [Segment(" " * margin, blank), line, Segment(" " * rest, blank)]
    return Strip([segment for segment in segments if segment.text], margin + line.cell_length + rest)


def sentence_strip(sentence: str, line: int, margin: int, width: int, style: Style, base: Style) -> Strip:
    """A line of a widget that has nothing to show but a sentence, which begins on its second line."""
    shown = visible(harmless_line(sentence))
    lines = wrap(shown, max(NARROWEST, width - 2 * margin))
    text = shown[slice(*lines[line - 1])] if 0 < line <= len(lines) else ""
    segments = [Segment(" " * margin, base)] if margin else []
    return Strip([*segments, Segment(text, base + style)] if text else segments).adjust_cell_length(width, base)


def _margin(margin: Sequence[Segment], start: int, place: Placing) -> Iterator[Segment]:
    left = -sum(len(segment.text) for segment in margin)
    for text, style, _ in margin:
        yield Segment(text, (style or _NOTHING) + place(left, start))
        left += len(text)


def _text(shown: str, start: int, pieces: Sequence[Piece], base: Style, place: Placing) -> Iterator[Segment]:
    if is_plain(shown):
        for left, right, style in pieces:
            yield Segment(shown[left - start : right - start], base + style + place(left - start, start))
        return
    parts = clusters(shown)
    number = 0
    for _, right, style in pieces:
        mine = []
        while number < len(parts) and parts[number][0] < right - start:
            mine.append(parts[number])
            number += 1
        yield from _clusters(shown, mine, base + style, start, place)


def _clusters(
    shown: str, parts: Sequence[tuple[int, int, int]], style: Style, start: int, place: Placing
) -> Iterator[Segment]:
    """Segments in which every character counts one towards the offset: runs of single characters, others alone."""
    run_start = run_end = -1
    for left, right, cells in parts:
        if right - left == 1 and cells and shown[left] != "\t":
            run_start = left if run_start < 0 else run_start
            run_end = right
            continue
        if run_start >= 0:
            yield Segment(shown[run_start:run_end], style + place(run_start, start))
            run_start = -1
        if shown[left] == "\t":
            yield from [Segment(" ", style + place(left, start))] * cells
        else:
            yield Segment(drawn(shown[left:right]), style + place(left, start))
    if run_start >= 0:
        yield Segment(shown[run_start:run_end], style + place(run_start, start))


class Palette(NamedTuple):
    """The styles that a reader draws with, as the theme has them."""

    base: Style
    heading: Style
    meta: Style
    mark: Style
    current: Style
    selection: Style
    passages: Mapping[PassageKind, Style]


class Painter(NamedTuple):
    """Draws the rows of a page: `width` cells wide, the text behind `margin` of them."""

    page: Page
    layers: Mapping[LayerName, Layer]
    current: Row | None
    selected: Row | None
    palette: Palette
    width: int
    margin: int
    marks: PassageMarks
    facing: Row | None

    def draw(self, number: int, place: Placing = placed) -> Strip:
        """One row."""
        page, palette = self.page, self.palette
        row = page.span(number)
        if row is None or row[0] == row[1]:
            kind, text = page.header[number] if number < len(page.header) else ("blank", "")
            style = palette.base + {"heading": palette.heading, "meta": palette.meta, "blank": _NOTHING}[kind]
            room = self.margin, self.width
            return empty_strip(page.first_offset(number), text, *room, style, palette.base, place)
        lit = [list(self.layers[name].between(*row)) for name in LAYERS]
        if row[0] < page.article.title_end:
            lit.insert(0, [Highlight(0, page.article.title_end, palette.heading)])
        for span, style in ((self.current, palette.current), (self.selected, palette.selection)):
            if span is not None:
                lit.append([Highlight(*span, style)])
        shown = page.layout.shown(*row)
        return text_strip(row, shown, pieces(*row, lit), self._margin_of(row), self.width, palette.base, place)

    def _margin_of(self, row: Row) -> list[Segment]:
        """Blanks with a mark among them where one stands, and where evidence is lit: colour alone is not enough.

        The cell next to the text is for the bar of the passage that faces those of other readers.
        """
        base = self.palette.base
        sign, style = self._sign(row)
        facing = self.facing is not None and row[0] < self.facing[1] and self.facing[0] < row[1]
        if not (facing or sign) or not self.margin:
            return [Segment(" " * self.margin, base)] if self.margin else []
        bar = Segment(FACING_MARK, base + self.palette.mark) if facing else Segment(" ", base)
        if self.margin == 1:
            return [Segment(sign, style) if sign else bar]
        segments = [Segment(" " * (self.margin - 2), base), Segment(sign or " ", style), bar]
        return [segment for segment in segments if segment.text]

    def _sign(self, row: Row) -> tuple[str, Style]:
        """The mark of a row and its style; empty where there is none."""
        base, mark = self.palette.base, self.palette.base + self.palette.mark
        if self.current is not None and row[0] <= self.current[0] < row[1]:
            return CURRENT_MARK, mark
        if any(self.layers["evidence"].between(*row)):
            return EVIDENCE_MARK, mark
        if (found := self.marks.at(*row)) is not None:
            return found[0], base + self.palette.passages[found[1]]
        return "", base
