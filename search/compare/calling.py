"""What articles call those whom they have named: by a surname, or by a title that one alone has."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable

from search.compare.names import Names
from search.facts import Fact
from search.stems import stem
from search.tokens import words

_INITIALS = 3
"""Words of a name that has initials: "FBI"."""


class Calling:
    """The stems of the words by which each name of the facts may be called."""

    def __init__(self, facts: Collection[Fact], names: Names) -> None:
        self._names = names
        self._titles = _titles(facts, names)
        counts = Counter(name for fact in facts for side in (fact.subject, fact.object) if (name := names.one(side)))
        self._bearers: dict[str, str] = {}
        for name, _ in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
            if len(names.words(name)) > 1:
                self._bearers.setdefault(self._end(name, -1), name)

    def by_name(self, name: str) -> frozenset[str]:
        """The last word of a name, the first where another name with the same last word is told of more often.

        And its initials, if it has three words or more.
        """
        last = self._end(name, -1)
        short = "".join(word[0] for word in self._names.display(name).split() if word[0].isupper())
        called = {last if self._bearers.get(last, name) == name else self._end(name, 0)}
        return frozenset(called | {short.casefold()} if len(short) >= _INITIALS else called)

    def by_any(self, name: str) -> frozenset[str]:
        """As `by_name`, and the title that this one alone has."""
        return self.by_name(name) | self._titles.get(name, frozenset())

    def _end(self, name: str, place: int) -> str:
        found = words(self._names.display(name))
        return stem(found[place]) if found else ""


def _titles(facts: Iterable[Fact], names: Names) -> dict[str, frozenset[str]]:
    """The stems of the titles by which articles may call people: those that one alone has in all of them."""
    bearers: dict[str, set[str]] = {}
    for fact in facts:
        if fact.attribute == "role" and fact.value and fact.subject:
            title = "".join(map(stem, words((fact.value.text or "").partition(" of ")[0])[-1:]))
            bearers.setdefault(title, set()).add(names.one(fact.subject) or fact.subject)
    called: dict[str, set[str]] = {}
    for title, people in bearers.items():
        if title and len(people) == 1:
            called.setdefault(min(people), set()).add(title)
    return {name: frozenset(titles) for name, titles in called.items()}
