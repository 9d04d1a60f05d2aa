"""The line above the keys: what just happened, what is selected, how far the reading of articles has come."""

from __future__ import annotations

from typing import ClassVar, Literal

from rich.text import Text
from textual.widget import Widget

from tui.words import fitted, one_line

Kind = Literal["plain", "good", "warning", "error"]

_MARKS: dict[Kind, str] = {"plain": "", "good": "✓ ", "warning": "! ", "error": "✗ "}
_BAR = 20


class StatusLine(Widget):
    """One sentence at the left; progress at the right while articles are read, else what is offered there."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"status--good", "status--warning", "status--error", "status--bar"}

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._said: tuple[str, Kind] | None = None
        self._standing = ""
        self._progress: tuple[int, int] | None = None
        self._keys = ""

    def say(self, sentence: str, kind: Kind = "plain") -> None:
        """Shows a sentence until the next one, or until `hush`."""
        self._said = (one_line(sentence), kind)
        self.refresh()

    def hush(self) -> None:
        """Takes the sentence away; what stands there otherwise comes back."""
        if self._said is not None:
            self._said = None
            self.refresh()

    def stand(self, sentence: str) -> None:
        """What is shown while there is nothing else to say."""
        if sentence != self._standing:
            self._standing = one_line(sentence)
            self.refresh()

    def progress(self, done: int, total: int) -> None:
        """How many of how many articles are read; a total of 0 takes the bar away."""
        self._progress = (done, total) if total else None
        self.refresh()

    def offer(self, keys: str) -> None:
        """What stands at the right where there is no progress: the way to the keys while the footer is hidden."""
        if keys != self._keys:
            self._keys = keys
            self.refresh()

    @property
    def text(self) -> str:
        """The sentence that is shown, without its mark."""
        return self._said[0] if self._said else self._standing

    def render(self) -> Text:
        """The line."""
        width = self.size.width - 2
        right = self._bar()
        sentence, kind = self._said or (self._standing, "plain")
        style = "" if kind == "plain" else self.get_component_rich_style(f"status--{kind}", partial=True)
        room = width - right.cell_len - (1 if right.plain else 0)
        line = Text(" ", no_wrap=True, end="").append(fitted(_MARKS[kind] + sentence, max(4, room)), style)
        line.pad_right(max(0, width + 1 - line.cell_len - right.cell_len))
        return line.append_text(right)

    def _bar(self) -> Text:
        if self._progress is None:
            return Text(self._keys)
        done, total = self._progress
        filled = min(_BAR, _BAR * done // max(1, total))
        style = self.get_component_rich_style("status--bar", partial=True)
        return Text(f"reading {done:,}/{total:,} ").append("━" * filled, style).append("╌" * (_BAR - filled))
