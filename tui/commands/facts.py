"""`synoptic facts`."""

from __future__ import annotations

from argparse import Namespace

from search import Library
from search.articles import Article
from search.excerpts import excerpt, value_words
from search.export.data import fact_data
from search.facts import Fact
from tui.commands.opening import opened
from tui.commands.output import write, write_json


def run(options: Namespace) -> int:
    """Prints the facts of these articles (none named: all)."""
    with opened(options) as (library, status):
        chosen = [library.resolve(name) for name in options.article] or [one.id for one in library.headlines()]
        chosen = sorted(set(chosen))
        curated = library.curated()
        if options.json:
            facts = [fact_data(fact, article.text) for one in chosen for fact, article in _facts(library, one)]
            write_json({"facts": facts, "curated": [fact_data(fact, "") for fact in curated]})
            return status
        for one in chosen:
            lines = [fact_line(library, fact, article) for fact, article in _facts(library, one)]
            write(one, *(lines or ["  no facts found"]), "")
        if curated:
            write("entered by the reader", *(fact_line(library, fact, None) for fact in curated))
    return status


def _facts(library: Library, article: str) -> list[tuple[Fact, Article]]:
    read = library.article(article)
    return [(fact, read) for fact in library.facts([article])]


def fact_line(library: Library, fact: Fact, article: Article | None) -> str:
    """A fact of an article, or one that the reader entered, as one line for people."""
    names = [_name(library, one) for one in (fact.subject, fact.object) if one]
    value = value_words(fact, article)
    says = f"says {', '.join(_name(library, who) for who in fact.others_saying)}" if fact.others_saying else ""
    modality = fact.modality.replace("_", " ") if fact.modality != "asserted" else ""
    inferred = "inferred" if fact.inferred else ""
    details = "; ".join(filter(None, (says, modality, inferred)))
    shown = " · ".join(filter(None, (" → ".join(names), value)))
    first = fact.evidence[0] if fact.evidence else None
    evidence = excerpt(article, first.start, first.end) if first and article else ""
    quoted = f" “{evidence[:100]}{'…' if len(evidence) > 100 else ''}”" if evidence and evidence != value else ""
    return f"  {fact.label}: {shown}{f' ({details})' if details else ''}{quoted}"


def _name(library: Library, entity: str) -> str:
    known = library.entity(entity)
    return known.name if known else entity
