"""From pane to pane, up and down, wider and narrower."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from tui.arrange import Layout, order, resized, toggled
from tui.screens.base import Base
from tui.state import Pane, gone_to
from tui.widgets.reader import Reader
from tui.widgets.rows import Rows

if TYPE_CHECKING:
    from tui.widgets.rows import Move


class Moving(Base):
    """The actions that change what has the keyboard and how much room it has."""

    def action_move(self, step: str) -> None:
        """Moves in the pane that has the keyboard."""
        pane = self.focused
        if isinstance(pane, (Rows, Reader)):
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
        """Shows or hides the entities or the facts."""
        self.layout_wish = toggled(self.layout_wish, pane)
        if pane in self.layout_wish.hidden and self.pane == pane:
            self.go_to_pane("readers" if self.desk.readers else "articles")
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
