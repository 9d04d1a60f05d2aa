"""How verdicts, modalities and names are written: signs and words, so that colour never stands alone."""

from __future__ import annotations

from collections.abc import Callable

from search.answers import ComparedRow, Verdict
from search.counted import counted
from search.facts import Modality

#: The sign of a verdict.
VERDICT_MARKS: dict[Verdict, str] = {"conflict": "≠", "refines": "≈", "agree": "=", "only": "·"}

#: What a verdict means, for the legend.
VERDICT_MEANINGS: dict[Verdict, str] = {
    "conflict": "two sources cannot both be right",
    "refines": "compatible, but one says more than the other",
    "agree": "they say the same",
    "only": "one source says it, or reprints of one",
}

#: The word for everything that is not plainly asserted.
MODALITY_WORDS: dict[Modality, str] = {
    "reported": "reported",
    "in_talks": "in talks",
    "proposed": "proposed",
    "conditional": "if",
    "hedged": "hedged",
    "denied": "denied",
    "unclear": "unclear",
}

UNLISTED_MARK = "°"


def remarks(row: ComparedRow) -> tuple[str, ...]:
    """What is worth saying of a row beside its verdict: changes, and how many sources are how many origins."""
    found = []
    if row.changed:
        found.append("changed over time")
    if row.status_differs:
        found.append("status differs")
    if row.sources > row.origins:
        found.append(f"{counted(row.sources, 'source')}, {counted(row.origins, 'origin')}")
    return tuple(found)


def display_name(name: str, unlisted: bool) -> str:
    """A name; one that the dictionary lacks has a ring behind it."""
    return name + UNLISTED_MARK if unlisted else name


def about(subject: str | None, obj: str | None, name_of: Callable[[str], str]) -> str:
    """Whom something is about: `Meta → Scale AI`."""
    return " → ".join(name_of(side) for side in (subject, obj) if side)
