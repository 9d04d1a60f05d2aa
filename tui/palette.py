"""The command palette: every action of the key table, every article, every entity, found by a few letters."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.markup import escape

from tui.keys import for_screen, shown
from tui.screens.main import MainScreen
from tui.words import one_line

_MOST_ENTITIES = 5000

#: What it is called, a line about it (Textual reads that one as markup), what to do.
_Offer = tuple[str, str, Callable[[], object]]


class Everything(Provider):
    """Actions, themes, articles, entities."""

    async def discover(self) -> Hits:
        """Before a letter is typed: the actions."""
        for name, about, run in self._actions():
            yield DiscoveryHit(name, run, help=about)

    async def search(self, query: str) -> Hits:
        """What fits the letters."""
        matcher = self.matcher(query)
        for name, about, run in (*self._actions(), *self._themes(), *self._articles(), *self._entities()):
            score = matcher.match(name)
            if score > 0:
                yield Hit(score, matcher.highlight(name), run, text=name, help=about)

    @property
    def _main(self) -> MainScreen | None:
        screen = self.screen
        return screen if isinstance(screen, MainScreen) else None

    def _actions(self) -> Iterator[_Offer]:
        from tui.screens.compare import CompareScreen  # the first screen does not wait for it

        screen = self.screen
        if not isinstance(screen, (MainScreen, CompareScreen)):
            return
        for row in for_screen(screen.table, comparison=isinstance(screen, CompareScreen)):
            about = escape(f"{row.help} ({shown(row.keys)})")
            yield row.label.capitalize(), about, partial(screen.run_action, row.call)

    def _themes(self) -> Iterator[_Offer]:
        for name in self.app.available_themes:
            if not name.startswith("textual-ansi") and "ansi" not in name:
                yield f"Theme {name}", escape("Change the colours"), partial(setattr, self.app, "theme", name)

    def _articles(self) -> Iterator[_Offer]:
        main = self._main
        if main is None:
            return
        for headline in main.headlines.values():
            about = " · ".join(one_line(part) for part in (headline.source, headline.date, headline.id) if part)
            yield (
                one_line(headline.title),
                escape(about),
                partial(main.open_article, headline.id, beside=False, focus=True),
            )

    def _entities(self) -> Iterator[_Offer]:
        main = self._main
        if main is None:
            return
        for entity in main.library.config.entities[:_MOST_ENTITIES]:
            kind = main.library.entity_type(entity.type)
            about = escape(f"{one_line(kind.label) if kind else 'Entity'}: light its mentions")
            yield one_line(entity.name), about, partial(main.select_entity, entity.id)
