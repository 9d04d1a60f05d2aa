"""A reader's line → a page of results."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from search.analysis import from_json
from search.answers import Page, PageHit
from search.index.protocol import Found, Hit, Index
from search.query.context import Context
from search.query.parse import parse
from search.query.tree import Entity, Everything, Query, Type, walk
from search.query.understood import understood
from search.snippets import matches, snippets
from search.store import Store

#: A query that takes longer is stopped, and the page says that it is partial. In seconds.
BUDGET = 5.0

NOTHING_INDEXED = "no article is indexed yet: run `synoptic index`, or leave out --no-refresh"

Mention = tuple[int, int, str, str]


class Searcher:
    """One question to one library: its store, its engine, and what the dictionary knows."""

    def __init__(
        self, store: Store, engine: Callable[[], Index], context: Context, type_of: Callable[[str], str | None]
    ) -> None:
        self._store = store
        self._engine = engine
        self._context = context
        self._type_of = type_of

    def page(self, line: str, limit: int, *, typing: bool, cancelled: Callable[[], bool]) -> Page:
        """The page of a line. Raises QueryError."""
        query = parse(line, self._context, typing=typing)
        everything = isinstance(query.root, Everything) and query.order == "newest"
        if everything:  # the store knows them all, in this order, without the engine
            ids = tuple(headline.id for headline in self._store.headlines())
            found = Found(tuple(Hit(one, 0.0) for one in ids), len(ids))
        else:
            found = self._engine().search(query, limit=None, cancelled=cancelled, budget=BUDGET)
        hits = [hit for hit in found.hits[:limit] if not cancelled()]
        known = [one for one in (self._hit(query, hit) for hit in hits) if one is not None]
        total = found.total - (len(hits) - len(known))
        return Page(
            query=line,
            understood=understood(query),
            total=total,
            hits=tuple(known),
            suggestion=self._suggestion(line, query) if found.missing and not found.total else None,
            notes=tuple(_notes(query, found)) if self._store.size() else (NOTHING_INDEXED,),
            ids=tuple(hit.id for hit in found.hits),
        )

    def _suggestion(self, line: str, query: Query) -> str | None:
        from search.query.correct import corrected  # only an empty page needs it, and it loads rapidfuzz

        return corrected(line, query, self._engine().suggest)

    def hits(self, line: str, article: str, *, typing: bool) -> tuple[tuple[int, int], ...]:
        """Where the words of a line stand in an article. Raises QueryError."""
        query = parse(line, self._context, typing=typing)
        text = self._store.text(article)
        if text is None or isinstance(query.root, Everything):
            return ()
        return matches(text, query.root, self._mentions(query, article))

    def _hit(self, query: Query, hit: Hit) -> PageHit | None:
        """A hit with its snippets; None if it was removed since the engine last heard of it."""
        headline = self._store.headline(hit.id)
        if headline is None:
            return None
        if isinstance(query.root, Everything):
            return PageHit(headline, hit.score, ())
        text = self._store.text(hit.id) or ""
        return PageHit(headline, hit.score, snippets(text, query.root, self._mentions(query, hit.id)))

    def _mentions(self, query: Query, article: str) -> Sequence[Mention]:
        """The mentions of an article, read only where the query asks for entities."""
        if not any(isinstance(node, Entity | Type) for node in walk(query.root)):
            return ()
        stored = self._store.analysis(article)
        if stored is None:
            return ()
        return [(one.start, one.end, one.entity, self._type_of(one.entity) or "") for one in from_json(stored).mentions]


def _notes(query: Query, found: Found) -> list[str]:
    notes = [f"{part}: no article has this" for part in found.missing] if not found.total else []
    if query.left_out:
        notes.append(f"left out, being in nearly every article: {', '.join(query.left_out)} (quote a word to keep it)")
    notes += [
        f"{pattern} stands for many words: the {kept} most frequent were searched" for pattern, kept in found.capped
    ]
    if found.partial:
        notes.append("the search took too long and was stopped: the list is partial")
    return notes
