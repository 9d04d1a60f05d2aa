"""Figures and dates: a value with the entity that it is about."""

from __future__ import annotations

from collections.abc import Iterator

from search.facts.reading import Found, Reading
from search.values.value import Value
from search.values.wordlist import word_set

_EVIDENCE = 160
"""Characters to each side of a value that its evidence may have."""
_HEAD = 3
"""Units at the beginning of a clause within which its grammatical subject stands."""
_TAIL = 5
"""Units between a value and an entity that it may belong to ("a 49% stake in …")."""
_OF = frozenset({"of", "in", "for", "at"})
_PREPOSITIONS = word_set("for of in at to from with by on near against under into between over than")
_ON = frozenset({"on", "in", "late", "early"})
_JOINERS = frozenset({"and", ",", "or"})
_PRONOUNS = frozenset({"he", "she", "it", "they", "we", "i", "you", "his", "her", "its", "their"})
_BARE = frozenset({"one", "two", "first", "second", "third", "once", "twice", "zero", "half", "a half"})


def find_figures(reading: Reading) -> Iterator[Found]:
    """The figures and dates of a stretch, in text order."""
    for place in reading.stretch.values:
        value = reading.values[reading.units[place].number]
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
        if holder >= 0 and units[holder].kind == "mention" and (head != "which" or _company(reading, holder)):
            return reading.entity(holder), "whom the clause is about"
        return None, "no single entity near it"
    if not _PRONOUNS.isdisjoint(reading.stretch.words[first : min(first + _HEAD, place)]):
        return None, "a pronoun is its subject"
    mentioned = [at for at in reading.stretch.mentions if first <= at < last and units[at].quotation == quotation]
    acting = [at for at in mentioned if at < place and _free(reading, at, first)]
    entities = {reading.entity(at) for at in acting}
    if len(entities) == 1:
        return entities.pop(), "the subject of its clause"
    if acting and acting[0] - first < _HEAD and units[acting[0] + 1].word not in _JOINERS:
        return reading.entity(acting[0]), "the subject of its clause"
    if not mentioned or mentioned[0] < place or len({reading.entity(at) for at in mentioned}) > 1:
        return None, "no single entity near it"
    after = mentioned[0]
    if after - place <= _TAIL and units[after - 1].word in _OF and _ends_name(reading, after):
        return reading.entity(after), "the entity that follows it"
    return None, "no single entity near it"


def _free(reading: Reading, at: int, first: int) -> bool:
    """Whether a mention may be what acts: after no preposition, owner of nothing, and no part of a longer name."""
    units = reading.units
    before = at - 1
    while (
        before >= first
        and units[before].kind == "word"
        and (
            units[before].word in {"the", "a", "an"}
            or (reading.capital(before) and units[before].word not in _PREPOSITIONS)
        )
    ):
        before -= 1
    if before >= first and units[before].word in _PREPOSITIONS:
        return False
    return _ends_name(reading, at) and _acts(reading, at + 1) and not reading.is_place(at)


def _acts(reading: Reading, place: int) -> bool:
    """Whether what follows a mention may be its verb, and is no noun that it describes ("House Democrats")."""
    units = reading.units
    if place >= len(units) or units[place].kind != "word":
        return True
    word, words = units[place].word, reading.words
    if word in _ON and place + 1 < len(units) and units[place + 1].word == "#date":
        return True
    if word in words.adverbs or word in words.verbs or word in words.saying or word in {"who", "and", "or"}:
        return True
    return word.endswith(("ed", "s", "ly", "n't")) and not word.endswith(
        ("ers", "ors", "ees", "ists", "men", "ts", "ns")
    )


def _ends_name(reading: Reading, at: int) -> bool:
    if at + 1 >= len(reading.units):
        return True
    following = reading.units[at + 1]
    if following.word in {"'s", "'"}:
        return False
    return following.kind != "mention" and not (following.kind == "word" and reading.capital(at + 1))


def _company(reading: Reading, at: int) -> bool:
    return not reading.is_person(at) and not reading.is_place(at)


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
