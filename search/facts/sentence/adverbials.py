"""Words of time, place and price that may stand between a verb and what belongs to it: "was bought in 2015 by"."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from search.facts.sentence.stretch import Stretch

_TIMES = frozenset({"week", "month", "year", "night", "today", "yesterday", "weekend", "spring", "summer", "quarter"})
_TIMES_MORE = frozenset({"morning", "afternoon", "evening", "fall", "autumn", "winter", "decade", "century"})
_DAYS = ("day", "morning", "afternoon", "evening", "night", "week", "month", "year")
_COUNTED = frozenset(
    {*_DAYS, *(f"{one}s" for one in _DAYS), "hour", "hours", "minute", "minutes", "moments", "decades"}
)
_BEFORE_TIMES = frozenset(
    {"on", "in", "last", "this", "late", "early", "earlier", "since", "by", "the", "next", "later", "back"}
)
PAIRS = frozenset(
    {("at", "first"), ("at", "last"), ("at", "times"), ("in", "turn"), ("in", "part"), ("in", "fact"), ("in", "effect")}
    | {("in", "response"), ("so", "far"), ("once", "again"), ("yet", "again"), ("of", "course"), ("for", "now")}
    | {("for", "years"), ("by", "then"), ("at", "least"), ("no", "longer"), ("for", "example"), ("for", "weeks")}
    | {("for", "months"), ("for", "days"), ("for", "decades"), ("more", "recently"), ("even", "then"), ("back", "then")}
)
"""Adverbs of two words: "at first denied"."""
TRIPLES = frozenset(
    {("at", "one", "point"), ("time", "and", "again"), ("then", "and", "there"), ("at", "this", "point")}
    | {(which, same, time) for which in ("the", "that") for same in ("next", "following", "same") for time in _DAYS}
)
"""Adverbs of three words: "at one point denied", "the next day denied"."""
_MEDIA = frozenset(
    {"statement", "letter", "tweet", "interview", "speech", "memo", "post", "email", "e-mail", "op-ed", "column"}
    | {"report", "video", "message", "debate", "hearing", "filing", "book", "briefing", "editorial", "article"}
)
_OF_MEDIA = frozenset({"a", "an", "his", "her", "its", "their", "the"})
_LONGEST_MEDIUM = 7
"""Units of "in a short statement", and one more."""
CIRCUMSTANCES = frozenset(
    {"at", "during", "in", "on", "after", "before", "following", "amid", "from", "outside", "inside", "soon", "shortly"}
    | {"immediately", "later", "earlier", "early", "late", "just", "under"}
)
"""What begins the words for when and where between a subject and its verb."""
LONGEST_CIRCUMSTANCE = 10
PARTED = frozenset(
    {"who", "which", "that", "whom", "whose", "when", "while", "as", "if", "because", "than", "and", "but"}
)
"""Behind them a verb has a subject of its own."""
_PRONOUNS = frozenset({"he", "she", "it", "they", "we", "you", "i", "there"})
_LEADING = frozenset(
    {"in", "on", "for", "at", "since", "during", "after", "until", "around", "over", "about", "within"}
)
_PRICED = frozenset({"#date", "#duration", "#money", "#undisclosed", "#percent"})
_SUMS = frozenset({"sum", "amount", "price", "fee"})
_PAYING = frozenset({"cash", "stock", "shares", "total", "full", "part"})
MOST_ADVERBIALS = 12
"""Units of all adverbials behind a verb."""


def before_time(row: tuple[str, ...], place: int, low: int) -> int:
    """Where "on Monday", "last week" or "in 2017" begins that ends before a unit; the unit itself if none does."""
    at = place - 1
    if at < low:
        return place
    if at > low and row[at : at + 2] in PAIRS:
        return at
    if at - 1 > low and row[at - 1 : at + 1] in PAIRS:
        return at - 1
    if at - 2 > low and row[at - 2 : at + 1] in TRIPLES:
        return at - 2
    if row[at] in {"later", "afterward", "afterwards"} and at - 1 > low:
        if row[at - 1] == "#duration":
            return at - 1
        counted = row[at - 1] in _COUNTED
        return at - 1 - (row[at - 2] in {"a", "some", "several", "few", "#count"}) if counted else place
    if row[at] == "ago" and at > low and row[at - 1] == "#duration":
        return at - 1
    if row[at] != "#date" and row[at] not in _TIMES:
        return place
    while at > low and row[at - 1] in _BEFORE_TIMES:
        at -= 1
    return at


def before_circumstance(stretch: Stretch, place: int, low: int, verbal: Callable[[str], bool]) -> int:
    """Where words for when and where begin that stand between a name and a unit without commas; else the unit."""
    row, at = stretch.words, before_time(stretch.words, place, low)
    if at < place and stretch.units[at - 1].kind == "mention":
        return at
    for at in range(place - 1, max(low, place - LONGEST_CIRCUMSTANCE), -1):
        if stretch.units[at].kind == "mark" or row[at] in PARTED or row[at] in _PRONOUNS or verbal(row[at]):
            return place
        if row[at] in CIRCUMSTANCES and stretch.units[at - 1].kind == "mention" and at > low:
            return at
    return place


def before_medium(row: tuple[str, ...], place: int, low: int) -> int:
    """Where "in a statement" begins that stands between a name and a unit; the unit itself if nothing does."""
    if place <= low or row[place - 1] not in _MEDIA:
        return place
    for at in range(place - 3, max(low, place - _LONGEST_MEDIUM), -1):
        if row[at] in {"in", "during"} and row[at + 1] in _OF_MEDIA:
            return at if row[at - 1] == "@" else place
    return place


def behind_adverbials(row: tuple[str, ...], place: int, high: int) -> int:
    """Behind the phrases of time, place and price that begin at a unit; the unit itself if none does."""
    end = place
    most = min(high, place + MOST_ADVERBIALS)
    while end < most:
        after = _behind_one(row, end, most)
        if after == end:
            break
        end = after
    return end


def _behind_one(row: tuple[str, ...], place: int, high: int) -> int:
    word = row[place]
    if word in _PRICED:
        return place + 1
    if word == "ago" or (word[-2:] == "ly" and word != "only"):
        return place + 1
    if word == ",":
        after = _behind_one(row, place + 1, high) if place + 1 < high else place + 1
        comma = after > place + 1 and after < high and row[after] == ","
        return after + comma if after > place + 1 else place
    if word in _TIMES or word in _TIMES_MORE:
        return place + 1
    if word in _SUMS and row[place - 1] in _PRICED:
        return place + 1
    if word not in _LEADING and word not in _BEFORE_TIMES:
        return place
    at = place + 1
    if word == "in" and at < high and row[at] in _PAYING | {"@"}:
        return at + 1
    while at < high and (row[at] in _BEFORE_TIMES or row[at] in {"a", "an", "about", "nearly", "some", "almost"}):
        at += 1
    if at < high and (row[at] in _PRICED or row[at] in _TIMES or row[at] in _TIMES_MORE):
        return at + 1
    return place
