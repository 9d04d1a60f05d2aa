"""What a verb left out tells again of others: "The Beam costs $199 and the Beam Pro $299"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from search.facts.matching.fitting.context import Bound, Context
from search.facts.sentence.syntax import Syntax
from search.values.wordlist import word_set

_KINDS = frozenset({"#money", "#percent", "#number", "#count"})
_JOINING = frozenset({",", ";", "and", "while"})
_LONGEST_TAIL = 4
"""Words between a value and what joins the next one to it: "45 percent of the vote, and"."""
_ARTICLES = frozenset({"the", "its"})
_BEFORE_VALUES = frozenset({"for", "at", "to", "by", "from", "with", "just", "only", "about", "another", "some"})
_MOST_BEFORE = 2
_AHEAD = frozenset({",", ";", ".", "and", "while", "respectively", "in", "on", "after", ")", "”"})
"""What may stand behind a value that ends what is told; a noun would make it another thing's."""


_OR = _JOINING | {"or"}
_FOR_ONE = frozenset({"for", "at", "just", "only", "about", "around"})
_EDITIONS = word_set("model models version versions edition editions one variant variants")
_LONGEST_PART = 8
"""Words of "for the version with 16 gigabytes", and of "the larger model will cost"."""
_MOST_LISTED = 5
_LISTED_END = _AHEAD | {"for", "with", "or", "a", "per", "depending", "each"}


class Gapped(NamedTuple):
    """An entity of which the same is told, or the same one again, and the unit of its value."""

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


def listed(context: Context, bound: Bound) -> Iterator[Gapped]:
    """The further values of a list: "costs $399 for the small version, $499 for the large one"."""
    syntax, subject = context.syntax, bound.subject
    if subject is None or len(subject.entities) != 1 or bound.value < 0 or subject.heads[-1] > bound.value:
        return
    value, high = bound.value, syntax.highs[bound.value]
    for _ in range(_MOST_LISTED):
        value = _further(syntax, value, high)
        if value < 0:
            return
        yield Gapped(subject.entities[0], value)


def _further(syntax: Syntax, value: int, high: int) -> int:
    """The unit of the next value of a list, or of the end of a range; -1: there is none."""
    row, at = syntax.row, value + 1
    if at < high and row[at] == row[value] and syntax.reading.text.startswith("up to", syntax.units[at].start):
        return at
    while at < high and at <= value + _LONGEST_PART and row[at] not in _OR:
        if syntax.units[at].kind == "mention" or row[at] == row[value] or syntax.grammar.finite(row, at):
            return -1
        at += 1
    first = at
    while at < high and row[at] in _OR:
        at += 1
    if at == first:
        return -1
    bare = at
    while bare < high and row[bare] in _FOR_ONE:
        bare += 1
    found = bare if bare < high and row[bare] == row[value] else _of_edition(syntax, at, high, row[value])
    return found if found >= 0 and (found + 1 >= len(row) or row[found + 1] in _LISTED_END) else -1


def _of_edition(syntax: Syntax, place: int, high: int, wanted: str) -> int:
    """The unit of the value of another version: "while the larger model will cost $499"; -1: there is none."""
    row = syntax.row
    last = min(high, place + _LONGEST_PART + 1)
    found = next((at for at in range(place, last) if row[at] == wanted), -1)
    between = row[place:found] if found >= 0 else ()
    if _EDITIONS.isdisjoint(between) or any(syntax.units[at].kind == "mention" for at in range(place, found)):
        return -1
    return -1 if {",", "down", "up", "by", "from"} & set(between) else found


def _ends(row: tuple[str, ...], place: int, before: tuple[str, ...]) -> bool:
    """Whether a value is all that is told: nothing follows that was not said of the one before, too."""
    return place >= len(row) or row[place] in _AHEAD or (row[place],) == before
