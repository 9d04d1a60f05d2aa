"""Facts that pairs hold together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

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


def parted(
    facts: Sequence[Fact], alike: Callable[[Fact, Fact], bool], length: Callable[[Fact], int]
) -> list[list[Fact]]:
    """Facts that pairs hold together, parted where they do so only by a longer one that holds several.

    The shortest come first, each with all that are `alike`; the longer one stands with each of them. What the same
    articles tell stays together.
    """
    found: dict[frozenset[str], list[Fact]] = {}
    placed: set[str] = set()
    for seed in sorted(facts, key=lambda fact: (length(fact), fact.id)):
        if seed.id in placed:
            continue
        those = [fact for fact in facts if fact is seed or alike(seed, fact)]
        placed.update(fact.id for fact in those)
        kept = found.setdefault(frozenset(fact.article for fact in those), [])
        kept += [fact for fact in those if fact not in kept]
    return [sorted(those, key=facts.index) for those in found.values()]
