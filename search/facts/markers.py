"""What marks a clause as planned, doubted or denied: where such words stand, and how far each of them reaches.

A marker ("in talks", "may", "if", "denied") reaches from its own clause to the next strong break ("; but while").
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from itertools import compress
from typing import NamedTuple

from search.facts.fact import Modality
from search.facts.sentence.asides import is_verb
from search.facts.sentence.conditions import inverted
from search.facts.sentence.known import Known
from search.facts.sentence.lookalikes import month, time_of_day, to_somebody
from search.facts.sentence.stretch import Stretch, Unit
from search.facts.speech.saying import Saying
from search.values.wordlist import word_set
from search.wordings import Words

STRENGTH: tuple[Modality, ...] = ("denied", "conditional", "unclear", "in_talks", "proposed", "hedged", "reported")
"""What a fact is told as, where several markers speak of it: the first of them."""
AHEAD: frozenset[Modality] = frozenset({"in_talks", "proposed", "hedged", "unclear"})
"""What a marker says only of the verbs behind it."""
_STRONG_MARKS = frozenset(";—–")
_SENTENCE_ENDS = frozenset(".?!…")
_MARKS = _STRONG_MARKS | frozenset(":()[]")
_REFUSING = word_set(
    "failed fails fail failing refused refuses refuse refusing declined declines declining unable refusal failure yet"
    " refrained refrains refraining abstained back away short off avoided avoids avoiding resisted resists resisting"
)
_REFRAINING = word_set("refrained refrains refraining abstained back away short")
_AVOIDING = word_set("avoided avoids avoiding resisted resists resisting")
"""Behind which "from", "of" or a verb in -ing tells what is not done."""
_SHORT = 5
"""Letters of words such as "talking" and "arrested", which may open a sentence, at least one more."""
ADDING = word_set(
    "saying adding insisting arguing stating claiming telling calling accusing blaming urging vowing demanding warning"
    " noting citing criticizing promising pledging suggesting explaining dismissing describing"
)
"""What is said beside a denial (", saying …") is not denied."""
_DENIAL_REACH = 16
"""Units behind "denied" that it may speak of."""
_APART = frozenset({"as", "after", "because", "since", "until"})
"""What begins a clause of its own, which no plan or doubt before it touches."""
_TELLING = word_set("when while after before because since until where why how who which whose whom as")
"""What begins a clause whose past tense tells what has happened; so does "that" right before a verb."""
_RELATIVE = frozenset({"who", "which", "whose", "whom", "where"})
_BEFORE_NOUNS = frozenset({"alleged", "suspected", "potential"})
_ACCUSING = frozenset({"accused", "accuses"})
_UNTRUE = frozenset({"baseless", "untrue", "falsely"})
"""What denies only the words behind it, unless something is said to be so."""
_ONWARD = frozenset({"whether", "suggests", "suggest"})
"""What says nothing of the words before it: "the arrest suggests that it may close"."""
_GIVEN = frozenset({"now", "given"})
_FINITE = frozenset({"is", "are", "was", "were", "has", "had", "have"})
_BEING = frozenset({"is", "are", "was", "were", "be", "been", "as"})
_OPENING = frozenset(
    {"after", "before", "as", "while", "although", "though", "despite", "amid", "following", "during", "since", "when"}
    | {"in", "on", "at", "with", "without", "even"}
)
"""Words that open a sentence with a clause or phrase of its own, up to a comma."""
_TIMELY = word_set(
    "just only shortly soon long hours days weeks months years minutes a the few two three day week month year"
)
"""What may stand before a clause that opens a sentence: "just days after"."""
_LATEST = 5
_ASKING = word_set(
    "what why how who when where which whose did does do is are was were will would could can should has have had"
)
_ANEW = frozenset({"he", "she", "they", "it", "we", "i"})
"""What begins another main clause behind ", and"."""
_AGREED = frozenset({"agreed", "agrees"})
_STARTS = frozenset({"but", "and", "yet", "so", "“", '"'})
_PERHAPS = frozenset({("may",), ("might",)})
"""What may not be is not denied."""


class Division(NamedTuple):
    """Where the clauses of a stretch begin, and what marks them. Places are units.

    `weak`: where a clause begins; `strong`: those of them that no marker reaches across. `markers`: where it stands,
    the first unit that it marks, the one after the last, and how it marks them; `agreed`: which of them tell what
    somebody agreed to or announced, so that a deal is one, even if it has yet to close. `negations`: where "not" and
    the like stand; `refusals`: where "to" stands behind a word that says that something is not done ("failed to").
    `told`: where clauses begin that tell in a past tense what has happened, whatever is planned before them; `known`:
    where clauses begin that tell more of one with a name, in whatever tense.
    """

    weak: tuple[int, ...]
    strong: tuple[int, ...]
    markers: tuple[tuple[int, int, int, Modality], ...]
    agreed: tuple[int, ...]
    negations: tuple[int, ...]
    refusals: tuple[int, ...]
    told: tuple[int, ...]
    known: tuple[int, ...]


def divide(stretch: Stretch, sayings: Sequence[Saying], words: Words) -> Division:
    """The clauses of a stretch in which somebody says what `sayings` have."""
    units, row = stretch.units, stretch.words
    weak: list[int] = []
    strong: list[int] = []
    markers: list[tuple[int, Modality]] = [(place, "conditional") for place in inverted(row)]
    negations: list[int] = []
    told: list[int] = []
    known: list[int] = []
    skip = 0
    if stretch.quoted:
        for place in range(1, len(units)):
            if units[place].quotation != units[place - 1].quotation:
                _quotation_break(units, place, strong, weak)
            elif row[place - 1] in _SENTENCE_ENDS and units[place].quotation >= 0 and units[place].kind != "mark":
                strong.append(place)  # “It is over. He may go,” Hill said
                weak.append(place)
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
            if word in _TELLING or (word == "that" and _tells(row, place, words)):
                told.append(place)
            if word in _RELATIVE and (row[place - 1] == "@" or row[max(0, place - 2) : place] == ("@", ",")):
                known.append(place)
        marker = words.markers.at(row, place)
        if marker and marker[1] == "proposed" and "not" in row[place + 1 : place + marker[0]]:
            marker = None  # "told Reyes not to"
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
    opening = _opening(row)
    if opening:
        weak.append(opening)
    weak_cuts, strong_cuts = tuple(sorted(set(weak))), tuple(sorted(set(strong)))
    return Division(
        weak=weak_cuts,
        strong=strong_cuts,
        markers=tuple(
            (place, *_reach(row, place, kind, weak_cuts, strong_cuts, _end(row, place, kind, weak_cuts, opening)))
            for place, kind in markers
        ),
        agreed=tuple(
            place
            for place, kind in markers
            if kind == "proposed" and (row[place] in _AGREED or _announced(row, place, sayings))
        ),
        negations=tuple(negations),
        refusals=() if _REFUSING.isdisjoint(row) else tuple(at for at in range(1, len(row)) if _refused(row, at)),
        told=tuple(told),
        known=tuple(known),
    )


def _refused(row: Sequence[str], at: int) -> bool:
    """Whether what follows a unit is not done: "failed to", "stopped short of", "avoided"."""
    if row[at] == "to":
        return row[at - 1] in _REFUSING
    if row[at] in _AVOIDING:
        return row[at + 1 : at + 2] != () and row[at + 1].endswith("ing")
    if row[at] == "on":
        return row[at - 1] == "off" and row[at - 2][:4] in {"hold", "held"}
    return row[at] in {"from", "of"} and row[at - 1] in _REFRAINING


def _announced(row: Sequence[str], place: int, sayings: Sequence[Saying]) -> bool:
    """Whether "would" is the "will" of who speaks: "said it would buy Quill"; not "would have bought"."""
    if row[place] != "would" or row[place - 1] not in _ANEW or row[place + 1 : place + 2] == ("have",):
        return False
    return any(saying.form == "before" and 0 <= place - 1 - saying.said[0][0] <= 1 for saying in sayings if saying.said)


@lru_cache(maxsize=2)
def _dividing(starts: frozenset[str]) -> Known[str, bool]:
    """Whether a word or mark divides or marks clauses; `starts` are the first words of all that do."""
    return Known(lambda word: word in starts or word in _MARKS or word.endswith("n't"))


def _tells(row: tuple[str, ...], that: int, words: Words) -> bool:
    """Whether a "that" begins what is known to be so: "the bomb that killed Reyes", "now that he resigned"."""
    return row[that - 1] in _GIVEN or (that + 1 < len(row) and is_verb(row[that + 1], words))


def asked_from(row: Sequence[str], strong: Sequence[int]) -> int:
    """From which unit on a sentence asks: "He praised the plan, but did he read it?"."""
    return 0 if row[0] in _ASKING else max((cut for cut in strong if row[cut : cut + 1] == ("but",)), default=0)


def _opening(row: Sequence[str]) -> int:
    """Where the clause or phrase ends that opens a sentence, behind its comma; 0: there is none."""
    at = 0
    while at < min(_LATEST, len(row) - 1) and (row[at] in _STARTS or row[at] in _TIMELY or row[at][:1] == "#"):
        at += 1  # "But just days after …,"
    head = row[at] if at < 2 or row[at] in _TELLING else ""
    opens = head in _OPENING or (head.endswith(("ing", "ed")) and len(head) > _SHORT)
    return row.index(",") + 1 if opens and "," in row else 0


def _end(row: Sequence[str], place: int, kind: Modality, weak: Sequence[int], opening: int) -> int:
    """Where the words end that a marker may speak of."""
    end = opening if place < opening else len(row)
    if kind == "denied":
        end = min(end, place + _DENIAL_REACH)
        return next((at for at in range(place + 2, end) if row[at] in ADDING and row[at - 1] == ","), end)
    if kind == "conditional" or kind in AHEAD:  # "would not run if appointed, and he endorsed Reyes"
        anew = (
            at for at in range(place + 1, end - 2) if row[at] == "," and row[at + 1] == "and" and row[at + 2] in _ANEW
        )
        end = next(anew, end)
    if kind in AHEAD:  # "wants to stay, he has won"
        anew = (at for at in range(place + 1, end - 2) if _goes_on(row, at))
        end = next(anew, end)
        return min([end, *(cut for cut in weak if cut > place and cut < len(row) and _apart(row, cut))])
    return end


def _goes_on(row: Sequence[str], place: int) -> bool:
    """Whether another main clause begins at a unit: "wants to stay, he has won", "hopes to stay and Hill is angry"."""
    if row[place] == ",":
        return row[place + 1] in _ANEW
    return row[place] == "and" and (row[place + 1] == "@" or row[place + 1] in _ANEW) and row[place + 2] in _FINITE


def _apart(row: Sequence[str], cut: int) -> bool:
    """Whether a clause begins that no plan or doubt before it touches: "may close because …", "and that it closed"."""
    return row[cut] in _APART or (row[cut] == "that" and row[cut - 1] in _GIVEN | {"and"})


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
    first, last = around(strong, place, size)
    if kind == "conditional" and place > 1 and row[place - 1] == "," and row[place - 2] in {"that", "which", "who"}:
        first = place  # "reached a deal that, if approved, will last"
    if kind != "conditional":
        first = max(first, around(weak, place, size)[0])
    adding = (at for at in range(place - 1, first, -1) if row[at] in ADDING and row[at - 1] == ",")
    first = next(adding, first)  # "Hill attacked Norvia, saying it would close"
    called = row[place] in _UNTRUE and not (place and row[place - 1] in _BEING)
    if (
        called
        or row[place] in _ONWARD
        or row[place] in _BEFORE_NOUNS | _ACCUSING
        or (kind in AHEAD and row[place].endswith("ing"))
    ):
        first = max(first, place)  # "40 people gathered, urging Reyes to go"
    if row[place] in _BEFORE_NOUNS:
        last = min(last, row.index(",", place) if "," in row[place:] else last)  # "the alleged thief, was arrested"
    if row[place] in _ACCUSING:  # "accused Quill of theft and resigned"
        further = (at for at in range(place, min(last, size) - 1) if row[at] == "and" and row[at + 1].endswith("ed"))
        last = next(further, last)
    return first, min(last, size), kind


def _modality(label: str) -> Modality:
    for kind in STRENGTH:
        if kind == label:
            return kind
    return "asserted"


def around(cuts: Sequence[int], place: int, size: int) -> tuple[int, int]:
    """The cuts between which a place lies."""
    number = bisect_right(cuts, place)
    return (cuts[number - 1] if number else 0), (cuts[number] if number < len(cuts) else size)
