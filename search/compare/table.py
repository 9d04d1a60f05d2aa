"""Articles → rows with verdicts, in the order of interest."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from search.answers import ComparedRow, Comparison, Verdict
from search.compare.article import ComparedArticle
from search.compare.comparing import WITHOUT_WORDING, Comparing, relations
from search.compare.days import earlier
from search.compare.doubles import without_doubles
from search.compare.grouping import Group, grouped
from search.compare.loose import loose_groups, of_saying
from search.compare.merging import add_neighbours, merged
from search.compare.moments import moments
from search.compare.names import Names
from search.compare.opposites import opposed
from search.compare.rivals import rivals
from search.compare.silences import silences
from search.compare.spellings import ATTRIBUTE, spelled
from search.compare.verdicts import Judged, judge
from search.facts import Fact
from search.origins import find_origins
from search.values import Value

_INTEREST: tuple[Verdict, ...] = ("conflict", "refines", "agree", "only")
_STATUSLESS = frozenset({"date", "quote"})
"""Attributes of which a sentence's "may" or "will" says nothing: the day, or what was said, stays what it is."""


def compare(
    articles: Sequence[ComparedArticle],
    *,
    attributes: Mapping[str, Comparing] | None = None,
    listed: Mapping[str, str] | None = None,
    curated: Sequence[Fact] = (),
) -> Comparison:
    """Holds the facts of articles against each other; each article once.

    `attributes` says how each is compared (one that is missing goes by the kind of its values), `listed` the display
    names of the dictionary's entities. `curated` facts stand beside the rows that they are about; they are no source.
    Time grows with the number of facts, and with the square of the articles that share a row.
    """
    facts = [fact for article in articles for fact in article.facts]
    sides = (side for fact in (*facts, *curated) for side in (fact.subject, fact.object) if side)
    names = Names(sides, listed or {})
    origins = find_origins({article.id: article.text for article in articles})
    origin = {article: number for number, group in enumerate(origins) for article in group}
    groups = groups_of(articles, names, origin, attributes or {}, listed or {})
    facts = _with_names(articles, [group for group in groups if group.attribute == ATTRIBUTE])
    table = _Table(articles, facts, origins, names, curated)
    made = opposed(
        [table.row(group) for group in groups], groups, origin, {article.id: article.date for article in articles}
    )
    pairs = sorted(zip(made, groups, strict=True), key=lambda pair: table.interest(pair[0]))
    rows = _related([row for row, _ in pairs], [group for _, group in pairs])
    told = [row._replace(cells={}) if row.attribute == ATTRIBUTE else row for row in rows]
    silent = silences(told, origins, articles, names, [group.how for _, group in pairs])
    rows = [table.named(row, group) for row, (_, group) in zip(rows, pairs, strict=True)]
    used = {fact for row in rows for ids in row.cells.values() for fact in ids}
    shown = {side for row in rows for side in (row.subject, row.object) if side}
    shown |= {
        side for fact in facts if fact.id in used for side in (fact.subject, fact.object, *fact.attribution) if side
    }
    return Comparison(
        articles=tuple(article.id for article in articles),
        origins=origins,
        facts=tuple(fact for fact in facts if fact.id in used),
        rows=tuple(rows),
        silences=silent,
        names={name: names.display(name) for name in sorted(shown)},
        unlisted=frozenset(name for name in shown if names.unlisted(name)),
        curated=tuple(curated),
    )


def groups_of(
    articles: Sequence[ComparedArticle],
    names: Names,
    origin: Mapping[str, int],
    attributes: Mapping[str, Comparing],
    listed: Mapping[str, str],
) -> list[Group]:
    """The facts of the articles, a group for each matter, and the names that they spell in two ways."""
    facts = without_doubles([fact for article in articles for fact in article.facts], names)
    texts = {article.id: article.text for article in articles}
    worded = [fact for fact in facts if fact.attribute not in WITHOUT_WORDING]
    groups = grouped(worded, names, attributes, origin)
    loose = list(_without_wording(facts, worded))
    add_neighbours(groups, loose, {article.id: article for article in articles})
    rated = [fact for group in groups if group.how.compare in {"value", "date"} for fact in group.facts]
    rated += [fact for fact in loose if fact.attribute != "quote" and not of_saying(fact, texts[fact.article])]
    groups += loose_groups(loose, texts, origin, names, _numbers(facts))
    pairs = rivals(rated, {article.id: article for article in articles}, origin, names)
    rows = merged(groups, pairs, names, {article.id: article.date for article in articles})
    return rows + spelled(articles, origin, listed)


def _numbers(facts: Sequence[Fact]) -> dict[str, list[Value]]:
    """All figures of each article."""
    found: dict[str, list[Value]] = {}
    for fact in facts:
        those = found.setdefault(fact.article, [])
        if fact.value and fact.value.kind not in {"date", "role", "text", "undisclosed"}:
            those.append(fact.value)
    return found


def _with_names(articles: Sequence[ComparedArticle], spellings: Sequence[Group]) -> list[Fact]:
    """The facts of the articles in order, those of names that are spelled in two ways among them."""
    named = {
        article.id: [fact for group in spellings for fact in group.facts if fact.article == article.id]
        for article in articles
    }
    return [
        fact
        for article in articles
        for fact in (
            sorted((*article.facts, *named[article.id]), key=lambda one: one.evidence[0].start if one.evidence else 0)
            if named[article.id]
            else article.facts
        )
    ]


def _without_wording(facts: Sequence[Fact], worded: Sequence[Fact]) -> Iterator[Fact]:
    """The figures, dates and quotes, but not those whose value a wording has read as well."""
    read = {
        (fact.article, fact.value.start)
        for fact in worded
        if fact.value and fact.value.start is not None and fact.value.kind != "text"
    }
    for fact in facts:
        if fact.attribute in WITHOUT_WORDING and not (fact.value and (fact.article, fact.value.start) in read):
            yield fact


class _Table:
    """What rows are made with: the articles' order, dates, origins and names."""

    def __init__(
        self,
        articles: Sequence[ComparedArticle],
        facts: Sequence[Fact],
        origins: Sequence[Sequence[str]],
        names: Names,
        curated: Sequence[Fact],
    ) -> None:
        self.facts = {fact.id: fact for fact in facts}
        self._order = {article.id: number for number, article in enumerate(articles)}
        self._dates: dict[str, str | None] = {article.id: article.date for article in articles}
        self._dates |= moments(articles)
        self._origin = {article: number for number, group in enumerate(origins) for article in group}
        self._names = names
        self._curated = curated

    def row(self, group: Group) -> ComparedRow:
        """A group as a row."""
        facts = sorted(group.facts, key=self._place)
        cells: dict[str, tuple[str, ...]] = {}
        by_origin: dict[int, list[Fact]] = {}
        for fact in facts:
            cells[fact.article] = (*cells.get(fact.article, ()), fact.id)
            by_origin.setdefault(self._origin[fact.article], []).append(self._named(fact))
        words = self._names.words(group.object, group.subject)
        judged = judge(list(by_origin.values()), group.how, self._dates, words)
        if len(by_origin) == 1 and len(cells) > 1 and self._altered(facts, group, words):
            judged = Judged("conflict")
        return ComparedRow(
            attribute=group.attribute,
            label=next(fact.label for fact in facts if fact.attribute == group.attribute),
            subject=group.subject,
            object=group.object,
            verdict=judged.verdict,
            status_differs=judged.status_differs and group.attribute not in _STATUSLESS,
            cells=cells,
            sources=len(cells),
            origins=len(by_origin),
            changed=judged.changed,
            first=self._first(list(cells)),
            curated=tuple(fact.id for fact in self._curated if self._about(fact, group)),
        )

    def named(self, row: ComparedRow, group: Group) -> ComparedRow:
        """A row told by several without the place or chamber of an office: a source may name it or leave it out."""
        office = group.how.compare == "role" and row.origins > 1
        open_side = office and (self._names.place(row.object) or self._names.chamber(row.object))
        return row._replace(object=None) if open_side else row

    def _altered(self, facts: Sequence[Fact], group: Group, words: frozenset[str]) -> bool:
        """Whether reprints of one text differ in what they say: one of them was changed."""
        by_article: dict[str, list[Fact]] = {}
        for fact in facts:
            by_article.setdefault(fact.article, []).append(self._named(fact))
        return judge(list(by_article.values()), group.how, {}, words).verdict == "conflict"

    def interest(self, row: ComparedRow) -> tuple[int, bool, int, tuple[int, int, int, str]]:
        """What comes first: conflicts, those of spelling last, what several origins tell, the place in the text."""
        first = next(iter(row.cells.values()))[0]
        return _INTEREST.index(row.verdict), row.attribute == ATTRIBUTE, -row.origins, self._place(self.facts[first])

    def _place(self, fact: Fact) -> tuple[int, int, int, str]:
        start = fact.evidence[0].start if fact.evidence else 0
        return self._order[fact.article], start, len(fact.id), fact.id

    def _named(self, fact: Fact) -> Fact:
        """A fact with the names that stand for all that mean the same."""
        other = self._names.one(fact.object)
        return fact if other == fact.object else fact._replace(object=other)

    def _about(self, fact: Fact, group: Group) -> bool:
        """Whether a curated fact is about a row's matter."""
        sides = self._names.one(fact.subject), self._names.one(fact.object)
        return fact.attribute == group.attribute and (
            sides == (group.subject, group.object) or (group.how.compare == "one" and sides[0] == group.subject)
        )

    def _first(self, tellers: Sequence[str]) -> str | None:
        """The article that is dated before all others; None where dates leave it open."""
        if len(tellers) < 2:
            return None
        for one in tellers:
            if all(other == one or earlier(self._dates[one], self._dates[other]) for other in tellers):
                return one
        return None


def _related(rows: list[ComparedRow], groups: Sequence[Group]) -> list[ComparedRow]:
    """The rows with the numbers of those that stand in a relation to them."""
    numbers: dict[tuple[str, str | None, str | None], list[int]] = {}
    for number, row in enumerate(rows):
        numbers.setdefault((row.attribute, row.subject, row.object), []).append(number)
    found: dict[int, set[tuple[int, str]]] = {}
    for number, (row, group) in enumerate(zip(rows, groups, strict=True)):
        for attribute, word in relations(row.attribute, group.how).items():
            for other in numbers.get((attribute, row.subject, row.object), ()):
                if other != number:
                    found.setdefault(number, set()).add((other, word))
                    found.setdefault(other, set()).add((number, word))
    return [
        row._replace(related=tuple(sorted(found[number]))) if number in found else row
        for number, row in enumerate(rows)
    ]
