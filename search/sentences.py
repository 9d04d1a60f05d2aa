"""text → sentences."""

from __future__ import annotations

from collections.abc import Sequence


def find_sentences(text: str, unbroken: Sequence[tuple[int, int]] = ()) -> tuple[tuple[int, int], ...]:
    """The sentences of a text as (start, end), in order, without surrounding white space; a line end always ends one.

    `unbroken` are spans (mentions, values) inside which no sentence ends.
    """
    raise NotImplementedError
