"""One segment of an index, read whole lists at a time. Nothing here moves a file position, so any thread may read."""

from __future__ import annotations

import pickle
import struct
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from itertools import accumulate
from typing import Any

from whoosh.codec.whoosh3 import WHOOSH3_HEADER_MAGIC
from whoosh.columns import VarBytesColumn
from whoosh.filedb.filetables import OrderedHashReader

from search.index.whoosh.about import About
from search.index.whoosh.files import Storage
from search.index.whoosh.schema import AFTER_MARKS, EXTENT, FIRST_MARK, INFO

_LENGTHS = struct.Struct("!ii")


@dataclass(frozen=True, slots=True)
class List:
    """Where an article list stands: `articles` counts deleted ones too."""

    articles: int
    offset: int
    length: int


class Segment:
    """Terms, postings and articles of one segment. Numbers of articles count from 0 within it."""

    def __init__(self, storage: Storage, segment: Any) -> None:
        self.id: str = segment.segment_id()
        self.count: int = segment.doc_count_all()
        name = segment.make_filename(".trm")
        table = OrderedHashReader(storage.open_file(name), storage.file_length(name))
        numbers: dict[str, int] = table.extras["fieldmap"]
        self._codes = {field: struct.pack("!H", number) for field, number in numbers.items()}
        self.fields = tuple(numbers)
        self._at = table.dbfile.get_array(table.indexbase, table.extras["indextype"], table.indexlen)
        table.close()
        self._terms = storage.view(name)
        self._postings = storage.view(segment.make_filename(".pst"))
        self.about = tuple(self._articles(storage, segment))
        self._ranges: dict[str, tuple[int, int]] = {}
        self._words: dict[str, int] | None = None

    def _articles(self, storage: Storage, segment: Any) -> Iterator[About]:
        name = segment.codec().column_filename(segment, "about")
        file = storage.open_file(name)
        column = VarBytesColumn().reader(file, 0, storage.file_length(name), self.count)
        for number in range(self.count):
            yield About.unpacked(column[number])
        file.close()

    def find(self, field: str, term: str) -> List | None:
        """The list of a term, or None."""
        code = self._codes.get(field)
        if code is None:
            return None
        key = code + term.encode("utf-8", "surrogatepass")
        place = bisect_left(self._at, key, key=self._key)
        if place >= len(self._at) or self._key(self._at[place]) != key:
            return None
        return self._list(self._at[place])

    def terms(self, field: str, prefix: str = "") -> Iterator[tuple[str, List]]:
        """The terms of a field that begin so, in order of code points, with their lists."""
        code = self._codes.get(field)
        if code is None:
            return
        key = code + prefix.encode("utf-8", "surrogatepass")
        for place in range(bisect_left(self._at, key, key=self._key), len(self._at)):
            found = self._key(self._at[place])
            if not found.startswith(key):
                return
            yield found[2:].decode("utf-8", "surrogatepass"), self._list(self._at[place])

    def words(self) -> dict[str, int]:
        """All words of texts and titles with their counts of articles (those of a word in both are added)."""
        if self._words is None:
            counts = {
                term: found.articles for term, found in self.terms("words") if not FIRST_MARK <= term < AFTER_MARKS
            }
            for term, found in self.terms("title"):
                counts[term] = counts.get(term, 0) + found.articles
            self._words = counts
        return self._words

    def read(self, place: List) -> tuple[list[int], list[float], list[bytes]]:
        """A list: (article numbers, weights, packed positions; empty for fields without)."""
        data = bytes(self._postings[place.offset : place.offset + place.length])
        if data[:4] != WHOOSH3_HEADER_MAGIC:
            raise ValueError("no postings where they should be")
        stream = BytesIO(data)
        numbers: list[int] = []
        weights: list[float] = []
        values: list[bytes] = []
        position, last = 4, False
        while not last:
            (length,) = struct.unpack_from("!i", data, position)
            last = length < 0
            stream.seek(position + 4)
            pickle.load(stream)  # noqa: S301 - block statistics; the folder is ours alone
            steps, weight, packed = pickle.load(stream)  # noqa: S301
            numbers += accumulate(steps)
            weights += [weight or 1.0] * len(steps) if weight is None or isinstance(weight, float) else weight
            values += packed or ()
            position += 4 + abs(length)
        return numbers, weights, values

    def _key(self, at: int) -> bytes:
        (size, _) = _LENGTHS.unpack_from(self._terms, at)
        return bytes(self._terms[at + 8 : at + 8 + size])

    def _list(self, at: int) -> List:
        size, _ = _LENGTHS.unpack_from(self._terms, at)
        start = at + 8 + size
        return List(INFO.unpack_from(self._terms, start)[2], *EXTENT.unpack_from(self._terms, start + INFO.size))
