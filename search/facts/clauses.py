"""Who says it, and how surely: attribution and modality of any span of a stretch.

A marker ("in talks", "may", "if", "denied") reaches as far as `search.facts.markers` has found. What somebody says
reaches as `search.facts.speech.sayings` has found it. Neither leaves its sentence, nor reaches into a relative clause
between commas from outside, nor out of it from inside.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property

from search.facts.fact import Modality
from search.facts.markers import ADDING, AHEAD, STRENGTH, Division, around, asked_from, divide
from search.facts.sentence.asides import Aside, find_asides
from search.facts.sentence.stretch import Stretch
from search.facts.speech.saying import Saying
from search.wordings import Words

_WHOLE: frozenset[Modality] = frozenset({"conditional", "reported", "unclear"})
"""What a marker says of all verbs behind it."""
_REFUSAL_REACH = 2
_UNTIL = 3
"""Units from a verb to "until", behind which "not" tells only when."""
_NEGATION_REACH = 7
"""Words after "not" that it may still deny."""


class Clauses:
    """The clauses of a stretch, found when somebody asks. Spans are places in its row of units, end exclusive."""

    def __init__(self, stretch: Stretch, sayings: tuple[Saying, ...], words: Words, *, question: bool) -> None:
        """`sayings` are those found in the stretch. `question`: it ends with a question mark.

        `spoken` is filled with who speaks a quotation, by its number, where the sentences before say it.
        """
        self.sayings = sayings
        self.spoken: dict[int, tuple[str, ...]] = {}
        self.question = question
        self._stretch = stretch
        self._words = words

    @cached_property
    def division(self) -> Division:
        """Where its clauses begin, and what marks them."""
        return divide(self._stretch, self.sayings, self._words)

    @cached_property
    def asides(self) -> tuple[Aside, ...]:
        """Its relative clauses between commas."""
        return find_asides(self._stretch, self._words)

    def clause(self, place: int, size: int) -> tuple[int, int]:
        """The clause around a unit."""
        return around(self.division.weak, place, size)

    def saying(self, place: int) -> Saying | None:
        """The innermost of the sayings that a unit is part of."""
        if not self.sayings:
            return None
        covering = [
            saying
            for saying in self.sayings
            if saying.covers(place) and self._reaches(saying.cue[1] - 1, place, denial=saying.kind == "denied")
        ]
        if len(covering) < 2:
            return covering[0] if covering else None
        return min(covering, key=lambda saying: saying.size)

    def attribution(self, place: int) -> tuple[str, ...]:
        """Who says what stands at a unit: entity ids or words; empty: the article itself."""
        saying = self.saying(place)
        return saying.speakers if saying else self.spoken.get(self._stretch.units[place].quotation, ())

    def base(self, place: int) -> Modality:
        """`asserted`, or `reported` where somebody passes it on, whatever else the clause says about it."""
        saying = self.saying(place)
        return "reported" if saying and saying.kind == "reported" else "asserted"

    def modality(
        self,
        place: int,
        *,
        negatable: bool = True,
        settled: bool = False,
        since: int = -1,
        own: int = -1,
        apart: tuple[int, int] = (-1, -1),
        verb: bool = False,
        past: bool = False,
        near: int = -1,
        deal: bool = False,
        within: tuple[int, int] = (0, 1 << 30),
    ) -> Modality:
        """How surely what stands at a unit is said. `negatable`: a "not" shortly before it denies it.

        `settled`: it is so, whatever the sentence denies or asks.
        `since`: where the second of two verbs begins ("plans to merge and has cut jobs"); "plans" says nothing of it.
        `own`: a verb that is itself what is told ("denied", "vowed to"), and marks nothing then.
        `apart`: units of which markers say nothing about this one ("vowed to stay if elected").
        `within`: the units among which a marker must stand, for what lasts whatever is planned.
        `verb`: it is the verb of a clause; what may or shall be done behind it is another matter.
        `past`: it stands in a past tense, which "may regret that he left when it closed" says nothing of.
        `near`: no marker before this unit counts ("plans to hire men fired by Norvia").
        `deal`: it is told of something that is done once it is agreed to or announced ("said it would buy Quill").
        """
        begin = max(near, self._told(place, past=past))
        said: set[Modality] = {
            kind
            for marker, first, last, kind in self.division.markers
            if first <= place < last
            and marker != own
            and not (deal and marker in self.division.agreed)
            and (kind == "reported" or within[0] <= marker < within[1])
            and not apart[0] <= marker < apart[1]
            and (marker >= since or kind in _WHOLE)
            and not (verb and marker > place and kind in AHEAD)
            and marker >= (near if kind == "reported" else begin)
            and not (past and kind == "conditional" and marker > place)
            and self._reaches(marker, place, denial=kind == "denied" or kind in AHEAD)
            and not self._of_others(marker, place)
        }
        if "proposed" in said and "hedged" in said and self._doubtful(place):
            said.discard("proposed")
        saying = self.saying(place)
        if (
            saying
            and saying.kind == "denied"
            and max(since, begin) <= saying.cue[0]
            and not any(saying.cue[1] <= cut <= place for cut in self.division.strong)
            and not self._added(saying.cue[1], place)
        ):
            said.add("denied")
        if negatable and not settled and self._negated(place, max(since, near), supposed="conditional" in said):
            said.add("denied")
        if verb and any(0 < place - refusal <= _REFUSAL_REACH for refusal in self.division.refusals):
            said.add("denied")
        for kind in STRENGTH[:-1]:
            if kind in said:
                return kind
        if self.question and not settled and (saying is None or not saying.quoted) and self._asks(place):
            return "unclear"
        return "reported" if "reported" in said else self.base(place)

    def _negated(self, place: int, since: int, *, supposed: bool) -> bool:
        """Whether a "not" shortly before a unit speaks of it. `supposed`: unless that is only supposed ("if not")."""
        for negation in self.division.negations:
            if not 0 < place - negation <= min(_NEGATION_REACH, place - since):
                continue
            if any(negation < cut <= place for cut in self.division.weak) or not self._reaches(
                negation, place, denial=True
            ):
                continue
            if "until" in self._stretch.words[place : place + _UNTIL]:
                continue  # "did not resign until May"
            first = around(self.division.weak, negation, negation + 1)[0]
            if not supposed or not any(
                first <= at < negation and kind == "conditional" for at, *_, kind in self.division.markers
            ):
                return True
        return False

    def _added(self, cue: int, place: int) -> bool:
        """Whether a unit stands behind the comma after a denial that leads to more: "denied it, accusing"."""
        row = self._stretch.words
        return any(row[at] in ADDING and row[at - 1] == "," for at in range(cue + 1, place + 1))

    def _of_others(self, marker: int, place: int) -> bool:
        """Whether a marker is part of what somebody says, and a unit is not: "Reyes, on tour, said it may close"."""
        return any(saying.covers(marker) and not saying.covers(place) for saying in self.sayings)

    def _asks(self, place: int) -> bool:
        """Whether a unit is part of what the question asks."""
        return asked_from(self._stretch.words, self.division.strong) <= place

    def _told(self, place: int, *, past: bool) -> int:
        """Where the clause around a unit begins, if it tells what has happened or more of one with a name; else -1."""
        number = bisect_right(self.division.weak, place)
        begin = self.division.weak[number - 1] if number else -1
        return begin if begin in self.division.known or (past and begin in self.division.told) else -1

    def _doubtful(self, place: int) -> bool:
        """Whether a hedge stands right beside the word for what is planned: "would likely run"."""
        reaching = [(marker, kind) for marker, first, last, kind in self.division.markers if first <= place < last]
        hedges = {marker for marker, kind in reaching if kind == "hedged"}
        return any(kind == "proposed" and not hedges.isdisjoint({at - 1, at + 1}) for at, kind in reaching)

    def _reaches(self, cue: int, place: int, *, denial: bool) -> bool:
        """Whether a cue may speak of a unit, as far as asides go.

        What one that the sentence ends says may still be part of what is said ("…, which will cost $5 million"), but
        is not denied with it. What it adds about somebody with a name is the article's own ("…, whom Reyes sued").
        """
        for aside in self.asides:
            inside, there = aside.holds(cue), aside.holds(place)
            if (there and not inside and (aside.closed or (aside.known and cue < place) or denial)) or (
                inside and not there and aside.early
            ):
                return False
        return True
