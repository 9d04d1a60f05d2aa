"""Facts that lie in what somebody says: “Reyes is a liar,” Hill said; Hill said that Reyes had lied."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from search.facts.matching.fitting.context import Bound
from search.facts.matching.rules import Rule
from search.facts.matching.sureness import OUTRIGHT, modality_of
from search.facts.reading import Found, Reading
from search.facts.speech.saying import Saying
from search.facts.speech.speaking import speakers_of
from search.facts.speech.statements import passed_on
from search.values.value import Value
from search.wordings.attributes import Attribute

_OPENERS = frozenset(".?!…,:;—–-“\"‘'") | {"that", "and", "but", "because", "so", "when", "or"}
"""What may stand before a clause, beside a verb of saying and a day."""

_DESCRIBED = 4
"""Units from an article to the participle before a name."""
_ONLY_THOUGHT = frozenset(
    {"argument", "arguments", "notion", "idea", "claim", "claims", "suggestion", "suggestions", "belief", "theory"}
    | {"allegation", "allegations", "narrative", "possibility", "accusation", "accusations", "way"}
)
"""What somebody speaks of without saying it: "the notion that Reyes lied"."""

_HANGS = 10
"""Units before a clause in which the verb that it hangs on stands."""
_ANEW = frozenset({"but", "and", ".", ";", ":"})
_IN_VAIN = frozenset(
    {"no", "nobody", "none", "few", "little", "without", "failed", "fails", "unable", "refused", "hardly"}
)


def spoken_facts(
    reading: Reading,
    rule: Rule,
    bound: Bound,
    place: int,
    value: Value | None,
    span: tuple[int, int],
    classes: Mapping[str, str | None],
) -> Iterator[Found]:
    """The facts of a wording that fits what is said; `span` are the units of the evidence. The speaker is the subject.

    None where nobody with a name says it, or it is not said outright ("if Reyes lied", "not a liar").
    """
    attribute, units = rule.attribute, reading.units
    saying = reading.clauses.saying(place)
    own = reading.stretch.words[max(bound.first - 2, 0)] == "i"
    if own and saying is not None and saying.quotation >= 0:
        return  # “Hill urged him to go, and I think he should leave”
    if saying is None:
        speakers = _of_quotation(reading, place, classes, attribute)
    else:
        speakers = () if saying.kind == "denied" else speakers_of(reading, saying, classes, attribute)
    if (
        not speakers
        or not _opens(reading, bound, saying)
        or _taken_up(reading, bound)
        or _unproved(reading, bound, saying)
        or modality_of(reading, rule, bound, place, value, span) not in OUTRIGHT
    ):
        return
    first, last = span
    start, end = units[first].start, units[last - 1].end
    if saying is not None:
        start, end = min(start, units[saying.cue[0]].start), max(end, units[saying.cue[1] - 1].end)
    through = _through(reading, saying)
    for speaker in speakers:
        for other in bound.object.entities if bound.object else (None,):
            if other != speaker:
                rule_text = f"spoken: {rule.wording.text}"
                yield Found(
                    attribute.id, attribute.label, speaker, other, value, through, "asserted", start, end, rule_text
                )


def _opens(reading: Reading, bound: Bound, saying: Saying | None) -> bool:
    """Whether a wording begins a clause, so that its first words are what the clause is about."""
    unit, row = reading.units[bound.first], reading.stretch.words
    before = bound.first - 1
    while before >= 0 and reading.units[before].kind == "word" and reading.capital(before):
        before -= 1  # "Congressman Reyes"
    if "that" in (row[bound.first], row[max(before, 0)]):
        return row[max(0, before - (row[bound.first] != "that"))] not in _ONLY_THOUGHT
    if row[before][-2:] == "ed" and "the" in row[max(before - _DESCRIBED, 0) : before]:
        before = max(at for at in range(before) if row[at] == "the") - 1  # "said the Quill-controlled board"
    return (
        before < 0
        or (row[before] in _OPENERS and not _nested(reading, bound.first))
        or (saying is not None and saying.cue[0] <= before < saying.cue[1])
        or reading.units[before].quotation != unit.quotation
        or row[before] in reading.words.saying
        or row[before][:1] == "#"
    )


def _nested(reading: Reading, first: int) -> bool:
    """Whether a clause is quoted within a quotation: “He told me, ‘Reyes is a liar’,” Hill said."""
    units = reading.units
    before = first - 2
    return (
        before >= 0
        and reading.stretch.words[first - 1] in {"‘", "'"}
        and units[before].quotation == units[first].quotation >= 0
    )


def _unproved(reading: Reading, bound: Bound, saying: Saying | None) -> bool:
    """Whether a clause behind "that" hangs on a verb that is denied: "said they never proved that Reyes lied"."""
    row, first = reading.stretch.words, bound.first
    if "that" not in (row[first], row[max(first - 1, 0)]):
        return False
    since = saying.cue[1] if saying is not None and saying.cue[1] <= first else max(first - _HANGS, 0)
    negations = reading.clauses.division.negations
    place = first - 1
    while place >= since and row[place] not in _ANEW:
        if place in negations or row[place] in _IN_VAIN:
            return reading.units[place].quotation == reading.units[first].quotation
        place -= 1
    return False


def _taken_up(reading: Reading, bound: Bound) -> bool:
    """Whether a pronoun stands for whom it is about that may mean somebody else.

    That is an "it" ("it is a disgrace that …"), or one that means nobody of its own quotation.
    """
    about = bound.object
    if about is None or not about.resolved:
        return False
    head = about.heads[0]
    word, number = reading.stretch.words[head], reading.units[head].quotation
    if word not in reading.words.pronouns:
        return False
    named = (at for at in reading.stretch.mentions if at < head and reading.units[at].quotation == number)
    return word == "it" or (number >= 0 and all(reading.entity(at) not in about.entities for at in named))


def _of_quotation(
    reading: Reading, place: int, classes: Mapping[str, str | None], attribute: Attribute
) -> tuple[str, ...]:
    """Who speaks a quotation whose speaker the sentences before name; nobody if that is an outlet."""
    speakers = reading.clauses.spoken.get(reading.units[place].quotation, ())
    known = all(one in classes and classes[one] in attribute.subject for one in speakers)
    return speakers if known and not reading.speakers.channel(speakers) else ()


def _through(reading: Reading, saying: Saying | None) -> tuple[str, ...]:
    """Who says that it was said."""
    outer = passed_on(reading, saying) if saying else None
    return outer.speakers if outer else ()
