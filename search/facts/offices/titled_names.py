"""Titles that a name of the dictionary begins with: "President Reyes" as an alias of "Ada Reyes"."""

from __future__ import annotations

from collections.abc import Iterator

from search.facts.reading import Found, Reading
from search.values.value import Value

_GIVEN = frozenset({"dean", "duke", "earl", "king", "major", "marshal", "judge", "prince", "bishop", "reverend"})
"""Titles that are given names, too: "Dean Reyes"."""


def find_titled_names(reading: Reading) -> Iterator[Found]:
    """The roles of people whose mention begins with a title, where the rest of it is a name of theirs as well.

    It is the dictionary that calls them so, whoever says the name.
    """
    for person in reading.stretch.mentions:
        if not reading.is_person(person):
            continue
        unit, entity = reading.units[person], reading.entity(person)
        text = reading.text[unit.start : unit.end]
        words = tuple(text.casefold().split(" "))
        title = reading.words.titles.at(words, 0) if len(words) > 1 else None
        if title is None or title[0] >= len(words):
            continue
        known = reading.dictionary.entity(entity)
        if words[0] in _GIVEN and known is not None and known.name == text:
            continue
        said = " ".join(text.split(" ")[: title[0]])
        rest = text[len(said) + 1 :]
        if not any(name == rest or name.endswith(f" {rest}") for name in reading.dictionary.surfaces(entity)):
            continue
        yield Found(
            "role",
            "Role",
            entity,
            None,
            Value("role", said, unit.start, unit.start + len(said)),
            (),
            "asserted",
            unit.start,
            unit.end,
            "role: title within a name",
        )
