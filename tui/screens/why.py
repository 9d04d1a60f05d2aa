"""Why something is lit, and why words near it are not: a small window over the text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from rich.style import Style
from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Static

from search.analysis import Analysis
from search.config.models import EntityType
from tui.words import one_line

if TYPE_CHECKING:
    from search import Library

_NEAR = 160
_MOST = 8


@dataclass(frozen=True, slots=True)
class Reason:
    """Words of the text, what they were taken for (`entity`; None: a hit of the query), and why, or why not."""

    words: str
    entity: str | None
    name: str
    why: str
    refused: bool = False


def reasons(
    text: str,
    analysis: Analysis,
    where: tuple[int, int],
    hits: Sequence[tuple[int, int]],
    understood: str,
    name_of: Callable[[str], str],
) -> list[Reason]:
    """What is lit at a place, nearest first, and what near it was refused. `understood` is the query as it was read."""
    start, end = where
    found = [
        Reason(text[one.start : one.end], one.entity, name_of(one.entity), one.why)
        for one in analysis.mentions
        if one.start < end and one.end > start
    ][:_MOST]
    found += [
        Reason(text[left:right], None, "a hit", f"the query asks for it: {understood}")
        for left, right in hits
        if left < end and right > start
    ][:1]
    found += [
        Reason(text[one.start : one.end], one.entity, name_of(one.entity), one.why, refused=True)
        for one in analysis.refused
        if one.start < end + _NEAR and one.end > start - _NEAR
    ][:_MOST]
    return found


class WhyScreen(ModalScreen[None]):
    """Shows reasons; escape, Enter, `w` or `q` close it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,enter,w,q,space", "close", show=False, priority=True),
    ]

    def __init__(self, found: Sequence[Reason], style_of: Callable[[EntityType], Style], library: Library) -> None:
        super().__init__()
        self._found = found
        self._style_of = style_of
        self._library = library

    def compose(self) -> ComposeResult:
        """One window with the reasons."""
        with VerticalScroll(id="why") as window:
            window.border_title = "Why is this lit"
            window.border_subtitle = "esc closes"
            yield Static(self._text())

    def action_close(self) -> None:
        """Back to the text."""
        self.dismiss()

    def _text(self) -> Text:
        text = Text()
        lit = [one for one in self._found if not one.refused]
        refused = [one for one in self._found if one.refused]
        if not lit:
            text.append("Nothing is lit here. Step to a mention with ] or to a hit with n, then ask again.\n")
        for one in lit:
            self._append(text, one)
        if refused:
            text.append("\nLooked like an entity near here, but was refused:\n", Style(bold=True))
            for one in refused:
                self._append(text, one)
        text.rstrip()
        return text

    def _append(self, text: Text, one: Reason) -> None:
        entity = self._library.entity(one.entity) if one.entity else None
        kind = self._library.entity_type(entity.type) if entity else None
        style = self._style_of(kind) if kind and not one.refused else Style(dim=one.refused, italic=one.refused)
        text.append(f"{one_line(one.words)}", style)
        text.append(f"  {one_line(one.name)}", Style(bold=True))
        if kind is not None:
            text.append(f" · {one_line(kind.label)}")
        text.append(f"\n   {one_line(one.why)}\n")
