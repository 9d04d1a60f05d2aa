"""Facts by wordings: who does what to whom, as the packs say it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from search.facts.fitting import Bound, Context
from search.facts.grammar import Grammar, grammar_for
from search.facts.matching import Matcher, Near, Rule, compile_matcher
from search.facts.reading import Found, Reading
from search.facts.referents import Referents
from search.facts.syntax import Syntax
from search.facts.titles import plain_row
from search.values.value import Value
from search.wordings.attributes import Attribute, Attributes

_JOINT = frozenset({"money", "percent", "count", "number"})
"""Kinds of value that several objects may share: "paid $3bn for A and B" gives neither a price."""


@dataclass(frozen=True, slots=True)
class Worded:
    """A fact with the attribute that its wording belongs to."""

    found: Found
    attribute: Attribute
    open_sides: tuple[str, ...]


@lru_cache(maxsize=4)
def _compiled(key: int) -> Matcher:
    attributes = _KNOWN[key]
    return compile_matcher(attributes, grammar_for(attributes))


_KNOWN: dict[int, Attributes] = {}


def matcher_for(attributes: Attributes) -> Matcher:
    """The wordings of a set of attributes, compiled once (some 30 ms for all packs)."""
    _KNOWN[id(attributes)] = attributes
    return _compiled(id(attributes))


def grammar_in(matcher: Matcher) -> Grammar:
    """The grammar that a matcher was compiled with."""
    return matcher.grammar


def find_worded(
    reading: Reading, matcher: Matcher, referents: Referents, near: list[Near] | None = None
) -> Iterator[Worded]:
    """The facts of a stretch that a wording finds. `near` takes the wordings that began to fit and did not."""
    syntax = Syntax(reading, referents, matcher.grammar)
    context = Context(syntax, referents.classes, plain_row(reading))
    for rule, bound, place in matcher.fits(context, near):
        yield from _facts(reading, rule, bound, place)
    referents.pass_on(reading)


def _facts(reading: Reading, rule: Rule, bound: Bound, place: int) -> Iterator[Worded]:
    attribute, units = rule.attribute, reading.units
    value = _value(reading, bound)
    if attribute.value and value is None and not attribute.optional_value:
        return
    subjects: tuple[str | None, ...] = bound.subject.entities if bound.subject else (None,)
    objects: tuple[str | None, ...] = bound.object.entities if bound.object else (None,)
    if value is not None and value.kind in _JOINT and (len(subjects) > 1 or len(objects) > 1):
        return
    missing = tuple(
        side
        for side, classes, given in (
            ("subject", attribute.subject, bound.subject),
            ("object", attribute.object, bound.object),
        )
        if classes and given is None
    )
    open_sides = missing if attribute.infer else ()
    first, last = _evidence(bound)
    clauses = reading.clauses
    resolved = bool(bound.subject and bound.subject.resolved) or bool(bound.object and bound.object.resolved)
    for subject in subjects:
        for other in objects:
            found = Found(
                attribute.id,
                attribute.label,
                subject,
                other,
                value,
                clauses.attribution(place),
                clauses.modality(place, negatable=value is None or value.kind != "undisclosed", since=bound.since),
                units[first].start,
                units[last - 1].end,
                f"wording: {rule.wording.text}" + (" (by a pronoun or description)" if resolved else ""),
            )
            yield Worded(found, attribute, open_sides)


def _value(reading: Reading, bound: Bound) -> Value | None:
    if bound.role is not None:
        return bound.role
    if bound.value >= 0:
        return reading.values[reading.units[bound.value].number]
    if bound.text is None:
        return None
    start, end = reading.units[bound.text[0]].start, reading.units[bound.text[1] - 1].end
    return Value("text", text=reading.text[start:end], start=start, end=end)


def _evidence(bound: Bound) -> tuple[int, int]:
    """The units of the evidence; a subject that another verb has already is left out."""
    first = bound.first if bound.since < 0 else bound.since
    return first, max(bound.last, first + 1)


def settled(worded: Sequence[Worded]) -> list[Found]:
    """Open sides filled from the article's only pair, fallbacks dropped where something better was found."""
    found = [one for one in worded if not one.open_sides]
    for one in worded:
        if one.open_sides:
            filled = _filled(one, worded)
            if filled is not None:
                found.append(replace(one, found=filled))
    better = [(one.found.start, one.found.end) for one in found if not one.attribute.fallback]
    return [
        one.found
        for one in found
        if not (
            one.attribute.fallback and any(start < one.found.end and one.found.start < end for start, end in better)
        )
    ]


def _filled(one: Worded, worded: Sequence[Worded]) -> Found | None:
    found = one.found
    pairs = {
        (other.found.subject, other.found.object)
        for other in worded
        if other.attribute.id in one.attribute.infer and other.found.subject and other.found.object
    }
    fitting = {
        (subject, other)
        for subject, other in pairs
        if (found.subject in (None, subject)) and (found.object in (None, other))
    }
    if len(fitting) != 1:
        return None
    subject, other = fitting.pop()
    needs_object = bool(one.attribute.object)
    return replace(found, subject=subject, object=other if needs_object else None, inferred=True)
