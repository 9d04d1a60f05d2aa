"""The list of entities: who is in the open articles, and in how many of the articles found."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import ClassVar, NamedTuple

from rich.style import Style
from rich.text import Text

from search.config.models import EntityType
from tui.state import Sharing
from tui.widgets.rows import Row, Rows
from tui.words import fitted, one_line

#: What the marks before a name mean; `one` shows the number of the reader instead.
SHARING_MARKS: Mapping[Sharing, str] = {"all": "●", "some": "◐", "one": "○"}


class EntityRow(NamedTuple):
    """One entity: `mentions` in the open articles, `articles` in the result; `shared` as `state.sharing` gives it."""

    entity: str
    name: str
    type: EntityType | None
    mentions: int
    articles: int
    shared: tuple[Sharing, int] | None


class EntitiesPane(Rows, inherit_bindings=False):
    """Letter of the type, name, mentions in the open articles · articles in the result."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "entities--count",
        "entities--shared",
        "entities--only",
        "entities--absent",
    }

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.rows_by_entity: dict[str, EntityRow] = {}
        self._selected: str | None = None
        self._style_of: Callable[[EntityType], Style] | None = None

    def set_entities(self, entities: Sequence[EntityRow], style_of: Callable[[EntityType], Style]) -> None:
        """Shows these entities; the bar stays on its entity. The same ones again are not drawn again."""
        if list(self.rows_by_entity.values()) == list(entities) and self._style_of == style_of:
            return
        self.rows_by_entity = {row.entity: row for row in entities}
        if self._style_of != style_of:
            self._style_of = style_of
            self.refresh()
        self.set_rows([Row(key) for key in self.rows_by_entity], keep=True)

    def set_selected(self, entity: str | None) -> None:
        """Marks the selected entity."""
        self._selected = entity
        self.redraw_changed()

    def row_content(self, row: Row) -> Hashable:
        """The entity, and whether it is the selected one."""
        return row.key, self.rows_by_entity.get(row.key), row.key == self._selected

    def render_row(self, row: Row, width: int, highlighted: bool) -> list[Text]:  # noqa: ARG002 - as Rows calls it
        """One entity on one line."""
        one = self.rows_by_entity.get(row.key)
        if one is None:
            return [Text("")]
        counts = f"{one.mentions or '–':>3} · {one.articles or '–'}"
        room = max(4, width - len(counts) - 6)
        line = Text("▸" if row.key == self._selected else " ")
        line.append_text(self._mark(one)).append(" ")
        style = self._style_of(one.type) if self._style_of and one.type else Style()
        line.append(one.type.letter[:1] if one.type else "?", style + Style(bold=True)).append(" ")
        name = fitted(one_line(one.name), room)
        if not one.mentions:
            style = self.look("entities--absent")
        if row.key == self._selected:
            style += Style(reverse=True)
        line.append(name, style)
        line.pad_right(max(0, width - line.cell_len - len(counts)))
        return [line.append(counts, self.look("entities--count"))]

    def _mark(self, one: EntityRow) -> Text:
        if one.shared is None:
            return Text(" ")
        how, reader = one.shared
        name = "entities--only" if how == "one" else "entities--shared"
        mark = str(reader + 1) if how == "one" else SHARING_MARKS[how]
        return Text(mark, self.look(name))
