"""Facts and comparisons as plain data, as the contract of the command line has them."""

from __future__ import annotations

from collections.abc import Mapping

from search.answers import ComparedRow, Comparison
from search.facts import Fact


def fact_data(fact: Fact, text: str) -> dict[str, object]:
    """A fact; `text` is its article's, "" for a fact that the reader entered."""
    return {
        "id": fact.id,
        "article": fact.article or None,
        "attribute": fact.attribute,
        "label": fact.label,
        "subject": fact.subject,
        "object": fact.object,
        "value": fact.value._asdict() if fact.value else None,
        "attribution": fact.attribution,
        "modality": fact.modality,
        "evidence": [{"start": one.start, "end": one.end, "text": text[one.start : one.end]} for one in fact.evidence],
        "rule": fact.rule,
        "inferred": fact.inferred,
    }


def comparison_data(table: Comparison, texts: Mapping[str, str]) -> dict[str, object]:
    """A comparison; `texts` are those of its articles, by id."""
    return {
        "articles": table.articles,
        "origins": table.origins,
        "facts": [fact_data(fact, texts[fact.article]) for fact in table.facts],
        "rows": [_row(row, table) for row in table.rows],
        "silences": table.silences,
        "curated": [fact_data(fact, "") for fact in table.curated],
    }


def _row(row: ComparedRow, table: Comparison) -> dict[str, object]:
    return {
        "attribute": row.attribute,
        "label": row.label,
        "subject": row.subject,
        "subject_name": table.names.get(row.subject) if row.subject else None,
        "object": row.object,
        "object_name": table.names.get(row.object) if row.object else None,
        "verdict": row.verdict,
        "status_differs": row.status_differs,
        "changed": row.changed,
        "sources": row.sources,
        "origins": row.origins,
        "first": row.first,
        "related": [{"row": number, "relation": word} for number, word in row.related],
        "curated": row.curated,
        "cells": row.cells,
    }
