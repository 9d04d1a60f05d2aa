"""A sentence as a row of units: words, marks, mentions and values. Everything that finds facts reads this row."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Literal, NamedTuple

from search.facts.sentence.contractions import CONTRACTIONS, without_contractions
from search.facts.sentence.known import Known
from search.facts.sentence.quotation import Quotation, typed
from search.facts.sentence.tickers import without_tickers
from search.mention import Mention
from search.values.value import Value

LONGEST = 2_500
"""Characters of a sentence that are read; facts beyond are not looked for. News sentences stay under 600."""

# Atomic groups, not possessive ones: Python before 3.11.5 loses its place where a possessive group fails halfway.
_WORD = re.compile(
    r"(?=\S)(?:"  # at a blank none of the ways needs trying
    r"[A-Za-z]+(?=[ ,\n])|"  # most words: told from the rest fastest
    r"(?>[^\W_]+(?:['-][^\W_]+)*)(?!\.)"  # nearly all others; the rest decides what a full stop belongs to
    r"|(?i:(?:then-)?(?:sens?|reps?|gov|lt|gen|col|maj|capt|sgt|adm|brig|mrs?|ms|dr|st|jr|sr)\.)(?=[\s,])"
    r"|(?:[^\W\d_]\.){2,}"
    r"|\b[A-Z]\.(?=\s[A-Z])"
    r"|(?>[^\W_]+(?:['-][^\W_]+)*)"
    r"|'[sS]?(?!\w)"
    r"|@#*"  # a mention or value
    r"|[^\w\s])"
)
_MEANT = re.compile(
    r"\b(?:[Ss]?[Hh]e|[Hh]is|[Hh]er|[Hh]im|The|said|suspect|defendant|accused|gunman|shooter|attacker|victim|driver|officer"
    r"|[Ii]t (?:(?:also|has|had|later|then) )?(?:announced|added|warned|argued|insisted|claimed|noted|told|called)"
    r"|It|Its|the (?:company|firm)|[Oo]ur (?:reporter|correspondent))\b"
)
"""What may mean somebody whom the sentences before name, or keep the next one from it."""
_Kind = Literal["word", "mark", "mention", "value"]


def _kind(word: str) -> _Kind:
    return "word" if len(word) > 1 or word.isalnum() else "mark"


_KINDS = Known(_kind)


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
    # One apostrophe for two, one dash for all; "@" and "#" stand for mentions and values, not for themselves.
    plain = (
        typed(text)
        .replace("’", "'")
        .replace("s‘ ", "s' ")
        .replace("@", "·")
        .replace("#", "·")
        .replace("--", "— ")
        .replace("―", "—")
    )
    plain = _with_commas(without_tickers(plain))
    anchors = [anchor for anchor in _anchors(mentions, values) if not plain[anchor[0]].isspace()]
    anchor_starts = [anchor[0] for anchor in anchors]
    named = next((start for start, _, kind, _ in anchors if kind == "mention"), len(text))
    masked = _masked(plain, anchors)
    low = masked.lower()
    if len(low) != len(masked):
        low = "".join([one if len(one.lower()) > 1 else one.lower() for one in masked])
    quotation_starts = [quotation.start for quotation in quotations]
    for start, end in _joined(sentences, quotations):
        end = min(end, start + LONGEST)
        inside = anchors[bisect_left(anchor_starts, start) : bisect_left(anchor_starts, end)]
        # A quotation of the stretch before may reach in; it has been cut off there.
        quoted = range(bisect_left(quotation_starts, start), bisect_left(quotation_starts, end))
        if inside or quoted or (named < start and _MEANT.search(plain, start, end)):
            around = [(number, quotations[number]) for number in quoted]
            yield _stretch(masked, low, start, end, inside, values, around)


_DASHED = re.compile(
    r"(?<=[\w.]) ?[—–] ?(?=(?:which|(?:who|whose|the|an?)(?=[^,—–]+[—–])) [^—–.;:!?“”\"\n]{3,120}[—–])"
    r"[^—–]+[—–](?= ?[a-z])"
)
"""An aside between dashes that says who or what somebody is."""


def _with_commas(text: str) -> str:
    """A text as long as this one with commas around such asides: "Quill — which Norvia owns — fell"."""
    if "—" not in text and "–" not in text:
        return text
    return _DASHED.sub(lambda aside: aside.group().replace("—", ",").replace("–", ","), text)


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
_span = re.Match.span


def _anchors(mentions: Sequence[Mention], values: Sequence[Value]) -> list[_Anchor]:
    """Mentions and values in text order, without those that overlap one before; of two that begin together the longer
    one counts.
    """
    ordered: list[tuple[int, int, Literal["mention", "value"], int]] = [
        (one.start, -one.end, "mention", number) for number, one in enumerate(mentions)
    ]
    ordered += [
        (one.start, -one.end, "value", number)
        for number, one in enumerate(values)
        if one.start is not None and one.end is not None
    ]
    ordered.sort()
    kept: list[_Anchor] = []
    place = 0
    for start, end, kind, number in ordered:
        if start >= place:
            kept.append((start, -end, kind, number))
            place = -end
    return kept


def _masked(text: str, anchors: Sequence[_Anchor]) -> str:
    """A text with "@###" in place of each mention and value."""
    pieces: list[str] = []
    place = 0
    for start, end, _, _ in anchors:
        pieces.append(text[place:start])
        pieces.append("@".ljust(end - start, "#"))
        place = end
    pieces.append(text[place:])
    return "".join(pieces)


_new_unit = partial(tuple.__new__, Unit)
"""A unit from a tuple of its fields: most of the time of an article goes into its units, and this is the fastest."""


def _stretch(
    text: str,
    low: str,
    start: int,
    end: int,
    anchors: Sequence[_Anchor],
    values: Sequence[Value],
    quotations: Sequence[tuple[int, Quotation]],
) -> Stretch:
    """The units of a stretch, column by column. `text` is masked, `low` the same in small letters; `anchors` and
    `quotations` are those inside.
    """
    spans = list(map(_span, _WORD.finditer(text, start, end)))
    words = [low[first:last] for first, last in spans]
    starts, ends = map(list, zip(*spans, strict=True)) if spans else ([], [])
    if not CONTRACTIONS.isdisjoint(words):
        without_contractions(words, starts, ends)
    numbers = [-1] * len(words)
    kinds = list(map(_KINDS.__getitem__, words))
    mention_places: list[int] = []
    value_places: list[int] = []
    for first, last, kind, number in anchors:
        at = bisect_left(starts, first)
        (mention_places if kind == "mention" else value_places).append(at)
        words[at] = "@" if kind == "mention" else "#" + values[number].kind
        ends[at], numbers[at], kinds[at] = last, number, kind
    around = [-1] * len(words)
    for number, quotation in quotations:
        for inside in range(bisect_left(starts, quotation.start), bisect_left(starts, quotation.end)):
            around[inside] = number
    units = tuple(map(_new_unit, zip(kinds, words, starts, ends, numbers, around, strict=True)))
    return Stretch(start, end, units, tuple(words), tuple(mention_places), tuple(value_places), bool(quotations))
