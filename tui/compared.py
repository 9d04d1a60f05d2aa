"""A comparison in words, made where it was computed, so that the screen has only to draw it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from search.answers import ComparedRow, Comparison
from search.articles import Article
from search.excerpts import clause_around, excerpt, value_in_row, value_words
from search.facts import Fact
from tui.verdicts import about, display_name

_LONGEST_QUOTE = 160
_LONGEST_CLAUSE = 52
"""Characters around a value that is about nobody: two lines of a pane."""


class Saying(NamedTuple):
    """What one source says: `value` in words, or (`quoted`) the words of the text where it is none or about nobody.

    `said_by` names who says so, if not the subject; `times` counts how often the source says the same. `when` is the
    date of the source where the value changes from one to the other, else empty.
    """

    fact: Fact
    value: str
    quoted: bool
    said_by: str
    times: int = 1
    when: str = ""


class TableRow(NamedTuple):
    """One row of a comparison: `cells` by article, in the order of the articles.

    `silent` are the articles that leave out what two others tell. `related` are words like "timeline: Announced on".
    `words` is all that can be read in the row, in small letters, to be searched. `notes` are the reader's own.
    """

    number: int
    row: ComparedRow
    subject: str
    object: str
    cells: dict[str, tuple[Saying, ...]]
    silent: frozenset[str]
    related: tuple[str, ...]
    words: str
    notes: tuple[str, ...] = ()

    @property
    def about(self) -> str:
        """`Meta → Scale AI`."""
        return " → ".join(side for side in (self.subject, self.object) if side)


@dataclass(frozen=True)
class Table:
    """Facts × sources in words. `row_of` gives the number of the row that a fact is in, by the fact's id."""

    comparison: Comparison
    rows: tuple[TableRow, ...]
    row_of: dict[str, int] = field(default_factory=dict)

    @cached_property
    def facts(self) -> dict[str, Fact]:
        """The facts of the rows, by id."""
        return {fact.id: fact for fact in self.comparison.facts}

    @property
    def articles(self) -> tuple[str, ...]:
        """The ids of the articles that were compared."""
        return self.comparison.articles

    def name_of(self, entity: str) -> str:
        """The name of an entity id or of an unlisted name of this comparison; other words come back as they are."""
        return _name(self.comparison, entity)


def tabled(comparison: Comparison, read: Mapping[str, Article], name_of: Callable[[str], str]) -> Table:
    """A comparison in words. `read` gives its articles by id, `name_of` the name of an entity that is only quoted."""
    facts = {fact.id: fact for fact in comparison.facts}
    silent: dict[int, set[str]] = {}
    for article, numbers in comparison.silences.items():
        for number in numbers:
            silent.setdefault(number, set()).add(article)
    rows: list[TableRow] = []
    row_of: dict[str, int] = {}
    for number, row in enumerate(comparison.rows):
        cells = {}
        for article in comparison.articles:
            mine = [facts[one] for one in row.cells.get(article, ()) if one in facts]
            row_of.update((fact.id, number) for fact in mine)
            if mine:
                said = sayings(mine, read[article], lambda who: comparison.names.get(who) or name_of(who), row)
                when = read[article].date if row.changed else None
                cells[article] = tuple(one._replace(when=when) for one in said) if when else said
        rows.append(_row(number, comparison, cells, frozenset(silent.get(number, ()))))
    return Table(comparison, tuple(rows), row_of)


def _row(number: int, comparison: Comparison, cells: dict[str, tuple[Saying, ...]], silent: frozenset[str]) -> TableRow:
    row = comparison.rows[number]
    subject, obj = (_name(comparison, side) if side else "" for side in (row.subject, row.object))
    said = (part for cell in cells.values() for one in cell for part in (one.value, one.said_by, one.fact.modality))
    words = " ".join((row.label, subject, obj, row.verdict, *said)).casefold()
    own = {fact.id: fact for fact in comparison.curated}
    notes = tuple(f"your note: {value_words(own[one], None) or 'yes'}" for one in row.curated if one in own)
    return TableRow(number, row, subject, obj, cells, silent, _related(row, comparison), words, notes)


def sayings(
    facts: Iterable[Fact], article: Article, name_of: Callable[[str], str], row: ComparedRow | None = None
) -> tuple[Saying, ...]:
    """Facts of one article, of a row, in words; the same thing said again is counted."""
    found: dict[tuple[object, ...], Saying] = {}
    for fact in facts:
        value = value_words(fact, article)
        value = value_in_row(value, fact, row, name_of) if row and value else value
        said_by = ", ".join(name_of(who) for who in fact.others_saying)
        key = (value.casefold(), value_bounds(fact), fact.modality, said_by, fact.inferred)
        if key in found:
            found[key] = found[key]._replace(times=found[key].times + 1)
        else:
            words = clause(fact, article) or ("" if value else quote(fact, article))
            found[key] = Saying(fact, words or value, bool(words), said_by)
    return tuple(found.values())


def clause(fact: Fact, article: Article | None) -> str:
    """What the value of a fact about nobody stands in, since it tells nothing by itself; empty for other facts."""
    return clause_around(fact, article, _LONGEST_CLAUSE) if fact.subject is fact.object is None else ""


def value_bounds(fact: Fact) -> tuple[object, ...]:
    """What tells two values apart that are written alike: kind and bounds."""
    value = fact.value
    return (value.kind, value.low, value.high, value.date) if value else ()


def quote(fact: Fact, article: Article | None) -> str:
    """The words of a fact's first evidence, shortened; empty for a fact without any."""
    if not fact.evidence or article is None:
        return ""
    words = excerpt(article, fact.evidence[0].start, fact.evidence[0].end)
    return words if len(words) <= _LONGEST_QUOTE else words[: _LONGEST_QUOTE - 1] + "…"


def _name(comparison: Comparison, entity: str) -> str:
    return display_name(comparison.names.get(entity, entity), entity in comparison.unlisted)


def _related(row: ComparedRow, comparison: Comparison) -> tuple[str, ...]:
    found = []
    for number, word in row.related:
        other = comparison.rows[number]
        same = (other.subject, other.object) == (row.subject, row.object)
        whom = "" if same else about(other.subject, other.object, lambda side: _name(comparison, side))
        found.append(f"{word}: {other.label}" + (f" ({whom})" if whom else ""))
    return tuple(found)
