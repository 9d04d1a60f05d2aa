"""Roles behind a name: "Ada Hill, now the CEO of Norvia," and "Ada Hill, 43, was the CEO of Norvia"."""

from __future__ import annotations

from typing import NamedTuple

from search.facts.offices.attendants import behind_kin, describes, unnamed_owner
from search.facts.offices.owners import antecedent, behind_place_of, may_be_theirs, shares_title, titled_owner
from search.facts.offices.partywords import LETTERS
from search.facts.offices.titles import CIVIC, Title, copula_at, distinguished, titles_beginning
from search.facts.reading import Reading
from search.facts.reference.descriptions import (
    BEHIND,
    BELONGS,
    CLOSERS,
    POSSESSIVES,
    behind_adjectives,
    behind_description,
    behind_plain,
    titled_person,
)
from search.values.wordlist import word_set

IS_TITLE = "role: is the title of"
BEHIND_NAME = "role: title after name"
_PERSON_OBJECT = frozenset({"for", "to"})
_BEFORE_TITLE = frozenset(
    {"now", "currently", "then", "formerly", "once", "also", "the", "a", "an", "previously", "still", "both", "herself"}
    | {"himself", "longtime", "another", "one", "already", "later"}
)
_SAID = frozenset({("said",), ("say",), ("says",), ("added",)})
PAST_ADVERBS = frozenset({"then", "formerly", "once", "previously"})
_ADVERBS = frozenset({"also", "now", "currently", "previously", "formerly", "once", "then"})
_DESCRIBERS = word_set("the a an both startup company parent giant firm nonprofit group")
_ENDED = frozenset({"during", "under", "until", "before"})
"""What behind a title says that it is past."""
_BREAKING = _ENDED | {"who", "said", "which"}
_OFFICES = word_set("campaign administration office department government family team foundation estate project")
"""What a name may describe behind "of" and "for": the whole phrase belongs to the title."""
_PARTS = word_set(
    "division unit subsidiary arm department branch chapter bureau lab school office committee section desk"
)
"""What behind a name is still the organisation that a title belongs to."""
_CROWDS = frozenset({"Children", "Women", "Men", "People"})
_HEADS = word_set("head leader director manager chief editor chair co-chair administrator coordinator adviser aide")
_ASIDE = 7
_DASHES = frozenset("—–")
RANKING = ("top ", "ranking ", "senior ", "no . ", "second-ranking ", "third-ranking ", "highest-ranking ")
"""How titles begin that somebody has "on" a committee."""
_FARTHEST_OWNER = 7
"""Units from the preposition behind a title to the one before its organisation."""


class After(NamedTuple):
    """What stands behind a name: the titles, whose they are, the unit behind it all, and the rule."""

    titles: list[Title]
    organisation: str | None
    end: int
    rule: str


def titles_after(reading: Reading, row: tuple[str, ...], person: int) -> After | None:
    """The titles that an apposition or a form of "to be" gives the person at a unit."""
    units = reading.units
    place = behind_aside(reading, row, person + 1)
    size = len(row)
    if place > person + 1 and row[place : place + 1] == (",",) and copula_at(row, place + 1)[0]:
        place += 1
    if place >= size or units[place].quotation != units[person].quotation:
        return None
    bracketed = row[person + 1 : person + 2] == ("(",) and _article(reading, row, person + 2)
    if bracketed or (row[place] in _DASHES and _article(reading, row, place + 1)):
        found = titles_from(reading, row, (person if bracketed else place - 1) + 2, False, False)
        return found if found and row[found.end : found.end + 1] in {(")",), ("—",), ("–",), (".",)} else None
    if row[place] == "," and row[place + 1 : place + 2] == ("who",):
        place += 2
    early = row[place] if place < size and row[place] in _ADVERBS else ""
    copula, past, at = copula_at(row, place + bool(early))
    if copula:
        place, past = at, past or early in PAST_ADVERBS
    if not copula:
        if row[place : place + 1] != (",",) or row[place + 2 : place + 3] in _SAID:
            return None  # "Reyes, officials said, was late"
        place += 1
    found = titles_from(reading, row, place, past, copula)
    return None if found and not copula and row[found.end : found.end + 1] in _SAID else found  # "Reyes, a mayor said"


def titles_from(reading: Reading, row: tuple[str, ...], place: int, past: bool, copula: bool) -> After | None:
    """The titles that begin at a unit, behind "now", "also", "the"."""
    units, size = reading.units, len(row)
    article = False
    if row[place : place + 2] == ("until", "recently"):
        place, past = place + 2, True
    while place < size and (row[place] in _BEFORE_TITLE or (article and row[place] == "#age")):
        past = past or row[place] in PAST_ADVERBS
        article = article or row[place] in {"a", "an", "the"}
        place += 1
    if row[place : place + 2] == ("ex", "-"):
        place, past = place + 2, True
    organisation = None
    if (owner := titled_owner(reading, row, place)) > place:
        place = owner
    if place + 1 < size and units[place].kind == "mention" and row[place + 1] in {"'s", "'"}:
        organisation = reading.entity(place)
        place = behind_kin(row, place + 2)
    elif place < size and row[place].removesuffix("'s") in reading.speakers.topics.nouns and row[place].endswith("'s"):
        organisation = reading.speakers.topics.meant(row[place].removesuffix("'s"))
        if row[place - 1] != "the":
            return None
        place += 1
    elif row[place - 1 : place + 1] == (",", "its") and (its := antecedent(reading, row, place)):
        place, organisation = place + 1, its  # "Quill fired Ada Hill, its head of sales"
    elif place < size and (row[place] in POSSESSIVES or row[place].endswith(("'s", "s'"))):
        if not may_be_theirs(reading, row, place):
            return None
        place = behind_kin(row, place + 1)
    elif place < size and (unnamed := unnamed_owner(reading, row, place)):
        place = behind_kin(row, unnamed + 1)
    if article and organisation is None:
        place = behind_adjectives(reading, row, place)
    if shares_title(reading, row, place):
        place += 2
    first = place
    while place < size and row[place] in reading.words.modifiers and not reading.words.titles.at(row, place):
        past = past or row[place] in reading.words.past
        place += 1
    if article or place > first:
        plain, place = place, behind_plain(reading, row, place)
        first = place if "and" in row[plain:place] else first  # "a vocal and honest lawyer"
    loose, placed = None, False
    if row[place + 1 : place + 3] == ("-", "based") and article:
        place = first = place + 3  # "a Tarn-based tax lawyer"
        while place < size and row[place] in reading.words.modifiers and not reading.words.titles.at(row, place):
            place += 1
        place = behind_plain(reading, row, place)
    if place + 1 < size and organisation is None and units[place].kind == "mention":
        at = place + 1
        while at + 1 < size and row[at] in reading.words.modifiers and not reading.words.titles.at(row, at):
            at += 1
        at = behind_plain(reading, row, at)
        match = reading.words.titles.at(row, at)
        if reading.is_person(place) and not match:
            return None
        placed = bool(match) and reading.is_place(place)
        if (
            match
            and not reading.is_person(place)
            and not (reading.is_place(place) and row[at + match[0] - 1] not in CIVIC)
        ):
            loose = reading.entity(place)
        place = at if match else place + 1
    titles = titles_beginning(reading, row, first, place, past)
    if not titles or distinguished(reading, row, first, titles[-1].last):
        return None
    return _whole(reading, row, titles, organisation, loose, past, copula, placed=placed)


def _whole(
    reading: Reading,
    row: tuple[str, ...],
    titles: list[Title],
    organisation: str | None,
    loose: str | None,
    past: bool,
    copula: bool,
    *,
    placed: bool,
) -> After | None:
    """The titles with what they belong to; `loose`: a name right before them, which "at …" behind them overrules.

    `placed`: a place stands right before them.
    """
    end = titles[-1].last
    size = len(row)
    if row[end : end + 1] == ("on",) and titles[-1].name.startswith(RANKING):
        row = (*row[:end], "of", *row[end + 1 :])
    timed = end + 1 < size and row[end] in BELONGS and row[end + 1] in {"#duration", "#date"}
    if timed and row[end] == "from" and row[end + 2 : end + 3] in {("to",), ("until",), ("through",)}:
        titles = [title._replace(past=True) for title in titles]
    if end < size and row[end] in BELONGS and not timed:
        target = end + 1
        while target < size and row[target] in _DESCRIBERS:
            target += 1
        target = titled_person(reading, row, behind_description(reading, row, target))
        target = behind_place_of(reading, row, target)
        named = _names_owner(reading, target, row[end]) and row[target + 1 : target + 2] != ("'s",)
        behind = row[target + 1] if target + 1 < size and reading.units[target + 1].kind == "word" else ""
        noun = bool(behind) and behind not in BEHIND | BELONGS | _PARTS  # "fellow in Norvian affairs at Quill"
        farther = _farther_owner(reading, row, end) if organisation is None and loose is None else 0
        field = row[end] == "for" and 0 < farther <= target + 3  # "chairman for Greater Norvia at Quill"
        if farther and (not named or noun or field):
            at = next(one for one in range(farther - 1, end, -1) if row[one] in {"at", "for"})
            titles = [*titles[:-1], titles[-1]._replace(last=at)]
            return After(titles, reading.entity(farther), farther + 1, IS_TITLE if copula else BEHIND_NAME)
        if organisation is None and named and behind not in _OFFICES:
            hails = row[end] == "from" and reading.is_place(target) and titles[-1].name.split()[-1] not in CIVIC
            posted = row[end] == "in" and row[end - 1] not in {"candidate", "nominee"}  # "Quill manager in Tarn"
            hails |= posted and loose not in {None, *reading.speakers.places}
            organisation = None if hails else reading.entity(target)
            end = target + 2 if behind in _PARTS else target + 1
        else:
            last = _phrase_end(reading, end + 1)
            if last < 0 and not copula:
                bare = titles[-1].name not in reading.words.relational
                return After(titles, organisation or loose, end, BEHIND_NAME) if bare else None
            at = last - 2 - (row[last - 2] == "the")
            if organisation is None and loose is None and at > end and row[at] in {"at", "for"}:
                organisation = reading.entity(last - 1) if _names_owner(reading, last - 1, row[at]) else None
                if organisation and row[end] in {"of", "for", "in"}:
                    titles = [*titles[:-1], titles[-1]._replace(last=at)]
            if organisation is None and loose is None and last > end and _of_its_part(reading, row, target, last):
                organisation = reading.entity(target)
                titles = [*titles[:-1], titles[-1]._replace(last=last)]
            if organisation is None and loose is None:
                past = past or any(title.past for title in titles)
                titles = [Title(titles[0].first, max(last, end), past, titles[-1].name)]
            end = last if last >= 0 else end
    organisation = organisation or loose
    lone = titles[0].name in reading.words.relational and not row[titles[0].first - 1].endswith(("'s", "s'"))
    if titles[0].name in _HEADS and titles[0].last - titles[0].first > 1 + (row[titles[0].first] in _BEFORE_TITLE):
        lone = False  # "is the new head of the agency" says enough
    if copula and organisation is None and lone and not placed:
        return None
    closed = end >= size or row[end] in CLOSERS or row[end] in BEHIND or (copula and row[end] in BELONGS)
    closed = closed or timed or (reading.units[end].kind == "word" and describes(row, end, copula))
    if not closed or (end < size and reading.units[end].kind == "mention"):
        return None
    if end < size and row[end] in _ENDED and not copula:
        titles = [title._replace(past=True) for title in titles]
    return After(titles, organisation, end, IS_TITLE if copula else BEHIND_NAME)


def _farther_owner(reading: Reading, row: tuple[str, ...], end: int) -> int:
    """The organisation behind "at" and "for" a few plain words on ("editor of opinion for Norvia and author"); or 0."""
    for at in range(end + 2, min(end + _FARTHEST_OWNER, len(row) - 1)):
        if reading.units[at].kind != "word" and not reading.is_place(at):
            return 0
        if row[at] in {"at", "for"}:
            owner = behind_description(reading, row, at + 1 + (row[at + 1] == "the"))
            named = _names_owner(reading, owner, "at") and not reading.is_place(owner) and row[at - 1][-2:] != "ed"
            behind = row[owner + 1] if owner + 1 < len(row) else "."
            closed = behind in BEHIND or behind in CLOSERS or behind.endswith("ed") or behind in reading.words.saying
            return owner if named and closed else 0
    return 0


def _of_its_part(reading: Reading, row: tuple[str, ...], target: int, last: int) -> bool:
    """Whether the units from `target` to `last` name a part: "Norvia's antitrust division", "Norvia's Tarn Unit"."""
    if target >= len(reading.units):
        return False
    unit = reading.units[target]
    firm = unit.kind == "mention" and reading.speakers.topics.kind(reading.entity(target)) == "organization"
    firm = firm and reading.text[unit.start : unit.end] not in _CROWDS  # "the Children's Defense Fund"
    named = last == target + 3 and firm and reading.units[last - 1].kind == "mention"
    owned = row[target + 1 : target + 2] == ("'s",) and (row[last - 1] in _PARTS or named)
    return owned and _names_owner(reading, target, "of") and not reading.is_place(target)


def _article(reading: Reading, row: tuple[str, ...], place: int) -> bool:
    """Whether a unit may begin a description: "a", "the", "former" or a title."""
    if place + 1 >= len(row):
        return False
    return row[place] in _BEFORE_TITLE or row[place] in reading.words.past or bool(reading.words.titles.at(row, place))


def _names_owner(reading: Reading, target: int, preposition: str) -> bool:
    if target >= len(reading.units) or reading.units[target].kind != "mention":
        return False
    return not reading.is_person(target) or preposition in _PERSON_OBJECT


def behind_aside(reading: Reading, row: tuple[str, ...], place: int) -> int:
    """Behind "(R-Maine)", ", R-Maine", ", 43" and "of Maine"."""
    if row[place : place + 1] == ("of",) and place + 1 < len(row) and reading.is_place(place + 1):
        return place + 2 if row[place + 2 : place + 3] == (",",) else place
    if row[place : place + 1] == ("(",):
        for at in range(place + 1, min(place + _ASIDE, len(row))):
            if row[at] == ")":
                return at + 1
    if row[place : place + 1] == (",",) and place + 2 < len(row):
        if reading.units[place + 1].kind == "value" and row[place + 2] == ",":
            return place + 2
        if row[place + 1].startswith(LETTERS):
            for at in range(place + 2, min(place + _ASIDE, len(row))):
                if row[at] == ",":
                    return at
    return place


def _phrase_end(reading: Reading, place: int) -> int:
    """Where the rest of an apposition ends: at most eight units on; -1 if it does not."""
    for at in range(place, min(place + 9, len(reading.units))):
        unit = reading.units[at]
        within = unit.word == "," and reading.text[unit.end : unit.end + 1].isdigit()  # "the 4,500-strong crew"
        if (unit.word in CLOSERS and not within) or unit.word in _BREAKING:
            return at
    return len(reading.units) if place + 9 > len(reading.units) else -1
