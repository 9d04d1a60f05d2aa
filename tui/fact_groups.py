"""The facts of the open articles in groups: what sources say of one thing side by side, the rest by attribute."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from search.answers import Verdict
from search.articles import Article
from search.excerpts import value_words
from search.facts import Fact
from tui.compared import Saying, Table, TableRow, clause, quote
from tui.verdicts import about, remarks

_LAST = frozenset({"figure", "date"})
"""Attributes that tell the least: most of their facts are about nobody."""


class FactRow(NamedTuple):
    """A fact as it is shown: `source` numbers its reader (0: the reader's own), `value` and `about` are words.

    `quoted`: the value is words of the text. `times` counts how often the source says the same. `row` is the number
    of its row in the comparison, None where it is in none. `when` is the source's date where the value changes.
    """

    key: str
    fact: Fact
    source: int
    value: str
    about: str
    said_by: str
    quoted: bool = False
    times: int = 1
    row: int | None = None
    when: str = ""


class FactGroup(NamedTuple):
    """Facts under one heading. `verdict` is None for what was not compared; `about` is said once for all members.

    `one_thing`: the members are what the sources say of one thing; else they merely share the attribute.
    """

    key: str
    label: str
    about: str
    verdict: Verdict | None
    remarks: tuple[str, ...]
    members: tuple[FactRow, ...]
    one_thing: bool


class FactFilter(NamedTuple):
    """Which facts are shown: all, or those that fit everything that is given.

    `entity` is an entity id or an unlisted name; `passage` is (article, start, end) in code points.
    """

    conflicts: bool = False
    entity: str | None = None
    passage: tuple[str, int, int] | None = None

    @property
    def any(self) -> bool:
        """Whether anything is left out."""
        return self.conflicts or self.entity is not None or self.passage is not None


class Names(NamedTuple):
    """How a side of a fact is named (a name that the dictionary lacks is marked), and who says so."""

    side: Callable[[str], str]
    speaker: Callable[[str], str]


def fact_groups(
    facts: Sequence[Fact],
    articles: Sequence[str],
    table: Table | None,
    names: Names,
    read: Mapping[str, Article],
) -> list[FactGroup]:
    """The facts of the open articles and the reader's own. Without a comparison they are grouped by attribute.

    `read` gives the open articles by id.
    """
    own = [fact for fact in facts if not fact.article]
    groups: list[FactGroup] = []
    alone: list[FactRow] = []
    for row in table.rows if table else ():
        mine = [fact for fact in own if fact.id in row.row.curated]
        if row.row.verdict == "only" and row.row.sources < 2 and not mine:
            alone += _members(row, articles, row.about)
        else:
            own = [fact for fact in own if fact not in mine]
            noted = tuple(_row(fact, articles, names, read, whom="") for fact in mine)
            groups.append(_group_of(row, (*_members(row, articles, ""), *noted)))
    groups += _by_attribute(alone, "only")
    told = table.row_of if table else {}
    rest = [fact for fact in facts if fact.id not in told and (fact.article or fact in own)]
    return groups + _by_attribute([_row(fact, articles, names, read) for fact in rest], None)


def filtered(groups: Iterable[FactGroup], wanted: FactFilter) -> list[FactGroup]:
    """The groups that a filter leaves. What sources say of one thing stays together, the rest is looked at singly."""
    found = []
    for group in groups:
        if wanted.conflicts and group.verdict != "conflict":
            continue
        fitting = [one for one in group.members if _fits(one.fact, wanted)]
        if fitting:
            found.append(group if group.one_thing else group._replace(members=tuple(fitting)))
    return found


def _fits(fact: Fact, wanted: FactFilter) -> bool:
    if wanted.entity is not None and wanted.entity not in (fact.subject, fact.object, *fact.attribution):
        return False
    if wanted.passage is None:
        return True
    article, start, end = wanted.passage
    return fact.article == article and any(one.start < end and one.end > start for one in fact.evidence)


def _group_of(row: TableRow, members: tuple[FactRow, ...]) -> FactGroup:
    notes = (*remarks(row.row), *row.related)
    return FactGroup(f"row:{row.number}", row.row.label, row.about, row.row.verdict, notes, members, one_thing=True)


def _members(row: TableRow, articles: Sequence[str], about_words: str) -> list[FactRow]:
    """What the open articles say of one thing, in the order of their readers."""
    found = []
    for source, article in enumerate(articles, 1):
        for saying in row.cells.get(article, ()):
            value, quoted, whom = saying.value, saying.quoted, about_words
            if quoted and about_words and row.object:
                value, quoted, whom = row.object, False, row.subject
            found.append(_shown(saying, source, value, quoted, whom, row.number))
    return found


def _shown(saying: Saying, source: int, value: str, quoted: bool, whom: str, number: int) -> FactRow:
    fact = saying.fact
    return FactRow(fact.id, fact, source, value, whom, saying.said_by, quoted, saying.times, number, saying.when)


def _row(
    fact: Fact,
    articles: Sequence[str],
    names: Names,
    read: Mapping[str, Article],
    whom: str | None = None,
) -> FactRow:
    """A fact that stands by itself; its other side stands for the value where it has none."""
    value, other = value_words(fact, read.get(fact.article)), fact.object
    if not value and other:
        value, other = names.side(other), None
    quoted = not value
    words = about(fact.subject, other, names.side) if whom is None else whom
    if whom is None and (around := clause(fact, read.get(fact.article))):
        words = f"“{around}”"
    source = articles.index(fact.article) + 1 if fact.article in articles else 0
    said_by = ", ".join(names.speaker(who) for who in fact.others_saying)
    value = value or quote(fact, read.get(fact.article))
    return FactRow(fact.id, fact, source, value, words, said_by, quoted)


def _by_attribute(rows: Iterable[FactRow], verdict: Verdict | None) -> list[FactGroup]:
    groups: dict[str, list[FactRow]] = {}
    for one in rows:
        groups.setdefault(one.fact.attribute, []).append(one)
    prefix = f"{verdict}:" if verdict else "plain:"
    return [
        FactGroup(prefix + attribute, members[0].fact.label, "", verdict, (), tuple(members), one_thing=False)
        for attribute, members in sorted(groups.items(), key=lambda pair: pair[0] in _LAST)
    ]
