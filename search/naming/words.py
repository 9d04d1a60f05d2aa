"""`names.yaml` and `names_common.yaml` → sets of words, read once, at the first use."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any, Literal

import yaml

Kind = Literal["person", "organization", "place", "product", "event"]
"""What a name may stand for."""
_ENDINGS = {
    "s": (("ies", ("y",)), ("es", ("",)), ("s", ("",))),
    "d": (("ied", ("y",)), ("ed", ("", "e"))),
    "g": (("ing", ("", "e")),),
    "y": (("ly", ("",)),),
    "r": (("er", ("", "e")),),
}
"""Endings by their last letter, each with the letters that may stand in its place."""
_SHORTEST = 3
"""Letters of a stem that an ending may be taken from."""


@dataclass(frozen=True, slots=True)
class NameWords:
    """What is known about capitalised words. All in small letters without stops, but `initialisms`, which keep theirs.

    `known` maps names that everybody knows to their kinds; `lands` are countries and large regions among them.
    `titles` are phrases, `title_starts` their first words; `long_titles`: how those of four words begin that no name
    is to take the last two from ("director of national" intelligence).
    """

    given: frozenset[str]
    first_surnames: frozenset[str]
    titles: frozenset[str]
    title_starts: frozenset[str]
    long_titles: frozenset[str]
    title_modifiers: frozenset[str]
    royal: frozenset[str]
    organization_heads: frozenset[str]
    of_heads: frozenset[str]
    for_heads: frozenset[str]
    government: frozenset[str]
    place_heads: frozenset[str]
    place_beginnings: frozenset[str]
    event_heads: frozenset[str]
    product_heads: frozenset[str]
    storms: frozenset[str]
    generic: frozenset[str]
    initialisms: frozenset[str]
    weekdays: frozenset[str]
    months: frozenset[str]
    holidays: frozenset[str]
    demonyms: frozenset[str]
    openers: frozenset[str]
    known: dict[str, Kind]
    lands: frozenset[str]
    common: frozenset[str]

    def is_common(self, word: str) -> bool:
        """Whether a word in small letters is an ordinary English word, or a form of one."""
        common = self.common
        if word in common or word in self.openers:
            return True
        stems = _stems(word)
        return not common.isdisjoint(stems) or any(not common.isdisjoint(_stems(stem)) for stem in stems)

    def is_initialism(self, word: str) -> bool:
        """Whether a word is letters that are words, not names, with or without their stops: "AI", "A.I."."""
        bare = word.rstrip(".")
        if "." in bare and len(bare) == 2 * bare.count(".") + 1:
            bare = bare.replace(".", "")
        return bare in self.initialisms


def _stems(word: str) -> list[str]:
    """What a word may be a form of, by its ending."""
    put_back = _ENDINGS.get(word[-1:])
    if put_back is None:
        return []
    return [
        word[: -len(ending)] + letter
        for ending, letters in put_back
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST
        for letter in letters
    ]


@lru_cache(maxsize=1)
def name_words() -> NameWords:
    """The words. The files are read at the first call (4 ms)."""
    raw = {**_read("names.yaml"), **_read("names_common.yaml")}
    kinds: dict[str, Kind] = {
        "events": "event",
        "products": "product",
        "organizations": "organization",
        "places": "place",
        "states": "place",
        "countries": "place",
    }
    known = {_bare(name): kind for key, kind in kinds.items() for name in _phrases(raw[key])}
    titles = frozenset(_bare(title) for title in _phrases(raw["titles"]))
    phrased = {*kinds, "titles", "title_modifiers", "holidays", "initialisms"}
    sets: dict[str, frozenset[str]] = {key: frozenset(raw[key].casefold().split()) for key in raw.keys() - phrased}
    sets["demonyms"] |= {f"{one}-american" for one in sets["demonyms"]}  # "Norvian-American"
    return NameWords(
        **sets,
        titles=titles,
        title_starts=frozenset(title.split()[0] for title in titles),
        long_titles=frozenset(
            title.rpartition(" ")[0] for title in titles if " of " in title and title.count(" ") == 3
        ),
        title_modifiers=frozenset(_bare(word) for word in _phrases(raw["title_modifiers"].replace(" ", ", "))),
        holidays=frozenset(_phrases(raw["holidays"].casefold())),
        initialisms=frozenset(raw["initialisms"].split()),
        known=known,
        lands=frozenset(_bare(name) for name in _phrases(raw["countries"] + "," + raw["states"])),
    )


def _read(name: str) -> dict[str, Any]:
    text = files("search.wordings").joinpath(name).read_text(encoding="utf-8")
    raw: dict[str, Any] = yaml.load(text, Loader=getattr(yaml, "CBaseLoader", yaml.BaseLoader))  # noqa: S506
    return raw


def _phrases(text: str) -> list[str]:
    return [phrase for piece in text.split(",") if (phrase := " ".join(piece.split()))]


def _bare(phrase: str) -> str:
    """As words compare: small letters, straight apostrophes, no stop at a word's end."""
    return " ".join(word.rstrip(".") for word in phrase.casefold().replace("’", "'").split())
