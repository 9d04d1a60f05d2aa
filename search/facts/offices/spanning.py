"""Titles that hold what they are of, right before a name: "Mayor of Tarn Ada Hill", "Ambassador to Norvia Ada Hill"."""

from __future__ import annotations

from search.facts.offices.titles import Title, plain_row, titles_ending
from search.facts.reading import Reading

_LINKS = frozenset({"of", "to", "for", "at"})
_OFFICERS = frozenset(
    {"minister", "secretary", "undersecretary", "commissioner", "envoy", "representative", "director"}
)
"""Last words of titles that an office in capital letters goes on with."""
_LONGEST_OFFICE = 6
"""Units of "for Transport and the Interior"."""


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
    if not titles or titles[-1].name.rpartition(" ")[2] not in _OFFICERS or not reading.capital(titles[-1].first):
        return []
    return [titles[-1]._replace(last=person)]
