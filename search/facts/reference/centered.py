"""Whom the "he" that begins a sentence means where the one before names several: its subject, if he may act again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from search.facts.reference.doubts import strangers
from search.facts.reference.subjects import subject_of
from search.values.wordlist import word_set

if TYPE_CHECKING:
    from search.facts.reading import Reading

_APART = word_set("and but while because although though whereas ; — – :")
"""Behind them a name may be taken up again: "He lost, but Reyes …"."""
_OWN_CLAUSE = word_set("who whose which whom where when as after before if until since than ; — – :")
"""What begins a clause in which the subject of the sentence may be named again."""
_SUBORDINATE = word_set("when while as after before if because since although though until that who which where whose")
_TURNING = word_set(
    "nominated nominates appointed appoints named picked chose hired fired ousted replaced succeeded killed"
    " shot arrested charged introduced promoted tapped pardoned freed dismissed sacked recruited defeated beat"
    " identified asked urged ordered persuaded convinced forced helped invited stabbed attacked confronted"
    " interviewed met nominating appointing succeeds replaces replacing backed endorsed elected chosen selected"
    " sentenced detained"
)
"""Verbs behind whose object the next sentence may go on about that one: "nominated Reyes. He is 49"."""
_FIRST = 1
"""The unit of a "he" behind "But"."""


def named_later(reading: Reading, place: int) -> set[str]:
    """Who is named in the clause of the "he" at a unit behind it, whom it cannot mean: "He said Reyes lied".

    Not who says it all: "He was late, Reyes said".
    """
    row = reading.stretch.words
    speakers = {one for said in reading.clauses.sayings if said.form == "after" for one in said.speakers}
    found = set()
    for at in range(place + 1, len(row)):
        if row[at] in _APART and row[at - 1] in {",", ")", "”", '"'} or row[at] in _OWN_CLAUSE:
            break
        if reading.is_person(at) and reading.units[at].quotation < 0:
            found.add(reading.entity(at))
    return found - speakers


def acted(before: Reading | None, reading: Reading, place: int, pronoun: str) -> str | None:
    """The subject of the sentence before, of several people that it names; None where another one may be meant.

    Of 60 such sentences of news the pronoun meant the subject in 53; the rules here leave out six of the others.
    """
    if before is None or place > _FIRST or reading.units[place].quotation >= 0:
        return None
    subject, _ = subject_of(before)
    if subject is None or subject not in before.speakers.people:
        return None
    row = before.stretch.words
    at = next((at for at in before.stretch.mentions if before.entity(at) == subject), 0)
    spoken = any(said.speakers == (subject,) for said in before.clauses.sayings)
    if (
        ";" in row
        or "him" in row
        or (not spoken and not _SUBORDINATE.isdisjoint(row[:at]))
        or before.units[at].quotation >= 0
    ):
        return None
    others = {before.entity(one) for one in before.stretch.mentions if before.is_person(one)} - {subject}
    others = {one for one in others if before.speakers.may_be(one, pronoun)}
    if not before.speakers.may_be(subject, pronoun):
        return None
    if subject not in before.speakers.addressed and (others & before.speakers.addressed.keys() or pronoun == "she"):
        return None
    if any(strangers(before, 0, len(row), pronoun)):
        return None
    return None if others and not _TURNING.isdisjoint(row) else subject
