"""Writing: articles in, old ones out, small segments merged, one commit."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from search.index.protocol import Document
from search.index.whoosh.schema import fields
from search.index.whoosh.segment import Segment

Load = Callable[[Any], Segment]
"""A segment as Whoosh names it → the segment, read."""

_TIER = 4
"""So many segments of one size are merged into one of the next: each article is copied log4(n) times at most."""

_POSTING_BYTES = 250
"""What a posting that waits to be sorted takes in memory, roughly."""

_SMALLEST = 64
_GONE = 0.3
"""A segment with a larger share of deleted articles is written anew."""


def write(writer: Any, load: Load, documents: Iterable[Document], removed: Sequence[str]) -> None:
    """Fills an open writer of Whoosh with new articles and deletes those with the same ids. Does not commit."""
    places = _places(writer, load)
    fresh: dict[str, int] = {}
    for document in documents:
        if document.id in fresh:  # the same article twice in one batch: the later one counts
            writer.newsegment.delete_document(fresh.pop(document.id))
        fresh[document.id] = writer.docnum
        _add(writer, document)
        for number in places.pop(document.id, ()):
            writer.delete_document(number)
    for name in removed:
        for number in places.pop(name, ()):
            writer.delete_document(number)
        if name in fresh:
            writer.newsegment.delete_document(fresh.pop(name))


def _add(writer: Any, document: Document) -> None:
    """What Whoosh's add_document does, without its checks of each posting (a third of the time)."""
    values = fields(document)
    number = writer.docnum
    writer.perdocwriter.start_doc(number)
    writer.perdocwriter.add_column_value("about", writer.schema["about"].column_type, values.about)
    writer.perdocwriter.finish_doc()
    pool = writer.pool
    for name, postings in values.postings.items():
        pool.current += [(name, term, number, weight, packed) for term, weight, packed in postings]
        pool.currentsize += _POSTING_BYTES * len(postings)
        pool.fieldnames.add(name)
    if pool.currentsize > pool.limit:
        pool.save()
    writer.docnum += 1
    writer._added = True


def _places(writer: Any, load: Load) -> dict[str, list[int]]:
    """{id: numbers in the writer} of all live articles."""
    found: dict[str, list[int]] = {}
    base = 0
    for segment in writer.segments:
        for number, about in enumerate(load(segment).about):
            if not segment.is_deleted(number):
                found.setdefault(about.id, []).append(base + number)
        base += segment.doc_count_all()
    return found


def merge_policy(load: Load) -> Callable[[Any, list[Any]], list[Any]]:
    """Whoosh's hook for merging: takes the writer and the segments, copies some into the writer, gives the others."""

    def merge(writer: Any, segments: list[Any]) -> list[Any]:
        chosen = choose([(segment.doc_count(), segment.doc_count_all()) for segment in segments], writer.doc_count())
        for number in chosen:
            if segments[number].doc_count():
                absorb(writer, load(segments[number]), frozenset(segments[number].deleted_docs()))
        return [segment for number, segment in enumerate(segments) if number not in chosen]

    return merge


def choose(sizes: Sequence[tuple[int, int]], added: int) -> set[int]:
    """Which segments to merge with `added` new articles; `sizes` are (live, all) of each."""
    chosen = {number for number, (live, count) in enumerate(sizes) if not live or live < (1 - _GONE) * count}
    while True:
        size = added + sum(sizes[number][0] for number in chosen)
        tier = _tier(size)
        peers = {number for number, (live, _) in enumerate(sizes) if _tier(live) <= tier} - chosen
        if not size or (len(peers) < _TIER - 1 and tier) or not peers:
            return chosen
        chosen |= peers


def _tier(size: int) -> int:
    tier = 0
    while size > _SMALLEST:
        size //= _TIER
        tier += 1
    return tier


def absorb(writer: Any, segment: Segment, deleted: frozenset[int]) -> None:
    """Copies the live articles of a segment and their postings into the writer."""
    numbers: dict[int, int] = {}
    column = writer.schema["about"].column_type
    for number, about in enumerate(segment.about):
        if number in deleted:
            continue
        numbers[number] = writer.docnum
        writer.perdocwriter.start_doc(writer.docnum)
        writer.perdocwriter.add_column_value("about", column, about.packed())
        writer.perdocwriter.finish_doc()
        writer.docnum += 1
    pool = writer.pool
    for field in segment.fields:
        for term, place in segment.terms(field):
            key = term.encode("utf-8", "surrogatepass")
            articles, weights, values = segment.read(place)
            packed = values or [b""] * len(articles)
            pool.current += [
                (field, key, numbers[number], weight, value)
                for number, weight, value in zip(articles, weights, packed, strict=True)
                if number in numbers
            ]
            pool.currentsize += _POSTING_BYTES * len(articles)
        pool.fieldnames.add(field)
        if pool.currentsize > pool.limit:
            pool.save()
    writer._added = True
