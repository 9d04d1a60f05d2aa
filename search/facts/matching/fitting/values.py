# ruff: noqa: D102  Fitter says what `ahead` and `behind` are, for all its kinds.
"""Values in a wording: figures, dates and tallies."""

from __future__ import annotations

import re
from dataclasses import dataclass

from search.facts.matching.fitting.context import Bound, Context, Steps
from search.facts.matching.fitting.words import same
from search.wordings.patterns import Word

MOST_BEFORE_VALUE = 4
_PER_SHARE = frozenset({("a", "share"), ("per", "share"), ("per", "unit"), ("a", "unit"), ("each", "share")})
"""What follows the price of one share, which is no sum of a deal."""
_NUMBERS = frozenset({"#number", "#count"})
_WHOSE = frozenset({"the", "its", "their", "his", "her", "those", "these"})
_SOME = frozenset({"most", "some", "many", "half", "several", "few", "none", "more", "nearly", "least"})
MOST_COUNTED = 5
"""Units of a count with a name before its noun: "two other Quill staff members"."""


@dataclass(frozen=True, slots=True)
class ValueFitter:
    """`units`: what a count must be one of; empty: of anything."""

    kinds: frozenset[str]
    written: str
    units: tuple[Word, ...] = ()

    def _fits(self, context: Context, at: int) -> bool:
        row = context.syntax.row
        if row[at] not in self.kinds or (row[at] == "#money" and row[at + 1 : at + 3] in _PER_SHARE):
            return False
        if not self.units:
            return True
        counted = (context.syntax.reading.values[context.syntax.units[at].number].unit or "").casefold()
        return any(same(unit, counted) for unit in self.units)

    def ahead(self, context: Context, place: int, bound: Bound) -> Steps:
        units, row = context.syntax.units, context.syntax.row
        high = context.syntax.highs[place]
        for at in range(place, min(high, place + MOST_BEFORE_VALUE + 1)):
            if units[at].kind == "value":
                if self.units and (whole := _whole(context, at)) > at and self._fits(context, whole):
                    return ((_counted(context, whole), bound.valued(at)),)
                if not self._fits(context, at):
                    return ()
                bound, last = bound.valued(at), _counted(context, at) if self.units else at + 1
                return ((last, bound), (at + 1, bound)) if last > at + 1 else ((last, bound),)
            if row[at] not in context.syntax.grammar.before_values:
                break
        return ()

    def behind(self, context: Context, place: int, bound: Bound) -> Steps:
        units, row = context.syntax.units, context.syntax.row
        low = context.syntax.lows[place]
        at = place - 1
        if self.units:
            while at > low and place - at < MOST_COUNTED and units[at].kind in ("word", "mention"):
                at -= 1
            if at < place - 1 and (at < low or units[at].kind != "value" or _counted(context, at) != place):
                return ()
        if at >= low and units[at].kind == "value" and self._fits(context, at):
            if self.units and (part := _part(context, at, low)) < at:
                return ((part, bound.valued(part)),) if part >= 0 else ()
            first = at
            while (
                first > low
                and at + 1 - first <= MOST_BEFORE_VALUE
                and row[first - 1] in context.syntax.grammar.before_values
            ):
                first -= 1
            bound = bound.valued(at)
            return ((first, bound), (at, bound)) if first < at else ((first, bound),)
        return ()


def _whole(context: Context, at: int) -> int:
    """The count that a number is a part of: "12 of the 40 passengers"; the number itself if there is none."""
    row = context.syntax.row
    if row[at] in _NUMBERS and row[at + 1 : at + 2] == ("of",) and row[at + 2 : at + 3] and row[at + 2] in _WHOSE:
        whole = at + 3
        return whole if whole < len(row) and row[whole] == "#count" else at
    return at


def _part(context: Context, at: int, low: int) -> int:
    """The number of whom a count is the whole: "12 of the 40 passengers"; -1 for "most of the 40", the count itself if
    it stands for itself.
    """
    row = context.syntax.row
    if at - 3 < low or row[at - 1] not in _WHOSE or row[at - 2] != "of":
        return at
    return at - 3 if row[at - 3] in _NUMBERS else -1 if row[at - 3] in _SOME else at


def _counted(context: Context, at: int) -> int:
    """Where what a count counts ends, if a name stands before the noun: "60 Norvia troops"."""
    units, text = context.syntax.units, context.syntax.reading.text
    value = context.syntax.reading.values[units[at].number]
    noun = (value.unit or "").casefold()
    if not noun or text[units[at].start : units[at].end].casefold().endswith(noun):
        return at + 1
    for last in range(at + 1, min(len(units), at + MOST_COUNTED)):
        if text[units[last].start : units[last].end].casefold().endswith(noun):
            return last + 1
        if units[last].kind == "value":
            break
    return at + 1


_TALLY = re.compile(r"\d{1,3}(?:-|-to-)\d{1,3}(?:-\d{1,3})?")


@dataclass(frozen=True, slots=True)
class TallyFitter:
    """Two numbers that stand against each other: "52-48", "52–48", "52 to 48"; also several ("6-4, 7-5")."""

    written: str

    def ahead(self, context: Context, place: int, bound: Bound) -> Steps:
        row, high = context.syntax.row, context.syntax.highs[place]
        start = place
        while start < min(high, place + 2) and row[start] in {"a", "an", "the", "by"}:
            start += 1
        last = self._one(context, start, high)
        if last is None:
            return ()
        while last + 1 < high and row[last] == "," and (more := self._one(context, last + 1, high)):
            last = more
        return ((last, bound.worded(start, last)),)

    def behind(self, context: Context, place: int, bound: Bound) -> Steps:
        low = context.syntax.lows[place]
        for first in (place - 3, place - 1):
            if first >= low and self._one(context, first, place) == place:
                return ((first, bound.worded(first, place)),)
        return ()

    def _one(self, context: Context, place: int, high: int) -> int | None:
        row = context.syntax.row
        if place >= high:
            return None
        if _TALLY.fullmatch(row[place]):
            return place + 1
        numbers = place + 2 < high and all(row[at].isdigit() or row[at] == "#number" for at in (place, place + 2))
        return place + 3 if numbers and row[place + 1] in {"–", "-", "−", "to"} else None
