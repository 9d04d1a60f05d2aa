"""What a configuration says, as frozen values.

Named tuples rather than pydantic or dataclasses: importing pydantic takes some 105 ms, defining a frozen dataclass 1 ms
where a named tuple takes 0.2, and the errors of neither know line and column. What is checked is said
once, in `search.config.form`, and the JSON Schema is generated from there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from search.errors import Fault

if TYPE_CHECKING:
    from search.wordings.pack import Pack

Case = Literal["exact", "any", "smart"]
Boundary = Literal["word", "prefix", "none"]

PACKS = ("business", "people", "events", "statements")
"""The packs of wordings that come with the program, in the order in which they are read."""


class EntityType(NamedTuple):
    """A kind of entity: how it is called and how it is drawn.

    `color` is `#rrggbb`; `style` some of bold, italic, underline, reverse, dim, with blanks between; `letter` one
    character.
    """

    id: str
    label: str
    color: str
    style: str
    letter: str


class Alias(NamedTuple):
    """Words that name an entity. `needs`: it counts only where the article also has one of these texts."""

    text: str
    needs: tuple[str, ...] = ()


class Match(NamedTuple):
    """How an entity's surfaces are compared with a text.

    `case`: exact; any; smart (any case for a surface written in small letters; others as written, or, from four letters
    on, all in capitals as in a headline). `boundary`: word (both ends at the ends of a word), prefix (the beginning of
    a word), none.
    """

    case: Case = "exact"
    boundary: Boundary = "word"


class Entity(NamedTuple):
    """One entry of the dictionary. The name itself is always a surface, beside the aliases."""

    id: str
    name: str
    type: str
    aliases: tuple[Alias, ...] = ()
    never: tuple[str, ...] = ()
    match: Match = Match()
    descriptions: tuple[str, ...] = ()
    ids: tuple[tuple[str, str], ...] = ()
    note: str | None = None


class CuratedFact(NamedTuple):
    """A fact that the reader enters. `subject` and `object` are entity ids; `value` is read like a value in a text."""

    subject: str
    attribute: str
    object: str | None = None
    value: str | None = None
    source: str | None = None
    note: str | None = None


class Source(NamedTuple):
    """A file or folder of articles, with what the reader knows of a single file's metadata. `path` is absolute."""

    path: str
    title: str | None = None
    source: str | None = None
    date: str | None = None
    author: str | None = None
    url: str | None = None


class Config(NamedTuple):
    """A whole configuration. `path` is the file it came from, absolute; `warnings` refuse nothing.

    `packs` are the packs of wordings in force, `own` the wordings that the configuration adds, if any.
    """

    path: str
    types: tuple[EntityType, ...] = ()
    entities: tuple[Entity, ...] = ()
    curated: tuple[CuratedFact, ...] = ()
    articles: tuple[Source, ...] = ()
    keys: tuple[tuple[str, tuple[str, ...]], ...] = ()
    theme: str | None = None
    packs: tuple[str, ...] = PACKS
    own: Pack | None = None
    warnings: tuple[Fault, ...] = ()
