"""One value."""

from __future__ import annotations

from typing import Literal, NamedTuple

Kind = Literal["money", "percent", "number", "count", "age", "duration", "date", "role", "text", "undisclosed"]


class Value(NamedTuple):
    """A value with its words, as `facts --json` prints it.

    `low` and `high` are bounds in base units, None where open: "over $29 billion" is (29e9, None), "49%" (0.49, 0.49).
    `unit` is an ISO 4217 code, or what is counted ("employees"). Ages are in years, durations in seconds, small coins
    in parts of their currency. `date` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `weekday` counts from 0, Monday.
    `text`, `start` and `end` (code points, end exclusive) are None only where the value has no words of its own.
    """

    kind: Kind
    text: str | None = None
    start: int | None = None
    end: int | None = None
    low: float | None = None
    high: float | None = None
    unit: str | None = None
    date: str | None = None
    weekday: int | None = None
