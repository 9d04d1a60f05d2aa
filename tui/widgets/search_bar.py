"""The search box, the count beside it, and the line beneath that says how the query was understood."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

from rich.style import Style
from rich.text import Text
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.geometry import Size
from textual.reactive import Reactive
from textual.widget import Widget
from textual.widgets import Input

from search.answers import Completion
from tui.messages import ListMoved, QueryTyped
from tui.words import fitted, one_line

Tone = Literal["understood", "hint", "error"]


class QueryInput(Input):
    """One line of query, without a frame and without blinking."""

    # As in Input, but a letter more is no reason to lay out the whole screen anew: the box is as wide as it was.
    virtual_size: Reactive[Size] = Reactive(Size(0, 0))

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(
            placeholder='words, "a phrase", entity:meta, source:…', id=id, select_on_focus=False, compact=True
        )
        self.cursor_blink = False


class Understood(Widget):
    """How the query was read (or what is wrong with it), and at the right what the last word may become."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "understood--line",
        "understood--hint",
        "understood--error",
        "understood--completion",
        "understood--chosen",
        "understood--count",
    }

    def __init__(self) -> None:
        super().__init__()
        self.line = ""
        self.tone: Tone = "hint"
        self.completions: tuple[Completion, ...] = ()
        self.chosen = 0

    def render(self) -> Text:
        """The line."""
        width = max(1, self.size.width - 2)
        offers = self._offers(width - min(len(self.line), width // 2) - 3)
        marks: dict[Tone, str] = {"understood": "▸ ", "hint": "", "error": "✗ "}
        line = Text(" ", no_wrap=True, end="")
        style = self.get_component_rich_style(
            {"understood": "understood--line", "hint": "understood--hint", "error": "understood--error"}[self.tone],
            partial=True,
        )
        room = width - offers.cell_len - (2 if offers.plain else 0)
        line.append(fitted(marks[self.tone] + self.line, max(1, room)), style)
        line.pad_right(max(0, width + 1 - line.cell_len - offers.cell_len))
        return line.append_text(offers)

    def _offers(self, room: int) -> Text:
        """As many completions as fit; the chosen one always among them."""
        if not self.completions or room < 8:
            return Text("")
        plain = self.get_component_rich_style("understood--completion", partial=True)
        chosen = self.get_component_rich_style("understood--chosen", partial=True)
        counts = self.get_component_rich_style("understood--count", partial=True)
        line = Text("⇥ ", style=counts)
        for at, one in enumerate(self.completions[self.chosen :] + self.completions[: self.chosen]):
            piece = Text("  " if at else "").append(one_line(one.label), chosen if at == 0 else plain)
            if one.count is not None:
                piece.append(f" {one.count:,}", counts)
            if line.cell_len + piece.cell_len > room:
                break
            line.append_text(piece)
        return line if line.cell_len > 2 else Text("")


class Total(Widget):
    """How many of how many articles."""

    def __init__(self) -> None:
        super().__init__()
        self.words = ""
        self._width = 0

    def say(self, words: str) -> None:
        """Shows other words. The widget gets wider with them, never narrower: a new layout costs more than cells."""
        if words != self.words:
            self.words = words
            if len(words) + 2 > self._width:
                self._width = len(words) + 2
                self.styles.width = self._width
            self.refresh()

    def render(self) -> Text:
        """The words."""
        return Text(f" {self.words:>{max(0, self.size.width - 2)}} ", no_wrap=True, end="")


class SearchBar(Widget):
    """Posts QueryTyped at every change, and ListMoved for arrow keys that it has no use for."""

    DEFAULT_CSS = """
    SearchBar { height: 2; width: 1fr; layout: vertical; }
    SearchBar Horizontal { height: 1; width: 1fr; }
    SearchBar QueryInput { width: 1fr; height: 1; border: none; padding: 0; }
    SearchBar Prompt { width: 3; height: 1; }
    SearchBar Total { width: auto; height: 1; }
    SearchBar Understood { width: 1fr; height: 1; }
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "choose(1)", show=False),
        Binding("up", "choose(-1)", show=False),
        Binding("right", "accept", show=False, priority=True),
    ]

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        # Made here and not found by query: a key may be pressed before they are mounted.
        self.box = QueryInput(id="query")
        self._total = Total()
        self._under = Understood()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002 - as Textual calls it
        """The right arrow takes a completion at the end of the line only; elsewhere it moves the cursor."""
        if action == "accept":
            return self.box.cursor_position == len(self.box.value) and bool(self._under.completions)
        return True

    def action_choose(self, by: int) -> None:
        """Arrow keys: the next or previous completion, or article."""
        self.choose(by)

    def action_accept(self) -> None:
        """The right arrow at the end of the line."""
        self.accept()

    def compose(self) -> ComposeResult:
        """Box and count above, the line about the query beneath."""
        with Horizontal():
            yield Prompt()
            yield self.box
            yield self._total
        yield self._under

    @property
    def line(self) -> str:
        """What stands in the box."""
        return self.box.value

    def set_line(self, line: str) -> None:
        """Puts a query in the box, cursor at its end; it is searched as if typed."""
        self.box.value = line
        self.box.cursor_position = len(line)

    def set_total(self, words: str) -> None:
        """The words at the right of the box."""
        self._total.say(words)

    def set_understood(self, line: str, tone: Tone) -> None:
        """The line beneath."""
        under = self._under
        under.line, under.tone = one_line(line), tone
        under.refresh()

    @property
    def understood(self) -> tuple[str, Tone]:
        """The line beneath, and how it is meant."""
        under = self._under
        return under.line, under.tone

    def set_completions(self, completions: Sequence[Completion]) -> None:
        """What the word at the cursor may become."""
        under = self._under
        if tuple(completions) != under.completions:
            under.completions, under.chosen = tuple(completions), 0
            under.refresh()

    def choose(self, by: int) -> None:
        """The next or previous completion; without any, the list below moves."""
        under = self._under
        if under.completions:
            under.chosen = (under.chosen + by) % len(under.completions)
            under.refresh()
        else:
            self.post_message(ListMoved(self, "down" if by > 0 else "up"))

    def accept(self) -> bool:
        """Takes the chosen completion into the line; False if there is none or it changes nothing."""
        under, box = self._under, self.box
        if not under.completions:
            return False
        one = under.completions[under.chosen]
        if one.end > len(box.value) or box.value[one.start : one.end] == one.text:
            return False
        box.value = box.value[: one.start] + one.text + box.value[one.end :]
        box.cursor_position = one.start + len(one.text)
        self.set_completions(())
        return True

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        self.post_message(QueryTyped(self, event.value, self.box.cursor_position))


class Prompt(Widget):
    """The slash before the box."""

    def render(self) -> Text:
        """The slash."""
        return Text(" / ", style=Style(bold=True), no_wrap=True, end="")
