"""Entities and aliases → one compiled matcher.

All surfaces, and the texts of `needs` and `never`, go into one Aho-Corasick automaton over folded text (a second one,
over small letters, holds those that match in any case). It reports every occurrence, overlapping ones too: which of
them are mentions is decided afterwards (`search.mentions`), because a longer occurrence may fail its boundary and a
shorter one inside it stand. Time does not grow with the number of entities: measured, 30 µs for 3 KB with 60,000
surfaces; an alternation of regular expressions took 124 ms.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from hashlib import blake2b
from typing import Literal, NamedTuple, Self

from ahocorasick_rs import AhoCorasick

from search.config.models import Alias, Boundary, Case, Entity
from search.folding import fold_surface

# Capitals throughout are taken for a headline only from this length on: "It" is no reason to light every "IT".
_HEADLINE_LETTERS = 4


class Use(NamedTuple):
    """What one text of the dictionary means where it occurs.

    `kind`: surface; need (an alias of some entity counts only beside it); never (the entity is not meant inside it).
    `rank` is the entity's place in the file. `alias` is None for the name itself. `key` tells texts that are needed
    apart; `needs` are the keys that an alias needs, in the order of `alias.needs`. `guarded`: the entity has a `never`.
    """

    kind: Literal["surface", "need", "never"]
    rank: int
    entity: str
    boundary: Boundary
    key: str
    alias: Alias | None = None
    needs: tuple[str, ...] = ()
    guarded: bool = False


class Hit(NamedTuple):
    """An occurrence in a folded text, and all that it may mean."""

    start: int
    end: int
    uses: tuple[Use, ...]


class Dictionary:
    """A compiled set of entities. Immutable; may be used from any thread."""

    def __init__(self, entities: tuple[Entity, ...], exact: _Matcher, any_case: _Matcher) -> None:
        self.entities = entities
        self._by_id = {entity.id: entity for entity in entities}
        self._exact = exact
        self._any_case = any_case

    @classmethod
    def compile(cls, entities: Iterable[Entity]) -> Self:
        """Compiles entities in the order of their file, which decides between equal claims."""
        kept = tuple(entities)
        exact: dict[str, list[Use]] = {}
        any_case: dict[str, list[Use]] = {}
        for rank, entity in enumerate(kept):
            case = entity.match.case
            for use, text in _uses(rank, entity):
                for pattern, small in _patterns(text, case):
                    (any_case if small else exact).setdefault(pattern, []).append(use)
        return cls(kept, _Matcher(exact), _Matcher(any_case))

    def hits(self, folded: str) -> Iterator[Hit]:
        """Every occurrence in a folded text, overlapping ones too, whatever stands around it."""
        yield from self._exact.hits(folded)
        if self._any_case:
            yield from self._any_case.hits(folded.lower())

    def entity(self, entity_id: str) -> Entity | None:
        """An entity by its id."""
        return self._by_id.get(entity_id)

    def type_of(self, entity_id: str) -> str | None:
        """The type id of an entity."""
        entity = self._by_id.get(entity_id)
        return entity.type if entity else None

    def named(self, text: str) -> tuple[str, ...]:
        """The ids of the entities that a reader may mean by an id, a name or an alias, in any case.

        An id means its entity alone; a name or an alias all that have it, in the order of the file.
        """
        wanted = fold_surface(text).lower()
        if wanted in self._lower_ids:
            return (self._lower_ids[wanted],)
        return self._names.get(wanted, ())

    def surfaces(self, entity_id: str) -> tuple[str, ...]:
        """The name and the aliases of an entity, each once: an article without any of them cannot mention it."""
        entity = self._by_id.get(entity_id)
        return tuple(dict.fromkeys([entity.name, *(alias.text for alias in entity.aliases)])) if entity else ()

    def fingerprints(self) -> dict[str, str]:
        """By entity id a short digest of everything that affects its mentions and facts: what is new where it differs.

        That includes the ids of the entities before it that claim one of its surfaces, since the first of them wins.
        """
        claims: dict[str, list[str]] = {}
        digests = {}
        for entity in self.entities:
            before = []
            for surface in self.surfaces(entity.id):
                others = claims.setdefault(fold_surface(surface).lower(), [])
                before += others
                others.append(entity.id)
            said = (entity.name, entity.type, entity.aliases, entity.never, entity.match, entity.descriptions, before)
            digests[entity.id] = blake2b(repr(said).encode("utf-8", "backslashreplace"), digest_size=8).hexdigest()
        return digests

    @cached_property
    def _lower_ids(self) -> dict[str, str]:
        return {entity.id.lower(): entity.id for entity in reversed(self.entities)}

    @cached_property
    def _names(self) -> dict[str, tuple[str, ...]]:
        names: dict[str, tuple[str, ...]] = {}
        for entity in self.entities:
            for surface in self.surfaces(entity.id):
                key = fold_surface(surface).lower()
                known = names.get(key, ())
                if entity.id not in known:
                    names[key] = (*known, entity.id)
        return names


class _Matcher:
    """An automaton, and what each of its patterns means. Holds nothing where there are no patterns."""

    def __init__(self, patterns: dict[str, list[Use]]) -> None:
        self._uses = [tuple(uses) for uses in patterns.values()]
        self._automaton = AhoCorasick(list(patterns), store_patterns=False) if patterns else None

    def __bool__(self) -> bool:
        return self._automaton is not None

    def hits(self, text: str) -> Iterator[Hit]:
        if self._automaton is not None:
            uses = self._uses
            for pattern, start, end in self._automaton.find_matches_as_indexes(text, overlapping=True):
                yield Hit(start, end, uses[pattern])


def _uses(rank: int, entity: Entity) -> Iterator[tuple[Use, str]]:
    """All texts of an entity, folded, and what they mean."""
    name, case, boundary = entity.id, entity.match.case, entity.match.boundary
    guarded = bool(entity.never)
    yield Use("surface", rank, name, boundary, "", None, (), guarded), fold_surface(entity.name)
    for alias in entity.aliases:
        needs = tuple(f"{case} {fold_surface(need)}" for need in alias.needs)
        yield Use("surface", rank, name, boundary, "", alias, needs, guarded), fold_surface(alias.text)
        for key, need in zip(needs, alias.needs, strict=True):
            yield Use("need", rank, name, "word", key), fold_surface(need)
    for phrase in entity.never:
        yield Use("never", rank, name, "word", ""), fold_surface(phrase)


def _patterns(text: str, case: Case) -> Iterator[tuple[str, bool]]:
    """What to look for, and whether among small letters."""
    if not text:
        return
    small = text.lower()
    if case == "any" or (case == "smart" and text == small):
        yield small, True
        return
    yield text, False
    if case == "smart" and text != text.upper() and sum(map(str.isalpha, text)) >= _HEADLINE_LETTERS:
        yield text.upper(), False
