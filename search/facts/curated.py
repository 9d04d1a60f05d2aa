"""Facts that the reader entered in the configuration."""

from __future__ import annotations

from collections.abc import Sequence

from search.config.models import CuratedFact
from search.facts.fact import Fact
from search.values import Value
from search.values.find import find_values


def curated_facts(curated: Sequence[CuratedFact]) -> tuple[Fact, ...]:
    """Curated entries as facts, in the order given: no article, no evidence, attributed to the source they name."""
    return tuple(
        Fact(
            id=f"#{number}",
            article="",
            attribute=entry.attribute,
            label=label(entry.attribute),
            subject=entry.subject,
            object=entry.object,
            value=_value(entry),
            attribution=(entry.source,) if entry.source else (),
            modality="asserted",
            evidence=(),
            rule="curated",
        )
        for number, entry in enumerate(curated, 1)
    )


def label(attribute: str) -> str:
    """The name of an attribute for people: "former_role" is "Former role"."""
    words = attribute.replace("_", " ").replace("-", " ").strip()
    return words[:1].upper() + words[1:]


def _value(entry: CuratedFact) -> Value | None:
    """What the words mean if they are one value, else the words as text. Its words stand in no article: no span."""
    if entry.value is None:
        return None
    words = entry.value.strip()
    if entry.attribute in {"role", "former_role"}:
        return Value("role", words)
    found = find_values(words)
    if len(found) == 1 and found[0].start == 0 and found[0].end == len(words):
        one = found[0]
        return Value(one.kind, words, None, None, one.low, one.high, one.unit, one.date, one.weekday)
    return Value("text", words)
