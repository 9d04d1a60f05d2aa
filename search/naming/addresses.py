"""Whom "Mr." and "Mrs." may mean: forms of address and given names, with the pronoun that goes with them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from importlib.resources import files
from unicodedata import normalize

import yaml

ADDRESSES = {"Mr": "he", "Sir": "he", "Mrs": "she", "Ms": "she", "Miss": "she"}
_LONGEST = 10
"""Characters before a name in which a form of address stands, or those of a couple: "Mr. and Mrs."."""


@lru_cache(maxsize=1)
def given_names() -> dict[str, str]:
    """Given names in small letters, with "he" or "she"."""
    text = files("search.wordings").joinpath("genders.yaml").read_text(encoding="utf-8")
    raw: dict[str, str] = yaml.load(text, Loader=getattr(yaml, "CBaseLoader", yaml.BaseLoader))  # noqa: S506
    return {name: pronoun for pronoun, names in raw.items() for name in names.split()}


def pronoun_of(given: str) -> str | None:
    """ "he" or "she" for a given name in small letters, with or without its accents; None where it tells neither."""
    plain = given if given.isascii() else "".join(one for one in normalize("NFD", given) if one.isascii())
    return given_names().get(plain)


def address_at(text: str, start: int) -> str | None:
    """ "he" or "she" for the form of address before a name at `start`; None where there is none, or one of a couple."""
    before = text[max(0, start - _LONGEST) : start].split()
    if before[-2:-1] == ["and"] and before[0].rstrip(".") in ADDRESSES:
        return None
    return ADDRESSES.get(before[-1].rstrip(".")) if before else None


def addressed(text: str, start: int, family: str, people: Iterable[tuple[str, ...]]) -> tuple[str, ...] | None:
    """The only one of several people with a family name whom the form of address before a name at `start` fits.

    `people` are full names, as words in small letters.
    """
    pronoun = address_at(text, start)
    if pronoun is None:
        return None
    relatives = [full for full in people if len(full) > 1 and full[-1] == family]
    fitting = [full for full in relatives if pronoun_of(full[0]) in (None, pronoun)]
    known = all(pronoun_of(full[0]) for full in relatives)
    return fitting[0] if len(fitting) == 1 and known else None
