"""Figures and dates: a value with the entity that it is about."""

from __future__ import annotations

from collections.abc import Iterator

from search.facts.reading import Found, Reading
from search.values.value import Value

_EVIDENCE = 160
"""Characters to each side of a value that its evidence may have."""
_HEAD = 3
"""Units at the beginning of a clause within which its grammatical subject stands."""
_PRONOUNS = frozenset({"he", "she", "it", "they", "we", "i", "you", "his", "her", "its", "their"})
_BARE = frozenset({"one", "two", "first", "second", "third", "once", "twice", "zero", "half", "a half"})


def find_figures(reading: Reading) -> Iterator[Found]:
    """The figures and dates of a stretch, in text order."""
    for place, unit in enumerate(reading.units):
        if unit.kind != "value":
            continue
        value = reading.values[unit.number]
        date = value.kind == "date"
        if not date and _idle(value):
            continue
        subject, rule = _subject(reading, place, value)
        start, end = _evidence(reading, place)
        clauses = reading.clauses
        yield Found(
            "date" if date else "figure",
            "Date" if date else "Figure",
            subject,
            None,
            value,
            clauses.attribution(place),
            clauses.modality(place, negatable=value.kind != "undisclosed"),
            start,
            end,
            f"{'date' if date else 'figure'}: {rule}",
        )


def _idle(value: Value) -> bool:
    """Whether a number says too little: a small one in words that counts nothing."""
    return value.kind == "number" and (not value.unit) and (value.text or "").casefold() in _BARE


def _subject(reading: Reading, place: int, value: Value) -> tuple[str | None, str]:
    """The entity that a value is about, and why; None where more than one might be meant."""
    units = reading.units
    # "Scale's $29 billion valuation"
    if place > 1 and units[place - 1].word in {"'s", "'"} and units[place - 2].kind == "mention":
        return reading.entity(place - 2), "its owner before it"
    if value.kind == "age":
        return _aged(reading, place)
    first, last = reading.clauses.clause(place, len(units))
    quotation = units[place].quotation
    head = units[first].word if first < place else ""
    if head in {"who", "which", "whose"} and first > 0:
        holder = first - 1 if units[first - 1].word != "," else first - 2
        if holder >= 0 and units[holder].kind == "mention":
            return reading.entity(holder), "whom the clause is about"
        return None, "no single entity near it"
    if any(unit.word in _PRONOUNS for unit in units[first : min(first + _HEAD, place)]):
        return None, "a pronoun is its subject"
    mentioned = [at for at in range(first, last) if units[at].kind == "mention" and units[at].quotation == quotation]
    entities = {reading.entity(at) for at in mentioned}
    if len(entities) == 1:
        return entities.pop(), "the only entity of its clause"
    if mentioned and mentioned[0] < place and mentioned[0] - first < _HEAD:
        alone = mentioned[0] + 1 >= last or units[mentioned[0] + 1].word not in {"and", ",", "'s", "'", "or"}
        if alone and units[max(first, mentioned[0] - 1)].word not in {
            "for",
            "of",
            "in",
            "at",
            "to",
            "from",
            "with",
            "by",
        }:
            return reading.entity(mentioned[0]), "the subject of its clause"
    return None, "no single entity near it"


def _aged(reading: Reading, place: int) -> tuple[str | None, str]:
    """Whose age: the person right before ("Wang, 28,"), right after ("28-year-old Wang"), or the clause's only one."""
    units = reading.units
    for at in (place - 1, place - 2, place + 1):
        if 0 <= at < len(units) and reading.is_person(at) and (at != place - 2 or units[place - 1].word == ","):
            return reading.entity(at), "the person beside it"
    first, _ = reading.clauses.clause(place, len(units))
    if place - first <= 4:
        before = [at for at in range(first, place) if reading.is_person(at)]
        words = {units[at].word for at in range(first, place)}
        if len(before) == 1 and words & {"is", "was", "turned", "turns"}:
            return reading.entity(before[0]), "the person who is so old"
    return None, "no single person near it"


def _evidence(reading: Reading, place: int) -> tuple[int, int]:
    """The clause around a value, cut to a readable length at unit borders."""
    units = reading.units
    first, last = reading.clauses.clause(place, len(units))
    value = units[place]
    while first < place and (units[first].kind == "mark" or units[first].start < value.start - _EVIDENCE):
        first += 1
    while last - 1 > place and (units[last - 1].kind == "mark" or units[last - 1].end > value.end + _EVIDENCE):
        last -= 1
    return units[first].start, units[last - 1].end
