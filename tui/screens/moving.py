"""From pane to pane, up and down, wider and narrower."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple, cast

from textual import events

from tui.arrange import Layout, order, resized, toggled
from tui.screens.base import Base, Panes
from tui.state import Pane, gone_to
from tui.widgets.reader import Reader
from tui.widgets.rows import Rows

if TYPE_CHECKING:
    from tui.widgets.rows import Move


class Held(NamedTuple):
    """A border that the mouse holds: whose it is, which way makes that pane wider, and how all was at the press."""

    pane: Pane
    reader: int
    wider: int
    column: int
    layout: Layout


class Moving(Base):
    """The actions that change what has the keyboard and how much room it has."""

    held: Held | None = None

    def action_move(self, step: str) -> None:
        """Moves in the pane that has the keyboard."""
        pane = self.focused
        if isinstance(pane, (Rows, Reader)):
            if self.tied and pane is self.reader:
                self.status.hush()  # for the passages that face each other
            pane.move(cast("Move", step))

    def action_pane(self, name: str) -> None:
        """To a pane by its number; to the readers again: the next reader."""
        if name == "search":
            self.set_focus(self.search_bar.box)
            return
        if name == "readers" and self.pane == "readers" and not self.in_box and len(self.desk.readers) > 1:
            self.desk = gone_to(self.desk, (self.desk.current + 1) % len(self.desk.readers))
        self.go_to_pane(cast(Pane, name))

    def action_next_pane(self, forward: bool) -> None:
        """The next pane; readers count one by one. In the search box a completion is taken first."""
        if self.in_box and forward and self.search_bar.accept():
            return
        stops: list[tuple[Pane, int]] = []
        for pane in order(self.layout_wish.hidden):
            stops += [(pane, at) for at in range(max(1, len(self.desk.readers)))] if pane == "readers" else [(pane, 0)]
        here = (self.pane, self.desk.current if self.pane == "readers" else 0)
        if self.in_box or here not in stops:
            target = stops[0] if forward else stops[-1]
        else:
            target = stops[(stops.index(here) + (1 if forward else -1)) % len(stops)]
        if target[0] == "readers":
            self.desk = gone_to(self.desk, target[1])
        self.go_to_pane(target[0])

    def action_show_or_hide(self, pane: Pane) -> None:
        """Shows or hides the entities or the facts; where one pane fills the screen, goes to it and back."""
        back: Pane = "readers" if self.desk.readers else "articles"
        if sum(one.display for one in (self.articles_pane, self.entities_pane, self.reader, self.facts_pane)) == 1:
            self.go_to_pane(back if self.pane == pane else pane)
            return
        self.layout_wish = toggled(self.layout_wish, pane)
        if pane in self.layout_wish.hidden and self.pane == pane:
            self.go_to_pane(back)
        self.put_panes()
        self.status.say(f"{pane.capitalize()} {'hidden' if pane in self.layout_wish.hidden else 'shown'}.")

    def action_zoom(self) -> None:
        """This pane alone on the screen, and back."""
        self.layout_wish = replace(self.layout_wish, zoomed=not self.layout_wish.zoomed)
        self.put_panes()

    def action_resize(self, by: int) -> None:
        """This pane wider or narrower."""
        before: Layout = self.layout_wish
        self.layout_wish = resized(
            before, self.pane, self.desk.current, len(self.desk.readers), by, self.app.size.width
        )
        self.put_panes()

    # The mouse

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Takes hold of the border between two panes."""
        self.held = self._border(event.screen_x, event.screen_y)
        if self.held is not None:
            self.clear_selection()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """The border follows the mouse, as far as the panes beside it allow."""
        held = self.held = self.held if event.button else None  # it may have been let go outside of the terminal
        if held is None:
            return
        by = held.wider * (event.screen_x - held.column)
        readers = len(self.desk.readers)
        layout = resized(held.layout, held.pane, held.reader, readers, by, self.app.size.width)
        if layout != held.layout or not by:
            self.layout_wish = layout
            self.put_panes()

    def on_mouse_up(self) -> None:
        """Lets go."""
        self.held = None

    def _border(self, x: int, y: int) -> Held | None:
        """The border at a place of the screen. Widths are taken from the screen, which may be too narrow for a wish."""
        pane = next((one for one in self.query_one(Panes).children if one.display and one.region.contains(x, y)), None)
        if pane is None or x not in (pane.region.x, pane.region.right - 1):
            return None
        edge = pane.region.x if x == pane.region.x else pane.region.right
        side, facts = self.articles_pane, self.facts_pane
        layout = replace(self.layout_wish, left=side.region.width) if side.display else self.layout_wish
        if side.display and edge == side.region.right < self.app.size.width:
            return Held("articles", 0, 1, x, layout)
        if facts.display and edge == facts.region.x > 0:
            return Held("facts", 0, -1, x, replace(layout, right=facts.region.width))
        reader = next((at for at, one in enumerate(self.open_readers[:-1]) if one.region.right == edge), None)
        return None if reader is None else Held("readers", reader, 1, x, self.layout_wish)
