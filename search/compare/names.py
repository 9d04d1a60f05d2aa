"""Names that several articles use for one person or organisation, made one.

`search.names` finds the names of one article; here they are held against those of the others.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from search.compare.bodies import body_name
from search.compare.nicknames import PERSON, common_name, initials, same_people
from search.naming.tokens import NICKNAME
from search.naming.words import name_words
from search.tokens import words

_TITLES = "mr mrs ms miss dr sir the sen senator rep representative gov governor president judge"
_FORMS = "inc corp corporation co company companies ltd llc plc group holdings ai labs com jr sr"
_BODIES = """
house senate congress court party committee department council commission street times post news university college
school bank union states state city county republicans democrats republican democrat police office agency board army
force forces government administration act bill center institute association church law
"""
TITLES, _BEHIND = frozenset(_TITLES.split()), frozenset(_FORMS.split())
_NO_SURNAME = frozenset(_BODIES.split())
"""A name that ends so is no person's: "House" is not short for "White House"."""

_CHAMBERS = frozenset(
    {("house",), ("senate",), ("congress",), ("parliament",), ("house", "of", "representatives"), ("white", "house")}
)
_DROPPED = 2
"""Words at the beginning of a name that a short form leaves out, at most."""


class Names:
    """What subjects and objects of the compared facts are called, and which of them are one.

    A name of the dictionary stays what it is; a name that no dictionary has ("Droste") is one with the only longer one
    that ends so ("Jana Droste"), and with those that differ in case, punctuation, titles, legal form and the form of
    the first name ("Bill", "William") alone, and with its initials. So are the names of a country. For all
    of them stands the one without middle initials that is used most.
    """

    def __init__(self, used: Iterable[str], listed: Mapping[str, str]) -> None:
        counts = Counter(used)
        self._listed = listed
        self._one: dict[str, str] = {}
        groups: dict[tuple[str, ...], list[str]] = {}
        folded_names = {name: _folded(listed.get(name, name)) for name in sorted(counts)}
        short = {folded for name, folded in folded_names.items() if listed.get(name, name).isupper()}
        same = same_people(folded_names.values()) | initials(short, folded_names.values())
        for name, folded in folded_names.items():
            groups.setdefault(same.get(folded, folded), []).append(name)
        ends: dict[tuple[str, ...], set[str | None]] = {}
        called = {folded: self._nicknamed(folded, members) for folded, members in groups.items()}
        order = sorted(groups.items(), key=lambda group: (-len(group[0]), not called[group[0]], group[0]))
        for folded, members in order:
            known = [name for name in members if name in listed]
            head = None
            if len(known) < 2:
                plain = min(members, key=lambda name: (_middle_initials(name), -counts[name], name))
                head = known[0] if known else _longer(folded, ends) or plain
                self._one.update((name, head) for name in members)
            shorter = [folded[first:] for first in range(1, min(_DROPPED, len(folded) - 1) + 1)]
            for end in (*shorter, *called[folded]):
                ends.setdefault(end, set()).add(head)

    def _nicknamed(self, folded: tuple[str, ...], names: Iterable[str]) -> list[tuple[str, ...]]:
        """The names with a nickname in the first name's place, of those that have one in quotation marks."""
        found = [NICKNAME.search(self.display(name)) for name in names]
        return [(*words(one[1]), folded[-1]) for one in found if one]

    def one(self, name: str | None) -> str | None:
        """The entity id or name that stands for all names of the same one."""
        return name if name is None else self._one.get(name, name)

    def display(self, name: str) -> str:
        """What people call it."""
        return self._listed.get(name, name)

    def unlisted(self, name: str) -> bool:
        """Whether no dictionary has it."""
        return name not in self._listed

    def land(self, name: str | None) -> bool:
        """Whether a name is a country's or large region's: nothing is there that is not in a town of it, too."""
        return name is not None and " ".join(words(self.display(name))) in name_words().lands

    def place(self, name: str | None) -> bool:
        """Whether a name is a place's by its words: a land, or one that everybody knows, or "Tarn County"."""
        found = words(self.display(name)) if name else []
        known = name_words()
        return (
            self.land(name)
            or known.known.get(" ".join(found)) == "place"
            or bool(found and found[-1] in known.place_heads)
        )

    def chamber(self, name: str | None) -> bool:
        """Whether a name is that of a chamber or house of state: "Senate", "White House"."""
        return name is not None and tuple(words(self.display(name))) in _CHAMBERS

    def words(self, *names: str | None) -> frozenset[str]:
        """The folded words of names."""
        return frozenset(word for name in names if name for word in words(self.display(name)))


def _longer(folded: tuple[str, ...], ends: Mapping[tuple[str, ...], set[str | None]]) -> str | None:
    """The only longer name that ends in these words; no place is short for what is called after it."""
    if (len(folded) == 1 and folded[0] in _NO_SURNAME) or name_words().known.get(" ".join(folded)) == "place":
        return None  # "London" is not "Quill London"
    found = ends.get(folded, set())
    return next(iter(found)) if len(found) == 1 else None


def _middle_initials(name: str) -> int:
    """The single letters between the first and the last word of a name: one way of writing stays the plainest."""
    return sum(len(word) == 1 for word in words(name)[1:-1])


def _folded(name: str) -> tuple[str, ...]:
    found = _with_initials(words(NICKNAME.sub(" ", name)))
    while len(found) > 1 and found[0] in TITLES:
        found = found[1:]
    while len(found) > 1 and (found[-1] in _BEHIND or _numbered(found)):
        found = found[:-1]
    inner = [word for word in found[1:-1] if len(word) > 1]
    return body_name(common_name(tuple([found[0], *inner, found[-1]] if len(found) > 1 else found)))


def _numbered(found: list[str]) -> bool:
    """Whether a name ends in the number of a generation: "Emil Droste III"."""
    return len(found) > PERSON and found[-1] in {"ii", "iii", "iv"} and found[0] in name_words().given


def _with_initials(found: list[str]) -> list[str]:
    """Words with several letters in a row as one: "J. D. Hill" is "J.D. Hill", and no "J. Hill"."""
    joined: list[str] = []
    for at, word in enumerate(found):
        if len(word) == 1 and at and len(found[at - 1]) == 1:
            joined[-1] += word
        else:
            joined.append(word)
    return joined
