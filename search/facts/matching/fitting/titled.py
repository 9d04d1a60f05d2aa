# ruff: noqa: D102  Fitter says what `ahead` and `behind` are, for all its kinds.
"""Roles in a wording, with the organisation that stands with them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from search.facts.matching.fitting.context import Bound, Context, Step, Steps
from search.facts.offices.titles import titles_beginning, titles_ending
from search.facts.sentence.bounds import Phrase
from search.values.value import Value

_OF = frozenset({"of", "at", "for", "to", "in", "with"})


@dataclass(frozen=True, slots=True)
class RoleFitter:
    """A title. If no object is found yet, the organisation that stands with it is the object ("Norvia’s chairman")."""

    written: str
    classes: frozenset[str]

    def ahead(self, context: Context, place: int, bound: Bound) -> Steps:
        return tuple(self._ahead(context, place, bound))

    def _ahead(self, context: Context, place: int, bound: Bound) -> Iterator[Step]:
        syntax = context.syntax
        if self.classes and bound.object is None:
            high = syntax.highs[place]
            for owned, at in self._owned(context, place, high):
                for last, found in self._title(context, at, bound):
                    yield last, found.owned(owned) if self._fits(context, owned) else found
            for last, found in self._title(context, place, bound):
                if last + 1 < high and syntax.row[last] in _OF and not self._purpose(context, last):
                    phrase = syntax.ahead(last + 1, high)
                    if phrase is not None and self._fits(context, phrase):
                        yield phrase.last, found.owned(phrase)
        yield from self._title(context, place, bound)

    def _purpose(self, context: Context, place: int) -> bool:
        """Whether a "to" begins what the role is for: "special counsel to investigate Norvia"."""
        syntax, after = context.syntax, place + 1
        named = syntax.units[after].kind == "mention" or syntax.row[after] in syntax.grammar.determiners
        return syntax.row[place] == "to" and not named

    def _owned(self, context: Context, place: int, high: int) -> Iterator[tuple[Phrase, int]]:
        """Who the owner is that begins at a unit, and where the title behind begins."""
        syntax = context.syntax
        phrase = syntax.owner_ahead(place, high)
        if phrase is not None:
            yield phrase, phrase.last
            return
        at = place
        while (
            at < high
            and at - place < 3
            and (syntax.row[at] in syntax.grammar.determiners or self._describes(context, at))
        ):
            at += 1
        if at + 1 < high and syntax.units[at].kind == "mention":
            phrase = Phrase(at, at + 1, (syntax.entity(at),), (at,))
            if self._fits(context, phrase):
                yield phrase, at + 1

    def _describes(self, context: Context, at: int) -> bool:
        return context.titles[at] in context.syntax.reading.words.modifiers

    def _fits(self, context: Context, phrase: Phrase) -> bool:
        return all(context.classes.get(entity) in self.classes for entity in phrase.entities)

    def _title(self, context: Context, place: int, bound: Bound) -> Steps:
        row = context.titles
        start = place
        while (
            start < len(row)
            and start - place < 3
            and row[start] in {"a", "an", "the", "its", "their", "his", "her", "new"}
        ):
            start += 1
        if start > place and row[start - 1] == "the" and row[start : start + 1] and row[start].endswith(("'s", "s'")):
            start += 1  # "serves as the county's sheriff"
        first = start
        words = context.syntax.reading.words
        while start < len(row) and row[start] in words.modifiers and not words.titles.at(row, start):
            start += 1
        if start < len(row):
            for title in titles_beginning(context.syntax.reading, row, first, start, past=False)[:1]:
                return ((title.last, bound.titled(_role(context, title.first, title.last))),)
        return ()

    def behind(self, context: Context, place: int, bound: Bound) -> Steps:
        if place:
            for title in titles_ending(context.syntax.reading, context.titles, place - 1)[:1]:
                return ((title.first, bound.titled(_role(context, title.first, title.last))),)
        return ()


def _role(context: Context, first: int, last: int) -> Value:
    units = context.syntax.units
    start, end = units[first].start, units[last - 1].end
    return Value("role", text=context.syntax.reading.text[start:end], start=start, end=end)
