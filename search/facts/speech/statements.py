"""Statements: what somebody with a name says in other words than quoted ones."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from search.facts.fact import Modality
from search.facts.reading import Found, Reading
from search.facts.sentence.grammar import Grammar
from search.facts.sentence.verbs import verb_of
from search.facts.speech.calling import called
from search.facts.speech.relating import of_what, related
from search.facts.speech.said import said_clause
from search.facts.speech.said_behind import ASKING, DEPENDENT, INDIRECT, relates, said_by, verb_place
from search.facts.speech.saying import Saying
from search.facts.speech.speaking import SPOKESMEN, speakers_of
from search.values.value import Value
from search.wordings.attributes import Attribute

_JOINED = frozenset({("and", "that"), (",", "that")})
_HOW = frozenset({"how", "what", "whatever", "if", "whether", "unless"})
_HEDGE = 3
"""Units from "likely" to the verb that it hedges: "likely would take"."""
_NEGATED = 4
"""Units from "not" to the verb of saying that it denies."""
_RUN_ON = re.compile(
    r"\||[.!?]…?[\"”’']\s*\w|[a-z]{3}[.!?]\s+[“\"‘]?[A-Z]|\.\.\.\s|…\s"
    r"|\b[A-Z]{2,}\.\s+(?:The|An?|He|She|It|They|We|But|In|His|Her|This|That|These)\s[a-z]"
)
"""What no single clause holds: bars, the end of another sentence."""
_ENDS = frozenset(".!?\"”’)…'")
_DELEGATES = SPOKESMEN | {"representatives"}
"""Who says what an organisation says."""
_CLAIMING = frozenset({"claim", "claims", "claimed", "claiming", "allege", "alleges", "alleged", "alleging"})
_HEARSAY = frozenset({"reportedly", "allegedly", "purportedly", "supposedly"})
_PAPERS = frozenset({"poll", "survey", "study", "report", "polls", "surveys", "documents", "lawsuit"})
"""What says something, but is nobody."""
_SIGNED = frozenset({"by", "from"})
"""What stands before whoever made a paper."""
_TO_AUTHOR = 5
"""Units behind the paper in which that stands: "a study published last month by Quill"."""


def find_statements(
    reading: Reading, attribute: Attribute, classes: Mapping[str, str | None], grammar: Grammar
) -> Iterator[tuple[Found, int]]:
    """The statements of a stretch, each with the place of the verb of what is said."""
    reach: dict[str, int] = {}
    for saying in reading.clauses.sayings:
        if saying.quotation >= 0 or saying.kind == "denied" or _unsaid(reading, saying):
            continue
        speakers = speakers_of(reading, saying, classes, attribute)
        if not speakers:
            continue
        said = called(reading, saying, grammar)
        if said is None and not saying.quoted:
            whole = related(reading, saying, grammar) if relates(reading, saying) or of_what(reading, saying) else None
            said = whole or said_clause(reading, saying, grammar)
        if said is None or said[0] < reach.get(speakers[0], 0) or _loose(reading, saying):
            continue
        for speaker in speakers:
            for clause in _clauses(reading, saying, said, grammar):
                found = _found(reading, attribute, saying, speaker, clause, grammar)
                if found is not None:
                    reach[speaker] = clause[1]
                    yield found


def _clauses(reading: Reading, saying: Saying, said: tuple[int, int], grammar: Grammar) -> list[tuple[int, int]]:
    """The clauses that "and that" or ", that" join: "said that it was late, that it was old and that it would fall"."""
    (first, last), row, units = said, reading.stretch.words, reading.units
    if first < saying.cue[1] or row[first - 1] != "that":
        return [said]
    cuts = [at for at in range(first + 2, last - 2) if row[at : at + 2] in _JOINED and units[at].quotation < 0]
    cuts = [
        at
        for at in cuts
        if verb_of(row, first, at, (0, 0), grammar) > 0 and verb_of(row, at + 2, last, (0, 0), grammar) > at + 2
    ]
    cuts = cuts if any(row[cut] == "and" for cut in cuts) else []  # ", that" alone may tell which
    if not cuts or "that" in row[first : cuts[0]]:
        return [said]
    begins = [first, *(cut + 2 for cut in cuts)]
    ends = [*(cut - (row[cut - 1] == ",") for cut in cuts), last]
    return list(zip(begins, ends, strict=True))


def _unsaid(reading: Reading, saying: Saying) -> bool:
    """Whether a saying tells nothing, or what a paper tells.

    "has not said", "how Reyes said it", "asked if he believes it", "a poll said".
    """
    first, last = saying.cue
    row = reading.stretch.words
    named = last + 2 if saying.form == "according" else last  # "according to a Quill poll"
    return (
        any(0 < last - 1 - negation < _NEGATED for negation in reading.clauses.division.negations)
        or (first > 0 and row[first - 1] in _HOW and not of_what(reading, saying))
        or (not reading.speakers.person(saying.speakers) and _unsigned(row[first:named]))
        or "including" in row[max(0, first - 2) : last]
    )


def _unsigned(words: tuple[str, ...]) -> bool:
    """Whether a paper speaks of which the words do not tell whose it is: "a poll", "a report on Quill"."""
    paper = next((at for at, word in enumerate(words) if word in _PAPERS), len(words))
    return paper < len(words) and _SIGNED.isdisjoint(words[paper + 1 : paper + 1 + _TO_AUTHOR])


def _found(
    reading: Reading,
    attribute: Attribute,
    saying: Saying,
    speaker: str,
    said: tuple[int, int],
    grammar: Grammar,
) -> tuple[Found, int] | None:
    """The statement of these units with the place of its verb; None where they are no single clause."""
    (first, last), units, text = said, reading.units, reading.text
    row, behind = reading.stretch.words, saying.cue[1]
    opened = first < saying.cue[0] < behind < last and row[first] in DEPENDENT  # "Since it fell, she said, it is shut"
    verb = verb_of(row, behind if opened else first, last, saying.cue, grammar)
    verb = verb if verb >= 0 else min(first + 1, last - 1)
    start, end = units[first].start, units[last - 1].end
    end += text.startswith("''", end - 1)
    if _RUN_ON.search(text, start, end) or _torn(text[start:end]):
        return None
    spoken_for = speaker not in reading.speakers.people
    spoken_for = spoken_for and not _DELEGATES.isdisjoint(reading.stretch.words[saying.cue[0] : saying.cue[1]])
    outer = passed_on(reading, saying)
    through = outer.speakers if outer else ()
    surely = _modality(reading, verb, asked=row[first] in INDIRECT and said_by(reading, saying) in ASKING)
    if surely == "reported" and said_by(reading, saying) in _CLAIMING:
        surely = "asserted"  # what is claimed is not so for sure, but that it is claimed is
    found = Found(
        attribute.id,
        attribute.label,
        speaker,
        None,
        Value("text", text[start:end], start, end),
        (*through, *((speaker,) if spoken_for else saying.speakers)),
        "reported" if _heard(reading, saying) or (outer and outer.kind == "reported") else surely,
        min(start, units[saying.cue[0]].start),
        max(end, units[saying.cue[1] - 1].end),
        f"said: {saying.form}",
    )
    return found, units[verb + reading.stretch.words[verb - 1 : verb].count("there")].start


def passed_on(reading: Reading, saying: Saying) -> Saying | None:
    """What another one says of this saying: "Quill reported that Hill said", "Hill said …, Quill reported"."""
    place, row = verb_place(reading, saying), reading.stretch.words
    around = [
        one
        for one in reading.clauses.sayings
        if one.covers(place)
        and one.speakers != saying.speakers
        and (one.form != "after" or (one.cue[0] > place and row[one.cue[0] - 1] == ","))
        and (one.form != "before" or not saying.covers(one.cue[0]))
    ]
    return min(around, key=lambda one: one.size, default=None)


def _heard(reading: Reading, saying: Saying) -> bool:
    """Whether it is only said to have been said: "Hill reportedly told them that it was late"."""
    first, last = saying.cue
    return not _HEARSAY.isdisjoint(reading.stretch.words[max(0, first - 1) : last])


def _torn(text: str) -> bool:
    """Whether one end of a quotation stands in a text without the other."""
    closing, straight = text.count("”") - text.count("“"), text.count('"') % 2 == 1
    return closing != 1 if straight else closing > 0  # what a straight mark opens, ” may close


def _loose(reading: Reading, saying: Saying) -> bool:
    """Whether a pronoun speaks at the head of a paragraph behind a headline or a list, where nobody was spoken of."""
    first = saying.cue[0]
    if reading.stretch.words[first] not in reading.words.he_she or first > 1:
        return False
    before = reading.text[: reading.units[0].start].rstrip()
    return bool(before) and before[-1] not in _ENDS and before[-1] != reading.text[reading.units[0].start - 1]


def _modality(reading: Reading, verb: int, *, asked: bool) -> Modality:
    """How surely it is said: that what is said is a plan, a condition or a denial makes the saying no less sure.

    Nor does it that it is `asked`.
    """
    clauses = reading.clauses
    if asked:
        return clauses.base(verb)
    found = clauses.modality(verb, negatable=False, apart=(verb + 2, len(reading.units)))
    row = reading.stretch.words
    hedges = [at for at, first, last, kind in clauses.division.markers if kind == "hedged" and first <= verb < last]
    if found == "hedged" and all(row[at] == "can" or row[at : at + 2] == ("could", "not") for at in hedges):
        return clauses.base(verb)  # "said it can run for hours", "said it could not be mended"
    if found == "hedged":
        return found
    hedged = any(
        first <= verb < last and verb - _HEDGE <= marker < verb + 2
        for marker, first, last, kind in clauses.division.markers
        if kind == "hedged"
    )
    return "hedged" if hedged else clauses.base(verb)
