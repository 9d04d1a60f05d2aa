"""Facts by wordings: who does what to whom, as the packs say it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from search.collecting import collector_at_rest, set_aside
from search.facts.matching.aims import aim_end, claim_end, clausal
from search.facts.matching.fitting.context import Bound, Context
from search.facts.matching.gapping import Gapped, gapped, listed
from search.facts.matching.located import place_of, takes_up
from search.facts.matching.matcher import Matcher, Near
from search.facts.matching.rules import Rule
from search.facts.matching.spoken import spoken_facts
from search.facts.matching.sureness import modality_of
from search.facts.offices.titles import plain_row
from search.facts.reading import Found, Reading
from search.facts.reference.actors import ACTING
from search.facts.reference.referents import Referents
from search.facts.sentence.grammar import Grammar, grammar_for
from search.facts.sentence.stretch import Unit
from search.facts.sentence.syntax import Syntax
from search.facts.sentence.verbs import verb_of
from search.values.value import Value
from search.wordings.attributes import Attribute, Attributes

_JOINT = frozenset({"money", "percent", "count", "number"})
"""Kinds of value that several objects may share: "paid $3bn for A and B" gives neither a price."""


_OR_MORE = " or more "
"""How a kind of event is defined, not told: "shootings in which four or more people are killed"."""


_AIMS = ("{S's", "{S-", "<effort>", "<inquiry>", "(attempt", "(charges|charge|indictment", "conviction")
"""What wordings of an aim begin with that is a noun before the verb of the sentence: "Norvia's plan to"."""


_LONGEST_QUOTED = 8
"""Units to the end of quoted words."""
_GOVERNING = frozenset({"of", "to", "against", "for", "on", "over", "about", "with", "in"})
_FAR = "{S~"
"""What wordings begin with that tell in what circumstances somebody does what the sentence is about."""


class Worded(NamedTuple):
    """A fact with the attribute that its wording belongs to."""

    found: Found
    attribute: Attribute
    open_sides: tuple[str, ...]
    sentence: int
    """Where its sentence begins."""
    core: int = -1
    """Where the word stands that nothing better may cover, for a fallback; -1: any word of its evidence."""
    resolved: bool = False
    """Whether a pronoun or description stands for one of its sides."""
    own: tuple[int, int] | None = None
    """The part of its evidence that its wording fits; None: all of it."""
    again: bool = False
    """Whether it has no place of its own and takes up an event that was told of."""


@lru_cache(maxsize=4)
def matcher_for(attributes: Attributes) -> Matcher:
    """The wordings of a set of attributes, made ready once; each is compiled when it is first needed."""
    with collector_at_rest():
        matcher = Matcher(attributes, grammar_for(attributes))
    set_aside()
    return matcher


def find_worded(
    reading: Reading, matcher: Matcher, referents: Referents, syntax: Syntax, near: list[Near] | None = None
) -> Iterator[Worded]:
    """The facts of a stretch that a wording finds. `near` takes the wordings that began to fit and did not."""
    if matcher.worded:
        context = Context(syntax, referents.classes, plain_row(reading), _acting(reading))
        known: set[tuple[str, str | None, int | None]] = set()
        again: list[Worded] = []
        for rule, bound, place in matcher.fits(context, near):
            for number, one in enumerate(_facts(reading, rule, bound, place, matcher.grammar, referents.classes)):
                if one.attribute.fallback and one.found.object is None and _told(one.found) in known:
                    continue  # "repeated her claim that it was late" is told by the verb and by the noun
                known.add(_told(one.found))
                yield one
                if one.found.value and not number:
                    others = listed(context, bound) if one.attribute.listed else ()
                    again.extend(_again(reading, one, (*gapped(context, bound), *others)))
        for one in again:
            if _told(one.found) not in known:
                known.add(_told(one.found))
                yield one
    referents.pass_on(reading)


def _acting(reading: Reading) -> frozenset[int]:
    """The units of a stretch that name somebody who acts for a country."""
    named = reading.stretch.mentions
    return frozenset([at for at in named if reading.mentions[reading.units[at].number].why == ACTING])


def _facts(
    reading: Reading, rule: Rule, bound: Bound, place: int, grammar: Grammar, classes: Mapping[str, str | None]
) -> Iterator[Worded]:
    attribute, units = rule.attribute, reading.units
    if attribute.aims and bound.text and not rule.wording.spoken:
        first, last = bound.text
        end = _aim_end(reading, rule, bound, first, last, grammar)
        if end < 0:
            return
        if end < last:
            bound = bound.worded(first, end).within(bound.first, min(bound.last, end))
    if rule.wording.text.startswith(_FAR) and bound.subject:
        place = bound.subject.heads[0]  # "Reyes said during a visit to Tarn": nobody says that it was one
    value = _value(reading, bound) if attribute.value else None
    if attribute.fallback and attribute.aims and bound.text and _quoted(units, *bound.text):
        return  # a quote is no statement
    if bound.text and _only_her(reading.stretch.words, *bound.text, grammar):
        return
    if attribute.value and value is None and not attribute.optional_value:
        return
    if rule.wording.spoken:
        for said in spoken_facts(reading, rule, bound, place, value, _evidence(bound), classes):
            own = units[bound.first].start, units[bound.last - 1].end
            yield Worded(said, attribute, (), reading.stretch.start, own=own)
        return
    subjects: tuple[str | None, ...] = bound.subject.entities if bound.subject else (None,)
    if _governed(reading.stretch.words, rule, bound, place, grammar.be):
        return
    if attribute.toll and value is not None and _OR_MORE in f"{value.text} ":
        return
    if attribute.located and bound.subject is None:
        subjects = (place_of(reading),)
    objects: tuple[str | None, ...] = bound.object.entities if bound.object else (None,)
    if _speaks_of_it(reading, bound, place):
        return
    aged = value is not None and value.kind == "age"
    if aged and bound.subject and _of_next(units, bound.value, bound.subject.heads):
        return
    if aged and len(subjects) > 1:
        subjects = subjects[:1] if bound.subject and bound.value <= bound.subject.heads[0] else subjects[-1:]
    one = attribute.subject == attribute.object == ("person",)  # "Hill's son Max and aide Tom Roe"
    if rule.verb is None and bound.subject and bound.text:
        one = one or bound.text[0] < bound.subject.heads[0]
    if one and value is not None and value.kind == "text" and not str(value.text).endswith("s"):
        subjects = subjects[:1]  # "the car maker Norvia and the bank Quill"
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
    resolved = bool(bound.subject and bound.subject.resolved) or bool(bound.object and bound.object.resolved)
    attribution = _said_by(reading, place, bound)
    modality = modality_of(reading, rule, bound, place, value, (first, last))
    for subject in subjects:
        for other in objects:
            if subject is not None and subject == other:
                continue  # "Reyes and Moss blamed each other"
            found = Found(
                attribute.id,
                attribute.label,
                subject,
                other,
                value,
                attribution,
                modality,
                units[first].start,
                units[last - 1].end,
                f"wording: {rule.wording.text}" + (" (by a pronoun or description)" if resolved else ""),
            )
            again = attribute.toll and subject is None and takes_up(reading)
            yield Worded(found, attribute, open_sides, reading.stretch.start, resolved=resolved, again=again)


def _aim_end(reading: Reading, rule: Rule, bound: Bound, first: int, last: int, grammar: Grammar) -> int:
    """Where the words of an aim or of what somebody claims end; -1 where they are none."""
    row = reading.stretch.words
    owned = rule.wording.text.startswith(_AIMS)
    if row[first - 1] != "that" or not bound.subject:
        return aim_end(row, first, last, grammar) if owned else last
    if not owned:
        verbless = row[last : last + 1] == (",",) and verb_of(row, first, last, (0, 0), grammar) < 0
        whole = clausal(row, first, last, grammar) and not verbless  # "that cuts, without new taxes, …"
        return last if not rule.attribute.fallback or whole else -1
    return claim_end(row, bound.subject.heads[0], first, last, grammar)


def _governed(row: tuple[str, ...], rule: Rule, bound: Bound, place: int, be: frozenset[str]) -> bool:
    """Whether what something was done to is only a part of that: "opposition to the bill was praised by Reyes"."""
    if rule.verb is None or rule.verb.form != "ed" or bound.text is None or bound.text[0] != bound.first:
        return False
    first, last = bound.text
    before = row[max(0, first - 3) : first]
    governed = before != () and (before[-1] in _GOVERNING or before[-2:-1] == ("to",) or _joined(before))
    return governed and not be.isdisjoint(row[last:place])


def _joined(row: tuple[str, ...]) -> bool:
    """Whether words lead to the second of two infinitives: "to bargain or"."""
    return len(row) > 2 and row[0] == "to" and row[2] in {"and", "or"}


def _quoted(units: tuple[Unit, ...], first: int, last: int) -> bool:
    """Whether words in quotation marks are no more than the quotation that begins with them."""
    inner = {units[at].quotation for at in range(first, last)}
    return len(inner) == 1 and min(inner) >= 0 and units[first - 1].quotation not in inner


def _only_her(row: tuple[str, ...], first: int, last: int, grammar: Grammar) -> bool:
    """Whether the words of a text are no more than whom it is done to: "criticized her for leaving"."""
    return row[first] == "her" and (last == first + 1 or row[first + 1] in grammar.prepositions)


def _told(found: Found) -> tuple[str, str | None, int | None]:
    """What tells a fact from the others of its sentence."""
    return found.attribute, found.subject, found.value.start if found.value else None


def _again(reading: Reading, told: Worded, others: Iterable[Gapped]) -> Iterator[Worded]:
    """What is told, of others too: "Reyes won 45 percent and Hill 40 percent"."""
    for other in others:
        unit = reading.units[other.value]
        found = told.found._replace(subject=other.entity, value=reading.values[unit.number], end=unit.end)
        yield told._replace(found=found)


def _speaks_of_it(reading: Reading, bound: Bound, place: int) -> bool:
    """Whether the object is only who says what ends before its name: "it competes with its own partners, Hill said"."""
    if bound.object is None or bound.object.resolved:
        return False
    head = bound.object.heads[-1]
    return any(
        saying.form == "after" and saying.covers(place) and place < saying.cue[0] <= head < saying.cue[1]
        for saying in reading.clauses.sayings
    )


def _said_by(reading: Reading, place: int, bound: Bound) -> tuple[str, ...]:
    """Who says what stands at a unit: where that is a description, whom the fact takes it for."""
    saying = reading.clauses.saying(place)
    if saying is None:
        return reading.clauses.attribution(place)
    for side in (bound.subject, bound.object):
        if side and side.resolved and len(side.entities) == 1 and saying.cue[0] <= side.heads[0] < saying.cue[1]:
            return side.entities
    return saying.speakers


def _of_next(units: Sequence[Unit], age: int, heads: Sequence[int]) -> bool:
    """Whether an age behind its subject belongs to a name right behind it ("Reyes, the 32-year-old Droste’s")."""
    return max(heads) < age < len(units) - 1 and units[age + 1].kind == "mention"


def _value(reading: Reading, bound: Bound) -> Value | None:
    if bound.role is not None:
        return bound.role
    if bound.value >= 0:
        return reading.values[reading.units[bound.value].number]
    if bound.text is None or bound.text[0] >= bound.text[1]:
        return None
    first, last = bound.text
    row = reading.stretch.words
    if last < len(row) and row[last] == "”" and row[first:last].count("“") > row[first:last].count("”"):
        last += 1
    last = _quoted_end(reading, first, last)
    start, end = reading.units[first].start, reading.units[last - 1].end
    return Value("text", text=reading.text[start:end], start=start, end=end)


def _quoted_end(reading: Reading, first: int, last: int) -> int:
    """Where words end that would end within quoted words that they led to: "needs to “act on a plan”"."""
    units = reading.units
    quotation = units[last - 1].quotation
    if quotation < 0 or units[first].quotation == quotation:
        return last
    end = last
    while end < len(units) and units[end].quotation == quotation and end - last < _LONGEST_QUOTED:
        end += 1
    ends = units[end : end + 1] and units[end].quotation != quotation
    return end if ends and units[end - 2].kind != "mark" and end > last + 1 else last


def _evidence(bound: Bound) -> tuple[int, int]:
    """The units of the evidence; a subject that another verb has already is left out."""
    first = bound.first if bound.since < 0 else bound.since
    ahead = [side.heads[-1] + 1 for side in (bound.subject, bound.object) if side and side.last <= first]
    return first, max(bound.last, first + 1, *ahead)
