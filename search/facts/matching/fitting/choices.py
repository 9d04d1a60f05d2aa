# ruff: noqa: D102  Fitter says what `ahead` and `behind` are, for all its kinds.
"""Several ways through a wording, and what must stand where one begins or ends."""

from __future__ import annotations

from collections.abc import Sequence

from search.facts.matching.fitting.context import Bound, Context, Fitter, Reach, Step, Steps
from search.facts.matching.fitting.entities import EntityFitter
from search.facts.matching.fitting.gaps import GapFitter
from search.facts.matching.fitting.texts import EdgeFitter
from search.facts.matching.fitting.values import MOST_BEFORE_VALUE, MOST_COUNTED, ValueFitter
from search.facts.matching.fitting.words import WordsFitter


def needed(fitter: Fitter) -> frozenset[str] | None:
    """Words one of which must stand in a stretch where it fits; None if there is no such set."""
    if isinstance(fitter, WordsFitter):
        return fitter.leads.words if fitter.leads else None
    if isinstance(fitter, ValueFitter):
        return fitter.kinds
    if isinstance(fitter, ChoiceFitter):
        found: set[str] = set()
        for option in fitter.options:
            sets = [one for one in map(needed, option) if one is not None]
            if not sets:
                return None
            found |= min(sets, key=len)
        return frozenset(found)
    return None


def reach_ahead(row: Sequence[Fitter]) -> Reach | None:
    """What must stand where a row of fitters begins; None: anything may."""
    return _reach(tuple(row), reverse=False)


def reach_behind(row: Sequence[Fitter]) -> Reach | None:
    """What must stand where a row of fitters ends; None: anything may."""
    return _reach(tuple(reversed(row)), reverse=True)


def named_ahead(row: Sequence[Fitter]) -> frozenset[str | None] | None:
    """The classes of which one must stand where a row of fitters begins (`Context.kinds`); None: nobody need."""
    head = row[0] if row else None
    if not isinstance(head, EntityFitter) or head.owner or head.before_noun:
        return None
    return head.wanted


def _reach(row: tuple[Fitter, ...], *, reverse: bool) -> Reach | None:
    if not row:
        return None
    head, rest = row[0], row[1:]
    if isinstance(head, WordsFitter):
        return head.trails if reverse else head.leads
    if isinstance(head, ValueFitter):
        behind = MOST_COUNTED if head.units else 1
        return Reach(head.kinds, behind if reverse else MOST_BEFORE_VALUE + 1)
    if isinstance(head, EdgeFitter):
        return _reach(rest, reverse=reverse)
    if isinstance(head, GapFitter):
        further = _reach(rest, reverse=reverse)
        return further and Reach(further.words, further.units + head.most)
    if not isinstance(head, ChoiceFitter):
        return None
    ways = [_reach((*(one[::-1] if reverse else one), *rest), reverse=reverse) for one in head.options]
    found = [way for way in ways if way is not None]
    if len(found) < len(ways):
        return None
    return Reach(frozenset().union(*(way.words for way in found)), max(way.units for way in found))


class ChoiceFitter:
    """One of several rows."""

    def __init__(self, options: tuple[tuple[Fitter, ...], ...], written: str) -> None:
        self.options = options
        self.written = written
        self._ahead = tuple((option, reach_ahead(option)) for option in options)
        self._behind = tuple((option, reach_behind(option)) for option in options)

    def ahead(self, context: Context, place: int, bound: Bound) -> Steps:
        steps: list[Step] = []
        row = context.syntax.row
        for option, reach in self._ahead:
            if not option:
                steps.append((place, bound))
            elif reach is None or reach.behind(row, place):
                steps += row_ahead(context, option, 0, place, bound)
        return steps

    def behind(self, context: Context, place: int, bound: Bound) -> Steps:
        steps: list[Step] = []
        row = context.syntax.row
        for option, reach in self._behind:
            if not option:
                steps.append((place, bound))
            elif reach is None or reach.before(row, place):
                steps += _row_behind(context, option, len(option), place, bound)
        return steps


def row_ahead(context: Context, row: tuple[Fitter, ...], number: int, place: int, bound: Bound) -> Steps:
    """Where a row of fitters ends that begins at a unit, from the one with a number on."""
    steps = row[number].ahead(context, place, bound)
    number += 1
    if number == len(row):
        return steps
    return steps and [one for after, more in steps for one in row_ahead(context, row, number, after, more)]


def _row_behind(context: Context, row: tuple[Fitter, ...], number: int, place: int, bound: Bound) -> Steps:
    """Where a row of fitters begins that ends before a unit, up to the one with a number."""
    number -= 1
    steps = row[number].behind(context, place, bound)
    if number == 0:
        return steps
    return steps and [one for before, more in steps for one in _row_behind(context, row, number, before, more)]
