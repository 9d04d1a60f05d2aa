"""What a description says of whom it means: "the Democratic governor" of his party, "the Oslo company" of its seat."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from search.facts.offices.parties import party_of
from search.facts.offices.partywords import ADJECTIVES, NOUNS
from search.facts.reading import Found
from search.values.wordlist import word_set

if TYPE_CHECKING:
    from search.facts.sentence.syntax import Syntax

_PARTIES = {**NOUNS, **ADJECTIVES}
_MEMBERS = frozenset({"republican", "democrat"})
"""What one is called with one's place before it: "the Kentucky Republican"."""
_POSTS = word_set("senator governor congressman congresswoman lawmaker mayor representative president")
_FIRMS = word_set("company firm corporation")
_SEATED = _FIRMS | word_set(
    "giant startup start-up maker chipmaker retailer lender bank insurer airline carrier automaker carmaker group"
    " manufacturer conglomerate brewer drugmaker chain nonprofit developer"
)
"""Nouns that mean an organisation of which "-based" tells the seat."""
_NOUNS = _MEMBERS | _POSTS | _SEATED
_LONGEST = 9
"""Units of such a description: "the Tarn , Norvia - based computer chip maker"."""
_MOST_PLAIN = 2
"""Words between "based" and the noun."""


def find_described(syntax: Syntax) -> Iterator[Found]:
    """The parties and seats that the descriptions of a stretch tell."""
    row, reading = syntax.row, syntax.reading
    if _NOUNS.isdisjoint(row):
        return
    for noun, word in enumerate(row):
        if word not in _NOUNS or reading.units[noun].quotation >= 0:
            continue
        first = next((at for at in range(noun - 2, max(-1, noun - _LONGEST), -1) if row[at] == "the"), -1)
        if first < 0 or row[noun + 1 : noun + 2] in {("and",), ("@",)}:
            continue  # "the Republican governor Dana Reyes", "the Republican president and first lady Dana Reyes"
        telling = _party(syntax, first, noun) if word not in _SEATED else _seat(syntax, first, noun)
        meant = syntax.referents.describes(syntax, first, noun + 1) if telling else None
        if meant is None or meant[0] != noun + 1 or len(meant[1]) != 1:
            continue
        if word not in _SEATED:
            if not reading.speakers.topics.bearers.partisan(meant[1][0]):
                yield party_of(reading, meant[1][0], _PARTIES[telling], noun if word in _MEMBERS else noun - 1, noun)
        elif meant[1][0] != telling:
            yield _based(syntax, meant[1][0], telling, first, noun)


def _party(syntax: Syntax, first: int, noun: int) -> str:
    """The word of a party that stands right before a post, or as the noun behind a place; empty if none does."""
    row, reading = syntax.row, syntax.reading
    if row[noun] in _MEMBERS:
        return row[noun] if noun == first + 2 and reading.is_place(first + 1) and reading.capital(noun) else ""
    unit = reading.units[noun - 1]
    word = reading.text[unit.start : unit.end].casefold()
    return word if noun == first + 2 and word in ADJECTIVES else ""


def _seat(syntax: Syntax, first: int, noun: int) -> str:
    """The place that "the Oslo company" and "the Oslo-based company" name; empty for any other."""
    row, reading = syntax.row, syntax.reading
    if not reading.is_place(first + 1):
        return ""
    state = 2 * (row[first + 2 : first + 3] == (",",) and reading.is_place(first + 3))  # "the Tarn, Norvia-based firm"
    plain = first + 4 + state
    if row[plain - 2 : plain] == ("-", "based"):
        told = noun - plain <= _MOST_PLAIN and all(unit.kind == "word" for unit in reading.units[plain:noun])
    else:
        told = noun == first + 2 and row[noun] in _FIRMS
    return reading.entity(first + 1) if told else ""


def _based(syntax: Syntax, firm: str, place: str, first: int, noun: int) -> Found:
    reading = syntax.reading
    return Found(
        "based_in",
        "Based in",
        firm,
        place,
        None,
        reading.clauses.attribution(noun),
        reading.clauses.base(noun),
        reading.units[first].start,
        reading.units[noun].end,
        "based in: place of a description",
    )
