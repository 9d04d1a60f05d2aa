"""Signs at the margin of passages: which only this source has, and which hold a fact that another one contradicts."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from typing import Literal, NamedTuple

PassageKind = Literal["only", "conflict"]

#: The sign on the first row of a passage, and the one on the rows below it.
SIGNS: dict[PassageKind, tuple[str, str]] = {"only": ("┊", "┊"), "conflict": ("≠", "│")}


class PassageMark(NamedTuple):
    """The passage `text[start:end]` and what it is marked for."""

    start: int
    end: int
    kind: PassageKind


class PassageMarks:
    """Marked passages of one text, none twice, found by offset in logarithmic time."""

    def __init__(self, marks: Iterable[PassageMark] = ()) -> None:
        self.marks = tuple(sorted(marks))
        self._starts = [mark.start for mark in self.marks]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, PassageMarks) and self.marks == other.marks

    def __hash__(self) -> int:
        return hash(self.marks)

    def at(self, start: int, end: int) -> tuple[str, PassageKind] | None:
        """The sign of the row that shows `text[start:end]`, and its kind; None where no marked passage is."""
        number = bisect_right(self._starts, end - 1) - 1
        if number < 0 or self.marks[number].end <= start:
            return None
        mark = self.marks[number]
        return SIGNS[mark.kind][0 if mark.start >= start else 1], mark.kind
