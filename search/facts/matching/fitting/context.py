"""What fills the slots of a wording, and what each of its elements can do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, Protocol

from search.facts.sentence.bounds import Phrase
from search.facts.sentence.syntax import Syntax
from search.values.value import Value


@dataclass(slots=True, eq=False)
class Bound:
    """What fills the slots of a wording so far. Places are units; `first` and `last` (exclusive) are its evidence.

    `last` is set before the end where words of a text are cut off by who is named behind them.
    `since`: where its verb begins, if that is the second of two ("… and has cut jobs"). It is not frozen, because that
    takes three times as long to make, but nothing changes one.
    """

    subject: Phrase | None = None
    object: Phrase | None = None
    value: int = -1
    text: tuple[int, int] | None = None
    role: Value | None = None
    first: int = -1
    last: int = -1
    since: int = -1

    def valued(self, place: int) -> Bound:
        """With the value at a unit."""
        return Bound(self.subject, self.object, place, self.text, self.role, self.first, self.last, self.since)

    def worded(self, first: int, last: int) -> Bound:
        """With the words from a unit to another one as the text."""
        return Bound(self.subject, self.object, self.value, (first, last), self.role, self.first, self.last, self.since)

    def within(self, first: int, last: int) -> Bound:
        """With the words from a unit to another one as its evidence."""
        return Bound(self.subject, self.object, self.value, self.text, self.role, first, last, self.since)

    def owned(self, owner: Phrase) -> Bound:
        """With somebody as the object."""
        return Bound(self.subject, owner, self.value, self.text, self.role, self.first, self.last, self.since)

    def titled(self, role: Value) -> Bound:
        """With a role."""
        return Bound(self.subject, self.object, self.value, self.text, role, self.first, self.last, self.since)


@dataclass(frozen=True, slots=True)
class Context:
    """One stretch, with what wordings ask about it. `classes` maps entities to their class, None: not known.

    `acting`: the units that name somebody who acts for a country, not the country itself.
    """

    syntax: Syntax
    classes: Mapping[str, str | None]
    titles: tuple[str, ...]
    acting: frozenset[int]
    verbs: dict[tuple[object, ...], int | None] = field(default_factory=dict)
    """Where groups of verbs begin, by what was asked."""
    _kinds: dict[int, frozenset[str | None]] = field(default_factory=dict)

    def kinds(self, place: int) -> frozenset[str | None]:
        """The classes of those who stand at a unit, or whom what ends there tells of ("whom Norvia hired"); and "any".

        None stands for one that is not known. It is empty where nobody stands.
        """
        known = self._kinds.get(place)
        if known is None:
            syntax = self.syntax
            phrase = syntax.ahead(place, syntax.highs[place])
            if phrase is None and syntax.relating:
                phrase = syntax.relative(place)
            known = frozenset(map(self.classes.get, phrase.entities)) | {"any"} if phrase else frozenset()
            self._kinds[place] = known
        return known


Step = tuple[int, Bound]


Steps = Sequence[Step]


SubjectOf = Literal["", "verb", "to"]


@dataclass(frozen=True, slots=True)
class Reach:
    """Words one of which must stand among so many units right behind a place, or right before it."""

    words: frozenset[str]
    units: int

    def behind(self, row: tuple[str, ...], place: int) -> bool:
        """Whether one does from a unit on."""
        return not self.words.isdisjoint(row[place : place + self.units])

    def before(self, row: tuple[str, ...], place: int) -> bool:
        """Whether one does before a unit."""
        return not self.words.isdisjoint(row[max(0, place - self.units) : place])


class Fitter(Protocol):
    """An element that can be fitted."""

    @property
    def written(self) -> str:
        """The element as in the wording."""
        ...

    def ahead(self, context: Context, place: int, bound: Bound) -> Steps:
        """The places behind it, where it begins at a unit."""
        ...

    def behind(self, context: Context, place: int, bound: Bound) -> Steps:
        """The places before it, where it ends before a unit."""
        ...
