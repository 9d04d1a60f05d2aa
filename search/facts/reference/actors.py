"""Who acts for a country under its nationality ("Norvian warplanes", "the Norvian government"): that country."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from search.dictionary import Dictionary
from search.mention import Mention
from search.wordings.lands import Lands, lands

ACTING = "it acts for the country that its nationality names"
"""Why such words are a mention: an attribute has to allow it."""
PEOPLE = ("officials", "authorities", "leaders", "diplomats", "negotiators", "regulators")
"""Who acts for a country but does not speak for it."""
_VERB = re.compile(r"\s+(?:also\s+)?(\w+)")
_ALLIED = ("-backed ", "-led ", "-allied ")
"""Before forces of a country that are not the country's own: "the U.S.-backed Norvian forces"."""
_SOME = re.compile(
    r"\b(?:one|two|three|four|five|some|several|many|most|few|other|another|certain|unnamed|anonymous|former|ex|retired"
    r"|all|of|if|any|no|both|local|african|native|asian|latin|central|south|north|hispanic|latino|arab|jewish|muslim"
    r"|catholic|italian|irish|mexican|cuban)[- ](?:the |top |senior |high-ranking )?$",
    re.IGNORECASE,
)
"""Before officials who are only some of them, nobody any more or another people: "African American leaders"."""
_WINDOW = 24
_SHORTEST = 4
"""Letters of a place that a nationality is made of by rule."""
_NOUNS = {
    "army": ("army", "military"),
    "military": ("army", "military"),
    "navy": ("navy",),
    "government": ("government",),
    "regime": ("regime", "government"),
}
"""What a body of state may be called the next time."""


def with_actors(
    text: str,
    mentions: Sequence[Mention],
    classes: dict[str, str | None],
    dictionary: Dictionary,
    unlisted: Mapping[str, str | None],
) -> Sequence[Mention]:
    """The mentions of a text with whoever acts for a country as mentions of it.

    `classes` takes countries that are new. `unlisted` are the names that the dictionary lacks.
    """
    known = lands()
    found: list[Mention] = []
    replaced: set[Mention] = set()
    owners: dict[str, str] | None = None
    for match in known.pattern.finditer(text):
        start = match.start("land")
        if (match["body"] and not _acts(text, match.end(), known)) or text.endswith(_ALLIED, 0, start):
            continue
        land = match["land"].casefold()
        if land not in known.nationalities and " " in land:
            start, land = start + land.rindex(" ") + 1, land.rpartition(" ")[2]
        if _partly(text, start, match.end()):
            continue
        if owners is None:
            owners = _owners(text, mentions, classes)
        country = _country(land, owners, known, dictionary)
        if not country:
            continue
        inside = [one for one in mentions if one.start < match.end() and start < one.end]
        if all(one.start == start and one.end == match.end("land") and one.entity in unlisted for one in inside):
            found.append(Mention(start, match.end(), country, ACTING))
            replaced.update(inside)
    for owner, office in _offices(text, mentions, classes, known):
        found.append(office)
        replaced.add(owner)
    if not found:
        return mentions
    found += _alone(text, found, known)
    for one in found:
        classes.setdefault(one.entity, "place")
    return sorted([*(one for one in mentions if one not in replaced), *found])


def _offices(
    text: str, mentions: Sequence[Mention], classes: Mapping[str, str | None], known: Lands
) -> Iterator[tuple[Mention, Mention]]:
    """The mentions of a country that own a body of state which acts, each with that of both: "Norvia’s army"."""
    starts = {one.start for one in mentions}
    for one in mentions:
        if classes[one.entity] != "place":
            continue
        match = known.office.match(text, one.end)
        if not match or _partly(text, one.start, match.end()):
            continue
        if _acts(text, match.end(), known) and starts.isdisjoint(range(one.end, match.end())):
            yield one, Mention(one.start, match.end(), one.entity, ACTING)


def _alone(text: str, found: Sequence[Mention], known: Lands) -> list[Mention]:
    """What stands for a country alone, "the army" behind "the Norvian army", where the text names no other's."""
    whose: dict[str, set[str]] = {}
    first: dict[str, int] = {}
    for one in found:
        for noun in _NOUNS.get(text[one.start : one.end].rpartition(" ")[2], ()):
            whose.setdefault(noun, set()).add(one.entity)
            first[noun] = min(one.start, first.get(noun, one.start))
    kept = []
    for match in known.alone.finditer(text) if whose else ():
        noun = match["office"]
        if len(whose.get(noun, ())) == 1 and first[noun] < match.start() and _acts(text, match.end(), known):
            (country,) = whose[noun]
            kept.append(Mention(match.start("office"), match.end(), country, ACTING))
    return kept


def _owners(text: str, mentions: Sequence[Mention], classes: dict[str, str | None]) -> dict[str, str]:
    """The places of a text, by how it writes them."""
    return {text[one.start : one.end].casefold(): one.entity for one in mentions if classes[one.entity] == "place"}


def _partly(text: str, start: int, end: int) -> bool:
    """Whether the words between two characters are people of whom only some act: "two Norvian officials"."""
    return text.endswith(PEOPLE, start, end) and bool(_SOME.search(text[max(0, start - _WINDOW) : start]))


def _acts(text: str, end: int, known: Lands) -> bool:
    """Whether a body of state that ends at a character is meant itself, not part of a longer name."""
    behind = _VERB.match(text, end)
    if behind is None:
        return True
    word = behind[1]
    return word in known.behind or (word.islower() and word.endswith(("ed", "s")))


def _country(land: str, owners: dict[str, str], known: Lands, dictionary: Dictionary) -> str | None:
    """The entity that a nationality belongs to: one of the article, of the dictionary, or a country that all know."""
    names = known.nationalities.get(land)
    if names is None:
        return _derived(land, owners, known, dictionary)
    return named_country(names, owners, dictionary) or names[0]


def named_country(names: Sequence[str], owners: Mapping[str, str], dictionary: Dictionary) -> str | None:
    """The entity of one of a country's names that the article, by how it writes them, or the dictionary has."""
    for name in names:
        if name.casefold() in owners:
            return owners[name.casefold()]
    for name in names:
        if len(listed := dictionary.named(name)) == 1:
            return listed[0]
    return None


def _derived(land: str, owners: dict[str, str], known: Lands, dictionary: Dictionary) -> str | None:
    """The place of the article or of the dictionary of which a nationality is made by rule."""
    for ending in known.endings:
        stem = land.removesuffix(ending)
        if stem != land and len(stem) >= _SHORTEST:
            for place in (stem, stem + "a", stem + "y", stem + "e"):
                if place in owners:
                    return owners[place]
                listed = dictionary.named(place)
                if len(listed) == 1 and dictionary.type_of(listed[0]) == "place":
                    return listed[0]
    return None
