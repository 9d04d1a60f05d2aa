"""Mentions, values and sentences of an article → its facts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from types import MappingProxyType

from search.dictionary import Dictionary
from search.facts.clauses import Clauses
from search.facts.fact import Evidence, Fact
from search.facts.figures import find_figures
from search.facts.matching.matcher import Near
from search.facts.matching.settling import once_told, settled
from search.facts.matching.worded import Worded, find_worded, matcher_for
from search.facts.offices.courtesy import of_former
from search.facts.offices.described import find_described
from search.facts.offices.members import membership
from search.facts.offices.parties import find_parties
from search.facts.offices.partisans import without_member
from search.facts.offices.roles import find_roles
from search.facts.offices.titled_names import find_titled_names
from search.facts.reading import Found, Reading
from search.facts.reference.actors import with_actors
from search.facts.reference.aged import find_aged
from search.facts.reference.agencies import with_agencies, with_groups, with_led
from search.facts.reference.aliases import find_aliases
from search.facts.reference.families import with_families
from search.facts.reference.forms import with_forms
from search.facts.reference.incumbents import incumbent
from search.facts.reference.party_members import with_party_members
from search.facts.reference.referents import Referents
from search.facts.sentence.grammar import Grammar
from search.facts.sentence.quotation import find_quotations
from search.facts.sentence.stretch import stretches
from search.facts.sentence.syntax import Syntax
from search.facts.speech.meant import with_meant
from search.facts.speech.quotes import Speeches, find_quotes
from search.facts.speech.sayings import find_sayings
from search.facts.speech.speakers import Speakers
from search.facts.speech.statements import find_statements
from search.mention import Mention
from search.values.value import Value
from search.wordings import english
from search.wordings.attributes import Attributes
from search.wordings.attributes import attributes as packed

_CHIEF = ("chief executive", "chief executive officer")
_OPEN = " (organisation open)"
_NONE: Mapping[str, str | None] = MappingProxyType({})


def find_facts(
    text: str,
    sentences: Sequence[tuple[int, int]],
    mentions: Sequence[Mention],
    values: Sequence[Value],
    dictionary: Dictionary,
    *,
    article: str = "",
    attributes: Attributes | None = None,
    unlisted: Mapping[str, str | None] = _NONE,
    near: list[Near] | None = None,
    date: str | None = None,
) -> tuple[Fact, ...]:
    """The facts of a text, by the place of their first evidence. Time is linear in the length of the text.

    `unlisted` maps the entities among the mentions that the dictionary lacks to their class, as far as it is known.
    `attributes`: those of all packs, if not given. `date`: the text's own. `near` takes the wordings that
    began to fit and did not.
    """
    words = english()
    matcher = matcher_for(attributes or packed())
    classes = _classes(mentions, dictionary, unlisted, matcher.grammar)
    head = incumbent(date, classes, [mention.entity for mention in mentions], dictionary)
    if head is not None:
        classes[head] = "person"
    mentions = with_families(text, with_forms(text, mentions, classes, sentences), classes, unlisted)
    mentions = with_led(text, with_groups(text, mentions, classes), classes)
    mentions = with_agencies(text, mentions, classes, dictionary, unlisted)
    mentions = with_party_members(text, mentions, classes, dictionary)
    mentions = with_actors(text, mentions, classes, dictionary, unlisted)
    referents = Referents(classes, classes, dictionary, matcher.grammar)
    quotations = find_quotations(text)
    speakers = Speakers.of(text, mentions, dictionary, words, classes, matcher.grammar.organization_nouns)
    speakers.topics.bearers.head = head
    speeches = Speeches()
    found: list[tuple[int, Found]] = []
    worded: list[Worded] = []
    statement = matcher.attributes.by_id.get("statement")
    alias = matcher.attributes.by_id.get("also_known_as")
    for stretch in stretches(text, sentences, mentions, values, quotations):
        sayings = find_sayings(stretch, speakers, words)
        clauses = Clauses(stretch, sayings, words, question=text[stretch.end - 1] == "?")
        reading = Reading(
            text, stretch, stretch.units, clauses, speakers, mentions, values, quotations, dictionary, words
        )
        syntax = Syntax(reading, referents, matcher.grammar)
        clauses.sayings = with_meant(sayings, syntax, referents)
        found += [(stretch.start, one) for one in find_quotes(reading, speeches)]
        found += [(stretch.start, one) for one in find_figures(reading)]
        resolve = partial(referents.resolve, syntax)
        roles = [*find_titled_names(reading), *find_roles(reading, resolve)]
        found += [(stretch.start, one) for one in roles]
        for role in roles:
            speakers.topics.bears(role)
        speakers.topics.called(reading)
        for party in find_parties(reading):
            found.append((stretch.start, party))
            if member := membership(reading, party):
                speakers.topics.bearers.member(*member)
        found += [(stretch.start, one) for one in find_described(syntax)]
        for old in find_aged(reading, syntax):
            found.append((stretch.start, old))
            speakers.topics.happened(old)
        if alias is not None:
            found += [(stretch.start, one) for one in find_aliases(reading, alias.label)]
        opener = referents.opener(syntax)
        plain = without_member(reading)
        own = syntax if plain is reading else Syntax(plain, referents, matcher.grammar)
        here = list(find_worded(plain, matcher, referents, own, near))
        for one in here:
            speakers.topics.happened(one.found, one.attribute.called)
        worded += here
        if statement is not None:
            worded.extend(
                Worded(one, statement, (), stretch.start, said)
                for one, said in find_statements(reading, statement, classes, matcher.grammar)
            )
        speakers.topics.follow(reading, opener)
    found = of_former(found, date, dictionary)
    better = settled(worded, found)
    return _numbered(_merged([*once_told(found, better), *better]), article)


def _classes(
    mentions: Sequence[Mention], dictionary: Dictionary, unlisted: Mapping[str, str | None], grammar: Grammar
) -> dict[str, str | None]:
    """The class of every entity mentioned."""
    found: dict[str, str | None] = {}
    for entity in dict.fromkeys(mention.entity for mention in mentions):
        kind = dictionary.type_of(entity)
        found[entity] = unlisted.get(entity) if kind is None else grammar.classes.get(kind.casefold())
    return found


def _merged(found: Sequence[tuple[int, Found]]) -> list[tuple[Found, tuple[Evidence, ...]]]:
    """Facts that an article repeats as one fact each, with all their evidence. Each comes with its sentence's start.

    A bare title ("CEO Cook") joins the fuller one ("Apple CEO").
    """
    kept: list[tuple[Found, list[Evidence]]] = []
    known: dict[tuple[object, ...], int] = {}
    fuller: dict[tuple[str | None, str, str], tuple[object, ...]] = {}
    loose: list[Found] = []
    for sentence, one in found:
        if one.value is None or one.value.kind != "role":
            _keep(one, _repeats(one, sentence), kept, known)
        elif one.object is None:
            loose.append(one)
        else:
            key = _role(one, one.object)
            _keep(one, (key,), kept, known)
            fuller.setdefault((one.subject, one.attribute, _last(one)), key)
    for one in loose:
        key = fuller.get((one.subject, one.attribute, _last(one))) or _role(one, None)
        if key in known or not one.rule.endswith(_OPEN):
            _keep(one, (key,), kept, known)
    return [(one, _apart(evidence)) for one, evidence in kept]


def _keep(
    one: Found,
    keys: Sequence[tuple[object, ...]],
    kept: list[tuple[Found, list[Evidence]]],
    known: dict[tuple[object, ...], int],
) -> None:
    """Add a fact, or its evidence to the fact that shares a key with it."""
    number = next((known[key] for key in keys if key in known), len(kept))
    if number == len(kept):
        kept.append((one, []))
    kept[number][1].append(Evidence(one.start, one.end))
    for key in keys:
        known.setdefault(key, number)


def _repeats(one: Found, sentence: int) -> tuple[tuple[object, ...], ...]:
    """What two facts share that are one: everything; or, without a subject to tell them by, also their sentence."""
    value = one.value
    measure: tuple[object, ...] = ()
    if value is not None:
        measure = (value.kind, value.low, value.high, value.unit, value.date, value.weekday)
        if not any(part is not None for part in measure[1:]):
            measure = (value.kind, (value.text or "").casefold())
    said = (one.attribute, one.subject, one.object, measure, one.attribution, one.modality)
    return (said if one.subject is not None else (*said, sentence),)


def _role(one: Found, organisation: str | None) -> tuple[object, ...]:
    return one.subject, one.attribute, organisation, _last(one), one.attribution, one.modality


def _last(one: Found) -> str:
    """The end of a role's words, which "interim Scale CEO" and "CEO" share."""
    text = (one.value.text if one.value else "") or ""
    if text.casefold().endswith(_CHIEF):
        return "ceo"
    return text.casefold().rsplit(" ", 1)[-1]


def _apart(evidence: list[Evidence]) -> tuple[Evidence, ...]:
    """Evidence in text order, without what overlaps an earlier piece."""
    kept: list[Evidence] = []
    for piece in sorted(evidence, key=lambda piece: (piece.start, piece.end)):
        if not kept or kept[-1].end <= piece.start:
            kept.append(piece)
    return tuple(kept)


def _numbered(found: Sequence[tuple[Found, tuple[Evidence, ...]]], article: str) -> tuple[Fact, ...]:
    ordered = sorted(found, key=lambda pair: (pair[1][0].start, pair[1][0].end, pair[0].attribute))
    return tuple(
        Fact(
            f"{article}#{number}",
            article,
            one.attribute,
            one.label,
            one.subject,
            one.object,
            one.value,
            one.attribution,
            one.modality,
            evidence,
            one.rule,
            one.inferred,
        )
        for number, (one, evidence) in enumerate(ordered, 1)
    )
