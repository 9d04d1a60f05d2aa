"""Ages that no unit names: "aged 19", "Wang, 28, said", "in her 30s"."""

from __future__ import annotations

from search.values.reading import Reading
from search.values.tokens import HYPHENS, Tokens
from search.values.wordlist import word_set

PERSONS = word_set(
    "man woman boy girl teen teenager mother father son daughter brother sister husband wife student child "
    "baby toddler victim suspect driver officer resident native veteran actor actress singer grandmother "
    "grandfather"
)
AFTER_NAME = word_set(
    "who said says told was is were had has a an the of from and whose died added also wrote will would could one "
    "recalled explained did does became studied departed joined founded started worked spent grew moved took led "
    "retired resigned graduated succeeded served left holds lives runs faces leads plays makes gets wants works "
    "came went got made won lost ran seems appears plans hopes remains wore sat stood spoke met saw knew felt "
    "kept sold bought sought drove rose fell teaches writes owns shares first now then never still later once "
    "recently currently previously initially not may might can should must stars sings coaches heads chairs owes "
    "pleaded denies insists believes thinks tells shot hit beat built broke put set cut paid sent swam fled"
)
NO_NAMES = word_set(
    "january february march april may june july august september october november december jan feb mar apr "
    "jun jul aug sep sept oct nov dec section sections chapter chapters page pages article articles rule day "
    "week room verse psalm no nos flight route highway apollo windows"
)
# "Age 19" by itself is as often a heading, a column or a game's rating as somebody's age.
BEFORE_AGE = word_set("at by the until till before after from since under over past about around reached below above")
MOST = 115
SLIP = 250
"""What may still be meant as an age between commas behind somebody's name: slips of the pen are told, too."""

_TURNED = frozenset({"turned", "turns", "turn"})
_BEHIND_TURNED = frozenset(
    {"on", "in", "last", "this", "next", "earlier", "later", "today", "tomorrow", "when", ".", ","}
)
"""What stands behind an age that somebody reaches: "turned 44 on Tuesday"."""
_SHORT = 4
"""Letters of "shed" and "need": a longer word in -ed behind an age is a verb."""


def _age(word: str, most: int = MOST) -> float | None:
    return float(word) if len(word) <= 3 and word.isdigit() and word[0] != "0" and int(word) <= most else None


def read_age(tokens: Tokens, i: int) -> Reading | None:
    """An age at token `i`: "aged 19", "at age 19", "at the age of 19", the numeral after a name."""
    words = tokens.words
    behind_name = words[i] == "age" and words[i - 1] == "," and tokens.capital(i - 2) and words[i + 2] == ","
    if words[i] == "aged" or behind_name or (words[i] in ("age", "ages") and words[i - 1] in BEFORE_AGE):
        at = i + 1
        if words[at] == "of":
            at += 1
        return _named(tokens, i, at)
    if tokens.numeral(i) and words[i - 1] == "," and (words[i + 1] == "," or _last_told(tokens, i)):
        years = _age(words[i], SLIP)
        if years is not None and tokens.word(i - 2) and _after_person(tokens, i):
            return Reading("age", i, i + 1, years, years, "year")
    if tokens.numeral(i) and words[i - 2] in ("he", "she") and words[i - 1] in ("was", "is", "turned"):
        years = _age(words[i]) if words[i + 1] in (".", ";", "") else None  # "She was 85."
        if years is not None:
            return Reading("age", i, i + 1, years, years, "year")
    if tokens.numeral(i) and words[i - 1] in _TURNED and words[i + 1] in _BEHIND_TURNED and (years := _age(words[i])):
        return Reading("age", i, i + 1, years, years, "year")
    if tokens.numeral(i) and words[i + 1] in (",", ".", ";", "and") and _told_of_person(tokens, i):
        years = _age(words[i])
        if years is not None:
            return Reading("age", i, i + 1, years, years, "year")
    return None


def _last_told(tokens: Tokens, i: int) -> bool:
    """As in "hit Ann Lee, 19." and "Ann Lee, 19; Jan Moss, 20", behind a name of two words."""
    first = tokens.words[i - 3]
    named = tokens.capital(i - 2) and tokens.capital(i - 3) and tokens.word(i - 3) and first not in NO_NAMES
    return tokens.words[i + 1] in (".", ";") and named


def _told_of_person(tokens: Tokens, i: int) -> bool:
    """As in "Wang, who is 33," "Mr. Wang, now 27," "at 26, she" and "when Wang was 17,"."""
    words = tokens.words
    if words[i - 1] in ("is", "was") and words[i - 2] == "who" and words[i - 3] == ",":
        return tokens.capital(i - 4)
    if words[i - 1] == "now" and words[i - 2] == ",":
        return tokens.capital(i - 3) and words[i - 3] not in NO_NAMES
    if words[i - 1] == "at" and words[i + 1] == ",":
        return words[i + 2] in ("he", "she")
    when = next((at for at in range(i - 3, max(i - 6, -1), -1) if words[at] == "when"), None)
    return words[i - 1] == "was" and when is not None and all(tokens.capital(at) for at in range(when + 1, i - 1))


def _named(tokens: Tokens, start: int, at: int) -> Reading | None:
    words = tokens.words
    low = _age(words[at])
    if low is None:
        return None
    end, high = at + 1, low
    if (
        words[end] in ("to", "and", "-", "–")
        and (other := _age(words[end + 1]))
        and other > low
        and words[start] != "age"
    ):
        high, end = other, end + 2
    if words[end] in ("%", "percent") or (tokens.joined(end) and words[end] in HYPHENS):
        return None
    return Reading("age", start, end, low, high, "year")


def _after_person(tokens: Tokens, i: int) -> bool:
    words = tokens.words
    name = words[i - 2]
    if name in PERSONS:
        return True
    if words[i + 1] in (".", ";"):
        return name not in NO_NAMES and tokens.capital(i - 2)
    if not tokens.capital(i - 2) or name in NO_NAMES or not words[i + 2]:
        return False
    if tokens.numeral(i + 2) or tokens.capital(i + 2):
        return False
    verb = words[i + 2] in AFTER_NAME or (words[i + 2].endswith("ed") and len(words[i + 2]) > _SHORT)
    return verb or (tokens.capital(i - 3) and words[i - 3] not in NO_NAMES and tokens.word(i - 3))


def read_decade_of_life(tokens: Tokens, i: int) -> Reading | None:
    """As in "in her 30s", "in his early 20s": the ten years, whatever part of them."""
    words = tokens.words
    word = words[i]
    if not (len(word) == 2 and word.isdigit() and word[1] == "0" and words[i + 1] == "s" and tokens.joined(i + 1)):
        return None
    before = words[i - 1]
    if before in ("early", "mid", "late") or (before in HYPHENS and words[i - 2] == "mid"):
        before = words[i - 2] if before not in HYPHENS else words[i - 3]
    if before not in ("his", "her", "their", "my", "your", "our"):
        return None
    return Reading("age", i, i + 2, float(word), float(word) + 9, "year")
