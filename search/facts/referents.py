"""Whom a pronoun or description means: resolved where only one can be meant, else not at all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from search.dictionary import Dictionary
from search.facts import aged
from search.facts.acting import NOBODY, actor, parallel
from search.facts.bearers import LONGEST, described_by
from search.facts.bodies import body
from search.facts.doubts import doubtful, leading, said_by, stranger_acts, strangers
from search.facts.grammar import Grammar
from search.facts.pairs import Pairs
from search.facts.reading import Reading
from search.facts.topics import lead, may_be

if TYPE_CHECKING:
    from search.facts.phrases import PhrasesAhead

_DESCRIPTION = 5
"""Words of "the fast-growing social media giant" that are looked at."""
_NARROWED = frozenset({"of", "that", "who", "whose", "which"})
"""Behind a description that means one of many: "the candidate that can win"."""
_UNNAMED = frozenset({"they", "their", "them", "we", "our", "i", "my", "you", "your"})


class Referents:
    """What an article has named so far, stretch by stretch.

    `classes` maps entities to person, organization, place, product or event; None where it is not known.
    """

    def __init__(
        self, classes: Mapping[str, str | None], entities: Iterable[str], dictionary: Dictionary, grammar: Grammar
    ) -> None:
        self.classes = classes
        self._grammar = grammar
        self._before: tuple[str, ...] = ()
        self._pairs = Pairs(classes)
        self._descriptions: dict[tuple[str, ...], set[str]] = {}
        for entity in entities:
            known = dictionary.entity(entity)
            for description in known.descriptions if known else ():
                words = tuple(description.casefold().replace("’", "'").split())
                if words[:1] == ("the",):
                    words = words[1:]
                self._descriptions.setdefault(words, set()).add(entity)

    def pass_on(self, reading: Reading) -> None:
        """After a stretch: what it names outside of quotations is what the next one may refer to."""
        plain = leading(reading, [at for at in reading.stretch.mentions if reading.units[at].quotation < 0])
        aside = _between_dashes(reading.stretch.words)
        outside = {reading.entity(at): None for at in plain if not any(first < at < last for first, last in aside)}
        self._pairs.named(outside)
        kinds = {self.classes.get(entity) for entity in outside}
        beside = (reading.entity(at) for at in plain)
        before = dict.fromkeys([*outside, *(one for one in beside if self.classes.get(one) not in kinds)])
        stranger = stranger_acts(reading)
        self._before = tuple(one for one in before if not (stranger and self.classes.get(one) == "person"))

    def resolve(self, syntax: PhrasesAhead, place: int) -> tuple[str, ...]:
        """Whom the pronoun at a unit means; empty where that is open."""
        word = syntax.row[place]
        if word in _UNNAMED or (word == "it" and syntax.row[place + 1 : place + 2] in _IMPERSONAL):
            return ()
        if word not in self._grammar.he_she:
            return self._only(syntax, place, "organization")
        found = self._only(syntax, place, "person", word)
        if not found:
            return said_by(syntax, place)
        return () if doubtful(syntax, place, found[0]) else found

    def describes(
        self, syntax: PhrasesAhead, place: int, high: int, *, owner: bool = False
    ) -> tuple[int, tuple[str, ...]] | None:
        """A description that begins with the determiner at a unit ("the company"): where it ends, and whom it means.

        `owner`: its last word before `high` ends in "'s".
        """
        row, grammar = syntax.row, self._grammar
        if owner:
            row = (*row[: high - 1], row[high - 1].removesuffix("'s"), *row[high:])
        if row[place + 1 : place + 2] == ("#age",):
            return self.aged(syntax, place, high)
        start = place if place < high and row[place] not in grammar.determiners else place + 1
        longest: tuple[int, tuple[str, ...]] | None = None
        for last in range(start + 1, min(high, start + _DESCRIPTION) + 1):
            unit = syntax.units[last - 1]
            if unit.kind != "word" or row[last - 1] in grammar.prepositions:
                break
            meant = self._descriptions.get(row[start:last])
            if meant and len(meant) == 1:
                longest = last, tuple(meant)
        if longest:
            return longest
        if row[place] == "the" and (borne := _borne(syntax, row, start, high)):
            return borne
        return self._gone_on(syntax, row, place, start, high) if row[place] in {"the", "this"} else None

    def _gone_on(
        self, syntax: PhrasesAhead, row: tuple[str, ...], place: int, start: int, high: int
    ) -> tuple[int, tuple[str, ...]] | None:
        """The organisation that "the company", "the Oslo-based firm" or "the committee" means."""
        reading, grammar = syntax.reading, self._grammar
        if row[start + 1 : start + 3] == ("-", "based") and syntax.units[start].kind == "mention":
            start += 3
        for last in range(start + 1, min(high, start + _DESCRIPTION) + 1):
            noun = row[last - 1]
            if syntax.units[last - 1].kind != "word" or noun in grammar.prepositions:
                return None
            if row[last : last + 1] == ("of",):
                continue
            if last == start + 1 and (named := body(reading.text, reading.mentions, noun, syntax.units[place].start)):
                return last, (named,)
            if noun in grammar.organization_nouns:
                found = self._only(syntax, place, "organization")
                main = reading.speakers.topics.meant(noun) if not found and syntax.units[place].quotation < 0 else None
                meant = found or ((main,) if main and not _names_firm(syntax, place) else ())
                return (last, meant) if meant and may_be(meant[0], noun) else None
        return None

    def aged(self, syntax: PhrasesAhead, place: int, high: int) -> tuple[int, tuple[str, ...]] | None:
        """A description by age that begins at a unit ("the 55-year-old"): where it ends, and whom it means."""
        last = aged.ends(syntax, place, high)
        if last < 0:
            return None
        found = aged.whose(syntax, place, last, self._only(syntax, place, "person"))
        return (last, found) if found else None

    def pair(self, syntax: PhrasesAhead, place: int) -> tuple[str, ...]:
        """Which two "companies", "two men" or "pair" at a unit means; empty where that is open."""
        reading, unit = syntax.reading, syntax.units[place]
        if unit.quotation >= 0:
            return ()
        words = reading.text[unit.start : unit.end].casefold() if unit.kind == "value" else unit.word
        return self._pairs.meant(words, [reading.entity(at) for at in reading.stretch.mentions if at < place])

    def topical(self, syntax: PhrasesAhead, place: int) -> tuple[str, ...]:
        """The organisation that the words at a unit can only be about: named in its sentence, or gone on about."""
        reading = syntax.reading
        if syntax.units[place].quotation >= 0:
            return ()
        named = dict.fromkeys(reading.entity(at) for at in reading.stretch.mentions if at < place)
        here = [entity for entity in named if self._fits(entity, "organization")]
        if here:
            return tuple(here) if len(here) == 1 else ()
        topic = reading.speakers.topics.organization or reading.speakers.topics.main
        return (topic,) if topic else ()

    def _fits(self, entity: str, wanted: str) -> bool:
        return self.classes.get(entity) == wanted

    def _only(self, syntax: PhrasesAhead, place: int, wanted: str, pronoun: str = "") -> tuple[str, ...]:
        """The only entity of a class before a unit in its stretch; if there is none, that of the stretch before.

        `pronoun`: none that it cannot mean.
        """
        quotation = syntax.units[place].quotation
        reading = syntax.reading
        named = [at for at in reading.stretch.mentions if at < place and syntax.units[at].quotation in (-1, quotation)]
        named = leading(reading, named) if wanted == "person" else named
        told = reading.clauses.saying(place) if quotation >= 0 else None

        acting = actor(syntax, place) if wanted == "person" else NOBODY
        if acting.open:
            return ()

        def fits(entity: str) -> bool:
            if entity in acting.entities:
                return False  # whom Reyes sues is not Reyes
            if quotation >= 0 and pronoun and told is not None and entity in told.speakers:
                return False  # who speaks says "I"
            return self._fits(entity, wanted) and (not pronoun or reading.speakers.may_be(entity, pronoun))

        here = {entity for entity in map(reading.entity, named) if fits(entity)}
        topics = reading.speakers.topics
        if wanted == "person" and quotation < 0:
            opens = lead(reading)
            if 0 <= opens[0] < place and (here or not pronoun):
                return ()  # "He said Reyes knew that he …"
            if not here and _cataphoric(reading, place):
                return ()
        if wanted == "person" and not here and any(at != acting.noun for at in strangers(reading, 0, place, pronoun)):
            return ()
        topic = topics.person if wanted == "person" else topics.organization
        if not here and topic is not None and fits(topic) and quotation < 0:
            return (topic,)
        if len(here) > 1 and pronoun and quotation < 0 and (taken := parallel(syntax, place, named)) in here:
            return (taken,)
        if not here and quotation < 0 and pronoun in _SUBJECTS and _leads(syntax.row, place):
            near = next((people for people in reversed(topics.named) if any(map(fits, people))), frozenset())
            here = {entity for entity in near if fits(entity)}
            lone = len(near) == 1 and near is topics.named[-1] and not topics.ages.crowded
            if not lone and not here <= reading.speakers.addressed.keys():
                return ()
        if not here and (quotation < 0 or wanted != "person"):
            here = {entity for entity in self._before if fits(entity)}
        if len(here) == 1:
            return tuple(here)
        saying = reading.clauses.saying(place)
        if saying and len(saying.speakers) == 1 and saying.speakers[0] in here and quotation < 0:
            return saying.speakers
        return ()


def _borne(syntax: PhrasesAhead, row: tuple[str, ...], start: int, high: int) -> tuple[int, tuple[str, ...]] | None:
    """The only bearer of the title that begins at a unit: where it ends, and who it is."""
    reading = syntax.reading
    owner = described_by(reading.text, syntax.units[start], reading.mentions) if start < high else None
    for last in range(min(high, start + LONGEST), start, -1):
        if last < len(row) and row[last] in _NARROWED:
            continue
        if (bearer := reading.speakers.topics.bearers.only(row[start:last], owner)) is not None:
            return last, (bearer,)
    return None


def _names_firm(syntax: PhrasesAhead, place: int) -> bool:
    """Whether the stretch names an organisation before a unit."""
    reading = syntax.reading
    kind = reading.speakers.topics.kind
    return any(at < place and kind(reading.entity(at)) == "organization" for at in reading.stretch.mentions)


_IMPERSONAL = frozenset(
    {("fell",), ("falls",), ("seems",), ("seemed",), ("appears",), ("takes",), ("took",), ("turns",)}
)
"""Verbs before which "it" means nothing: "it fell to Reyes to speak"."""
_SUBJECTS = frozenset({"he", "she"})


def _leads(row: tuple[str, ...], place: int) -> bool:
    """Whether a pronoun is the first of a sentence, or stands behind the phrase that opens it: "In 2005, he"."""
    return place == 0 or (row[place - 1] == "," and place <= _OPENING and "," not in row[: place - 1])


_OPENING = 8


def _between_dashes(row: tuple[str, ...]) -> list[tuple[int, int]]:
    """Where an aside between two dashes or brackets begins and ends: those it names are not gone on about."""
    found: list[tuple[int, int]] = []
    if _CLOSING.keys().isdisjoint(row):
        return found
    opened = -1
    for at, word in enumerate(row):
        if opened >= 0 and word == _CLOSING[row[opened]]:
            found.append((opened, at))
            opened = -1
        elif opened < 0 and word in _CLOSING:
            opened = at
    return found


_CLOSING = {"—": "—", "–": "–", "(": ")"}
_SUBORDINATE = frozenset({"as", "when", "while", "after", "before", "if", "although", "though", "since", "in", "with"})


def _cataphoric(reading: Reading, place: int) -> bool:
    """Whether a pronoun stands in an opening clause before a name that it may mean: "After she left, Reyes said"."""
    row = reading.stretch.words
    if row[0] not in _SUBORDINATE or "," in row[:place] or "," not in row[place:]:
        return False
    return any(at > place and reading.is_person(at) for at in reading.stretch.mentions)
