"""The main screen: its parts together, the bindings from the key table, and the threads that work for it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType

from search.errors import SynopticError
from tui.comparer import Aligned, Compared, Comparer
from tui.garbage import settle
from tui.keymap import keymap
from tui.keys import ACTIONS, MAIN_ACTIONS, Action, resolved
from tui.librarian import Librarian, Report
from tui.messages import ActionClicked, Answered, ArticlesCompared, Reported
from tui.screens.comparing import Comparing
from tui.screens.moving import Moving
from tui.searcher import Answer, Counted, Searcher
from tui.session import Session
from tui.state import first_desk, without

if TYPE_CHECKING:
    from search import Library

_SAVE_EVERY = 5.0  # seconds; a crash loses no more than that


class MainScreen(Moving, Comparing):
    """Search box, articles, entities, readers, facts."""

    # With priority: keys are then obeyed in the order in which they come, however busy a pane is.
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(",".join(row.keys), row.call, row.label, show=False, priority=True, id=row.id) for row in MAIN_ACTIONS
    ]
    _in_box: ClassVar[frozenset[str]] = frozenset(row.call.partition("(")[0] for row in MAIN_ACTIONS if row.in_box)

    def __init__(
        self,
        library: Library,
        session: Session,
        *,
        table: Sequence[Action] = ACTIONS,
        session_path: Path | None = None,
        watch: bool = True,
        refresh: bool = True,
    ) -> None:
        super().__init__(library, table, session.desk, session.layout)
        self.session_path = session_path
        self.remark = session.remark
        self.tied = session.tied
        self._watch = watch
        self._refresh = refresh

    def on_mount(self) -> None:
        """The first paint needs the titles and one text, which are cheap to read; everything else waits for it."""
        try:
            headlines = self.library.headlines()
        except SynopticError as error:
            headlines = ()
            self.say_error(error)
        self.read_once = bool(headlines) or not self._refresh
        if headlines:
            self.desk = without(self.desk, (headline.id for headline in headlines))
            if not self.desk.readers:
                self.desk = first_desk(tuple(one.id for one in headlines), self.app.size.width)
        self.take_headlines(headlines)
        self.read_once = not self._refresh
        self.put_panes()
        if self.desk.readers:
            self.show_desk()
        self.set_focus(self.reader if self.desk.readers else self.articles_pane)
        self.call_after_refresh(self._begin_work)

    def _begin_work(self) -> None:
        settle()
        self.painted = True
        self.comparer = Comparer(self.library, self._post_comparison)
        self.learn()
        if self.remark:
            self.status.say(self.remark, "warning")
        self.app.theme_changed_signal.subscribe(self, lambda _: self.restyle())
        self.searcher = Searcher(self.library, self._post_answer)
        self.librarian = Librarian(self.library, self._post_report, watch=self._watch)
        if self._refresh:
            self.librarian.refresh()
        else:
            self.ask(self.search_bar.line, typing=True)
        self.set_interval(_SAVE_EVERY, self.keep_session)

    def _post_answer(self, answer: Answer | Counted) -> None:
        self.post_message(Answered(answer))

    def _post_report(self, report: Report) -> None:
        self.post_message(Reported(report))

    def _post_comparison(self, result: Compared | Aligned) -> None:
        self.post_message(ArticlesCompared(result))

    def on_unmount(self) -> None:
        """Ends the threads."""
        for worker in (self.searcher, self.librarian, self.comparer):
            if worker is not None:
                worker.close()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002 - as Textual calls it
        """While the search box has the keyboard, keys that have no meaning there are typed."""
        return not self.in_box or action in self._in_box or action not in self._of_table

    _of_table: ClassVar[frozenset[str]] = frozenset(row.call.partition("(")[0] for row in MAIN_ACTIONS)

    async def on_action_clicked(self, message: ActionClicked) -> None:
        """A key of the footer was clicked."""
        await self.run_action(message.call)

    def take_configuration(self) -> None:
        """Another dictionary, other keys, another theme: all of it at once."""
        config = self.library.config
        self.table = resolved(config.keys)
        self.app.set_keymap(keymap(config.keys))
        if config.theme and config.theme in self.app.available_themes and config.theme != self.app.theme:
            self.app.theme = config.theme
        if self.entity is not None and self.library.entity(self.entity) is None:
            self.select_entity(None)
        self.put_panes()
        self.restyle()

    def action_help(self) -> None:
        """The keys of this pane, and what the marks mean."""
        from tui.screens.help import HelpScreen

        place = "search" if self.in_box else self.pane
        self.app.push_screen(HelpScreen(self.table, place, self.library.config.types, self.style_of))

    def action_palette(self) -> None:
        """Commands, articles and entities by name."""
        self.app.action_command_palette()

    def action_suspend(self) -> None:
        """Back to the shell for a while."""
        self.app.action_suspend_process()

    def action_leave(self) -> None:
        """Keeps the session and ends the explorer."""
        self.app.exit(0)
