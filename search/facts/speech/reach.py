"""How far a verb of saying reaches: which units of a stretch it reports."""

from __future__ import annotations

from functools import lru_cache
from itertools import compress

from search.facts.sentence.asides import is_verb
from search.facts.sentence.stretch import Stretch, Unit
from search.facts.speech.going_on import acts
from search.values.months import SEASONS
from search.values.wordlist import word_set
from search.wordings import Words

CIRCUMSTANCES = frozenset({"in", "at", "during", "after", "before", "to", "through", "via", "by", "on", "from"})
SAID_IN = frozenset(
    {"statement", "letter", "interview", "memo", "email", "e-mail", "message", "video", "speech", "filing", "post"}
    | {"tweet", "report", "op-ed"}
)
"""In what somebody says something, and what may be "released", "published", "broadcast"."""
_MANNER = word_set("without with for as again once of wrongly falsely correctly under per apparently perhaps")
"""What else begins an aside between a verb of saying and its "that": "claimed, without proof, that"."""
_HOWEVER = frozenset({("however", ","), ("though", ","), ("too", ",")})
_CONCEDING = frozenset({"despite", "although", "though", "while"})
_OTHERS = frozenset({"man", "woman", "person", "group", "country", "company"})
_BEFORE_TIMES = frozenset({"on", "this", "last", "late", "early"})
_DASHES = frozenset("—–-")
_CLOSING = frozenset('”"')
_PAUSES = frozenset({",", "—", "–", "-"})
_OF_THE_SAYING = frozenset(
    {"referring", "alluding", "echoing", "prompting", "sparking", "contradicting", "elevating", "invoking"}
    | {"lobbing", "lashing", "joking", "laughing", "gesturing", "quipping"}
)
"""What a comma and these begin is told of the saying: "…, referring to the flood"."""
_HOW_OFTEN = frozenset({"repeatedly", "publicly", "privately", "bluntly", "flatly"})
"""Behind a verb of saying, how it is said."""
_CITING = frozenset({("pointed", "to"), ("points", "to")})
_DOING = frozenset({"vowed", "threatened", "pledged", "promised", "refused", "declined", "prepared", "tried", "moved"})
_OWN_DEEDS = frozenset({"threatening", "urging", "vowing", "promising", "demanding", "calling", "asking", "pushing"})
"""What a speaker does whose words end before "and he is"."""
_LONG = frozenset({("weeks",), ("months",), ("years",), ("days",), ("decades",), ("#duration",)})
"""Behind "for", how long somebody has said something."""
_MERELY = frozenset({"only", "simply", "just", "merely", "solely"})
"""Behind "not", what leads to a "but" of the same clause."""
_BRIEF = 7
_ASIDE = 15
"""Units between two dashes."""
CIRCUMSTANTIAL = 12
"""Units between a verb of saying and "that" which may tell where and when it was said."""


def bounds(stretch: Stretch, place: int) -> tuple[int, int]:
    """The units around a place that belong to its quotation; all of them where it stands outside of quotations."""
    units = stretch.units
    quotation = units[place].quotation
    if quotation < 0:
        return 0, len(units)
    first = last = place
    while first > 0 and units[first - 1].quotation == quotation:
        first -= 1
    while last < len(units) and units[last].quotation == quotation:
        last += 1
    return first, last


def as_said_ends(row: tuple[str, ...], place: int, high: int, words: Words) -> int:
    """The comma behind "as Reyes points" that ends "out in a column"; `place` where other words follow."""
    begins = row[place : place + 1]
    if not begins or not (begins[0] in CIRCUMSTANCES or begins[0] in {"out", "#date"} or begins[0] in words.times):
        return place
    for at in range(place, min(high, place + CIRCUMSTANTIAL)):
        if row[at] == ",":
            return at
        if row[at] == "that" or is_verb(row[at], words):
            break
    return place


def asked(stretch: Stretch, place: int, high: int) -> int:
    """Behind whom somebody asks: "asked the senator Ada Hill to …"."""
    for at in range(place, min(high, place + _BRIEF)):
        if stretch.words[at] in {"to", "whether", "if", "that", ","}:
            return at
    return place


def behind_times(row: tuple[str, ...], place: int, high: int, words: Words) -> int:
    """Behind "on Tuesday", "early this week" and the like; "this plan" and "last straw" are none."""
    while place < high and (row[place] == "#date" or row[place] in words.times):
        if row[place] in _BEFORE_TIMES and row[place + 1 : place + 2] and row[place + 1] in SEASONS:
            place += 2
            continue
        after = row[place + 1] if place + 1 < high else ""
        if after == "'s":
            break  # "said Thursday's vote was"
        if row[place] in _BEFORE_TIMES and after != "#date" and after not in words.times:
            break
        place += 1
    return place


def addressee(stretch: Stretch, place: int, high: int, words: Words) -> int:
    """Behind whom somebody tells: "told the senator Ada Hill …"."""
    row, at = stretch.words, place
    while at < min(place + _BRIEF, high):
        title = words.titles.at(row, at)
        if title:
            at += title[0]
        elif row[at] == "@" and not words.titles.at(row, at + 1):
            return told(stretch, _listeners_end(row, at + 1, high, words), high, words)
        elif row[at] == "@" or row[at] in words.determiners:
            at += 1
        else:
            break
    return told(stretch, place, high, words)


def _listeners_end(row: tuple[str, ...], place: int, high: int, words: Words) -> int:
    """Behind whom else somebody tells: "told Norvia and Quill", "told Norvia and other news outlets"."""
    if row[place : place + 1] != ("and",):
        return place
    if row[place + 1 : place + 2] == ("@",):
        return place + 2
    if row[place + 1 : place + 2] != ("other",):
        return place
    return next((at + 1 for at in range(place + 2, min(high, place + _BRIEF)) if row[at] in words.addressed), place)


def told(stretch: Stretch, place: int, high: int, words: Words) -> int:
    """Where what is said begins behind the verb: "said on Thursday …", "said in a letter on Thursday that …".

    The day and the circumstances are the article's, not what was said.
    """
    row = stretch.words
    place = behind_times(row, place, high, words)
    if row[place : place + 1] == (",",) and row[place + 1 : place + 3] in _HOWEVER:
        place += 3  # "said, however, that …"
    place = _behind_aside(stretch, place, high)
    place += place < high and row[place] in _HOW_OFTEN
    place += 2 * (row[place : place + 1] == ("for",) and row[place + 1 : place + 2] in _LONG)
    if place < high and row[place] in CIRCUMSTANCES:
        for at in range(place + 1, min(place + CIRCUMSTANTIAL, high)):
            if row[at] == "that":
                return at + 1
            if row[at - 1] in SAID_IN and (row[at].endswith("ed") or row[at] == "written"):
                continue  # "a letter written on Friday", "a statement released by Quill"
            verb = is_verb(row[at], words) or (row[at] in words.saying and row[at] not in words.ambiguous)
            if (stretch.units[at].kind == "mark" and row[at] != "'") or verb:
                break
    return place


def _behind_aside(stretch: Stretch, place: int, high: int) -> int:
    """Behind what stands between commas before "that": "claimed, without proof, that"; the place itself if nothing."""
    row = stretch.words
    if row[place : place + 1] != (",",) or place + 1 >= high:
        return place
    if row[place + 1] not in CIRCUMSTANCES and row[place + 1] not in _MANNER:
        return place
    comma = next((at for at in range(place + 1, min(high, place + CIRCUMSTANTIAL)) if row[at] == ","), -1)
    plain = comma > 0 and all(one.quotation == stretch.units[place].quotation for one in stretch.units[place:comma])
    return comma + 2 if plain and row[comma + 1 : comma + 2] == ("that",) else place


def but_for_the_day(stretch: Stretch, first: int, last: int, words: Words) -> tuple[tuple[int, int], ...]:
    """What is said, without the day of saying at its end: "announced a deal on Thursday", with no verb but that."""
    row = stretch.words
    end = last - 1 if last > first and row[last - 1] == "." else last
    day = end - 1
    if day <= first or row[day] != "#date" or row[day - 1] not in words.times:
        return ((first, last),)
    if any(is_verb(word, words) for word in row[first:day]):
        return ((first, last),)
    return ((first, day),)


def strong_end(stretch: Stretch, place: int, high: int, words: Words) -> int:
    """Where what is said ends at the latest: a semicolon, or "but", "while" with a clause of the article's own.

    "X said it will stay but the agreement will …" goes on being said; "X announced a deal but didn't …" does not.
    """
    units, row = stretch.units, stretch.words
    quotation = units[place].quotation if place < high else -1
    ending = _ending(words.clause_starts)
    for at in compress(range(place + 1, high), map(ending.__contains__, row[place + 1 : high])):
        if row[at] in {"and", "but"} and units[at].quotation < 0 and acts(stretch, place, at, high, words):
            return at - (row[at - 1] == ",")
        if units[at].quotation != quotation or units[at].quotation >= 0:
            continue
        if units[at].word == ";" or (units[at].word in _PAUSES and _added(row[at + 1 : at + 1 + _BRIEF], words)):
            return at
        relative = units[at].word in _DASHES and row[at + 1 : at + 2] in {("which",), ("who",)}
        if relative and not _verb_behind_dash(units, at + 2, high, words):
            return at  # "said the plan was late — which Hill denied"
        if row[at] == "but" and not _MERELY.isdisjoint(_behind_not(row[max(place, at - CIRCUMSTANTIAL) : at])):
            continue  # "was not only late, but costly"
        if row[at] == "and" and (row[at + 1 : at + 3] in _CITING or _acts_himself(row[at + 1 : at + 4], words)):
            return at  # "said it was late and pointed to a poll", "argues it is late and he's threatening to"
        if row[at] == "and" and _another_tells(units, at + 1, high, words):
            return at  # "Hill announced that she would go and Mayor Reyes told voters …"
        quoted = row[at] in _CONCEDING and row[at - 1] in _CLOSING and row[at - 2] == ","
        paused = row[at - 1] == "," or quoted
        if words.strong.at(row, at) and (paused or _verb_follows(units, at + 1, high, words)):
            if (
                row[at] in _CONCEDING
                and at - place < _BRIEF
                and not any(is_verb(word, words) for word in row[place:at])
            ):
                continue  # "said Hill, despite her wealth, was …"
            return at
    return high


@lru_cache(maxsize=2)
def _ending(starts: frozenset[str]) -> frozenset[str]:
    """The words and marks that may end what is said; `starts` are those that may begin a clause."""
    return starts | _PAUSES | _DASHES | {";", "and", "but"}


def denied_end(row: tuple[str, ...], first: int, last: int, words: Words) -> int:
    """Where what is denied ends before another verb of the same subject: "denied guilt and denounced the court"."""
    if first >= last or row[first] == "that" or row[first] in words.pronouns:
        return last
    verbs = (at for at in range(first, last - 1) if row[at] == "and" and _verbal(row[at + 1], words))
    return next(verbs, last)


def _verbal(word: str, words: Words) -> bool:
    return word in words.saying and word not in words.ambiguous and word not in words.bases


def _another_tells(units: tuple[Unit, ...], place: int, high: int, words: Words) -> bool:
    """Whether somebody else says something else from a unit on: a name with its titles, then a verb of saying."""
    for at in range(place, min(high - 1, place + _BRIEF)):
        verb = units[at + 1].word
        if units[at].kind == "mention" and _verbal(verb, words):
            return True
        if units[at].kind not in ("word", "mention") or is_verb(units[at].word, words) or units[at].word in words.be:
            return False
    return False


def _acts_himself(row: tuple[str, ...], words: Words) -> bool:
    """Whether a speaker's own deed in words follows "and": "he's threatening to"."""
    short = row[:1] in {("he's",), ("she's",)}
    helped = short or (row[1:2] in {("is",), ("'s",)} and row[0] in words.he_she)
    verb = row[1:2] if short else row[2:3]
    return helped and verb != () and verb[0] in _OWN_DEEDS


def _behind_not(row: tuple[str, ...]) -> tuple[str, ...]:
    """The words that stand right behind a "not"."""
    return tuple(after for word, after in zip(row, row[1:], strict=False) if word == "not" or word.endswith("n't"))


def _verb_behind_dash(units: tuple[Unit, ...], place: int, high: int, words: Words) -> bool:
    """Whether an aside ends in a dash before the verb that it interrupts: "tests — which take hours — are"."""
    end = next((at for at in range(place, min(high, place + _ASIDE)) if units[at].word in _DASHES), high)
    return _verb_follows(units, end + 1, high, words)


def _added(row: tuple[str, ...], words: Words) -> bool:
    """Whether the words behind a comma are the article's own again: "and he endorsed Hill", "a move that …"."""
    if row[:1] == ("and",) and row[1:2] and row[1] in words.he_she:
        return len(row) > 2 and row[2].endswith("ed") and words.saying.get(row[2], "quoted") == "quoted"
    if row[:1] and row[0] in _OF_THE_SAYING:
        return True
    if row[:1] == ("as",) and row[1:2] and row[1] in words.he_she:
        return len(row) > 2 and row[2].endswith("ed")  # ", as he continued to smile"
    if row[:1] == ("as",):  # ", as the Tarn mayor Hill vowed to sue"
        return any(row[at - 1] == "@" and row[at] in _DOING and row[at + 1] == "to" for at in range(1, len(row) - 1))
    return len(row) > 2 and row[0] in {"a", "an"} and row[2] == "that" and row[1] not in _OTHERS


def _verb_follows(units: tuple[Unit, ...], place: int, high: int, words: Words) -> bool:
    if place >= high:
        return False
    word = units[place].word
    if word == "#undisclosed":
        return True
    return (
        word in words.negation
        or word.endswith("n't")
        or word in {"did", "has", "have", "had", "was", "were", "is", "are", "would", "will", "declined", "refused"}
    )


def strong_start(stretch: Stretch, place: int, low: int, words: Words) -> int:
    """Where what is said begins at the earliest: behind a semicolon, or at ", but" and the like."""
    for at in range(place - 1, low, -1):
        row = stretch.words
        goes_on = row[at] in {"while", "whereas"} or (row[at] == "however" and row[at + 1] == ",")
        if row[at] == ";" or (words.strong.at(row, at) and row[at - 1] == "," and not goes_on):
            return at + 1
    return low
