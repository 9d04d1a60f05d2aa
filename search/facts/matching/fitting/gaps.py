# ruff: noqa: D102  Fitter says what `ahead` and `behind` are, for all its kinds.
"""Words in a wording that are passed over."""

from __future__ import annotations

from dataclasses import dataclass

from search.facts.matching.fitting.context import Bound, Context, Steps
from search.facts.sentence.adverbials import behind_adverbials


@dataclass(frozen=True, slots=True)
class GapFitter:
    """Up to `most` words that are no names and no verbs of a clause."""

    most: int
    written: str

    def ahead(self, context: Context, place: int, bound: Bound) -> Steps:
        steps, spanned = [(place, bound)], context.syntax.spanned
        for at in range(place, min(context.syntax.highs[place], place + self.most)):
            if not spanned[at]:
                break
            steps.append((at + 1, bound))
        return steps

    def behind(self, context: Context, place: int, bound: Bound) -> Steps:
        steps, spanned = [(place, bound)], context.syntax.spanned
        for at in range(place - 1, max(context.syntax.lows[place], place - self.most) - 1, -1):
            if not spanned[at]:
                break
            steps.append((at, bound))
        return steps


@dataclass(frozen=True, slots=True)
class AdverbialFitter(GapFitter):
    """Words of time, place and price that stand between a passive and its "by", or nothing."""

    def ahead(self, context: Context, place: int, bound: Bound) -> Steps:
        syntax = context.syntax
        after = behind_adverbials(syntax.row, place, syntax.highs[place])
        return ((place, bound), (after, bound)) if after > place else ((place, bound),)


@dataclass(frozen=True, slots=True)
class TimeFitter(GapFitter):
    """Words of time that stand between a noun and its "of", or nothing."""

    def ahead(self, context: Context, place: int, bound: Bound) -> Steps:
        syntax = context.syntax
        after = behind_adverbials(syntax.row, place, min(syntax.highs[place], place + self.most))
        timed = after > place and _SUMS.isdisjoint(syntax.row[place:after])
        return ((place, bound), (after, bound)) if timed else ((place, bound),)


_SUMS = frozenset({"#money", "#percent", "#undisclosed"})
_LONGEST_ASIDE = 16


@dataclass(frozen=True, slots=True)
class AsideFitter:
    """What stands between two commas, or nothing."""

    written: str

    def ahead(self, context: Context, place: int, bound: Bound) -> Steps:
        row, high = context.syntax.row, context.syntax.highs[place]
        if place < high and row[place] == ",":
            for at in range(place + 2, min(high, place + _LONGEST_ASIDE)):
                if row[at] == ",":
                    return (place, bound), (at + 1, bound)
        return ((place, bound),)

    def behind(self, context: Context, place: int, bound: Bound) -> Steps:
        row, low = context.syntax.row, context.syntax.lows[place]
        if place - 1 > low and row[place - 1] == ",":
            for at in range(place - 3, max(low, place - _LONGEST_ASIDE), -1):
                if row[at] == ",":
                    return (place, bound), (at, bound)
        return ((place, bound),)
