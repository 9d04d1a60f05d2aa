"""All keys, those of the present pane first, and what the marks mean; made from the key table."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterable, Sequence
from typing import ClassVar

from rich.cells import cell_len
from rich.style import Style
from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Static

from search.config.models import EntityType
from tui.keys import PLACES, Action, Place, shown
from tui.text.drawing import CURRENT_MARK, EVIDENCE_MARK, FACING_MARK
from tui.text.marks import SIGNS
from tui.verdicts import UNLISTED_MARK, VERDICT_MARKS, VERDICT_MEANINGS
from tui.widgets.entities import SHARING_MARKS
from tui.widgets.facts import INFERRED_STYLE
from tui.words import one_line

_KEY_WIDTH = 18
_WIDEST, _FRAME, _NARROWEST = 92, 9, 16  # cells: of the window, of its frame and blanks, of what is said


class HelpScreen(ModalScreen[None]):
    """The key table as a window; escape, `?` or `q` close it, the usual keys scroll it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,question_mark,enter", "close", show=False, priority=True),
        Binding("j,down", "scroll(1)", show=False, priority=True),
        Binding("k,up", "scroll(-1)", show=False, priority=True),
        Binding("space,pagedown,ctrl+d", "scroll(12)", show=False, priority=True),
        Binding("pageup,ctrl+u", "scroll(-12)", show=False, priority=True),
        Binding("g,home", "scroll(-1000)", show=False, priority=True),
        Binding("G,end", "scroll(1000)", show=False, priority=True),
    ]

    def __init__(
        self,
        table: Sequence[Action],
        place: Place,
        types: Iterable[EntityType],
        style_of: Callable[[EntityType], Style],
    ) -> None:
        super().__init__()
        self._table = table
        self._place = place
        self._types = tuple(types)
        self._style_of = style_of

    def compose(self) -> ComposeResult:
        """One window with everything."""
        with VerticalScroll(id="help") as window:
            window.border_title = f"Keys: {PLACES[self._place].lower()}"
            window.border_subtitle = "esc closes"
            yield Static(self.text)

    def action_close(self) -> None:
        """Back to where one was."""
        self.dismiss()

    def action_scroll(self, by: int) -> None:
        """Scrolls the window."""
        self.query_one("#help").scroll_relative(y=by, animate=False)

    @property
    def text(self) -> Text:
        """The whole window as text."""
        text = Text()
        here = sorted((row for row in self._table if self._place in row.where), key=lambda row: "anywhere" in row.where)
        rest = [row for row in self._table if "anywhere" in row.where and row not in here]
        others = [row for row in self._table if row not in here and row not in rest]
        panes = [row for row in others if row.where != ("comparison",)]
        table = [row for row in others if row not in panes]
        titles = (PLACES[self._place], here), ("Everywhere", rest), ("Other panes", panes), ("Comparison", table)
        if self._place == "comparison":
            titles = (PLACES[self._place], here), ("Main screen", [*rest, *panes]), ("", []), ("", [])
        for title, rows in titles:
            if rows:
                self._heading(text, title)
                for row in rows:
                    self._entry(text, shown(row.keys), Style(bold=True), row.help)
        self._legend(text)
        text.rstrip()
        return text

    def _heading(self, text: Text, title: str) -> None:
        text.append("\n" if text.plain else "").append(f"{title}\n", Style(bold=True, underline=True))

    def _entry(self, text: Text, sign: str, style: Style, meaning: str) -> None:
        """A sign and what it means, which goes on under itself where it is long."""
        room = max(_NARROWEST, min(_WIDEST, self.app.size.width * 9 // 10) - _FRAME - _KEY_WIDTH)
        lines = textwrap.wrap(meaning, room) or [""]
        text.append("  ").append(sign, style).append(" " * max(1, _KEY_WIDTH - 2 - cell_len(sign)))
        text.append(f"\n{' ' * _KEY_WIDTH}".join(lines)).append("\n")

    def _legend(self, text: Text) -> None:
        self._heading(text, "Entities")
        for kind in self._types:
            style = self._style_of(kind)
            text.append(f"  {one_line(kind.letter):<3}", style + Style(bold=True))
            text.append(one_line(kind.label), style).append("\n")
        text.append(f"\n  {SHARING_MARKS['all']}  ").append("every open article mentions it\n")
        text.append(f"  {SHARING_MARKS['some']}  ").append("some of the open articles mention it\n")
        text.append("  1  ", Style(italic=True)).append("only the reader with this number mentions it\n")
        text.append("  18 · 2  ").append("mentions in the open articles · articles found that have it\n")
        self._heading(text, "Facts")
        for verdict, mark in VERDICT_MARKS.items():
            self._entry(text, f"{mark} {verdict}", Style(bold=True), VERDICT_MEANINGS[verdict])
        plain = Style(bold=True)
        for value, style, meaning in (
            ("49%", plain, "asserted"),
            (
                "49%",
                plain + Style(italic=True),
                "not plainly asserted; the word beneath says how: hedged, in talks, if …",
            ),
            ("49%", plain + Style(strike=True), "denied"),
            ("[49%]", INFERRED_STYLE, "inferred: a side that the words do not name was added"),
            ("“words”", Style(), "the words of the text, where there is no value"),
            (f"Name{UNLISTED_MARK}", Style(), "a name that the dictionary lacks"),
            ("✎", Style(), "your own note, from config.yaml"),
            ("silent", Style(italic=True), "two other origins tell it, this source does not; –: it says nothing of it"),
        ):
            self._entry(text, value, style, meaning)
        self._heading(text, "At the margin of a reader")
        for sign, meaning in (
            (SIGNS["only"][0], "no other open article has a counterpart of this passage"),
            (f"{SIGNS['conflict'][0]} {SIGNS['conflict'][1]}", "a fact of this passage is contradicted by another one"),
            (EVIDENCE_MARK, "words that carry the fact that was gone to, or what faces it"),
            (CURRENT_MARK, "where one stands"),
            (FACING_MARK, "tied readers: the passages that face each other"),
            ("2 = Title", "in the frame: tied to the other readers"),
        ):
            self._entry(text, sign, Style(bold=True), meaning)
