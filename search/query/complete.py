"""What the word at the cursor may become: fields after two letters, values after the colon."""

from __future__ import annotations

import re
from collections.abc import Callable

from search.answers import Completion
from search.query.fields import FIELDS, ORDERS_OFFERED
from search.tokens import fold

Values = Callable[[str, str, int], list[tuple[str, int | None]]]
"""(field, beginning, limit) → values that begin so with their article counts, best first.

Asked for `entity`, `type`, `source`, `author`, `lang`, `fact`, `has` and `said-by`; an entity's value may be its id or
its name.
"""

HELP = {
    "entity": "a person, company, place … of the dictionary",
    "type": "any mention of this type",
    "title": "in the title",
    "same": "all within one sentence",
    "source": "where it was published",
    "author": "who wrote it",
    "lang": "the language, by its code",
    "path": "the folder or file",
    "date": "2025, 2025-06..2025-09, >=2025-06-01, 30d..",
    "after": "that day or later",
    "before": "earlier than that day",
    "fact": "a fact of this attribute or with this value",
    "has": "a kind of fact, quote, figure, or conflict",
    "said-by": "who is quoted or reported",
    "sort": "date, date- or relevance",
}
"""What each field asks for, for the list of completions."""

_AT_CURSOR = re.compile(
    r"(?:(?<=[\s(|])|^)(?P<minus>-?)(?:(?P<field>[A-Za-z-]+):(?P<done>(?:[^\s,\"]+,|\"[^\"]*\",)*)|(?P<at>@))?"
    r"(?P<quote>\"?)(?P<text>[^\"]*?)$"
)
_VALUED = ("entity", "type", "source", "author", "lang", "fact", "has", "said-by")


def complete(line: str, cursor: int, values: Values, limit: int = 8) -> tuple[Completion, ...]:
    """Completions of what stands before the cursor (an offset), best first; nothing within a plain phrase."""
    start = _word_start(line[:cursor])
    found = _AT_CURSOR.match(line[start:cursor])
    if found is None:
        return ()
    field, text = (found["field"] or "").lower(), found["text"]
    if found["at"]:
        field = "entity"
    if not field:
        return _fields(text, start + len(found["minus"]), cursor, limit) if not found["quote"] else ()
    begin = start + found.start("quote")
    if field == "sort":
        names = [name for name in ORDERS_OFFERED if name.startswith(text.lower())]
        return tuple(Completion(name, begin, cursor, name, None) for name in names[:limit])
    if field not in _VALUED:
        return ()
    offered = values(field, text, limit)[:limit]
    return tuple(Completion(_quoted(value), begin, cursor, value, count) for value, count in offered)


def _word_start(before: str) -> int:
    """Where the word that ends the text begins; blanks within quotes do not end it."""
    start, quoted = 0, False
    for at, letter in enumerate(before):
        if letter == '"':
            quoted = not quoted
        elif not quoted and (letter.isspace() or letter in "(|"):
            start = at + 1
    return start


def _fields(text: str, start: int, end: int, limit: int) -> tuple[Completion, ...]:
    begin = fold(text)
    if len(begin) < 2 or not begin.isalpha():
        return ()
    fits = [name for name in FIELDS if name.startswith(begin)]
    return tuple(Completion(f"{name}:", start, end, f"{name}: {HELP[name]}", None) for name in fits[:limit])


def _quoted(value: str) -> str:
    return value if re.fullmatch(r"[\w.&'+#/-]+", value) else '"' + value.replace('"', "") + '"'
