"""Which facts of the product are which marked facts."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from search.facts import Fact
from search.values import Value
from tests.gold.read import GoldArticle, GoldFact, GoldValue, Name, Span

UNJUDGED = frozenset({"figure", "quote", "date"})
"""Attributes that need no wording and are not marked."""
SYMMETRIC = frozenset(
    {"deal_with", "deal_status", "announced_on", "reported_on", "merges_with", "competes_with", "partners_with"}
    | {"settles_with", "married_to", "meets", "score", "similar_to"}
)
"""Attributes whose subject and object may change places."""
SPEECH = frozenset(
    {"statement", "denies", "accuses", "blames", "criticizes", "praises", "supports", "opposes", "promises"}
    | {"threatens", "calls_on", "apologizes"}
)
"""Attributes whose subject speaks: whether it also stands as the attribution makes no difference."""
ROLES: Mapping[str, tuple[str, ...]] = {
    "chief executive officer": ("ceo", "chief executive"),
    "governor": ("gov",),
    "lieutenant governor": ("lt. governor", "lt. gov"),
    "senator": ("sen.", "sens.", "senate"),
    "representative": ("rep.", "reps.", "congressman", "congresswoman"),
    "district attorney": ("d.a.", "da"),
    "spokesman": ("spokeswoman", "spokesperson"),
}
"""Other words for a marked role, in small letters."""
_YEAR = 365.25 * 86400
_DURATION_TOLERANCE = 0.01


@dataclass(frozen=True, slots=True)
class Match:
    """What came of one article: hits, repeats of a hit, facts that no mark explains, and how many were not judged."""

    hits: tuple[tuple[GoldFact, Fact], ...]
    again: tuple[Fact, ...]
    wrong: tuple[Fact, ...]
    unjudged: int


class Matcher:
    """Compares the product's facts of one article with its marks."""

    def __init__(self, article: GoldArticle, text: str) -> None:
        self._article = article
        self._text = text
        self._ids = _surfaces(article.names)

    def match(self, given: Sequence[Fact]) -> Match:
        """Pairs them: each mark takes the fact that fits it and agrees most on attribution and modality."""
        used: set[int] = set()
        hits = []
        for gold in self._article.facts:
            fitting = [
                (self.same_attribution(gold, fact) + same_modality(gold, fact), -number)
                for number, fact in enumerate(given)
                if number not in used and self.fits(gold, fact)
            ]
            if fitting:
                number = -max(fitting)[1]
                used.add(number)
                hits.append((gold, given[number]))
        rest = [fact for number, fact in enumerate(given) if number not in used]
        judged = [fact for fact in rest if fact.attribute not in UNJUDGED and fact.rule != "curated"]
        again = [fact for fact in judged if any(self.fits(gold, fact) for gold in self._article.facts)]
        wrong = tuple(fact for fact in judged if fact not in again)
        return Match(tuple(hits), tuple(again), wrong, len(rest) - len(judged))

    def fits(self, gold: GoldFact, fact: Fact) -> bool:
        """Whether a fact says what a mark says, on words that overlap."""
        return (
            (fact.attribute == gold.attribute or fact.attribute in gold.accepts)
            and self._same_sides(gold, fact)
            and same_value(gold.value, fact.value)
            and any(a.start < b.end and b.start < a.end for a in gold.evidence for b in fact.evidence)
        )

    def same_attribution(self, gold: GoldFact, fact: Fact) -> bool:
        """Whether the same ones are said to say it: ids, or words without case and article."""
        wanted = frozenset(self._who(one) for one in gold.attribution)
        given = frozenset(self._who(one) for one in fact.attribution)
        if fact.attribute in SPEECH and self.known(fact.subject) == gold.subject:
            return wanted - {gold.subject} == given - {gold.subject}
        return wanted == given

    def known(self, side: str | None) -> str | None:
        """The marks' id for an entity id or a name of the product's; what they do not know stays as it is."""
        return side if side is None else self._ids.get(_bare(side), side)

    def _same_sides(self, gold: GoldFact, fact: Fact) -> bool:
        subject, other = self.known(fact.subject), self.known(fact.object)
        if (gold.any_subject or subject == gold.subject) and (gold.any_object or other == gold.object):
            return True
        return gold.attribute in SYMMETRIC and (subject, other) == (gold.object, gold.subject)

    def _who(self, one: str | Span) -> str:
        words = one if isinstance(one, str) else self._text[one.start : one.end]
        return self._ids.get(_bare(words), _bare(words))


def same_modality(gold: GoldFact, fact: Fact) -> bool:
    """Whether both are as sure."""
    return fact.modality == gold.modality


def same_value(gold: GoldValue | None, given: Value | None) -> bool:
    """Whether a value means what is marked. Where the mark does not say what it means, every value will do."""
    if gold is None or not gold.norm:
        return True
    if given is None:
        return False
    norm = gold.norm
    if gold.kind == "role":
        return _same_role(norm["role"], given.text or "")
    if gold.kind == "undisclosed":
        return given.kind == "undisclosed"
    if gold.kind == "date":
        return _same_date(norm, given)
    if gold.kind == "percent":
        return given.kind == "percent" and _near(given.low or 0.0, norm["lo"]) and _near(given.high, norm["hi"])
    if gold.kind == "duration":
        wanted = norm["years"] * _YEAR
        return given.kind == "duration" and _near(given.low, wanted, _DURATION_TOLERANCE)
    if norm.get("currency") not in (None, given.unit):
        return False
    return _same_amount(norm.get("amount", norm.get("value")), norm.get("bound", "="), given)


def _same_amount(wanted: float, bound: str, given: Value) -> bool:
    if bound == ">":
        return _near(given.low, wanted) and given.high is None
    if bound == "<":
        return _near(given.high, wanted) and not given.low
    if bound == "~":
        return given.low is not None and given.high is not None and given.low <= wanted <= given.high
    return _near(given.low, wanted) and _near(given.high, wanted)


def _same_date(norm: Mapping[str, Any], given: Value) -> bool:
    said = [(norm[key], getattr(given, key)) for key in ("date", "weekday") if norm.get(key) is not None]
    return any(a == b for a, b in said) and all(b is None or a == b for a, b in said)


def _same_role(wanted: str, text: str) -> bool:
    given = text.casefold()
    words = (wanted.casefold(), *ROLES.get(wanted, ()))
    return bool(given) and any(word in given or given in word for word in words)


def _near(a: float | None, b: float, tolerance: float = 1e-6) -> bool:
    return a is not None and abs(a - b) <= tolerance * max(1.0, abs(a), abs(b))


def _surfaces(names: Mapping[str, Name]) -> dict[str, str]:
    """Ids and names of the marks, bare, and whose they are; the first of two claims counts."""
    found = {_bare(key): key for key in names}
    for key, name in names.items():
        for surface in (name.name, *name.aliases):
            found.setdefault(_bare(surface), key)
    return found


def _bare(words: str) -> str:
    """gary_gomes, the Gary Gomes and Gary-Gomes are one."""
    return re.sub(r"[\W_]+", "", re.sub(r"^(?:the|an?) ", "", words.casefold()))
