"""Mentions, values and everything together for an article of 3 KB, with the shipped dictionary and with 20,000 names.

Yardstick: finding the article's words with one regular expression.
"""

from __future__ import annotations

import re

from bench.texts import names, seeds
from bench.timing import milliseconds, row
from search.analysing import analyse
from search.config import find_config, load_config
from search.config.models import Entity
from search.dictionary import Dictionary
from search.mentions import find_mentions
from search.sentences import find_sentences
from search.values.find import find_values
from search.wordings.attributes import attributes

UNIT = "the article's words by re"


def run() -> None:
    text = seeds()[0]
    yard = milliseconds(lambda: re.findall(r"\w+", text), 200)
    config = load_config(find_config(None))
    few = Dictionary.compile(config.entities)
    more = tuple(Entity(f"made-up-{n}", name, config.types[0].id) for n, name in enumerate(names(20_000)))
    big = config._replace(entities=config.entities + more).entities
    many = Dictionary.compile(big)
    print(f"an article of {len(text):,} characters; {len(config.entities)} entities, then {len(big):,}")
    row("mentions, shipped dictionary", milliseconds(lambda: find_mentions(text, few), 200), yard, UNIT, "0.3 ms")
    row("mentions, 20,000 names more", milliseconds(lambda: find_mentions(text, many), 200), yard, UNIT, "0.3 ms")
    row("values", milliseconds(lambda: find_values(text, "2025-06-12"), 100), yard, UNIT)
    row("sentences", milliseconds(lambda: find_sentences(text), 100), yard, UNIT)
    bare = attributes(())
    row("everything but wordings", milliseconds(lambda: analyse(text, few, bare), 60), yard, UNIT, "8 ms")
    row("the same, 20,000 names more", milliseconds(lambda: analyse(text, many, bare), 60), yard, UNIT, "8 ms")
    row("everything, shipped dictionary", milliseconds(lambda: analyse(text, few), 60), yard, UNIT, "8 ms")
    row("everything, 20,000 names more", milliseconds(lambda: analyse(text, many), 60), yard, UNIT, "8 ms")
    row("compiling 20,000 names", milliseconds(lambda: Dictionary.compile(big), 3), yard, UNIT)
