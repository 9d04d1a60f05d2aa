"""Whom "according to" names, and what it says that they said."""

from __future__ import annotations

from search.facts.sentence.asides import is_verb
from search.facts.sentence.stretch import Stretch
from search.facts.speech.naming import name_end
from search.facts.speech.reach import bounds, strong_end, strong_start
from search.facts.speech.saying import Saying
from search.facts.speech.speakers import Speakers
from search.wordings import Words

_ISSUED = frozenset(
    {"announcement", "statement", "letter", "release", "memo", "filing", "notice", "report", "study", "poll"}
    | {"analysis", "survey", "review", "investigation", "estimate", "paper", "projection", "assessment", "audit"}
)
_TELLING = frozenset(
    {
        "data",
        "figures",
        "statistics",
        "numbers",
        "research",
        "polling",
        "estimates",
        "estimate",
        "analysis",
        "projections",
    }
    | {"transcripts", "transcript", "footage", "emails", "e-mails", "memos", "results", "returns", "tallies", "tally"}
    | {"networks", "memoir", "autobiography", "biography", "review", "ranking", "rankings", "index", "census"}
)
"""What tells something that nobody says."""
_PUBLISHED = frozenset({"published", "released", "issued", "conducted", "posted", "taken", "dated", "filed"})
_RELATING = frozenset({("that", ","), ("which", ","), ("who", ",")})
"""Before "according to" where that tells only who says the rest: "a deal that, according to Hill, took years"."""
_APPOSED = frozenset({("a",), ("an",), ("the",), ("which",), ("who",), ("whose",)})
VIEWS = frozenset({"view", "opinion", "estimation", "telling", "judgment", "judgement"})
"""What "in Hill's …" tells what somebody thinks."""
_AND = frozenset({"and", "but", "yet", "so", "still"})
_OWN = frozenset({"his", "her"})
_OWNER = 5
"""Units from "in" to a view."""
NEAR_LETTER = 4
"""Units from a letter to who wrote it or what it says: "a letter on Thursday saying"."""


def according(stretch: Stretch, place: int, speakers: Speakers, words: Words) -> Saying | None:
    """What an "according" at a place says, and who; None where nobody is named behind it."""
    units = stretch.units
    low, high = bounds(stretch, place)
    end, name = _source(stretch, place + 2, high, words)
    named = _issued(stretch, place + 2, end, speakers) or speakers.named(stretch, place + 2, name)
    named = named or _evidence(stretch, place + 2, end, speakers)
    if not named:
        return None
    if stretch.words[max(low, place - 2) : place] in _RELATING:
        said: tuple[tuple[int, int], ...] = ((end, strong_end(stretch, end, high, words)),)
    elif place > low and units[place - 1].word not in {",", "and", "but", "“", '"'}:
        said = ((strong_start(stretch, place, low, words), place),)
    elif place - low <= 2:
        said = ((_behind_described(stretch, end, high, words), high),)
    else:
        rest = _behind_apposition(stretch, end, high)
        said = ((strong_start(stretch, place, low, words), place), (rest, strong_end(stretch, rest, high, words)))
    return Saying((place, end), named, "reported", said, "according", units[place].quotation)


def in_view(stretch: Stretch, place: int, speakers: Speakers, words: Words) -> Saying | None:
    """What somebody says who owns the "view" at a place: "In Hill's view, it is late"; None elsewhere."""
    row, units = stretch.words, stretch.units
    first = 1 if row[0] in _AND else 0
    first += row[first : first + 1] == (",",)
    if (
        row[first] != "in"
        or place - first > _OWNER
        or row[place + 1 : place + 2] != (",",)
        or units[place].quotation >= 0
    ):
        return None
    owner = row[first + 1]
    named: tuple[str, ...] = ()
    if place == first + 2 and owner in _OWN:
        named = (owner,)
    elif row[place - 1] in {"'s", "'"}:
        named = speakers.named(stretch, first + 1, place - 1)
    if not named:
        return None
    said = ((place + 2, strong_end(stretch, place + 2, len(row), words)),)
    return Saying((first, place + 1), named, "plain", said, "according", -1)


def _behind_apposition(stretch: Stretch, end: int, high: int) -> int:
    """Behind what tells more of the source, which the source does not say: ", according to Quill, a firm in Tarn."."""
    row = stretch.words
    if row[end : end + 1] != (",",) or row[end + 1 : end + 2] not in _APPOSED:
        return end
    return next((at for at in range(end + 1, high) if row[at] in {",", ".", ";"}), high)


def _behind_described(stretch: Stretch, end: int, high: int, words: Words) -> int:
    """Behind what tells more of a name at the head of a sentence: "According to Hill, the mayor, it is late"."""
    rest = _behind_apposition(stretch, end, high)
    inner = stretch.words[end:rest]
    named = rest < high and stretch.words[rest] == "," and stretch.units[end - 1].kind == "mention"
    return rest if named and not any(word in words.be or is_verb(word, words) for word in inner) else end


def _source(stretch: Stretch, first: int, high: int, words: Words) -> tuple[int, int]:
    """Where the words behind "according to" end, and the name in them: "a report published on Tuesday by Quill"."""
    row = stretch.words
    end = name = name_end(stretch, first, high, words, within=True)
    verb = next((at for at in range(first + 1, name) if is_verb(row[at], words) and row[at] not in _PUBLISHED), name)
    if verb < name and (named := [at for at in stretch.mentions if first <= at < verb]):
        end = name = named[-1] + 1  # "according to Quill people hired in May can leave"
    while name > first and (row[name - 1] in {"on", "in"} or row[name - 1] in _PUBLISHED):
        name -= 1
    if end < high and row[end] == "#date" and row[end + 1 : end + 2] in {("by",), ("from",)}:
        end = name_end(stretch, end + 2, high, words, within=True)
    return end, name


def _evidence(stretch: Stretch, first: int, end: int, speakers: Speakers) -> tuple[str, ...]:
    """The words for what tells something without being anybody: "exit polling data", "figures released by the bank"."""
    if not _TELLING.intersection(stretch.words[first : min(end, first + _OWNER)]):
        return ()
    return (" ".join(speakers.text[stretch.units[first].start : stretch.units[end - 1].end].split()),)


def _issued(stretch: Stretch, first: int, end: int, speakers: Speakers) -> tuple[str, ...]:
    """Who speaks through "an announcement by Quill" and "a statement from the Harrow group"."""
    row = stretch.words
    for at in range(first + 1, end):
        if row[at] in {"by", "from"} and _ISSUED.intersection(row[max(first, at - NEAR_LETTER) : at]):
            issuer = speakers.named(stretch, at + 1, end)
            return () if len(issuer) != 1 or issuer[0].startswith(("the ", "a ")) else issuer
    return ()
