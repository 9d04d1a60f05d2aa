"""Every message that a widget posts. Widgets post up; a screen handles them and passes data down."""

from __future__ import annotations

from textual.message import Message
from textual.widget import Widget


class FromWidget(Message):
    """A message whose sender is kept, also as `control`, so that handlers can be chosen by selector."""

    def __init__(self, sender: Widget) -> None:
        super().__init__()
        self.sender = sender

    @property
    def control(self) -> Widget:
        """The widget that posted it."""
        return self.sender


class RowHighlighted(FromWidget):
    """The bar of a list moved to another row, by key or mouse. `key` names the row."""

    def __init__(self, sender: Widget, key: str) -> None:
        super().__init__(sender)
        self.key = key


class RowChosen(FromWidget):
    """A row was chosen: Enter, or a click. `key` names the row."""

    def __init__(self, sender: Widget, key: str) -> None:
        super().__init__(sender)
        self.key = key


class MentionChosen(FromWidget):
    """A mention in a reader was chosen: Enter on it, or a click. Offsets are code points of the article's text."""

    def __init__(self, sender: Widget, article: str, entity: str, start: int, end: int) -> None:
        super().__init__(sender)
        self.article = article
        self.entity = entity
        self.start = start
        self.end = end


class PlaceMoved(FromWidget):
    """A reader was scrolled: `place` is the offset of the first character that is on the screen."""

    def __init__(self, sender: Widget, article: str, place: int) -> None:
        super().__init__(sender)
        self.article = article
        self.place = place
