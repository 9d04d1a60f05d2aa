"""Who has spoken so far in an article."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple


class Body(NamedTuple):
    """A body that a noun may mean: where its mentions end, and where the first one of another such body does."""

    entity: str
    ends: list[int]
    until: int


@dataclass(slots=True)
class Memory:
    """What an article has said so far, for "he said" and "the source said"."""

    last_person: str | None = None
    heard_in: int = -1
    """Where the stretch begins that somebody spoke in last."""
    last_body: str | None = None
    """The organisation or place that spoke last, with nobody behind it."""
    described: dict[str, str] = field(default_factory=dict)
    unnamed: tuple[str, str] | None = None
    """The noun and the words of "another senator", as long as nobody with a name has spoken since."""
    correspondents: tuple[tuple[str, int], ...] | None = None
    """The first two whom outlets call theirs, and where; None as long as nobody has asked."""
    bodies: dict[str, Body] = field(default_factory=dict)
    """What nouns that were asked for may mean: "the court"."""
