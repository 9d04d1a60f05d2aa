"""What others report and an article does not."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from search.answers import ComparedRow
from search.compare.article import ComparedArticle
from search.compare.calling import Calling
from search.compare.comparing import WITHOUT_WORDING, Comparing
from search.compare.days import day_relation
from search.compare.intervals import Relation, family, number_relation, same_count
from search.compare.names import TITLES, Names
from search.compare.verdicts import hold
from search.compare.wordings import forms, roots
from search.facts import Fact
from search.query.words import STOP_WORDS
from search.stems import stem
from search.tokens import words
from search.values import Value

_OTHERS = 2
"""Origins that must tell what one leaves out: what a single other one has is its own find."""
_UNCOUNTED = frozenset({"role", "text", "undisclosed"})
_WORDS = _UNCOUNTED | {"date"}
_FEWEST, _FEWEST_LOOSE = 2, 3
"""Words in common from which a sentence may tell a row, and one of what is told under anything or in the very words."""
_PAIR = 2
_BESIDE_NAME = 6
"""Words between a name and the word for one of a party, at most."""
_HALF, _MANY = 0.5, 6
"""The share of a quote's words that stand in a row, or the number of its stems, in a sentence that tells it."""
_COMMON = frozenset({"count", "duration", "date"})
"""Values that an article has of many things: the words around one must be those with which others tell it, too."""
_QUOTE, _PARTY = "quote", "party"
_ROLES = frozenset({"role", "former_role"})
"""Attributes that tell the same, sooner or later."""
_TITLED = _ROLES | {_PARTY}
"""Attributes of which a title alone tells nothing."""
_ALIKE: frozenset[Relation] = frozenset({"equal", "refines"})
_MOST = 0.6
"""The share of the words with which others tell it that make a sentence about the same pair tell it, too."""


_TITLE_STEMS = frozenset(map(stem, TITLES))
"""What stands before a name says nothing of a matter."""


@dataclass(frozen=True, slots=True)
class _Told:
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
class _Sentence:
    """A sentence: its words, their stems, the facts with a value in it, the subjects by attribute that it tells of."""

    words: tuple[str, ...]
    stems: frozenset[str]
    valued: list[Fact]
    told: dict[str, set[str]]

    def counted(self) -> bool:
        """Whether a number or an amount stands in it."""
        return any(fact.value and fact.value.kind != "date" for fact in self.valued)


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
    told = {number: _told(row, hows[number], facts, texts, origin, names, calling) for number, row, _ in shared}
    found: dict[str, tuple[int, ...]] = {}
    for article in articles:
        sentences = _sentences(article)
        found[article.id] = tuple(
            number
            for number, row, tellers in shared
            if article.id not in row.cells
            and len(tellers - {origin[article.id]}) >= _OTHERS
            and not any(_has_value(one, told[number]) or _tells(one, told[number]) for one in sentences)
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


def _sentences(article: ComparedArticle) -> list[_Sentence]:
    """The sentences of an article, with what its facts tell in them."""
    spans = article.sentences or ((0, len(article.text)),)
    texts = [article.text[start:end] for start, end in spans]
    sentences = [_Sentence(tuple(said), forms(said), [], {}) for said in map(words, texts)]
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


def _told(
    row: ComparedRow,
    how: Comparing,
    facts: Mapping[str, Fact],
    texts: Mapping[str, str],
    origin: Mapping[str, int],
    names: Names,
    calling: Calling,
) -> _Told:
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
    stems = frozenset(word for word, count in counts.items() if count >= _OTHERS) - own - _TITLE_STEMS
    return _Told(
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
    return frozenset(word for word, count in counts.items() if count >= _OTHERS)


def _plain_words(facts: Iterable[Fact], texts: Mapping[str, str]) -> frozenset[str]:
    """The stems of the words in small letters with which anybody tells it: "met", "running", no names and titles."""
    said = (texts[fact.article][piece.start : piece.end] for fact in facts for piece in fact.evidence)
    return frozenset().union(
        *(roots(" ".join(word for word in words if word.islower())) for words in map(str.split, said))
    )


def _has_value(sentence: _Sentence, told: _Told) -> bool:
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


def _tells(sentence: _Sentence, told: _Told) -> bool:
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


def _one_word(sentence: _Sentence, told: _Told) -> bool:
    """Whether a sentence has one of the words that are enough beside two names; that of a party close to the name."""
    if told.attribute != _PARTY:
        return not told.plain.isdisjoint(sentence.words if told.attribute in _TITLED else sentence.stems)
    named = [place for place, word in enumerate(sentence.words) if stem(word) in told.sides[0]]
    members = [place for place, word in enumerate(sentence.words) if word in told.plain]
    return any(abs(one - other) <= _BESIDE_NAME for one in named for other in members)


def _quotes(sentence: _Sentence, told: _Told, shared: int) -> bool:
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
