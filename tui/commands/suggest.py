"""`synoptic suggest`."""

from __future__ import annotations

import json
import re
import unicodedata
from argparse import Namespace
from collections.abc import Iterator, Sequence

from search import Library
from search.answers import Suggestion
from tui.commands.opening import opened
from tui.commands.output import write, write_json

_PLAIN = re.compile(r"[A-Z][\w’]*(?:[ .-][A-Z][\w’]*)*")
_YAML_WORDS = frozenset({"yes", "no", "on", "off", "true", "false", "null", "y", "n", "inf", "nan"})
_WIDEST_NAME = 48


def run(options: Namespace) -> int:
    """Prints the names that the dictionary lacks, as a table, as JSON, or as entities for the configuration."""
    with opened(options) as (library, status):
        found = library.suggest(options.n)
        if options.json:
            write_json({"suggestions": [_answer(one) for one in found]})
        elif options.yaml:
            write(*_entities(found, library))
        elif not found:
            write("no name that the dictionary lacks was found")
        else:
            write(*_table(found))
    return status


def _answer(one: Suggestion) -> dict[str, object]:
    """A suggestion as the contract has it."""
    return {
        "name": one.name,
        "type": one.type,
        "aliases": list(one.aliases),
        "mentions": one.mentions,
        "articles": one.articles,
        "examples": [
            {"article": example.article, "start": example.start, "end": example.end, "text": example.text}
            for example in one.examples
        ],
    }


def _table(found: Sequence[Suggestion]) -> Iterator[str]:
    """A row a name, with a head."""
    width = min(max(len("name"), *(len(one.name) for one in found)), _WIDEST_NAME)
    kinds = max(len("type"), *(len(one.type or "?") for one in found))
    yield f"{'name':{width}}  {'type':{kinds}}  mentions  articles  also"
    for one in found:
        also = ", ".join(one.aliases)
        yield f"{one.name:{width}}  {one.type or '?':{kinds}}  {one.mentions:8}  {one.articles:8}  {also}".rstrip()


def _entities(found: Sequence[Suggestion], library: Library) -> Iterator[str]:
    """An `entities:` block in YAML, and a `types:` block before it where the configuration has no types."""
    typed = [one for one in found if one.type]
    if not typed:
        yield "entities: {}"
    elif not library.config.types:
        yield "types:"
        yield from (f"  {kind}: {{label: {kind.capitalize()}}}" for kind in sorted({one.type or "" for one in typed}))
        yield ""
    if typed:
        yield "entities:"
    taken = {entity.id for entity in library.config.entities}
    for one in typed:
        name = _id(one.name, taken)
        taken.add(name)
        yield f"  {name}:"
        yield f"    name: {_scalar(one.name)}"
        yield f"    type: {_scalar(one.type or '')}"
        if one.aliases:
            yield f"    aliases: [{', '.join(map(_scalar, one.aliases))}]"
    if untyped := [one.name for one in found if not one.type]:
        yield "# No type could be guessed for: " + ", ".join(untyped)


def _id(name: str, taken: set[str]) -> str:
    """An id for a name: its letters and digits with hyphens between, and a number where another has it."""
    plain = unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode("ascii")
    base = "-".join(re.findall(r"[a-z0-9]+", plain.replace("'", ""))) or "name"
    number, found = 1, base
    while found in taken or found in _YAML_WORDS or found.isdigit():
        number += 1
        found = f"{base}-{number}"
    return found


def _scalar(text: str) -> str:
    """A YAML scalar: bare where it can only be read as words."""
    if _PLAIN.fullmatch(text) and text.casefold() not in _YAML_WORDS:
        return text
    if re.fullmatch(r"[a-z]+", text) and text not in _YAML_WORDS:
        return text
    return json.dumps(text, ensure_ascii=False)
