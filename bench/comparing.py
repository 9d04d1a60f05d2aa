"""Facts of one article, two and thirty compared, passages faced, and a tied reader's step.

Thirty articles are made from the two of the seeds, each with other numbers, so that no two are reprints. Yardstick:
finding the words of one article with one regular expression.
"""

from __future__ import annotations

import re

from bench.texts import seeds
from bench.timing import milliseconds, row
from search.align import AlignedArticle, align
from search.analysing import analyse, facts_in, recognise
from search.collecting import collector_at_rest
from search.compare import ComparedArticle, compare
from search.config import find_config, load_config
from search.dictionary import Dictionary
from search.facts.matching.matcher import Matcher
from search.facts.sentence.grammar import grammar_for
from search.wordings.attributes import attributes, packaged

UNIT = "the article's words by re"


def run() -> None:
    texts = seeds()
    yard = milliseconds(lambda: re.findall(r"\w+", texts[0]), 200)
    dictionary = Dictionary.compile(load_config(find_config(None)).entities)
    many = [_other(texts[number % 2], number) for number in range(30)]
    known = [analyse(text, dictionary, article=f"{number}.txt") for number, text in enumerate(many)]
    articles = [
        ComparedArticle(f"{number}.txt", text, None, analysis.facts, analysis.sentences)
        for number, (text, analysis) in enumerate(zip(many, known, strict=True))
    ]
    by_id = attributes().by_id
    counts = [len(one.facts) for one in known]
    print(f"{sum(counts[:2])} facts in two articles, {sum(counts)} in 30")
    row("wordings read, once in a process", milliseconds(_wordings, 3), yard, UNIT, "250 ms")
    found = recognise(texts[0], dictionary, None)
    with collector_at_rest():  # as it is while the product reads an article
        facts = milliseconds(lambda: facts_in(texts[0], found, dictionary), 60)
    row("facts of an article", facts, yard, UNIT, "8 ms")
    row("everything about an article", milliseconds(lambda: analyse(texts[0], dictionary), 60), yard, UNIT, "8 ms")
    row("two articles compared", milliseconds(lambda: compare(articles[:2], attributes=by_id), 30), yard, UNIT, "15 ms")
    row("thirty articles compared", milliseconds(lambda: compare(articles, attributes=by_id), 5), yard, UNIT, "500 ms")
    sides = [
        AlignedArticle(f"{number}.txt", text, 0, one.mentions, one.values, one.facts)
        for number, (text, one) in enumerate(zip(many[:2], known[:2], strict=True))
    ]
    row("two articles aligned", milliseconds(lambda: align(*sides), 30), yard, UNIT)


def _wordings() -> None:
    """Reads all packs and makes their wordings ready, as a process does once."""
    packaged.cache_clear()
    attributes.cache_clear()
    packs = attributes()
    Matcher(packs, grammar_for(packs))


def _other(text: str, number: int) -> str:
    """The text with every number changed."""
    return re.sub(r"\d+", lambda match: str(int(match[0]) + number), text)
