"""`synoptic selftest`."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator

from search.counted import counted
from search.selftest import KINDS, SelfTest
from tui.commands.opening import opened
from tui.commands.output import write, write_json

_NAMES = {
    "number": "numbers changed",
    "date": "dates changed",
    "name": "names exchanged",
    "sentence": "sentences deleted",
}
_SHOWN = 20


def run(options: Namespace) -> int:
    """Prints how many changes in copies of the reader's articles the comparison caught."""
    with opened(options) as (library, status):
        result = library.selftest(options.seed)
        if options.json:
            write_json(_answer(result))
        else:
            write(*_lines(result))
    return status


def _answer(result: SelfTest) -> dict[str, object]:
    return {
        "groups": result.groups,
        "shared_rows": result.shared,
        "conflicts_before": result.conflicts,
        "changes": {kind: {"made": made, "caught": caught} for kind in KINDS for made, caught in [result.tally(kind)]},
        "false_alarms": result.alarms,
        "watched_rows": result.watched,
        "cases": [
            {
                "kind": case.kind,
                "article": case.article,
                "row": case.row,
                "old": case.old,
                "new": case.new,
                "caught": case.caught,
            }
            for case in result.cases
        ],
    }


def _lines(result: SelfTest) -> Iterator[str]:
    if not result.groups:
        yield "Nothing to test: a story needs two articles or more that tell the same."
        return
    articles = sum(len(group) for group in result.groups)
    yield f"{counted(len(result.groups), 'group')} of articles on one story, {counted(articles, 'article')}"
    conflicts = f"{len(result.conflicts)} of them in conflict before any change"
    yield f"{counted(result.shared, 'fact')} told by several origins, {conflicts}"
    yield ""
    for kind in KINDS:
        made, caught = result.tally(kind)
        share = f"{caught / made:.0%} caught, {made - caught} missed" if made else "nothing of this kind to change"
        yield f"  {_NAMES[kind]:18} {made:4}  {share}"
    if result.watched:
        yield f"  false alarms elsewhere {result.alarms} of {result.watched} unchanged facts"
    missed = [case for case in result.cases if not case.caught]
    if missed:
        yield ""
        yield "Missed"
        for case in missed[:_SHOWN]:
            change = f"“{_short(case.old)}” → “{_short(case.new)}”" if case.new else f"without “{_short(case.old)}”"
            yield f"  {case.article}: {case.row}: {change}"
    if result.conflicts:
        yield ""
        yield "In conflict before any change (each is a real difference or a false alarm: read them)"
        for row in result.conflicts[:_SHOWN]:
            yield f"  {row}"
        if len(result.conflicts) > _SHOWN:
            yield f"  … and {len(result.conflicts) - _SHOWN} more"


def _short(text: str) -> str:
    shown = " ".join(text.split())
    return shown if len(shown) <= 60 else shown[:59] + "…"
