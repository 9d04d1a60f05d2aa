"""Who speaks in a statement: one with a name, or an organisation whose spokesman or officials speak."""

from __future__ import annotations

from collections.abc import Mapping

from search.facts.offices.partywords import LETTERS
from search.facts.reading import Reading
from search.facts.reference.actors import ACTING, PEOPLE
from search.facts.speech.said_behind import verb_place
from search.facts.speech.saying import Saying
from search.values.wordlist import word_set
from search.wordings.attributes import Attribute

_OFFICIALS = frozenset({"official", "officials"})
_SOME = word_set(
    "a an one two three four five some several many multiple other another unnamed anonymous former senior"
)
"""What stands before officials who speak for themselves."""
_BODIES = frozenset({"officials", "representatives", "official", "representative"})
"""Delegates who speak for an organisation, but not for a country or a city."""
SPOKESMEN = frozenset({"spokesman", "spokeswoman", "spokesperson"})
"""Who says what the organisation says."""
_ALONE = frozenset({"official", "representative"})
"""One that speaks for nobody: "a Quill official"."""
_CAMPS = frozenset({"administration", "campaign", "team", "transition", "camp", "family"})
"""What a name in front of delegates describes: "Reyes administration officials"."""
CAMPAIGNS = frozenset({"campaign", "office", "team", "camp"})
"""What speaks for a person: "the Reyes campaign said"."""
_ADHERENTS = ("republicans", "democrats", "liberals", "conservatives", "socialists", "libertarians", "independents")
"""How people are called who share a party or a view."""
_PARTISANS = ("republicans", "democrats")
"""Of these, those who are a party."""
_PARTLY = word_set(
    "a few some several many most more other fellow another certain one two three four five dozen half-dozen both of"
)
"""What stands before those who are only a part of it."""
_AREAS = frozenset(
    {"#count", "states", "countries", "cities", "counties", "nations", "provinces", "districts", "territories"}
)
_TOGETHER = 5
"""Names that may say one thing together."""
_WITHIN = frozenset({"across", "in", "throughout", "around", "of", "from", "near", "outside", "within", "inside"})


def speakers_of(
    reading: Reading, saying: Saying, classes: Mapping[str, str | None], attribute: Attribute
) -> tuple[str, ...]:
    """Who speaks: one, or a few with names; nobody where one of them is no speaker."""
    if reading.speakers.channel(saying.speakers):
        return ()
    if len(saying.speakers) == 1:
        speaker = _speaker(reading, saying, saying.speakers[0], classes, attribute)
        return () if speaker is None else (speaker,)
    listed = saying.cue[0] > 1 and reading.stretch.words[saying.cue[0] - 2] in _AREAS
    if listed and len(saying.speakers) > 1 and reading.speakers.people.isdisjoint(saying.speakers):
        return ()  # "officials from 48 states, Norvia and Tarn said"
    named = len(saying.speakers) <= _TOGETHER and all(classes.get(one) in attribute.subject for one in saying.speakers)
    return saying.speakers if named and not _crowd(reading, saying) else ()


def _speaker(
    reading: Reading, saying: Saying, speaker: str, classes: Mapping[str, str | None], attribute: Attribute
) -> str | None:
    """The one that speaks: named, or an organisation whose spokesman or officials speak; no outlet."""
    if speaker not in classes:
        saying = _naming(reading, saying)
        first, last = saying.cue
        verb = verb_place(reading, saying)
        last = verb + 1 if verb > first else last
        named = [at for at in range(first, last) if reading.units[at].kind == "mention"]
        spoken = reading.words.delegates.intersection(reading.stretch.words[first:last])
        if len(named) == 1 and not spoken and classes.get(reading.entity(named[0])) == "person":
            end = last if saying.form == "according" else last - 1
            return reading.entity(named[0]) if _for_person(reading, named[0] + 1, end) else None
        if spoken and spoken <= SPOKESMEN and (whose := _served(reading, classes, named, last)):
            return whose
        if not named and (whose := _shared(reading, first, speaker)):
            return whose
        if len(named) != 1:
            return None
        if not spoken:
            return _acting(reading, named[0], speaker)
        speaker = reading.entity(named[0])
        behind = reading.stretch.words[named[0] + 1 : last - 1]
        owned = behind[:1] == ("'s",) and behind[1:2] and behind[1] in SPOKESMEN and len(behind) == 2
        if classes[speaker] == "person" and spoken <= SPOKESMEN and owned:
            return speaker  # "Reyes's spokesman said"
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


def _served(reading: Reading, classes: Mapping[str, str | None], named: list[int], last: int) -> str | None:
    """The person whose spokesman speaks and behind whom only a party stands: "a spokesman for Hill, R-Tarn, said"."""
    people = [at for at in named if classes.get(reading.entity(at)) == "person"]
    if len(people) != 1 or any(at > people[0] and not reading.is_place(at) for at in named):
        return None
    row = reading.stretch.words
    aside = row[people[0] + 1 : last - 1]
    party = aside[:1] == (",",) and aside[1:2] and aside[1].startswith(LETTERS)
    alone = not aside or party or aside[:1] == ("(",)
    return reading.entity(people[0]) if alone and row[people[0] - 1 : people[0]] != ("'s",) else None


def _naming(reading: Reading, saying: Saying) -> Saying:
    """The saying that names the speakers whom another one shares: "Hill's office said … and suggested"."""
    if any(reading.units[at].kind == "mention" for at in range(*saying.cue)):
        return saying
    before = [one for one in reading.clauses.sayings if one.speakers == saying.speakers and one.cue < saying.cue]
    return before[0] if before else saying


def _acting(reading: Reading, place: int, speaker: str) -> str | None:
    """The country of the body of state that alone makes up the words for a speaker: "the Norvian army"."""
    unit = reading.units[place]
    words = " ".join(reading.text[unit.start : unit.end].split())
    body = reading.mentions[unit.number].why == ACTING and not words.endswith(PEOPLE)
    acts = body and speaker in {words, f"the {words}", f"The {words}"}
    return reading.entity(place) if acts else None


def _for_person(reading: Reading, first: int, verb: int) -> bool:
    """Whether the words from a person's name to a verb are what speaks for them: "the Reyes campaign has said"."""
    words = [word for word in reading.stretch.words[first:verb] if word not in reading.words.adverbs]
    if words[:1] in (["'s"], ["'"]):
        words = words[1:]
    return len(words) == 1 and words[0] in CAMPAIGNS


def _shared(reading: Reading, end: int, speaker: str) -> str | None:
    """The person whose office is the subject of an earlier verb: "Hill's office released a statement saying"."""
    for at in (at for at in reading.stretch.mentions if at < end):
        unit, row = reading.units[at], reading.stretch.words
        last = at + 1 + (row[at + 1 : at + 2] in {("'s",), ("'",)})
        if last >= end or row[last] not in CAMPAIGNS or reading.entity(at) not in reading.speakers.people:
            continue
        words = " ".join(reading.text[unit.start : reading.units[last].end].split())
        if speaker in {words, f"the {words}", f"The {words}"}:
            return reading.entity(at)
    return None


def _crowd(reading: Reading, saying: Saying) -> bool:
    """Whether many unnamed people speak who are no body: "liberals said", "some Republicans said"."""
    if len(saying.speakers) != 1 or reading.speakers.people.intersection(saying.speakers):
        return False
    for at in range(*saying.cue):
        unit = reading.units[at]
        words = reading.text[unit.start : unit.end].casefold()
        if unit.kind == "mention" and words.endswith(_ADHERENTS):
            before = reading.stretch.words[max(0, at - 2) : at]
            return not words.endswith(_PARTISANS) or any(word in _PARTLY or word[:1] == "#" for word in before)
    return False


def _speaks(reading: Reading, saying: Saying) -> bool:
    """Whether a place is itself the speaker, unlike in "firms across Norvia said" and "…, confirming that"."""
    row = reading.stretch.words
    named = [at for at in range(*saying.cue) if reading.units[at].kind == "mention"]
    if not named:
        return False
    before = named[0] - 1 - (row[named[0] - 1 : named[0]] == ("the",))
    return before < 0 or row[before] not in _WITHIN or saying.form == "according"
