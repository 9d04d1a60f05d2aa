"""A reader in its frame: which article, where it comes from, how many hits; or a sentence where there is none."""

from __future__ import annotations

from textual.content import Content

from search.articles import Article
from tui.widgets.reader import Reader
from tui.words import count, fitted, one_line


class ReaderPane(Reader, inherit_bindings=False):
    """One of up to four readers, with its number and the article's title in its frame."""

    def __init__(self, number: int, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.number = number
        self._hits = 0
        self._vanished = False

    def put(self, article: Article | None, place: int = 0) -> None:
        """Shows an article at a place; the same article again keeps its place."""
        self._vanished = False
        if article is not None and self.article is not None and article == self.article:
            self._frame()
            return
        self.show(article, place)
        self._frame()

    def set_vanished(self, vanished: bool) -> None:
        """Says in the frame that the file is gone: what is shown is how it was last read."""
        if vanished != self._vanished:
            self._vanished = vanished
            self._frame()

    def set_hit_count(self, hits: int) -> None:
        """How many hits of the query this article has, shown in the frame."""
        if hits != self._hits:
            self._hits = hits
            self._frame()

    def on_resize(self) -> None:
        """A wider frame has room for more of the title."""
        self._frame()

    def _frame(self) -> None:
        article = self.article
        if article is None:
            self.border_title = Content(f"{self.number + 1}")
            self.border_subtitle = Content("")
            return
        room = max(8, self.outer_size.width - 8)
        title = one_line(article.title or article.id)
        self.border_title = Content(fitted(f"{self.number + 1} {title}", room))
        known = [one_line(part) for part in (article.source, article.date) if part] or [one_line(article.id)]
        if self._vanished:
            known.insert(0, "no longer in the folder")
        if self._hits:
            known.insert(0, count(self._hits, "hit"))
        self.border_subtitle = Content(fitted(" · ".join(known), room))
