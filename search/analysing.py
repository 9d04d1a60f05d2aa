"""A text → what it means: mentions, values, sentences and facts, found together."""

from __future__ import annotations

from search.analysis import Analysis
from search.dictionary import Dictionary
from search.facts.find import find_facts
from search.mentions import find_mentions
from search.sentences import find_sentences
from search.values.find import find_values


def analyse(text: str, dictionary: Dictionary, *, article: str = "", date: str | None = None) -> Analysis:
    """Everything recognised in a text. `article` is its id, `date` its own (`YYYY[-MM[-DD]]`), for "on Tuesday"."""
    mentions, refused = find_mentions(text, dictionary)
    values = find_values(text, date)
    unbroken = [(mention.start, mention.end) for mention in mentions]
    unbroken += [(value.start, value.end) for value in values if value.start is not None and value.end is not None]
    unbroken.sort()
    sentences = find_sentences(text, unbroken)
    facts = find_facts(text, sentences, mentions, values, dictionary, article=article)
    return Analysis(sentences, mentions, refused, values, facts)
