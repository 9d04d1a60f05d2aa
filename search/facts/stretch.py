"""A sentence as a row of units: words, marks, mentions and values. Everything that finds facts reads this row."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Literal, NamedTuple

from search.facts.quotation import Quotation
from search.mention import Mention
from search.values.value import Value

LONGEST = 2_500
"""Characters of a sentence that are read; facts beyond are not looked for. News sentences stay under 600."""

_WORD = re.compile(
    r"[^\W_]++(?:['-][^\W_]+)*+(?!\.)"  # nearly all; the rest decides what a full stop belongs to
    r"|(?i:sens?|reps?|gov|lt|gen|col|maj|capt|sgt|adm|brig|mrs?|ms|dr|st|jr|sr)\.(?=[\s,])"
    r"|(?:[^\W\d_]\.){2,}"
    r"|\b[A-Z]\.(?=\s[A-Z])"
    r"|[^\W_]++(?:['-][^\W_]+)*+"
    r"|'[sS]?(?!\w)"
    r"|[^\w\s]"
)
_MEANT = re.compile(r"\b(?:[Ss]?[Hh]e|[Hh]is|[Hh]er|The|said)\b")
"""What may mean somebody whom the sentences before name, or keep the next one from it."""
_Kind = Literal["word", "mark", "mention", "value"]


class Unit(NamedTuple):
    """A word or mark, a mention, or a value. A named tuple, because there are hundreds in an article.

    `word` is in small letters with straight apostrophes; for a mention it is "@", for a value "#" and its kind.
    `number` is the place of a mention or value in the tuples of the article. `quotation` is the number of the
    quotation around it, else -1.
    """

    kind: _Kind
    word: str
    start: int
    end: int
    number: int
    quotation: int


class Stretch(NamedTuple):
    """A sentence, or several that one quotation holds together, as units.

    `words` are the units' words; `mentions` and `values` the places of such units; `quoted`: a quotation begins in it.
    """

    start: int
    end: int
    units: tuple[Unit, ...]
    words: tuple[str, ...]
    mentions: tuple[int, ...]
    values: tuple[int, ...]
    quoted: bool


def stretches(
    text: str,
    sentences: Sequence[tuple[int, int]],
    mentions: Sequence[Mention],
    values: Sequence[Value],
    quotations: Sequence[Quotation],
) -> Iterator[Stretch]:
    """The stretches that hold a mention, a value, a quotation or a pronoun; in the others no fact can be."""
    # One apostrophe for two; "@" and "#" stand for mentions and values, not for themselves.
    plain = text.replace("’", "'").replace("@", "·").replace("#", "·")
    anchors: list[_Anchor] = [(one.start, one.end, "mention", number) for number, one in enumerate(mentions)]
    anchors += [(one.start or 0, one.end or 0, "value", number) for number, one in enumerate(values)]
    anchors.sort(key=lambda anchor: (anchor[0], -anchor[1], anchor[2]))
    anchor_starts = [anchor[0] for anchor in anchors]
    quotation_starts = [quotation.start for quotation in quotations]
    for start, end in _joined(sentences, quotations):
        end = min(end, start + LONGEST)
        inside = anchors[bisect_left(anchor_starts, start) : bisect_left(anchor_starts, end)]
        # A quotation of the stretch before may reach in; it has been cut off there.
        quoted = range(bisect_left(quotation_starts, start), bisect_left(quotation_starts, end))
        if inside or quoted or _MEANT.search(plain, start, end):
            yield _stretch(plain, start, end, inside, values, [(number, quotations[number]) for number in quoted])


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


_Anchor = tuple[int, int, Literal["mention", "value"], int]
"""A mention or a value: its span, and its place in the tuples of the article."""
_new_unit = partial(tuple.__new__, Unit)
"""A unit from a tuple of its fields: most of the time of an article goes into its units, and this is the fastest."""


def _stretch(
    text: str,
    start: int,
    end: int,
    anchors: Sequence[_Anchor],
    values: Sequence[Value],
    quotations: Sequence[tuple[int, Quotation]],
) -> Stretch:
    """The units of a stretch, column by column. `text` has plain marks; `anchors` and `quotations` are those inside."""
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    numbers: list[int] = []
    mention_places: list[int] = []
    value_places: list[int] = []
    place = start
    for first, last, kind, number in [*anchors, (end, end, "mention", -1)]:
        if first < place:
            continue
        found = list(_WORD.finditer(text, place, first))
        words += [match[0].lower() for match in found]
        starts += [match.start() for match in found]
        ends += [match.end() for match in found]
        numbers += [-1] * len(found)
        if number >= 0:
            (mention_places if kind == "mention" else value_places).append(len(words))
            words.append("@" if kind == "mention" else "#" + values[number].kind)
            starts.append(first)
            ends.append(last)
            numbers.append(number)
        place = last
    around = [-1] * len(words)
    for number, quotation in quotations:
        for inside in range(bisect_left(starts, quotation.start), bisect_left(starts, quotation.end)):
            around[inside] = number
    kinds: list[_Kind] = ["word" if len(word) > 1 or word.isalnum() else "mark" for word in words]
    for inside in mention_places:
        kinds[inside] = "mention"
    for inside in value_places:
        kinds[inside] = "value"
    units = tuple(map(_new_unit, zip(kinds, words, starts, ends, numbers, around, strict=True)))
    return Stretch(start, end, units, tuple(words), tuple(mention_places), tuple(value_places), bool(quotations))
