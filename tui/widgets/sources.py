"""The sources of a comparison, above their columns."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import ClassVar

from rich.style import Style
from rich.text import Text
from textual.widget import Widget

from search.articles import Headline
from tui.table_view import Columns, text_width
from tui.words import fitted, one_line, shortened

_NAME = 24  # cells of a source's name where names stand one after the other


class SourcesLine(Widget):
    """The sources above their columns, or below 100 columns one after the other."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"comparison--number", "comparison--source", "comparison--about"}

    def __init__(self, articles: Sequence[str], headlines: Mapping[str, Headline], *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._articles = tuple(articles)
        self._headlines = headlines
        self._columns = Columns(20, 20, 0, 1)
        self._stacked = False

    def set_shape(self, shape: Columns, *, stacked: bool) -> None:
        """Stands above these columns."""
        if (shape, stacked) != (self._columns, self._stacked):
            self._columns, self._stacked = shape, stacked
            self.refresh()

    def render(self) -> Text:
        """Number and title of each source; beneath, where it comes from and when."""
        if self._stacked:
            return self._one_after_the_other()
        shape = self._columns
        names, origins = Text(no_wrap=True, end=""), Text(no_wrap=True, end="")
        more = f" ◂ {shape.first} more" if shape.first else ""
        after = len(self._articles) - shape.first - shape.shown
        more += f" {after} more ▸" if after > 0 else ""
        origins.append(more, self._style("comparison--about"))
        end, width = 1 + shape.heading, text_width(shape.source)
        for number, article in enumerate(self._articles[shape.first :][: shape.shown], shape.first + 1):
            for line, (text, name) in zip((names, origins), self._about(number, article), strict=True):
                line.pad_right(max(0, end - line.cell_len))
                if line is names:
                    line.append(f"{number} ", self._style("comparison--number"))
                    text = shortened(text, width - len(str(number)) - 1)
                line.append(fitted(text, width), self._style(name))
            end += shape.source
        return Text("\n").join((names, origins))

    def _about(self, number: int, article: str) -> tuple[tuple[str, str], tuple[str, str]]:  # noqa: ARG002 - symmetry
        headline = self._headlines.get(article)
        title = one_line(headline.title if headline else article)
        known = [one_line(part) for part in (headline.source, headline.date) if part] if headline else []
        return (title, "comparison--source"), (" · ".join(known) or one_line(article), "comparison--about")

    def _one_after_the_other(self) -> Text:
        line = Text(" ", no_wrap=True, end="")
        sources = Counter(headline.source for headline in map(self._headlines.get, self._articles) if headline)
        for number, article in enumerate(self._articles[self._columns.first :], self._columns.first + 1):
            headline = self._headlines.get(article)
            name = one_line((headline.source or headline.title) if headline else article)
            if headline and headline.source and sources[headline.source] > 1:
                name = f"{name} · {one_line(headline.title)}"
            line.append(f"{number} ", self._style("comparison--number"))
            line.append(f"{shortened(name, _NAME)}  ", self._style("comparison--source"))
        line.truncate(max(1, self.size.width), overflow="ellipsis")
        return line

    def _style(self, name: str) -> Style:
        return self.get_component_rich_style(name, partial=True)
