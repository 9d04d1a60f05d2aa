"""The query tree: what a line means, as frozen values that every engine turns into its own search.

Words in it are folded as `search.tokens` folds them. Two equal trees ask the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

Order = Literal["relevance", "newest", "oldest"]
"""How hits are sorted. Equal ones: newest first, then by id."""


@dataclass(frozen=True, slots=True)
class Word:
    """An unquoted word: itself and its inflected forms (stake, stakes), in text or title."""

    text: str


@dataclass(frozen=True, slots=True)
class Beginning:
    """A word that is still being typed: words that begin so. A whole indexed word of four letters is taken as meant."""

    text: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """Exact words in a row; a quoted single word is a phrase of one."""

    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Wildcard:
    """One word by pattern: `*` is any letters, `?` one letter."""

    pattern: str


@dataclass(frozen=True, slots=True)
class Fuzzy:
    """One word within `distance` (1 or 2) changed, missing, added or swapped letters."""

    text: str
    distance: int


@dataclass(frozen=True, slots=True)
class Regex:
    """One whole word by a regular expression, already checked for what could run away."""

    pattern: str


@dataclass(frozen=True, slots=True)
class Entity:
    """A mention of any of these entities; `text` is how the reader named them."""

    ids: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Type:
    """A mention of any entity of this type."""

    id: str


@dataclass(frozen=True, slots=True)
class Near:
    """Its parts within `distance` words of each other, in text or in title; `ordered`: in the order given.

    With more than two parts each part beyond the second widens the window by one word.
    """

    parts: tuple[Node, ...]
    distance: int
    ordered: bool


@dataclass(frozen=True, slots=True)
class Title:
    """A word, phrase, pattern or Near in the title."""

    part: Node


@dataclass(frozen=True, slots=True)
class Same:
    """A sentence of the text that fits the part by itself: words, phrases, entities, types, with and, or, not."""

    part: Node


@dataclass(frozen=True, slots=True)
class Source:
    """The source with this name, else one whose name has these words in a row; `*` and `?` are wildcards."""

    text: str


@dataclass(frozen=True, slots=True)
class Author:
    """An author whose name has these words in a row; `*` and `?` are wildcards."""

    text: str


@dataclass(frozen=True, slots=True)
class Told:
    """A fact of this attribute (its id or label), or with this value; `*` and `?` are wildcards."""

    text: str


@dataclass(frozen=True, slots=True)
class Has:
    """Any fact of an attribute, by its id."""

    id: str


@dataclass(frozen=True, slots=True)
class SaidBy:
    """Something said by any of these entities, or by a speaker whose name has these words in a row."""

    ids: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Among:
    """These articles, by id; `text` is how the reader asked for them ("has:conflict")."""

    ids: frozenset[str]
    text: str


@dataclass(frozen=True, slots=True)
class Language:
    """A language by its code: `en` fits `en` and `en-GB`."""

    text: str


@dataclass(frozen=True, slots=True)
class Path:
    """Article ids by glob: `*` and `?` within one folder, `**` across folders; a plain folder stands for all in it."""

    text: str


@dataclass(frozen=True, slots=True)
class Dates:
    """Articles all of whose possible days lie between two days, `YYYY-MM-DD`, both included; None: open.

    An article dated `2025-06` may be of any day of June: it fits `date:2025-06` and `date:2025`, but not
    `date:2025-06-10`. One without a date fits no range.
    """

    low: str | None
    high: str | None


@dataclass(frozen=True, slots=True)
class And:
    """All parts."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """Any part."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """All articles except those that fit the part."""

    part: Node


@dataclass(frozen=True, slots=True)
class Everything:
    """All articles."""


Leaf = Word | Beginning | Phrase | Wildcard | Fuzzy | Regex
Filter = Source | Author | Language | Path | Dates | Told | Has | SaidBy | Among
Node = Leaf | Entity | Type | Near | Title | Same | Filter | And | Or | Not | Everything


@dataclass(frozen=True, slots=True)
class Query:
    """A whole line: what must fit, the order, and the words that were left out (too common, or no words at all)."""

    root: Node
    order: Order
    left_out: tuple[str, ...] = ()


def walk(node: Node, *, negated: bool = True) -> Iterator[Node]:
    """A node and all below it, in the order typed; with `negated` False without what stands under a Not."""
    yield node
    if isinstance(node, And | Or | Near):
        for part in node.parts:
            yield from walk(part, negated=negated)
    elif isinstance(node, Title | Same) or (isinstance(node, Not) and negated):
        yield from walk(node.part, negated=negated)


def ranks(node: Node) -> bool:
    """Does anything in it say which article fits better? Filters alone do not."""
    ranked = Word | Beginning | Phrase | Wildcard | Fuzzy | Regex | Entity
    return any(isinstance(part, ranked) for part in walk(node, negated=False))
