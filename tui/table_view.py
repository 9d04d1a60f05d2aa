"""Which rows of a comparison are shown, in which order, and where their columns stand: no screen is needed for that."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, TypeVar, get_args

from search.answers import Verdict
from tui.compared import Table, TableRow

_Choice = TypeVar("_Choice", bound=str)

Sort = Literal["verdict", "attribute", "subject", "sources"]
SORTS: tuple[Sort, ...] = get_args(Sort)
VERDICTS: tuple[Verdict, ...] = ("conflict", "refines", "agree", "only")

_GAP = 2
_FIRST_COLUMN = (20, 38)  # cells, at least and at most
_COLUMN = 26  # the least that a source should have


@dataclass(frozen=True, slots=True)
class View:
    """How the table is looked at. `entity` is an entity id or an unlisted name; all words of `text` must occur."""

    sort: Sort = "verdict"
    verdict: Verdict | None = None
    entity: str | None = None
    text: str = ""


def viewed(table: Table, view: View) -> list[TableRow]:
    """The rows that are left, in their order; within equals that of the comparison, conflicts first."""
    words = view.text.casefold().split()
    rows = [
        row
        for row in table.rows
        if (view.verdict is None or row.row.verdict == view.verdict)
        and (view.entity is None or view.entity in (row.row.subject, row.row.object))
        and all(word in row.words for word in words)
    ]
    keys: dict[Sort, Callable[[TableRow], object]] = {
        "verdict": lambda row: VERDICTS.index(row.row.verdict),
        "attribute": lambda row: row.row.label.casefold(),
        "subject": lambda row: (not row.subject, row.subject.casefold()),
        "sources": lambda row: (-row.row.origins, -row.row.sources),
    }
    return sorted(rows, key=keys[view.sort])  # type: ignore[arg-type] # of one sort all keys can be compared


def turned(choices: Sequence[_Choice], now: _Choice | None) -> _Choice | None:
    """The choice after this one; after the last one None, which is before the first."""
    if now is None:
        return choices[0] if choices else None
    at = choices.index(now) + 1 if now in choices else 0
    return choices[at] if at < len(choices) else None


@dataclass(frozen=True, slots=True)
class Columns:
    """Widths in cells, gap included: of the column that names the row, and of each source that is in view.

    `first` is the number of the first source in view, counted from 0.
    """

    heading: int
    source: int
    first: int
    shown: int


def columns(width: int, sources: int, wish: int) -> Columns:
    """Columns for so many cells and sources; `wish` is the source that should come first."""
    least, most = _FIRST_COLUMN
    heading = max(least, min(most, width // 4))
    room = max(1, width - heading)
    shown = max(1, min(sources, room // _COLUMN))
    first = max(0, min(wish, sources - shown))
    return Columns(heading, room // shown, first, shown)


def text_width(column: int) -> int:
    """The cells of a column that text may take."""
    return max(1, column - _GAP)
