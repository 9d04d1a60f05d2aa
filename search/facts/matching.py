"""Wordings, compiled: each is tried only where a word of its own stands, and grows from there to both sides."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from search.facts.fitting import Bound, Context, Fitter, SubjectOf, fitter, needed
from search.facts.grammar import Grammar
from search.wordings.attributes import Attribute, Attributes, verb_forms
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
    parse_phrase,
)

_COMMON = 40
"""Letters in the words of an anchor that is as good as it gets; longer words are rarer."""


class Anchor(NamedTuple):
    """A way into a wording: the words that must stand at the place, and the verb's form ("" for other words)."""

    rest: tuple[Word, ...]
    form: str
    rule: Rule
    bare: bool = False
    """It is a slot, which the rule's right side begins with."""
    mask: int = 0
    """The bits of what its rule needs (`Matcher.leads`)."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One wording of an attribute: the fitters to the left of its anchor (nearest first) and to the right."""

    attribute: Attribute
    wording: Wording
    order: int
    verb: VerbOf | None
    left: tuple[Fitter, ...]
    right: tuple[Fitter, ...]
    to_preposition: bool
    needs: tuple[frozenset[str], ...]
    """Of each of these sets, a word must stand in the stretch."""


@dataclass(frozen=True, slots=True)
class Near:
    """A wording of which one side fitted, and what was missing, in its own writing.

    `start`, `end`: the word in the text that it began at.
    """

    attribute: str
    wording: str
    missing: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Matcher:
    """All wordings in force, by the word that leads into each."""

    attributes: Attributes
    grammar: Grammar
    anchors: dict[str, tuple[Anchor, ...]]
    prefixes: dict[str, tuple[tuple[str, Anchor], ...]]
    unless: dict[str, tuple[tuple[Fitter, ...], ...]] = field(default_factory=dict)
    leads: dict[str, int] = field(default_factory=dict)
    """Of each word, the bits of the sets of words that it belongs to; a rule needs one word of each of its sets."""

    def fits(self, context: Context, near: list[Near] | None = None) -> Iterator[tuple[Rule, Bound, int]]:
        """Every wording that fits the stretch: its rule, what fills its slots, and the unit of its anchor.

        `near`, if given, takes the wordings that only began to fit.
        """
        row = context.syntax.row
        lacking = -1
        for word in frozenset(row):
            lacking &= ~self.leads.get(word, 0)
        for place, word in enumerate(row):
            entries = self.anchors.get(word, ())
            begun = self.prefixes.get(word[:3])
            if begun:
                entries += tuple(anchor for prefix, anchor in begun if word.startswith(prefix))
            if not entries:
                continue
            done: set[str] = set()
            for anchor in sorted(entries, key=lambda one: one.rule.order) if begun else entries:
                if anchor.mask & lacking and near is None:
                    continue
                attribute = anchor.rule.attribute.id
                if attribute in done:
                    continue
                bound = _from_anchor(context, anchor, place, near)
                if bound is not None and not self._excluded(context, attribute, place):
                    done.add(attribute)
                    yield anchor.rule, bound, place

    def _excluded(self, context: Context, attribute: str, place: int) -> bool:
        rows = self.unless.get(attribute)
        if not rows:
            return False
        first, last = context.syntax.reading.clauses.clause(place, len(context.syntax.row))
        for fitters in rows:
            for start in range(first, last):
                if next(_ahead(context, fitters, 0, start, Bound()), None) is not None:
                    return True
        return False


def compile_matcher(attributes: Attributes, grammar: Grammar) -> Matcher:
    """All wordings of the attributes, compiled. Takes some 10 µs a wording."""
    anchors: dict[str, list[Anchor]] = {}
    prefixes: dict[str, list[tuple[str, Anchor]]] = {}
    unless: dict[str, tuple[tuple[Fitter, ...], ...]] = {}
    order = 0
    for attribute in attributes.by_id.values():
        for wording in attribute.wordings:
            for elements in _spread(_named(wording.elements, attributes)):
                order += 1
                _add(anchors, prefixes, attribute, replace(wording, elements=elements), order, attributes)
        if attribute.unless:
            unless[attribute.id] = tuple(
                _fitters(_named(one.elements, attributes), attributes, attribute) for one in attribute.unless
            )
    bits: dict[frozenset[str], int] = {}
    marked = {word: tuple(_marked(anchor, bits) for anchor in found) for word, found in anchors.items()}
    begun = {
        word: tuple((prefix, _marked(anchor, bits)) for prefix, anchor in found) for word, found in prefixes.items()
    }
    leads: dict[str, int] = {}
    for words, bit in bits.items():
        for word in words:
            leads[word] = leads.get(word, 0) | bit
    return Matcher(attributes, grammar, marked, begun, unless, leads)


def _marked(anchor: Anchor, bits: dict[frozenset[str], int]) -> Anchor:
    """With the bits of what its rule needs; new ones are added."""
    mask = 0
    for words in anchor.rule.needs:
        mask |= bits.setdefault(words, 1 << len(bits))
    return anchor._replace(mask=mask)


def _named(elements: tuple[Element, ...], attributes: Attributes) -> tuple[Element, ...]:
    """Lists of words as such: <name> is written alike for verbs and for other words."""
    found: list[Element] = []
    for element in elements:
        if isinstance(element, VerbOf) and element.name not in attributes.verbs:
            found.append(PhraseOf(element.name))
        elif isinstance(element, Choice):
            found.append(Choice(tuple(_named(option, attributes) for option in element.options)))
        else:
            found.append(element)
    return tuple(found)


def _spread(elements: tuple[Element, ...]) -> Iterator[tuple[Element, ...]]:
    """A wording without anchor outside of brackets, as one wording for each way through its first brackets."""
    if any(_weight(element) for element in elements):
        yield elements
        return
    for number, element in enumerate(elements):
        if isinstance(element, Choice):
            for option in element.options:
                yield from _spread((*elements[:number], *option, *elements[number + 1 :]))
            return
    yield elements


def _weight(element: Element) -> int:
    """How well an element leads into its wording; 0: not at all."""
    if isinstance(element, VerbOf):
        return _COMMON + 10
    if isinstance(element, PhraseOf):
        return _COMMON
    if isinstance(element, Word) and element.text[:1].isalpha():
        return len(element.text) if len(element.text) > 3 else 1
    if isinstance(element, Choice) and all(option and isinstance(option[0], Word) for option in element.options):
        return min(len(option[0].text) for option in element.options if isinstance(option[0], Word))
    return 0


def _add(
    anchors: dict[str, list[Anchor]],
    prefixes: dict[str, list[tuple[str, Anchor]]],
    attribute: Attribute,
    wording: Wording,
    order: int,
    attributes: Attributes,
) -> None:
    elements = wording.elements
    at = max(range(len(elements)), key=lambda number: _weight(elements[number]))
    anchor = elements[at]
    if not _weight(anchor):
        _add_bare(anchors, attribute, wording, order, attributes)
        return
    for option in anchor.options if isinstance(anchor, Choice) else ((anchor,),):
        lead, *more = option
        right = (*more, *elements[at + 1 :])
        following = right[0] if right else None
        verb = lead if isinstance(lead, VerbOf) else None
        left_side = _fitters(elements[:at], attributes, attribute, subject=verb)
        right_side = _fitters(right, attributes, attribute)
        rule = Rule(
            attribute,
            wording,
            order,
            verb,
            tuple(reversed(left_side)),
            right_side,
            isinstance(following, Word | Choice),
            _needs(left_side + right_side),
        )
        for words, form in _leads(lead, attributes):
            entry = Anchor(words[1:], form, rule)
            if words[0].prefix:
                prefixes.setdefault(words[0].text[:3], []).append((words[0].text, entry))
            else:
                anchors.setdefault(words[0].text, []).append(entry)


def _needs(fitters: Sequence[Fitter]) -> tuple[frozenset[str], ...]:
    return tuple(words for words in map(needed, fitters) if words is not None)


def _add_bare(
    anchors: dict[str, list[Anchor]], attribute: Attribute, wording: Wording, order: int, attributes: Attributes
) -> None:
    """A wording without any word: it is tried at each value of a kind, or each mention of a class, that it names."""
    for at, slot in enumerate(wording.elements):
        if isinstance(slot, EntitySlot | ValueSlot) and slot.only:
            left = _fitters(wording.elements[:at], attributes, attribute, subject=slot)
            right = _fitters(wording.elements[at:], attributes, attribute)
            rule = Rule(attribute, wording, order, None, tuple(reversed(left)), right, False, _needs(left + right))
            counted = slot.only in attributes.phrases
            lead = "@" if isinstance(slot, EntitySlot) else "#count" if counted else "#" + slot.only
            anchors.setdefault(lead, []).append(Anchor((), "", rule, bare=True))
            return


def _words(entry: str) -> int:
    return entry.count(" ")


def _leads(lead: Element, attributes: Attributes) -> Iterator[tuple[tuple[Word, ...], str]]:
    """The rows of words that an anchor may be, each with the form of a verb."""
    if isinstance(lead, Word):
        yield (lead,), ""
    elif isinstance(lead, PhraseOf):
        for entry in sorted(attributes.phrases.get(lead.name, ()), key=_words, reverse=True):
            yield parse_phrase(entry), ""
    elif isinstance(lead, VerbOf):
        for base in sorted(attributes.verbs.get(lead.name, ()), key=_words, reverse=True):
            plain, third, past, participle, ing = verb_forms(base)
            forms = {plain: "base", third: "third", ing: "ing"}
            if past == participle:
                forms[past] = "both" if past != plain else "base or both"
            else:
                forms[past], forms[participle] = "past", "participle" if participle != plain else "base or participle"
            for form, name in forms.items():
                if name in _WANTED[lead.form]:
                    yield parse_phrase(form), name


_PERFECT = frozenset({"has", "have", "having", "'ve"})
_WANTED = {
    "active": {"base", "third", "ing", "both", "past", "participle", "base or both", "base or participle"},
    "past": {"both", "past", "participle", "base or both", "base or participle"},
    "now": {"base", "third", "base or both", "base or participle"},
    "ed": {"both", "participle", "base or both", "base or participle"},
    "ing": {"ing"},
    "to": {"base", "base or both", "base or participle"},
}


def _fitters(
    elements: Sequence[Element], attributes: Attributes, attribute: Attribute, subject: Element | None = None
) -> tuple[Fitter, ...]:
    """`subject`: the verb or "did not disclose" right behind the last element, whose subject that is."""
    found = [fitter(element, attributes, attribute) for element in elements]
    of: SubjectOf = ""
    if (isinstance(subject, VerbOf) and subject.form in ("active", "past", "now", "ed")) or subject == ValueSlot(
        "undisclosed"
    ):
        of = "verb"
    elif isinstance(subject, VerbOf) and subject.form == "to":
        of = "to"
    if of and elements:
        at = len(elements) - 1
        while at and isinstance(elements[at], TextSlot):
            at -= 1
        last = elements[at]
        if isinstance(last, EntitySlot) and not last.owner:
            found[at] = fitter(last, attributes, attribute, subject=of)
    return tuple(found)


def _from_anchor(context: Context, anchor: Anchor, place: int, near: list[Near] | None) -> Bound | None:
    row, rule = context.syntax.row, anchor.rule
    last = place if anchor.bare else place + 1
    for word in anchor.rest:
        if last >= len(row) or not (row[last].startswith(word.text) if word.prefix else row[last] == word.text):
            return None
        last += 1
    low, high = context.syntax.bounds(place)
    if last > high:
        return None
    first, since = place, -1
    if rule.verb is not None:
        found = _verb(context, rule, place, last, anchor.form)
        if found is None:
            return None
        first = found
        if anchor.form != "ing" and row[first - 1 : first] in {("and",), ("but",), ("or",)}:
            since = first
    depth = [0, 0]
    for right in _ahead(context, rule.right, 0, last, Bound(first=first, last=last, since=since), depth):
        for bound in _behind(context, rule.left, 0, first, right, depth):
            return bound
    if near is not None:
        if not depth[0] and rule.left:  # the right side failed: how far would the left one have fitted?
            next(_behind(context, rule.left, 0, first, Bound(first=first, last=last), depth), None)
        if depth[0] == len(rule.left) or depth[1] == len(rule.right):
            _note(context, rule, depth, place, near)
    return None


def _verb(context: Context, rule: Rule, place: int, last: int, form: str) -> int | None:
    """Where the verb's group begins, if the verb stands in the form that the wording asks for."""
    syntax, row = context.syntax, context.syntax.row
    wanted = rule.verb.form if rule.verb else "active"
    if wanted == "ing":
        return place
    for one in form.split(" or "):
        group = syntax.group(place, last, one)
        if group is None:
            continue
        if wanted == "past" and any(word in _PERFECT for word in row[group.first : place]):
            continue
        if wanted == "to":
            if row[place - 1 : place] == ("to",):
                return place - 1
        elif wanted == "ed":
            bare = not any(word in syntax.grammar.have for word in row[group.first : place])
            if group.passive or (bare and one in ("both", "participle") and rule.to_preposition and last < len(row)):
                return group.first
        elif not group.passive and not (one == "ing" and group.participle and _governed(syntax.row, group.first)):
            return group.first
    return None


def _governed(row: tuple[str, ...], first: int) -> bool:
    """Whether a participle is a noun behind a preposition or article ("the buying of", "of buying")."""
    return bool(first) and row[first - 1] not in {",", "and", "but", "—", "–", "by", "after", "before", "while", "@"}


def _ahead(
    context: Context, fitters: Sequence[Fitter], number: int, place: int, bound: Bound, depth: list[int] | None = None
) -> Iterator[Bound]:
    if depth is not None and number > depth[1]:
        depth[1] = number
    if number == len(fitters):
        yield bound.reaching(last=place)
        return
    for after, more in fitters[number].ahead(context, place, bound):
        yield from _ahead(context, fitters, number + 1, after, more, depth)


def _behind(
    context: Context, fitters: Sequence[Fitter], number: int, place: int, bound: Bound, depth: list[int]
) -> Iterator[Bound]:
    depth[0] = max(depth[0], number)
    if number == len(fitters):
        yield bound.reaching(first=place)
        return
    for before, more in fitters[number].behind(context, place, bound):
        yield from _behind(context, fitters, number + 1, before, more, depth)


def _note(context: Context, rule: Rule, depth: list[int], place: int, near: list[Near]) -> None:
    if depth[1] < len(rule.right):
        missing = rule.right[depth[1]].written
    elif depth[0] < len(rule.left):
        missing = rule.left[depth[0]].written
    else:
        return
    unit = context.syntax.units[place]
    near.append(Near(rule.attribute.id, rule.wording.text, missing, unit.start, unit.end))
