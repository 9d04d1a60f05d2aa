"""Words that describe: what may stand between an article and a title, and between a title and whose it is."""

from __future__ import annotations

from search.facts.reading import Reading

CLOSERS = frozenset({",", ".", ";", ":", ")", "—", "–", "!", "?"})
BELONGS = frozenset({"of", "at", "for", "with", "in", "to", "from"})
BEHIND = frozenset(
    {"who", "said", "and", "told", "since", "from", "which", "as", "until", "when", "but", "at", "in", "on"}
    | {"during", "under", "before", "after", "whose", "with", "where", "outside", "near", "inside", "behind", "by"}
    | {"against", "among", "whom", "because", "while", "or", "working", "out", "now"}
)
POSSESSIVES = frozenset({"its", "their", "his", "her", "our", "my"})
HONORIFICS = frozenset({"mr.", "mrs.", "ms.", "dr.", "mr", "mrs", "ms", "dr"})
_CROWNED = frozenset({"king", "queen", "prince", "princess"})
_MOST_TITLES = 3
_MOST_PLAIN = 4
_MOST_ADJECTIVES = 3
"""Words between an article and a title that no list knows: "the shadowy Senate aide"."""


def behind_description(reading: Reading, row: tuple[str, ...], place: int) -> int:
    """The name behind "shipping company", "Oslo law firm"; the unit itself where none follows."""
    for at in range(place, min(place + _MOST_PLAIN, len(row) - 1)):
        apart = row[at] in reading.words.speaker_ends or row[at] in BELONGS or row[at] in {"and", "the", "a", "an"}
        if reading.units[at].kind != "word" or reading.capital(at) or apart:
            return place
        if reading.units[at + 1].kind != "mention":
            continue
        ended = at + 2 >= len(row) or row[at + 2] in CLOSERS or row[at + 2] in BEHIND or row[at + 2] in BELONGS
        body = ended and not reading.is_person(at + 1) and not reading.is_place(at + 1)
        return at + 1 if body or row[at] in reading.speakers.topics.nouns else place
    return place


def titled_person(reading: Reading, row: tuple[str, ...], place: int) -> int:
    """The person whose title begins at a unit: "an aide to Senate Majority Leader Ada Hill"; else the unit itself."""
    at = place + (row[place : place + 1] != () and row[place] in HONORIFICS)
    for _ in range(_MOST_TITLES):
        while at < len(row) and row[at] in reading.words.modifiers:
            at += 1
        owned = at + 1 < len(row) and reading.units[at].kind == "mention" and not reading.is_person(at)
        title = reading.words.titles.at(row, at + owned) if at + owned < len(row) else None
        if not title:
            break
        at += owned + title[0]
    return at if at > place and at < len(row) and reading.is_person(at) else place


_BEATS = frozenset({"White House", "Capitol Hill", "Pentagon", "Supreme Court", "State Department"})
"""What a reporter of a paper may write about: "the Norvia Times White House reporter"."""


def behind_plain(reading: Reading, row: tuple[str, ...], place: int) -> int:
    """Behind the few words in small letters that no list knows, if a title follows; else the unit."""
    words = reading.words
    for at in range(place, min(place + _MOST_PLAIN + 1, len(row))):
        if words.titles.at(row, at):
            return at
        joins = row[at] in {"and", "-"} and row[at - 1] not in {"a", "an", "the", ","}
        plain = reading.units[at].kind == "word" and not reading.capital(at) and row[at] not in words.saying
        small = row[at] in BELONGS or row[at] in words.speaker_ends or row[at] in words.speaker_begins
        owned = at > 0 and reading.units[at].kind == reading.units[at - 1].kind == "mention"
        beat = owned and reading.text[reading.units[at].start : reading.units[at].end] in _BEATS
        if not joins and not beat and (not plain or small or row[at][-2:] == "'s"):
            return place
    return place


def behind_adjectives(reading: Reading, row: tuple[str, ...], place: int) -> int:
    """Behind the few words that no list knows, if a title or the name of its organisation follows; else the unit."""
    words, units = reading.words, reading.units
    for at in range(place, min(place + _MOST_ADJECTIVES + 1, len(row))):
        if words.titles.at(row, at) or row[at] in words.modifiers:
            return place if row[at] in _CROWNED and not reading.capital(at) else at
        if units[at].kind == "mention":
            titled = at + 1 < len(row) and words.titles.at(row, at + 1)
            return at if titled else place
        plain = units[at].kind == "word" and not reading.capital(at) and row[at] not in words.saying
        small = row[at] in BELONGS or row[at] in words.speaker_ends or row[at] in words.speaker_begins
        if not plain or small or row[at].endswith("'s"):
            return place
    return place
