"""What Whoosh stores: fields that take finished postings, and how an article becomes them.

`words` holds, by position in the text: each folded word; "\\ue001" at the first word of each sentence; "\\ue000" + entity
id and "\\ue002" + type id as pairs of positions (first and last word of a mention). So phrases, NEAR, and `same:` are joins
of positions. Private-use characters are in no word. `title` holds the folded words of the title. `source`, `author` and
`language` hold whole names; `about` is a column with what every hit needs.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from whoosh.codec.whoosh3 import W3Codec
from whoosh.columns import VarBytesColumn
from whoosh.fields import FieldType, Schema
from whoosh.formats import Format

from search.index.protocol import Document
from search.index.whoosh.about import About
from search.query.dates import days
from search.tokens import tokenize

Posting = tuple[bytes, int, float, bytes]
"""(term in UTF-8, frequency, weight, positions as packed unsigned ints), as Whoosh takes them."""

ENTITY, SENTENCE, TYPE = "\ue000", "\ue001", "\ue002"
FIRST_MARK, AFTER_MARKS = "\ue000", "\ue003"
"""Terms from the first up to the second are no words."""

FORMAT = 1
"""Changes with everything that makes an older index unreadable or wrong: this file, `search.tokens`."""


class Codec(W3Codec):  # type: ignore[misc] # Whoosh has no types
    """Whoosh's codec without compression (twice as fast to write and read), in large blocks, without length statistics."""

    length_stats = False

    def __init__(self) -> None:
        super().__init__(blocklimit=4096, compression=0, inlinelimit=1)


class _Packed(Format):  # type: ignore[misc] # Whoosh has no types
    """The format of values that we pack ourselves."""

    def __init__(self, size: int) -> None:
        super().__init__(field_boost=1.0)
        self.posting_size = size


class Postings(FieldType):  # type: ignore[misc] # Whoosh has no types
    """A field whose postings are made by us; `index` passes them on."""

    def __init__(self, *, places: bool) -> None:
        super().__init__(format=_Packed(-1 if places else 0), analyzer=None)

    def index(self, value: list[Posting], **kwargs: Any) -> list[Posting]:  # noqa: ARG002 - Whoosh's signature
        """The postings of one article."""
        return value


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
    about=Stored(),
)


def fields(document: Document) -> dict[str, object]:
    """The field values of one article."""
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
    values: dict[str, object] = {
        "words": list(_pack(places)),
        "title": list(_pack(title)),
        "about": about.packed(),
    }
    for name in ("source", "author", "language"):
        text = getattr(document, name)
        if text and text.strip():
            values[name] = [(" ".join(text.split()).encode("utf-8", "surrogatepass"), 1, 1.0, b"")]
    return values


def _mark(places: defaultdict[str, list[int]], document: Document, starts: list[int]) -> None:
    """Adds sentences and mentions; a mention without a word of ours in it is put at the next word."""
    count = len(starts)
    sentence = sorted({at for start, end in document.sentences if (at := bisect_left(starts, start)) < count and starts[at] < end})
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
        yield term.encode("utf-8", "surrogatepass"), count, float(count), array("I", positions).tobytes()
