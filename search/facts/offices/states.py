"""The states of the letters behind a politician's name: "(D-Calif.)", "(R-TX)", "(I-Vermont)"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from search.facts.reading import Reading

_SHORT = """
Ala Alabama, AL Alabama, Alaska Alaska, AK Alaska, Ariz Arizona, AZ Arizona, Ark Arkansas, AR Arkansas,
Calif California, CA California, Colo Colorado, CO Colorado, Conn Connecticut, CT Connecticut,
Del Delaware, DE Delaware, Fla Florida,
FL Florida, Ga Georgia, GA Georgia, HI Hawaii, ID Idaho, Ill Illinois, IL Illinois, Ind Indiana, IN Indiana, IA Iowa,
Kan Kansas, Kans Kansas, KS Kansas, Ky Kentucky, KY Kentucky, La Louisiana, LA Louisiana, ME Maine, Md Maryland,
MD Maryland, Mass Massachusetts, MA Massachusetts, Mich Michigan, MI Michigan, Minn Minnesota, MN Minnesota,
Miss Mississippi, MS Mississippi, Mo Missouri, MO Missouri, Mont Montana, MT Montana, Neb Nebraska, NE Nebraska,
Nev Nevada, NV Nevada, NH New Hampshire, NJ New Jersey, NM New Mexico, NMex New Mexico, NY New York, NC North Carolina,
ND North Dakota, OH Ohio, Okla Oklahoma, OK Oklahoma, Ore Oregon, OR Oregon, Pa Pennsylvania, PA Pennsylvania,
RI Rhode Island, SC South Carolina, SD South Dakota, Tenn Tennessee, TN Tennessee, Tex Texas, TX Texas, UT Utah,
Vt Vermont, VT Vermont, Va Virginia, VA Virginia, Wash Washington, WA Washington, WVa West Virginia, WV West Virginia,
Wis Wisconsin, Wisc Wisconsin, WI Wisconsin, Wyo Wyoming, WY Wyoming
"""
SEATED = frozenset(
    {"senator", "sen.", "sens.", "senators", "u.s. senator", "us senator", "representative", "rep.", "reps."}
    | {"representatives", "u.s. rep.", "congressman", "congresswoman", "congressmen", "governor", "gov.", "govs."}
    | {"governors", "lt. gov."}
)
"""Titles of those behind whose names the letters of their state stand."""
_STATES = dict(one.strip().split(" ", 1) for one in _SHORT.split(","))
NAMES = frozenset(_STATES.values())
_LETTERED = re.compile(
    r"\s*(?:\(|,\s*)[RDI](?:\s?[-–—]\s?|,\s)"
    r"([A-Z][A-Za-z.]*(?:\s(?:Va\.|Mexico|York|Jersey|Hampshire|Carolina|Dakota|Island|Virginia))?)"
)
_BRACKETED = re.compile(r"\s*\(([A-Z][\w. ]{0,15}?\w\.?)(?=\))")


def state_behind(text: str, start: int) -> tuple[str, int] | None:
    """The name of the state in the letters at a place of a text, right behind a name, and where the letters end."""
    match = _LETTERED.match(text, start) or _BRACKETED.match(text, start)
    if not match:
        return None
    said = match[1]
    state = said if said in NAMES else _STATES.get(said.replace(".", "").replace(" ", ""))
    return (state, match.end()) if state else None


def seat_behind(reading: Reading, person: int) -> tuple[str, int] | None:
    """The state behind the name at a unit, by the dictionary if it knows it, and the unit where its letters end."""
    found = state_behind(reading.text, reading.units[person].end)
    if found is None:
        return None
    listed = reading.dictionary.named(found[0])
    end = person + 1
    while end < len(reading.units) and reading.units[end].start < found[1]:
        end += 1
    return (listed[0] if len(listed) == 1 else found[0]), end
