"""A text → what it means: mentions, values, sentences and facts, found together."""

from __future__ import annotations

from operator import attrgetter
from typing import NamedTuple

from search.analysis import Analysis
from search.collecting import collector_at_rest
from search.dictionary import Dictionary
from search.facts.fact import Fact
from search.facts.find import find_facts
from search.facts.matching.matcher import Near
from search.facts.sentence.tickers import without_prices
from search.linklists import without_links
from search.markdown import bare
from search.mention import Mention, Refusal
from search.mentions import find_mentions
from search.names import Name, find_names
from search.remarked import remarked
from search.sentences import find_sentences
from search.values.find import find_values
from search.values.value import Value
from search.wordings.attributes import Attributes

_TELLING = 4
"""Letters of a word from which a wording that begins there is worth a mention: "was" begins too many."""


class Explanation(NamedTuple):
    """What was recognised in a text, the names in it that the dictionary lacks, and the wordings that nearly fitted it.

    Of the wordings of one attribute that begin at one word the first is kept.
    """

    analysis: Analysis
    names: tuple[Name, ...]
    near: tuple[Near, ...]


class Recognised(NamedTuple):
    """What stands in a text: all of it in text order. `names` are those that the dictionary lacks."""

    mentions: tuple[Mention, ...]
    refused: tuple[Refusal, ...]
    values: tuple[Value, ...]
    sentences: tuple[tuple[int, int], ...]
    names: tuple[Name, ...]


def explain(text: str, dictionary: Dictionary, attributes: Attributes, date: str | None) -> Explanation:
    """As `analyse`, with the names it found and what came near; it takes some more time."""
    near: list[Near] = []
    analysis, names = _read(text, dictionary, attributes, "", date, near)
    telling = [one for one in near if text[one.start : one.end].islower() and one.end - one.start >= _TELLING]
    first = {(one.attribute, one.start): one for one in reversed(telling)}
    return Explanation(analysis, names, tuple(one for one in telling if first[one.attribute, one.start] is one))


def analyse(
    text: str,
    dictionary: Dictionary,
    attributes: Attributes | None = None,
    *,
    article: str = "",
    date: str | None = None,
    markdown: bool = False,
) -> Analysis:
    """Everything recognised in a text. `article` is its id, `date` its own (`YYYY[-MM[-DD]]`), for "on Tuesday".

    `attributes`: those of all packs, if not given. `markdown`: emphasis and links are no part of what is read.
    """
    if (markdown and (without := bare(text))) or (without := without_links(text)):
        return remarked(_read(without.text, dictionary, attributes, article, date, None)[0], without, text)
    return _read(text, dictionary, attributes, article, date, None)[0]


def _read(
    text: str,
    dictionary: Dictionary,
    attributes: Attributes | None,
    article: str,
    date: str | None,
    near: list[Near] | None,
) -> tuple[Analysis, tuple[Name, ...]]:
    """What is recognised, and the names that the dictionary lacks. `near` takes the wordings that began to fit."""
    with collector_at_rest():  # nothing that an article makes is garbage before its end
        found = recognise(text, dictionary, date)
        facts = facts_in(text, found, dictionary, attributes, article, near, date=date)
    return Analysis(found.sentences, found.mentions, found.refused, found.values, facts), found.names


def recognise(text: str, dictionary: Dictionary, date: str | None) -> Recognised:
    """What stands in a text, before anything is read about it."""
    mentions, refused = find_mentions(text, dictionary)
    values = find_values(text, date)
    unbroken = [(mention.start, mention.end) for mention in mentions]
    unbroken += [(value.start, value.end) for value in values if value.start is not None and value.end is not None]
    unbroken.sort()
    sentences = find_sentences(text, unbroken)
    return Recognised(
        mentions, refused, values, sentences, find_names(without_prices(text), sentences, mentions, values)
    )


def facts_in(
    text: str,
    found: Recognised,
    dictionary: Dictionary,
    attributes: Attributes | None = None,
    article: str = "",
    near: list[Near] | None = None,
    *,
    date: str | None = None,
) -> tuple[Fact, ...]:
    """The facts of a text in which all else has been recognised."""
    return find_facts(
        text,
        found.sentences,
        sorted([*found.mentions, *map(_unlisted, found.names)], key=attrgetter("start")),
        found.values,
        dictionary,
        article=article,
        attributes=attributes,
        unlisted={one.name: one.kind for one in found.names},
        near=near,
        date=date,
    )


def _unlisted(name: Name) -> Mention:
    """A name that the dictionary lacks, as a mention of itself: facts are read about it all the same."""
    return Mention(name.start, name.end, name.name, "a name that the dictionary lacks")
