"""Statements: what somebody with a name says in other words than quoted ones."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from search.facts.fact import Modality
from search.facts.reading import Found, Reading
from search.facts.reference.actors import ACTING
from search.facts.sentence.grammar import Grammar
from search.facts.sentence.verbs import verb_of
from search.facts.speech.calling import called
from search.facts.speech.said import said_clause
from search.facts.speech.said_behind import DEPENDENT, verb_place
from search.facts.speech.saying import Saying
from search.values.value import Value
from search.values.wordlist import word_set
from search.wordings.attributes import Attribute

_HOW = frozenset({"how", "what", "whatever", "if", "whether", "unless"})
_HEDGE = 3
"""Units from "likely" to the verb that it hedges: "likely would take"."""
_NEGATED = 4
"""Units from "not" to the verb of saying that it denies."""
_RUN_ON = re.compile(r"\||[.!?]…?[\"”’']\s*\w|[a-z]{3}[.!?]\s+[“\"‘]?[A-Z]|\.\.\.\s|…\s")
"""What no single clause holds: bars, the end of another sentence."""
_ENDS = frozenset(".!?\"”’)…'")
_OFFICIALS = frozenset({"official", "officials"})
_SOME = word_set(
    "a an one two three four five some several many multiple other another unnamed anonymous former senior"
)
"""What stands before officials who speak for themselves."""
_BODIES = frozenset({"officials", "representatives", "official", "representative"})
"""Delegates who speak for an organisation, but not for a country or a city."""
_SPOKESMEN = frozenset({"spokesman", "spokeswoman", "spokesperson"})
"""Who says what the organisation says."""
_ALONE = frozenset({"official", "representative"})
"""One that speaks for nobody: "a Quill official"."""
_CAMPS = frozenset({"administration", "campaign", "team", "transition", "camp", "family"})
"""What a name in front of delegates describes: "Reyes administration officials"."""
_CAMPAIGNS = frozenset({"campaign", "office", "team", "camp"})
"""What speaks for a person: "the Reyes campaign said"."""
_BEFORE_VERB = 2
"""Units from a name to the end of the cue that it stands right before the verb of."""
_ADHERENTS = ("republicans", "democrats", "liberals", "conservatives", "socialists", "libertarians", "independents")
"""How people are called who share a party or a view."""
_TOGETHER = 5
"""Names that may say one thing together."""
_WITHIN = frozenset({"across", "in", "throughout", "around", "of", "from", "near", "outside", "within", "inside"})
_HEARSAY = frozenset({"reportedly", "allegedly", "purportedly", "supposedly"})
_PAPERS = frozenset({"poll", "survey", "study", "report", "polls", "surveys", "documents", "lawsuit"})
"""What says something, but is nobody."""


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
            said = said_clause(reading, saying, grammar)
        if said is None or said[0] < reach.get(speakers[0], 0) or _loose(reading, saying):
            continue
        for speaker in speakers:
            for clause in _clauses(reading, saying, said, grammar):
                found = _found(reading, attribute, saying, speaker, clause, grammar)
                if found is not None:
                    reach[speaker] = clause[1]
                    yield found


def _clauses(reading: Reading, saying: Saying, said: tuple[int, int], grammar: Grammar) -> list[tuple[int, int]]:
    """The clauses that "and that" joins in what is said: "said that it was late and that it would fall"."""
    (first, last), row, units = said, reading.stretch.words, reading.units
    if first < saying.cue[1] or row[first - 1] != "that":
        return [said]
    cuts = [at for at in range(first + 2, last - 2) if row[at : at + 2] == ("and", "that") and units[at].quotation < 0]
    cuts = [
        at
        for at in cuts
        if verb_of(row, first, at, (0, 0), grammar) > 0 and verb_of(row, at + 2, last, (0, 0), grammar) > at + 2
    ]
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
    return (
        any(0 < last - 1 - negation < _NEGATED for negation in reading.clauses.division.negations)
        or (first > 0 and row[first - 1] in _HOW)
        or (not reading.speakers.person(saying.speakers) and not _PAPERS.isdisjoint(row[first : last + 2]))
        or "including" in row[max(0, first - 2) : last]
    )


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
    spoken_for = spoken_for and not _SPOKESMEN.isdisjoint(reading.stretch.words[saying.cue[0] : saying.cue[1]])
    outer = passed_on(reading, saying)
    through = outer.speakers if outer else ()
    found = Found(
        attribute.id,
        attribute.label,
        speaker,
        None,
        Value("text", text[start:end], start, end),
        (*through, *((speaker,) if spoken_for else saying.speakers)),
        "reported" if _heard(reading, saying) or (outer and outer.kind == "reported") else _modality(reading, verb),
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


def _crowd(reading: Reading, saying: Saying) -> bool:
    """Whether many unnamed people speak: "Republicans said", "Norvia officials said" as far as no body is meant."""
    return (
        any(
            reading.units[at].kind == "mention"
            and reading.text[reading.units[at].start : reading.units[at].end].casefold().endswith(_ADHERENTS)
            for at in range(*saying.cue)
        )
        and len(saying.speakers) == 1
        and not reading.speakers.people.intersection(saying.speakers)
    )


def _speaks(reading: Reading, saying: Saying) -> bool:
    """Whether a place is itself the speaker, unlike in "firms across Norvia said" and "…, confirming that"."""
    row = reading.stretch.words
    named = [at for at in range(*saying.cue) if reading.units[at].kind == "mention"]
    if not named:
        return False
    before = named[0] - 1 - (row[named[0] - 1 : named[0]] == ("the",))
    return before < 0 or row[before] not in _WITHIN or saying.form == "according"


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


def _modality(reading: Reading, verb: int) -> Modality:
    """How surely it is said: that what is said is a plan, a condition or a denial makes the saying no less sure."""
    clauses = reading.clauses
    found = clauses.modality(verb, negatable=False, apart=(verb + 2, len(reading.units)))
    if found in ("hedged", "unclear"):
        return found
    hedged = any(
        first <= verb < last and verb - _HEDGE <= marker < verb + 2
        for marker, first, last, kind in clauses.division.markers
        if kind == "hedged"
    )
    return "hedged" if hedged else clauses.base(verb)


def speakers_of(
    reading: Reading, saying: Saying, classes: Mapping[str, str | None], attribute: Attribute
) -> tuple[str, ...]:
    """Who speaks: one, or a few with names; nobody where one of them is no speaker."""
    if reading.speakers.channel(saying.speakers):
        return ()
    if len(saying.speakers) == 1:
        speaker = _speaker(reading, saying, saying.speakers[0], classes, attribute)
        return () if speaker is None else (speaker,)
    named = len(saying.speakers) <= _TOGETHER and all(classes.get(one) in attribute.subject for one in saying.speakers)
    return saying.speakers if named and not _crowd(reading, saying) else ()


def _acting(reading: Reading, place: int, speaker: str) -> str | None:
    """The country of the body of state that alone makes up the words for a speaker: "the Norvian army"."""
    unit = reading.units[place]
    words = " ".join(reading.text[unit.start : unit.end].split())
    acts = reading.mentions[unit.number].why == ACTING and speaker in {words, f"the {words}", f"The {words}"}
    return reading.entity(place) if acts else None


def _for_person(reading: Reading, first: int, verb: int) -> bool:
    """Whether the words from a person's name to a verb are what speaks for them: "the Reyes campaign has said"."""
    words = [word for word in reading.stretch.words[first:verb] if word not in reading.words.adverbs]
    if words[:1] in (["'s"], ["'"]):
        words = words[1:]
    return len(words) == 1 and words[0] in _CAMPAIGNS


def _speaker(
    reading: Reading, saying: Saying, speaker: str, classes: Mapping[str, str | None], attribute: Attribute
) -> str | None:
    """The one that speaks: named, or an organisation whose spokesman or officials speak; no outlet."""
    if speaker not in classes:
        first, last = saying.cue
        verb = verb_place(reading, saying)
        last = verb + 1 if verb > first else last
        named = [at for at in range(first, last) if reading.units[at].kind == "mention"]
        spoken = reading.words.delegates.intersection(reading.stretch.words[first:last])
        if len(named) == 1 and not spoken and classes.get(reading.entity(named[0])) == "person":
            return reading.entity(named[0]) if _for_person(reading, named[0] + 1, last - 1) else None
        if len(named) != 1:
            return None
        if not spoken:
            return _acting(reading, named[0], speaker)
        speaker = reading.entity(named[0])
        if classes[speaker] == "person" and spoken <= _SPOKESMEN and named[0] == last - _BEFORE_VERB:
            return speaker  # "a spokesman for Reyes said"
        if not _CAMPS.isdisjoint(reading.stretch.words[named[0] + 1 : named[0] + 2]):
            return None  # "Reyes administration officials"
        before = reading.stretch.words[named[0] - 1] if named[0] > first else ""
        if spoken <= _OFFICIALS and (before[:1] == "#" or before in _SOME):
            return None  # "two Norvia officials": they do not speak for it
        if (
            classes[speaker] == "person"
            or spoken <= (_BODIES if classes[speaker] == "place" else _ALONE)
            or reading.speakers.channel((speaker,))
        ):
            return None
    kind = classes[speaker]
    if _crowd(reading, saying):
        return None
    if kind == "place" and not _speaks(reading, saying):
        return None
    return speaker if kind is None or kind in attribute.subject else None
