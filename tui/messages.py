"""Every message that a widget or a thread posts. They go up; a screen handles them and passes data down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.message import Message
from textual.widget import Widget

if TYPE_CHECKING:
    from tui.comparer import Aligned, Compared
    from tui.knowledge import Knowledge
    from tui.librarian import Report
    from tui.searcher import Answer, Counted


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


class QueryTyped(FromWidget):
    """The line in the search box changed. `cursor` counts characters from its beginning."""

    def __init__(self, sender: Widget, line: str, cursor: int) -> None:
        super().__init__(sender)
        self.line = line
        self.cursor = cursor


class ListMoved(FromWidget):
    """An arrow key in the search box that is meant for the list below: `step` is `up` or `down`."""

    def __init__(self, sender: Widget, step: str) -> None:
        super().__init__(sender)
        self.step = step


class ActionClicked(FromWidget):
    """A key in the footer was clicked. `call` is the action to run."""

    def __init__(self, sender: Widget, call: str) -> None:
        super().__init__(sender)
        self.call = call


class Answered(Message):
    """From the searcher's thread: a question was answered."""

    def __init__(self, answer: Answer | Counted) -> None:
        super().__init__()
        self.answer = answer


class Learned(Message):
    """From a thread: what is known about the open articles was read."""

    def __init__(self, knowledge: Knowledge) -> None:
        super().__init__()
        self.knowledge = knowledge


class Reported(Message):
    """From the librarian's thread: articles were read, or the configuration changed."""

    def __init__(self, report: Report) -> None:
        super().__init__()
        self.report = report


class ArticlesCompared(Message):
    """From the comparer's thread: articles were compared, or aligned."""

    def __init__(self, result: Compared | Aligned) -> None:
        super().__init__()
        self.result = result
