"""Whom American newspapers mean by "the president": who held the office on the day of an article."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

import yaml

from search.dictionary import Dictionary

_LAST_DAY = "2029-01-19"
"""The last day of the last of them."""
_LONGEST = 3
"""Words of a name: "Donald J. Trump"."""


class _Term(NamedTuple):
    since: str
    given: frozenset[str]
    family: str


def incumbent(
    date: str | None, classes: Mapping[str, str | None], named: Sequence[str], dictionary: Dictionary
) -> str | None:
    """The entity that is the president on an article's day (`YYYY-MM-DD`); None where it names none or several.

    `classes`: of its entities, of which it may not know that he is a person; `named`: the entities of all mentions.
    """
    term = next((one for one in _terms() if one.since <= date), None) if date and date <= _LAST_DAY else None
    if term is None:
        return None
    people = (entity for entity, kind in classes.items() if kind in {"person", None})
    found = [entity for entity in people if _is(_name(entity, dictionary), term)]
    return max(found, key=named.count, default=None)


def once_president(entity: str, date: str | None, dictionary: Dictionary) -> bool:
    """Whether an entity is somebody who was president before an article's day and is it no more."""
    if not date or date > _LAST_DAY:
        return False
    name, begun = _name(entity, dictionary), [one for one in _terms() if one.since <= date]
    return bool(begun) and not _is(name, begun[0]) and any(_is(name, one) for one in begun[1:])


def _name(entity: str, dictionary: Dictionary) -> str:
    known = dictionary.entity(entity)
    return known.name if known else entity


def _is(name: str, term: _Term) -> bool:
    """Whether a name is that of a president, as a whole or the family name alone."""
    words = name.casefold().split()
    given = words[:-1]
    return words[-1:] == [term.family] and (not given or (len(given) < _LONGEST and given[0] in term.given))


@lru_cache(maxsize=1)
def _terms() -> tuple[_Term, ...]:
    """The terms of all presidents, the latest first."""
    text = files("search.wordings").joinpath("presidents.yaml").read_text(encoding="utf-8")
    raw = yaml.load(text, Loader=getattr(yaml, "CBaseLoader", yaml.BaseLoader))  # noqa: S506
    return tuple(
        _Term(since, frozenset(one["given"]), one["family"]) for since, one in sorted(raw.items(), reverse=True)
    )
