"""What the parser must know of the world: entities, types, today. The caller hands it in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from search.answers import Contradiction


@dataclass(frozen=True, slots=True)
class Context:
    """Knowledge for reading a query.

    `named` gives the ids of the entities that an id, a name or an alias stands for (any case), or none. `names` are
    all ids and names, for suggestions (called only when something is unknown). `types` are the type ids. `today` is
    what relative dates count from. `attributes` gives the ids that facts may have (called
    only where that is asked); `conflicting` gives the articles that contradict another one, with what they
    contradict (called only where that is asked; it may take a while).
    """

    named: Callable[[str], tuple[str, ...]]
    names: Callable[[], tuple[str, ...]]
    types: tuple[str, ...]
    today: date
    attributes: Callable[[], tuple[str, ...]] = tuple
    conflicting: Callable[[], Mapping[str, tuple[Contradiction, ...]]] = dict
