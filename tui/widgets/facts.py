"""The facts of the open articles: grouped by attribute, every source's value with who says so and how surely."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from rich.style import Style
from rich.text import Text

from search.facts import Fact, Modality
from tui.widgets.rows import Row, Rows
from tui.words import fitted, one_line

_HEADER = "header:"
_VALUE_LINES = 2
_MOST_MEASURED = 1000  # facts whose heights are measured one by one; of more, each gets two lines

#: The word for everything that is not plainly asserted.
MODALITY_WORDS: dict[Modality, str] = {
    "reported": "reported",
    "in_talks": "in talks",
    "proposed": "proposed",
    "conditional": "if",
    "hedged": "hedged",
    "denied": "denied",
    "unclear": "unclear",
}

_MODALITY_STYLES: dict[Modality, Style] = {
    "denied": Style(strike=True),
    "hedged": Style(italic=True),
    "conditional": Style(italic=True),
    "unclear": Style(italic=True),
    "in_talks": Style(italic=True),
    "proposed": Style(italic=True),
}


@dataclass(frozen=True, slots=True)
class FactRow:
    """A fact as it is shown: `source` numbers its reader (0: the reader's own), `value` and `about` are words."""

    key: str
    fact: Fact
    source: int
    value: str
    about: str
    said_by: str


def fact_rows(
    facts: Sequence[Fact], articles: Sequence[str], name_of: Callable[[str], str], text_of: Callable[[Fact], str]
) -> list[FactRow]:
    """Facts as rows. `name_of` names an entity id (or gives other words back); `text_of` quotes a fact's evidence."""
    rows = []
    for number, fact in enumerate(facts):
        subject = name_of(fact.subject) if fact.subject else ""
        other = name_of(fact.object) if fact.object else ""
        value = fact.value.text or fact.value.date or fact.value.kind if fact.value else ""
        if not value:
            value, other = (other, "") if other else (text_of(fact), "")
        about = " → ".join(part for part in (subject, other) if part)
        source = articles.index(fact.article) + 1 if fact.article in articles else 0
        rows.append(
            FactRow(f"{number}", fact, source, value, about, ", ".join(name_of(who) for who in fact.attribution))
        )
    return rows


class FactsPane(Rows, inherit_bindings=False):
    """Facts under the name of their attribute, each on as few lines as it needs."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"facts--header", "facts--source", "facts--about", "facts--modality"}

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.rows_by_key: dict[str, FactRow] = {}
        self._headers: dict[str, tuple[str, int]] = {}
        self._groups: dict[str, list[FactRow]] = {}
        self._laid_out = 0

    def set_facts(self, facts: Sequence[FactRow]) -> None:
        """Shows these facts, grouped by attribute in the order in which the attributes first come up."""
        self.rows_by_key = {row.key: row for row in facts}
        groups: dict[str, list[FactRow]] = {}
        for one in facts:
            groups.setdefault(one.fact.attribute, []).append(one)
        self._groups = groups
        self._headers = {
            _HEADER + attribute: (members[0].fact.label, len(members)) for attribute, members in groups.items()
        }
        self._lay_out()

    def on_resize(self) -> None:
        """Values that need two lines may need one now."""
        if self.size.width != self._laid_out:
            self._lay_out()

    def _lay_out(self) -> None:
        self._laid_out, width = self.size.width, self.row_width
        measured = width > 0 and len(self.rows_by_key) <= _MOST_MEASURED
        rows = []
        for attribute, members in self._groups.items():
            rows.append(Row(_HEADER + attribute, selectable=False))
            rows += [Row(one.key, len(self._lines(one, width)) if measured else 2) for one in members]
        self.set_rows(rows, keep=True)

    def fact(self, key: str) -> FactRow | None:
        """The fact of a row."""
        return self.rows_by_key.get(key)

    def render_row(self, row: Row, width: int, highlighted: bool) -> list[Text]:  # noqa: ARG002 - as Rows calls it
        """The lines of a header or of a fact."""
        if row.key in self._headers:
            label, number = self._headers[row.key]
            line = Text(
                fitted(one_line(label), width - 6), self.get_component_rich_style("facts--header", partial=True)
            )
            return [line.append(f" {number}", self.get_component_rich_style("facts--about", partial=True))]
        one = self.rows_by_key.get(row.key)
        return [] if one is None else self._lines(one, width)

    def _lines(self, one: FactRow, width: int) -> list[Text]:
        """Value and whom it is about; beneath, how surely and who says so. At most two lines of value."""
        about_style = self.get_component_rich_style("facts--about", partial=True)
        room = max(4, width - 3)
        style = Style(bold=True) + _MODALITY_STYLES.get(one.fact.modality, Style())
        if one.fact.inferred:
            style += Style(dim=True, italic=True)
        value = Text(("≈ " if one.fact.inferred else "") + one_line(one.value), style)
        pieces = list(value.wrap(self.app.console, room))
        if len(pieces) > _VALUE_LINES:
            pieces = pieces[:_VALUE_LINES]
            pieces[-1].append("…")
            pieces[-1].truncate(room, overflow="ellipsis")
        about = one_line(one.about)
        first = Text().append(f"{one.source or '✎'} ", self.get_component_rich_style("facts--source", partial=True))
        first.append_text(pieces[0] if pieces else Text())
        if about and len(pieces) == 1 and first.cell_len + len(about) + 2 <= width:
            first.append(f"  {about}", about_style)
            about = ""
        lines = [first, *(Text("  ").append_text(piece) for piece in pieces[1:])]
        foot = self._foot(one, about, room, about_style)
        return [*lines, Text("  ").append_text(foot)] if foot.plain else lines

    def _foot(self, one: FactRow, about: str, room: int, style: Style) -> Text:
        """How surely, who says so, and about whom where the first line had no room for it."""
        words = []
        if one.fact.modality in MODALITY_WORDS:
            words.append(MODALITY_WORDS[one.fact.modality])
        if one.fact.inferred:
            words.append("inferred")
        foot = Text().append(" · ".join(words), self.get_component_rich_style("facts--modality", partial=True))
        rest = [about] if about else []
        if one.said_by:
            rest.append(f"says {one_line(one.said_by)}")
        elif not one.source:
            rest.append("your own note")
        for part in rest:
            foot.append(" · " if foot.plain else "", style).append(part, style)
        foot.truncate(room, overflow="ellipsis")
        return foot
