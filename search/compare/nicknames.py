"""First names and their short forms; countries and parties that have several names; initials."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

PERSON = 2
"""Words of a name that has a first name and a surname."""

_FIRST_NAMES = """
abigail abby; abraham abe; albert al bert; alexander alex alec; alfred al alf fred; allan allen al; andrew andy drew;
anthony tony; barbara barb; benjamin ben benny; bernard bernie; bradley brad; catherine katherine kathryn cathy kathy
kate katie; charles charlie chuck; christopher chris; clifford cliff; daniel dan danny; david dave davey; deborah debra
debbie; donald don donny; dorothy dot; douglas doug; edward ed eddie ted; elizabeth liz beth betsy betty; eugene gene;
francis frank; frederick fred freddie; gabriel gabe; geoffrey jeffrey geoff jeff; gerald gerry jerry; gregory greg;
harold hal; henry hank harry; jacob jake; james jim jimmy jamie; jennifer jen jenny; jessica jess; john jack johnny jon;
jonathan jon; joseph joe joey; joshua josh; judith judy; kenneth ken kenny; lawrence larry; leonard len; lewis lou;
margaret maggie peggy meg; martin marty; matthew matt; maxwell max; michael mike mick; mitchell mitch; nathaniel nathan
nate; nicholas nick; pamela pam; patricia pat patty tricia; patrick pat; peter pete; philip phillip phil; randall
randy; raymond ray; rebecca becky; richard rich rick dick ricky; robert bob bobby rob robbie; ronald ron ronnie; rudolph
rudy; russell russ; samuel sam sammy; sandra sandy; stanley stan; stephen steven steve; stuart stewart stu; susan sue
suzanne; terence terry; theodore ted teddy; thomas tom tommy; timothy tim; valerie val; victor vic; vincent vince;
virginia ginny; walter walt; wilbur will; william bill billy will willie; zachary zach zack; mohammed
mohammad muhammad mohamed
"""
_SEVERAL = """
united states, u.s, us, usa, america, united states of america; united kingdom, uk, britain, great britain;
united arab emirates, uae; netherlands, holland; myanmar, burma; czech republic, czechia; turkey, türkiye;
ivory coast, cote d'ivoire; eswatini, swaziland; south korea, republic of korea; north korea, dprk;
united nations, un; european union, eu; republicans, republican party, gop; democrats, democratic party;
al qaeda, al qaida, al qa'ida; islamic state, isis, isil, daesh, islamic state of iraq and syria;
mohammed bin salman, mohammad bin salman, muhammad bin salman; house, house of representatives;
muammar gaddafi, moammar gadhafi, muammar gadhafi, moammar gaddafi, muammar qaddafi, moammar qaddafi
"""


def _families(text: str, separator: str | None) -> list[list[str]]:
    """The families of a table: parted by semicolons, their members by blanks or commas."""
    return [[name.strip() for name in family.split(separator)] for family in " ".join(text.split()).split(";")]


_FIRST = [frozenset(family) for family in _families(_FIRST_NAMES, None)]
_COMMON = {tuple(name.split()): tuple(family[0].split()) for family in _families(_SEVERAL, ",") for name in family}

_INITIALS = 3
"""Letters of initials, at least: two are anybody's."""
_IDLE = frozenset({"of", "the", "and", "for", "on", "in"})

Words = tuple[str, ...]
"""The folded words of a name."""


def common_name(name: Words) -> Words:
    """The words that stand for all names of a country or party; the same words for what has one name alone."""
    return _COMMON.get(name, name)


def same_people(names: Iterable[Words]) -> dict[Words, Words]:
    """Names of two words that differ in the form of the first name alone ("Bill", "William"), and the one for them.

    Left out are those of which one may be short for two that differ ("Al" beside "Albert" and "Alfred").
    """
    by_surname: dict[str, set[str]] = {}
    for name in names:
        if len(name) == PERSON:
            by_surname.setdefault(name[1], set()).add(name[0])
    found: dict[Words, Words] = {}
    for surname, firsts in by_surname.items():
        for one, other in combinations(sorted(firsts), 2):
            alike = {first for first in firsts if _same(first, one) or _same(first, other)}
            if _same(one, other) and all(_same(*pair) for pair in combinations(alike, 2)):
                found |= {(first, surname): (min(alike), surname) for first in alike}
    return found


def _same(one: str, other: str) -> bool:
    return one == other or any(one in family and other in family for family in _FIRST)


def initials(short: Iterable[Words], names: Iterable[Words]) -> dict[Words, Words]:
    """Those of the short names that are the initials of exactly one longer name, and that one: "NRA"."""
    found: dict[str, set[Words]] = {}
    for name in names:
        if len(name) >= _INITIALS:
            for telling in (name, [word for word in name if word not in _IDLE]):
                found.setdefault("".join(word[0] for word in telling), set()).add(name)
    written = {name: "".join(name).replace(".", "") for name in short if len(name) == 1}
    return {
        name: next(iter(found[letters]))
        for name, letters in written.items()
        if len(letters) >= _INITIALS and len(found.get(letters, ())) == 1
    }
