"""What the origins of a row say, taken together: agree, refines, conflict, only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product
from typing import Literal

from search.answers import Verdict
from search.compare.comparing import WITHOUT_WORDING, Comparing
from search.compare.days import day_relation, earlier, more_exact
from search.compare.intervals import Relation, narrower, number_relation
from search.compare.wordings import content, negated, role_relation, text_relation, verbatim_relation
from search.facts import Fact, Modality

Outcome = Literal["equal", "refines", "apart", "changed", "conflict"]
_ORDER: tuple[Outcome, ...] = ("equal", "refines", "apart", "changed", "conflict")
_CERTAINTY: tuple[Modality, ...] = (
    "asserted", "reported", "denied", "in_talks", "proposed", "hedged", "conditional", "unclear",
)  # fmt: skip
_CONTRADICTED = frozenset({"asserted", "reported", "in_talks"})
"""What a denial contradicts: who only may, might or would do something has not been said to do it."""
_NEVER_AT_ODDS = frozenset({"conditional", "unclear"})
_STATUS: dict[Modality, str] = {"asserted": "done", "reported": "done", "in_talks": "planned", "proposed": "planned"}


@dataclass(frozen=True, slots=True)
class Judged:
    """The verdict on a row (see `search.answers.ComparedRow`)."""

    verdict: Verdict
    status_differs: bool = False
    changed: bool = False


def judge(
    origins: Sequence[Sequence[Fact]], how: Comparing, dates: Mapping[str, str | None], names: frozenset[str]
) -> Judged:
    """The verdict on the facts of a row, given by origin.

    `dates` are those of the articles, and of facts that speak of another time, by their ids; `names` the words of the
    names of the row's two sides. Two origins are at odds only where none of what one says is compatible with anything
    that the other says.
    """
    if len(origins) < 2:
        return Judged("only")
    sharp = [_sharpest(facts, how) for facts in origins]
    pairs = [_closest(one, other, how, dates, names) for one, other in combinations(sharp, 2)]
    if "conflict" in pairs:
        return Judged("conflict", changed="changed" in pairs)
    statuses = {_status(facts, strict=how.status) for facts in sharp}
    verdict: Verdict = "agree" if all(pair == "equal" for pair in pairs) else "refines"
    same = all(pair in {"equal", "refines"} for pair in pairs)
    return Judged(verdict, same and len(statuses) > 1, "changed" in pairs)


def outcome(
    one: Fact, other: Fact, how: Comparing, dates: Mapping[str, str | None], names: frozenset[str] = frozenset()
) -> Outcome:
    """Holds two facts of one row against each other: values, then how surely they are said, then when."""
    relation = hold(one, other, how, names)
    if how.compare == "never":
        return "equal" if relation == "equal" else "refines"
    if (one.modality == "denied") != (other.modality == "denied") and one.attribute not in WITHOUT_WORDING:
        return "conflict" if _contradicted(one, other, how, relation) else "apart"
    loose = one.attribute in WITHOUT_WORDING  # a "may" in the clause need not be about the figure
    if relation == "disjoint" and not (_at_odds(one.modality, other.modality) or (loose and _plain(one, other))):
        return "apart"
    later = how.changes and (
        dates.get(one.id) != dates.get(other.id)
        or earlier(dates.get(one.article), dates.get(other.article)) is not None
    )
    if later and (relation == "disjoint" or (relation == "apart" and how.compare == "text")):
        return "changed"
    return "conflict" if relation == "disjoint" else relation


def hold(one: Fact, other: Fact, how: Comparing, names: frozenset[str] = frozenset()) -> Relation:
    """Holds what two facts of one row say against each other, whoever says it and however surely."""
    if how.compare == "one" and one.object != other.object:
        return "disjoint" if one.object and other.object else "refines"
    if how.compare == "set":
        return _same_object(one, other)
    first, second = one.value, other.value
    if how.compare == "verbatim" and first and second:
        return verbatim_relation(first.text or "", second.text or "")
    if how.compare == "exact" and first and second:
        return "equal" if first.text == second.text else "disjoint"
    if first is None or second is None:
        return "equal" if first is second else "refines"
    if first.kind == second.kind == "date":
        return day_relation(first, second)
    if first.kind == second.kind == "role":
        return role_relation(first.text or "", second.text or "", names)
    if {first.kind, second.kind} & {"text", "role", "date"}:
        return text_relation(first.text or "", second.text or "")
    return number_relation(first, second, how.tolerance)


def _same_object(one: Fact, other: Fact) -> Relation:
    """Holds what two facts are said of against each other, where that is no name but words of the article."""
    first, second = one.value, other.value
    if one.object or other.object or not (first and second and first.kind == second.kind == "text"):
        return "equal"
    relation = text_relation(first.text or "", second.text or "")
    return "apart" if relation == "disjoint" else relation


def _contradicted(one: Fact, other: Fact, how: Comparing, relation: Relation) -> bool:
    """Whether one of two facts denies what the other one says: the very same thing, or all that it may be."""
    denial, said = (one, other) if one.modality == "denied" else (other, one)
    if said.modality not in _CONTRADICTED:
        return False
    if any(fact.value and negated(fact.value.text or "") for fact in (denial, said)):  # "denies it, pleads not guilty"
        return False
    if how.compare == "set" and denial.value:
        return bool(said.value) and _same_words(denial, said)
    return relation == "equal" or (
        relation == "refines"
        and (
            denial.value is None or (how.compare in {"text", "role"} and bool(said.value) and _same_words(denial, said))
        )
    )


def _same_words(one: Fact, other: Fact) -> bool:
    """Whether all that the shorter of two texts says stands in the other one, too."""
    first, second = (content(fact.value.text or "") if fact.value else frozenset[str]() for fact in (one, other))
    return first <= second or second <= first


def _at_odds(one: Modality, other: Modality) -> bool:
    """Whether different values contradict each other if they are said so surely."""
    if one in _NEVER_AT_ODDS or other in _NEVER_AT_ODDS:
        return False
    return (one == "hedged") == (other == "hedged")


def _plain(one: Fact, other: Fact) -> bool:
    return _NEVER_AT_ODDS.isdisjoint((one.modality, other.modality))


def _closest(
    one: Sequence[Fact],
    other: Sequence[Fact],
    how: Comparing,
    dates: Mapping[str, str | None],
    names: frozenset[str],
) -> Outcome:
    found = {outcome(a, b, how, dates, names) for a, b in product(one, other)}
    return next(kind for kind in _ORDER if kind in found)


def _sharpest(facts: Sequence[Fact], how: Comparing) -> list[Fact]:
    """An origin's facts without those that another one of them says more exactly."""
    if len(facts) == 1 or how.compare in {"set", "one", "never"}:
        return list(facts)
    return [one for one in facts if not any(_sharper(other, one) for other in facts)]


def _sharper(one: Fact, other: Fact) -> bool:
    if (one.modality == "denied") != (other.modality == "denied") or one.value is None:
        return False
    if other.value is None:
        return True
    if one.value.kind == other.value.kind == "date":
        return more_exact(one.value, other.value)
    if {one.value.kind, other.value.kind} & {"text", "role", "date"}:
        return False
    return narrower(one.value, other.value)


def _status(facts: Sequence[Fact], *, strict: bool) -> str:
    """How far a matter has come by the surest of an origin's facts; `strict`: who only reports it is told apart."""
    modality = min((fact.modality for fact in facts), key=_CERTAINTY.index)
    return modality if strict else _STATUS.get(modality, modality)
