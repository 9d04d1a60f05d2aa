"""Words before or after a saying verb → who speaks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Self

from search.dictionary import Dictionary
from search.facts.reference.actors import ACTING
from search.facts.reference.addressed import addressed
from search.facts.reference.ages import CALLED_BY_AGE
from search.facts.reference.bearers import LONGEST, described_by
from search.facts.reference.bodies import body
from search.facts.reference.nouns import portrayed
from search.facts.reference.topics import Topics
from search.facts.sentence.asides import between_dashes, is_verb
from search.facts.sentence.known import Known
from search.facts.sentence.stretch import Stretch, Unit
from search.facts.speech.beside import PREPOSITIONS, opens
from search.facts.speech.channels import passes_on, tells
from search.facts.speech.correspondents import CORRESPONDENTS, own_correspondent
from search.facts.speech.memory import Memory
from search.facts.speech.titled import BETWEEN, ennobled, of_body, together, trimmed
from search.facts.speech.trailing import first_named, trails
from search.mention import Mention
from search.wordings import Words

_LONGEST_NAME = 12
"""Units of a speaker's name: "people familiar with the matter" has five."""
_MODIFYING = frozenset({"acting", "leading", "visiting", "ranking", "outgoing", "incoming", "sitting", "founding"})
_SEATED = frozenset((one, *rest) for one in ("of", "from", "in") for rest in ((), ("the",)))
_ONE_OF_MANY = frozenset({"a", "an", "one", "another"})
"""What begins the description of somebody who is not named."""
_BEHIND_A_NOUN = PREPOSITIONS | {"who", "familiar", "briefed"}
_GOING_ON = frozenset({"although", "though", "but", "while", "and", "yet"})
_LISTING = frozenset({"from", "by", "in", "like", "as", "including", "at", "of"})


@dataclass(frozen=True, slots=True)
class Speakers:
    """Turns a range of units into a tuple of entity ids, or of the article's words; empty if it names nobody.

    `people` and `places` are those of the entities mentioned that are of such a class, `bodies` all but the people;
    `addressed` maps those that the article calls Mr. or Ms. to "he" or "she"; `channels` tells of a speaker whether
    that passes on what others said.
    """

    text: str
    mentions: Sequence[Mention]
    dictionary: Dictionary
    words: Words
    memory: Memory
    people: frozenset[str]
    places: frozenset[str]
    bodies: frozenset[str]
    addressed: Mapping[str, str]
    channels: Known[str, bool]
    topics: Topics

    @classmethod
    def of(
        cls,
        text: str,
        mentions: Sequence[Mention],
        dictionary: Dictionary,
        words: Words,
        classes: Mapping[str, str | None],
        nouns: frozenset[str] = frozenset(),
    ) -> Self:
        """Those of an article that nobody has spoken in yet. `classes` says what its entities are.

        `nouns` may mean an organisation: "the company".
        """
        people = frozenset(entity for entity, kind in classes.items() if kind == "person")
        places = frozenset(entity for entity, kind in classes.items() if kind == "place")
        return cls(
            text,
            mentions,
            dictionary,
            words,
            Memory(),
            people,
            places,
            frozenset(classes) - people,
            addressed(text, mentions),
            Known(lambda speaker: passes_on(speaker, speaker in people, dictionary, words)),
            Topics(classes, nouns, [mention.entity for mention in mentions]),
        )

    def named(self, stretch: Stretch, first: int, last: int) -> tuple[str, ...]:
        """The speakers that the units from `first` to `last` (exclusive) name."""
        units = stretch.units
        first, last = trimmed(stretch, first, last)
        if first >= last or last - first > _LONGEST_NAME:
            return ()
        if last - first == 1 and units[first].word in self.words.pronouns:
            return self.pronoun(stretch, first)
        if last - first == 1 and units[first].word.partition("'")[0] in self.words.pronouns:
            return ()  # "I’m reminded of"
        last = of_body(stretch, first, last, self.is_person, self.words)
        places = [place for place in range(first, last) if units[place].kind == "mention"]
        if places and self.mentions[units[places[-1]].number].why == ACTING:
            return self._in_words(stretch, first, last)
        entities = tuple(dict.fromkeys(self.mentions[units[place].number].entity for place in places))
        people = [at for at in places if self.is_person(units[at])]
        if len(entities) > 1 and together(stretch, people, places[0], last, self.words):
            return tuple(dict.fromkeys(self.mentions[units[at].number].entity for at in people))
        between = [units[place].word for place in range(first, last) if units[place].kind != "mention"]
        if entities and all(word in BETWEEN for word in between):
            return entities
        filed = between[-1:] == ["in"] and "".join(between[-2:-1]).endswith("ed")  # "documents filed in Tarn"
        listed = not self.words.channels.isdisjoint(between) and not _LISTING.isdisjoint(between)
        if entities and listed and not filed:
            return entities
        described = any(word in self.words.sources for word in between) or between[:1] in (["one"], ["a"], ["an"])
        if described and any(word.endswith("ing") and word not in _MODIFYING for word in between):
            return self._in_words(stretch, first, last)  # "experts watching the IRS"
        if places[-1:] == [last - 1] and (
            PREPOSITIONS.isdisjoint(between)
            or (places[-2:-1] == [last - 2] and people == [last - 1])  # "Mayor of Tarn Ada Hill"
            or ennobled(self.text, stretch, first, last - 1, self.words)
        ):
            return entities[-1:]
        if len(entities) > 1 and places[0] == first and tuple(between) in _SEATED and places[-1] == last - 1:
            return entities[:1]  # "Reyes of Norvia"
        if people_of := self._from(stretch, first, last):
            return people_of
        return self._in_words(stretch, first, last)

    def is_person(self, unit: Unit) -> bool:
        """Whether a unit names a person."""
        return unit.kind == "mention" and self.mentions[unit.number].entity in self.people

    def _from(self, stretch: Stretch, first: int, last: int) -> tuple[str, ...]:
        """The person in "Senator Ada Hill of Norvia": nothing but titles before the name, and a name behind "of"."""
        row, units = stretch.words, stretch.units
        at = next((place for place in range(first, last) if self.is_person(units[place])), last)
        if at + 2 >= last or row[at + 1] not in {"of", "from"} or units[last - 1].kind != "mention":
            return ()
        entity = self.mentions[units[at].number].entity
        plain = all(row[place] not in PREPOSITIONS and row[place] != "'s" for place in range(first, at))
        return (entity,) if entity in self.people and plain else ()

    def channel(self, speakers: tuple[str, ...]) -> bool:
        """Whether these pass on what others told them: outlets, unnamed sources."""
        return any(map(self.channels.__getitem__, speakers))

    def may_be(self, entity: str, pronoun: str) -> bool:
        """Whether a pronoun ("he", "her") may mean an entity, as far as the article addresses it."""
        called = self.addressed.get(entity)
        return called is None or called == ("he" if pronoun in {"he", "him", "his"} else "she")

    def named_so(self, speaker: str) -> bool:
        """Whether a speaker is an entity or begins with a capital: not "the mayor"."""
        return not speaker.islower() or self.dictionary.entity(speaker) is not None

    def person(self, named: tuple[str, ...]) -> bool:
        """Whether a single person speaks."""
        return len(named) == 1 and named[0] in self.people

    def heard(self, speakers: tuple[str, ...], stretch: Stretch | None = None) -> None:
        """Keeps who spoke in a stretch, for the pronouns that follow."""
        self.memory.heard_in = stretch.start if stretch is not None else -1
        people = [speaker for speaker in speakers if speaker in self.people or self._surname(speaker)]
        self.memory.last_person = people[0] if len(people) == len(speakers) == 1 else None
        if people:
            self.memory.unnamed = None
        body = len(speakers) == 1 and not people and speakers[0] in self.bodies
        self.memory.last_body = speakers[0] if body else None

    def _surname(self, speaker: str) -> bool:
        """Whether a speaker is a name of one word that may be a person's: "Reyes"."""
        open_kind = speaker in self.bodies and self.topics.kind(speaker) is None
        return open_kind and speaker.isalpha() and speaker.istitle()

    def pronoun(self, stretch: Stretch, place: int) -> tuple[str, ...]:
        """Whom "he" or "she" means: the one person named before it in its sentence, else who spoke last."""
        word = stretch.units[place].word.partition("'")[0]
        if word in self.words.he_she:
            before = {one for one in self._people(stretch, place, beside=True) if self.may_be(one, word)}
            if place and stretch.words[place - 1] in {"who", "whom"} and stretch.units[place - 2].kind != "word":
                before -= self._people(stretch, place) - self._people(stretch, place - 3)  # "Hill, who he says …"
            last = self.memory.last_person or self.topics.person
            if trails(stretch, place, self.words):
                if last and self.may_be(last, word):
                    return (last,)
                if before:
                    return tuple(before & first_named(self, stretch, place)) or (word,)
            if len(before) == 1:
                return tuple(before)
            if last in before and self._goes_on(stretch, place):
                return (last,)
            if before:
                return (word,)
            if any(one != last for one in self._surnames(stretch, place)):
                return (word,)
            if last and self.may_be(last, word):
                return (last,)
            likely = [one for one in self.topics.people if self.may_be(one, word)]
            return tuple(likely) if len(likely) == 1 else (word,)
        if word == "it" and self.memory.last_body and place and stretch.units[place - 1].quotation >= 0:
            return (self.memory.last_body,)  # "“…,” it said"
        return (word,) if word in {"they", "it"} else ()

    def _goes_on(self, stretch: Stretch, place: int) -> bool:
        """Whether ", although he said" goes on about who spoke before in the same sentence."""
        return self.memory.heard_in == stretch.start and stretch.words[place - 1] in _GOING_ON

    def passed(self, stretch: Stretch) -> None:
        """Forgets the last speaker after a stretch that names anybody else outside of quotations."""
        if self._people(stretch, len(stretch.units), plain=True) - {self.memory.last_person or ""}:
            self.memory.last_person = None

    def _people(self, stretch: Stretch, end: int, *, beside: bool = False, plain: bool = False) -> set[str]:
        """Whom the units before `end` name outside of quotations; `beside`: but for "speaking to Hill, he".

        `plain`: but for asides between dashes.
        """
        named = set()
        asides = between_dashes(stretch.words) if plain else []
        for place in stretch.mentions:
            unit = stretch.units[place]
            if any(first < place < last for first, last in asides):
                continue
            if place < end and unit.quotation < 0 and not (beside and opens(stretch, place, end, self.words)):
                named.add(self.mentions[unit.number].entity)
        return named & self.people

    def _surnames(self, stretch: Stretch, end: int) -> set[str]:
        """The names before `end` outside of quotations that may be somebody's, nobody knows whose."""
        named = (at for at in stretch.mentions if at < end and stretch.units[at].quotation < 0)
        return {one for at in named if self._surname(one := self.mentions[stretch.units[at].number].entity)}

    def _noun_phrase(self, stretch: Stretch, first: int, inner: Sequence[str]) -> bool:
        """Whether words look like somebody's name or description, and not like a piece of a sentence."""
        if "to" in inner and "close" not in inner:
            return False
        if all(word in self.words.determiners for word in inner):
            return False
        if stretch.units[first].kind == "mention" or inner[0] in self.words.determiners or inner[0] == "#count":
            return True
        return self.text[stretch.units[first].start].isupper() or any(word in self.words.sources for word in inner)

    def _in_words(self, stretch: Stretch, first: int, last: int) -> tuple[str, ...]:
        units = stretch.units
        if all(units[place].word in self.words.speaker_begins for place in range(first, last)):
            return ()
        counted = units[first].word == "#count" and tells(self.text[units[first].start : units[first].end], self.words)
        if not counted and not any(units[place].kind in ("word", "mention") for place in range(first, last)):
            return ()
        inner = [units[place].word for place in range(first, last)]
        if inner[0] in PREPOSITIONS or (inner[0].isdigit() and PREPOSITIONS.intersection(inner[1:2])):
            return ()  # "Finding #1 in the report stated"
        if units[first].kind == "mention" and any(is_verb(word, self.words) for word in inner[1:]):
            return ()  # "Norvia faced months of criticism over its plan announced in May"
        if not self._noun_phrase(stretch, first, inner):
            return ()
        said = " ".join(self.text[units[first].start : units[last - 1].end].split())
        head = units[last - 1].word
        if inner[0] == "our" and head in CORRESPONDENTS and (own := own_correspondent(self, stretch)):
            return (own,)
        if inner[:2] == ["the", "#age"] and (aged := self._aged(stretch, first, last)):
            return (aged,)
        if inner[0] == "the" and self.memory.unnamed and head == self.memory.unnamed[0]:
            return self.memory.unnamed[1:]
        if units[first].word == "the" and last - first <= LONGEST and (meant := self._titled(stretch, first, last)):
            return (meant,)
        if units[first].word in {"the", "this", "that"} and last - first == 2:
            return (self.memory.described.get(head, said),)
        if units[first].kind == "word" and units[first].word not in {"the", "this", "that"} and last - first <= 3:
            self.memory.described[head] = said
        if inner[0] in _ONE_OF_MANY:
            end = next((at for at, word in enumerate(inner) if word in _BEHIND_A_NOUN), len(inner))
            self.memory.unnamed = inner[end - 1], said
        return (said,)

    def _aged(self, stretch: Stretch, first: int, last: int) -> str | None:
        """Whom "the 55-year-old" or "the 55-year-old actor" means, before anybody is named in its sentence."""
        unit, topics = stretch.units[first + 1], self.topics
        if meant := topics.so_old(self.text, unit):
            return meant
        bare = last - first == 2
        if self._people(stretch, first) or not (bare or stretch.units[last - 1].word in CALLED_BY_AGE):
            return None
        return topics.went_on(self.text, unit, bare=bare)

    def _titled(self, stretch: Stretch, first: int, last: int) -> str | None:
        """Whom "the senator", "the company" or "the court" can only mean, as far as the text has come."""
        at = first + 1
        if last - first > len(("the", "senator", "from")) and stretch.words[first + 2] in {"from", "of"}:
            at, last = last - 1, first + 2  # "the senator from Norvia"
        owner = described_by(self.text, stretch.units[at], self.mentions)
        if meant := self.topics.bearers.only(stretch.words[first + 1 : last], owner, self.may_be):
            return meant
        if last - first > 2:
            return self.topics.meant(portrayed(stretch.words[first + 1 : last]))
        noun = stretch.words[first + 1]
        return self.topics.meant(noun) or body(self, noun, stretch.units[first].start)
