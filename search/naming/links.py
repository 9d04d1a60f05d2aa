"""The names of one article that mean the same: "Zuckerberg" and "Mark Zuckerberg", "FBI" and what it stands for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from search.naming.words import NameWords

_LEGAL = frozenset(
    "inc corp co ltd llc plc ag sa nv group holdings company corporation incorporated ai technologies technology industries"
    " university college motors airlines airways systems international brothers bros sons stores partners labs pharmaceuticals"
    " chemical enterprises foods oil gas securities telecom bank bancorp restaurants textiles mills realty trust".split()
)
_FIRM = frozenset({"inc", "corp", "ltd", "llc", "plc", "corporation", "industries", "holdings"})
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv", "md", "m.d", "phd", "ph.d", "dds"})
_SKIPPED = frozenset({"of", "and", "the", "for", "on", "in", "de", "la", "del"})
_SHORTEST_ACRONYM = 2
_Owners: TypeAlias = "dict[tuple[str, ...], set[tuple[str, ...]]]"


@dataclass(frozen=True, slots=True)
class Form:
    """One way a name is written: its words as they compare, as written, its kind so far, and how often it occurs."""

    lows: tuple[str, ...]
    text: str
    kind: str | None
    count: int


def link(forms: Iterable[Form], words: NameWords) -> dict[tuple[str, ...], tuple[str, ...]]:
    """{words of a form: words of the fullest form of the same name}. A form that could be two names stays itself."""
    known = {form.lows: form for form in forms}
    owners: _Owners = {}
    given: _Owners = {}
    for lows, form in known.items():
        if len(lows) < 2:
            continue
        if form.kind == "person":
            shorter = [short for short in _of_person(_unsuffixed(lows)) if " ".join(short) not in words.lands]
            if (lows[0],) in known and lows[0] not in words.known:
                given.setdefault(lows[:1], set()).add(lows)
        else:
            shorter = [*_of_organization(lows, words), *_acronyms(lows, known)]
        for short in shorter:
            if short != lows and short in known:
                owners.setdefault(short, set()).add(lows)
    for short, fulls in given.items():
        owners.setdefault(short, fulls)
    return {short: _one(short, fulls, owners) for short, fulls in owners.items()}


def _acronyms(lows: tuple[str, ...], known: Mapping[tuple[str, ...], Form]) -> Iterator[tuple[str, ...]]:
    """The words' initials, where the article has them in capitals."""
    for skipped in (_SKIPPED, frozenset[str]()):
        letters = [word[0] for word in lows if word not in skipped]
        if len(letters) < _SHORTEST_ACRONYM:
            continue
        for written in ("".join(letters), ".".join(letters)):
            form = known.get((written,))
            if form and form.text.isupper():
                yield (written,)


def _one(
    short: tuple[str, ...],
    fulls: set[tuple[str, ...]],
    owners: _Owners,
) -> tuple[str, ...]:
    """The one fullest form, itself if there are several that are not forms of each other."""
    roots = {full for full in fulls if not (owners.get(full, set()) & fulls)}
    if len(roots) > 1 or (len(roots) == 1 and owners.get(next(iter(roots)))):
        further = {one for root in roots for one in owners.get(root, {root})}
        roots = further if len(further) == 1 else roots
    if len(roots) == 1:
        return next(iter(roots))
    return short


def _unsuffixed(lows: tuple[str, ...]) -> tuple[str, ...]:
    while len(lows) > 1 and lows[-1] in _SUFFIXES:
        lows = lows[:-1]
    return lows


def _of_person(lows: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Shorter forms of a person's name: the family name, the given name, both without what stands between."""
    if len(lows) < 2:
        return
    yield lows
    yield lows[-1:]
    for cut in range(1, len(lows) - 1):
        yield lows[cut:]
    if len(lows) > 2:
        yield (lows[0], lows[-1])


def _of_organization(lows: tuple[str, ...], words: NameWords) -> Iterator[tuple[str, ...]]:
    """Shorter forms of an organisation's name: without its legal form and its line of business."""
    last = len(lows)
    while last > 1 and lows[last - 1] in _LEGAL:
        last -= 1
        name = " ".join(lows[:last])
        if name not in words.lands and (words.known.get(name) != "place" or lows[-1] in _FIRM):
            yield lows[:last]
