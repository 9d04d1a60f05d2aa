"""A reader's line → a page of results."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from search.analysis import from_json
from search.answers import Contradiction, Page, PageHit
from search.index.protocol import Found, Hit, Index
from search.query.context import Context
from search.query.parse import parse
from search.query.tree import Among, Entity, Everything, Query, Type, walk
from search.query.understood import understood
from search.snippets import matches, snippets, snippets_at
from search.store import Store
from search.stories import COMPARED

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
            notes=tuple(self._notes(query, found)),
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
        found = matches(text, query.root, self._mentions(query, article))
        return found or _places(self._against(query, article))

    def _hit(self, query: Query, hit: Hit) -> PageHit | None:
        """A hit with its snippets; None if it was removed since the engine last heard of it."""
        headline = self._store.headline(hit.id)
        if headline is None:
            return None
        if isinstance(query.root, Everything):
            return PageHit(headline, hit.score, ())
        text = self._store.text(hit.id) or ""
        against = self._against(query, hit.id)
        shown = snippets(text, query.root, self._mentions(query, hit.id)) or snippets_at(text, _places(against))
        return PageHit(headline, hit.score, shown, against)

    def _against(self, query: Query, article: str) -> tuple[Contradiction, ...]:
        """What other articles contradict in one, where the query asks for that."""
        return self._context.conflicting().get(article, ()) if _asks_for_conflicts(query) else ()

    def _notes(self, query: Query, found: Found) -> Iterator[str]:
        size = self._store.size()
        if not size:
            yield NOTHING_INDEXED
            return
        if not found.total:
            yield from (f"{part}: no article has this" for part in found.missing)
        if query.left_out:
            words = ", ".join(query.left_out)
            yield f"left out, being in nearly every article: {words} (quote a word to keep it)"
        for pattern, kept in found.capped:
            yield f"{pattern} stands for many words: the {kept} most frequent were searched"
        if found.partial:
            yield "the search took too long and was stopped: the list is partial"
        if size > COMPARED and any(isinstance(node, Among) for node in walk(query.root)):
            yield f"in more than {COMPARED:,} articles only what wordings read, and quotes, are held against each other"

    def _mentions(self, query: Query, article: str) -> Sequence[Mention]:
        """The mentions of an article, read only where the query asks for entities."""
        if not any(isinstance(node, Entity | Type) for node in walk(query.root)):
            return ()
        stored = self._store.analysis(article)
        if stored is None:
            return ()
        return [(one.start, one.end, one.entity, self._type_of(one.entity) or "") for one in from_json(stored).mentions]


def _asks_for_conflicts(query: Query) -> bool:
    return any(isinstance(node, Among) for node in walk(query.root, negated=False))


def _places(against: Sequence[Contradiction]) -> tuple[tuple[int, int], ...]:
    """Where the words at odds stand, in order, without overlap."""
    places: list[tuple[int, int]] = []
    for start, end in sorted({(one.start, one.end) for one in against}):
        if not places or places[-1][1] <= start:
            places.append((start, end))
    return tuple(places)
