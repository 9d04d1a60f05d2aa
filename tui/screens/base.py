"""What all parts of the main screen share: its panes, its state, and where everything goes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from textual import events
from textual.app import ComposeResult
from textual.containers import Container
from textual.content import Content
from textual.screen import Screen
from textual.widget import Widget

from search.answers import EntityCount
from search.articles import Article, Headline
from search.errors import SynopticError
from tui.arrange import MEDIUM, Layout, arrange
from tui.entity_styles import EntityStyles
from tui.keys import Action, action, for_footer, shown
from tui.knowledge import Knowledge
from tui.state import MOST_READERS, Desk, Pane
from tui.widgets.articles import ArticlesPane
from tui.widgets.entities import EntitiesPane
from tui.widgets.facts import FactsPane
from tui.widgets.footer import Footer
from tui.widgets.readers import ReaderPane
from tui.widgets.search_bar import SearchBar
from tui.widgets.status import StatusLine

if TYPE_CHECKING:
    from search import Library

_LOW = 14  # rows under which the footer gives its row to the text


class Panes(Container):
    """Holds the panes; each is put where `arrange` says."""


class Base(Screen[None]):
    """Panes, state, and the layout. The parts of the main screen build on it, one topic a file."""

    def __init__(self, library: Library, table: Sequence[Action], desk: Desk, layout: Layout) -> None:
        super().__init__()
        self.library = library
        self.table = table
        self.desk = desk
        self.layout_wish = layout
        self.pane: Pane = "articles"
        self.headlines: dict[str, Headline] = {}
        self.articles: dict[str, Article] = {}
        self.knowledge = Knowledge()
        self.entity: str | None = None
        self.tied = False
        self.counts: tuple[EntityCount, ...] = ()
        self.looks = EntityStyles(self.app.current_theme, colour=not self.app.no_color)
        self.articles_pane = ArticlesPane(id="articles")
        self.entities_pane = EntitiesPane(id="entities")
        self.facts_pane = FactsPane(id="facts")
        self.readers = [ReaderPane(number, id=f"reader-{number}") for number in range(MOST_READERS)]
        self.search_bar = SearchBar(id="search")
        self.status = StatusLine(id="status")
        self.footer = Footer(id="footer")

    def compose(self) -> ComposeResult:
        """The search box above, the panes, what is the case, the keys."""
        self.put_panes()  # before anything is drawn, so that nothing is drawn twice
        yield self.search_bar
        with Panes(id="panes"):
            yield self.articles_pane
            yield self.entities_pane
            yield from self.readers
            yield self.facts_pane
        yield self.status
        yield self.footer

    def on_mount(self) -> None:
        """Titles of the frames; they never change."""
        self.articles_pane.border_title = Content("Articles")
        self.entities_pane.border_title = Content("Entities")
        self.facts_pane.border_title = Content("Facts")

    def on_resize(self) -> None:
        """Everything is put anew."""
        self.put_panes()

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """The pane that has the keyboard decides the footer, and in a narrow terminal what is shown at all."""
        pane = self.pane_of(event.widget)
        if pane is not None:
            self.pane = pane
            if isinstance(event.widget, ReaderPane):
                self.desk = Desk(self.desk.readers, min(event.widget.number, max(0, len(self.desk.readers) - 1)))
        elif event.widget is self.search_bar.box and self.one_at_a_time:
            self.pane = "articles"  # so that the results can be seen while one types
        self.put_panes()

    @property
    def one_at_a_time(self) -> bool:
        """Whether there is room for one pane alone."""
        return self.layout_wish.zoomed or self.app.size.width < MEDIUM

    def put_panes(self) -> None:
        """Gives every pane its place, hides those that have none, and offers the keys that now apply."""
        width, height = self.app.size
        low = height < _LOW
        self.footer.display = not low
        keys = action("help", self.table).keys[:1]
        self.status.offer(f"{shown(keys)} keys" if keys and low and not self.in_box else "")
        room = height - (3 if low else 4)
        boxes = arrange(width, room, self.layout_wish, len(self.desk.readers), self.desk.current, self.pane)
        panes: list[Widget] = [self.articles_pane, self.entities_pane, *self.readers, self.facts_pane]
        for pane in panes:
            box = boxes.get(pane.id or "")
            pane.display = box is not None
            if box is not None:
                pane.styles.offset = (box.x, box.y)
                pane.styles.width = box.width
                pane.styles.height = box.height
        self.footer.set_actions(for_footer(self.table, "search" if self.in_box else self.pane))

    @property
    def in_box(self) -> bool:
        """Whether the search box has the keyboard."""
        return self.focused is not None and self.focused is self.search_bar.box

    @property
    def reader(self) -> ReaderPane:
        """The reader that keys act on."""
        return self.readers[self.desk.current]

    @property
    def open_readers(self) -> list[ReaderPane]:
        """The readers that have an article, left to right."""
        return self.readers[: len(self.desk.readers)]

    def pane_of(self, widget: Widget) -> Pane | None:
        """Which pane a widget is."""
        if isinstance(widget, ReaderPane):
            return "readers"
        found: dict[Widget, Pane] = {
            self.articles_pane: "articles",
            self.entities_pane: "entities",
            self.facts_pane: "facts",
        }
        return found.get(widget)

    def go_to_pane(self, pane: Pane) -> None:
        """Gives a pane the keyboard; it is shown first where it was not."""
        self.pane = pane
        if pane in self.layout_wish.hidden:
            self.layout_wish = replace(self.layout_wish, hidden=self.layout_wish.hidden - {pane})
        self.put_panes()
        widgets: dict[Pane, Widget] = {
            "articles": self.articles_pane,
            "entities": self.entities_pane,
            "readers": self.reader,
            "facts": self.facts_pane,
        }
        self.set_focus(widgets[pane], scroll_visible=False)
        self.put_panes()

    def say_error(self, error: SynopticError) -> None:
        """A fault of the library as a sentence in the status line."""
        self.status.say(str(error), "error")

    def name_of(self, entity: str) -> str:
        """An entity's name; words that are no entity id come back as they are."""
        found = self.library.entity(entity)
        return found.name if found else entity
