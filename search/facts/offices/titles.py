"""Titles of people: "co-founder and CEO", "former Oklahoma Gov.", "then-Senator"."""

from __future__ import annotations

import re
from typing import NamedTuple

from search.facts.offices.partywords import LETTERS
from search.facts.reading import Reading
from search.values.wordlist import word_set

_PREFIXES = ("ex-", "then-", "former-")
_PREFIXED = re.compile(r"-(?<=[Ee][Xx].|[Ee][Nn].|[Ee][Rr].)")
"""Where one of them may end."""
PLURALS = word_set(
    "sens. reps. govs. senators representatives congressmen governors ministers presidents mayors secretaries "
    "ambassadors professors judges justices reporters journalists founders co-founders analysts lawyers attorneys "
    "economists researchers scientists engineers advisers aides strategists correspondents columnists historians "
    "executives lawmakers activists co-chairmen co-chairs chairmen directors officials detectives officers "
    "prosecutors actors filmmakers pilots astronauts"
)
"""Titles of several people."""
STUDENTS = frozenset({"student", "undergraduate", "freshman", "sophomore", "alumnus", "alumna"})
"""Titles that say where somebody is or was educated, which is a fact of its own."""
_PARTIES = frozenset({"Republicans", "Democrats", "Libertarians"})
"""What may stand before a list of their members."""
_ADJECTIVES = frozenset({"major", "general", "chief", "principal", "head", "lead", "deputy", "senior", "executive"})
"""Titles that are adjectives where another word follows."""
_LONGEST_ONCE = 6
"""Units from "former" to a title."""
_LONGEST_PLACE = 5
"""Units of "(Calif.)" before its end."""
_AFTER_TITLES = frozenset({"of", "at", "for", "in", "with", "and", "who", "to"})
_PROPER = (
    {
        "general",
        "major",
        "justice",
        "judge",
        "cardinal",
        "king",
        "queen",
        "prince",
        "princess",
        "pope",
        "speaker",
    }
    | {"captain", "colonel", "marshal", "officer", "deputy", "chief", "secretary", "minister", "premier", "chancellor"}
    | {
        "gov",
        "sen",
        "rep",
    }
)
"""Titles that are ordinary words unless a capital letter begins them, or one of `_RANKED` stands before them."""
_RANKED = frozenset(
    {"army", "navy", "marine", "retired", "federal", "district", "appeals", "four-star", "three-star", "two-star"}
    | {"one-star", "supreme", "police", "fire", "corps", "force", "deputy", "prime", "foreign", "finance", "saudi"}
)

_FIELDS = word_set(
    "policy energy legislative spy affairs agency aid bureau studio news network press transition relief"
)
"""What somebody may be the chief of: "Quill policy chief Ada Hill"."""

CIVIC = (
    {
        "governor",
        "gov.",
        "gov",
        "senator",
        "sen.",
        "sen",
        "rep",
        "representative",
        "rep.",
        "congressman",
        "congresswoman",
        "mayor",
        "lawmaker",
    }
    | {"president", "premier", "minister", "secretary", "general", "attorney", "sheriff", "commissioner", "ambassador"}
    | {
        "mp",
        "senators",
        "reps.",
        "sens.",
        "chancellor",
        "treasurer",
        "king",
        "queen",
        "leader",
        "dictator",
        "chief",
        "d.a.",
    }
)
"""Last words of the roles that belong to a place; "a Boston lawyer" is no lawyer of Boston."""


class Title(NamedTuple):
    """Units from `first` to `last` (exclusive) that say what somebody is. `past`: was, not is."""

    first: int
    last: int
    past: bool
    name: str


_COPULAS = {("is",): False, ("was",): True, ("has", "been"): False, ("had", "been"): True, ("remains",): False}
"""Forms of "to be", and whether what they say is past."""
_YEARS = frozenset({"#date", "#number"})
FIRST = word_set("first second third last only latest youngest oldest next highest-ranking")
"""Behind "the", what somebody is who does something: "the first mayor to visit Tarn"."""
_MOST_TITLE = 4
"""Words of the title before the second of two names."""


def plain_row(reading: Reading) -> tuple[str, ...]:
    """The words of a stretch without "ex-" and "then-"."""
    row = reading.stretch.words
    if not _PREFIXED.search(reading.text, reading.stretch.start, reading.stretch.end):
        return row
    return tuple(word.split("-", 1)[1] if word.startswith(_PREFIXES) else word for word in row)


def titles_ending(reading: Reading, row: tuple[str, ...], last: int) -> list[Title]:
    """The title that ends with a unit, and those joined to it ("co-founder and CEO"), in text order."""
    titles: list[Title] = []
    while last >= 0:
        match = reading.words.titles.ending(row, last)
        if not match:
            break
        first = last - match[0] + 1
        name = " ".join(row[first : last + 1])
        before = row[first - 1] if first else ""
        field = before in reading.words.modifiers or before in _FIELDS
        owned = name == "chief" and first > 0 and (field or reading.units[first - 1].kind == "mention")
        ranked = before in _RANKED
        if not titles and name in _PROPER and not reading.capital(first) and not (owned or ranked):
            return []
        first, past = modified(reading, row, first)
        if not past:
            first, past = _once(reading, row, first, name)
        titles.insert(0, Title(first, last + 1, past, name))
        if first < 2 or row[first - 1] not in {"and", "&", "/"}:
            break
        if row[first - 3 : first - 1] == ("the", "president") and name in CIVIC | {"speaker", "vice president"}:
            break  # "told the president and Leader Hill"
        last = first - 2
    if len(titles) > 1 and titles[0].past:
        titles = [one._replace(past=row[one.first] not in {"current", "now"}) for one in titles]
    return titles


def modified(reading: Reading, row: tuple[str, ...], first: int) -> tuple[int, bool]:
    """Where a title with the modifiers before it begins, and whether they say that it is past."""
    words = reading.stretch.words
    past = words[first].startswith(_PREFIXES)
    while first > 0 and row[first - 1] in reading.words.modifiers:
        if row[first - 1] in {"white", "supreme", "first", "new"} and not past:
            break
        first -= 1
        past = past or row[first] in reading.words.past or words[first].startswith(_PREFIXES)
    return first, past


def _once(reading: Reading, row: tuple[str, ...], first: int, name: str) -> tuple[int, bool]:
    """The same for "former" before a name that belongs to the role ("former Oklahoma Gov.", "former Trump lawyer")."""
    units = reading.units
    for at in range(first - 1, max(first - _LONGEST_ONCE, -1), -1):
        if row[at] in reading.words.past and units[at].kind == "word":
            return (at, True) if at < first - 1 else (first, False)
        if row[at] == "," and reading.is_place(at - 1) and (at == first - 1 or reading.is_place(at + 1)):
            continue  # "former Riga, Norvia, Mayor"
        open_place = reading.is_place(at) and name.rpartition(" ")[2] not in CIVIC
        if units[at].kind == "mention" and (at < first - 1 or reading.is_person(at) or open_place):
            continue
        if units[at].kind != "word" or not reading.capital(at) or row[at] in reading.words.times:
            break
    return first, False


def titles_beginning(reading: Reading, row: tuple[str, ...], first: int, place: int, past: bool) -> list[Title]:
    """The titles that begin at `place`, joined by "and" or commas; the modifiers of the first begin at `first`."""
    titles: list[Title] = []
    while place < len(row):
        match = reading.words.titles.at(row, place)
        if not match:
            break
        last = place + match[0]
        adjective = match[0] == 1 and row[place] in _ADJECTIVES and last < len(row)
        busy = row[place] in {"executive", "general"} and row[last : last + 1] and row[last].endswith("ing")
        if adjective and not busy and reading.units[last].kind == "word" and row[last] not in _AFTER_TITLES:
            if not reading.words.titles.at(row, last):
                break
            place = last  # "the head economist"
            continue
        while last < len(row) and (further := reading.words.titles.at(row, last)):
            last += further[0]  # "executive assistant" and "director"
        titles.append(
            Title(first, last, past or reading.stretch.words[place].startswith(_PREFIXES), " ".join(row[place:last]))
        )
        place = last
        joined = place + 1 < len(row) and row[place] in {"and", "&", ","}
        if not joined or (row[place] == "," and not reading.words.titles.at(row, place + 1)):
            break
        past = past and row[place] != ","  # "a former mayor and senator"
        place += 1
        if row[place] in _YEARS:
            place, past = place + 1, True  # "the former governor and 2012 presidential nominee"
        first = place
        while place < len(row) and row[place] in reading.words.modifiers and not reading.words.titles.at(row, place):
            past = (past or row[place] in reading.words.past) and row[place] != "current"
            place += 1
    return titles


def behind_place(reading: Reading, row: tuple[str, ...], person: int) -> int:
    """The unit behind a name with the place it is of: "Ada Hill of Ohio", "Ada Hill (Calif.)"."""
    at = person + 1
    if at + 1 >= len(row) or row[at] not in {"of", "("}:
        return at
    if row[at] == "of":
        return at + 2 if reading.is_place(at + 1) else at
    end = at + 2
    while end < len(row) and end - at < _LONGEST_PLACE and row[end] != ")":
        end += 1
    return end + 1 if row[end : end + 1] == (")",) and reading.is_place(at + 1) else at


def second_of_two(reading: Reading, row: tuple[str, ...], person: int) -> int:
    """The second of two people with "and" between, of whom the one at a unit is one; -1: there is none."""
    behind = behind_place(reading, row, person)
    if row[behind : behind + 1] == ("and",):
        other = next((at for at in reading.stretch.mentions if at > behind and reading.is_person(at)), len(row))
        return other if other - behind - 1 <= _MOST_TITLE and _only_title(reading, row, behind + 1, other) else -1
    before = next((at for at in range(person - 1, max(person - _MOST_TITLE - 2, 0), -1) if row[at] == "and"), 0)
    return person if before and _only_title(reading, row, before + 1, person) else -1


def _only_title(reading: Reading, row: tuple[str, ...], first: int, last: int) -> bool:
    """Whether nothing but a title stands from one unit to another."""
    if first == last:
        return True
    titles = titles_ending(reading, row, last - 1)
    where = reading.units[first].kind == "mention"  # "Norvia Gov. Hill"
    return bool(titles) and titles[0].first <= first + where


def list_head(reading: Reading, row: tuple[str, ...], person: int) -> int:
    """The first person of the list that the one at a unit belongs to ("Sens. A (R-Utah), B of Ohio and C"), if a
    title in the plural stands before it; else the unit itself.
    """
    at = person
    while at > 2 and row[at - 1] in {",", "and"}:
        last = at - 2
        if row[at - 1] == "and" and row[last] == ",":
            last -= 1
        last = item_end(reading, row, last)
        if last < 1 or not reading.is_person(last):
            return person
        at = last
    if at == person:
        return person
    match = reading.words.titles.ending(row, at - 1)
    word = reading.units[at - 1]
    party = reading.text[word.start : word.end] in _PARTIES
    return at if party or (match and row[at - 1] in PLURALS) else person


def item_end(reading: Reading, row: tuple[str, ...], last: int) -> int:
    """The unit of the name that "(R-Utah)", ", R-Utah" or "of Ohio" stands behind."""
    if row[last] == ")":
        for at in range(last - 1, max(last - 7, 0), -1):
            if row[at] == "(":
                return at - 1
    for at in range(last, max(last - 5, 1), -1):
        if row[at].startswith(LETTERS) and row[at - 1] == ",":
            return at - 2
    if reading.is_place(last) and last > 2 and row[last - 1] == "of":
        return last - 2
    return last


def distinguished(reading: Reading, row: tuple[str, ...], first: int, end: int) -> bool:
    """Whether a title is told for a deed or trait: "the first governor to sign it", "the only mayor with a beard"."""
    if row[end : end + 1] not in {("to",), ("with",), ("who",), ("ever",)} or end + 1 >= len(row):
        return False
    behind = reading.units[end + 1].kind == "word" and row[end + 1] != "the"
    return behind and not FIRST.isdisjoint(row[first:end])


def copula_at(row: tuple[str, ...], place: int) -> tuple[bool, bool, int]:
    """Whether a form of "to be" stands there, whether it is past, and the unit behind it."""
    for words, past in _COPULAS.items():
        if row[place : place + len(words)] == words:
            return True, past, place + len(words)
    return False, False, place
