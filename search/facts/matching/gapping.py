"""What a verb left out tells again of others: "The Beam costs $199 and the Beam Pro $299"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from search.facts.matching.fitting.context import Bound, Context
from search.facts.sentence.syntax import Syntax

_KINDS = frozenset({"#money", "#percent", "#number", "#count"})
_JOINING = frozenset({",", ";", "and", "while"})
_LONGEST_TAIL = 4
"""Words between a value and what joins the next one to it: "45 percent of the vote, and"."""
_ARTICLES = frozenset({"the", "its"})
_BEFORE_VALUES = frozenset({"for", "at", "to", "by", "from", "with", "just", "only", "about", "another", "some"})
_MOST_BEFORE = 2
_AHEAD = frozenset({",", ";", ".", "and", "while", "respectively", "in", "on", "after", ")", "”"})
"""What may stand behind a value that ends what is told; a noun would make it another thing's."""


class Gapped(NamedTuple):
    """An entity of which the same is told, and the unit of its value."""

    entity: str
    value: int


def gapped(context: Context, bound: Bound) -> Iterator[Gapped]:
    """Those that follow a subject and a value with a value of the same kind each, and no verb of their own."""
    syntax, subject = context.syntax, bound.subject
    row = syntax.row
    if subject is None or bound.object is not None or bound.text is not None or bound.value < 0:
        return
    if len(subject.entities) != 1 or subject.heads[-1] > bound.value or row[bound.value] not in _KINDS:
        return
    kind, place, high = context.classes.get(subject.entities[0]), bound.value, syntax.highs[bound.value]
    while (found := _next(syntax, place, high, row[bound.value])) is not None:
        if found.entity in subject.entities or context.classes.get(found.entity) not in (kind, None):
            return
        yield found
        place = found.value


def _next(syntax: Syntax, value: int, high: int, wanted: str) -> Gapped | None:
    row = syntax.row
    at = value + 1
    while at < high and at <= value + _LONGEST_TAIL and row[at] not in _JOINING:
        if syntax.units[at].kind != "word" or syntax.grammar.finite(row, at):
            return None
        at += 1
    first = at
    while at < high and row[at] in _JOINING:
        at += 1
    at += at < high and row[at] in _ARTICLES
    if at == first or at >= high or syntax.units[at].kind != "mention":
        return None
    whose, at = at, at + 1
    while at < high and at <= whose + _MOST_BEFORE and row[at] in _BEFORE_VALUES:
        at += 1
    if at >= high or row[at] != wanted or not _ends(row, at + 1, row[value + 1 : value + 2]):
        return None
    return Gapped(syntax.entity(whose), at)


def _ends(row: tuple[str, ...], place: int, before: tuple[str, ...]) -> bool:
    """Whether a value is all that is told: nothing follows that was not said of the one before, too."""
    return place >= len(row) or row[place] in _AHEAD or (row[place],) == before
