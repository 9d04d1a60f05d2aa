"""An article laid out to the width there is, and the place in it where one reads."""

from __future__ import annotations

from textual.geometry import Size

from search.articles import Article
from tui.messages import PlaceMoved
from tui.text.page import Page, margin_and_measure
from tui.text.wrap import Row
from tui.widgets.lines import Lines
from tui.widgets.moves import Move, rows_moved


class PageView(Lines, inherit_bindings=False):
    """Scrolls over an article, and stays at its place whatever becomes of the width. Subclasses draw its rows.

    Offsets and places count code points of its text.
    """

    def __init__(self, *, name: str | None = None, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(name=name, id=id, classes=classes)
        self._article: Article | None = None
        self._page: Page | None = None
        self._margin = 0
        self._anchor = 0
        self._awaited: tuple[int, int | None, bool] | None = None
        self._keeping_place = False
        self._place_to_tell = False

    @property
    def article(self) -> Article | None:
        """The article that is open."""
        return self._article

    def show(self, article: Article | None, place: int = 0) -> None:
        """Opens an article at an offset; None: nothing is open."""
        self._article = article
        self._page = None
        self._awaited = None
        self._anchor = max(0, min(place, len(article.text) - 1)) if article else 0
        self._lay_out()

    # Where one reads

    @property
    def place(self) -> int:
        """The offset of the first character that is on the screen; it outlives any change of width."""
        return self._anchor

    @property
    def passage_at_place(self) -> Row:
        """The passage at the top of the view; empty where there is none."""
        return self._page.passage(self._anchor) if self._page is not None else (self._anchor, self._anchor)

    def go_to(self, start: int, end: int | None = None, *, top: bool = False) -> None:
        """Scrolls until the offset is seen with what comes before and after it, or with `top`, on the first row."""
        page, height = self._page, self.size.height
        if page is None:
            self._awaited = (start, end, top)
            return
        page.settle(page.row_of(start), height)
        self._set_height()
        first, last = page.row_of(start), page.row_of(max(start, (end or start) - 1))
        if not top and self.scroll_offset.y < first and last < self.scroll_offset.y + height - 1:
            return
        lead = 0 if top else min(height // 3, max(0, height - 1 - (last - first)))
        self.scroll_to(y=first - lead, animate=False, force=True)

    def move(self, step: Move) -> None:
        """Scrolls."""
        if step == "bottom" and self._page is not None:
            self._page.row_of(len(self._page.article.text))
            self._set_height()
        target = rows_moved(step, self.scroll_offset.y, self.size.height, self.max_scroll_y)
        self.scroll_to(y=target, animate=False, force=True)

    # Laying out

    @property
    def _columns(self) -> int:
        """The cells of a row; the scrollbar has its own."""
        return max(0, self.size.width - self.scrollbar_size_vertical)

    def on_resize(self) -> None:
        """Wraps the text to the new width and stays at the place."""
        self._lay_out()

    def _lay_out(self) -> None:
        """Wraps the text to the width there is, and scrolls to where one was."""
        self.refresh()
        if not self._columns:
            return
        self._margin, width = margin_and_measure(self._columns)
        if self._article is None:
            self._page = None
        elif self._page is None or self._page.width != width:
            self._page = Page(self._article, width)
        self._keeping_place = True
        row = 0
        if self._page is not None:
            self._page.settle(self._page.row_of(self._anchor), self.size.height)
            row = self._page.row_of(self._anchor)
        self._set_height()
        self.scroll_to(y=row, animate=False, force=True)
        self._keeping_place = False
        if self._awaited is not None:
            (start, end, top), self._awaited = self._awaited, None
            self.go_to(start, end, top=top)

    def _set_height(self) -> None:
        size = Size(self._columns, self._page.height if self._page is not None else 0)
        if self.virtual_size != size:
            self.forget()
            self.virtual_size = size

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Lays out what comes into view, and notes where one reads."""
        super().watch_scroll_y(old_value, new_value)
        if self._page is None or self._keeping_place or round(old_value) == round(new_value):
            return
        self._keeping_place = True
        top = self.scroll_offset.y
        settled = self._page.settle(top, self.size.height)
        self._set_height()
        if settled != top:
            self.scroll_to(y=settled, animate=False, force=True)
        self._keeping_place = False
        self._anchor = self._page.first_offset(self.scroll_offset.y)
        if not self._place_to_tell:
            self._place_to_tell = True
            self.call_after_refresh(self._tell_place)

    def _tell_place(self) -> None:
        self._place_to_tell = False
        if self._article is not None:
            self.post_message(PlaceMoved(self, self._article.id, self._anchor))
