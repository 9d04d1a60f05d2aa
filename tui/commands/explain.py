"""`synoptic explain`."""

from __future__ import annotations

import sys
from argparse import Namespace

from search import Library
from search.analysing import Explanation
from search.articles import Article
from search.characters import harmless
from search.export.data import fact_data
from tui.commands.entities import mention_answer
from tui.commands.facts import fact_line
from tui.commands.opening import open_library
from tui.commands.output import write, write_json

_NEAR = 6
"""Wordings of a sentence that nearly fitted and are shown."""


def run(options: Namespace) -> int:
    """Reads text on standard input and prints everything recognised in it; no article is read for that."""
    text = sys.stdin.buffer.read().decode("utf-8", "replace").replace("\r\n", "\n")
    texts = text.removesuffix("\n").split("\n") if options.each_line else [text]
    with open_library(options) as library:
        for one in map(harmless, texts):
            explanation = library.explain(one, options.date)
            if options.json:
                write_json(_answer(library, one, explanation))
            else:
                write(*_lines(library, one, explanation))
    return 0


def _answer(library: Library, text: str, explanation: Explanation) -> dict[str, object]:
    analysis = explanation.analysis
    return {
        "text": text,
        "sentences": [{"start": start, "end": end} for start, end in analysis.sentences],
        "mentions": [mention_answer(library, text, mention) for mention in analysis.mentions],
        "refused": [
            {
                "start": one.start,
                "end": one.end,
                "text": text[one.start : one.end],
                "entity": one.entity,
                "why": one.why,
            }
            for one in analysis.refused
        ],
        "values": [value._asdict() for value in analysis.values],
        "facts": [fact_data(fact, text) for fact in analysis.facts],
        "names": [
            {"start": one.start, "end": one.end, "text": one.text, "name": one.name, "kind": one.kind}
            for one in explanation.names
        ],
        "near": [
            {
                "attribute": one.attribute,
                "wording": one.wording,
                "missing": one.missing,
                "start": one.start,
                "end": one.end,
                "text": text[one.start : one.end],
            }
            for one in explanation.near
        ],
    }


def _lines(library: Library, text: str, explanation: Explanation) -> list[str]:
    analysis = explanation.analysis
    given = Article("", "", "text", text)
    lines = []
    for start, end in analysis.sentences:
        inside = [one for one in analysis.mentions if start <= one.start < end]
        lines.append(text[start:end])
        for mention in inside:
            entity = library.entity(mention.entity)
            name = f"{entity.name} ({entity.type})" if entity else mention.entity
            lines.append(f"  mention  {text[mention.start : mention.end]} → {name}: {mention.why}")
        lines += [
            f"  refused  {text[one.start : one.end]}: {one.why}" for one in analysis.refused if start <= one.start < end
        ]
        lines += [
            f"  name     {one.text}: no entity of the dictionary; {f'a {one.kind}' if one.kind else 'kind not clear'}"
            for one in explanation.names
            if start <= one.start < end
        ]
        for value in analysis.values:
            if value.start is not None and start <= value.start < end:
                bounds = ", ".join(
                    f"{name} {getattr(value, name)}"
                    for name in ("low", "high", "unit", "date", "weekday")
                    if getattr(value, name) is not None
                )
                lines.append(f"  value    {value.text}: {value.kind}{f', {bounds}' if bounds else ''}")
        lines += [
            f"  fact   {fact_line(library, fact, given)} [{fact.rule}]"
            for fact in analysis.facts
            if start <= fact.evidence[0].start < end
        ]
        near = [one for one in explanation.near if start <= one.start < end]
        lines += [
            f"  nearly   {one.attribute} by “{one.wording}”: no {one.missing} at “{text[one.start : one.end]}”"
            for one in near[:_NEAR]
        ]
        if len(near) > _NEAR:
            lines.append(f"  nearly   {len(near) - _NEAR} more (--json has all)")
    return lines or ["nothing was given to read"]
