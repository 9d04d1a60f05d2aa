"""Whom a pronoun or description means: resolved where only one can be meant, else not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from search.dictionary import Dictionary
from search.facts.reading import Reading
from search.facts.reference import aged
from search.facts.reference.acting import actor, asked, parallel
from search.facts.reference.bodies import body, highest
from search.facts.reference.borne import accused, borne, names_firm
from search.facts.reference.centered import acted, named_later
from search.facts.reference.doubts import doubtful, entitled, leading, said_by, stranger_acts, strangers
from search.facts.reference.firms import Firms
from search.facts.reference.nouns import GENERIC, may_be
from search.facts.reference.openings import SUBJECTS, impersonal, leads, named_behind, opens_before_name, taken_up
from search.facts.reference.pairs import Pairs, told_of
from search.facts.reference.products import Products, owns_price, priced_edition, sold
from search.facts.reference.several import several
from search.facts.reference.sites import site
from search.facts.reference.subjects import lead
from search.facts.sentence.grammar import Grammar
from search.facts.sentence.quotation import inner

if TYPE_CHECKING:
    from search.facts.sentence.phrases import PhrasesAhead

_DESCRIPTION = 5
"""Words of "the fast-growing social media giant" that are looked at."""
_THEY = ("Republicans", "Democrats", "Conservatives", "Liberals", "Socialists")
"""How parties are called that no "it" means."""
_SPEAKERS_OWN = frozenset({"i", "me", "my"})
_UNNAMED = frozenset({"their", "them", "we", "our", "you", "your"})


class Referents:
    """What an article has named so far, stretch by stretch.

    `classes` maps entities to person, organization, place, product or event; None where it is not known.
    """

    def __init__(
        self, classes: Mapping[str, str | None], entities: Iterable[str], dictionary: Dictionary, grammar: Grammar
    ) -> None:
        self.classes = classes
        self._grammar = grammar
        self._passed: Reading | None = None
        self._before: tuple[str, ...] | None = None
        self._pairs = Pairs(classes)
        self._firms = Firms(classes)
        self._products = Products(classes, grammar.product_nouns)
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
        self._passed, self._before = reading, None
        for one in (self._pairs, self._firms, self._products):
            one.pass_on(reading)

    def _just_named(self) -> tuple[str, ...]:
        """Whom the stretch before names, worked out when it is first asked for."""
        reading = self._passed
        if self._before is None and reading is not None:
            plain, outside = told_of(reading)
            kinds = {self.classes.get(entity) for entity in outside}
            beside = (reading.entity(at) for at in plain)
            before = dict.fromkeys([*outside, *(one for one in beside if self.classes.get(one) not in kinds)])
            stranger = stranger_acts(reading)
            self._before = tuple(one for one in before if not (stranger and self.classes.get(one) == "person"))
        return self._before or ()

    def resolve(self, syntax: PhrasesAhead, place: int) -> tuple[str, ...]:
        """Whom the pronoun at a unit means; empty where that is open."""
        word = syntax.row[place]
        if word == "they":
            return several(syntax, place, self._passed)
        if word in _SPEAKERS_OWN:
            return self._speaker(syntax, place)
        if word in _UNNAMED or (word == "it" and impersonal(syntax, place)):
            return ()
        if word == "it" and sold(syntax.row, place) and (ware := self._products.meant(syntax, place)) is not None:
            return ware
        if word == "its" and owns_price(syntax.row, place) and (ware := self._products.meant(syntax, place, "product")):
            return ware
        if word not in self._grammar.he_she:
            firms = self._firms.meant(syntax, place)
            return firms if not firms or not firms[0].endswith(_THEY) else ()
        found, acting = self._person(syntax, place, word), actor(syntax, place).entities
        if found:
            return () if doubtful(syntax, place, found[0], acting) else found
        return said_by(syntax, place, acting)

    def opener(self, syntax: PhrasesAhead) -> str | None:
        """The person whom the "he" or "she" means that a stretch begins with; None where that is open."""
        place = lead(syntax.reading)[0]
        opens = place in {0, 1} or (place > 1 and leads(syntax.row, place))
        found = self.resolve(syntax, place) if opens else ()
        return found[0] if found else None

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
        if row[place] == "the" and (held := borne(syntax, row, start, high)):
            return held
        return self._gone_on(syntax, row, place, start, high) if row[place] in {"the", "this"} else None

    def _gone_on(
        self, syntax: PhrasesAhead, row: tuple[str, ...], place: int, start: int, high: int
    ) -> tuple[int, tuple[str, ...]] | None:
        """The organisation that "the company", "the Oslo-based firm" or "the committee" means."""
        reading, grammar = syntax.reading, self._grammar
        if row[start + 1 : start + 3] == ("-", "based") and syntax.units[start].kind == "mention":
            start += 3
        elif row[start : start + 5] == ("@", ",", "@", "-", "based"):
            start += 5  # "the Tarn, Norvia-based company"
        elif not GENERIC.isdisjoint(row[start + 1 : min(high, start + 2)]) and reading.is_place(start):
            start += 1  # "the Oslo company"
        for last in range(start + 1, min(high, start + _DESCRIPTION) + 1):
            noun = row[last - 1]
            if last > start + 1 and reading.capital(last - 1) and reading.capital(last - 2):
                return None  # "the Vell Workers Party"
            if syntax.units[last - 1].kind != "word" or noun in grammar.prepositions:
                return None
            if row[last : last + 1] == ("of",) and not accused(row, start, last):
                continue
            if last == start + 1 and (named := body(reading.speakers, noun, syntax.units[place].start)):
                return last, (named,)
            if noun == "court" and (court := highest(reading.speakers, row[start:last])):
                return last, (court,)
            if last == start + 1 and (place_named := site(reading, noun, syntax.units[place].start, last)):
                return last, (place_named,)
            if noun in grammar.organization_nouns:
                found = self._firms.cited(noun) or self._firms.meant(syntax, place, noun)
                main = reading.speakers.topics.meant(noun) if not found and syntax.units[place].quotation < 0 else None
                meant = found or ((main,) if main and not names_firm(syntax, place) else ())
                return (last, meant) if meant and may_be(meant[0], noun) else None
            kind = "product" if priced_edition(row, start, last - 1) else noun
            if kind in grammar.product_nouns and (ware := self._products.meant(syntax, place, kind)):
                return last, ware
        return None

    def aged(self, syntax: PhrasesAhead, place: int, high: int) -> tuple[int, tuple[str, ...]] | None:
        """A description by age that begins at a unit ("the 55-year-old"): where it ends, and whom it means."""
        last = aged.ends(syntax, place, high)
        if last < 0:
            return None
        found = aged.whose(syntax, place, last, self._person(syntax, place))
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

    def _speaker(self, syntax: PhrasesAhead, place: int) -> tuple[str, ...]:
        """Who speaks the quotation around a unit, if that is one known person."""
        reading, unit = syntax.reading, syntax.units[place]
        if unit.quotation < 0 or inner(reading.text, reading.quotations[unit.quotation], unit.start):
            return ()
        said = reading.clauses.attribution(place)
        return said if len(said) == 1 and self._fits(said[0], "person") else ()

    def _person(self, syntax: PhrasesAhead, place: int, pronoun: str = "") -> tuple[str, ...]:
        """The only person before a unit in its stretch; if there is none, whom the stretches before go on about.

        `pronoun`: none that it cannot mean.
        """
        reading, quotation = syntax.reading, syntax.units[place].quotation
        told = reading.clauses.saying(place) if quotation >= 0 and pronoun else None
        told = None if told is not None and told.quotation == quotation else told
        acting = actor(syntax, place)
        if acting.open:
            return ()

        def fits(entity: str) -> bool:
            if entity in acting.entities or (told is not None and entity in told.speakers):
                return False  # whom Reyes sues is not Reyes, and who speaks says "I"
            return self._fits(entity, "person") and (not pronoun or reading.speakers.may_be(entity, pronoun))

        here = {entity for entity in self._named(syntax, place, people=True) if fits(entity)}
        if here and asked(syntax.row, place):
            return self._gone_before(syntax, place, pronoun, lambda entity: fits(entity) and entity not in here)
        if quotation >= 0:
            return tuple(here) if len(here) == 1 and not taken_up(syntax, place) else ()
        here.update(filter(fits, entitled(reading, place)))
        if 0 <= lead(reading)[0] < place and (here or not pronoun):
            return ()  # "He said Reyes knew that he …"
        if not here:
            if opens_before_name(reading, place):
                return named_behind(syntax, place) if pronoun else ()
            if any(at != acting.noun for at in strangers(reading, 0, place, pronoun)):
                return ()
            later = named_later(reading, place) if pronoun in SUBJECTS else frozenset[str]()
            told_of = reading.speakers.topics.person
            if told_of is not None and told_of in later and fits(told_of):
                return ()
            return self._gone_before(syntax, place, pronoun, lambda entity: fits(entity) and entity not in later)
        if len(here) > 1 and pronoun:
            named = [at for at in reading.stretch.mentions if at < place and syntax.units[at].quotation < 0]
            if (taken := parallel(syntax, place, leading(reading, named))) in here:
                return (taken,)
        return tuple(here) if len(here) == 1 else _speaker_among(reading, place, here)

    def _gone_before(
        self, syntax: PhrasesAhead, place: int, pronoun: str, fits: Callable[[str], bool]
    ) -> tuple[str, ...]:
        """The person of those who fit whom the stretches before go on about."""
        topics, addressed = syntax.reading.speakers.topics, syntax.reading.speakers.addressed
        if topics.person is not None and fits(topics.person):
            return (topics.person,)
        if topics.owned or topics.introduced:
            return ()
        if pronoun in SUBJECTS and (subject := acted(self._passed, syntax.reading, place, pronoun)) and fits(subject):
            return (subject,)
        here: set[str] = set()
        if pronoun in SUBJECTS and leads(syntax.row, place):
            if topics.open_pronoun:
                return ()
            near = next((people for people in reversed(topics.named) if any(map(fits, people))), frozenset())
            here = {entity for entity in near if fits(entity)}
            lone = len(near) == 1 and near is topics.named[-1] and not topics.ages.crowded and topics.alone(*near)
            if not lone and not here <= addressed.keys():
                return ()
        here = here or {entity for entity in self._just_named() if fits(entity)}
        if here:
            return tuple(here) if len(here) == 1 else _speaker_among(syntax.reading, place, here)
        main = topics.all_along() if pronoun else None
        return (main,) if main is not None and fits(main) else ()

    def _named(self, syntax: PhrasesAhead, place: int, *, people: bool = False) -> set[str]:
        """Whom a stretch names before a unit, outside of other quotations; `people`: without who only describes."""
        quotation, reading = syntax.units[place].quotation, syntax.reading
        named = [at for at in reading.stretch.mentions if at < place and syntax.units[at].quotation in (-1, quotation)]
        return set(map(reading.entity, leading(reading, named) if people else named))


def _speaker_among(reading: Reading, place: int, here: set[str]) -> tuple[str, ...]:
    """Who says what stands at a unit, if one of several; outside of quotations."""
    saying = reading.clauses.saying(place)
    plain = saying is not None and reading.units[place].quotation < 0 and len(saying.speakers) == 1
    return saying.speakers if saying is not None and plain and saying.speakers[0] in here else ()
