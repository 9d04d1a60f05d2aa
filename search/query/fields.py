"""The fields of the query language: their values → nodes of the tree, or errors that suggest."""

from __future__ import annotations

import re
from dataclasses import dataclass

from search.config.pack_names import UNWORDED
from search.errors import QueryError
from search.query.context import Context
from search.query.dates import DateFault, dates
from search.query.tree import Among, Author, Entity, Has, Language, Node, Order, Path, SaidBy, Source, Told, Type
from search.tokens import fold, squeeze

FIELDS = (
    "entity", "type", "title", "same", "source", "author", "lang", "path", "date", "after", "before", "fact",
    "has", "said-by", "sort"
)  # fmt: skip
"""The fields that can be asked, in the order in which completion offers them."""

NOT_YET = ("is", "tag", "query")
"""Fields of the language that have nothing behind them yet."""

ORDERS: dict[str, Order] = {
    "relevance": "relevance", "date": "newest", "date-": "oldest", "newest": "newest", "oldest": "oldest"
}  # fmt: skip
"""Values of `sort:`. `date` is newest first; `date-` turns it round. Other words for them are understood as well."""
ORDERS_OFFERED = ("date", "date-", "relevance")
"""The values that completion and errors name."""

CONFLICT = "conflict"
"""The value of `has:` that asks for articles which contradict another one."""

_SIMILAR = {"language": "lang", "since": "after", "until": "before", "by": "author", "from": "source", "in": "path"}


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a field as typed: `line[start:end]`. `last`: the line ends with it, so it may be half typed."""

    text: str
    start: int
    end: int
    quoted: bool
    last: bool


def nearest(word: str, known: tuple[str, ...]) -> str | None:
    """The known name that is most like a word, or None if none is: at most a third of its letters differ."""
    # Imported where something is wrong: it takes as long to load as a small query.
    from rapidfuzz.distance import DamerauLevenshtein

    folded = fold(word)
    scored = [
        (
            0 if len(folded) > 2 and fold(name).startswith(folded) else DamerauLevenshtein.distance(folded, fold(name)),
            name,
        )
        for name in known
    ]
    best = min(scored, default=None)
    return best[1] if best and best[0] <= max(1, len(folded) // 3) else None


def unknown_field(name: str, start: int, end: int, *, last: bool) -> QueryError:
    """The error for a field that does not exist, with the nearest that does. `last`: nothing follows its colon."""
    like = _SIMILAR.get(name) or nearest(name, FIELDS + NOT_YET)
    hint = f"did you mean {like}:? " if like else ""
    message = f"there is no field {name}: — {hint}To search for the words themselves, put them in quotes"
    return QueryError(message, start, end, incomplete=last)


def not_yet(name: str, start: int, end: int) -> QueryError:
    """The error for a field of the language that has nothing behind it yet."""
    return QueryError(f"{name}: is not available yet", start, end)


def filter_node(field: str, value: Value, context: Context, *, typing: bool) -> Node:
    """The node of one value of any field but title, same and sort. Raises QueryError, in the reader's words."""
    text = " ".join(value.text.split())
    if not text or (field != "path" and not re.search(r"[\w*\[<>=.]", text)):
        raise QueryError(f"{field}: needs a value", value.start, value.end, incomplete=value.last)
    half = typing and value.last and not value.quoted
    match field:
        case "entity":
            return _entity(text, value, context)
        case "type":
            return _type(text, value, context)
        case "source":
            return Source(text + "*" if half and text[-1] not in "*?" else text)
        case "author":
            return Author(text + "*" if half and text[-1] not in "*?" else text)
        case "lang":
            return Language(text + "*" if half and text[-1] not in "*?" else text)
        case "path":
            return Path(text + "**" if half and text[-1] not in "*?" else text)
        case "fact":
            return Told(text + "*" if half and text[-1] not in "*?" else text)
        case "has":
            return _has(text, value, context)
        case "said-by":
            return SaidBy(context.named(text), text + "*" if half and text[-1] not in "*?" else text)
        case _:
            try:
                return dates(field, text, context.today)
            except DateFault as fault:
                incomplete = fault.incomplete and value.last
                raise QueryError(f"{field}: {fault}", value.start, value.end, incomplete=incomplete) from None


def _entity(text: str, value: Value, context: Context) -> Entity:
    if ids := context.named(text):
        return Entity(tuple(ids), text)
    names = context.names()
    like = nearest(text, names)
    hint = f": did you mean {_quoted(like)}?" if like else "; to search for the words, leave out “entity:” or “@”"
    half = value.last and any(squeeze(name).startswith(squeeze(text)) for name in names)
    raise QueryError(f"the dictionary has no entity “{text}”{hint}", value.start, value.end, incomplete=half)


def _type(text: str, value: Value, context: Context) -> Type:
    for known in context.types:
        if fold(known) == fold(text):
            return Type(known)
    like = nearest(text, context.types)
    hint = f"did you mean {like}?" if like else f"there are {', '.join(context.types) or 'none'}"
    half = value.last and any(fold(known).startswith(fold(text)) for known in context.types)
    raise QueryError(f"there is no entity type “{text}”: {hint}", value.start, value.end, incomplete=half)


def _has(text: str, value: Value, context: Context) -> Has | Among:
    if fold(text) == CONFLICT:
        return Among(frozenset(context.conflicting()), f"has:{CONFLICT}")
    known = (*UNWORDED, *context.attributes())
    wanted = fold(text).replace(" ", "_").replace("-", "_")
    if wanted in known:
        return Has(wanted)
    like = nearest(text, (CONFLICT, *known))
    hint = (
        f"did you mean {like}?" if like else f"it takes {CONFLICT}, {', '.join(UNWORDED)} or the name of an attribute"
    )
    half = value.last and any(name.startswith(wanted) for name in (CONFLICT, *known))
    raise QueryError(f"has: knows nothing called “{text}”: {hint}", value.start, value.end, incomplete=half)


def order(text: str, value: Value) -> Order:
    """The order that a value of `sort:` names. Raises QueryError."""
    if found := ORDERS.get(text.lower()):
        return found
    half = value.last and any(name.startswith(text.lower()) for name in ORDERS)
    raise QueryError("sort: takes date, date- or relevance", value.start, value.end, incomplete=half)


def _quoted(name: str) -> str:
    return name if re.fullmatch(r"[\w.&'-]+", name) else f'"{name}"'
