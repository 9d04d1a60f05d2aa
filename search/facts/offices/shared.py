"""Titles in the plural, which several people share: "Senators Reyes and Moss"."""

from __future__ import annotations

from search.facts.offices.titles import PLURALS, Title

_LISTING = {(word,) for word in (",", "and", "&", "(", "of", "in", "from", "-")}
"""What may stand behind the first of them."""


def alone(row: tuple[str, ...], person: int, title: Title) -> bool:
    """Whether a title before a name is that of several people, and no other one follows: "the officers Reyes says"."""
    return title.name.rpartition(" ")[2] in PLURALS and row[person + 1 : person + 2] not in _LISTING


def of_several(row: tuple[str, ...], person: int, title: Title) -> bool:
    """Whether a title is that of several people, and no other is named before this one: "Reyes, among senators"."""
    several = title.name.rpartition(" ")[2] in PLURALS and row[person - 2 : person - 1] != ("@",)
    return several and row[title.first] != "one"
