"""A reader in its frame: whose article, which, of when, how many hits; or a sentence where there is none."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len
from rich.style import Style
from textual.content import Content

from search.articles import Article
from search.counted import counted
from tui.widgets.reader import Highlight, Reader
from tui.words import one_line, shortened

_CORNERS = 6  # cells of a frame that neither title nor subtitle can have
_TITLE = 16  # cells that a title should have beside its source


class ReaderPane(Reader, inherit_bindings=False):
    """One of up to four readers, with its number and the article's title in its frame."""

    def __init__(self, number: int, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.number = number
        self._lit: tuple[tuple[tuple[int, int], ...], Style] = ((), Style())
        self._vanished = False
        self._note = ""
        self._tied = False

    def put(self, article: Article | None, place: int = 0) -> None:
        """Shows an article at a place; the same article again keeps its place."""
        self._vanished = False
        self._note = ""
        if article is not None and self.article is not None and article == self.article:
            self._frame()
            return
        self._lit = ((), Style())
        self.show(article, place)
        self._frame()

    def set_vanished(self, vanished: bool) -> None:
        """Says in the frame that the file is gone: what is shown is how it was last read."""
        if vanished != self._vanished:
            self._vanished = vanished
            self._frame()

    def set_note(self, note: str) -> None:
        """Says a few words before the title, such as that no passage here stands opposite. Empty: none."""
        if note != self._note:
            self._note = note
            self._frame()

    def set_tied(self, tied: bool) -> None:
        """Shows in the frame that this reader is scrolled together with the others."""
        if tied != self._tied:
            self._tied = tied
            self._frame()

    def light_hits(self, spans: Sequence[tuple[int, int]], style: Style) -> None:
        """Lights the words of the query, and says in the frame how many there are."""
        if (tuple(spans), style) == self._lit:
            return
        count_changed = len(spans) != len(self._lit[0])
        self._lit = (tuple(spans), style)
        self.set_layer("hits", [Highlight(start, end, style) for start, end in spans])
        if count_changed:
            self._frame()

    def on_resize(self) -> None:
        """A wider frame has room for more of the title."""
        self._frame()

    def _frame(self) -> None:
        article = self.article
        if article is None:
            self.write_on_frame(Content(f"{self.number + 1}"), Content(""))
            return
        room = max(8, self.outer_size.width - _CORNERS)
        head = f"{self.number + 1} {'= ' if self._tied else ''}"
        note = f"{self._note} · " if self._note else ""
        title, beneath = self._named(article, max(1, room - len(head) - len(note)))
        written = Content.assemble(head, (note, "$warning bold italic"), title)
        known = [beneath]
        if self._vanished:
            known.insert(0, "no longer in the folder")
        if hits := self._lit[0]:
            known.insert(0, counted(len(hits), "hit"))
        self.write_on_frame(written, Content(shortened(" · ".join(known), room)))

    def _named(self, article: Article, room: int) -> tuple[str, str]:
        """Source and title above, the date beneath; where there is no room for both above, the title goes beneath."""
        title = one_line(article.title or article.id)
        if not article.source:
            return shortened(title, room), one_line(article.date or article.id)
        source = one_line(article.source)
        if cell_len(source) + _TITLE > room:
            return shortened(source, room), title
        rest = shortened(title, room - cell_len(source) - 3)
        return f"{source} · {rest}", one_line(article.date or article.id)
