"""Whom "they" means: two people who were just named side by side, or a group with a name in the plural."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from search.facts.reference.doubts import PEOPLE
from search.facts.reference.openings import leads
from search.facts.sentence.adverbials import before_time
from search.facts.sentence.asides import is_verb
from search.values.wordlist import word_set

if TYPE_CHECKING:
    from search.facts.reading import Reading
    from search.facts.sentence.phrases import PhrasesAhead

_CROWDS = word_set(
    "police people men women children others both many some most all few victims families youths members"
    " backers proponents detractors boosters loyalists donors colleagues fans"
)
_SOME = word_set("several some many few other two three four five of among #count #number")
"""What stands before a group of which only some do something."""
_ALL = frozenset({"say", "believe", "claim", "insist", "have", "are"})
"""Verbs that tell of a firm or a team as of many people: "Quill say they will"."""
_BETWEEN = 6
"""Units from one of two names to the other: "Hill, 31, and his wife Ada Reyes"."""
_SUBJECT = 4
"""Units before the name of a group that its sentence begins with."""


def several(syntax: PhrasesAhead, place: int, before: Reading | None) -> tuple[str, ...]:
    """Whom the "they" at a unit means; empty where that is open. `before`: the stretch before."""
    reading = syntax.reading
    if syntax.units[place].quotation >= 0:
        return ()
    here = [at for at in reading.stretch.mentions if at < place]
    if here:
        return _side_by_side(reading, here, place) or _saying(syntax, place)
    if before is None or not leads(syntax.row, place) or _crowded(syntax.row[:place], reading):
        return ()
    named = [at for at in before.stretch.mentions if before.units[at].quotation < 0]
    return _side_by_side(before, named, len(before.units)) or _group(before, named)


def _saying(syntax: PhrasesAhead, place: int) -> tuple[str, ...]:
    """The group that says what "they" is the first word of: "Norvian Democrats said on Monday that they …"."""
    reading = syntax.reading
    saying = reading.clauses.saying(place)
    if saying is None or saying.form != "before" or len(saying.speakers) != 1 or saying.cue[1] > place:
        return ()
    (speaker,) = saying.speakers
    first, last = saying.cue
    named = [at for at in reading.stretch.mentions if first <= at < last and reading.entity(at) == speaker]
    if not named or syntax.row[named[-1] - 1] in _SOME:
        return ()
    if reading.text[reading.units[named[-1]].end - 1] != "s" and _ALL.isdisjoint(syntax.row[named[-1] + 1 : last]):
        return ()
    said = place - (syntax.row[place - 1] == "that")
    direct = before_time(syntax.row, said, saying.cue[1]) == saying.cue[1]
    return saying.speakers if direct and reading.speakers.topics.kind(speaker) == "organization" else ()


def _side_by_side(reading: Reading, named: Sequence[int], end: int) -> tuple[str, ...]:
    """The only two people that some units name, if "and" stands between them and no verb."""
    row = reading.stretch.words
    people = [at for at in named if reading.is_person(at)]
    pair = tuple(dict.fromkeys(map(reading.entity, people)))
    if len(pair) != 2 or reading.entity(people[1]) != pair[1]:
        return ()
    first, second = people[0], people[1]
    titled = first > 0 and row[first - 1][-1:] == "s" and first - 1 <= _SUBJECT  # "Economists Ada Hill and Jan Novak"
    if _crowded((*row[: first - titled], *row[first:end]), reading):
        return ()
    between = row[first + 1 : second]
    joined = "and" in between and len(between) < _BETWEEN and not any(is_verb(word, reading.words) for word in between)
    owned = row[second + 1 : second + 2] in {("'s",), ("'",)}
    return pair if joined and not owned and reading.units[first].quotation < 0 else ()


def _group(reading: Reading, named: Sequence[int]) -> tuple[str, ...]:
    """The group that a sentence begins with ("Norvian Democrats have …") and that nobody else stands beside."""
    row = reading.stretch.words
    if not named or named[0] > _SUBJECT or _crowded(row, reading):
        return ()
    at = named[0]
    kind = reading.speakers.topics.kind(reading.entity(at))
    plural = reading.text[reading.units[at].end - 1] == "s" and row[at + 1 : at + 2] != ("'s",)
    acts = at + 1 < len(row) and (is_verb(row[at + 1], reading.words) or row[at + 1] in reading.words.saying)
    alone = all(reading.text[reading.units[other].end - 1] != "s" for other in named[1:])
    return (reading.entity(at),) if plural and acts and alone and kind == "organization" else ()


def _crowded(row: Sequence[str], reading: Reading) -> bool:
    """Whether people without names are told of, in the plural."""
    return any(
        word in _CROWDS or word in reading.words.sources or (word[-1:] == "s" and word[:-1] in PEOPLE) for word in row
    )
