"""Names that two articles spell in two ways: "Catherine Droste" here and "Katherine Droste" there.

Two words are one name if they sound alike, or differ in one letter of a long word, and the word beside them is the
same name. Two known first names must sound alike ("Eric" is not "Erica"); no word may be an ordinary one or a title.
An article that has both spellings may be about two people: its names say nothing.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import combinations

from search.compare.article import ComparedArticle
from search.compare.comparing import Plain
from search.compare.grouping import Group
from search.compare.names import TITLES
from search.facts import Evidence, Fact
from search.naming.words import name_words
from search.query.words import STOP_WORDS
from search.tokens import fold
from search.values import Value

ATTRIBUTE = "name"
_LONG = 5
"""Sounds of a word in which one may differ."""
_SHORTEST = 3
_CAPITAL = r"[^\W\d_a-z][^\W\d_]+(?:[-'’][^\W\d_]{2,})?"
_NAME = re.compile(rf"\b(?=({_CAPITAL})((?:\s[A-Z]\.)?\s)({_CAPITAL})\b)")
_SOUNDS = (
    (re.compile(r"ph"), "f"),
    (re.compile(r"ck|c(?![eiy])|q"), "k"),
    (re.compile(r"ie|ei|ey|ee|i"), "y"),
    (re.compile(r"(?<!^)h|(?<=.)e$"), ""),
    (re.compile(r"(.)\1"), r"\1"),
)
"""What sounds alike in English names: Gregg, Greg; Robyn, Robin; Catherine, Katherine."""

Full = tuple[str, str]
"""Two words of a name, as written."""
Place = tuple[int, int]


def spelled(articles: Sequence[ComparedArticle], origin: Mapping[str, int], listed: Mapping[str, str]) -> list[Group]:
    """A group for each name that articles of two origins spell in two ways; `listed` is what entities are called.

    The group's subject is the spelling that most articles have, or the entity that is called so. Its facts are made
    here: one for each article, where the name first stands.
    """
    found: defaultdict[Full, dict[str, Place]] = defaultdict(dict)
    for article in articles:
        for full, place in _names(article.text):
            found[full].setdefault(article.id, place)
    entities = {name: entity for entity, name in listed.items()}
    groups = []
    for variants in _families(found, origin):
        told = {article: (full, place) for full in variants for article, place in found[full].items()}
        most = max(variants, key=lambda full: (len(found[full]), full))
        facts = [_fact(article, *told[article]) for article in (each.id for each in articles) if article in told]
        name = " ".join(most)
        groups.append(Group(ATTRIBUTE, entities.get(name, name), None, Plain("exact"), facts))
    return groups


def _names(text: str) -> Iterator[tuple[Full, Place]]:
    for match in _NAME.finditer(text):
        words = [_plain(match[number]) for number in (1, 3)]
        if min(map(len, words)) >= _SHORTEST:
            yield (words[0], words[1]), (match.start(), match.start(3) + len(words[1]))


def _plain(word: str) -> str:
    return re.sub(r"['’]s?$", "", word)


def _families(found: Mapping[Full, Mapping[str, Place]], origin: Mapping[str, int]) -> Iterator[list[Full]]:
    """The sets of names that are one, each told by two origins at least."""
    taken: set[Full] = set()
    for side in (0, 1):
        beside: defaultdict[str, list[Full]] = defaultdict(list)
        for full in found:
            beside[fold(full[1 - side])].append(full)
        for names in beside.values():
            for one, other in combinations(names, 2):
                if taken.isdisjoint((one, other)) and _one_name(one, other, side) and _apart(found, one, other, origin):
                    taken.update((one, other))
                    yield [one, other]


def _apart(found: Mapping[Full, Mapping[str, Place]], one: Full, other: Full, origin: Mapping[str, int]) -> bool:
    """Whether no article has both names, and two origins have one each."""
    if found[one].keys() & found[other].keys():
        return False
    return len({origin[article] for full in (one, other) for article in found[full]}) > 1


def _one_name(one: Full, other: Full, side: int) -> bool:
    """Whether two names that share the other word differ in the spelling of this one alone."""
    first, second = fold(one[side]), fold(other[side])
    known, beside = name_words(), fold(one[1 - side])
    if beside in TITLES or any(known.is_common(word) or word in STOP_WORDS for word in (first, second, beside)):
        return False
    if (
        first == second
        or first + "s" == second
        or second + "s" == first
        or one[side].isupper()
        or other[side].isupper()
    ):
        return False
    sounds = _sound(first), _sound(second)
    if sounds[0] == sounds[1]:
        return True
    if (side == 0 and {first, second} <= known.given) or first.startswith(second) or second.startswith(first):
        return False
    return min(map(len, sounds)) >= _LONG and sounds[0][0] == sounds[1][0] and _one_letter(*sounds)


def _one_letter(one: str, other: str) -> bool:
    """Whether two words differ in one letter that one has more, or has in place of another."""
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) > 1:
        return False
    same = next((place for place, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    return short[same + (len(short) == len(long)) :] == long[same + 1 :]


@lru_cache(maxsize=1 << 12)
def _sound(word: str) -> str:
    for pattern, put in _SOUNDS:
        word = pattern.sub(put, word)
    return word


def _fact(article: str, full: Full, place: Place) -> Fact:
    start, end = place
    name = " ".join(full)
    value = Value("text", name)
    return Fact(
        f"{article}#{ATTRIBUTE}{start}", article, ATTRIBUTE, "Name", name, None, value, (), "asserted",
        (Evidence(start, end),), "name: spelled otherwise in another article",
    )  # fmt: skip
