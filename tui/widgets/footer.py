"""The last line: the keys of the pane that has the keyboard, as many as fit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from rich.cells import cell_len
from rich.style import Style
from rich.text import Text
from textual import events
from textual.widget import Widget

from tui.keys import Action, shown
from tui.messages import ActionClicked


class Footer(Widget):
    """Keys and their words, clickable; what has the lowest rank is left out first, and the way to all keys last."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"footer--key", "footer--label"}

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._actions: Sequence[Action] = ()

    def set_actions(self, actions: Sequence[Action]) -> None:
        """Shows these actions, most important first."""
        if list(actions) != list(self._actions):
            self._actions = actions
            self.refresh()

    def render(self) -> Text:
        """The line."""
        key_style = self.get_component_rich_style("footer--key", partial=True)
        label_style = self.get_component_rich_style("footer--label", partial=True)
        kept: set[str] = set()
        room = self.size.width - 1
        for action in sorted(self._actions, key=lambda action: action.id != "help"):
            need = cell_len(shown(action.keys[:1])) + cell_len(action.label) + 4
            if need <= room or action.id == "help":
                kept.add(action.id)
                room -= need
        line = Text(" ", no_wrap=True, end="")
        for action in (action for action in self._actions if action.id in kept):
            meta = Style(meta={"call": action.call})
            line.append(f" {shown(action.keys[:1])}", key_style + meta)
            line.append(f" {action.label}  ", label_style + meta)
        return line

    def on_click(self, event: events.Click) -> None:
        """Runs the action that was clicked."""
        call = event.style.meta.get("call")
        if isinstance(call, str):
            self.post_message(ActionClicked(self, call))
