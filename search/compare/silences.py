"""What others report and an article does not."""

from __future__ import annotations

from collections.abc import Sequence

from search.answers import ComparedRow
from search.compare.article import ComparedArticle
from search.compare.calling import Calling
from search.compare.comparing import WITHOUT_WORDING, Comparing
from search.compare.intervals import Relation
from search.compare.names import Names
from search.compare.telling import how_told, sentences_of, tells
from search.compare.verdicts import hold
from search.facts import Fact

_OTHERS = 2
"""Origins that must tell what one leaves out: what a single other one has is its own find."""
_ROLES = frozenset({"role", "former_role"})
"""Attributes that tell the same, sooner or later."""
_WORDS = frozenset({"role", "text", "undisclosed", "date"})
_ALIKE: frozenset[Relation] = frozenset({"equal", "refines"})


def silences(
    rows: Sequence[ComparedRow],
    origins: Sequence[Sequence[str]],
    articles: Sequence[ComparedArticle],
    names: Names,
    hows: Sequence[Comparing],
) -> dict[str, tuple[int, ...]]:
    """For each article the numbers of the rows that two or more other origins tell and its own text does not.

    `hows` belong to the rows in order. An article is not called silent that tells the same in another row, that has a
    row's value with its subject, or a sentence about the same pair with most of the words that others use: it may tell
    the matter in a way that no wording reads.
    """
    origin = {article: number for number, group in enumerate(origins) for article in group}
    facts = {fact.id: fact for article in articles for fact in article.facts}
    texts = {article.id: article.text for article in articles}
    shared = [(number, row, {origin[one] for one in row.cells}) for number, row in enumerate(rows)]
    shared = [(number, row, tellers) for number, row, tellers in shared if len(tellers) >= _OTHERS]
    calling = Calling(facts.values(), names)
    told = {number: how_told(row, hows[number], facts, texts, origin, names, calling) for number, row, _ in shared}
    found: dict[str, tuple[int, ...]] = {}
    for article in articles:
        sentences = sentences_of(article)
        found[article.id] = tuple(
            number
            for number, row, tellers in shared
            if article.id not in row.cells
            and len(tellers - {origin[article.id]}) >= _OTHERS
            and not any(tells(one, told[number]) for one in sentences)
            and not _elsewhere(
                article, row, [facts[one] for ids in row.cells.values() for one in ids], names, hows[number]
            )
        )
    return found


def _elsewhere(article: ComparedArticle, row: ComparedRow, told: Sequence[Fact], names: Names, how: Comparing) -> bool:
    """Whether an article tells what a row tells under the same attribute, with a side left open or named otherwise."""
    if row.attribute in WITHOUT_WORDING or how.fallback:
        return False
    words = names.words(row.subject, row.object)
    alike = _ROLES if row.attribute in _ROLES else {row.attribute}
    return any(
        fact.attribute in alike
        and _one_subject(names.one(fact.subject), fact, row)
        and (how.compare == "one" or names.one(fact.object) in {row.object, None} or row.object is None)
        and any(hold(fact, one, how, words) in _ALIKE for one in told)
        for fact in article.facts
    )


def _one_subject(subject: str | None, fact: Fact, row: ComparedRow) -> bool:
    """Whether a fact is of a row's subject; a number or an amount may also leave open whom it is of."""
    open_side = subject is None or row.subject is None
    return subject == row.subject or (open_side and fact.value is not None and fact.value.kind not in _WORDS)
