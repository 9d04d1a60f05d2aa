"""The comparison as a table that fills the screen: facts × sources, conflicts first."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar, cast

from rich.style import Style
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import Screen
from textual.widgets import Input

from search.articles import Headline
from search.config.models import EntityType
from search.counted import counted
from tui.compared import Table, TableRow
from tui.keys import COMPARISON_ACTIONS, Action, action, for_footer, shown
from tui.messages import ActionClicked, RowChosen, RowHighlighted
from tui.table_view import SORTS, VERDICTS, View, turned, viewed
from tui.widgets.comparison import STACKED, ComparisonTable
from tui.widgets.footer import Footer
from tui.widgets.sources import SourcesLine
from tui.widgets.status import StatusLine
from tui.words import one_line

if TYPE_CHECKING:
    from search import Library
    from tui.widgets.rows import Move

_LOW = 14  # rows under which the lines about the table give way to it
_COMPARING = "comparing…"


@dataclass(frozen=True, slots=True)
class Choice:
    """The row that the reader left the table with."""

    row: TableRow


class FilterInput(Input):
    """One line of words that rows must have."""

    def __init__(self) -> None:
        super().__init__(placeholder="words that a row must have", id="comparison-text", compact=True)
        self.cursor_blink = False


class CompareScreen(Screen[Choice | None]):
    """Facts × sources. `articles` are compared; `sentence` says which they are where that is not plain."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(",".join(row.keys), row.call, row.label, show=False, priority=True, id=row.id)
        for row in COMPARISON_ACTIONS
    ]
    _of_table: ClassVar[frozenset[str]] = frozenset(row.call.partition("(")[0] for row in COMPARISON_ACTIONS)
    _in_box: ClassVar[frozenset[str]] = frozenset(
        row.call.partition("(")[0] for row in COMPARISON_ACTIONS if row.in_box
    )

    def __init__(
        self,
        library: Library,
        articles: Sequence[str],
        headlines: Mapping[str, Headline],
        table: Sequence[Action],
        sentence: str,
        style_of: Callable[[EntityType], Style],
    ) -> None:
        super().__init__()
        self.library = library
        self.articles = tuple(articles)
        self.table = table
        self.view = View()
        self.compared: Table | None = None
        self._sentence = sentence
        self._style_of = style_of
        self._fault: str | None = None
        self._first = 0
        self._entity_from: tuple[str, ...] = ()
        self.summary = StatusLine(id="comparison-summary")
        self.box = FilterInput()
        self.sources = SourcesLine(articles, headlines, id="comparison-sources")
        self.rows = ComparisonTable(articles, id="comparison")
        self.status = StatusLine(id="comparison-status")
        self.footer = Footer(id="footer")

    def compose(self) -> ComposeResult:
        """What is shown, the box, the sources, the rows, what else is known of a row, the keys."""
        yield self.summary
        yield self.box
        yield self.sources
        yield self.rows
        yield self.status
        yield self.footer

    def on_mount(self) -> None:
        """The table has the keyboard."""
        self.box.display = False
        self.footer.set_actions(for_footer(self.table, "comparison"))
        self.set_focus(self.rows)
        self._refill(keep=False)

    def on_resize(self) -> None:
        """Columns where there is room for them."""
        width, height = self.app.size
        for line in (self.summary, self.status, self.footer):
            line.display = height >= _LOW
        self.sources.styles.height = 1 if width < STACKED else 2
        self.call_after_refresh(self._shape)

    def take(self, table: Table | None, fault: str | None) -> None:
        """Shows a comparison, or what went wrong with it."""
        self.compared, self._fault = table, fault
        self._refill(keep=True)

    # What is shown

    def _shape(self) -> None:
        stacked = self.app.size.width < STACKED
        self.rows.set_shape(stacked=stacked, first=self._first)
        self._first = self.rows.columns.first if not stacked else min(self._first, len(self.articles) - 1)
        self.sources.set_shape(replace(self.rows.columns, first=self._first), stacked=stacked)

    def _refill(self, *, keep: bool) -> None:
        rows = viewed(self.compared, self.view) if self.compared else []
        self.rows.empty = self._nothing_shown()
        self.rows.set_table(rows, keep=keep)
        self.summary.stand(self._summary(len(rows)))
        self._tell()

    def _nothing_shown(self) -> str:
        if self.compared is None:
            return self._fault or _COMPARING
        if self.compared.rows:
            return f"No row is left: {self._filters()}. The same keys show all again."
        return "Nothing that these articles say can be compared: no fact with a subject or figure was found in them."

    def _summary(self, left: int) -> str:
        if self.compared is None:
            return f"Comparison · {counted(len(self.articles), 'article')} · {_COMPARING}"
        rows = self.compared.rows
        told = f"{left} of {counted(len(rows), 'fact')}" if left != len(rows) else counted(left, "fact")
        conflicts = sum(row.row.verdict == "conflict" for row in rows)
        origins = len(self.compared.comparison.origins)
        of_whom = counted(len(self.articles), "article")
        if origins < len(self.articles):
            of_whom += f", {counted(origins, 'origin')}"
        parts = ["Comparison", of_whom, told, counted(conflicts, "conflict"), f"by {self.view.sort}", self._filters()]
        return " · ".join(part for part in parts if part)

    def _filters(self) -> str:
        """What is left out, with the keys that change it."""
        view, parts = self.view, []
        if view.verdict is not None:
            parts.append(f"{view.verdict} ({self._key('comparison_verdict')})")
        if view.entity is not None and self.compared is not None:
            parts.append(f"{one_line(self.compared.name_of(view.entity))} ({self._key('comparison_entity')})")
        if view.text.strip():
            parts.append(f"“{one_line(view.text)}” ({self._key('comparison_text')})")
        return f"only {', '.join(parts)}" if parts else ""

    def _key(self, action_id: str) -> str:
        return shown(action(action_id, self.table).keys[:1])

    def on_row_highlighted(self, message: RowHighlighted) -> None:
        """What else is known of the row."""
        message.stop()
        self.status.hush()
        self._tell()

    def _tell(self) -> None:
        row, parts = self.rows.row, []
        if row is not None and row.row.first is not None and row.row.sources > 1:
            parts.append(f"first said by {self.articles.index(row.row.first) + 1}")
        parts += row.related if row is not None else ()
        self.status.stand(" · ".join(parts) or self._sentence)

    def _view(self, view: View, *, keep: bool = True) -> None:
        self.view = view
        self._refill(keep=keep)

    # What one does

    @property
    def in_box(self) -> bool:
        """Whether the box has the keyboard."""
        return self.focused is self.box

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002 - as Textual calls it
        """While the box has the keyboard, keys that have no meaning there are typed."""
        return not self.in_box or action in self._in_box or action not in self._of_table

    async def on_action_clicked(self, message: ActionClicked) -> None:
        """A key of the footer was clicked."""
        message.stop()
        await self.run_action(message.call)

    def on_row_chosen(self, message: RowChosen) -> None:
        """Enter or a click on a row: its evidence side by side."""
        message.stop()
        if (row := self.rows.row) is not None:
            self.dismiss(Choice(row))

    def action_open(self) -> None:
        """Enter: in the box back to the table, in the table to the evidence."""
        if self.in_box:
            self._leave_box()
        else:
            self.rows.activate()

    def action_back(self) -> None:
        """Back: from the box to the table, without its words; from the table to the readers."""
        if self.in_box:
            self.box.value = ""
            self._leave_box()
        else:
            self.dismiss(None)

    def _leave_box(self) -> None:
        self.box.display = bool(self.box.value)
        self.set_focus(self.rows)

    def action_move(self, step: str) -> None:
        """Moves the bar."""
        self.rows.move(cast("Move", step))

    def action_column(self, by: int) -> None:
        """Another source in the leftmost column."""
        self._first = max(0, min(len(self.articles) - 1, self._first + by))
        self._shape()

    def action_sort(self) -> None:
        """The next order."""
        self._view(replace(self.view, sort=SORTS[(SORTS.index(self.view.sort) + 1) % len(SORTS)]), keep=False)

    def action_verdict(self) -> None:
        """Rows of the next verdict alone; after the last one, all."""
        self._view(replace(self.view, verdict=turned(VERDICTS, self.view.verdict)))

    def action_entity(self) -> None:
        """Rows about the subject of this row alone; again: its object; again: all."""
        row = self.rows.row
        if self.view.entity is None and row is not None:
            self._entity_from = tuple(side for side in (row.row.subject, row.row.object) if side)
        self._view(replace(self.view, entity=turned(self._entity_from, self.view.entity)))

    def action_text(self) -> None:
        """To the box."""
        self.box.display = True
        self.set_focus(self.box)

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        self._view(replace(self.view, text=event.value))

    def action_export(self) -> None:
        """Asks for a path and writes the whole comparison there."""
        from tui.screens.export import ExportScreen

        if self.compared is None:
            self.status.say("There is nothing to write yet.")
            return
        self.app.push_screen(ExportScreen(self.compared.comparison, self.library.article), self._say_written)

    def _say_written(self, sentence: str | None) -> None:
        if sentence:
            self.status.say(sentence, "good")

    def action_help(self) -> None:
        """The keys of this screen, and what the marks mean."""
        from tui.screens.help import HelpScreen

        self.app.push_screen(HelpScreen(self.table, "comparison", self.library.config.types, self._style_of))

    def action_palette(self) -> None:
        """Commands by name."""
        self.app.action_command_palette()
