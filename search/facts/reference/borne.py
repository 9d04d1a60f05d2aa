"""Who bears the title that a description is, where only one can be meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from search.facts.reference.bearers import LONGEST, described_by

if TYPE_CHECKING:
    from search.facts.reading import Reading
    from search.facts.sentence.phrases import PhrasesAhead

_NARROWED = frozenset({"of", "that", "who", "whose", "which"})
"""Behind a description that means one of many: "the candidate that can win"."""
ACCUSING = frozenset({"accused", "accuses", "accusing", "accuse"})


def accused(row: tuple[str, ...], start: int, last: int) -> bool:
    """Whether "of" behind a description tells of what somebody is accused: "accused the president of fraud"."""
    return row[last] == "of" and start > 1 and row[start - 1] == "the" and row[start - 2] in ACCUSING


def borne(syntax: PhrasesAhead, row: tuple[str, ...], start: int, high: int) -> tuple[int, tuple[str, ...]] | None:
    """The only bearer of the title that begins at a unit: where it ends, and who it is."""
    reading, topics = syntax.reading, syntax.reading.speakers.topics
    owner = described_by(reading.text, syntax.units[start], reading.mentions) if start < high else None
    topic = None if _names_other(reading, start, topics.person) else topics.person
    for last in range(min(high, start + LONGEST), start, -1):
        if last < len(row) and row[last] in _NARROWED and not accused(row, start, last):
            continue
        bearer = topics.bearers.only(row[start:last], owner, reading.speakers.may_be, topic)
        if bearer is not None:
            return last, (bearer,)
    return None


def _names_other(reading: Reading, place: int, person: str | None) -> bool:
    """Whether a sentence names somebody else before a unit, outside of quotations."""
    before = (at for at in reading.stretch.mentions if at < place and reading.units[at].quotation < 0)
    return any(reading.entity(at) in reading.speakers.people - {person or ""} for at in before)


def names_firm(syntax: PhrasesAhead, place: int) -> bool:
    """Whether the stretch names an organisation before a unit."""
    reading = syntax.reading
    kind = reading.speakers.topics.kind
    return any(at < place and kind(reading.entity(at)) == "organization" for at in reading.stretch.mentions)
