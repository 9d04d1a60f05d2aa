"""The facts of the open articles: who says what, how surely, and whether the sources agree."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from rich.console import Console
from rich.style import Style
from rich.text import Text

from search.facts import Modality
from tui.fact_groups import FactGroup, FactRow
from tui.verdicts import MODALITY_WORDS, VERDICT_MARKS
from tui.widgets.rows import Row, Rows
from tui.words import fitted, listed, one_line

_HEADER, _FILTER = "header:", "filter:"
_MOST_LINES = 2  # of a value, and of what is said about it
_MOST_MEASURED = 1000  # facts whose heights are measured one by one; of more, each gets two lines
_LONGEST_BOLD = 40  # characters; a whole clause in bold is hard to read
_OWN_NOTE = "✎"

MODALITY_STYLES: dict[Modality, Style] = {
    "denied": Style(strike=True),
    "hedged": Style(italic=True),
    "conditional": Style(italic=True),
    "unclear": Style(italic=True),
    "in_talks": Style(italic=True),
    "proposed": Style(italic=True),
}
INFERRED_STYLE = Style(dim=True, italic=True)


def value_text(value: str, modality: Modality, *, inferred: bool, quoted: bool) -> Text:
    """A value as it is drawn everywhere: what was inferred in brackets, words of the text in quotation marks."""
    style = Style(bold=not quoted and len(value) <= _LONGEST_BOLD) + MODALITY_STYLES.get(modality, Style())
    words = f"“{one_line(value)}”" if quoted else one_line(value)
    return Text(f"[{words}]", style + INFERRED_STYLE) if inferred else Text(words, style)


class FactsPane(Rows, inherit_bindings=False):
    """Facts in groups, each on as few lines as it needs; above them, in words, what is left out."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "facts--header",
        "facts--source",
        "facts--about",
        "facts--modality",
        "facts--filter",
        "verdict--agree",
        "verdict--refines",
        "verdict--conflict",
        "verdict--only",
    }

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.rows_by_key: dict[str, FactRow] = {}
        self.filter_line = ""
        self._groups: dict[str, FactGroup] = {}
        self._laid_out = 0

    @property
    def groups(self) -> Sequence[FactGroup]:
        """What is shown."""
        return tuple(self._groups.values())

    def set_facts(self, groups: Sequence[FactGroup], filter_line: str = "") -> None:
        """Shows these groups. `filter_line` says what is left out and how to see it again; empty: nothing is."""
        self.rows_by_key = {one.key: one for group in groups for one in group.members}
        self.filter_line = filter_line
        self._groups = {_HEADER + group.key: group for group in groups}
        self._lay_out()

    def on_resize(self) -> None:
        """Values that need two lines may need one now."""
        if self.size.width != self._laid_out:
            self._lay_out()

    def _lay_out(self) -> None:
        self._laid_out, width = self.size.width, self.row_width
        measured = width > 0 and len(self.rows_by_key) <= _MOST_MEASURED
        rows = [Row(_FILTER, selectable=False)] if self.filter_line else []
        for key, group in self._groups.items():
            rows.append(Row(key, len(self._heading(group, width, first=not rows)), selectable=False))
            rows += [Row(one.key, len(self._lines(one, width)) if measured else 2) for one in group.members]
        self.set_rows(rows, keep=True)

    def fact(self, key: str) -> FactRow | None:
        """The fact of a row."""
        return self.rows_by_key.get(key)

    def render_row(self, row: Row, width: int, highlighted: bool) -> list[Text]:  # noqa: ARG002 - as Rows calls it
        """The lines of a heading or of a fact."""
        if row.key == _FILTER:
            return [Text().append(fitted(self.filter_line, width), self._style("facts--filter"))]
        group = self._groups.get(row.key)
        if group is not None:
            return self._heading(group, width, first=self._rows[0] is row)
        one = self.rows_by_key.get(row.key)
        return [] if one is None else self._lines(one, width)

    def _heading(self, group: FactGroup, width: int, *, first: bool) -> list[Text]:
        """Verdict, attribute and whom it is about; what else is to be said of the group; above it an empty line."""
        lines = [] if first or not any(one.verdict for one in self._groups.values()) else [Text()]
        about_style = self._style("facts--about")
        word = group.verdict or str(len(group.members))
        word_style = self._style(f"verdict--{group.verdict}") if group.verdict else about_style
        head = Text()
        if group.verdict:
            head.append(f"{VERDICT_MARKS[group.verdict]} ", word_style)
        room = max(4, width - head.cell_len - len(word) - 1)
        head.append(fitted(one_line(group.label), room), self._style("facts--header"))
        if group.verdict:
            head.pad_right(max(1, width - head.cell_len - len(word)))
            lines.append(head.append(word, word_style))
        else:
            lines.append(head.append(f" {word}", word_style))
        if group.about:
            lines.append(Text("  ").append(fitted(one_line(group.about), width - 2), about_style))
        how = self._style("facts--modality")
        return lines + [Text("  ").append(told, how) for told in listed(group.remarks, max(4, width - 2))]

    def _lines(self, one: FactRow, width: int) -> list[Text]:
        """Value and whom it is about; beneath, how surely and who says so."""
        about_style = self._style("facts--about")
        room = max(4, width - 3)
        value = value_text(one.value, one.fact.modality, inferred=one.fact.inferred, quoted=one.quoted)
        pieces = _cut(value, room, self.app.console)
        about = one_line(one.about)
        first = Text().append(f"{one.source or _OWN_NOTE} ", self._style("facts--source"))
        first.append_text(pieces[0] if pieces else Text())
        if about and len(pieces) == 1 and first.cell_len + len(about) + 2 <= width:
            first.append(f"  {about}", about_style)
            about = ""
        lines = [first, *(Text("  ").append_text(piece) for piece in pieces[1:])]
        foot = self._foot(one, about, about_style)
        if not one.about and len(lines) == 1 and 0 < foot.cell_len <= width - first.cell_len - 2:
            return [first.append("  ").append_text(foot)]
        return lines + [Text("  ").append_text(piece) for piece in _cut(foot, room, self.app.console) if foot.plain]

    def _foot(self, one: FactRow, about: str, style: Style) -> Text:
        """When, if that matters; how surely, who says so, and about whom where the first line had no room for it."""
        words = [one.when] if one.when else []
        if one.fact.modality in MODALITY_WORDS:
            words.append(MODALITY_WORDS[one.fact.modality])
        if one.fact.inferred:
            words.append("inferred")
        foot = Text().append(" · ".join(words), self._style("facts--modality"))
        rest = [about] if about else []
        if one.said_by:
            rest.append(f"says {one_line(one.said_by)}")
        elif not one.source:
            rest.append("your own note")
        if one.times > 1:
            rest.append(f"{one.times} times")
        for part in rest:
            foot.append(" · " if foot.plain else "", style).append(part, style)
        return foot

    def _style(self, name: str) -> Style:
        return self.get_component_rich_style(name, partial=True)


def _cut(text: Text, room: int, console: Console) -> list[Text]:
    """A text on at most two lines."""
    pieces = list(text.wrap(console, room))
    if len(pieces) > _MOST_LINES:
        pieces = pieces[:_MOST_LINES]
        pieces[-1].append("…")
        pieces[-1].truncate(room, overflow="ellipsis")
    return pieces
