"""What the mouse has selected: from Textual's two points to characters of the text."""

from __future__ import annotations

from textual.geometry import Offset
from textual.selection import Selection

from tui.text.drawing import ORIGIN, offset_of
from tui.text.page import Page

Span = tuple[int, int]


def span_of(selection: Selection, page: Page, top: int, pointer: Offset | None) -> Span | None:
    """The characters of a selection, or None if it is none of this text.

    `top` is the first row on the screen. `pointer` is where the mouse is, in cells of the reader; None while inside.
    A drag that has left the reader is open at one end: it reaches to the row where the mouse is. One that came in
    from another pane is that pane's alone.
    """
    start, end = selection
    if start is None and end is None:
        return (0, len(page.article.text)) if pointer is None else None
    if start is not None and end is not None:
        return _between(start, end, page, top)
    if pointer is None:
        return None
    row = top + max(0, pointer.y)
    begun = start if start is not None else end
    at = offset_of(begun) if begun is not None else None
    if at is None:
        return None
    reached = page.end_offset(row) if start is not None else page.first_offset(row)
    return _whole(min(at, reached), max(at, reached), page)


def points_of(span: Span) -> Selection:
    """The selection that Textual is to keep for these characters."""
    return Selection(Offset(0, ORIGIN + span[0]), Offset(0, ORIGIN + span[1]))


def _between(start: Offset, end: Offset, page: Page, top: int) -> Span | None:
    last = offset_of(end)
    if last is None:
        return None
    first = offset_of(start)
    if first is None:  # taken on the border or the margin: Textual then tells the row of the screen
        first = page.first_offset(top + start.y)
        if first >= last:
            return _whole(last - 1, first, page)
    return _whole(first, last, page)


def _whole(start: int, end: int, page: Page) -> Span | None:
    """Widened to whole characters as a reader sees them."""
    length = len(page.article.text)
    start, end = page.character(min(max(start, 0), length))[0], page.character(min(max(end, 1), length) - 1)[1]
    return (start, end) if start < end else None
