"""A small window that asks where a comparison is to be written, and writes it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import ClassVar

from rich.text import Text
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from search.answers import Comparison
from search.articles import Article
from search.errors import SynopticError
from tui.words import one_line

_FIRST_NAME = "comparison.html"
_FORMS = "The suffix says the form: .html .md .csv .json"


class ExportScreen(ModalScreen[str | None]):
    """Ends with a sentence about what was written, or with None. `article_of` gives the articles that were compared."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "close", show=False, priority=True)]

    def __init__(self, comparison: Comparison, article_of: Callable[[str], Article]) -> None:
        super().__init__()
        self._comparison = comparison
        self._article_of = article_of
        self._confirmed: str | None = None
        self.path = Input(_FIRST_NAME, id="export-path", compact=True, select_on_focus=False)
        self.said = Static(_FORMS, id="export-said")

    def compose(self) -> ComposeResult:
        """The path, and a line about it."""
        with Vertical(id="export") as window:
            window.border_title = "Write the comparison to a file"
            window.border_subtitle = "enter writes · esc leaves"
            yield self.path
            yield self.said

    def action_close(self) -> None:
        """Back to the table; nothing is written."""
        self.dismiss(None)

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        self._confirmed = None
        self.said.update(_FORMS)

    @on(Input.Submitted)
    async def _write(self, event: Input.Submitted) -> None:
        """Writes; where a file stands already, only at the second Enter."""
        event.stop()
        path = event.value.strip()
        if path:
            overwrite, self._confirmed = self._confirmed == path, path
            await self._written(path, overwrite=overwrite)

    async def _written(self, path: str, *, overwrite: bool) -> None:
        from search.export import ExportError, format_of, write

        try:
            format_of(path)
            if Path(path).expanduser().exists() and not overwrite:
                self._say(f"{path} is there already: Enter again writes over it.")
                return
            articles = await asyncio.to_thread(self._articles)
            sentence = await asyncio.to_thread(write, self._comparison, path, articles, overwrite=overwrite)
        except (ExportError, SynopticError) as fault:
            self._say(str(fault))
        else:
            self.dismiss(sentence)

    def _articles(self) -> Sequence[Article]:
        return [self._article_of(article) for article in self._comparison.articles]

    def _say(self, sentence: str) -> None:
        self.said.update(Text(one_line(sentence)))
