"""Whether a sentence tells a row, in words that no wording reads."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher

from search.answers import ComparedRow
from search.compare.article import ComparedArticle
from search.compare.calling import Calling
from search.compare.comparing import Comparing
from search.compare.days import day_relation
from search.compare.intervals import family, number_relation, same_count
from search.compare.names import TITLES, Names
from search.compare.wordings import forms, roots
from search.facts import Evidence, Fact
from search.query.words import STOP_WORDS
from search.stems import stem
from search.tokens import words
from search.values import Value

_ORIGINS = 2
"""Origins that use a word by which a row is told."""
_UNCOUNTED = frozenset({"role", "text", "undisclosed"})
_FEWEST, _FEWEST_LOOSE = 2, 3
"""Words in common from which a sentence may tell a row, and one of what is told under anything or in the very words."""
_PAIR = 2
_BESIDE_NAME = 6
"""Words between a name and the word for one of a party, at most."""
_HALF, _MANY = 0.5, 6
"""The share of a quote's words that stand in a row, or the number of its stems, in a sentence that tells it."""
_LONG_PASSAGE = 12
"""Words of evidence of which one alone does not tell the matter."""
_COMMON = frozenset({"count", "duration", "date"})
"""Values that an article has of many things: the words around one must be those with which others tell it, too."""
_QUOTE, _PARTY = "quote", "party"
_TITLED = frozenset({"role", "former_role", _PARTY})
"""Attributes of which a title alone tells nothing."""
_MOST = 0.6
"""The share of the words with which others tell it that make a sentence about the same pair tell it, too."""
_TITLE_STEMS = frozenset(map(stem, TITLES))
"""What stands before a name says nothing of a matter."""


@dataclass(frozen=True, slots=True)
class Told:
    """How a row is told: its values, what its sides are called, and the words that two origins or more use for it.

    `beside` are those of the words that are not the values' own, `plain` those of which one is enough where both sides
    are named. `counted`: all who tell it give a number or an amount. `fewest`: the words that a sentence must share.
    `quotes`: the words of each quote.
    """

    attribute: str
    values: tuple[Value, ...]
    counted: bool
    subjects: frozenset[str]
    sides: tuple[frozenset[str], ...]
    stems: frozenset[str]
    beside: frozenset[str]
    plain: frozenset[str]
    fewest: int
    quotes: tuple[tuple[str, ...], ...]


@dataclass(slots=True)
class Sentence:
    """A sentence: its words, their stems, the facts with a value in it, the subjects by attribute that it tells of."""

    words: tuple[str, ...]
    stems: frozenset[str]
    valued: list[Fact]
    told: dict[str, set[str]]

    def counted(self) -> bool:
        """Whether a number or an amount stands in it."""
        return any(fact.value and fact.value.kind != "date" for fact in self.valued)


def sentences_of(article: ComparedArticle) -> list[Sentence]:
    """The sentences of an article, with what its facts tell in them."""
    spans = article.sentences or ((0, len(article.text)),)
    texts = [article.text[start:end] for start, end in spans]
    sentences = [Sentence(tuple(said), forms(said), [], {}) for said in map(words, texts)]
    starts = [start for start, _ in spans]
    for fact in article.facts:
        for piece in fact.evidence:
            place = bisect_right(starts, piece.start) - 1
            if place < 0:
                continue
            if fact.subject:
                sentences[place].told.setdefault(fact.attribute, set()).add(fact.subject)
            if fact.value and fact.value.kind not in _UNCOUNTED:
                sentences[place].valued.append(fact)
    return sentences


def how_told(
    row: ComparedRow,
    how: Comparing,
    facts: Mapping[str, Fact],
    texts: Mapping[str, str],
    origin: Mapping[str, int],
    names: Names,
    calling: Calling,
) -> Told:
    """How a row is told by those who tell it; `texts` and `origin` are by article."""
    those = [facts[one] for ids in row.cells.values() for one in ids]
    called = calling.by_name if row.attribute in _TITLED else calling.by_any
    own = forms(names.words(row.subject, row.object))
    used = {
        (origin[fact.article], word)
        for fact in those
        for said in _said(fact, row.attribute, texts[fact.article])
        for word in roots(said)
    }
    counts = Counter(word for _, word in used)
    values = tuple(fact.value for fact in those if fact.value and fact.value.kind not in _UNCOUNTED)
    stems = frozenset(word for word, count in counts.items() if count >= _ORIGINS) - own - _TITLE_STEMS
    return Told(
        row.attribute,
        values,
        len(values) == len(those) and all(value.kind != "date" for value in values),
        frozenset(side for fact in those for side in (fact.subject, row.subject, row.object) if side),
        tuple(called(side) for side in (row.subject, row.object) if side),
        stems,
        stems.difference(*(roots(value.text or "") for value in values)),
        _member(names.words(row.object))
        if row.attribute == _PARTY
        else (_titles(those, origin) if row.attribute in _TITLED else _plain_words(those, texts) - _TITLE_STEMS) - own,
        _FEWEST_LOOSE if how.fallback or row.attribute == _QUOTE else _FEWEST,
        tuple(tuple(words(fact.value.text or "")) for fact in those if fact.attribute == _QUOTE and fact.value),
    )


def _said(fact: Fact, attribute: str, text: str) -> list[str]:
    """The words that tell a fact; of a quote those in the marks alone."""
    if attribute == _QUOTE:
        return [fact.value.text or ""] if fact.value else []
    return [text[piece.start : piece.end] for piece in fact.evidence]


def _member(party: Iterable[str]) -> frozenset[str]:
    """The words for one of a party: of the Democrats, "Democrat" and "Democratic"."""
    return frozenset(word.removesuffix("s") + ending for word in party if word != "party" for ending in ("", "ic"))


def _titles(facts: Iterable[Fact], origin: Mapping[str, int]) -> frozenset[str]:
    """The words of the titles that two origins or more give: "presidency" is none."""
    told = {
        (origin[fact.article], word)
        for fact in facts
        if fact.value
        for word in words(fact.value.text or "")
        if word not in STOP_WORDS
    }
    counts = Counter(word for _, word in told)
    return frozenset(word for word, count in counts.items() if count >= _ORIGINS)


def _plain_words(facts: Iterable[Fact], texts: Mapping[str, str]) -> frozenset[str]:
    """The stems of the words in small letters with which anybody tells it: "met", "running", no names and titles.

    Not those of a text that is its value; of a long passage those that another one has, too.
    """
    passages = [_around(fact, piece, texts[fact.article]).split() for fact in facts for piece in fact.evidence]
    plain = [roots(" ".join(word for word in passage if word.islower())) for passage in passages]
    counts = Counter(word for found in map(set, plain) for word in found)
    return frozenset(
        word
        for passage, found in zip(passages, plain, strict=True)
        for word in found
        if len(passage) <= _LONG_PASSAGE or counts[word] > 1
    )


def _around(fact: Fact, piece: Evidence, text: str) -> str:
    """The words of a piece of evidence without those that are its text value."""
    value = fact.value
    if value is None or value.kind != "text" or value.start is None or value.end is None:
        return text[piece.start : piece.end]
    return f"{text[piece.start : max(piece.start, value.start)]} {text[min(piece.end, value.end) : piece.end]}"


def tells(sentence: Sentence, told: Told) -> bool:
    """Whether a sentence has a row's value with its subject, or is about the same in most of the words of others."""
    return _has_value(sentence, told) or _in_words(sentence, told)


def _has_value(sentence: Sentence, told: Told) -> bool:
    """Whether a sentence has the row's value, and with no other subject.

    A number or a day must stand beside words with which others tell it; one that counts something else, or somebody's
    where others tell of nobody, beside two.
    """
    shared = len(sentence.stems & told.beside)
    for fact in sentence.valued:
        sides = {fact.subject, fact.object} - {None}
        named = bool(sides & told.subjects)
        if fact.value is None or (sides and told.subjects and not named):
            continue
        for value in told.values:
            if named and _age(fact.value, value):
                return True
            odd = value.kind == "date" or not same_count(fact.value.unit, value.unit) or bool(sides and not named)
            fewest = _FEWEST if odd else family(value) in _COMMON
            if _same(fact.value, value) and shared >= min(fewest, max(len(told.beside), odd)):
                return True
    return False


def _age(number: Value, age: Value) -> bool:
    """Whether a bare number beside somebody's name is an age: "Hill, 75;"."""
    return (age.kind, number.kind, age.low, age.high) == ("age", "number", number.low, number.high)


def _in_words(sentence: Sentence, told: Told) -> bool:
    """Whether a sentence names the sides of a row with most of the words that are used for it, or two sides with one.

    It does not where these words tell the same of somebody else alone, nor without a number where all others give one.
    """
    of = sentence.told.get(told.attribute)
    if (of and of.isdisjoint(told.subjects)) or not all(side & sentence.stems for side in told.sides):
        return False
    if len(told.sides) == _PAIR and not told.values and _one_word(sentence, told):
        return True
    shared = len(sentence.stems & told.stems)
    if shared < told.fewest:
        return False
    if told.attribute == _QUOTE:
        return _quotes(sentence, told, shared)
    return shared >= _MOST * len(told.stems) and (sentence.counted() or not told.counted)


def _one_word(sentence: Sentence, told: Told) -> bool:
    """Whether a sentence has one of the words that are enough beside two names; that of a party close to the name."""
    if told.attribute != _PARTY:
        return not told.plain.isdisjoint(sentence.words if told.attribute in _TITLED else sentence.stems)
    named = [place for place, word in enumerate(sentence.words) if stem(word) in told.sides[0]]
    members = [place for place, word in enumerate(sentence.words) if word in told.plain]
    return any(abs(one - other) <= _BESIDE_NAME for one in named for other in members)


def _quotes(sentence: Sentence, told: Told, shared: int) -> bool:
    """Whether a sentence gives a quote in its own words: half of them in a row, or most of many."""
    if shared >= max(_MANY, _MOST * len(told.stems)):
        return True
    for said in told.quotes:
        run = SequenceMatcher(None, said, sentence.words, autojunk=False).find_longest_match().size
        if run >= max(_FEWEST_LOOSE, _HALF * len(said)):
            return True
    return False


def _same(one: Value | None, other: Value) -> bool:
    if one is None:
        return False
    if one.kind == other.kind == "date":
        return day_relation(one, other) == "equal"
    return "date" not in (one.kind, other.kind) and number_relation(one, other) == "equal"
