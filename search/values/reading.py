"""What a run of tokens says, before it becomes a value."""

from __future__ import annotations

from dataclasses import dataclass

from search.values.value import Kind


@dataclass(frozen=True, slots=True)
class Reading:
    """A value in tokens: from token `start` up to token `end`, bounds in base units.

    `coefficient` and `scale` are those of its number, so that "$10–15 million" can lend the first the magnitude of the
    second. `bare`: a number without a unit, which counts only where nothing says that it is a name or a label.
    """

    kind: Kind
    start: int
    end: int
    low: float | None = None
    high: float | None = None
    unit: str | None = None
    date: str | None = None
    weekday: int | None = None
    coefficient: float = 0.0
    scale: float = 1.0
    bare: bool = False
