"""The list of articles: all of them, or those that a query found, with the words that it found."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from typing import ClassVar

from rich.cells import cell_len
from rich.style import Style
from rich.text import Text

from search.answers import PageHit, Snippet
from search.articles import Headline
from tui.widgets.rows import Row, Rows
from tui.words import fitted, one_line

_SNIPPET_LINES = 2


class ArticlesPane(Rows, inherit_bindings=False):
    """Title, source and date of each article; under a query its best snippet, hits lit, and whom it contradicts."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"articles--title", "articles--meta", "articles--hit", "articles--open"}

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._headlines: Mapping[str, Headline] = {}
        self._order: Sequence[str] = ()
        self._hits: Mapping[str, PageHit] = {}
        self._open: Sequence[str] = ()
        self._laid_out = 0

    def set_results(
        self, order: Sequence[str], headlines: Mapping[str, Headline], hits: Mapping[str, PageHit], *, keep: bool
    ) -> None:
        """Shows these articles in this order. `keep`: the bar stays on its article, else it goes to the first."""
        if (order, headlines, hits) == (self._order, self._headlines, self._hits) and (keep or not self.highlighted):
            return
        self._order, self._headlines, self._hits = order, dict(headlines), hits
        self._lay_out(keep=keep)

    def set_open(self, articles: Sequence[str]) -> None:
        """Marks the articles that are open with the number of their reader."""
        self._open = tuple(articles)
        self.redraw_changed()

    def on_resize(self) -> None:
        """Titles that need two lines may need one now."""
        if self.size.width != self._laid_out:
            self._lay_out(keep=True)

    def _lay_out(self, *, keep: bool) -> None:
        self._laid_out, width = self.size.width, self.row_width
        rows = []
        for key in self._order:
            headline = self._headlines.get(key)
            title = len(headline.title) if headline else 0
            hit = self._hits.get(key)
            high = 2 + (title > width > 0) + (_SNIPPET_LINES if hit and hit.snippets else 0)
            rows.append(Row(key, height=high + 1))
        self.set_rows(rows, keep=keep)

    def row_content(self, row: Row) -> Hashable:
        """Headline, snippet, whom it contradicts, and the number of the reader where it is open."""
        opened = self._open.index(row.key) if row.key in self._open else None
        return row.key, self._headlines.get(row.key), self._snippet_of(row.key), opened, self._contradicted(row.key)

    def _contradicted(self, article: str) -> tuple[str, ...]:
        """The articles that one contradicts, where the query asked for that."""
        hit = self._hits.get(article)
        return tuple(one.other for one in hit.against) if hit else ()

    def _snippet_of(self, article: str) -> Snippet | None:
        hit = self._hits.get(article)
        return _telling(hit.snippets) if hit else None

    def render_row(self, row: Row, width: int, highlighted: bool) -> list[Text]:
        """The lines of one article."""
        headline = self._headlines.get(row.key)
        if headline is None:
            return [Text(fitted(one_line(row.key), width))]
        snippet = self._snippet_of(row.key)
        room = max(4, width)
        title_lines = row.height - 2 - (_SNIPPET_LINES if snippet else 0)
        title_style = self.look("articles--title")
        lines = [Text().append(piece, title_style) for piece in _wrapped(one_line(headline.title), room, title_lines)]
        lines.append(self._meta(headline, room))
        if snippet:
            lines += self._snippet(snippet, room, highlighted)
        return lines

    def _meta(self, headline: Headline, room: int) -> Text:
        known = [one_line(part) for part in (headline.source, headline.date) if part]
        text = " · ".join(known) if known else one_line(headline.id)
        if others := self._contradicted(headline.id):
            text += f" · ≠ {', '.join(map(one_line, others))}"
        line = Text()
        if headline.id in self._open:
            mark = f"▪{self._open.index(headline.id) + 1} "
            line.append(mark, self.look("articles--open"))
            room -= len(mark)
        return line.append(fitted(text, room), self.look("articles--meta"))

    def _snippet(self, snippet: Snippet, room: int, highlighted: bool) -> list[Text]:
        """The snippet, cut so that its first hit is on its first lines."""
        hit_style = self.look("articles--hit")
        if highlighted:  # without colours the bar is reversed, and hits in it would not be told apart
            hit_style += Style(underline=True)
        text = snippet.text
        first = (snippet.marks[0][0] - snippet.start) if snippet.marks else 0
        begin = 0 if first < room else max(0, text.rfind(" ", 0, max(0, first - room // 2)) + 1)
        pieces = Text("…" if begin else "")
        at = begin
        for start, end in snippet.marks:
            start, end = max(start - snippet.start, begin), max(end - snippet.start, begin)
            pieces.append(_flat(text[at:start])).append(_flat(text[start:end]), hit_style)
            at = max(at, end)
        pieces.append(_flat(text[at:]))
        wrapped = pieces.wrap(self.app.console, room, tab_size=1)
        lines = list(wrapped[:_SNIPPET_LINES])
        if len(wrapped) > _SNIPPET_LINES and lines:
            lines[-1].append("…")
            lines[-1].truncate(room, overflow="ellipsis")
        return lines


def _telling(snippets: Sequence[Snippet]) -> Snippet | None:
    """The snippet that says most beside the title: not the beginning of the text, where there is another."""
    return next((one for one in snippets if one.start > 0), snippets[0] if snippets else None)


def _flat(text: str) -> str:
    """A piece of a text as one line; blanks at its ends count."""
    body = one_line(text)
    before = " " if text[:1].isspace() else ""
    after = " " if text[-1:].isspace() and body else ""
    return before + body + after


def _wrapped(text: str, room: int, lines: int) -> list[str]:
    """A title on at most so many lines, cut with an ellipsis."""
    if lines < 2 or cell_len(text) <= room:
        return [fitted(text, room)] + [""] * (max(1, lines) - 1)
    words, first = text.split(" "), ""
    while words and cell_len(f"{first} {words[0]}".strip()) <= room:
        first = f"{first} {words.pop(0)}".strip()
    if not first:
        return [fitted(text, room), ""]
    return [first, fitted(" ".join(words), room)]
