"""Longer descriptions behind a name: "Ada Hill, legal director of the Tarn chapter of Norvia, left".

What `appositions` does not read, because words that no list knows stand before or behind the title.
"""

from __future__ import annotations

from typing import NamedTuple

from search.facts.offices.appositions import BEHIND_NAME, PAST_ADVERBS, After, behind_aside
from search.facts.offices.owners import antecedent
from search.facts.offices.titles import CIVIC, FIRST, PLURALS, STUDENTS, Title
from search.facts.reading import Reading
from search.facts.reference.descriptions import BELONGS, CLOSERS, HONORIFICS
from search.values.wordlist import word_set

_ADVERBS = word_set("now currently then formerly once also previously longtime")
_LINKS = BELONGS | {"on"}
_OPENING = frozenset({"who", "which", "whose", "where", "that"})
"""Words that begin a clause about what stands before them."""
_LONGEST = 9
"""Units from an article to the end of its title."""
_MOST_PLAIN = 3
"""Words before the second of two titles."""
_LONGEST_TAIL = 16
_LONGEST_OWNER = 5
"""Units from a preposition to the organisation behind it."""
_YEARS = frozenset({"#date", "#number"})
_CLAUSAL = word_set(
    "is are was were be been has have had will would could should may might can did does do said says told added"
)
_NO_TITLES = word_set("chief head general major lead principal senior junior deputy fellow member official player star")
"""Titles that say nothing where no article stands before them and nothing behind them."""


class _Noun(NamedTuple):
    """A noun phrase that ends with titles: where it begins and ends, the titles, and the organisation before them."""

    titles: list[Title]
    whose: str | None
    end: int


def apposed(reading: Reading, row: tuple[str, ...], person: int) -> After | None:
    """The titles of the apposition behind a person, with what they belong to."""
    at = behind_aside(reading, row, person + 1)
    if row[at : at + 1] != (",",) or at + 3 > len(row):
        return None
    at, past = at + 1, False
    while at < len(row) and row[at] in _ADVERBS:
        at, past = at + 1, past or row[at] in PAST_ADVERBS
    begin, one_of = at, row[at : at + 2] == ("one", "of")
    at += 2 * one_of
    article = row[at : at + 1] in {("a",), ("an",), ("the",)}
    own = row[at : at + 1] == ("its",)
    noun = _noun(reading, row, at + article + own, past, several=one_of)
    if noun is None or noun.end >= len(row) or (one_of and noun.titles[0].first == at + article):
        return None  # "one of the lawmakers who signed it"
    if row[noun.end] in _LINKS and not FIRST.isdisjoint(row[at : noun.end]):
        return None  # "the first Norvian head of state to travel there"
    if not article and not own and noun.whose is None and not one_of and not _stands_alone(row, noun):
        return None
    whose = noun.whose or (antecedent(reading, row, at) if own else None)
    if one_of:
        noun = noun._replace(titles=[noun.titles[0]._replace(first=begin)])
    return _with_tail(reading, row, noun._replace(whose=whose))


def _stands_alone(row: tuple[str, ...], noun: _Noun) -> bool:
    """Whether a title without an article is one: "legal director of Norvia", no "chief among them"."""
    return noun.titles[-1].name not in _NO_TITLES or row[noun.end] in {"of", "at", "for"}


def _noun(reading: Reading, row: tuple[str, ...], first: int, past: bool, *, several: bool) -> _Noun | None:
    """The noun phrase from a unit on that ends with a title; `several`: with one in the plural."""
    words, units = reading.words, reading.units
    start, at, whose, owner = first, first, None, False
    titles: list[Title] = []
    while at < min(first + _LONGEST, len(row)):
        word = row[at]
        if units[at].kind == "mention":
            owner = row[at + 1 : at + 2] == ("'s",)
            if (reading.is_person(at) and not owner and row[at + 1 : at + 2] != ("-",)) or (
                owner and not set(row[first:at]) <= HONORIFICS
            ):
                return None  # "Hill, injured Rep. Novak's wife and chief of staff"
            whose = None if reading.is_place(at) and not owner else reading.entity(at)
            titles, at = [], at + 1 + owner
            start = at if owner else start
            continue
        if units[at].kind == "word" and word.endswith(("'s", "s'")) and word not in _OPENING:
            titles, at, whose = [], at + 1, None
            start = at
            continue
        match = words.titles.at(row, at)
        if match:
            titles = [
                Title(start, at + match[0], past or _was(reading, row, start, at), " ".join(row[at : at + match[0]]))
            ]
            at += match[0]
            continue
        if units[at].kind == "mark" and word != "-":
            break
        if (word == "and" and titles) or (word in words.speaker_ends and word != "and") or word in _LINKS | _OPENING:
            break
        if word in _CLAUSAL or word in words.determiners or (at == first and word == "and"):
            return None
        titles, at = [], at + 1
        past = past or word in _YEARS
    if (
        not titles
        or at >= len(row)
        or titles[0].name.rpartition(" ")[2] in STUDENTS
        or (titles[0].name.rpartition(" ")[2] in PLURALS) != several
    ):
        return None
    if whose is not None and not owner and reading.is_place(start) and titles[0].name.rpartition(" ")[2] not in CIVIC:
        whose = None
    more = _joined(reading, row, at, past)
    return _Noun([*titles, *more], whose, more[-1].last if more else at)


def _was(reading: Reading, row: tuple[str, ...], first: int, last: int) -> bool:
    return any(row[at] in reading.words.past for at in range(first, last))


def _joined(reading: Reading, row: tuple[str, ...], at: int, past: bool) -> list[Title]:
    """The title behind "and": "president and general manager"."""
    first = at + 1
    if row[at] not in {"and", "&"} or first >= len(row):
        return []
    place = first
    while place < min(first + _MOST_PLAIN, len(row) - 1) and not reading.words.titles.at(row, place):
        if reading.units[place].kind != "word" or row[place] in reading.words.speaker_ends | reading.words.determiners:
            return []
        place += 1
    match = reading.words.titles.at(row, place) if place < len(row) else None
    last = place + match[0] if match else 0
    name = " ".join(row[place:last])
    if not match or name.rpartition(" ")[2] in PLURALS:
        return []
    return [Title(first, last, past or _was(reading, row, first, last), name)]


def _with_tail(reading: Reading, row: tuple[str, ...], noun: _Noun) -> After | None:
    """A noun phrase with what stands behind it up to the end of the apposition, if that can be told."""
    end = noun.end
    if row[end] in CLOSERS or row[end] in _OPENING or row[end : end + 2] in {("and", "a"), ("and", "an")}:
        return After(noun.titles, noun.whose, end, BEHIND_NAME)
    if row[end] not in _LINKS:
        return None
    stop = _stop(row, end + 1)
    if stop < 0:
        return None
    owner = 0 if noun.whose else _owner(reading, row, end, stop)
    if owner:
        link = _link(row, owner)
        titles = [*noun.titles[:-1], noun.titles[-1]._replace(last=link)]
        return After(titles, reading.entity(owner), stop, BEHIND_NAME)
    titles = noun.titles[:1] if noun.whose else noun.titles  # "a Norvia aide and head of the Tarn office"
    last = titles[-1]
    bare = noun.whose is not None or (row[end] in {"in", "from", "on"} and reading.is_place(stop - 1))
    return After([*titles[:-1], last if bare else last._replace(last=stop)], noun.whose, stop, BEHIND_NAME)


def _stop(row: tuple[str, ...], first: int) -> int:
    """Where the apposition ends whose tail begins at a unit; -1 where a clause goes on in it, or it does not end."""
    bracket = False
    for at in range(first, min(first + _LONGEST_TAIL, len(row))):
        word = row[at]
        bracket = (bracket or word == "(") and word != ")"
        based = word == "," and row[at + 2 : at + 4] == ("-", "based")  # "the Oslo, Norway-based Center"
        if bracket or based or (word == ")" and at > first):
            continue
        if word in CLOSERS or word in _OPENING or row[at : at + 2] in {("and", "a"), ("and", "an")}:
            return at
        if word in _CLAUSAL:
            return -1
    return -1


def _owner(reading: Reading, row: tuple[str, ...], link: int, stop: int) -> int:
    """The organisation in a tail that a title belongs to: behind "at", or at its end; 0 if there is none."""
    found = 0
    for at in range(link + 1, stop):
        if reading.units[at].kind != "mention" or (row[at + 1 : at + 2] == ("'s",)) or reading.is_person(at):
            continue
        before = _link(row, at)
        beside = at - 1 > before and (reading.capital(at - 1) or row[at - 1].endswith("'"))
        far = any(reading.capital(one) and reading.units[one].kind == "word" for one in range(before + 1, at))
        capital = beside or far  # "the House Committee on Veterans' Affairs"
        part = before != link and row[before] != "at" and reading.units[before - 1].kind == "mention"
        if before < link or at - before > _LONGEST_OWNER or capital or part or _goes_on(reading, row, at, stop):
            continue
        closed = at + 1 == stop or row[at + 1] in _LINKS | {"("}
        firm = not reading.is_place(at)
        if (
            closed
            and (firm or (before == link and row[before] in {"of", "for"}))
            and (not found or row[before] == "at")
        ):
            found = at
    secretary = row[link - 1] == "secretary" and row[link] == "of"  # "assistant secretary of Defense"
    return 0 if secretary and found == link + 1 else found


def _goes_on(reading: Reading, row: tuple[str, ...], at: int, stop: int) -> bool:
    """Whether a name is only the beginning of a longer one: "Farmers for Free Trade"."""
    if at + 1 == stop:
        return False
    unit = reading.units[at]
    letters = reading.text[unit.start : unit.end].isupper()
    return row[at + 1] in {"of", "for", "to", "on"} and at + 2 < len(row) and reading.capital(at + 2) and not letters


def _link(row: tuple[str, ...], at: int) -> int:
    """The preposition before a mention, over what describes it."""
    while at > 0 and row[at] not in _LINKS:
        at -= 1
    return at
