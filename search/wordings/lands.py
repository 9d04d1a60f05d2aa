"""`lands.yaml` → whose a nationality is and who acts for a country, read once, at the first use."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

import yaml


@dataclass(frozen=True, slots=True)
class Lands:
    """Whoever acts for a country. `nationalities` maps words in small letters to the country's names, best first.

    `pattern` finds "Norvian warplanes" as `land` and `actor`, or "Norvian air strike" as `land` alone. `behind` are
    words that may follow a body of state (group `body`) which is meant itself. `office` matches one behind the
    country's own name, `alone` one without any, each with its noun as `office`.
    """

    nationalities: dict[str, tuple[str, ...]]
    endings: tuple[str, ...]
    pattern: re.Pattern[str]
    behind: frozenset[str]
    office: re.Pattern[str]
    alone: re.Pattern[str]


@lru_cache(maxsize=1)
def lands() -> Lands:
    """What `lands.yaml` says."""
    text = files("search.wordings").joinpath("lands.yaml").read_text(encoding="utf-8")
    # Every scalar is a string here, and the base loader makes no other objects.
    raw: dict[str, Any] = yaml.load(text, Loader=getattr(yaml, "CBaseLoader", yaml.BaseLoader))  # noqa: S506
    nationalities = {word: tuple(names) for word, names in raw["nationalities"].items()}
    several, bodies, between, apart = (_either(raw[key]) for key in ("several", "bodies", "between", "apart"))
    nouns = _either([*raw["deeds"], *raw["marks"]])
    pattern = re.compile(
        # The look behind stands behind the capital letter, so that the search goes from one to the next.
        r"(?P<land>[A-Z](?<![\w-].)[a-z]+(?:\s[A-Z][a-z]+)?)(?:(?<=[nihkz])|(?<=ss|se|ne|no|[eo]t|av))(?![\w-])"
        rf"(?P<actor>(?:\s(?:{between})){{0,2}}\s(?:(?:{several})(?![\w'’-]|\s(?:{apart})\b)|(?P<body>{bodies})(?![\w'’-]))"
        rf"|(?=(?:\s[a-z]+)?\s(?:{nouns})\b))"
    )
    offices = _either(raw["offices"])
    office = re.compile(rf"(?:['’]s?)?(?:\s(?:{between}))?\s(?P<office>{offices})(?![\w'’-])")
    alone = re.compile(rf"\b[Tt]he\s(?P<office>{offices})(?![\w'’-])")
    return Lands(nationalities, tuple(raw["endings"]), pattern, frozenset(raw["behind"]), office, alone)


def _either(words: list[str]) -> str:
    return "|".join(re.escape(word).replace(r"\ ", r"\s") for word in sorted(words, key=len, reverse=True))
