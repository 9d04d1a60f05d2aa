"""Who is the subject of a sentence, as far as the next one is concerned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from search.facts.reference.bearers import LONGEST, described_by
from search.facts.reference.prominence import governed, stands_alone
from search.facts.sentence.asides import is_verb
from search.values.wordlist import word_set

if TYPE_CHECKING:
    from search.facts.reading import Reading
    from search.facts.speech.saying import Saying

_HE_SHE = frozenset({"he", "she"})
_OPENING = 12
"""Units from a sentence's beginning in which its subject stands."""
_TITLED = 5
"""Units from the comma behind an opening clause to the name of the subject: ", former Vell mayor Ida Berg"."""
_OPENING_WORDS = word_set("as when while after before if although though since once until in at on during asked")
_ADVERBS = word_set(
    "again all already also always both earlier even finally first further immediately initially just later likewise"
    " never not now officially often once only previously quickly recently repeatedly separately similarly simply"
    " specifically still subsequently then twice ultimately"
)
"""Words between the helpers of a verb that are none themselves."""


def lead(reading: Reading) -> tuple[int, str]:
    """The "he" or "she" that a sentence begins with, before it names any person; (-1, "") if there is none."""
    if _HE_SHE.isdisjoint(reading.stretch.words[:_OPENING]):
        return -1, ""
    for at, unit in enumerate(reading.units[:_OPENING]):
        if unit.quotation >= 0:
            continue
        if unit.word in _HE_SHE:
            return at, unit.word
        if unit.kind == "mention" and reading.is_person(at):
            break
    return -1, ""


def only_reports(reading: Reading, saying: Saying) -> bool:
    """Whether an outlet tells what others did, about which nobody goes on: "Norvia shut it, Quill News reported"."""
    return saying.kind == "reported" and reading.speakers.channel(saying.speakers)


def subject_of(reading: Reading) -> tuple[str | None, bool]:
    """Who is the subject of a sentence; and whether that is a pronoun, which goes on about the one before."""
    said = [
        one
        for one in reading.clauses.sayings
        if one.form != "according" and one.quotation < 0 and not only_reports(reading, one)
    ]
    speakers = {one.speakers for one in said}
    if len(speakers) == 1:
        (speaker,) = speakers
        if len(speaker) == 1 and reading.speakers.named_so(speaker[0]):
            return speaker[0], False
    units, row = reading.units, reading.stretch.words
    if lead(reading)[0] >= 0:
        return None, True
    if row[:1] == ("the",) and units[0].quotation < 0:
        if row[1:2] == ("#age",) and (old := reading.speakers.topics.so_old(reading.text, units[1])):
            return old, False  # "The 55-year-old"
        owner = described_by(reading.text, units[1], reading.mentions) if len(units) > 1 else None
        topics = reading.speakers.topics
        for last in range(LONGEST, 1, -1):
            bearer = topics.bearers.only(row[1:last], owner, reading.speakers.may_be, topics.person)
            if bearer is not None and row[last : last + 1] not in {("of",), ("'s",)}:
                return bearer, False
    for at in reading.stretch.mentions:
        if units[at].quotation >= 0:
            continue
        if at > _OPENING:
            break
        before = row[at - 1] if at else ""
        after = row[at + 1] if at + 1 < len(row) else ""
        if governed(row, at) or reading.is_place(at):
            continue
        if after in {"'s", "'", "and", "&"} or (before in {"and", ","} and row[at - 2 : at - 1] == ("@",)):
            break
        if any(_acts(reading, place) for place in range(_behind_opening(row, at), at)):
            break
        seated = after in {"of", "from"} and row[at + 2 : at + 3] == ("@",) and at + 3 < len(row)
        if after[:1].isalpha() and not (seated or stands_alone(reading, at + 1)):
            continue
        if seated and row[at + 3][:1].isalpha() and not stands_alone(reading, at + 3):
            continue
        return reading.entity(at), False
    return None, False


def _acts(reading: Reading, place: int) -> bool:
    """Whether a word may be the verb of a clause; not in "the Norvia-based Quill", nor "later"."""
    word, words = reading.stretch.words[place], reading.words
    if "-" in word or reading.stretch.words[place - 1 : place] == ("-",) or word in _ADVERBS:
        return False
    return is_verb(word, words) or (word in words.saying and word[-3:] != "ing")


def _behind_opening(row: tuple[str, ...], at: int) -> int:
    """Behind the comma that ends the clause which opens a sentence before a name; 0 if there is none."""
    if row[0] not in _OPENING_WORDS and row[0][-3:] not in {"ing", "ked"}:
        return 0
    return next((comma + 1 for comma in range(at - 1, max(0, at - _TITLED), -1) if row[comma] == ","), 0)
