"""Wordings → rules. A rule is compiled when the first of the words that lead into it is first met in any text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from threading import Lock
from typing import NamedTuple

from search.facts.matching.dated import MOST_BESIDE, apart, dated
from search.facts.matching.fitting.choices import named_ahead, reach_ahead, reach_behind
from search.facts.matching.fitting.context import Fitter, Reach, SubjectOf
from search.facts.matching.fitting.gaps import AdverbialFitter, TimeFitter
from search.facts.matching.fitting.making import Fitters
from search.facts.matching.leads import leads, named, spread, with_day
from search.facts.matching.needs import Needs, sets_of
from search.facts.sentence.adverbials import MOST_ADVERBIALS
from search.facts.sentence.known import Known
from search.wordings.attributes import Attribute, Attributes
from search.wordings.pack import Wording
from search.wordings.patterns import (
    Choice,
    Element,
    EntitySlot,
    PhraseOf,
    TextSlot,
    ValueSlot,
    VerbOf,
    Word,
)


@dataclass(frozen=True, slots=True)
class Rule:
    """One wording of an attribute: the fitters to the left of its anchor (nearest first) and to the right.

    `bare`: the anchor is a slot, which the right side begins with. `behind`: what must stand behind the anchor;
    `before`: what before it, or before the group of its verb; None: anything may. `named`: the classes of which
    somebody or something must stand right behind the anchor; None: nobody need.
    """

    attribute: Attribute
    wording: Wording
    verb: VerbOf | None
    left: tuple[Fitter, ...]
    right: tuple[Fitter, ...]
    to_preposition: bool
    bare: bool
    behind: Reach | None
    before: Reach | None
    named: frozenset[str | None] | None


Way = tuple[int, int, Reach | None, frozenset[str | None] | None, tuple[Word, ...], str, Rule]
"""A way into a rule from a word: `order, needs, behind, named, rest, form, rule`.

`order` is its place among those from the same word; `needs` has the bits of the sets of words of each of which the rule
needs one, but the rarest (`Needs`). `behind` is what must stand right behind the word, as far as that is known;
`named`: the classes of which somebody or something must stand there. `rest` are the words that must follow, `form` is
that of the verb ("" for other words). It is no class of its own: such tuples come apart three times as slowly.
"""
Sorted = dict[int, tuple[Way, ...]]
"""Ways into rules by the number of the rarest set that they need a word of, -1 for none (`Needs`), each in order."""


class Ways(NamedTuple):
    """The ways into rules from a word: those that are open whatever follows, and all that are where a given one does.

    The second leave out what asks for another word behind the first.
    """

    plain: Sorted
    following: dict[str, Sorted]


class Exclusion(NamedTuple):
    """A wording that forbids facts of its attribute; `behind` and `needs` are what it needs."""

    needs: int
    behind: Reach | None
    fitters: tuple[Fitter, ...]


@dataclass(eq=False, slots=True)
class _Waiting:
    """A wording with one of the ways through its anchor, compiled when it is first asked for.

    `number` is that of the way. The anchor stands at `at` among the elements; `more` follows it inside of its brackets.
    """

    order: int
    number: int
    attribute: Attribute
    wording: Wording
    elements: tuple[Element, ...]
    at: int
    lead: Element | None
    more: tuple[Element, ...] = ()
    needs: int = 0
    rarest: int = -1
    rule: Rule | None = None


class _Leading(NamedTuple):
    """Words that a lead may be, and the verb's form. `key` is the lead, `number` the place of the words in its list."""

    key: Element | str
    number: int
    words: tuple[Word, ...]
    form: str


class Rules:
    """All wordings in force, by the words that lead into them."""

    def __init__(self, attributes: Attributes) -> None:
        """Takes some 10 µs a wording."""
        self._attributes = attributes
        self._waiting: dict[Element | str, list[_Waiting]] = {}
        self._leading: dict[str, list[_Leading]] = {}
        self._begun: dict[str, list[_Leading]] = {}
        self.ways = Known(self._ways)
        """The ways into rules from a word, each in the order of the wordings; None if there are none."""
        self._exclusions: dict[str, tuple[Exclusion, ...]] = {}
        self.needs = Needs()
        self._fitters = Fitters(attributes)
        self._lock = Lock()
        order = 0
        for attribute in attributes.by_id.values():
            for wording in attribute.wordings:
                for elements, weights in spread(named(wording.elements, attributes)):
                    order += 1
                    self._add(attribute, wording, elements, weights, order)

    def _ways(self, word: str) -> Ways | None:
        if word not in self._leading and word[:3] not in self._begun:
            return None
        with self._lock:
            return _by_next(self._found(word))

    def exclusions(self, attribute: Attribute) -> tuple[Exclusion, ...]:
        """What must not stand in the clause of a fact of an attribute of which a rule has been compiled."""
        return self._exclusions[attribute.id]

    def _exclude(self, attribute: Attribute) -> None:
        rows = [self._row(named(one.elements, self._attributes), attribute) for one in attribute.unless]
        self._exclusions[attribute.id] = tuple(
            Exclusion(self.needs.bits(sets_of(row)), reach_ahead(row), row) for row in rows
        )

    def _found(self, word: str) -> list[tuple[int, Way]]:
        """The ways into rules from a word, in the order of the wordings, each behind its rarest set."""
        leads = [(False, one) for one in self._leading.get(word, ())]
        leads += [(True, one) for one in self._begun.get(word[:3], ()) if word.startswith(one.words[0].text)]
        found: list[tuple[tuple[int, bool, int, int], tuple[Word, ...], str, _Waiting, Rule]] = []
        for prefix, lead in leads:
            for one in self._waiting[lead.key]:
                rule = one.rule or self._compiled(one)
                found.append(((one.order, prefix, one.number, lead.number), lead.words[1:], lead.form, one, rule))
        found.sort(key=lambda entry: entry[0])
        return [
            (one.rarest, _way(order, rest, form, one, rule)) for order, (_, rest, form, one, rule) in enumerate(found)
        ]

    def _compiled(self, one: _Waiting) -> Rule:
        if one.attribute.id not in self._exclusions:
            self._exclude(one.attribute)
        lead, elements = one.lead, one.elements
        right = with_day((*one.more, *elements[one.at + 1 :])) if lead is not None else elements[one.at :]
        verb = lead if isinstance(lead, VerbOf) else None
        left_side = self._row(elements[: one.at], one.attribute, verb if lead is not None else elements[one.at])
        right_side = self._row(right, one.attribute)
        named = named_ahead(right_side)
        following = right[0] if right else None
        if verb is not None and apart(verb, right):
            right_side = (AdverbialFitter(MOST_ADVERBIALS, "…"), *right_side)  # "was bought in 2015 by"
        elif isinstance(lead, PhraseOf | Word) and dated(right):
            right_side = (TimeFitter(MOST_BESIDE, "…"), *right_side)  # "its purchase last year of"
        sets = sets_of((*left_side, *right_side))
        one.needs, one.rarest = self.needs.of(sets)
        one.rule = Rule(
            one.attribute,
            one.wording,
            verb,
            tuple(reversed(left_side)),
            right_side,
            lead is not None and isinstance(following, Word | Choice),
            lead is None,
            reach_ahead(right_side),
            reach_behind(left_side),
            named,
        )
        return one.rule

    def _row(
        self, elements: Sequence[Element], attribute: Attribute, subject: Element | None = None
    ) -> tuple[Fitter, ...]:
        """`subject`: the verb or "did not disclose" right behind the last element, whose subject that is."""
        found = [self._fitters.of(element, attribute) for element in elements]
        of: SubjectOf = ""
        if (isinstance(subject, VerbOf) and subject.form in ("active", "past", "now", "ed")) or subject == ValueSlot(
            "undisclosed"
        ):
            of = "verb"
        elif isinstance(subject, VerbOf) and subject.form in ("to", "ing"):
            of = "to"
        if of and elements:
            at = len(elements) - 1
            while at and isinstance(elements[at], TextSlot):
                at -= 1
            last = elements[at]
            if isinstance(last, EntitySlot) and not last.owner:
                found[at] = self._fitters.of(last, attribute, of)
        return tuple(found)

    def _add(
        self,
        attribute: Attribute,
        wording: Wording,
        elements: tuple[Element, ...],
        weights: Sequence[int],
        order: int,
    ) -> None:
        best = max(weights)
        if not best:
            self._add_bare(attribute, wording, elements, order)
            return
        at = weights.index(best)
        anchor = elements[at]
        for number, option in enumerate(anchor.options if isinstance(anchor, Choice) else ((anchor,),)):
            lead, *more = option
            one = _Waiting(order, number, attribute, wording, elements, at, lead, tuple(more))
            if lead not in self._waiting:
                self._lead(lead)
            self._waiting.setdefault(lead, []).append(one)

    def _add_bare(self, attribute: Attribute, wording: Wording, elements: tuple[Element, ...], order: int) -> None:
        """A wording without any word: tried at each value of a kind, or each mention of a class, that it names."""
        for at, slot in enumerate(elements):
            if isinstance(slot, EntitySlot | ValueSlot) and slot.only:
                counted = slot.only in self._attributes.phrases
                key = "@" if isinstance(slot, EntitySlot) else "#count" if counted else "#" + slot.only
                if key not in self._waiting:
                    self._leading.setdefault(key, []).append(_Leading(key, 0, (Word(key),), ""))
                self._waiting.setdefault(key, []).append(_Waiting(order, 0, attribute, wording, elements, at, None))
                return

    def _lead(self, lead: Element) -> None:
        for number, (words, form) in enumerate(leads(lead, self._attributes)):
            table, key = (self._begun, words[0].text[:3]) if words[0].prefix else (self._leading, words[0].text)
            table.setdefault(key, []).append(_Leading(lead, number, words, form))


_OWNING = Reach(frozenset({"'s", "'"}), 1)
"""What stands behind the name of an owner."""


def _way(order: int, rest: tuple[Word, ...], form: str, one: _Waiting, rule: Rule) -> Way:
    alone = not rest and not rule.bare
    behind = rule.behind if alone else None
    if rule.bare and isinstance(slot := one.elements[one.at], EntitySlot) and slot.owner:
        behind = _OWNING
    return order, one.needs, behind, rule.named if alone else None, rest, form, rule


def _by_next(ways: list[tuple[int, Way]]) -> Ways | None:
    if not ways:
        return None
    nexts = [rest[0].text if rest and not rest[0].prefix else "" for _, (*_, rest, _, _) in ways]
    plain = _sorted(one for one, after in zip(ways, nexts, strict=True) if not after)
    following = {
        wanted: _sorted(one for one, after in zip(ways, nexts, strict=True) if after in ("", wanted))
        for wanted in dict.fromkeys(nexts)
        if wanted
    }
    return Ways(plain, following)


def _sorted(ways: Iterable[tuple[int, Way]]) -> Sorted:
    found: dict[int, tuple[Way, ...]] = {}
    for rarest, way in ways:
        found[rarest] = (*found.get(rarest, ()), way)
    return found
