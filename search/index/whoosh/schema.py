"""What Whoosh stores: fields that take finished postings, and how an article becomes them.

`words` holds, by position in the text: each folded word; "\\ue001" at the first word of each sentence; "\\ue000" +
entity id and "\\ue002" + type id as pairs of positions (first and last word of a mention). So phrases, NEAR and
`same:` are joins of positions. Private-use characters are in no word. `title` holds the folded words of the title.
`source`, `author` and `language` hold whole names; `about` is a column with what every hit needs.
"""

from __future__ import annotations

import pickle
import struct
from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter, sub
from typing import Any

from whoosh.codec.whoosh3 import WHOOSH3_HEADER_MAGIC, W3Codec, W3FieldWriter
from whoosh.columns import VarBytesColumn
from whoosh.fields import FieldType, Schema
from whoosh.formats import Format

from search.index.protocol import Document
from search.index.whoosh.about import About
from search.query.dates import days
from search.tokens import tokenize

Posting = tuple[bytes, float, bytes]
"""(term in UTF-8, frequency, positions as packed unsigned ints)."""

ENTITY, SENTENCE, TYPE = "\ue000", "\ue001", "\ue002"
FIRST_MARK, AFTER_MARKS = "\ue000", "\ue003"
"""Terms from the first up to the second are no words."""

INFO = struct.Struct("!BfIBBfII")
"""As W3TermInfo packs it: flags, weight, article count, lengths, largest weight, first and last article number."""

EXTENT = struct.Struct("!qi")
"""Where a list stands in the file of postings: offset, length."""

FORMAT = 1
"""Changes with everything that makes an older index unreadable or wrong: this file, `search.tokens`."""


class _FieldWriter(W3FieldWriter):  # type: ignore[misc] # Whoosh has no types
    """Writes each list at once, in Whoosh's form: its own loop, a call for each posting, is four times slower."""

    def add_postings(self, schema: Any, lengths: Any, items: Iterable[tuple[str, bytes, int, float, bytes]]) -> None:  # noqa: ARG002
        """Writes sorted (field, term, article number, weight, packed positions)."""
        current = None
        for (name, term), group in groupby(items, key=itemgetter(0, 1)):
            if name != current:
                if current is not None:
                    self.finish_field()
                self.start_field(name, schema[name])
                current = name
            _, _, numbers, weights, values = zip(*group, strict=True)
            steps = (numbers[0], *map(sub, numbers[1:], numbers))
            alike = None if weights.count(1.0) == len(weights) else weights
            data = pickle.dumps((steps, alike, values if values[0] else None), 2)
            info = pickle.dumps((len(numbers), numbers[-1], max(weights), 0, 0, 0), 2)
            start = self._postfile.tell()
            self._postfile.write(WHOOSH3_HEADER_MAGIC + struct.pack("!i", -len(info) - len(data)) + info + data)
            extent = start, self._postfile.tell() - start
            found = INFO.pack(0, sum(weights), len(numbers), 0, 0, max(weights), numbers[0], numbers[-1])
            self._tindex.add(struct.pack("!H", self._fieldid) + term, found + EXTENT.pack(*extent))
        if current is not None:
            self.finish_field()


class Codec(W3Codec):  # type: ignore[misc] # Whoosh has no types
    """Whoosh's codec: one block a list, not compressed (twice as fast to write and read), without length statistics."""

    length_stats = False

    def __init__(self) -> None:
        super().__init__(blocklimit=1 << 30, compression=0, inlinelimit=0)

    def field_writer(self, storage: Any, segment: Any) -> _FieldWriter:
        """Ours, see there."""
        return _FieldWriter(self, storage, segment)


class _Packed(Format):  # type: ignore[misc] # Whoosh has no types
    """The format of values that we pack ourselves."""

    def __init__(self, size: int) -> None:
        super().__init__(field_boost=1.0)
        self.posting_size = size


class Postings(FieldType):  # type: ignore[misc] # Whoosh has no types
    """A field whose postings are made by us."""

    def __init__(self, *, places: bool) -> None:
        super().__init__(format=_Packed(-1 if places else 0), analyzer=None)


class Stored(FieldType):  # type: ignore[misc] # Whoosh has no types
    """A column of bytes that is not searched."""

    indexed = False

    def __init__(self) -> None:
        super().__init__(format=None, analyzer=None, sortable=VarBytesColumn())


SCHEMA = Schema(
    words=Postings(places=True),
    title=Postings(places=True),
    source=Postings(places=False),
    author=Postings(places=False),
    language=Postings(places=False),
    told=Postings(places=False),
    has=Postings(places=False),
    speaker=Postings(places=False),
    about=Stored(),
)


@dataclass(frozen=True, slots=True)
class Values:
    """What one article becomes: its column, and its postings by field."""

    about: bytes
    postings: dict[str, list[Posting]]


def fields(document: Document) -> Values:
    """The postings of one article."""
    tokens = tokenize(document.text)
    places: defaultdict[str, list[int]] = defaultdict(list)
    for position, (word, _, _) in enumerate(tokens):
        places[word].append(position)
    starts = [start for _, start, _ in tokens]
    _mark(places, document, starts)
    title: defaultdict[str, list[int]] = defaultdict(list)
    for position, (word, _, _) in enumerate(tokenize(document.title or "")):
        title[word].append(position)
    span = days(document.date) or (0, 0)
    about = About(document.id, document.digest, *span, len(tokens), sum(map(len, title.values())))
    postings = {"words": list(_pack(places)), "title": list(_pack(title))}
    for name in ("source", "author", "language"):
        text = getattr(document, name)
        if text and text.strip():
            postings[name] = [(" ".join(text.split()).encode("utf-8", "surrogatepass"), 1.0, b"")]
    for name, values in (("told", document.told), ("has", document.has), ("speaker", document.speakers)):
        terms = sorted({" ".join(value.split()) for value in values if value.strip()})
        if terms:
            postings[name] = [(term.encode("utf-8", "surrogatepass"), 1.0, b"") for term in terms]
    return Values(about.packed(), postings)


def _mark(places: defaultdict[str, list[int]], document: Document, starts: list[int]) -> None:
    """Adds sentences and mentions; a mention without a word of ours in it is put at the next word."""
    count = len(starts)
    sentence = sorted(
        {at for start, end in document.sentences if (at := bisect_left(starts, start)) < count and starts[at] < end}
    )
    if count:
        places[SENTENCE] = sentence if sentence and sentence[0] == 0 else [0, *sentence]
    types = dict(document.types)
    for start, end, entity in document.mentions:
        first = bisect_left(starts, start)
        if first and (first >= count or starts[first] > start) and starts[first - 1] > start:
            first -= 1
        last = max(first, bisect_left(starts, end) - 1)
        places[ENTITY + entity] += (first, last)
        if entity in types:
            places[TYPE + types[entity]] += (first, last)


def _pack(places: dict[str, list[int]]) -> Iterator[Posting]:
    for term, positions in places.items():
        count = len(positions) // 2 if term[0] in (ENTITY, TYPE) else len(positions)
        yield term.encode("utf-8", "surrogatepass"), float(count), array("I", positions).tobytes()
