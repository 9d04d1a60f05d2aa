"""Who is he, and who is she, as an article addresses them and as given names tell."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files

import yaml

from search.mention import Mention

_ADDRESSES = {"Mr": "he", "Sir": "he", "Mrs": "she", "Ms": "she", "Miss": "she"}


@lru_cache(maxsize=1)
def _given_names() -> dict[str, str]:
    """Given names, with the pronoun that goes with them."""
    text = files("search.wordings").joinpath("genders.yaml").read_text(encoding="utf-8")
    raw: dict[str, str] = yaml.load(text, Loader=getattr(yaml, "CBaseLoader", yaml.BaseLoader))  # noqa: S506
    return {name: pronoun for pronoun, names in raw.items() for name in names.split()}


def addressed(text: str, mentions: Sequence[Mention]) -> dict[str, str]:
    """Entities that stand behind Mr., Ms. and the like, with their pronoun; none that stand behind both.

    Those whose given name tells it, too.
    """
    found: dict[str, set[str]] = {}
    for mention in mentions if any(address in text for address in _ADDRESSES) else ():
        before = text[max(0, mention.start - 6) : mention.end].split()
        for word in before[:2]:
            pronoun = _ADDRESSES.get(word.rstrip("."))
            if pronoun:
                found.setdefault(mention.entity, set()).add(pronoun)
    given = _given_names()
    named: dict[str, str] = {}
    for mention in mentions:
        first, _, rest = text[mention.start : mention.end].casefold().partition(" ")
        if rest and mention.entity not in found and first in given:
            named.setdefault(mention.entity, given[first])
    return named | {entity: pronouns.pop() for entity, pronouns in found.items() if len(pronouns) == 1}
