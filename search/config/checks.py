"""What a configuration's parts must be to each other: names that exist, aliases that can be told apart."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator
from collections.abc import Mapping as MappingOf
from typing import Any

from search.config.faults import Faults, Path
from search.config.form import FORM
from search.config.key_names import Bound, key_name, known_keys
from search.config.models import Config, Entity
from search.config.pack_names import attribute_names
from search.config.yaml_nodes import Mapping, Node, Scalar, Sequence, quoted
from search.folding import fold_surface


def check(config: Config, root: Mapping, faults: Faults, actions: Collection[str], themes: Collection[str]) -> None:
    """Reports what the single values could not show. `root` is where their places are looked up.

    What names something is held against all that is written, be it sound or not: a fault elsewhere neither hides one
    nor makes another. `actions` may map each to what it is bound to by default.
    """
    _check_entity_types(config, root, faults)
    _check_letters(config, root, faults)
    _check_claims(config, root, faults)
    _check_curated(config, root, faults)
    _check_articles(config, root, faults)
    if actions:
        _check_keys(root, faults, actions)
    theme = _written(root, "theme")
    if themes and theme is not None and theme not in themes:
        near = faults.suggestion(theme, themes)
        known = f"; there are {', '.join(sorted(themes))}"
        faults.error(_find(root, ("theme",)), ("theme",), f"no theme is called {quoted(theme)}{near}{known}")


def _written(root: Mapping, key: str) -> Any:
    """What stands under a top key, as far as it is sound; None without it. Its own faults were reported before."""
    if key not in root.entries:
        return None
    return FORM.keys[key].shape.read(root.entries[key][1], (key,), Faults(""))


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
    known: Collection[str] = {kind.id for kind in config.types}
    if (types := root.entries.get("types")) and not _empty(types[1]):
        if not isinstance(types[1], Mapping):
            return
        known = types[1].entries.keys()
    for entity, fields in _records(root, "entities"):
        kind = _text(fields, "type")
        if kind and kind not in known:
            path = ("entities", entity, "type")
            near = faults.suggestion(kind, known, f"; there are {', '.join(sorted(known))}")
            faults.error(_find(root, path), path, f"no type is called {quoted(kind)}{near}")


def _records(root: Mapping, key: str) -> Iterator[tuple[str, Mapping]]:
    """The ids and records under a top key that have at least the form of one."""
    node = root.entries[key][1] if key in root.entries else None
    if isinstance(node, Mapping):
        yield from ((name, value) for name, (_, value) in node.entries.items() if isinstance(value, Mapping))


def _ids(root: Mapping, key: str) -> Collection[str]:
    """What is named under a top key, be it sound or not."""
    node = root.entries[key][1] if key in root.entries else None
    return node.entries.keys() if isinstance(node, Mapping) else ()


def _text(fields: Mapping, key: str) -> str | None:
    """The text of a record's key; None where there is none, or something else."""
    node = fields.entries[key][1] if key in fields.entries else None
    return " ".join(node.value.split()) if isinstance(node, Scalar) and not node.nothing else None


def _empty(node: Node) -> bool:
    return (isinstance(node, Scalar) and node.nothing) or (isinstance(node, Mapping) and not node.entries)


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
    entities = root.entries["entities"][1] if "entities" in root.entries else None
    facts = root.entries["curated"][1] if "curated" in root.entries else None
    if not isinstance(facts, Sequence):
        return
    sound = entities is None or isinstance(entities, Mapping) or _empty(entities)
    known = entities.entries.keys() if isinstance(entities, Mapping) else ()
    names = {(_text(fields, "name") or "").lower(): entity for entity, fields in _records(root, "entities")}
    attributes = {*attribute_names(config.packs), *_ids(root, "attributes")}
    for place, fact in enumerate(facts.items):
        if not isinstance(fact, Mapping):
            continue
        for key in ("subject", "object"):
            entity = _text(fact, key)
            if sound and entity and entity not in known:
                path: Path = ("curated", place, key)
                by_name = names.get(entity.lower())
                near = f"; write its id, {by_name}" if by_name else faults.suggestion(entity, known)
                faults.error(_find(root, path), path, f"no entity has the id {quoted(entity)}{near}")
        if (attribute := _text(fact, "attribute")) and attribute not in attributes:
            path = ("curated", place, "attribute")
            near = faults.suggestion(attribute, attributes)
            message = f"no attribute has the id {quoted(attribute)}{near}; your own are declared under attributes:"
            faults.error(_find(root, path), path, message)
        if all(key not in fact.entries or _empty(fact.entries[key][1]) for key in ("object", "value")):
            path = ("curated", place)
            faults.error(_find(root, path), path, "says nothing; give it a value or an object")


def _check_keys(root: Mapping, faults: Faults, actions: Collection[str]) -> None:
    """Actions that there are, keys that there are, and no key for two actions."""
    given: dict[str, tuple[str, ...]] = dict(_written(root, "keys") or ())
    bound: MappingOf[str, Bound] = actions if isinstance(actions, MappingOf) else {}
    owners: dict[tuple[str, str | None], str] = {
        (screen, key_name(key)): action
        for action, (keys, screens) in bound.items()
        if action not in given
        for screen in screens
        for key in keys
    }
    for action, keys in given.items():
        if action not in actions:
            near = faults.suggestion(action, actions, "; `?` in the explorer lists them")
            path: Path = ("keys", action)
            faults.error(_find(root, path, key=True), path, f"no action is called {quoted(action)}{near}")
            continue
        for place, key in enumerate(keys):
            path = ("keys", action, place)
            name = key_name(key)
            if name is None:
                near = faults.suggestion(key, known_keys(), "; write a character, or a name such as ctrl+t, f5, pageup")
                faults.error(_find(root, path), path[:2], f"no key is called {quoted(key)}{near}")
                continue
            screens = bound[action].screens if action in bound else ("",)
            others = [owners.setdefault((screen, name), action) for screen in screens]
            if other := next((other for other in others if other != action), None):
                message = f"{quoted(key)} is the key of {other}, too; give one of them another"
                faults.error(_find(root, path), path[:2], message)


def _check_articles(config: Config, root: Mapping, faults: Faults) -> None:
    for place, source in enumerate(config.articles):
        path: Path = ("articles", place)
        if not os.path.exists(source.path):
            faults.warn(_find(root, path), path, f"there is no file or folder {quoted(source.path)}")
        elif os.path.isdir(source.path) and any((source.title, source.source, source.date, source.author, source.url)):
            faults.warn(
                _find(root, path), path, "title, source, date, author and url go with a single file, not a folder"
            )
