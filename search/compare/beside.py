"""What stands right beside a value: words with their distance, names before it, years, the way that it counts."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from search.compare.article import ComparedArticle
from search.compare.names import TITLES
from search.compare.wordings import content
from search.facts import Fact
from search.naming.words import name_words
from search.query.words import STOP_WORDS
from search.tokens import words
from search.values import Value
from search.wordings.attributes import base_forms

_REACH = 10
"""Words to each side of a value that count."""
_NOUN = 5
"""Words behind a number among which the noun stands that it counts; what describes the noun says nothing more."""
_NAMES_ALIKE = 0.25
"""The share of names before two values that both have, from which they may be about the same."""
_WORD = re.compile(r"[^\W_]+(?:['’.][^\W_]+)*")
_GOES_ON = re.compile(r"[-–]\d")
"""What makes a year the first of two: "2004-05"."""
_WHOLE = re.compile(r"\s(?:out\s)?of\s(?:(?:the|its|his|her|their|all)\s)?(\d+)\b")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_ORDER = {
    "ago": "ago", "earlier": "ago", "before": "ago", "prior": "ago", "previously": "ago", "after": "after",
    "later": "after",
}  # fmt: skip
"""What stands behind a duration and tells which way it counts."""
_WITHIN = frozenset({"in", "within"})
_BESIDES = frozenset({"other", "others", "another", "additional", "more", "extra", "further"})
"""Words by which a value is not the whole."""
_STEPS = "year percent million billion people says said told tells according also some new now just only mr mrs ms"
_IDLE = STOP_WORDS | frozenset(_STEPS.split()) | _ORDER.keys()


@dataclass(frozen=True, slots=True)
class Place:
    """A value and what stands beside it: stems with how many words away they are, names before it, years, its turn.

    `whole` are the digits of what it is a part of ("fifteen of the 19"), empty if there is none.
    """

    fact: Fact
    value: Value
    beside: Mapping[str, int]
    sides: tuple[frozenset[str], frozenset[str]]
    names: frozenset[str]
    years: frozenset[str]
    turn: tuple[str, bool, bool]
    whole: str


def place(fact: Fact, value: Value, article: ComparedArticle) -> Place:
    """What stands beside a fact's value, within its sentence."""
    text, start, end = article.text, value.start or 0, value.end or 0
    first, last = sentence_of(article, start, end)
    before = [match[0] for match in _WORD.finditer(text, first, start)][::-1]
    behind = [match[0] for match in _WORD.finditer(text, end, last)]
    unit = {_root(word) for word in words(value.unit or "")} if value.kind == "count" else set()
    counted = next((number for number, word in enumerate(behind[:_NOUN], 1) if unit and _root(word) in unit), 0)
    behind = behind[counted:]
    beside: dict[str, int] = {}
    sides: list[frozenset[str]] = []
    for side in (before, behind):
        found = [(root, distance) for distance, word in enumerate(side[:_REACH], start=1) if (root := _root(word))]
        found = [(root, distance) for root, distance in found if root not in unit]
        for root, distance in found:
            beside[root] = min(distance, beside.get(root, _REACH))
        sides.append(frozenset(root for root, _ in found))
    close = [word.casefold() for word in (*before[:2], *behind[:2], *(value.text or "").split())]
    turn = (
        _ORDER.get(behind[0].casefold(), "") if behind else "",
        value.kind == "duration" and bool(before) and before[0].casefold() in _WITHIN,
        not _BESIDES.isdisjoint(close) or bool(_GOES_ON.match(text, end)),
    )
    years = frozenset(_YEAR.findall(text, first, start)) | frozenset(_YEAR.findall(text, end, last))
    whole = _WHOLE.match(text, end, last)
    return Place(
        fact,
        value,
        beside,
        (sides[0], sides[1]),
        names_before(text, first, start),
        years,
        turn,
        whole[1] if whole else "",
    )


def names_before(text: str, first: int, start: int) -> frozenset[str]:
    """The words of names in `text[first:start]`; titles, days and an ordinary word at the beginning are none."""
    found = [match[0] for match in _WORD.finditer(text, first, start)]
    known = name_words()
    if found and known.is_common(found[0].casefold()):
        found = found[1:]
    return frozenset(word for word in found if word[:1].isupper() and len(word) > 1 and not _titled(word.casefold()))


def of_others(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two sets of names before a value are so different that the values are not about one matter."""
    return bool(one) and bool(other) and len(one & other) < _NAMES_ALIKE * len(one | other)


def _titled(word: str) -> bool:
    known = name_words()
    return word in TITLES or word in known.weekdays or word in known.months


def sentence_of(article: ComparedArticle, start: int, end: int) -> tuple[int, int]:
    """The sentence that a value stands in, no further than its line."""
    text, sentences = article.text, article.sentences
    number = bisect_right(sentences, (start, len(text))) - 1
    first, last = sentences[number] if number >= 0 and sentences[number][1] >= end else (0, len(text))
    line = text.find("\n", end)
    return max(first, text.rfind("\n", 0, start) + 1), last if line < 0 else min(last, line)


@lru_cache(maxsize=1 << 14)
def _root(word: str) -> str:
    """The stem of a word that says something, its base form where it is an irregular verb's; else nothing."""
    plain = word.casefold().replace("’", "'").removesuffix("'s")
    if plain in _IDLE or plain.isdigit():
        return ""
    return next(iter(content(base_forms().get(plain, plain))), "")
