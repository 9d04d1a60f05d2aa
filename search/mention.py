"""One mention of an entity, and one refused match."""

from __future__ import annotations

from typing import NamedTuple


class Mention(NamedTuple):
    """Words of a text that name an entity: `text[start:end]`, code points, end exclusive. `why` is a sentence."""

    start: int
    end: int
    entity: str
    why: str


class Refusal(NamedTuple):
    """Words that looked like an entity and were not taken for it. `why` is a sentence."""

    start: int
    end: int
    entity: str
    why: str
