"""Mentions, values and sentences of an article → its facts."""

from __future__ import annotations

from collections.abc import Sequence

from search.dictionary import Dictionary
from search.facts.clauses import find_clauses
from search.facts.fact import Evidence, Fact
from search.facts.figures import find_figures
from search.facts.quotation import find_quotations
from search.facts.quotes import find_quotes
from search.facts.reading import Found, Reading
from search.facts.roles import find_roles
from search.facts.sayings import find_sayings
from search.facts.speakers import Speakers
from search.facts.stretch import stretches
from search.mention import Mention
from search.values.value import Value
from search.wordings import english

_OPEN = " (organisation open)"


def find_facts(
    text: str,
    sentences: Sequence[tuple[int, int]],
    mentions: Sequence[Mention],
    values: Sequence[Value],
    dictionary: Dictionary,
    *,
    article: str = "",
) -> tuple[Fact, ...]:
    """The facts of a text, by the place of their first evidence. Time is linear in the length of the text."""
    words = english()
    quotations = find_quotations(text)
    speakers = Speakers.of(text, mentions, dictionary, words)
    speeches: dict[int, tuple[str, ...]] = {}
    found: list[Found] = []
    for stretch in stretches(text, sentences, mentions, values, quotations):
        sayings = find_sayings(stretch, speakers, words)
        clauses = find_clauses(stretch, sayings, words, text[stretch.end - 1])
        reading = Reading(text, stretch, clauses, speakers, mentions, values, quotations, dictionary, words)
        found.extend(find_figures(reading))
        found.extend(find_quotes(reading, speeches))
        found.extend(find_roles(reading))
    return _numbered(_merged(found), article)


def _merged(found: Sequence[Found]) -> list[tuple[Found, tuple[Evidence, ...]]]:
    """Roles that an article repeats as one fact each; a bare title ("CEO Cook") joins the fuller one ("Apple CEO")."""
    kept: list[tuple[Found, list[Evidence]]] = []
    known: dict[tuple[object, ...], int] = {}
    fuller: dict[tuple[str | None, str, str], tuple[object, ...]] = {}
    loose: list[Found] = []
    for one in found:
        if one.value is None or one.value.kind != "role":
            kept.append((one, [Evidence(one.start, one.end)]))
            continue
        if one.object is None:
            loose.append(one)
            continue
        key = _role(one, one.object)
        if key in known:
            _add(kept[known[key]][1], one)
        else:
            known[key] = len(kept)
            kept.append((one, [Evidence(one.start, one.end)]))
        fuller.setdefault((one.subject, one.attribute, _last(one)), key)
    for one in loose:
        key = fuller.get((one.subject, one.attribute, _last(one))) or _role(one, None)
        if key in known:
            _add(kept[known[key]][1], one)
        elif not one.rule.endswith(_OPEN):
            known[key] = len(kept)
            kept.append((one, [Evidence(one.start, one.end)]))
    return [(one, _apart(evidence)) for one, evidence in kept]


def _role(one: Found, organisation: str | None) -> tuple[object, ...]:
    return one.subject, one.attribute, organisation, _last(one), one.attribution, one.modality


def _last(one: Found) -> str:
    """The end of a role's words, which "interim Scale CEO" and "CEO" share."""
    text = (one.value.text if one.value else "") or ""
    return text.casefold().rsplit(" ", 1)[-1]


def _add(evidence: list[Evidence], one: Found) -> None:
    evidence.append(Evidence(one.start, one.end))


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
