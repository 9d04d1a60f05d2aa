"""How often the comparison is right on the reader's own articles: what was changed in copies, and what it noticed.

Numbers, dates and names on which sources agree are changed in one of them, and sentences that alone tell a shared fact
are deleted; then the copies are compared as the articles were. Nothing is written. Everything random is seeded.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal, get_args

from search.analysis import Analysis
from search.answers import ComparedRow, Comparison
from search.articles import Article
from search.facts import Fact
from search.values import Value

Kind = Literal["number", "date", "name", "sentence"]
KINDS: tuple[Kind, ...] = get_args(Kind)

_NUMBERS = frozenset({"money", "percent", "number", "count", "age", "duration"})
_EACH = 3
"""Changes of a kind in one group of articles."""
_DIGITS = re.compile(r"\d[\d,]*(?:\.\d+)?")
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_WORDS = {
    "two": "nine", "three": "twelve", "four": "eleven", "five": "fifteen", "six": "fourteen", "seven": "nineteen",
    "eight": "eighteen", "nine": "seventeen", "ten": "sixteen", "eleven": "thirty", "twelve": "forty",
}  # fmt: skip
_CALENDARS = (
    ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
     "December"),
    ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Case:
    """One change: in `article`, `old` became `new` ("": deleted); `row` is its fact in words."""

    kind: Kind
    article: str
    row: str
    old: str
    new: str
    caught: bool


@dataclass(frozen=True, slots=True)
class SelfTest:
    """What came of it. `groups` are the articles compared with each other, `shared` the rows with several origins.

    `conflicts` are the rows, in words, that contradicted each other before anything was changed: each is a real
    difference or a false alarm, which only a reader can tell. `alarms` counts the rows that a change made a conflict
    although it did not touch their words; `watched` the rows that were looked at for that.
    """

    groups: tuple[tuple[str, ...], ...]
    shared: int
    conflicts: tuple[str, ...]
    cases: tuple[Case, ...]
    alarms: int
    watched: int

    def tally(self, kind: Kind) -> tuple[int, int]:
        """How many changes of a kind were made, and how many of them were caught."""
        cases = [case for case in self.cases if case.kind == kind]
        return len(cases), sum(case.caught for case in cases)


Read = Callable[[Article], Analysis]
Compare = Callable[[Sequence[tuple[Article, Analysis]]], Comparison]


@dataclass(slots=True)
class _Change:
    """A planned change of one article's text between two offsets."""

    kind: Kind
    row: ComparedRow
    article: str
    start: int
    end: int
    new: str


@dataclass(slots=True)
class _Tester:
    read: Read
    compare: Compare
    type_of: Callable[[str], str | None]
    draw: random.Random
    shared: int = 0
    watched: int = 0
    alarms: int = 0
    conflicts: list[str] = field(default_factory=list)
    cases: list[Case] = field(default_factory=list)

    def group(self, articles: Sequence[Article], analyses: Sequence[Analysis]) -> None:
        """Tests one group."""
        known = {article.id: (article, analysis) for article, analysis in zip(articles, analyses, strict=True)}
        before = self.compare(list(known.values()))
        facts = {fact.id: fact for fact in before.facts}
        self.shared += sum(row.verdict != "only" for row in before.rows)
        self.conflicts += [_words(row, before) for row in before.rows if row.verdict == "conflict"]
        for change in self._plan(before, facts, known):
            article = known[change.article][0]
            text = article.text[: change.start] + change.new + article.text[change.end :]
            copy = Article(article.id, article.path, article.format, text, article.title, date=article.date)
            changed = {**known, article.id: (copy, self.read(copy))}
            after = self.compare(list(changed.values()))
            old = article.text[change.start : change.end]
            caught = _caught(change, after)
            self.cases.append(Case(change.kind, article.id, _words(change.row, before), old, change.new, caught))
            self._watch(change, before, after, facts)

    def _plan(
        self, before: Comparison, facts: dict[str, Fact], known: dict[str, tuple[Article, Analysis]]
    ) -> Iterator[_Change]:
        alone = {group[0] for group in before.origins if len(group) == 1}
        found: dict[Kind, list[_Change]] = {kind: [] for kind in KINDS}
        for row in before.rows:
            for article in sorted(alone & row.cells.keys()):
                mine = [facts[one] for one in row.cells[article]]
                rivals = [
                    value
                    for other, ids in row.cells.items()
                    if other != article
                    for one in ids
                    if (value := facts[one].value)
                ]
                planned = list(_changes(row, mine, rivals, known[article][0]))
                planned += self._exchange(row, mine, *known[article])
                planned += _deletion(row, mine, *known[article])
                for change in planned:
                    found[change.kind].append(change)
        for changes in found.values():
            yield from self.draw.sample(changes, min(_EACH, len(changes)))

    def _exchange(
        self, row: ComparedRow, mine: Sequence[Fact], article: Article, analysis: Analysis
    ) -> Iterator[_Change]:
        """The row's object, exchanged for another entity of its type that the article names elsewhere."""
        if not _single(row, mine):
            return
        piece = mine[0].evidence[0]
        inside = [one for one in analysis.mentions if piece.start <= one.start and one.end <= piece.end]
        target = [one for one in inside if one.entity == row.object]
        here, kind = {one.entity for one in inside}, self.type_of(row.object or "")
        rivals = [one for one in analysis.mentions if one.entity not in here and self.type_of(one.entity) == kind]
        if len(target) == 1 and rivals:
            new = article.text[rivals[0].start : rivals[0].end]
            yield _Change("name", row, article.id, target[0].start, target[0].end, new)

    def _watch(self, change: _Change, before: Comparison, after: Comparison, facts: dict[str, Fact]) -> None:
        """Counts the rows that became a conflict although the change did not touch their words."""
        for row in before.rows:
            pieces = [piece for one in row.cells.get(change.article, ()) for piece in facts[one].evidence]
            touched = any(piece.start < change.end and change.start < piece.end for piece in pieces)
            if row.verdict in ("agree", "refines") and not touched:
                self.watched += 1
                self.alarms += any(one.verdict == "conflict" for _, one in _same_matter(row, change.article, after))


def selftest(
    groups: Sequence[Sequence[Article]],
    read: Read,
    compare: Compare,
    type_of: Callable[[str], str | None],
    *,
    seed: int = 1,
) -> SelfTest:
    """Tests the comparison on groups of articles on one story each. The same articles and seed give the same result.

    `type_of` gives the type of an entity: a name is exchanged for another of its type.
    """
    tester = _Tester(read, compare, type_of, random.Random(seed))  # noqa: S311 - nothing secret is drawn
    for articles in groups:
        tester.group(articles, [read(article) for article in articles])
    return SelfTest(
        tuple(tuple(article.id for article in articles) for articles in groups),
        tester.shared,
        tuple(tester.conflicts),
        tuple(tester.cases),
        tester.alarms,
        tester.watched,
    )


def _changes(row: ComparedRow, mine: Sequence[Fact], rivals: Sequence[Value], article: Article) -> Iterator[_Change]:
    """The number or date that can be changed in an article."""
    if not _single(row, mine):
        return
    value = mine[0].value
    if value and rivals and value.start is not None and value.end is not None:
        words = article.text[value.start : value.end]
        new = other_date(words) if value.kind == "date" else other_number(words) if value.kind in _NUMBERS else None
        if new:
            kind: Kind = "date" if value.kind == "date" else "number"
            yield _Change(kind, row, article.id, value.start, value.end, new)


def _single(row: ComparedRow, mine: Sequence[Fact]) -> bool:
    """Whether an article tells a row on which sources agree with one fact and one piece of evidence."""
    return row.verdict == "agree" and len(mine) == 1 and len(mine[0].evidence) == 1


def _deletion(row: ComparedRow, mine: Sequence[Fact], article: Article, analysis: Analysis) -> list[_Change]:
    """The one sentence in which an article tells what two other origins tell as well."""
    if row.origins < 3:
        return []
    sentences = {
        (start, end)
        for fact in mine
        for piece in fact.evidence
        for start, end in analysis.sentences
        if start < piece.end and piece.start < end
    }
    if len(sentences) != 1:
        return []
    start, end = sentences.pop()
    return [_Change("sentence", row, article.id, start, end, "")]


def other_number(text: str) -> str | None:
    """The words of a number with clearly another one in them; None where there is none to change."""
    if found := _DIGITS.search(text):
        plain = found[0].replace(",", "")
        places = len(plain.partition(".")[2])
        number = float(plain)
        shown = f"{number * 2.6 + 3 if number < 35 or '%' not in text else number * 0.37:,.{places}f}"
        shown = shown if "," in found[0] else shown.replace(",", "")
        return text[: found.start()] + shown + text[found.end() :]
    for word in re.findall(r"[a-z]+", text.casefold()):
        if word in _WORDS:
            return re.sub(rf"(?i)\b{word}\b", _WORDS[word], text, count=1)
    return None


def other_date(text: str) -> str | None:
    """The words of a date with another month, weekday or year in them; None where there is none to change."""
    for names in _CALENDARS:
        for place, name in enumerate(names):
            if found := re.search(rf"\b{name[:3]}(?:{name[3:]})?\b", text):
                new = names[(place + 3) % len(names)]
                return text[: found.start()] + (new if found[0] == name else new[:3]) + text[found.end() :]
    if found := _YEAR.search(text):
        return text[: found.start()] + str(int(found[0]) - 7) + text[found.end() :]
    return None


def _caught(change: _Change, after: Comparison) -> bool:
    """Whether the comparison shows it: a conflict, a row of its own for another name, a silence for a deletion."""
    row = change.row
    same = _same_matter(row, change.article, after)
    if change.kind == "sentence":
        return any(number in after.silences.get(change.article, ()) for number, _ in same)
    if any(one.verdict == "conflict" for _, one in same):
        return True
    return change.kind == "name" and any(
        change.article in one.cells
        for one in after.rows
        if (one.attribute, one.subject) == (row.attribute, row.subject) and one.object != row.object
    )


def _same_matter(row: ComparedRow, changed: str, after: Comparison) -> list[tuple[int, ComparedRow]]:
    """The rows, with their numbers, in which the articles that were not changed tell what they tell in a row.

    Who or what a row names may have been named by the changed article alone.
    """
    told = {one for article, ids in row.cells.items() if article != changed for one in ids}
    return [
        (number, one)
        for number, one in enumerate(after.rows)
        if any(not told.isdisjoint(ids) for ids in one.cells.values())
    ]


def _words(row: ComparedRow, table: Comparison) -> str:
    sides = " → ".join(table.names.get(side, side) for side in (row.subject, row.object) if side)
    return f"{row.label}: {sides}" if sides else row.label
