"""What an article means: sentences, mentions, values, facts, found together, and kept as JSON."""

from __future__ import annotations

import json
from typing import NamedTuple

from search.facts import Evidence, Fact
from search.mention import Mention, Refusal
from search.values import Value


class Analysis(NamedTuple):
    """Everything recognised in one text, each tuple in text order."""

    sentences: tuple[tuple[int, int], ...]
    mentions: tuple[Mention, ...]
    refused: tuple[Refusal, ...]
    values: tuple[Value, ...]
    facts: tuple[Fact, ...]


def to_json(analysis: Analysis) -> str:
    """An analysis as compact JSON: arrays in the order of the fields, for keeping, not for programs elsewhere."""
    return json.dumps(
        [
            analysis.sentences,
            [(one.start, one.end, one.entity, one.why) for one in analysis.mentions],
            [(one.start, one.end, one.entity, one.why) for one in analysis.refused],
            [_packed_value(one) for one in analysis.values],
            [
                (
                    one.id,
                    one.article,
                    one.attribute,
                    one.label,
                    one.subject,
                    one.object,
                    one.value and _packed_value(one.value),
                    one.attribution,
                    one.modality,
                    [(piece.start, piece.end) for piece in one.evidence],
                    one.rule,
                    one.inferred,
                )
                for one in analysis.facts
            ],
        ],
        ensure_ascii=False,
        separators=(",", ":"),
    )


def from_json(text: str) -> Analysis:
    """The analysis that `to_json` wrote. Raises ValueError, TypeError or IndexError for anything else."""
    sentences, mentions, refused, values, facts = json.loads(text)
    return Analysis(
        tuple((start, end) for start, end in sentences),
        tuple(Mention(*one) for one in mentions),
        tuple(Refusal(*one) for one in refused),
        tuple(Value(*one) for one in values),
        tuple(
            Fact(
                identity,
                article,
                attribute,
                label,
                subject,
                obj,
                Value(*value) if value else None,
                tuple(attribution),
                modality,
                tuple(Evidence(start, end) for start, end in evidence),
                rule,
                inferred,
            )
            for (
                identity,
                article,
                attribute,
                label,
                subject,
                obj,
                value,
                attribution,
                modality,
                evidence,
                rule,
                inferred,
            ) in facts
        ),
    )


def _packed_value(value: Value) -> tuple[object, ...]:
    return (
        value.kind,
        value.text,
        value.start,
        value.end,
        value.low,
        value.high,
        value.unit,
        value.date,
        value.weekday,
    )
