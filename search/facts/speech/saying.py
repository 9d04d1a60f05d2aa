"""One saying: who says what, and which units of a stretch that is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from search.facts.sentence.stretch import Stretch, Unit
from search.facts.speech.reach import addressee, asked, but_for_the_day, denied_end, strong_end, told
from search.facts.speech.speakers import Speakers
from search.wordings import Kind, Words

_ASKING = frozenset({"ask", "asks", "asked", "asking", "urge", "urges", "urged", "urging", "implored", "implores"})
_STOPS = frozenset({",", ".", "?", "!", "…", "—", "–", "”", '"', "’", "»", "“"})


class Saying(NamedTuple):
    """A cue, its speakers, and the ranges of units that are said. `quoted`: only a quotation beside it is meant."""

    cue: tuple[int, int]
    speakers: tuple[str, ...]
    kind: Kind
    said: tuple[tuple[int, int], ...]
    form: Literal["before", "after", "according"]
    quotation: int
    quoted: bool = False

    def covers(self, place: int) -> bool:
        """Whether a unit is part of what is said."""
        return any(first <= place < last for first, last in self.said)

    @property
    def size(self) -> int:
        """How many units are said."""
        return sum(last - first for first, last in self.said)


def parted(stretch: Stretch, found: list[Saying], speakers: Speakers) -> tuple[Saying, ...]:
    """Sayings without what others say behind a comma and "and": "Reyes said it was late, and Sen. Hill said no"."""
    row = stretch.words
    cuts = [
        one
        for one in found
        if one.form == "before"
        and one.quotation < 0
        and row[max(0, one.cue[0] - 2) : one.cue[0]] == (",", "and")
        and speakers.people.union(speakers.bodies).issuperset(one.speakers)
    ]
    return tuple(_cut(one, [cut.cue[0] - 2 for cut in cuts if cut.speakers != one.speakers]) for one in found)


def _cut(saying: Saying, cuts: list[int]) -> Saying:
    """A saying before the first of the places that it would reach over."""
    if saying.form != "before":
        return saying
    return saying._replace(
        said=tuple(
            (first, min([last, *(cut for cut in cuts if first < cut < last and cut >= saying.cue[1])]))
            for first, last in saying.said
        )
    )


def made(
    stretch: Stretch,
    first: int,
    verb: int,
    end: int,
    named: tuple[str, ...],
    kind: Kind,
    form: Literal["before", "after"],
    low: int,
    high: int,
    speakers: Speakers,
    words: Words,
) -> Saying:
    """The saying whose cue reaches from `first` to `end`, with its verb; `low` and `high` bound its quotation."""
    units = stretch.units
    what: Kind = "reported" if kind == "plain" and speakers.channel(named) else kind
    said: tuple[tuple[int, int], ...]
    if form == "after":
        said = ((_uttered(units, low, first), first),)
        rest = end
        while rest < high and units[rest].quotation == units[verb].quotation and units[rest].word != ".":
            rest += 1
        if rest < high:
            said = (*said, (rest, _goes_on_to(units, rest, high)))
    else:
        if stretch.words[verb] in _ASKING:
            end = asked(stretch, end, high)
        elif stretch.words[verb] in words.addressing:
            end = addressee(stretch, end, high, words)
        else:
            end = told(stretch, end, high, words)
        last = strong_end(stretch, end, high, words)
        if kind == "denied":
            last = denied_end(stretch.words, end, last, words)
        said = but_for_the_day(stretch, end, last, words)
        if first > low and units[first - 1].word in _STOPS and units[first - 1].quotation >= 0 > units[verb].quotation:
            said = ((_quotation_start(units, low, first) if first == verb else low, first), *said)
    if kind == "quoted":
        said = tuple(_within(units, said, units[verb].quotation))
    return Saying((first, end), named, what, said, form, units[verb].quotation, kind == "quoted")


def _uttered(units: tuple[Unit, ...], low: int, first: int) -> int:
    """Where what "she said" ends begins: behind the colon or dash before a quotation, else with the sentence."""
    begin = _quotation_start(units, low, first)
    return begin if begin > low and units[begin - 1].word in {":", "—", "–"} else low


def _goes_on_to(units: tuple[Unit, ...], rest: int, high: int) -> int:
    """Where what goes on behind "she said" ends: before a dash behind a quotation, else with the sentence."""
    quoted = next((at for at in range(rest, min(high, rest + 2)) if units[at].quotation >= 0), high)
    end = next((at for at in range(quoted, high) if units[at].quotation != units[quoted].quotation), high)
    return end if end < high and units[end].word in {"—", "–"} else high


def _quotation_start(units: tuple[Unit, ...], low: int, first: int) -> int:
    """Where the quotation begins that ends right before `first`; `low` if there is none."""
    quotation = units[first - 1].quotation if first > low else -1
    if quotation < 0 or quotation == units[first].quotation:
        return low
    begin = first
    while begin > low and units[begin - 1].quotation == quotation:
        begin -= 1
    return begin


def _within(units: tuple[Unit, ...], said: tuple[tuple[int, int], ...], outside: int) -> Iterator[tuple[int, int]]:
    """The quotations within ranges of units, which are all that "criticized" and the like report."""
    for first, last in said:
        begin = -1
        for at in range(first, last + 1):
            quoted = at < last and units[at].quotation != outside
            if quoted and begin < 0:
                begin = at
            elif not quoted and begin >= 0:
                yield begin, at
                begin = -1
