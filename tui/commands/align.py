"""`synoptic align`."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator

from search import Library
from search.answers import Alignment
from search.articles import Passage
from tui.commands.opening import opened
from tui.commands.output import write, write_json

_LONGEST = 160


def run(options: Namespace) -> int:
    """Prints which passage of one article stands opposite which of the other."""
    with opened(options) as (library, status):
        facing = library.align(library.resolve(options.a), library.resolve(options.b))
        if options.json:
            write_json(alignment_answer(facing))
        else:
            write(*_lines(library, facing))
    return status


def alignment_answer(facing: Alignment) -> dict[str, object]:
    """An alignment as the contract has it."""
    return {
        "a": facing.a,
        "b": facing.b,
        "pairs": [{"a": _span(pair.a), "b": _span(pair.b), "score": pair.score} for pair in facing.pairs],
        "unmatched": {"a": [_span(one) for one in facing.unmatched_a], "b": [_span(one) for one in facing.unmatched_b]},
    }


def _span(passage: Passage) -> dict[str, int]:
    return {"start": passage.start, "end": passage.end}


def _lines(library: Library, facing: Alignment) -> Iterator[str]:
    first, second = library.article(facing.a).text, library.article(facing.b).text
    yield f"a  {facing.a}"
    yield f"b  {facing.b}"
    yield ""
    yield (
        f"Facing passages ({len(facing.pairs)})"
        if facing.pairs
        else "No passage of one has a counterpart in the other."
    )
    for pair in facing.pairs:
        yield f"  a  {_shortened(first, pair.a)}"
        yield f"  b  {_shortened(second, pair.b)}"
        yield ""
    for side, text, alone in (("a", first, facing.unmatched_a), ("b", second, facing.unmatched_b)):
        if alone:
            yield f"Only in {side} ({len(alone)})"
            yield from (f"  {_shortened(text, passage)}" for passage in alone)
            yield ""


def _shortened(text: str, passage: Passage) -> str:
    line = " ".join(text[passage.start : passage.end].split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1].rstrip()}…"
