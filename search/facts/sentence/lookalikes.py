"""What looks like a sign of a clause and is none: the colon of a time of day, the month of May, a verb in the past."""

from __future__ import annotations

from collections.abc import Sequence

from search.facts.sentence.stretch import Stretch, Unit

_DETERMINERS = frozenset({"a", "an", "the", "its", "their", "his", "her", "this", "these", "those", "some", "many"})

_DOING = frozenset(
    {"called", "argued", "apologized", "apologised", "complained", "disagreed", "agreed", "campaigned", "voted"}
    | {"pleaded", "partnered", "clashed", "worked", "lobbied", "opted", "died", "merged", "settled", "competed"}
    | {"sided", "advocated", "pushed", "stumped", "volunteered", "yearned", "hoped", "wished", "vied"}
)
"""Forms in -ed that "for", "of" and "with" follow where somebody does something: "called for calm"."""


def suffered(row: Sequence[str], place: int) -> bool:
    """Whether a participle that a preposition follows has no helper: "charged with fraud"."""
    if place + 1 >= len(row) or not row[place].endswith(("ed", "en")) or row[place] in _DOING:
        return False
    return row[place + 1] in {"with", "of", "for"}


def time_of_day(units: Sequence[Unit], colon: int) -> bool:
    """Whether a colon stands in a time of day ("9:40") and ends nothing."""
    if not 0 < colon < len(units) - 1:
        return False
    before, after = units[colon - 1], units[colon + 1]
    joined = before.end == units[colon].start and units[colon].end == after.start
    return joined and before.word[-1:].isdigit() and after.word[:1].isdigit()


def to_somebody(stretch: Stretch, after: int) -> bool:
    """Whether the "to" that ends a marker goes with a noun and no verb: "what Norvia offered to Quill"."""
    if stretch.words[after - 1] != "to" or after >= len(stretch.units):
        return False
    unit = stretch.units[after]
    return unit.kind != "word" or unit.word in _DETERMINERS


def month(units: Sequence[Unit], place: int) -> bool:
    """Whether "May" may be the month: after a preposition or before a number."""
    before = units[place - 1].word if place else ""
    after = units[place + 1] if place + 1 < len(units) else None
    return before in {"in", "last", "until", "since", "by", "of", "this"} or bool(after and after.word[:1].isdigit())
