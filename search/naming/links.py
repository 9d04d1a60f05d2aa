"""The names of one article that mean the same: "Zuckerberg" and "Mark Zuckerberg", "FBI" and what it stands for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from search.naming.words import NameWords
from search.values.wordlist import word_set

_LEGAL = word_set(
    "ag ai airlines airways bancorp bank bros brothers chemical co college company corp corporation enterprises foods "
    "gas group holdings inc incorporated industries international labs llc ltd mills motors nv oil partners "
    "pharmaceuticals plc realty restaurants sa securities sons stores systems technologies technology telecom "
    "textiles trust university"
)
_FIRM = frozenset({"inc", "corp", "ltd", "llc", "plc", "corporation", "industries", "holdings"})
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv", "md", "m.d", "phd", "ph.d", "dds"})
_SKIPPED = frozenset({"of", "and", "the", "for", "on", "in", "de", "la", "del"})
_SHORTEST_ACRONYM = 2
_DOMINANT = 4
_LONGEST_CHAIN = 4
"""Steps from a form to the fullest one."""
_Owners: TypeAlias = "dict[tuple[str, ...], set[tuple[str, ...]]]"


@dataclass(frozen=True, slots=True)
class Form:
    """One way a name is written: its words as they compare, as written, its kind so far, and how often it occurs."""

    lows: tuple[str, ...]
    text: str
    kind: str | None
    count: int


def link(forms: Iterable[Form], words: NameWords, *, across: bool = False) -> dict[tuple[str, ...], tuple[str, ...]]:
    """{words of a form: words of the fullest form of the same name}. A form that could be two names stays itself.

    `across`: the forms are of many articles, so that a city is no family name for being one in another article, and
    a form that could be two names is the one that is much more frequent.
    """
    known = {form.lows: form for form in forms}
    owners: _Owners = {}
    given: _Owners = {}
    for lows, form in known.items():
        if len(lows) < 2:
            continue
        if form.kind == "person":
            shorter = [short for short in _of_person(lows, known) if _may_be_person(short, known, words, across)]
            if lows[:1] in known and lows[0] not in words.known:
                given.setdefault(lows[:1], set()).add(lows)
        else:
            shorter = list(_of_organization(lows, words))
            shorter += [short for short in _acronyms(lows, known) if not across or short[0] not in words.known]
        for short in shorter:
            if short != lows and short in known:
                owners.setdefault(short, set()).add(lows)
    if not across:
        for short, fulls in given.items():
            if _told_more(fulls, owners.get(short, set()), known):
                owners[short] = fulls  # "Hunter" is Hunter Reyes, even if the text has one Ada Hunter
    if not across:
        order = {lows: place for place, lows in enumerate(known)}
        for short, fulls in owners.items():
            if len(fulls) > 1 and all(known[full].kind == "organization" for full in fulls):
                owners[short] = {min(fulls, key=order.__getitem__)}  # a firm is told before those it owns
    return {short: _one(short, fulls, owners, known if across else {}) for short, fulls in owners.items()}


def _told_more(these: set[tuple[str, ...]], those: set[tuple[str, ...]], known: Mapping[tuple[str, ...], Form]) -> bool:
    """Whether some names are written more often in full than others."""
    return sum(known[one].count for one in these) > sum(known[one].count for one in those)


def _may_be_person(
    short: tuple[str, ...], known: Mapping[tuple[str, ...], Form], words: NameWords, across: bool
) -> bool:
    """Whether a form that ends a person's name may be that person."""
    form = known.get(short)
    if form is None or " ".join(short) in words.lands:
        return False
    if form.kind in ("person", None):
        return True
    shaped = form.kind == "organization" and short[0] not in words.known  # "HILL BLAMES CRITICS"
    return not across and len(short) == 1 and (form.kind == "place" or shaped)


def _acronyms(lows: tuple[str, ...], known: Mapping[tuple[str, ...], Form]) -> Iterator[tuple[str, ...]]:
    """The words' initials, where the article has them in capitals."""
    for skipped in (_SKIPPED, frozenset[str]()):
        letters = [word[0] for word in lows if word not in skipped]
        if len(letters) < _SHORTEST_ACRONYM:
            continue
        for written in ("".join(letters), ".".join(letters)):
            form = known.get((written,))
            if form and form.text.isupper() and written != lows[0]:  # not "U.S." for the U.S. Senate
                yield (written,)


def _one(
    short: tuple[str, ...],
    fulls: set[tuple[str, ...]],
    owners: _Owners,
    known: Mapping[tuple[str, ...], Form],
) -> tuple[str, ...]:
    """The one fullest form; `short` itself if there are several that are not forms of each other.

    With `known`, the one of several that is, with its shorter forms, `_DOMINANT` times as frequent as the next.
    """
    counts: dict[tuple[str, ...], int] = {}
    for full in fulls:
        root = _root(full, owners)
        counts[root] = counts.get(root, 0) + (known[full].count if known else 0)
    first, *others = sorted(counts, key=lambda root: (-counts[root], root))
    if not others or (known and counts[first] >= _DOMINANT * counts[others[0]]):
        return first
    return short


def _root(full: tuple[str, ...], owners: _Owners) -> tuple[str, ...]:
    """The fullest form of a form that is itself short for one other."""
    for _ in range(_LONGEST_CHAIN):
        further = owners.get(full)
        if not further or len(further) > 1:
            break
        full = next(iter(further))
    return full


def _of_person(lows: tuple[str, ...], known: Mapping[tuple[str, ...], Form]) -> Iterator[tuple[str, ...]]:
    """Shorter forms of a person's name: without what stands before, between or behind."""
    bare = lows
    while len(bare) > 1 and bare[-1] in _SUFFIXES:
        bare = bare[:-1]
    if bare != lows and len(bare) == 2 and bare in known:
        return  # "John Roe" and "John Roe Jr." in one text are father and son.
    if len(bare) > 1:
        yield bare
        for cut in range(1, len(bare)):
            yield bare[cut:]
    if len(bare) > 2:
        yield (bare[0], bare[-1])


def _of_organization(lows: tuple[str, ...], words: NameWords) -> Iterator[tuple[str, ...]]:
    """Shorter forms of an organisation's name: without its legal form and its line of business."""
    last = len(lows)
    firm = lows[-1] in _FIRM or lows[-1] in {"co", "company"}
    while last > 1 and (lows[last - 1] in _LEGAL or (firm and words.is_common(lows[last - 1]))):
        legal = lows[last - 1] in _LEGAL
        last -= 1
        name = " ".join(lows[:last])
        if not legal and (name in words.known or (last == 1 and words.is_common(name))):
            continue
        if name not in words.lands and (words.known.get(name) != "place" or lows[-1] in _FIRM):
            yield lows[:last]
