"""A sentence as a row of units: words, marks, mentions and values. Everything that finds facts reads this row."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from search.facts.quotation import Quotation
from search.mentions import Mention
from search.values.value import Value

LONGEST = 2_500
"""Characters of a sentence that are read; facts beyond are not looked for. News sentences stay under 600."""

_WORD = re.compile(
    r"(?:sens?|reps?|gov|lt|gen|col|maj|capt|sgt|adm|brig|mrs?|ms|dr|st|jr|sr)\.(?=[\s,])"
    r"|(?:[^\W\d_]\.){2,}"
    r"|(?-i:\b[A-Z]\.(?=\s[A-Z]))"
    r"|[^\W_]+(?:['’-][^\W_]+)*"
    r"|['’]s?(?!\w)"
    r"|[^\w\s]",
    re.IGNORECASE,
)


class Unit(NamedTuple):
    """A word or mark, a mention, or a value. A named tuple, because there are hundreds in an article.

    `word` is in small letters with straight apostrophes; for a mention it is "@", for a value "#" and its kind.
    `number` is the place of a mention or value in the tuples of the article. `quotation` is the number of the
    quotation around it, else -1.
    """

    kind: Literal["word", "mark", "mention", "value"]
    word: str
    start: int
    end: int
    number: int
    quotation: int


class Stretch(NamedTuple):
    """A sentence, or several that one quotation holds together, as units. `words` are the units' words."""

    start: int
    end: int
    units: tuple[Unit, ...]
    words: tuple[str, ...]


def stretches(
    text: str,
    sentences: Sequence[tuple[int, int]],
    mentions: Sequence[Mention],
    values: Sequence[Value],
    quotations: Sequence[Quotation],
) -> Iterator[Stretch]:
    """The stretches that hold a mention, a value or a quotation; in the others no fact can be."""
    value_starts = [value.start or 0 for value in values]
    mention_starts = [mention.start for mention in mentions]
    quotation_starts = [quotation.start for quotation in quotations]
    for start, end in _joined(sentences, quotations):
        end = min(end, start + LONGEST)
        some_mentions = range(bisect_left(mention_starts, start), bisect_left(mention_starts, end))
        some_values = range(bisect_left(value_starts, start), bisect_left(value_starts, end))
        some_quotations = range(bisect_left(quotation_starts, start), bisect_left(quotation_starts, end))
        if some_mentions or some_values or some_quotations:
            units = tuple(
                _units(text, start, end, mentions, some_mentions, values, some_values, quotations, some_quotations)
            )
            yield Stretch(start, end, units, tuple(unit.word for unit in units))


def _joined(sentences: Sequence[tuple[int, int]], quotations: Sequence[Quotation]) -> Iterator[tuple[int, int]]:
    """Sentences, with those made one that a quotation reaches across."""
    number = 0
    start = end = -1
    for first, last in sentences:
        if start >= 0:
            while number < len(quotations) and quotations[number].end <= first:
                number += 1
            across = number < len(quotations) and quotations[number].start < end and quotations[number].end > first
            if across and last - start <= LONGEST:
                end = last
                continue
            yield start, end
        start, end = first, last
    if start >= 0:
        yield start, end


def _units(
    text: str,
    start: int,
    end: int,
    mentions: Sequence[Mention],
    some_mentions: range,
    values: Sequence[Value],
    some_values: range,
    quotations: Sequence[Quotation],
    some_quotations: range,
) -> Iterator[Unit]:
    anchors: list[tuple[int, int, Literal["mention", "value"], int]] = [
        (mentions[number].start, mentions[number].end, "mention", number) for number in some_mentions
    ]
    anchors += [(values[number].start or 0, values[number].end or 0, "value", number) for number in some_values]
    anchors.sort(key=lambda anchor: (anchor[0], -anchor[1], anchor[2]))
    # A quotation of the stretch before may reach in; it has been cut off there.
    spans = [(quotations[number].start, quotations[number].end, number) for number in some_quotations]
    place = start
    for first, last, kind, number in [*anchors, (end, end, "mention", -1)]:
        if first < place:
            continue
        for match in _WORD.finditer(text, place, first):
            found = match.group()
            word = found.lower()
            if "’" in word:
                word = word.replace("’", "'")
            elif word in ("@", "#"):  # as written; these words stand for mentions and values
                word = "·"
            at = match.start()
            around = _quotation_at(spans, at) if spans else -1
            yield Unit("word" if len(found) > 1 or found.isalnum() else "mark", word, at, match.end(), -1, around)
        if number >= 0:
            word = "@" if kind == "mention" else "#" + values[number].kind
            yield Unit(kind, word, first, last, number, _quotation_at(spans, first) if spans else -1)
        place = last


def _quotation_at(spans: list[tuple[int, int, int]], place: int) -> int:
    """The number of the quotation around a place. Places come in order: spans that lie behind are dropped."""
    while spans and spans[0][1] <= place:
        spans.pop(0)
    return spans[0][2] if spans and spans[0][0] <= place else -1
