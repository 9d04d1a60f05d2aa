"""How surely a fact is told that a wording finds: what of its clause speaks of it, by what kind of fact it is."""

from __future__ import annotations

from search.facts.fact import Modality
from search.facts.matching.fitting.context import Bound
from search.facts.matching.rules import Rule
from search.facts.reading import Reading
from search.facts.sentence.tense import bare_participle, finite_past
from search.values.value import Value

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
_PLAIN = frozenset({"age", "born_in", "born_on", "children", "party", "relative_of"})
"""Those of them that nobody plans at all."""
_PAST_AS_NOUNS = frozenset(
    {
        "killed",
        "died",
        "runs_for",
        "injured",
        "missing",
        "dismissed",
        "convicted_of",
        "acquitted_of",
        "nominated",
        "arrested",
    }
)
"""Attributes that have happened where no verb tells them ("14 dead", "the firing of Reyes")."""
_AS_NOUNS = frozenset(
    {"accuses", "attacks", "calls_on", "criticizes", "denies", "meets", "opposes", "praises", "promises", "purpose"}
    | {"nominated", "rejects", "runs_for", "sentenced_to", "supports", "threatens"}
)
"""Attributes that somebody's words or deeds tell, whatever may come of them."""
_DEALS = frozenset(
    {"acquires", "closes", "deal_amount", "deal_with", "fined", "hires", "invests_in", "layoffs", "licenses_from"}
    | {"merges_with", "partners_with", "sells", "settles_with", "stake"}
)
"""Attributes that are so once they are agreed to or announced."""
_REPORTS = frozenset({"announced_on", "reported_on"})
"""Attributes that tell of words, whatever those plan."""
_FACED = frozenset({"faces", "facing"})
_DESCRIBED = 3
"""Units before a noun that may say how sure it is: "the potential Norvian candidates"."""


def modality_of(
    reading: Reading, rule: Rule, bound: Bound, place: int, value: Value | None, span: tuple[int, int]
) -> Modality:
    """How surely a fact is told whose wording stands at a place, and whose evidence are the units of a span."""
    attribute, row, clauses = rule.attribute.id, reading.stretch.words, reading.clauses
    passive = rule.verb is not None and rule.verb.form == "ed"
    own = -1 if rule.attribute.status else place
    modality = clauses.modality(
        place,
        negatable=value is None or value.kind != "undisclosed",
        settled=_settled(rule),
        since=bound.since,
        own=own,
        verb=rule.verb is not None,
        past=finite_past(row, place, active=not passive),
        near=place - 2 if passive and bare_participle(row, place) else -1,
        deal=attribute in _DEALS,
        within=_within(rule, place, span, len(row)),
        apart=bound.text if bound.text and (own >= 0 or rule.verb is None) else (-1, -1),
    )
    if modality == "in_talks" and attribute == "meets":
        return clauses.base(place)
    if attribute == "sentenced_to" and modality in {"asserted", "denied"} and not _FACED.isdisjoint(row[slice(*span)]):
        return "hedged"  # "faces up to 48 years in prison"
    return modality


def _settled(rule: Rule) -> bool:
    """Whether what a rule reads is so, whatever its sentence denies ("not charged with the death of Reyes")."""
    attribute = rule.attribute.id
    return attribute in _PLAIN or (rule.verb is None and (attribute in _PAST_AS_NOUNS or _presupposed(rule)))


def _presupposed(rule: Rule) -> bool:
    """Whether a rule reads what somebody is known to have done: "could use his opposition to the deal"."""
    return rule.verb is None and rule.attribute.id in _AS_NOUNS and rule.wording.text.startswith(("{S's", "{O's"))


def _within(rule: Rule, place: int, span: tuple[int, int], size: int) -> tuple[int, int]:
    """The units whose markers may say how surely a fact is told, whose evidence are the units of a span."""
    first, last = span
    attribute = rule.attribute.id
    if _presupposed(rule):
        return place - 2, last
    if rule.verb is None and attribute in {"runs_for", "nominated"}:
        return first - _DESCRIBED, last
    if attribute == "calls_on" or _settled(rule):
        return 0, 0
    if attribute in _REPORTS:
        return first, place
    return (first, last) if attribute in _LASTING else (0, size)
