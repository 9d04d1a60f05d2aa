# ruff: noqa: D102  Fitter says what `ahead` and `behind` are, for all its kinds.
"""Words in a wording that are passed over."""

from __future__ import annotations

from dataclasses import dataclass

from search.facts.matching.fitting.context import Bound, Context, Steps
from search.facts.sentence.adverbials import behind_adverbials
from search.facts.sentence.syntax import Syntax


@dataclass(frozen=True, slots=True)
class GapFitter:
    """Up to `most` words that are no names and no verbs of a clause."""

    most: int
    written: str

    def ahead(self, context: Context, place: int, bound: Bound) -> Steps:
        steps = [(place, bound)]
        for at in range(place, min(context.syntax.highs[place], place + self.most)):
            if not _passes(context, at):
                break
            steps.append((at + 1, bound))
        return steps

    def behind(self, context: Context, place: int, bound: Bound) -> Steps:
        steps = [(place, bound)]
        for at in range(place - 1, max(context.syntax.lows[place], place - self.most) - 1, -1):
            if not _passes(context, at):
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


def _passes(context: Context, at: int) -> bool:
    """Whether a gap passes over a unit."""
    known = context.passing.get(at)
    if known is None:
        known = context.passing[at] = _passed(context.syntax, at)
    return known


def _passed(syntax: Syntax, at: int) -> bool:
    unit = syntax.units[at]
    if unit.kind == "mark":
        ends = unit.word == "," and syntax.row[at + 1 : at + 2] in {("”",), ('"',)}  # “every bank,”
        return ends or unit.word in {"-", "“", "”", '"', "'s"}
    if unit.kind == "value":
        return True
    owner = len(unit.word) > 2 and unit.word.endswith("'s")  # "her husband's campaign" is not hers
    if unit.kind != "word" or owner:
        return False
    return not syntax.grammar.finite(syntax.row, at) or _describes(syntax, at)


def _describes(syntax: Syntax, at: int) -> bool:
    """Whether a participle stands before a noun: "its previously announced purchase"."""
    row, grammar = syntax.row, syntax.grammar
    before = at - 1 - (row[at - 1 : at] != () and row[at - 1][-2:] == "ly")
    if row[at][-2:] != "ed" or before < 0:
        return False
    if row[before] in grammar.determiners or row[before] == "'s":
        return True
    behind = syntax.units[at + 1] if at + 1 < len(row) else None
    if behind is None or behind.kind != "word" or behind.word in grammar.stops or behind.word in grammar.determiners:
        return False
    return row[before] not in grammar.helping and grammar.finite(row, before)  # "provides labeled data"
