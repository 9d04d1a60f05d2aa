"""The country that a title tells by an adjective: "Norvian Prime Minister Ada Hill"."""

from __future__ import annotations

from search.facts.offices.titles import CIVIC, Title
from search.facts.reading import Reading
from search.facts.reference.actors import named_country
from search.wordings.lands import lands

_OF_STATE = ("minister", "president", "premier", "chancellor", "ambassador", "king", "queen", "leader")
"""How offices end that a country has."""


def country_of(reading: Reading, title: Title, first: int) -> str | None:
    """The entity whose office begins with its adjective at a unit, where the article or the dictionary names it."""
    if not reading.capital(first) or first >= title.last:
        return None
    names = lands().nationalities.get(reading.stretch.words[first])
    if names is None or not (title.name in CIVIC or title.name.endswith(_OF_STATE)):
        return None
    written = {reading.text[one.start : one.end].casefold(): one.entity for one in reading.mentions}
    return named_country(names, written, reading.dictionary)
