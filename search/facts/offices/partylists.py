"""Lists of a party's members: "Republicans, including Sen. Ada Hill and Jan Novak,", "Two Democrats, Ito and Hill,"."""

from __future__ import annotations

from search.facts.offices.partywords import ADJECTIVES, MEMBERS
from search.facts.offices.titles import behind_place, item_end, titles_ending
from search.facts.reading import Reading
from search.values.wordlist import word_set

SEVERAL = word_set(
    "senators lawmakers candidates governors congressmen representatives members mayors contenders hopefuls attorneys"
    " leaders freshmen delegates legislators nominees"
)
"""Whom an adjective may call members of a party."""
_SUCH_AS = frozenset({"including", "namely", "like"})
_FEW = word_set("two three four five both six seven several other those")
_BETWEEN = frozenset({"on", "in", "from", "of", "at"})
_MOST_ITEMS = 8
_RANKS = word_set(
    "top senior leading prominent conservative moderate liberal progressive key fellow red-state blue-state"
    " swing-state vulnerable centrist rank-and-file hard-line congressional many influential"
)
_ADJECTIVES = 4
"""Units behind "and other" as far as the members."""
_LONGEST = 6
"""Units between the members and what names some of them: "Republicans on the Senate panel, including"."""


def of_listed(reading: Reading, row: tuple[str, ...], person: int) -> tuple[str, int, str] | None:
    """The party whose members a list with this person names, the unit that names it, and the rule."""
    if row[person + 1 : person + 2] == ("'s",):
        return None
    if others := _among_others(reading, row, person):
        return others
    first, items = _first_of_list(reading, row, person)
    if first < 2:
        return None
    if row[first - 1] in _SUCH_AS or row[first - 2 : first] == ("such", "as"):
        at = first - 2 - (row[first - 1] == "as")
        at -= row[at] == ","
        found = _members(reading, row, at)
        return (*found, "party: members, including") if found else None
    behind = behind_place(reading, row, person)
    several = items > 1 or row[behind : behind + 1] == ("and",)
    if row[first - 1] == "," and several and _few(reading, row, first - 2):
        at = first - 2 - (row[first - 2] in SEVERAL)
        party = _members_at(reading, row, first - 2)
        return (party, at, "party: members, comma, list of names") if party else None
    return None


def _among_others(reading: Reading, row: tuple[str, ...], person: int) -> tuple[str, int, str] | None:
    """ "Ada Hill and other Republicans", "Sen. Ada Hill (Ohio) and other top Senate Republicans"."""
    at = behind_place(reading, row, person)
    if row[at : at + 2] != ("and", "other"):
        return None
    for last in range(at + 2, min(at + 2 + _ADJECTIVES, len(row))):
        if party := _members_at(reading, row, last):
            return party, last, "party: and other members"
        if row[last] not in _RANKS and not reading.capital(last):
            return None
    return None


def _first_of_list(reading: Reading, row: tuple[str, ...], person: int) -> tuple[int, int]:
    """Where the list begins that ends with a person, with the title of its first name, and its items so far."""
    at = _with_title(reading, row, person)
    for items in range(1, _MOST_ITEMS):
        if at < 2 or row[at - 1] not in {",", "and"}:
            return at, items
        last = at - 2 - (row[at - 1] == "and" and row[at - 2] == ",")
        last = item_end(reading, row, last)
        if last < 1 or not reading.is_person(last):
            return at, items
        at = _with_title(reading, row, last)
    return at, _MOST_ITEMS


def _with_title(reading: Reading, row: tuple[str, ...], person: int) -> int:
    titles = titles_ending(reading, row, person - 1) if person else []
    first = titles[0].first if titles else person
    return first - 1 if first and titles and reading.is_place(first - 1) else first


def _members(reading: Reading, row: tuple[str, ...], last: int) -> tuple[str, int] | None:
    """The party whose members the words that end at a unit mean, and the unit that names it."""
    for at in range(last, max(last - _LONGEST, -1), -1):
        if reading.units[at].kind == "mark":
            return None
        party = _members_at(reading, row, at)
        if party:
            near = at == last or row[at + 1] in _BETWEEN
            return (party, at - (row[at] in SEVERAL)) if near else None
    return None


def _members_at(reading: Reading, row: tuple[str, ...], at: int) -> str:
    """The party of "Republicans" or "Democratic senators" at a unit; empty for anything else."""
    if at < 0:
        return ""
    if row[at] in SEVERAL and at:
        return ADJECTIVES.get(_word(reading, row, at - 1), "")
    return MEMBERS.get(_word(reading, row, at), "")


def _few(reading: Reading, row: tuple[str, ...], at: int) -> bool:
    """Whether the members at a unit are counted: "two Republicans", "the other Democrats"."""
    at -= row[at] in SEVERAL
    return at > 0 and (row[at - 1] in _FEW or reading.units[at - 1].kind == "value")


def _word(reading: Reading, row: tuple[str, ...], at: int) -> str:
    """A word, or the last one of a mention ("Senate Republicans"), in small letters."""
    unit = reading.units[at]
    return reading.text[unit.start : unit.end].casefold().rpartition(" ")[2] if unit.kind == "mention" else row[at]
