"""How surely a fact is told that a wording finds: what of its clause speaks of it, by what kind of fact it is."""

from __future__ import annotations

from search.facts.fact import Modality
from search.facts.matching.fitting.context import Bound
from search.facts.matching.rules import Rule
from search.facts.reading import Reading
from search.facts.sentence.catenatives import supposed
from search.facts.sentence.conditions import foreseen, likened
from search.facts.sentence.tense import bare_participle, finite_past
from search.values.value import Value

_DESCRIBED = 3
"""Units before a noun that may say how sure it is: "the potential Norvian candidates"."""

_OWNED = frozenset({"owned", "claimed"})
"""How what has an owner is told that no verb tells."""
_AIMS = frozenset({"attempt", "effort", "efforts", "bid"})
OUTRIGHT = frozenset({"asserted", "reported"})
"""How a fact is told without a doubt."""
_HELPERS = 3
"""Units before a verb that its helpers are among: "will also meet"."""


def modality_of(
    reading: Reading, rule: Rule, bound: Bound, place: int, value: Value | None, span: tuple[int, int]
) -> Modality:
    """How surely a fact is told whose wording stands at a place, and whose evidence are the units of a span."""
    attribute, row, clauses = rule.attribute, reading.stretch.words, reading.clauses
    passive = rule.verb is not None and rule.verb.form == "ed"
    own = -1 if attribute.status else place
    past = finite_past(row, place, active=not passive)
    modality = clauses.modality(
        place,
        negatable=value is None or value.kind != "undisclosed",
        settled=_settled(rule),
        since=bound.since,
        own=own,
        verb=rule.verb is not None or (past and row[place][-2:] == "ed"),
        past=past,
        near=place - 2 if passive and bare_participle(row, place) else -1,
        deal=attribute.sure == "agreed",
        within=_within(rule, place, span, len(row)),
        apart=bound.text if bound.text and (own >= 0 or rule.verb is None) else (-1, -1),
    )
    if attribute.sure == "talks" and modality == "asserted" and "will" in row[max(span[0], place - _HELPERS) : span[1]]:
        return "proposed"
    if modality == "in_talks" and attribute.sure == "talks":
        return clauses.base(place)
    if modality == "asserted" and rule.verb and bound.subject and supposed(row, bound.subject.first):
        return "proposed"
    if modality == "asserted" and rule.verb and row[place - 1] == "to" and row[place - 2] in _AIMS:
        return "proposed"  # "sued Quill in an attempt to overturn the ban"
    if modality in OUTRIGHT and attribute.toll and rule.verb is None and foreseen(row, span[0]):
        return "hedged"
    if modality in OUTRIGHT and rule.verb and not past and bound.subject and likened(row, bound.subject.first):
        return "conditional"
    if modality in {"asserted", "denied"} and not attribute.hedged_by.isdisjoint(row[slice(*span)]):
        return "hedged"  # "faces up to 48 years in prison"
    return modality


def _settled(rule: Rule) -> bool:
    """Whether what a rule reads is so, whatever its sentence denies ("not charged with the death of Reyes")."""
    attribute = rule.attribute
    return attribute.sure == "always" or (rule.verb is None and ("happened" in attribute.as_noun or _presupposed(rule)))


def _presupposed(rule: Rule) -> bool:
    """Whether a rule reads what somebody is known to have done: "could use his opposition to the deal"."""
    owned = not _OWNED.isdisjoint(rule.attribute.as_noun)
    return rule.verb is None and owned and rule.wording.text.startswith(("{S's", "{O's"))


def _within(rule: Rule, place: int, span: tuple[int, int], size: int) -> tuple[int, int]:
    """The units whose markers may say how surely a fact is told, whose evidence are the units of a span."""
    first, last = span
    attribute = rule.attribute
    if _presupposed(rule):
        return (0, 0) if "claimed" in attribute.as_noun else (place - 2, last)
    if rule.verb is None and "described" in attribute.as_noun:
        return first - _DESCRIBED, last
    if attribute.sure == "demand" or _settled(rule):
        return 0, 0
    if attribute.sure == "words":
        return first, place
    return (first, last) if attribute.sure == "lasting" else (0, size)
