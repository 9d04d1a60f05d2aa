"""text → mentions of dictionary entities, and the refused ones with the reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from search.dictionary import Dictionary


@dataclass(frozen=True, slots=True)
class Mention:
    """Words of a text that name an entity: `text[start:end]`, code points, end exclusive. `why` is a sentence."""

    start: int
    end: int
    entity: str
    why: str


@dataclass(frozen=True, slots=True)
class Refusal:
    """Words that looked like an entity and were not taken for it. `why` is a sentence."""

    start: int
    end: int
    entity: str
    why: str


def find_mentions(text: str, dictionary: Dictionary) -> tuple[tuple[Mention, ...], tuple[Refusal, ...]]:
    """The mentions of a text, in text order, not overlapping; and the refused matches, in text order."""
    raise NotImplementedError
