"""`synoptic compare`."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Sequence

from search import Library
from search.answers import ComparedRow, Comparison, Verdict
from search.articles import Article
from search.excerpts import excerpt, value_in_row, value_words
from search.export import comparison_data, render
from search.facts import Fact
from tui.commands.opening import opened
from tui.commands.output import write, write_json, write_text

_HEADINGS: tuple[tuple[Verdict, str, str], ...] = (
    ("conflict", "≠", "Conflicts"),
    ("refines", "≈", "Compatible, one says more"),
    ("agree", "=", "Agree"),
)
_LONGEST = 100


def run(options: Namespace) -> int:
    """Prints the facts of two articles or more held against each other."""
    with opened(options) as (library, status):
        chosen = [library.resolve(name) for name in options.article]
        table = library.compare(chosen)
        articles = [library.article(one) for one in table.articles]
        if options.json:
            write_json(comparison_data(table, {one.id: one.text for one in articles}))
        elif options.format:
            write_text(render(table, articles, options.format))
        else:
            write(*Lines(library, table, articles, plain=options.plain).all())
    return status


class Lines:
    """A comparison as lines for people. `plain`: words instead of signs, for pipes and screen readers."""

    def __init__(self, library: Library, table: Comparison, articles: Sequence[Article], *, plain: bool) -> None:
        self._library = library
        self._table = table
        self._plain = plain
        self._sign = ", " if plain else " → "
        self._articles = {article.id: article for article in articles}
        self._facts = {fact.id: fact for fact in (*table.facts, *table.curated)}
        self._numbers = {article: number for number, article in enumerate(table.articles, 1)}

    def all(self) -> Iterator[str]:
        """Sources, then the rows by verdict with conflicts first, then what only one has, then the silences."""
        yield from self._sources()
        for verdict, sign, heading in _HEADINGS:
            rows = [row for row in self._table.rows if row.verdict == verdict]
            if rows:
                yield ""
                yield f"{heading} ({len(rows)})"
            for row in rows:
                yield from self._row(row, sign)
        if not self._table.rows:
            yield ""
            yield "Nothing to compare: no facts were found in these articles."
        yield from self._finds()
        yield from self._notes()
        yield from self._silences()

    def _sources(self) -> Iterator[str]:
        table = self._table
        yield f"{_count(len(table.articles), 'source')}, {_count(len(table.origins), 'origin')}"
        for article, number in self._numbers.items():
            headline = self._library.headline(article)
            known = [part for part in (headline.title, headline.source, headline.date) if part] if headline else []
            yield (
                f"  {number}  {article}: {', '.join(known)}"
                if self._plain
                else f"  {number}  {article}  {' · '.join(known)}"
            )
        for group in table.origins:
            if len(group) > 1:
                yield f"  one origin: {', '.join(str(self._numbers[article]) for article in group)}"

    def _row(self, row: ComparedRow, sign: str) -> Iterator[str]:
        remarks = [f"{_count(row.sources, 'source')}, {_count(row.origins, 'origin')}"]
        remarks += ["status differs"] if row.status_differs else []
        remarks += ["changed over time"] if row.changed else []
        remarks += [f"first in {self._numbers[row.first]}"] if row.first else []
        remarks += [f"{word}: {self._title(self._table.rows[number])}" for number, word in row.related]
        title = self._title(row) if self._plain else f"{sign} {self._title(row)}"
        yield f"{title} ({'; '.join(remarks)})" if remarks else title
        for article, ids in row.cells.items():
            for said in dict.fromkeys(self._said(self._facts[one], row) for one in ids):
                yield f"    {self._numbers[article]}  {said}"
        for said in dict.fromkeys(self._said(self._facts[one], row) for one in row.curated):
            yield f"    your own note: {said}"

    def _finds(self) -> Iterator[str]:
        """What only one origin tells, a line each, by source."""
        found: dict[tuple[str, ...], list[ComparedRow]] = {}
        for row in self._table.rows:
            if row.verdict == "only":
                found.setdefault(tuple(row.cells), []).append(row)
        for articles in sorted(found, key=lambda articles: [self._numbers[article] for article in articles]):
            yield ""
            yield f"Told by {', '.join(str(self._numbers[one]) for one in articles)} only ({len(found[articles])})"
            for row in found[articles]:
                said = dict.fromkeys(self._said(self._facts[one], row) for ids in row.cells.values() for one in ids)
                yield f"    {self._title(row)}: {'; '.join(said)}"

    def _notes(self) -> Iterator[str]:
        """What the reader has noted about a name of these articles and no source tells."""
        beside = {one for row in self._table.rows for one in row.curated}
        alone = [
            fact
            for fact in self._table.curated
            if fact.id not in beside and {fact.subject, fact.object} & self._table.names.keys()
        ]
        names = {entity.id: entity.name for entity in self._library.config.entities}
        if alone:
            yield ""
            yield f"Your own notes that no source tells ({len(alone)})"
        for fact in alone:
            sides = [names.get(side, side) for side in (fact.subject, fact.object) if side]
            said = f": {value_words(fact, None)}" if fact.value else ""
            who = f" (says {', '.join(fact.others_saying)})" if fact.others_saying else ""
            yield f"    {fact.label}: {self._sign.join(sides)}{said}{who}"

    def _name(self, entity: str) -> str:
        return self._table.names.get(entity, entity)

    def _title(self, row: ComparedRow) -> str:
        about = self._sign.join(self._name(side) for side in (row.subject, row.object) if side)
        return f"{row.label}: {about}" if about else row.label

    def _said(self, fact: Fact, row: ComparedRow) -> str:
        """What a source says: the value, how surely, who says so; without a value its words."""
        article = self._articles.get(fact.article)
        value = value_in_row(value_words(fact, article), fact, row, self._name, self._sign)
        shown = _shortened(value) if value else f"“{self._words(fact)}”"
        if fact.attribute in {"figure", "date"}:  # neither says what it is about
            shown += f" in “{self._words(fact)}”"
        remarks = [article.date] if row.changed and article and article.date else []
        remarks += [fact.modality.replace("_", " ")] if fact.modality != "asserted" else []
        if fact.others_saying:
            remarks.append(f"says {', '.join(self._table.names.get(who, who) for who in fact.others_saying)}")
        remarks += ["inferred"] if fact.inferred else []
        return f"{shown} ({'; '.join(remarks)})" if remarks else shown

    def _words(self, fact: Fact) -> str:
        if not fact.evidence:
            return "yes"
        return _shortened(excerpt(self._articles[fact.article], fact.evidence[0].start, fact.evidence[0].end))

    def _silences(self) -> Iterator[str]:
        for article, numbers in self._table.silences.items():
            if numbers:
                yield ""
                yield f"Not told by {self._numbers[article]}, but by two or more others ({len(numbers)})"
                for number in numbers:
                    yield f"    {self._title(self._table.rows[number])}"


def _shortened(line: str) -> str:
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1].rstrip()}…"


def _count(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"
