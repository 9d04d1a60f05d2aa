"""Roles, free texts and quotes: the same words, some of the same, or others."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from search.compare.intervals import Relation
from search.query.words import STOP_WORDS
from search.stems import stem
from search.tokens import words
from search.wordings.attributes import base_forms

_OVERLAP = 0.5
"""The share of the shorter text's words that two texts on one matter have in common."""
_FEWEST, _SAME = 2, 0.85
"""Words, and the share of the longer text's words, in common from which a "not" in one contradicts the other."""
_SHORT_TEXT = 3
"""Words of a text that is about nothing else: "guilty to two counts"."""
_NOT = frozenset({"not", "no", "never", "none", "neither", "nor", "without", "cannot"})
_CONTRACTED = re.compile(r"n\Wt\b")
_MARKS = "\"'“”‘’.,;:!?()"
_TALLY = re.compile(r"(\d+)\s*(?:-|–|to)\s*(\d+)")
_SHORT = {
    "ceo": "chief executive officer",
    "cfo": "chief financial officer",
    "coo": "chief operating officer",
    "cto": "chief technology officer",
    "vp": "vice president",
    "sen": "senator",
    "sens": "senator",
    "senators": "senator",
    "rep": "representative",
    "reps": "representative",
    "representatives": "representative",
    "congressman": "representative",
    "congresswoman": "representative",
    "congressmen": "representative",
    "gov": "governor",
    "govs": "governor",
    "governors": "governor",
    "gen": "general",
    "det": "detective",
    "sgt": "sergeant",
    "capt": "captain",
    "pres": "president",
    "prof": "professor",
    "lt": "lieutenant",
    "chairwoman": "chairman",
    "chair": "chairman",
    "chairperson": "chairman",
    "spokeswoman": "spokesman",
    "spokesperson": "spokesman",
}
_BESIDE, _COMMON_WORDS = 3, 8
"""Words to each side of an exchanged one, and in all, that two quotes have in common."""
_EXCHANGED = 2
"""Words that are exchanged in one place, at most."""
_NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve"
_DIGITS = {word: str(number) for number, word in enumerate(_NUMBERS.split())}
_EDITED = frozenset("[](…")
"""Signs of an editor at work: what differs then was not heard otherwise."""
_IDLE = STOP_WORDS | {"said", "s", "it's", "also", "some", "new", "now"}
_IDLE_IN_ROLES = frozenset(
    {"officer", "u.s", "us", "united", "states", "republican", "democratic"}
    | {"outgoing", "incoming", "current", "longtime", "then", "now", "newly"}
)


def role_relation(one: str, other: str, names: frozenset[str]) -> Relation:
    """Holds two roles against each other. Words of `names` (of the organisation) say nothing. Never disjoint."""
    return _sets(_role(one) - names, _role(other) - names)


def text_relation(one: str, other: str) -> Relation:
    """Holds two texts against each other: `apart` where they have too few words in common.

    Disjoint are two tallies ("52-48" and "51-49"), and two texts in much the same words of which one says "not".
    """
    tallies = _tally(one), _tally(other)
    if tallies[0] and tallies[1]:
        turned = tallies[0][::-1] == tallies[1]
        return "equal" if tallies[0] == tallies[1] else "refines" if turned else "disjoint"
    first, second = content(one), content(other)
    shared = len(first & second)
    least, most = sorted((len(first), len(second)))
    alike = shared >= _SAME * most if shared >= _FEWEST else shared == least and most <= _SHORT_TEXT
    if alike and shared and negated(one) != negated(other):
        return "disjoint"
    return _sets(first, second)


def verbatim_relation(one: str, other: str) -> Relation:
    """Holds two quotes against each other; disjoint are those that give another word in the midst of the same ones."""
    if exchanged(one, other):
        return "disjoint"
    one, other = (" ".join(heard(text)) for text in (one, other))
    relation = text_relation(one, other)
    few = len(content(one) & content(other)) < _COMMON_WORDS
    return "refines" if relation == "disjoint" and few else relation


def heard(text: str) -> list[str]:
    """The words of a quote, with numbers in digits: "two in three" was heard as "2 in 3"."""
    return [_DIGITS.get(word, word) for word in words(text)]


@lru_cache(maxsize=1 << 12)
def exchanged(one: str, other: str) -> tuple[str, str] | None:
    """The words of two quotes of which one stands where the other has the other; None where they do not differ so."""
    if not _EDITED.isdisjoint(one) or not _EDITED.isdisjoint(other):
        return None
    first, second = heard(one), heard(other)
    blocks = [
        block for block in SequenceMatcher(None, first, second, autojunk=False).get_matching_blocks() if block.size
    ]
    if sum(block.size for block in blocks) < _COMMON_WORDS:
        return None
    for block, following in zip(blocks, blocks[1:], strict=False):
        mine = first[block.a + block.size : following.a]
        theirs = second[block.b + block.size : following.b]
        near = min(block.size, following.size) >= _BESIDE
        if near and 0 < len(mine) <= _EXCHANGED and 0 < len(theirs) <= _EXCHANGED and _other_words(mine, theirs):
            return " ".join(mine), " ".join(theirs)
    return None


def _other_words(mine: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether words say something else, and are no other way to write the same: "Sept.", "September"; "11th"."""
    first, second = content(" ".join(mine)), content(" ".join(theirs))
    if not first or not second or first & second or "".join(mine) == "".join(theirs):
        return False
    if any("'" in word or "." in word or word[:1].isdigit() for word in (*mine, *theirs)):
        return all(word.isdigit() for word in (*mine, *theirs))
    return not any(a.startswith(b) or b.startswith(a) for a in mine for b in theirs)


def _tally(text: str) -> tuple[str, ...]:
    """The two numbers of "52-48" or "52 to 48"; empty for anything else."""
    match = _TALLY.fullmatch(text.strip())
    return match.groups() if match else ()


@lru_cache(maxsize=4096)
def negated(text: str) -> bool:
    """Whether a text says "not"."""
    return any(word.strip(_MARKS) in _NOT or _CONTRACTED.search(word) for word in text.casefold().split())


@lru_cache(maxsize=4096)
def content(text: str) -> frozenset[str]:
    """The stems of a text's words, without those that stand everywhere."""
    return frozenset(stem(word) for word in words(text) if word not in _IDLE)


def forms(those: Iterable[str]) -> frozenset[str]:
    """The stems of words and of the base forms of irregular verbs among them: `content` and `roots` in one."""
    known = base_forms()
    told = [word for word in those if word not in _IDLE]
    return frozenset(map(stem, told)).union([stem(known[word]) for word in told if word in known])


@lru_cache(maxsize=4096)
def roots(text: str) -> frozenset[str]:
    """As `content`, with irregular verbs by their base form: "met" and "meeting" are one."""
    known = base_forms()
    return frozenset(stem(known.get(word, word)) for word in words(text) if word not in _IDLE)


@lru_cache(maxsize=1024)
def _role(text: str) -> frozenset[str]:
    full = " ".join(_SHORT.get(word, word) for word in words(text.replace("-", " ")))
    return frozenset(word for word in full.split() if word not in _IDLE and word not in _IDLE_IN_ROLES)


def _sets(one: frozenset[str], other: frozenset[str]) -> Relation:
    if one == other:
        return "equal"
    shared = len(one & other)
    return "refines" if shared and shared >= _OVERLAP * min(len(one), len(other)) else "apart"
