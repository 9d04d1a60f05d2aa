"""text → values."""

from __future__ import annotations

from search.values.value import Value


def find_values(text: str, date: str | None = None) -> tuple[Value, ...]:
    """The values of a text, in text order, not overlapping.

    `date` is the article's own (`YYYY[-MM[-DD]]`): "Tuesday (June 10)" becomes a day only with it.
    """
    raise NotImplementedError
