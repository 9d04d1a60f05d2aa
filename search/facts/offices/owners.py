"""Whose a title is: the organisation, person or place that the words around it name."""

from __future__ import annotations

from collections.abc import Callable

from search.facts.offices.attendants import before_kin, behind_kin
from search.facts.offices.partywords import MEMBERS
from search.facts.offices.titles import CIVIC, Title, modified
from search.facts.reading import Reading
from search.facts.reference.bodies import body
from search.facts.reference.descriptions import BELONGS

_LOCAL = frozenset(
    {"governor", "gov.", "gov", "senator", "sen.", "sen", "representative", "rep.", "rep", "mayor", "sheriff", "mp"}
)
_MEMBERS = frozenset({"Democrat", "Republican", "Independent", "independent"})
_RANKS = frozenset(
    {"gen.", "gen", "general", "adm.", "admiral", "col.", "colonel", "maj.", "major", "capt.", "captain", "lt."}
)
_LAWMAKERS = frozenset({"mp", "mps", "msp", "mep"})
"""Titles that a party before them does not own."""
_WHERE = frozenset({"in", "at", "near"})
_SAID = frozenset({"said", "says", "announced", "announces", "added", "adds"})
_BEFORE_NOUN = frozenset({"said", "says", "the", ",", "and", "but", "when", "as", "that", "with", "from", "by", "to"})
"""What may stand before a noun alone that means a body: "the bureau director"."""
_ATTENDING = frozenset(
    {"aide", "adviser", "advisor", "spokesman", "spokeswoman", "lawyer", "attorney", "campaign manager", "confidant"}
    | {"confidante", "campaign chairman", "pollster", "strategist", "fundraiser", "donor", "biographer", "loyalist"}
    | {"campaign chief", "campaign spokesman", "campaign spokeswoman", "campaign adviser", "surrogate"}
)
"""What somebody may be to a person named right before: "Hill aide Mia Ito"."""
_THEIRS = frozenset({"his", "her"})
_ORDINALS = frozenset({"first", "second", "third", "fourth", "fifth"})
_SERVING = frozenset({"lawyer", "attorney", "spokesman", "spokeswoman"})
"""Titles of one word that are a fact also where it is open whose they are."""
_MOST_PLAIN = 3
"""Words between an organisation and a title."""
_PRONOUN_REACH = 12
"""Units between an organisation and the "its" that means it."""


Resolve = Callable[[int], tuple[str, ...]]
"""From the unit of a pronoun to whom it means."""


def owner_of(
    reading: Reading, row: tuple[str, ...], start: int, title: Title, resolve: Resolve
) -> tuple[str | None, bool, bool, int]:
    """Whose title it is, from the words before it: entity, inferred, whether the words can be trusted, first unit."""
    units = reading.units
    start = before_kin(row, start)
    if title.name in reading.words.relational:
        start = _over_plain(reading, row, start)
    if start == 0:
        company = reading.speakers.topics.meant("company") if row[0] == "company" else None
        return company, company is not None, True, start
    before = start - 1
    word = row[before]
    if word in {"'s", "'"} and before > 0 and units[before - 1].kind == "mention":
        return reading.entity(before - 1), False, True, before - 1
    if word == ")" and row[before - 2 : before - 1] == ("(",) and _firm(reading, before - 3):
        return reading.entity(before - 3), False, True, before - 3  # "the Quill Party (QP) leader"
    if units[before].kind == "mention":
        last = title.name.partition(" of ")[0].split()[-1]
        if reading.is_person(before) and title.name in _ATTENDING:
            return reading.entity(before), False, True, before
        county = reading.text[units[before].start : units[before].end].endswith(" County")
        if reading.is_person(before) or (reading.is_place(before) and last not in CIVIC and not county):
            return None, False, True, start
        if last in _RANKS and row[before - 1 : before] in {("of",), ("the",)}:
            return None, False, True, start  # "the head of the Joint Staff Gen. Hill"
        if reading.is_place(before) and last not in _LOCAL and before and row[before - 1] in _WHERE:
            return None, False, True, start  # "They met in Riga President Reyes"
        if last in _LAWMAKERS and not reading.is_place(before):
            return None, False, True, start  # "the Labour MP Ada Hill"
        first, _ = modified(reading, row, before)
        return reading.entity(before), False, True, first
    if word in {"its", "their"}:
        organisation = antecedent(reading, row, before)
        named = any(units[place].kind == "mention" and not reading.is_person(place) for place in range(before))
        if not named and len(meant := resolve(before)) == 1:
            organisation = meant[0]
        return organisation, organisation is not None, True, before if organisation else start
    if word in {"his", "her"} and len(meant := resolve(before)) == 1:
        return meant[0], True, True, before
    topics = reading.speakers.topics
    if word.endswith("'s") and row[before - 1] == "the" and (company := _described(reading, before, word[:-2])):
        return company, True, True, before
    if word in {"his", "her", "my", "our", "your"} or word.endswith(("'s", "s'")):
        return None, False, row[before - 1 : before] == ("the",), start
    if row[start] == "company" and (company := topics.meant("company")):
        return company, True, True, start
    alone = units[before].kind == "word" and (before == 0 or row[before - 1] in _BEFORE_NOUN)
    if alone and (meant_body := body(reading.speakers, word, units[before].start)):
        return meant_body, True, True, before  # "bureau Deputy Director Ada Hill"
    if word == "," and row[: before - 1] in {("at",), ("at", "the")} and _firm(reading, before - 1):
        return reading.entity(before - 1), True, True, start  # "At Quill, chairman Ada Hill said"
    said = before - 1 if word in _SAID else before - 2 if word == "that" and row[before - 1] in _SAID else -1
    if said >= 0 and not title.past and title.name.split()[-1] not in CIVIC and _firm(reading, said):
        return reading.entity(said), True, True, start
    if word == "including" and before > 1 and row[before - 1] == "," and units[before - 2].kind == "mention":
        members = reading.text[units[before - 2].start : units[before - 2].end].casefold().rpartition(" ")[2] in MEMBERS
        if members or reading.is_person(before - 2) or reading.is_place(before - 2):
            return None, False, True, start
        return reading.entity(before - 2), True, True, before - 2
    return None, False, True, start


def _over_plain(reading: Reading, row: tuple[str, ...], start: int) -> int:
    """The unit behind whom a title belongs to, over words in small letters: "Quill foreign policy chief Ada Hill"."""
    words, at = reading.words, start
    while at and start - at < _MOST_PLAIN and reading.units[at - 1].kind == "word" and row[at - 1] != "'s":
        word = row[at - 1]
        small = (
            word in BELONGS or word in words.speaker_ends or word in words.speaker_begins or word in words.determiners
        )
        verb = word in words.saying or word in words.verbs or word in words.be
        if small or verb or reading.capital(at - 1) or not word.replace("-", "").isalpha():
            return start
        at -= 1
    if at == start or not at:
        return start
    return at if row[at - 1] == "'s" or _firm(reading, at - 1) else start


def _described(reading: Reading, place: int, noun: str) -> str | None:
    """The organisation that "the startup" at a unit means: called so, or gone on about where no other is named."""
    topics = reading.speakers.topics
    if called := topics.bearers.only((noun,)):
        return called
    meant = topics.meant(noun)
    others = {reading.entity(at) for at in reading.stretch.mentions if at < place and _firm(reading, at)} - {meant}
    return None if others else meant


def belonging(reading: Reading, row: tuple[str, ...], person: int, title: Title) -> int:
    """The unit behind a name that its title belongs to ("Senator Hill of Ohio", "analyst Mia Ito at Quill"); or 0."""
    if row[person + 1 : person + 2] == (",",) and title.name.rpartition(" ")[2] in _LOCAL:
        at = (
            person + 2 + (row[person + 2 : person + 3] in {("a",), ("an",)})
        )  # "Senator Hill, a Democrat from Ohio", "an Ohio Democrat"
        said = [reading.text[unit.start : unit.end] for unit in reading.units[at : at + 2]]
        if len(said) > 1 and reading.is_place(at) and said[1] in _MEMBERS:
            return at
        party = at + 2 < len(row) and said[0] in _MEMBERS
        return at + 2 if party and row[at + 1] in {"of", "from"} and reading.is_place(at + 2) else 0
    at = person + 2 + (row[person + 2 : person + 3] == ("the",))
    if at >= len(row) or reading.units[at].kind != "mention" or row[at + 1 : at + 2] == ("'s",):
        return 0
    civic = title.name.rpartition(" ")[2] in CIVIC
    if reading.is_place(at):
        return at if row[person + 1] == "of" and civic else 0
    return at if row[person + 1] in {"of", "at", "with"} and _firm(reading, at) and not civic else 0


def _firm(reading: Reading, place: int) -> bool:
    """Whether a unit names an organisation: "Norvia said chief executive Ada Hill had left"."""
    return reading.units[place].kind == "mention" and not reading.is_person(place) and not reading.is_place(place)


def antecedent(reading: Reading, row: tuple[str, ...], pronoun: int) -> str | None:
    """What "its" or "their" stands for: the sentence's only organisation before it, or the nearest, if a verb with
    "and" or "to" follows that one ("investing in X and hiring its CEO"). None where it is open.
    """
    units = reading.units
    candidates = [
        place
        for place in range(pronoun)
        if units[place].kind == "mention"
        and not reading.is_person(place)
        and not reading.is_place(place)
        and units[place].quotation == units[pronoun].quotation
    ]
    if not candidates:
        return None
    if len({reading.entity(place) for place in candidates}) == 1:
        return reading.entity(candidates[-1])
    nearest = candidates[-1]
    between = row[nearest + 1 : pronoun]
    if len(between) <= _PRONOUN_REACH and between[:1] == ("and",) and len(between) <= 4:
        return reading.entity(nearest)
    return None


def shares_title(reading: Reading, row: tuple[str, ...], place: int) -> bool:
    """Whether two organisations that begin at a unit own the title behind them: "a Quill and Norvia contributor"."""
    if place < 0 or place + 3 >= len(row) or row[place + 1] != "and":
        return False
    both = all(reading.units[at].kind == "mention" and not reading.is_person(at) for at in (place, place + 2))
    return both and bool(reading.words.titles.at(row, place + 3))


def may_be_theirs(reading: Reading, row: tuple[str, ...], owner: int) -> bool:
    """Whether a title behind an owner is a fact without him: "the show's lead writer", ", his chief of staff"."""
    words, at = reading.words, behind_kin(row, owner + 1)
    at += row[at : at + 1] != () and row[at] in _ORDINALS
    while at < len(row) and row[at] in words.modifiers and not words.titles.at(row, at):
        at += 1
    match = words.titles.at(row, at) if at < len(row) else None
    if not match:
        return False
    if row[owner] in _THEIRS and row[owner - 1] == ",":
        return match[0] > 1 or row[at] in _SERVING
    return row[owner - 1 : owner] == ("the",)


def titled_owner(reading: Reading, row: tuple[str, ...], place: int) -> int:
    """The unit of the person whose title begins at a unit, if something is theirs: "President Cole's adviser"; or 0."""
    at = place
    while at < len(row) and row[at] in reading.words.modifiers and not reading.words.titles.at(row, at):
        at += 1
    match = reading.words.titles.at(row, at) if at < len(row) else None
    owner = at + match[0] if match else len(row)
    named = owner + 1 < len(row) and reading.is_person(owner) and row[owner + 1] in {"'s", "'"}
    return owner if named else 0


def workplace(reading: Reading, place: int) -> str | None:
    """The organisation before the "where" of a clause that begins at a unit: "at Quill, where he is a partner"."""
    row = reading.stretch.words
    at = place - 2 - (row[place - 2 : place - 1] == (",",))
    if row[place - 1 : place] != ("where",) or at < 0 or reading.units[at].kind != "mention":
        return None
    entity = reading.entity(at)
    return entity if reading.speakers.topics.kind(entity) == "organization" else None


def behind_place_of(reading: Reading, row: tuple[str, ...], at: int) -> int:
    """The organisation behind a place at a unit: "the Oslo-based Quill", "Norvia's Reserve Bank"; else the unit."""
    if row[at + 1 : at + 3] == ("-", "based"):
        return at + 3
    owned = row[at + 1 : at + 2] == ("'s",) and at + 2 < len(row) and reading.is_place(at)
    return at + 2 if owned and _firm(reading, at + 2) else at


def before_owner(reading: Reading, row: tuple[str, ...], last: int) -> int:
    """The unit before an organisation, over whose it is and "the": "the head of Norvia's Reserve Bank"."""
    place = last - 1
    if place > 0 and row[place] == "'s" and reading.units[place - 1].kind == "mention":
        place -= 2
    return place - (place >= 0 and row[place] == "the")
