"""Titles that hold what they are of, right before a name: "Mayor of Tarn Ada Hill", "Ambassador to Norvia Ada Hill"."""

from __future__ import annotations

from search.facts.offices.attendants import titles_of
from search.facts.offices.titles import Title, plain_row, titles_ending
from search.facts.reading import Reading
from search.facts.speech.titled import MINISTERS
from search.values.wordlist import word_set

_LINKS = frozenset({"of", "to", "for", "at"})
_LONGEST_OFFICE = 6
"""Units of "for Transport and the Interior"."""
_LEADING = word_set(
    "director head chief president manager minister secretary chair chairman chairwoman editor dean coordinator"
    " commissioner superintendent leader counsel officer strategist"
)
"""Last words of titles that a field may stand behind: "vice president for trust and safety"."""
_NO_FIELD = word_set("to in on at by from with of for about into back dating fatally others people things those")


def spanning_titles(reading: Reading, person: int) -> list[Title]:
    """The titles before what stands between them and a name, in text order; empty where none does.

    Where they are not empty, the unit before the name is the place or organisation that they are of.
    """
    link = person - 1
    if link < 2 or reading.units[link].kind != "mention" or reading.is_person(link) or not reading.is_person(person):
        return []
    row = reading.stretch.words
    link -= 2 if row[link - 1] == "the" else 1
    if link < 1 or row[link] not in _LINKS:
        return []
    titles = titles_ending(reading, plain_row(reading), link - 1)
    if titles and not titles[0].past and _once(reading, titles[0].first):
        titles[0] = titles[0]._replace(past=True)
    return titles


def _once(reading: Reading, first: int) -> bool:
    """Whether "former" stands before the place that sent somebody: "former U.S. ambassador to Norvia Ada Hill"."""
    if first < 1 or not (reading.is_place(first - 1) or reading.units[first - 1].kind == "word"):
        return False
    row = reading.stretch.words
    sent = reading.is_place(first - 1) and first > 1 and row[first - 2] in reading.words.past
    return sent or row[first - 1].startswith(("ex-", "then-", "former-"))


def titled_office(reading: Reading, person: int) -> list[Title]:
    """The title before "of" or "for" and an office in capital letters: "EU Commissioner for Trade Ada Hill"."""
    row, at = reading.stretch.words, person - 1
    while at > 1 and person - at <= _LONGEST_OFFICE and row[at] not in _LINKS:
        if reading.units[at].kind != "word" or not (reading.capital(at) or row[at] in {"and", "the"}):
            return []
        at -= 1
    if at == person - 1 or row[at] not in {"of", "for"} or not reading.is_person(person):
        return []
    titles = titles_ending(reading, plain_row(reading), at - 1)
    if not titles or titles[-1].name.rpartition(" ")[2] not in MINISTERS or not reading.capital(titles[-1].first):
        return []
    return [titles[-1]._replace(last=person)]


def with_field(reading: Reading, row: tuple[str, ...], last: int) -> list[Title]:
    """The title with its field that ends right before somebody's name: "director of research Ada Hill"."""
    titles = titles_of(reading, row, last) if last > 1 and reading.is_person(last + 1) else []
    if not titles or titles[0].name.rpartition(" ")[2] not in _LEADING or reading.words.titles.ending(row, last):
        return []
    behind = titles[0].first + len(titles[0].name.split())
    link = next(at for at in range(behind - 1, last) if row[at] in {"of", "for", "at"})
    plain = all(row[at] == "and" or _of_field(reading, row[at], at) for at in range(link + 1, last + 1))
    return titles if plain and row[link] != "at" and row[last] != "and" else []


def _of_field(reading: Reading, word: str, at: int) -> bool:
    """Whether a word may be a part of what somebody leads."""
    words = reading.words
    plain = word.isalpha() and not reading.capital(at) and word not in _NO_FIELD
    return plain and word not in words.determiners and word not in words.speaker_begins and word not in words.pronouns
