"""An article to read: drawn line by line, so that its length costs nothing, with everything that is lit in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from rich.style import Style
from textual import events
from textual.geometry import Region, Size
from textual.selection import Selection
from textual.strip import Strip

from search.articles import Article
from tui.messages import MentionChosen, PlaceMoved
from tui.text.drawing import Painter, Palette, Placing, placed, sentence_strip, unplaced
from tui.text.highlights import LAYERS, Highlight, Layer, LayerName
from tui.text.marks import SIGNS, PassageMarks
from tui.text.page import Page, margin_and_measure
from tui.text.selecting import points_of, span_of
from tui.widgets.lines import Lines
from tui.widgets.moves import Move, rows_moved

__all__ = ["Highlight", "LayerName", "Move", "Reader"]

Span = tuple[int, int]


class Reader(Lines, can_focus=True, inherit_bindings=False):
    """One article. Offsets, places and spans count code points of its text.

    `current` is the highlight one stands at; `selected` what the mouse has selected.
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "reader--heading",
        "reader--meta",
        "reader--mark",
        "reader--current",
        "reader--empty",
        "reader--only",
        "reader--conflict",
    }

    def __init__(
        self, *, empty: str = "", name: str | None = None, id: str | None = None, classes: str | None = None
    ) -> None:
        super().__init__(name=name, id=id, classes=classes)
        self.empty = empty
        self._article: Article | None = None
        self._page: Page | None = None
        self._margin = 0
        self._layers = {name: Layer() for name in LAYERS}
        self._marks = PassageMarks()
        self._current: Span | None = None
        self._selected: Span | None = None
        self._anchor = 0
        self._awaited: tuple[int, int | None, bool] | None = None
        self._keeping_place = False
        self._place_to_tell = False
        self._painter: Painter | None = None

    # What is shown

    @property
    def article(self) -> Article | None:
        """The article that is open."""
        return self._article

    def show(self, article: Article | None, place: int = 0) -> None:
        """Opens an article at an offset; None shows the sentence `empty`. Layers and `current` are let go."""
        self._article = article
        self._page = None
        self._layers = {name: Layer() for name in LAYERS}
        self._marks = PassageMarks()
        self._current = self._selected = self._awaited = None
        self._anchor = max(0, min(place, len(article.text) - 1)) if article else 0
        self._lay_out()

    def set_layer(self, name: LayerName, highlights: Sequence[Highlight]) -> None:
        """Lights these stretches, instead of what this layer lit before. Later layers are drawn over earlier ones."""
        before, self._layers[name] = self._layers[name], Layer(highlights)
        self._redraw_changed(before, self._layers[name])

    def lit(self, name: LayerName) -> list[Span]:
        """What a layer lights, in text order."""
        return [(one.start, one.end) for one in self._layers[name].highlights]

    def set_marks(self, marks: PassageMarks) -> None:
        """Marks these passages at the margin, instead of those that were marked before."""
        if marks != self._marks:
            self._marks = marks
            self.refresh()

    def _redraw_changed(self, before: Layer, after: Layer) -> None:
        """Draws anew only the rows in view whose highlights differ: mostly a few, at every letter of a query."""
        if self._page is None:
            return
        top = self.scroll_offset.y
        view = range(top, top + self.size.height)
        span = self._page.first_offset(top), self._page.end_offset(view[-1] if view else top)
        changed = set(before.between(*span)) ^ set(after.between(*span))
        rows = {
            row
            for one in changed
            for row in range(self._page.row_of(one.start), self._page.row_of(max(one.start, one.end - 1)) + 1)
        }
        self._painter = None
        self.keep_only(view)
        self.redraw_lines(rows)

    @property
    def current(self) -> Span | None:
        """The highlight that one stands at, as (start, end)."""
        return self._current

    @current.setter
    def current(self, span: Span | None) -> None:
        self._current = span
        self.refresh()

    # Where one reads

    @property
    def place(self) -> int:
        """The offset of the first character that is on the screen; it outlives any change of width."""
        return self._anchor

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

    def step(self, layer: LayerName, forward: bool, *, only_entity: str | None = None) -> Span | None:
        """Goes to the next or previous highlight of a layer, round at the ends; gives its span, None if there is none.

        Counted from `current` if that can be seen, else from the place.
        """
        here = self._current_in_view() or (self._anchor, self._anchor)
        found = self._layers[layer].beside(here, forward, only_entity)
        if found is None:
            return None
        self.current = (found.start, found.end)
        self.go_to(found.start, found.end)
        return self._current

    def move(self, step: Move) -> None:
        """Scrolls."""
        if step == "bottom" and self._page is not None:
            self._page.row_of(len(self._page.article.text))
            self._set_height()
        target = rows_moved(step, self.scroll_offset.y, self.size.height, self.max_scroll_y)
        self.scroll_to(y=target, animate=False, force=True)

    # What one does with it

    def activate(self) -> None:
        """Chooses the mention at `current`, else the first one in view."""
        if self._page is None:
            return
        last_row = self.scroll_offset.y + self.size.height - 1
        where = self._current_in_view() or (self._anchor, self._page.end_offset(last_row))
        mention = next(self._layers["mentions"].between(*where), None)
        if mention is not None:
            self._choose(mention)

    def selected_text(self) -> str | None:
        """What the mouse has selected, as it stands in the text: without the line breaks of the screen."""
        if self._article is None or self._selected is None:
            return None
        return self._article.text[slice(*self._selected)].rstrip("\n") or None

    @property
    def passage(self) -> Span:
        """The passage at `current`, else the one at the top of the view; empty where there is none."""
        if self._page is None:
            return self._anchor, self._anchor
        at = self._current_in_view() or (self._anchor, self._anchor)
        return self._page.passage(at[0])

    def passage_text(self) -> str:
        """The words of that passage."""
        return self._page.article.text[slice(*self.passage)].strip() if self._page is not None else ""

    def _current_in_view(self) -> Span | None:
        if self._page is None or self._current is None:
            return None
        row = self._page.row_of(self._current[0]) - self.scroll_offset.y
        return self._current if 0 <= row < self.size.height else None

    def _choose(self, mention: Highlight) -> None:
        if self._article is not None and mention.entity is not None:
            self.current = (mention.start, mention.end)
            self.post_message(MentionChosen(self, self._article.id, mention.entity, mention.start, mention.end))

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

    # The mouse

    @property
    def allow_select(self) -> bool:
        """A reader's text can be selected; Textual takes what scrolls for a mere container."""
        return True

    def on_click(self, event: events.Click) -> None:
        """Chooses the mention under the mouse; two clicks select a word, three a passage."""
        event.prevent_default()
        at = event.get_content_offset(self)
        if self._page is None or at is None:
            return
        offset = self._page.offset(at.y + self.scroll_offset.y, at.x - self._margin)
        if offset is None:
            return
        if event.chain > 1:
            span = self._page.word(offset) if event.chain == 2 else self._page.passage(offset)
            self.screen.selections = {self: points_of(span)}
        elif self.text_selection is None:
            mention = next(self._layers["mentions"].between(offset, offset + 1), None)
            if mention is not None:
                self._choose(mention)

    def selection_updated(self, selection: Selection | None) -> None:
        """Takes note of what the mouse selects."""
        self._selected = None
        if selection is not None and self._page is not None:
            room = Region(*self.content_region.offset, self._columns, self.size.height)
            mouse = self.app.mouse_position
            pointer = None if room.contains_point(mouse) else mouse - room.offset
            self._selected = span_of(selection, self._page, self.scroll_offset.y, pointer)
        self.refresh()

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:  # noqa: ARG002 - as the base class has it
        """What Textual's own copying takes."""
        text = self.selected_text()
        return None if text is None else (text, "\n")

    # Drawing

    def forget(self) -> None:
        """Lets go of everything that was drawn."""
        super().forget()
        self._painter = None

    def draw_line(self, line: int) -> Strip:
        """One row as it is shown."""
        return self._draw(line, unplaced)

    def render_line(self, y: int) -> Strip:
        """One row of the screen, as the mouse needs it."""
        return self._draw(y + self.scroll_offset.y, placed)

    def _draw(self, number: int, place: Placing) -> Strip:
        if self._page is None:
            return sentence_strip(
                self.empty, number, self._margin, self._columns, self.look("reader--empty"), self.base
            )
        if self._painter is None:
            spans = self._current, self._selected
            room = self._columns, self._margin
            self._painter = Painter(self._page, self._layers, *spans, self._palette(), *room, self._marks)
        return self._painter.draw(number, place)

    def _palette(self) -> Palette:
        heading, meta, mark, current = (self.look(f"reader--{part}") for part in ("heading", "meta", "mark", "current"))
        current += Style(reverse=False)
        selection = self.screen.get_component_rich_style("screen--selection", partial=True)
        if self.app.no_color:  # greys would do for none of these
            current, selection = Style(bold=True, underline=True, reverse=True), Style(reverse=True)
        passages = {kind: self.look(f"reader--{kind}") for kind in SIGNS}
        return Palette(self.base, heading, meta, mark, current, selection, passages)
