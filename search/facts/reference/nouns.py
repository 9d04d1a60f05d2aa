"""What nouns for organisations may mean, by the names of these: "the company", "the party", "the union"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from search.values.wordlist import word_set

_SPECIAL = word_set(
    "agency airline bank broadcaster bureau club commission council insurer ministry network newspaper party "
    "publisher regulator school studio team union university utility"
)
"""Nouns that mean no organisation of another kind."""
_CORPORATE = word_set(
    "company firm startup start-up carrier automaker carmaker maker chipmaker retailer giant manufacturer conglomerate "
    "supplier corporation brewer drugmaker operator developer producer provider chain lender"
)
GENERIC = frozenset({"company", "firm", "corporation"})
"""Nouns that may mean whom the whole article is about, not only whom its last sentences go on about."""
_PORTRAYED = word_set(
    "giant maker manufacturer retailer automaker carmaker chipmaker carrier conglomerate startup start-up brewer"
    " drugmaker airline company"
)
"""Nouns that mean the same one with a word or two for its trade before them: "the software giant"."""
_LONG = 3
"""Words before such a noun, at most one fewer."""
_OTHER = word_set(
    "other rival new second third parent holding acquired target smaller larger bigger former merged combined local"
    " private foreign first last next unnamed insurance shell whole same"
)
"""What stands before a noun that means another one: "the parent company"."""
_PUBLIC = word_set(
    "senate house congress parliament department committee court party republicans democrats gop bureau agency ministry"
    " police university administration fbi cia irs nsa doj doe dod hhs hud dot usda sec fcc ftc fec"
    " tsa atf dea nasa nih faa fema who aclu nra naacp epa fda cdc ice dhs nato un eu taliban isis hamas hezbollah"
    " pentagon union council commission government army navy campaign caucus kremlin embassy office college school"
    " times post journal news magazine exchange nasdaq nyse"
)
"""Last words of names of organisations that no company bears, or that nobody calls "the company"."""
_LOOSE = frozenset({"group", "organization", "organisation", "nonprofit"})
_PRINTED = word_set(
    "times post journal news magazine fox cnn nbc abc cbs msnbc reuters army navy police pentagon kremlin"
)
"""Last words of names that nobody calls a group."""
_OFFICIAL = word_set(
    "department ministry committee commission senate house congress parliament court agency bureau administration"
    " police party association institute federation coalition alliance"
)
"""Words of such names wherever they stand: "Department of Energy"."""
_CALLED = {
    "party": (
        "party",
        "democrat",
        "republican",
        "gop",
        "labour",
        "tories",
        "liberal",
        "conservative",
        "green",
        "front",
    ),
    "university": ("university", "college", "institute"),
    "school": ("school", "university", "college", "academy", "institute"),
    "council": ("council",),
    "ministry": ("ministry",),
    "commission": ("commission",),
    "department": ("department", "dept", "police", "pentagon", "treasury", "ministry"),
    "committee": ("committee", "panel"),
    "bureau": ("bureau",),
}
"""Nouns that mean only bodies with one of these words in their name, or an abbreviation for a name."""
_NO_AGENCY = word_set("department committee senate house congress parliament court party campaign")
"""Words of names that nobody calls an agency where others are."""
_ACRONYM = 4
"""Letters of an abbreviation, at most."""
_BETWEEN = re.compile(r"[\s_-]+")


def portrayed(words: Sequence[str]) -> str:
    """The noun of "software giant" or "No. 1 automaker", where it may mean who was spoken of; else nothing."""
    *before, noun = words
    return noun if len(before) < _LONG and noun in _PORTRAYED and _OTHER.isdisjoint(before) else ""


def may_be(organization: str, noun: str, *, named: bool = False) -> bool:
    """Whether a noun may mean an organisation, by the words of its name: "the company" is no Senate.

    `named`: a noun for one kind ("the union") only where the name has it.
    """
    if named and noun in _SPECIAL:
        return noun in organization.casefold()
    if noun in _CALLED:
        name = organization.casefold()
        return len(name) <= _ACRONYM or any(word in name for word in _CALLED[noun])
    words = _BETWEEN.split(organization.casefold())
    if noun == "agency":
        return _NO_AGENCY.isdisjoint(words)
    if noun not in _CORPORATE and noun not in _LOOSE:
        return True
    if noun in _LOOSE:
        return _PRINTED.isdisjoint(words[-1:]) and _OFFICIAL.isdisjoint(words)
    return _PUBLIC.isdisjoint(words[-1:]) and _OFFICIAL.isdisjoint(words)
