"""One thread that compares and aligns articles: what is wanted last comes first, the screen never waits."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from itertools import combinations
from threading import Condition, Thread
from typing import Literal, NamedTuple, Protocol

from search.answers import Alignment, Comparison
from search.articles import Article, passages
from search.config.models import Entity
from search.errors import SynopticError
from tui.compared import Table, tabled
from tui.text.marks import PassageMarks
from tui.tying import Ties, passage_marks

Purpose = Literal["open", "table"]

_KEPT_ALIGNMENTS = 64


class Wish(NamedTuple):
    """Articles to compare: those that are open (they are aligned too), or those of the comparison's own screen."""

    purpose: Purpose
    articles: tuple[str, ...]


class Compared(NamedTuple):
    """What came of a wish: the comparison in words, or what went wrong."""

    wish: Wish
    table: Table | None
    fault: str | None = None


class Aligned(NamedTuple):
    """What came of a wish, later: which passages face each other, and the marks of passages by article."""

    wish: Wish
    ties: Ties
    marks: Mapping[str, PassageMarks]
    fault: str | None = None


class Comparable(Protocol):
    """The part of the library that a comparer needs."""

    def compare(self, articles: Sequence[str]) -> Comparison:
        """As `Library.compare`."""

    def align(self, a: str, b: str) -> Alignment:
        """As `Library.align`."""

    def article(self, article: str) -> Article:
        """As `Library.article`."""

    def entity(self, entity: str) -> Entity | None:
        """As `Library.entity`."""


class Comparer:
    """Calls `deliver` with results, in its own thread. Of the wishes for one purpose only the last is fulfilled."""

    def __init__(self, library: Comparable, deliver: Callable[[Compared | Aligned], None]) -> None:
        self._library = library
        self._deliver = deliver
        self._changed = Condition()
        self._waiting: OrderedDict[Purpose, Wish] = OrderedDict()
        self._wanted: dict[Purpose, Wish] = {}
        self._alignments: OrderedDict[tuple[str, str], Alignment] = OrderedDict()
        self._forgotten = 0
        self._closed = False
        self._thread = Thread(target=self._work, name="comparer", daemon=True)
        self._thread.start()

    def ask(self, wish: Wish) -> None:
        """Asks; a wish for the same purpose that is not fulfilled yet is dropped."""
        with self._changed:
            self._waiting[wish.purpose] = self._wanted[wish.purpose] = wish
            self._changed.notify()

    def forget(self) -> None:
        """Articles or dictionary are others now: alignments that are kept hold no longer."""
        with self._changed:
            self._alignments.clear()
            self._forgotten += 1

    def close(self, timeout: float = 1.0) -> None:
        """Ends the thread; a comparison that runs is left behind."""
        with self._changed:
            self._closed = True
            self._changed.notify()
        self._thread.join(timeout)

    def _work(self) -> None:
        while True:
            with self._changed:
                while not self._waiting and not self._closed:
                    self._changed.wait()
                if self._closed:
                    return
                _, wish = self._waiting.popitem()
            compared = self._compared(wish)
            self._tell(wish, compared)
            if wish.purpose == "open" and self._wanted["open"] is wish:
                self._tell(wish, self._aligned(wish, compared.table))

    def _tell(self, wish: Wish, result: Compared | Aligned) -> None:
        if not self._closed and self._wanted[wish.purpose] is wish:
            self._deliver(result)

    def _compared(self, wish: Wish) -> Compared:
        library = self._library
        try:
            comparison = library.compare(wish.articles)
            read = {article: library.article(article) for article in comparison.articles}
            return Compared(wish, tabled(comparison, read, self._name_of))
        except SynopticError as error:
            return Compared(wish, None, str(error))
        except Exception as error:  # noqa: BLE001 - the edge of this thread: reading must go on without a comparison
            return Compared(wish, None, f"Comparing failed: {error}. Please report it.")

    def _aligned(self, wish: Wish, table: Table | None) -> Aligned:
        try:
            ties = Ties(self._align(a, b) for a, b in combinations(wish.articles, 2))
            texts = ((article, self._library.article(article).text) for article in wish.articles)
            read = {article: [(one.start, one.end) for one in passages(text)] for article, text in texts}
            return Aligned(wish, ties, passage_marks(read, ties, table.comparison if table else None))
        except SynopticError as error:
            return Aligned(wish, Ties(), {}, str(error))
        except Exception as error:  # noqa: BLE001 - as above
            return Aligned(wish, Ties(), {}, f"Aligning failed: {error}. Please report it.")

    def _align(self, a: str, b: str) -> Alignment:
        known = self._alignments.get((a, b)) or self._alignments.get((b, a))
        if known is None:
            forgotten = self._forgotten
            known = self._library.align(a, b)
            with self._changed:
                if forgotten == self._forgotten:
                    self._alignments[a, b] = known
                    while len(self._alignments) > _KEPT_ALIGNMENTS:
                        self._alignments.popitem(last=False)
        return known

    def _name_of(self, entity: str) -> str:
        found = self._library.entity(entity)
        return found.name if found else entity
