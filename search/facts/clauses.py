"""Who says it, and how surely: attribution and modality of any span of a stretch.

A marker ("in talks", "may", "if", "denied") reaches from its own clause to the next strong break ("; but while"). What
somebody says reaches as `search.facts.speech.sayings` has found it. Neither leaves its sentence, nor reaches into a
relative clause between commas from outside, nor out of it from inside.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property, lru_cache
from itertools import compress
from typing import NamedTuple

from search.facts.fact import Modality
from search.facts.sentence.asides import Aside, find_asides
from search.facts.sentence.known import Known
from search.facts.sentence.lookalikes import month, time_of_day, to_somebody
from search.facts.sentence.stretch import Stretch, Unit
from search.facts.speech.saying import Saying
from search.values.wordlist import word_set
from search.wordings import Words

_STRENGTH: tuple[Modality, ...] = ("denied", "conditional", "unclear", "in_talks", "proposed", "hedged", "reported")
_STRONG_MARKS = frozenset(";—–")
_MARKS = _STRONG_MARKS | frozenset(":()[]")
_WHOLE: frozenset[Modality] = frozenset({"conditional", "reported", "unclear"})
"""What a marker says of all verbs behind it."""
_AHEAD: frozenset[Modality] = frozenset({"in_talks", "proposed", "hedged", "unclear"})
"""What a marker says only of the verbs behind it."""
_REFUSING = word_set("failed fails fail failing refused refuses refuse refusing declined declines declining")
_REFUSAL_REACH = 2
_SHORT = 5
"""Letters of words such as "talking" and "arrested", which may open a sentence, at least one more."""
_ADDING = frozenset({"saying", "adding", "insisting", "arguing", "stating", "claiming", "telling", "calling"})
"""What is said beside a denial (", saying …") is not denied."""
_DENIAL_REACH = 16
"""Units behind "denied" that it may speak of."""
_APART = frozenset({"as", "after", "because", "since", "until"})
"""What begins a clause of its own, which no plan or doubt before it touches."""
_BEFORE_NOUNS = frozenset({"alleged", "suspected"})
_OPENING = frozenset(
    {"after", "before", "as", "while", "although", "though", "despite", "amid", "following", "during", "since", "when"}
    | {"in", "on", "at", "with", "without", "even"}
)
"""Words that open a sentence with a clause or phrase of its own, up to a comma."""
_ANEW = frozenset({"he", "she", "they", "it", "we", "i"})
"""What begins another main clause behind ", and"."""
_STARTS = frozenset({"but", "and", "yet", "so"})
_PERHAPS = frozenset({("may",), ("might",)})
"""What may not be is not denied."""
_NEGATION_REACH = 7
"""Words after "not" that it may still deny."""


class _Division(NamedTuple):
    """Where the clauses of a stretch begin, and what marks them. Places are units."""

    weak: tuple[int, ...]
    strong: tuple[int, ...]
    markers: tuple[tuple[int, int, int, Modality], ...]
    negations: tuple[int, ...]
    refusals: tuple[int, ...]


class Clauses:
    """The clauses of a stretch, found when somebody asks. Spans are places in its row of units, end exclusive."""

    def __init__(self, stretch: Stretch, sayings: tuple[Saying, ...], words: Words, *, question: bool) -> None:
        """`sayings` are those found in the stretch. `question`: it ends with a question mark."""
        self.sayings = sayings
        self.question = question
        self._stretch = stretch
        self._words = words

    @cached_property
    def _division(self) -> _Division:
        return _divide(self._stretch, self._words)

    @property
    def weak(self) -> tuple[int, ...]:
        """Where a clause begins."""
        return self._division.weak

    @property
    def strong(self) -> tuple[int, ...]:
        """Those of the beginnings that no marker reaches across."""
        return self._division.strong

    @property
    def markers(self) -> tuple[tuple[int, int, int, Modality], ...]:
        """Where it stands, the first unit that it marks, the one after the last, and how it marks them."""
        return self._division.markers

    @property
    def negations(self) -> tuple[int, ...]:
        """Where "not" and the like stand."""
        return self._division.negations

    @property
    def refusals(self) -> tuple[int, ...]:
        """Where "to" stands behind a word that says that something is not done ("failed to")."""
        return self._division.refusals

    @cached_property
    def asides(self) -> tuple[Aside, ...]:
        """Its relative clauses between commas."""
        return find_asides(self._stretch, self._words)

    def clause(self, place: int, size: int) -> tuple[int, int]:
        """The clause around a unit."""
        return _around(self.weak, place, size)

    def saying(self, place: int) -> Saying | None:
        """The innermost of the sayings that a unit is part of."""
        covering = [
            saying
            for saying in self.sayings
            if saying.covers(place) and self._reaches(saying.cue[1] - 1, place, denial=saying.kind == "denied")
        ]
        return min(covering, key=lambda saying: saying.size) if covering else None

    def attribution(self, place: int) -> tuple[str, ...]:
        """Who says what stands at a unit: entity ids or words; empty: the article itself."""
        saying = self.saying(place)
        return saying.speakers if saying else ()

    def base(self, place: int) -> Modality:
        """`asserted`, or `reported` where somebody passes it on, whatever else the clause says about it."""
        saying = self.saying(place)
        return "reported" if saying and saying.kind == "reported" else "asserted"

    def modality(
        self,
        place: int,
        *,
        negatable: bool = True,
        since: int = -1,
        own: int = -1,
        apart: tuple[int, int] = (-1, -1),
        verb: bool = False,
        within: tuple[int, int] = (0, 1 << 30),
    ) -> Modality:
        """How surely what stands at a unit is said. `negatable`: a "not" shortly before it denies it.

        `since`: where the second of two verbs begins ("plans to merge and has cut jobs"); "plans" says nothing of it.
        `own`: a verb that is itself what is told ("denied", "vowed to"), and marks nothing then.
        `apart`: units of which markers say nothing about this one ("vowed to stay if elected").
        `within`: the units among which a marker must stand, for what lasts whatever is planned.
        `verb`: it is the verb of a clause; what may or shall be done behind it is another matter.
        """
        said: set[Modality] = {
            kind
            for marker, first, last, kind in self.markers
            if first <= place < last
            and marker != own
            and (kind == "reported" or within[0] <= marker < within[1])
            and not apart[0] <= marker < apart[1]
            and (marker >= since or kind in _WHOLE)
            and not (verb and marker > place and kind in _AHEAD)
            and self._reaches(marker, place, denial=kind == "denied" or kind in _AHEAD)
        }
        if "proposed" in said and "hedged" in said and self._doubtful(place):
            said.discard("proposed")
        saying = self.saying(place)
        if (
            saying
            and saying.kind == "denied"
            and since <= saying.cue[0]
            and not any(saying.cue[1] <= cut <= place for cut in self.strong)
        ):
            said.add("denied")
        if negatable and any(
            0 < place - negation <= min(_NEGATION_REACH, place - since)
            and not any(negation < cut <= place for cut in self.weak)
            and self._reaches(negation, place, denial=True)
            for negation in self.negations
        ):
            said.add("denied")
        if verb and any(0 < place - refusal <= _REFUSAL_REACH for refusal in self.refusals):
            said.add("denied")
        for kind in _STRENGTH[:-1]:
            if kind in said:
                return kind
        if self.question and (saying is None or not saying.quoted):
            return "unclear"
        return "reported" if "reported" in said else self.base(place)

    def _doubtful(self, place: int) -> bool:
        """Whether a hedge stands right beside the word for what is planned: "would likely run"."""
        reaching = [(marker, kind) for marker, first, last, kind in self.markers if first <= place < last]
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


def _divide(stretch: Stretch, words: Words) -> _Division:
    units = stretch.units
    weak: list[int] = []
    strong: list[int] = []
    markers: list[tuple[int, Modality]] = []
    negations: list[int] = []
    row = stretch.words
    skip = 0
    if stretch.quoted:
        for place in range(1, len(units)):
            if units[place].quotation != units[place - 1].quotation:
                _quotation_break(units, place, strong, weak)
    for place in compress(range(len(row)), map(_dividing(words.clause_starts).__getitem__, row)):
        word = row[place]
        if place < skip:
            continue
        if word == ":" and time_of_day(units, place):
            continue
        if word in _MARKS:
            weak.append(place + 1)
            if word in _STRONG_MARKS:
                strong.append(place + 1)
            continue
        if place and words.strong.at(row, place):
            strong.append(place)
            weak.append(place)
        elif word in words.weak:
            weak.append(place)
        marker = words.markers.at(row, place)
        if marker and not (word == "may" and month(units, place)) and not to_somebody(stretch, place + marker[0]):
            skip = place + marker[0]
            if marker[1] != "never":
                markers.append((place, _modality(marker[1])))
        if (
            (word in words.negation or word[-3:] == "n't")
            and not (place + 1 < len(row) and row[place + 1] in words.not_negated)
            and row[place - 1 : place] not in _PERHAPS
        ):
            if "unless" in row[place:]:
                markers.append((place, "conditional"))
            else:
                negations.append(place)
    head = next((word for word in row[:2] if word not in _STARTS), "")  # "But after …,"
    opens = head in _OPENING or (head.endswith(("ing", "ed")) and len(head) > _SHORT)
    opening = row.index(",") + 1 if opens and "," in row else 0
    if opening:
        weak.append(opening)
    weak_cuts, strong_cuts = tuple(sorted(set(weak))), tuple(sorted(set(strong)))
    return _Division(
        weak=weak_cuts,
        strong=strong_cuts,
        markers=tuple(
            (place, *_reach(row, place, kind, weak_cuts, strong_cuts, _end(row, place, kind, weak_cuts, opening)))
            for place, kind in markers
        ),
        negations=tuple(negations),
        refusals=()
        if _REFUSING.isdisjoint(row)
        else tuple(at for at in range(1, len(row)) if row[at] == "to" and row[at - 1] in _REFUSING),
    )


@lru_cache(maxsize=2)
def _dividing(starts: frozenset[str]) -> Known[bool]:
    """Whether a word or mark divides or marks clauses; `starts` are the first words of all that do."""
    return Known(lambda word: word in starts or word in _MARKS or word.endswith("n't"))


def _end(row: Sequence[str], place: int, kind: Modality, weak: Sequence[int], opening: int) -> int:
    """Where the words end that a marker may speak of."""
    end = opening if place < opening else len(row)
    if kind == "denied":
        end = min(end, place + _DENIAL_REACH)
        return next((at for at in range(place + 2, end) if row[at] in _ADDING and row[at - 1] == ","), end)
    if kind == "conditional" or kind in _AHEAD:  # "would not run if appointed, and he endorsed Reyes"
        anew = (
            at for at in range(place + 1, end - 2) if row[at] == "," and row[at + 1] == "and" and row[at + 2] in _ANEW
        )
        end = next(anew, end)
    if kind in _AHEAD:
        return min([end, *(cut for cut in weak if cut > place and cut < len(row) and row[cut] in _APART)])
    return end


def _quotation_break(units: Sequence[Unit], place: int, strong: list[int], weak: list[int]) -> None:
    """Direct speech is a clause of its own; quoted words that are part of a sentence are not."""
    before = units[place - 1]
    opens = units[place].quotation >= 0
    if (opens and before.word in {",", ":"}) or (not opens and place > 1 and units[place - 2].word in set(",.?!…")):
        strong.append(place)
        weak.append(place)


def _reach(
    row: Sequence[str], place: int, kind: Modality, weak: Sequence[int], strong: Sequence[int], size: int
) -> tuple[int, int, Modality]:
    first, last = _around(strong, place, size)
    if kind == "conditional" and place > 1 and row[place - 1] == "," and row[place - 2] in {"that", "which", "who"}:
        first = place  # "reached a deal that, if approved, will last"
    if kind != "conditional":
        first = max(first, _around(weak, place, size)[0])
    adding = (at for at in range(place - 1, first, -1) if row[at] in _ADDING and row[at - 1] == ",")
    first = next(adding, first)  # "Hill attacked Norvia, saying it would close"
    if row[place] in _BEFORE_NOUNS | {"accused"} or (kind in _AHEAD and row[place].endswith("ing")):
        first = max(first, place)  # "40 people gathered, urging Reyes to go"
    if row[place] in _BEFORE_NOUNS:
        last = min(last, row.index(",", place) if "," in row[place:] else last)  # "the alleged thief, was arrested"
    return first, min(last, size), kind


def _around(cuts: Sequence[int], place: int, size: int) -> tuple[int, int]:
    number = bisect_right(cuts, place)
    return (cuts[number - 1] if number else 0), (cuts[number] if number < len(cuts) else size)


def _modality(label: str) -> Modality:
    for kind in _STRENGTH:
        if kind == label:
            return kind
    return "asserted"
