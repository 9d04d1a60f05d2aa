"""The names of the attributes that facts can have, found without reading any wording: that would delay every start."""

from __future__ import annotations

import re
from collections.abc import Iterable
from importlib.resources import files

UNWORDED = ("quote", "figure", "date", "role")
"""Attributes of facts that need no wordings."""

_NAME = re.compile(r"^  (\w+):", re.MULTILINE)


def attribute_names(packs: Iterable[str]) -> frozenset[str]:
    """The ids of all attributes of the named packs that come with the program, and of those that need none."""
    names = set(UNWORDED)
    for pack in packs:
        text = files("search.wordings").joinpath(f"{pack}.yaml").read_text(encoding="utf-8")
        names.update(_NAME.findall(text.partition("\nattributes:\n")[2]))
    return frozenset(names)
