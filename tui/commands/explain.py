"""`synoptic explain`."""

from __future__ import annotations

import sys
from argparse import Namespace

from search import Library
from search.analysis import Analysis
from search.characters import harmless
from tui.commands.entities import mention_answer
from tui.commands.facts import fact_answer, fact_line, value_answer
from tui.commands.opening import open_library
from tui.commands.output import write, write_json


def run(options: Namespace) -> int:
    """Reads text on standard input and prints everything recognised in it; no article is read for that."""
    text = sys.stdin.buffer.read().decode("utf-8", "replace").replace("\r\n", "\n")
    texts = text.removesuffix("\n").split("\n") if options.each_line else [text]
    with open_library(options) as library:
        for one in map(harmless, texts):
            analysis = library.explain(one, options.date)
            if options.json:
                write_json(_answer(library, one, analysis))
            else:
                write(*_lines(library, one, analysis))
    return 0


def _answer(library: Library, text: str, analysis: Analysis) -> dict[str, object]:
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
        "values": [value_answer(value) for value in analysis.values],
        "facts": [fact_answer(fact, text) for fact in analysis.facts],
    }


def _lines(library: Library, text: str, analysis: Analysis) -> list[str]:
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
        for value in analysis.values:
            if value.start is not None and start <= value.start < end:
                bounds = ", ".join(
                    f"{name} {getattr(value, name)}"
                    for name in ("low", "high", "unit", "date", "weekday")
                    if getattr(value, name) is not None
                )
                lines.append(f"  value    {value.text}: {value.kind}{f', {bounds}' if bounds else ''}")
        lines += [
            f"  fact   {fact_line(library, fact, text)} [{fact.rule}]"
            for fact in analysis.facts
            if start <= fact.evidence[0].start < end
        ]
    return lines or ["nothing was given to read"]
