"""What is worked out once for each word, and looked up from then on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

_K = TypeVar("_K")
_T = TypeVar("_T")
_MOST = 50_000
"""Words that are remembered; a language has fewer, a folder of anything has not."""


class Known(dict[_K, _T]):
    """A table that fills itself: `known[word]` is `work(word)`, worked out when a word (or unit) is first asked for."""

    def __init__(self, work: Callable[[_K], _T]) -> None:
        super().__init__()
        self._work = work

    def __missing__(self, word: _K) -> _T:
        """Works a word out, and keeps the answer while there is room."""
        found = self._work(word)
        if len(self) < _MOST:
            self[word] = found
        return found
