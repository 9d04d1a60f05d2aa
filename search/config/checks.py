"""What a configuration's parts must be to each other: names that exist, aliases that can be told apart."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator

from search.config.faults import Faults, Path
from search.config.models import Config, Entity
from search.config.yaml_nodes import Mapping, Node, Sequence, quoted
from search.folding import fold_surface


def check(config: Config, root: Mapping, faults: Faults, actions: Collection[str], themes: Collection[str]) -> None:
    """Reports what the single values could not show. `root` is where their places are looked up."""
    _check_entity_types(config, root, faults)
    _check_letters(config, root, faults)
    _check_claims(config, root, faults)
    _check_curated(config, root, faults)
    _check_articles(config, root, faults)
    if actions:
        for action, _ in config.keys:
            if action not in actions:
                near = faults.suggestion(action, actions, "; `?` in the explorer lists them")
                path = ("keys", action)
                faults.error(_find(root, path, key=True), path, f"no action is called {quoted(action)}{near}")
    if themes and config.theme is not None and config.theme not in themes:
        near = faults.suggestion(config.theme, themes, f"; there are {', '.join(sorted(themes))}")
        faults.error(_find(root, ("theme",)), ("theme",), f"no theme is called {quoted(config.theme)}{near}")


def _find(root: Node, path: Path, *, key: bool = False) -> Node:
    """The node at a path, or the nearest one above it; with `key` the last key rather than its value."""
    node = root
    for place, step in enumerate(path):
        if isinstance(node, Mapping) and step in node.entries:
            key_node, value = node.entries[str(step)]
            node = key_node if key and place == len(path) - 1 else value
        elif isinstance(node, Sequence) and isinstance(step, int) and step < len(node.items):
            node = node.items[step]
        else:
            break
    return node


def _check_entity_types(config: Config, root: Mapping, faults: Faults) -> None:
    known = {kind.id for kind in config.types}
    for entity in config.entities:
        if entity.type not in known:
            path = ("entities", entity.id, "type")
            near = faults.suggestion(entity.type, known, f"; there are {', '.join(sorted(known))}")
            faults.error(_find(root, path), path, f"no type is called {quoted(entity.type)}{near}")


def _check_letters(config: Config, root: Mapping, faults: Faults) -> None:
    owners: dict[str, str] = {}
    for kind in config.types:
        other = owners.setdefault(kind.letter, kind.id)
        if other != kind.id:
            path = ("types", kind.id, "letter")
            faults.warn(_find(root, path), path, f"the letter {kind.letter} is that of {other}, too; choose another")


def _check_claims(config: Config, root: Mapping, faults: Faults) -> None:
    """Warns of words that two entities claim with nothing to tell them apart."""
    owners: dict[str, Entity] = {}
    for entity in config.entities:
        for text, path in _claims(entity):
            folded = fold_surface(text)
            other = owners.setdefault(folded.lower() if entity.match.case == "any" else folded, entity)
            if other.id != entity.id:
                message = (
                    f"{quoted(text)} names {other.id}, too, which comes first and wins; make it an alias with needs"
                )
                faults.warn(_find(root, path), path, message)


def _claims(entity: Entity) -> Iterator[tuple[str, Path]]:
    yield entity.name, ("entities", entity.id, "name")
    for place, alias in enumerate(entity.aliases):
        if not alias.needs:
            yield alias.text, ("entities", entity.id, "aliases", place)


def _check_curated(config: Config, root: Mapping, faults: Faults) -> None:
    known = {entity.id for entity in config.entities}
    names = {entity.name.lower(): entity.id for entity in config.entities}
    for place, fact in enumerate(config.curated):
        for key, entity in (("subject", fact.subject), ("object", fact.object)):
            if entity is not None and entity not in known:
                path: Path = ("curated", place, key)
                by_name = names.get(entity.lower())
                near = f"; write its id, {by_name}" if by_name else faults.suggestion(entity, known)
                faults.error(_find(root, path), path, f"no entity has the id {quoted(entity)}{near}")
        if fact.object is None and fact.value is None:
            path = ("curated", place)
            faults.error(_find(root, path), path, "says nothing; give it a value or an object")


def _check_articles(config: Config, root: Mapping, faults: Faults) -> None:
    for place, source in enumerate(config.articles):
        path: Path = ("articles", place)
        if not os.path.exists(source.path):
            faults.warn(_find(root, path), path, f"there is no file or folder {quoted(source.path)}")
        elif os.path.isdir(source.path) and any((source.title, source.source, source.date, source.author, source.url)):
            faults.warn(
                _find(root, path), path, "title, source, date, author and url go with a single file, not a folder"
            )
