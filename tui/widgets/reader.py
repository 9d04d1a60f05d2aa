"""An article to read: drawn line by line, so that its length costs nothing, with everything that is lit in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from rich.style import Style
from textual import events
from textual.geometry import Region
from textual.selection import Selection
from textual.strip import Strip

from search.articles import Article
from tui.messages import MentionChosen
from tui.text.drawing import Painter, Palette, Placing, placed, sentence_strip, unplaced
from tui.text.highlights import LAYERS, Highlight, Layer, LayerName
from tui.text.marks import SIGNS, PassageMarks
from tui.text.selecting import points_of, span_of
from tui.widgets.page_view import PageView

__all__ = ["Highlight", "LayerName", "Reader"]

Span = tuple[int, int]


class Reader(PageView, can_focus=True, inherit_bindings=False):
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
        self._layers = {name: Layer() for name in LAYERS}
        self._marks = PassageMarks()
        self._facing: Span | None = None
        self._current: Span | None = None
        self._selected: Span | None = None
        self._painter: Painter | None = None

    # What is shown

    def show(self, article: Article | None, place: int = 0) -> None:
        """Opens an article at an offset; None shows the sentence `empty`. Layers and `current` are let go."""
        self._layers = {name: Layer() for name in LAYERS}
        self._marks = PassageMarks()
        self._facing = self._current = self._selected = None
        super().show(article, place)

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

    @property
    def facing(self) -> Span | None:
        """The passage that faces those of other readers, with a bar at its margin."""
        return self._facing

    @facing.setter
    def facing(self, span: Span | None) -> None:
        if span != self._facing:
            self._facing = span
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

    # What one does with it

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
            self._painter = Painter(self._page, self._layers, *spans, self._palette(), *room, self._marks, self._facing)
        return self._painter.draw(number, place)

    def _palette(self) -> Palette:
        heading, meta, mark, current = (self.look(f"reader--{part}") for part in ("heading", "meta", "mark", "current"))
        current += Style(reverse=False)
        selection = self.screen.get_component_rich_style("screen--selection", partial=True)
        if self.app.no_color:  # greys would do for none of these
            current, selection = Style(bold=True, underline=True, reverse=True), Style(reverse=True)
        passages = {kind: self.look(f"reader--{kind}") for kind in SIGNS}
        return Palette(self.base, heading, meta, mark, current, selection, passages)
