"""Those who serve somebody: "a spokesman for Hill, Mia Ito,", "Mia Ito, the prime minister's lawyer"."""

from __future__ import annotations

from typing import NamedTuple

from search.facts.offices.titles import Title, titles_ending
from search.facts.reading import Reading
from search.facts.reference.descriptions import POSSESSIVES
from search.values.wordlist import word_set

_SERVING = word_set(
    "spokesman spokeswoman spokesperson lawyer attorney counsel aide adviser advisor assistant secretary deputy staff"
    " manager consultant strategist representative staffer confidant confidante bodyguard publicist agent speechwriter"
)
"""Last words of what somebody is to a person."""
_KIN = word_set(
    "wife husband son daughter brother sister father mother son-in-law daughter-in-law brother-in-law sister-in-law"
    " father-in-law cousin nephew niece uncle aunt friend confidant protege protégé"
)
_PRAISING = ("ed", "able", "ible", "ful", "ant", "ent", "ous", "ive")
"""Endings of adjectives before a title: "our very talented Deputy Secretary"."""
_GROUPS = frozenset({"women's", "men's", "children's", "girls'", "boys'", "kids'"})
"""What describes a title and owns it not: "the women's coach"."""
_LATER = frozenset({"second", "third", "fourth", "fifth"})
_BEFORE_JOB = frozenset({"a", "an", "the", "another", "one"})
_NO_OWNER = word_set("of in at for with to and or who that which on by from as is was has had a an not")
_LISTING = word_set("a an the his her their and or another two three")
"""What goes on with a list behind a name: "they met a lawyer, Ada Hill, a doctor"."""
_TURNED = word_set(
    "as like unlike once become becoming became being be been is was were are than nor not remain remains"
)
"""What stands before a title that somebody else or nobody has."""
_OBJECTS = word_set("a an the that his her its their him them it . ;")
"""What stands behind a verb, and behind no participle that describes a noun before it."""
_LONGEST_OWNER = 3
"""Words from "the" to the one that owns: "the deputy prime minister's"."""
_LONGEST_OF = 5
"""Units from "of" to the comma before a name."""
_RANKS = word_set(
    "gen. adm. col. maj. capt. lt. sgt. cpl. cmdr. gen adm col maj capt lt sgt cpl cmdr rev. dr. deputy officer"
    " detective trooper"
    " sergeant lieutenant captain colonel general major corporal commander admiral agent inspector sheikh"
)
"""Last words of titles that another title may stand right before: "police spokesman Sgt. Ada Hill"."""


class Attendant(NamedTuple):
    """What somebody is to another one, and who that is if he has a name."""

    titles: list[Title]
    whose: str | None
    first: int


def attendant(reading: Reading, row: tuple[str, ...], last: int) -> Attendant | None:
    """What ends at a unit with whom it serves: "a spokesman for Gov. Hill", "a lawyer for the mayor".

    Without titles where it is open whether the name behind is that of the one who serves or of the one served.
    """
    named = reading.units[last].kind == "mention"
    served = titles_ending(reading, row, last - named)
    link = (served[0].first if served else last) - 1
    if named == (not reading.is_person(last)) or not (named or served) or link < 1:
        return None
    article = row[link] == "the"
    link -= article
    if link < 1 or row[link] not in {"for", "to"} or not (named or article):
        return None
    jobs = titles_ending(reading, row, link - 1)
    if not jobs:
        return None
    first = jobs[0].first
    sure = jobs[-1].name.rpartition(" ")[2] in _SERVING and first and row[first - 1] in _BEFORE_JOB
    if not sure:
        return Attendant([], None, first)
    if named:
        return Attendant(jobs, reading.entity(last), first)
    return Attendant([*jobs[:-1], jobs[-1]._replace(last=last + 1)], None, first)


def unnamed_owner(reading: Reading, row: tuple[str, ...], place: int) -> int:
    """The unit of the owner without a name behind "the" whose title follows: "the prime minister's spokesman"; or 0."""
    if row[place - 1 : place] != ("the",):
        return 0
    for at in range(place, min(place + _LONGEST_OWNER, len(row) - 1)):
        if reading.units[at].kind != "word" and not reading.is_place(at):
            return 0
        if row[at].endswith(("'s", "s'")):
            return at if at > place and _titled(reading, row, behind_kin(row, at + 1)) else 0
        if row[at] in _NO_OWNER or reading.words.titles.at(row, at) and at == place and row[at] != "prime":
            return 0
    return 0


def _titled(reading: Reading, row: tuple[str, ...], at: int) -> bool:
    """Whether a title begins at a unit, behind words that belong to it."""
    words = reading.words
    while at < len(row) and row[at] in words.modifiers and not words.titles.at(row, at):
        at += 1
    return at < len(row) and bool(words.titles.at(row, at))


def behind_kin(row: tuple[str, ...], at: int) -> int:
    """The unit behind "daughter and", which is what else somebody is to whom a title belongs, or behind "third"."""
    at += at < len(row) and row[at] in _LATER
    return at + 2 if at + 2 < len(row) and row[at] in _KIN and row[at + 1] == "and" else at


def before_kin(row: tuple[str, ...], at: int) -> int:
    """The unit of "daughter and" before a title, or the unit itself."""
    return at - 2 if at > 2 and row[at - 1] == "and" and row[at - 2] in _KIN else at


def titles_of(reading: Reading, row: tuple[str, ...], last: int) -> list[Title]:
    """The title before "of" and a few plain words that end at a unit: "the former coach of the team, Ada Hill"."""
    for at in range(last - 1, max(last - _LONGEST_OF, 0), -1):
        if reading.units[at].kind != "word":
            return []
        if row[at] in {"of", "for", "at"}:
            titles = titles_ending(reading, row, at - 1)
            return [title._replace(last=last + 1) for title in titles[-1:]] if len(titles) == 1 else []
    return []


def over_rank(reading: Reading, row: tuple[str, ...], rank: Title) -> list[Title]:
    """The titles right before a rank: "police spokesman Sgt. Ada Hill", "Defense Secretary Gen. Jan Novak"."""
    if rank.first < 1 or rank.name.rpartition(" ")[2] not in _RANKS or reading.units[rank.first - 1].kind != "word":
        return []
    titles = titles_ending(reading, row, rank.first - 1)
    return titles if titles and titles[-1].name.rpartition(" ")[2] not in _RANKS else []


def without_name(reading: Reading, title: int) -> bool:
    """Whether an owner that has no name stands right before a title: "the party's leader"."""
    unit = reading.units[title - 1]
    return unit.kind == "word" and unit.word.endswith(("'s", "s'")) and unit.word not in _GROUPS


def has_owner(row: tuple[str, ...], first: int) -> bool:
    """Whether "the", "our" or an owner stands before a title, or before a word of praise for it ("our very able")."""
    at = first - 1
    if row[at].endswith(_PRAISING) and at:
        at -= 1
        at -= row[at] == "very" and at > 0
    return row[at].endswith("'s") or row[at] in {"the", "'", *POSSESSIVES}


def names_one(row: tuple[str, ...], before: int, behind: int) -> bool:
    """Whether a name between commas is that of whom "a" and a title tell: "An engineer, Ada Hill, was hurt".

    `before`, `behind`: the units before "a" and behind the second comma.
    """
    lists = row[behind : behind + 1] == () or row[behind] in _LISTING
    return not lists and (before < 0 or row[before] not in _TURNED)


def describes(row: tuple[str, ...], at: int, copula: bool) -> bool:
    """Whether a participle behind a title goes on with it, and is no verb: "Reyes, a White House aide confirmed"."""
    behind = row[at + 1] if at + 1 < len(row) else "."
    return row[at].endswith("ing") or (row[at].endswith("ed") and (copula or behind not in _OBJECTS))
