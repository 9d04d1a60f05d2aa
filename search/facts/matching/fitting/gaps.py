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
        high = context.syntax.highs[place]
        yield place, bound
        for at in range(place, min(high, place + self.most)):
            if not self._passes(context, at):
                return
            yield at + 1, bound

    def behind(self, context: Context, place: int, bound: Bound) -> Steps:
        low = context.syntax.lows[place]
        yield place, bound
        for at in range(place - 1, max(low, place - self.most) - 1, -1):
            if not self._passes(context, at):
                return
            yield at, bound

    def _passes(self, context: Context, at: int) -> bool:
        unit = context.syntax.units[at]
        if unit.kind == "mark":
            ends = unit.word == "," and context.syntax.row[at + 1 : at + 2] in {("”",), ('"',)}  # “every bank,”
            return ends or unit.word in {"-", "“", "”", '"', "'s"}
        if unit.kind == "value":
            return True
        owner = len(unit.word) > 2 and unit.word.endswith("'s")  # "her husband's campaign" is not hers
        if unit.kind != "word" or owner:
            return False
        return not context.syntax.grammar.finite(context.syntax.row, at) or self._describes(context, at)

    def _describes(self, context: Context, at: int) -> bool:
        """Whether a participle stands before a noun: "its previously announced purchase"."""
        row, grammar = context.syntax.row, context.syntax.grammar
        before = at - 1 - (row[at - 1 : at] != () and row[at - 1][-2:] == "ly")
        if row[at][-2:] != "ed" or before < 0:
            return False
        if row[before] in grammar.determiners or row[before] == "'s":
            return True
        behind = context.syntax.units[at + 1] if at + 1 < len(row) else None
        noun = behind is not None and behind.kind == "word" and behind.word not in grammar.stops | grammar.determiners
        plain = row[before] not in grammar.helping and grammar.finite(row, before)
        return noun and plain  # "provides labeled data"


@dataclass(frozen=True, slots=True)
class AdverbialFitter(GapFitter):
    """Words of time, place and price that stand between a passive and its "by", or nothing."""

    def ahead(self, context: Context, place: int, bound: Bound) -> Steps:
        syntax = context.syntax
        yield place, bound
        after = behind_adverbials(syntax.row, place, syntax.highs[place])
        if after > place:
            yield after, bound


_LONGEST_ASIDE = 16


@dataclass(frozen=True, slots=True)
class AsideFitter:
    """What stands between two commas, or nothing."""

    written: str

    def ahead(self, context: Context, place: int, bound: Bound) -> Steps:
        row, high = context.syntax.row, context.syntax.highs[place]
        yield place, bound
        if place < high and row[place] == ",":
            for at in range(place + 2, min(high, place + _LONGEST_ASIDE)):
                if row[at] == ",":
                    yield at + 1, bound
                    return

    def behind(self, context: Context, place: int, bound: Bound) -> Steps:
        row, low = context.syntax.row, context.syntax.lows[place]
        yield place, bound
        if place - 1 > low and row[place - 1] == ",":
            for at in range(place - 3, max(low, place - _LONGEST_ASIDE), -1):
                if row[at] == ",":
                    yield at, bound
                    return
