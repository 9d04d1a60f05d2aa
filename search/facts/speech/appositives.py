"""Whom the words between two commas name behind a description: "her opponent, Ada Hill,"."""

from __future__ import annotations

from search.facts.sentence.stretch import Stretch
from search.facts.speech.speakers import Speakers

_TITLED = 6
"""Units from a comma to the one behind a name with its titles."""


def appositive(speakers: Speakers, stretch: Stretch, first: int, last: int) -> tuple[str, ...]:
    """Whom ", Senator Ada Hill," names behind a description ("her opponent"): the commas stand at these places."""
    units = stretch.units
    if last - first > _TITLED // 2 and units[last - 2].word in {"of", "from"} and speakers.is_person(units[last - 3]):
        last -= 2  # ", Ada Hill of Norvia,"
    if _called(speakers, stretch, first, last):
        return (speakers.mentions[units[last - 1].number].entity,)
    if several := _listed(speakers, stretch, first, last):
        return several
    person = speakers.is_person(units[last - 1])
    if not person or last - first > _TITLED:
        return ()
    head = first - 2 - (first > 1 and units[first - 2].word in {"mr.", "mrs.", "ms.", "the"})
    if head > 1 and units[head].word == "'s":
        head -= 2  # "the head of Norvia's Quill Bank, Ada Hill,"
        head -= units[head].word == "the"
    governed = head >= 0 and units[head].word in {"for", "of", "at"}
    one = units[first - 1].word == "#count" and first == 1  # "One witness, Ada Hill, said"
    if units[first - 1].kind != "word" and not one and not governed:
        return ()  # not "a spokesman for Norvia, Dieter Rau,"
    if not all(
        (units[at].kind == "word" or units[at].word == ".") and units[at].word not in speakers.words.speaker_ends
        for at in range(first + 1, last - 1)
    ):
        return ()
    return (speakers.mentions[units[last - 1].number].entity,)


def before_seat(stretch: Stretch, place: int, speakers: Speakers) -> int:
    """Where the person stands whom a place or body at a unit belongs to: "Ada Hill of Norvia"; else that unit."""
    at = place - 2 - (stretch.words[place - 1] == "the")
    seated = at >= 0 and stretch.words[at + 1] in {"of", "from"} and not speakers.is_person(stretch.units[place])
    return at if seated and speakers.is_person(stretch.units[at]) else place


def _called(speakers: Speakers, stretch: Stretch, first: int, last: int) -> bool:
    """Whether an organisation is named between two commas behind its noun alone: "The group, Norvia Forward,"."""
    units = stretch.units
    named = last - first == 2 and units[last - 1].kind == "mention" and units[first - 1].word in speakers.topics.nouns
    return named and speakers.mentions[units[last - 1].number].entity in speakers.bodies - speakers.places


def _listed(speakers: Speakers, stretch: Stretch, first: int, last: int) -> tuple[str, ...]:
    """Those named between two commas behind what they are: "Two others, Ada Hill and Ben Moss,"."""
    units = stretch.units
    inner = range(first + 1, last)
    people = [at for at in inner if speakers.is_person(units[at])]
    if len(people) < 2 or any(at not in people and units[at].word not in {"and", ","} for at in inner):
        return ()
    several = units[first - 1].word == "#count" or (
        units[first - 1].kind == "word" and units[first - 1].word[-1] == "s"
    )
    return tuple(speakers.mentions[units[at].number].entity for at in people) if several else ()
