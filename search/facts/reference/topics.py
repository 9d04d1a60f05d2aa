"""Whom an article goes on about: whom "he", "she" and "the company" mean in the next sentence, and "the senator"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from search.facts.reference.ages import Ages, years_in
from search.facts.reference.bearers import Bearers
from search.facts.reference.called import find_called
from search.facts.reference.doubts import PEOPLE, leading, stranger_acts, unknown
from search.facts.reference.nouns import GENERIC, may_be
from search.facts.reference.prominence import prominent
from search.facts.reference.subjects import subject_of
from search.facts.sentence.asides import between_dashes
from search.values.wordlist import word_set

if TYPE_CHECKING:
    from search.facts.reading import Found, Reading
    from search.facts.sentence.stretch import Unit

_GOVERNING = word_set(
    "about across against amid among at behind despite during for in including into like near of on over than through"
    " under via"
)
_SERVING = frozenset({"to", "for"})
"""What stands between somebody's post and whom it serves: "adviser to Reyes"."""
_DESCRIBED = 6
"""Units from such a word to the name, at most."""
_BEFORE_NAMES = PEOPLE | {"the", "a", "an", "his", "her", "their", "its", "late", "fellow"}
"""What may stand between such a word and the name, beside words in capitals."""
_ACTING = 4
"""Units of a sentence in which the "it" stands that acts."""
_QUOTED = frozenset({"", "“", '"', "'", "‘"})
_BLANKS = 8
"""Characters of white space between two paragraphs, at most."""
_OFTEN = 3
"""Mentions of the organisation that an article is about, at least; and twice as many as of any other."""
_LATELY = 2
"""Stretches that have to tell of nobody else before "he" means whom the whole article is about."""
_REMEMBERED = 3
"""Stretches whose people are remembered."""


class Topics:
    """What the sentences so far leave for the next: their subject, and who bears which title.

    `classes` maps entities to their class; `nouns` are those that may mean an organisation ("the company"); `named`
    are the entities of all mentions.
    """

    def __init__(
        self, classes: Mapping[str, str | None], nouns: frozenset[str] = frozenset(), named: Sequence[str] = ()
    ) -> None:
        self._classes = classes
        self.nouns = nouns
        self.main = _main(classes, named, "organization")
        """The organisation that is named far more often than any other."""
        self._main_person = _main(classes, named, "person")
        self._undisturbed = -1
        """Stretches in a row that tell of nobody else; -1 before the first that names him."""
        self.ages = Ages()
        self.person: str | None = None
        self.organization: str | None = None
        self.people: frozenset[str] = frozenset()
        """Whom the stretch before names."""
        self.named: list[frozenset[str]] = []
        """The people that the last few stretches name, each outside of quotations; the latest comes last."""
        self._fresh = False
        self._silent = 0
        self._beside = False
        self._company: str | None = None
        """What the stretch before is about, if it names no other one that "the company" could mean."""
        self._by_pronoun = False
        self.introduced = False
        """Whether the stretch before ends with a colon and somebody tells of others behind it."""
        self.owned = False
        """Whether the stretch before names people only as owners, of what an "it" does something to."""
        self.bearers = Bearers(named)

    def bears(self, found: Found) -> None:
        """A role that somebody has: "the senator" may mean him from here on."""
        self.bearers.learn(found)

    def called(self, reading: Reading) -> None:
        """The nouns that a stretch calls somebody: "the bank" may mean "Norvia, a bank of Vell" from here on."""
        for entity, noun in find_called(reading, self._classes, self.nouns):
            self.bearers.call(entity, noun)

    def happened(self, found: Found, nouns: Sequence[str] = ()) -> None:
        """A fact that makes somebody "the 55-year-old" or what the nouns say ("the suspect")."""
        if found.subject is None:
            return
        if found.attribute == "age":
            self.ages.learn(found)
        if found.attribute == "runs_for":
            self.bearers.candidates.runs(found.subject)
        for noun in nouns:
            self.bearers.call(found.subject, noun)

    def so_old(self, text: str, unit: Unit) -> str | None:
        """The person who is as old as the age at a unit says, if only one is."""
        years = years_in(text, unit)
        people = self.ages.named(years) if years is not None else ()
        latest = next((one for one in reversed(self.named) if one), frozenset())
        return people[0] if len(people) == 1 and (people[0] in latest or people[0] == self.person) else None

    def went_on(self, text: str, unit: Unit, *, bare: bool) -> str | None:
        """The person whom the sentence before goes on about, if the age at a unit may be theirs."""
        years = years_in(text, unit)
        fits = years is not None and self.person is not None and self.ages.may_be(self.person, years, bare=bare)
        return self.person if fits and self.alone(self.person or "") else None

    def alone(self, person: str) -> bool:
        """Whether the stretch before tells of nobody else than a person, by name or as "he"."""
        before = self.named[-1] if self.named else frozenset()
        return not before - {person} and not (self._by_pronoun and person in before)

    @property
    def open_pronoun(self) -> bool:
        """Whether the stretch before begins with a "he" that may mean anybody: the next may mean the same one."""
        return self._by_pronoun and self.person is None

    def all_along(self) -> str | None:
        """The person whom the whole article is about, while nobody else has been told of lately."""
        return self._main_person if self._undisturbed >= _LATELY else None

    def kind(self, entity: str) -> str | None:
        """What an entity is; None where it is not known."""
        return self._classes.get(entity)

    def meant(self, noun: str) -> str | None:
        """The organisation that "the company" means here; "the union" only one that is called so."""
        organization = self.organization or (self.main if noun in GENERIC and not self._beside else None)
        if organization is None and noun in GENERIC:
            organization = self._company
        if organization is None or noun not in self.nouns or not may_be(organization, noun, named=True):
            return None
        return organization

    def follow(self, reading: Reading, opener: str | None = None) -> None:
        """After a stretch: its subject is whom the next one may go on about.

        `opener`: whom the "he" or "she" means that it begins with.
        """
        self.ages.pass_on(reading)
        subject, pronoun = subject_of(reading)
        self._by_pronoun = pronoun
        self.owned = subject is None and _owned_alone(reading)
        plain = _told(reading)
        led = leading(reading, plain)
        self._company = None
        if subject is not None and subject not in (self.person, self.organization):
            rivals = list(self._rivals(reading, subject, led))
            firm = self._classes.get(subject) == "organization"
            self._company = subject if firm and not any(may_be(one, "company") for one in rivals) else None
            subject = None if rivals else subject
        named = {self._classes.get(reading.entity(at)) for at in plain}
        stranger = self.ages.crowded and stranger_acts(reading)
        spoken = any(one.quotation < 0 and _unnamed(one.speakers) for one in reading.clauses.sayings)
        nameless = stranger or spoken or (None in named and any(unknown(reading, at) for at in plain))
        if nameless:
            named.add("person")  # "a spokesman said": "he" may mean him
        people = [reading.entity(at) for at in led if reading.is_person(at)]
        self.people = (
            frozenset(people if not (stranger or self.owned) else ()) if people or not pronoun else self.people
        )
        if nameless or self.ages.crowded or set(people) - {self._main_person}:
            self._undisturbed = min(self._undisturbed, 0)
        elif people or self._undisturbed >= 0:
            self._undisturbed = max(self._undisturbed, 0) + 1
        self.named = [] if stranger else [*self.named[1 - _REMEMBERED :], frozenset(people)]
        self.bearers.lately = frozenset[str]().union(*self.named[1 - _REMEMBERED :])
        kind = self._classes.get(subject) if subject is not None else None
        acting = subject if kind == "person" else None
        self.person = opener or self._next(acting, self.person, "person" in named, pronoun)
        organization = subject if subject in self._classes and kind in {"organization", None} else None
        firms = not named.isdisjoint({"organization", None})
        if organization is None and not firms and kind is None and self._silent < _REMEMBERED:
            self._silent += 1  # nobody else has been named since
        else:
            self._silent = 0
            self.organization = organization
        self._beside = firms
        self._fresh = subject is not None or pronoun
        self.introduced = _introduces(reading)
        if self.introduced:
            self.person, self.people, self._undisturbed = None, frozenset(), -1

    def _rivals(self, reading: Reading, subject: str, led: Sequence[int]) -> Iterator[str]:
        """Those of the subject's class whom a sentence names and "he" or "it" could as well mean."""
        row = reading.stretch.words
        for at in led:
            other = reading.entity(at)
            if other == subject:
                continue
            known = self._classes.get(other)
            if known is None and prominent(reading, at):
                yield other
            elif known == self._classes.get(subject):
                beside = known == "person" and _beside(reading, at)
                if not beside and row[at + 1 : at + 2] not in {("'s",), ("'",)}:
                    yield other

    def _next(self, subject: str | None, before: str | None, named: bool, pronoun: bool) -> str | None:
        """The topic of a class behind a stretch: its subject, or the one before if the stretch names no other."""
        if subject is not None:
            return subject
        return before if pronoun or (not named and self._fresh) else None


def _main(classes: Mapping[str, str | None], named: Sequence[str], kind: str) -> str | None:
    counts = Counter(entity for entity in named if classes.get(entity) == kind).most_common(2)
    if not counts or counts[0][1] < _OFTEN or (len(counts) > 1 and counts[0][1] < 2 * counts[1][1]):
        return None
    return counts[0][0]


def _told(reading: Reading) -> list[int]:
    """The units that name somebody outside of quotations; without those of asides, where others are named besides."""
    plain = [at for at in reading.stretch.mentions if reading.units[at].quotation < 0]
    aside = between_dashes(reading.stretch.words)
    return [at for at in plain if not any(first < at < last for first, last in aside)] or plain if aside else plain


def _introduces(reading: Reading) -> bool:
    """Whether what somebody tells of others follows behind a colon, without quotation marks."""
    if reading.stretch.words[-1:] != (":",):
        return False
    end = reading.stretch.end
    return reading.text[end : end + _BLANKS].lstrip()[:1] not in _QUOTED


def _beside(reading: Reading, at: int) -> bool:
    """Whether a name only stands beside others: "about former President Reyes", "an aide to Senator Reyes"."""
    row = reading.stretch.words
    for before in range(at - 1, max(-1, at - _DESCRIBED), -1):
        word = row[before]
        if word in _GOVERNING:
            return True
        if word in _SERVING:
            return before > 0 and row[before - 1] in PEOPLE
        if not (word == "@" or word in _BEFORE_NAMES or reading.capital(before) or word in reading.words.modifiers):
            return False
    return False


def _owned_alone(reading: Reading) -> bool:
    """Whether "it" acts in a sentence that names nobody but as an owner: "Instead, it condemned Reyes's approach"."""
    row, named = reading.stretch.words, reading.stretch.mentions
    if "it" not in row[: min(_ACTING, *named)] if named else True:
        return False
    people = [at for at in named if reading.is_person(at)]
    return bool(people) and all(row[at + 1 : at + 2] in {("'s",), ("'",)} for at in people)


def _unnamed(speakers: tuple[str, ...]) -> bool:
    """Whether words are a single person's description: "a spokesman", "the aide"."""
    words = speakers[0].split() if len(speakers) == 1 else []
    return bool(words) and words[0].casefold() in {"a", "an", "one", "the", "another"} and not words[-1].endswith("s")
