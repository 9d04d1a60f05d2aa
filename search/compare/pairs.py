"""Facts that pairs hold together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from search.facts import Fact


def joined(pairs: Iterable[tuple[Fact, Fact]], facts: Sequence[Fact]) -> list[list[Fact]]:
    """The facts that pairs hold together, in the order of `facts`."""
    head: dict[str, str] = {}

    def find(name: str) -> str:
        while head.setdefault(name, name) != name:
            name = head[name]
        return name

    for one, other in pairs:
        head[find(one.id)] = find(other.id)
    groups: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        if fact.id in head:
            groups[find(fact.id)].append(fact)
    return list(groups.values())
