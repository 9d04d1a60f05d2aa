"""Which organisation "it", "its" and "the company" mean."""

from __future__ import annotations

from collections.abc import Mapping, Set
from typing import TYPE_CHECKING

from search.facts.reference.acting import doer
from search.facts.reference.nouns import GENERIC
from search.facts.reference.prominence import governed, prominent
from search.facts.reference.subjects import only_reports
from search.facts.sentence.asides import between_dashes, is_verb
from search.values.wordlist import word_set

if TYPE_CHECKING:
    from search.facts.reading import Reading
    from search.facts.sentence.phrases import PhrasesAhead
    from search.facts.speech.saying import Saying

_NEAR = 3
"""Units behind a name in which "its" can only be its own: "between Norvia and its union"."""
_LONGEST = 5
"""Units of "the San Francisco company"."""
_COLLECTIVE = word_set(
    "government administration country nation state city court police military army agency committee party company firm"
    " group board union bank campaign team department commission panel council university school network paper notice"
    " suit lawsuit letter report newspaper site website app program law bill deal plan ruling"
)
"""Nouns that "it" may mean where a name only stands beside them."""
_MARKETS = ("stock exchange", "nasdaq", "nyse", "wall street", "factset", "refinitiv")
"""Where shares are traded, and who counts what analysts expect: no company that "it" means."""


class Firms:
    """The organisations of an article, stretch by stretch. `classes` maps entities to what they are.

    What a name of unknown class is may be an organisation as well.
    """

    def __init__(self, classes: Mapping[str, str | None]) -> None:
        self._classes = classes
        self._passed: Reading | None = None
        self._last: Reading | None = None
        self._before: frozenset[str] = frozenset()
        self._faint: frozenset[str] = frozenset()
        self._alone = False

    def pass_on(self, reading: Reading) -> None:
        """After a stretch: what it names outside of quotations and asides. That is worked out when somebody asks."""
        self._passed = self._last = reading

    def cited(self, noun: str) -> tuple[str, ...]:
        """Whom the stretch before cites under a noun: "according to Harrow, a research firm"."""
        reading = self._last
        row = reading.stretch.words if reading is not None else ()
        if reading is None or noun not in row or "according" not in row:
            return ()
        since = row.index("according")
        source = next((at for at in reading.stretch.mentions if at > since and not reading.is_place(at)), len(row))
        ends = (at for at in range(source + 3, min(len(row), source + _LONGEST + 3)) if row[at] in {",", "."})
        end = next(ends, -1)
        calls = end >= 0 and row[source + 1 : source + 3] in {(",", "a"), (",", "an")} and row[end - 1] == noun
        return (reading.entity(source),) if calls and self._may_be(reading.entity(source)) else ()

    def _take_in(self) -> None:
        reading, self._passed = self._passed, None
        if reading is None:
            return
        apart = [(first + 1, last) for first, last in between_dashes(reading.stretch.words)]
        apart += [one.cue for one in reading.clauses.sayings if only_reports(reading, one)]
        plain = [
            at
            for at in reading.stretch.mentions
            if reading.units[at].quotation < 0 and not any(first <= at < last for first, last in apart)
        ]
        self._before = frozenset(reading.entity(at) for at in plain if self._rivals(reading, at))
        self._faint = frozenset(one for one in map(reading.entity, plain) if self._may_be(one)) - self._before
        self._alone = len({reading.entity(at) for at in plain}) == 1

    def meant(self, syntax: PhrasesAhead, place: int, noun: str = "") -> tuple[str, ...]:
        """What the pronoun at a unit means, or the `noun` of the description that begins there; empty if it is open."""
        reading, quotation = syntax.reading, syntax.units[place].quotation
        end = next((at for at in range(place, min(len(syntax.row), place + _LONGEST)) if syntax.row[at] == noun), -1)
        doing = doer(syntax, place, end) if end >= 0 and noun in GENERIC else ()
        saying = reading.clauses.saying(place)
        silent = saying.speakers if saying is not None and quotation >= 0 else ()  # who speaks says "we"
        named = [
            at
            for at in reading.stretch.mentions
            if at < place
            and syntax.units[at].quotation in (-1, quotation)
            and reading.entity(at) not in silent
            and reading.entity(at) not in doing
        ]
        faint = {entity for entity in map(reading.entity, named) if self._may_be(entity)}
        here = {reading.entity(at) for at in named if self._rivals(reading, at)}
        if syntax.row[place] == "its" and named and place - named[-1] <= _NEAR:
            nearest = {reading.entity(named[-1])}
            return self._only(nearest | here if nearest <= here else nearest | here | faint)
        if noun or (not here and (syntax.row[place] != "it" or not _collective(syntax.row, place))):
            here |= faint
        topic = reading.speakers.topics.organization
        topic = None if topic in doing else topic
        if topic is not None and faint == {topic} and quotation < 0:
            return (topic,)
        if here or faint:
            if saying is not None and quotation < 0 and len(saying.speakers) == 1 and saying.speakers[0] in here:
                return saying.speakers
            return self._only(here, named=not noun)
        if quotation < 0 and saying is not None and syntax.row[place] == "it" and self._unnamed(saying):
            return ()  # "The government said it would stay"
        if quotation < 0 and topic is not None:
            return (topic,)
        self._take_in()
        dim = self._faint if noun and (noun not in GENERIC or self._alone) else frozenset[str]()
        return self._only((self._before or dim).difference(doing))

    def _only(self, entities: Set[str], *, named: bool = True) -> tuple[str, ...]:
        """The only one, if it is an organisation; `named`: its name tells so, or that it is a country."""
        fitting = {"organization", "place"} if named else {"organization", None}
        known = all(self._classes.get(one) in fitting for one in entities)
        return tuple(entities) if len(entities) == 1 and known else ()

    def _unnamed(self, saying: Saying) -> bool:
        """Whether a body without a name says it before: "the government said"."""
        words = saying.speakers[0].casefold().split() if len(saying.speakers) == 1 else []
        return saying.form == "before" and words[:1] == ["the"] and words[-1] in _COLLECTIVE

    def _may_be(self, entity: str) -> bool:
        return self._classes.get(entity) in {"organization", None} and not entity.casefold().endswith(_MARKETS)

    def _rivals(self, reading: Reading, at: int) -> bool:
        """Whether "it" may take up the name at a unit: no person's, nor where it is only mentioned beside others."""
        entity = reading.entity(at)
        kind = self._classes.get(entity)
        if kind == "person" or entity.casefold().endswith(_MARKETS) or not prominent(reading, at):
            return False
        after = reading.stretch.words[at + 1 : at + 2]
        verb = bool(after) and (is_verb(after[0], reading.words) or after[0] in reading.words.saying)
        return kind != "place" or verb


def _collective(row: tuple[str, ...], place: int) -> bool:
    """Whether a noun that "it" may mean stands before a unit, under no preposition."""
    if _COLLECTIVE.isdisjoint(row[:place]):
        return False
    return any(row[at] in _COLLECTIVE and not governed(row, at) for at in range(place))
