"""The overview as plain text, for pipes and machines without a terminal: articles, entities, facts. No Textual here."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import TYPE_CHECKING

from search.excerpts import value_words

if TYPE_CHECKING:
    from search import Library
    from search.articles import Article
    from search.facts import Fact

_WIDTH = 100
_MOST = 40  # entities and facts an article; the commands `entities` and `facts` print them all


def overview(library: Library) -> str:
    """What the explorer would show of a library, as lines of at most 100 characters where words allow it."""
    return "\n".join(_lines(library))


def _lines(library: Library) -> Iterator[str]:
    headlines = library.headlines()
    if not headlines:
        yield "There is no article here. Name a folder that has some: synoptic PATH"
        return
    yield f"ARTICLES ({len(headlines):,})"
    for headline in headlines:
        known = " · ".join(part for part in (headline.source, headline.date) if part)
        yield f"  {headline.id}"
        yield f"      {headline.title}" + (f" ({known})" if known else "")
    yield from _entities(library)
    yield from _facts(library, {headline.id: headline.title for headline in headlines[:_MOST]})


def _entities(library: Library) -> Iterator[str]:
    counts = library.entity_counts()
    yield ""
    yield f"ENTITIES ({len(counts):,}): mentions · articles"
    for one in counts[:_MOST]:
        kind = library.entity_type(one.type)
        yield f"  {kind.letter if kind else '?'} {one.name:<40} {one.mentions:>5} · {one.articles}"
    if len(counts) > _MOST:
        yield f"  and {len(counts) - _MOST:,} more: synoptic entities"


def _facts(library: Library, titles: dict[str, str]) -> Iterator[str]:
    curated = library.curated()
    yield ""
    yield "FACTS"
    for article in titles:
        facts = library.facts([article])
        if not facts:
            continue
        yield f"  {article}"
        read = library.article(article)
        for fact in facts[:_MOST]:
            yield from _fact(library, fact, read)
        if len(facts) > _MOST:
            yield f"    and {len(facts) - _MOST:,} more: synoptic facts {article}"
    if curated:
        yield "  your own notes"
        for fact in curated:
            yield from _fact(library, fact, None)


def _fact(library: Library, fact: Fact, article: Article | None) -> Iterator[str]:
    """One fact: attribute, who or what it is about, value, how surely, who says so; then nothing more."""
    about = " → ".join(_name(library, side) for side in (fact.subject, fact.object) if side)
    value = value_words(fact, article)
    remarks = [fact.modality.replace("_", " ")] if fact.modality != "asserted" else []
    remarks += ["inferred"] if fact.inferred else []
    remarks += [f"says {', '.join(_name(library, who) for who in fact.others_saying)}"] if fact.others_saying else []
    line = f"{fact.label}: " + " · ".join(part for part in (value, about, *remarks) if part)
    yield from textwrap.wrap(line, _WIDTH, initial_indent="    ", subsequent_indent="        ")


def _name(library: Library, entity: str) -> str:
    found = library.entity(entity)
    return found.name if found else entity
