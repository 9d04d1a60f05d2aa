"""Facts by wordings: who does what to whom, as the packs say it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from search.collecting import collector_at_rest
from search.facts.matching.fitting.context import Bound, Context
from search.facts.matching.located import place_of
from search.facts.matching.matcher import Matcher, Near
from search.facts.matching.rules import Rule
from search.facts.offices.titles import plain_row
from search.facts.reading import Found, Reading
from search.facts.reference.referents import Referents
from search.facts.sentence.grammar import grammar_for
from search.facts.sentence.stretch import Unit
from search.facts.sentence.syntax import Syntax
from search.values.value import Value
from search.wordings.attributes import Attribute, Attributes

_JOINT = frozenset({"money", "percent", "count", "number"})
"""Kinds of value that several objects may share: "paid $3bn for A and B" gives neither a price."""
_LASTING = frozenset(
    {
        "age",
        "also_known_as",
        "based_in",
        "born_in",
        "born_on",
        "business",
        "competes_with",
        "customer_of",
        "died",
        "died_of",
    }
    | {"deal_size_rank", "dropped_out", "educated_at", "employees", "former_role", "founded", "founder", "happened_on"}
    | {"lives_in", "married_to", "owns", "party", "poll", "project_name", "relative_of", "reported_on", "similar_to"}
)
"""Attributes that are so, or have happened, whatever else the sentence plans or supposes."""
_PLAIN = frozenset({"age", "born_in", "born_on", "party", "relative_of"})
"""Those of them that nobody plans at all."""
_PAST_AS_NOUNS = frozenset(
    {"killed", "died", "runs_for", "injured", "missing", "dismissed", "convicted_of", "acquitted_of"}
)
"""Attributes that have happened where no verb tells them ("14 dead", "the firing of Reyes")."""
_EXACTLY = {"resigns": "dropped_out"}
"""Attributes that say nothing where another one tells the same of a pair more exactly."""
_FACED = frozenset({"faces", "facing"})
_SHORTLY = 400
"""Characters back to the pair that "the deal" may mean where an article has several."""


class Worded(NamedTuple):
    """A fact with the attribute that its wording belongs to."""

    found: Found
    attribute: Attribute
    open_sides: tuple[str, ...]
    sentence: int
    """Where its sentence begins."""
    core: int = -1
    """Where the word stands that nothing better may cover, for a fallback; -1: any word of its evidence."""


class _Pair(NamedTuple):
    """Who has to do with whom, as some fact says."""

    attribute: str
    subject: str
    object: str
    start: int
    sentence: int


@lru_cache(maxsize=4)
def matcher_for(attributes: Attributes) -> Matcher:
    """The wordings of a set of attributes, made ready once; each is compiled when it is first needed."""
    with collector_at_rest():
        return Matcher(attributes, grammar_for(attributes))


def find_worded(
    reading: Reading, matcher: Matcher, referents: Referents, syntax: Syntax, near: list[Near] | None = None
) -> Iterator[Worded]:
    """The facts of a stretch that a wording finds. `near` takes the wordings that began to fit and did not."""
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
    if attribute.located and bound.subject is None:
        subjects = (place_of(reading),)
    objects: tuple[str | None, ...] = bound.object.entities if bound.object else (None,)
    if (
        value is not None
        and value.kind == "age"
        and bound.subject
        and _of_next(units, bound.value, bound.subject.heads)
    ):
        return
    if value is not None and value.kind == "age" and len(subjects) > 1:
        subjects = subjects[:1] if bound.subject and bound.value <= bound.subject.heads[0] else subjects[-1:]
    if value is not None and value.kind == "text" and attribute.subject == attribute.object == ("person",):
        subjects = subjects if str(value.text).endswith("s") else subjects[:1]  # "Hill's son Max and aide Tom Roe"
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
    own = -1 if attribute.status else place
    resolved = bool(bound.subject and bound.subject.resolved) or bool(bound.object and bound.object.resolved)
    attribution = _said_by(reading, place, bound)
    modality = clauses.modality(
        place,
        negatable=(value is None or value.kind != "undisclosed") and not _settled(rule),
        since=bound.since,
        own=own,
        verb=rule.verb is not None,
        within=_within(rule, first, last, len(units)),
        apart=bound.text if bound.text and (own >= 0 or rule.verb is None) else (-1, -1),
    )
    faced = attribute.id == "sentenced_to" and not _FACED.isdisjoint(reading.stretch.words[first:last])
    if faced and modality in {"asserted", "denied"}:
        modality = "hedged"  # "faces up to 48 years in prison"
    for subject in subjects:
        for other in objects:
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
            yield Worded(found, attribute, open_sides, reading.stretch.start)


def _said_by(reading: Reading, place: int, bound: Bound) -> tuple[str, ...]:
    """Who says what stands at a unit: where that is a description, whom the fact takes it for."""
    saying = reading.clauses.saying(place)
    if saying is None:
        return ()
    for side in (bound.subject, bound.object):
        if side and side.resolved and len(side.entities) == 1 and saying.cue[0] <= side.heads[0] < saying.cue[1]:
            return side.entities
    return saying.speakers


def _of_next(units: Sequence[Unit], age: int, heads: Sequence[int]) -> bool:
    """Whether an age behind its subject belongs to a name right behind it ("Reyes, the 32-year-old Droste’s")."""
    return max(heads) < age < len(units) - 1 and units[age + 1].kind == "mention"


def _settled(rule: Rule) -> bool:
    """Whether what a rule reads is so, whatever its sentence denies ("not charged with the death of Reyes")."""
    attribute = rule.attribute.id
    return attribute in _PLAIN or (rule.verb is None and attribute in _PAST_AS_NOUNS)


_DESCRIBED = 3
"""Units before a noun that may say how sure it is: "the potential Norvian candidates"."""


def _within(rule: Rule, first: int, last: int, size: int) -> tuple[int, int]:
    """The units whose markers may say how surely a fact is told, whose evidence is from `first` to `last`."""
    attribute = rule.attribute.id
    if attribute == "runs_for" and rule.verb is None:
        return first - _DESCRIBED, last
    if attribute == "calls_on" or _settled(rule):
        return 0, 0
    return (first, last) if attribute in _LASTING else (0, size)


def _value(reading: Reading, bound: Bound) -> Value | None:
    if bound.role is not None:
        return bound.role
    if bound.value >= 0:
        return reading.values[reading.units[bound.value].number]
    if bound.text is None or bound.text[0] >= bound.text[1]:
        return None
    start, end = reading.units[bound.text[0]].start, reading.units[bound.text[1] - 1].end
    return Value("text", text=reading.text[start:end], start=start, end=end)


def _evidence(bound: Bound) -> tuple[int, int]:
    """The units of the evidence; a subject that another verb has already is left out."""
    first = bound.first if bound.since < 0 else bound.since
    ahead = [side.heads[-1] + 1 for side in (bound.subject, bound.object) if side and side.last <= first]
    return first, max(bound.last, first + 1, *ahead)


def settled(worded: Sequence[Worded], roles: Sequence[tuple[int, Found]] = ()) -> list[tuple[int, Found]]:
    """Open sides filled from a pair of the article, fallbacks dropped where something better was found.

    Each comes with where its sentence begins.

    `roles`: facts that needed no wording, each with where its sentence begins; they may fill sides, too.
    """
    known = [*roles, *((one.sentence, one.found) for one in worded)]
    pairs = [
        _Pair(other.attribute, other.subject, other.object, other.start, sentence)
        for sentence, other in known
        if other.subject and other.object
    ]
    found = [one for one in worded if not one.open_sides]
    for one in worded:
        if one.open_sides:
            filled = _filled(one, pairs)
            if filled is not None:
                found.append(one._replace(found=filled))
    better = [(one.found.start, one.found.end) for one in found if not one.attribute.fallback]
    better += [(one.start, one.end) for _, one in roles if one.attribute in {"role", "former_role"}]
    told = {(one.found.attribute, one.found.subject, one.found.object) for one in found}
    found = [
        one for one in found if (_EXACTLY.get(one.found.attribute), one.found.subject, one.found.object) not in told
    ]
    posts = [one.found for one in found if one.found.attribute == "runs_for"]
    if len(posts) > 1:
        found = [one for one in found if one.found.attribute != "runs_for" or not _within_post(one.found, posts)]
    placed = {(one.attribute.id, one.found.value) for one in found if one.attribute.located and one.found.subject}
    return [
        (one.sentence, one.found)
        for one in found
        if not (one.attribute.fallback and _covered(one, better))
        and (one.found.subject or not one.attribute.located or (one.attribute.id, one.found.value) not in placed)
    ]


def _within_post(one: Found, posts: Sequence[Found]) -> bool:
    """Whether the words of a post are the end of another's, as "presidential" is of "vice presidential".

    So are no words within the evidence of another one that has some.
    """
    value = one.value
    if value is None:
        told = (post for post in posts if post.value and post.subject == one.subject and post.modality == one.modality)
        return one.object is None and any(post.start < one.end and one.start < post.end for post in told)
    if value.start is None:
        return False
    spans = [post.value for post in posts if post.value and post.value is not value and post.subject == one.subject]
    return any(span.start is not None and span.start < value.start and span.end == value.end for span in spans)


def _covered(one: Worded, better: Sequence[tuple[int, int]]) -> bool:
    """Whether one of some spans holds the core of a fact or half of its value; without a core, any word of it."""
    value = one.found.value
    if one.core < 0 or value is None or value.start is None or value.end is None:
        return any(start < one.found.end and one.found.start < end for start, end in better)
    half = (value.end - value.start) / 2
    return any(
        start <= one.core < end or min(end, value.end) - max(start, value.start) >= half for start, end in better
    )


def _filled(one: Worded, pairs: Sequence[_Pair]) -> Found | None:
    """With its open sides taken from the pair that it can only mean.

    That of its own sentence, the only one before it, or the only one shortly before it.
    """
    found = one.found
    fitting = [
        pair
        for pair in pairs
        if pair.attribute in one.attribute.infer
        and found.subject in (None, pair.subject)
        and found.object in (None, pair.object)
    ]
    ways = (
        [pair for pair in fitting if pair.sentence == one.sentence],
        [pair for pair in fitting if pair.start < found.start],
        [pair for pair in fitting if found.start - _SHORTLY < pair.start < found.start],
    )
    for way in ways:
        sides = {(pair.subject, pair.object) for pair in way}
        if len(sides) == 1:
            subject, other = sides.pop()
            return found._replace(subject=subject, object=other if one.attribute.object else None, inferred=True)
    return None
