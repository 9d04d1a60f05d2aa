"""Keeping up: articles that are read in the background, an edited configuration, and the session between runs."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from search.articles import Headline
from search.counted import counted
from tui.arrange import Layout
from tui.librarian import BadConfiguration, Librarian, Underway, UpToDate, Waiting
from tui.messages import Reported
from tui.screens.searching import Searching
from tui.session import Session, save
from tui.state import first_desk
from tui.widgets.status import Kind
from tui.words import one_line

_READING = "Reading the articles…"
_NO_ARTICLES = (
    "There is no article here. Put .txt or .md files into the folder, or start again with another one: "
    "synoptic PATH. New files are noticed by themselves."
)


class Keeping(Searching):
    """What the librarian reports, and what is saved."""

    librarian: Librarian | None = None
    session_path: Path | None = None
    read_once: bool = False
    saved: Session | None = None
    said_last: str = ""
    read_before: frozenset[str] = frozenset()

    @property
    def settled(self) -> bool:
        """Nothing is underway: the articles were read, and what is known of the open ones is on the screen."""
        known = tuple(self.knowledge.analyses) == self.desk.articles
        return self.read_once and known and self.learned and self.counted

    def on_reported(self, message: Reported) -> None:
        """Shows how far the reading of articles has come, and what came of it."""
        report = message.report
        if isinstance(report, BadConfiguration):
            self.status.say(f"The configuration has a fault; the last good one stays. {report.fault}", "error")
        elif isinstance(report, Underway):
            self.status.progress(report.progress.done, report.progress.total)
            if report.headlines is not None:
                self.take_headlines(report.headlines)
        elif isinstance(report, Waiting):
            self.status.say("Another synoptic is reading these articles; what it has read is here already.")
        else:
            self._up_to_date(report)

    def _up_to_date(self, report: UpToDate) -> None:
        first, self.read_once = not self.read_once, True
        self.status.progress(0, 0)
        self.take_headlines(report.headlines)
        if report.news:
            self.take_configuration()
            name = Path(self.library.config.path).name
            self.status.say(f"{name} is read again; this configuration is in effect.", "good")
        if not first:
            self._say_what_is_new()
        self.read_before = frozenset(self.headlines)
        refreshed = report.refreshed
        if report.fault is not None:
            self._say_once(report.fault, "error")
        elif refreshed is not None:
            if report.news or refreshed.added + refreshed.changed + refreshed.removed:
                self._reread()
                if self.question.line.strip() and not first:
                    self.ask(self.question.line, typing=True, cursor=self.question.cursor)
            if refreshed.unreadable:
                one = refreshed.unreadable[0]
                more = len(refreshed.unreadable) - 1
                self._say_once(
                    f"Could not be read: {one.id} ({one.reason})" + (f" and {more} more" if more else ""), "warning"
                )
            elif refreshed.notes:
                self._say_once(refreshed.notes[0], "warning")
            else:
                self.said_last = ""
        if self.headlines:
            self.mark_vanished(self.headlines)
        if first and self.searcher is not None:
            self.searcher.warm()
            self.ask(self.search_bar.line, typing=True)

    def _say_what_is_new(self) -> None:
        """Names the articles that have come since the last look; one that is open has only come back."""
        new = [one for key, one in self.headlines.items() if key not in self.read_before | set(self.desk.articles)]
        if new:
            more = ", …" if len(new) > 1 else ""
            self.status.say(f"{counted(len(new), 'new article')}: {one_line(new[0].title or new[0].id)}{more}", "good")

    def _say_once(self, sentence: str, kind: Kind) -> None:
        """Says what every look at the folder finds anew only when it was not said last time."""
        if sentence != self.said_last:
            self.said_last = sentence
            self.status.say(sentence, kind)

    def _reread(self) -> None:
        """Open articles that changed are shown anew, at the place one reads."""
        self.forget_comparisons()
        for key in list(self.articles):
            if key in self.headlines:
                del self.articles[key]
        self.show_desk()

    def take_headlines(self, headlines: Iterable[Headline]) -> None:
        """The articles that there are now: the list, the total, and at the first time something to read."""
        before = tuple(self.headlines)
        self.headlines = {headline.id: headline for headline in headlines}
        self.articles_pane.empty = _NO_ARTICLES if self.read_once else _READING
        if not self.desk.readers and not before and self.headlines:
            self.desk = first_desk(tuple(self.headlines), self.app.size.width)
            self.show_desk()
            if self.focused is self.articles_pane:
                self.go_to_pane("readers")
            self.put_panes()
        self._say_what_readers_lack()
        if not self.search_bar.line.strip():
            if tuple(self.headlines) != before or not self.order:
                self.show_everything()
        elif self.page is not None:
            self.search_bar.set_total(f"{self.page.total:,} of {counted(len(self.headlines), 'article')}")

    def _say_what_readers_lack(self) -> None:
        sentence = "No article is open. Choose one in the list and press Enter; o opens it beside another."
        if not self.headlines:
            sentence = _NO_ARTICLES if self.read_once else _READING
        for reader in self.readers:
            if reader.article is None and reader.empty != sentence:
                reader.empty = sentence
                reader.refresh()

    def forget_comparisons(self) -> None:
        """Articles or the dictionary have changed: what was compared holds no longer."""
        raise NotImplementedError

    def take_configuration(self) -> None:
        """Another dictionary, other keys, another theme: all of it at once."""
        raise NotImplementedError

    # The session

    def session(self) -> Session:
        """What would be kept now."""
        layout = self.layout_wish
        return Session(
            self.desk,
            Layout(layout.left, layout.right, layout.shares, layout.hidden),
            self.app.theme,
            self.library.config.theme,
            tied=self.tied,
        )

    def keep_session(self) -> None:
        """Saves the session if it is another one than was saved; a folder that cannot be written is no fault."""
        session = self.session()
        if self.session_path is None or session == self.saved:
            return
        try:
            save(self.session_path, session)
            self.saved = session
        except OSError as error:
            if self.is_running:
                self.status.say(f"The session cannot be kept: {one_line(str(error))}", "warning")
            self.session_path = None
