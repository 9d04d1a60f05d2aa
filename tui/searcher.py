"""One thread that searches: the latest question wins, the typing never waits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Condition, Thread
from typing import NamedTuple, Protocol

from search.answers import Completion, EntityCount, Page
from search.errors import QueryError, SynopticError

# Entities of so many articles are counted in a millisecond: answer and counts are then drawn together.
_FEW = 200


class Question(NamedTuple):
    """A line in the search box. `open` are the articles whose hits are wanted too; `typing`: Enter was not pressed."""

    line: str
    typing: bool = True
    cursor: int = 0
    open: tuple[str, ...] = ()
    limit: int = 20


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a question: a page, or what was wrong with the line.

    `hits` are, by open article, where the words of the query stand. An empty line has neither page nor fault.
    """

    question: Question
    page: Page | None = None
    fault: str | None = None
    incomplete: bool = False
    hits: dict[str, tuple[tuple[int, int], ...]] = field(default_factory=dict)
    completions: tuple[Completion, ...] = ()


class Counted(NamedTuple):
    """The entities of all articles that a question found; it follows its answer, when there is time."""

    question: Question
    counts: tuple[EntityCount, ...]


class Searchable(Protocol):
    """The part of the library that a searcher needs."""

    def search(
        self, line: str, limit: int = 20, *, typing: bool = False, cancelled: Callable[[], bool] = lambda: False
    ) -> Page:
        """As `Library.search`."""

    def hits(self, line: str, article: str, *, typing: bool = False) -> tuple[tuple[int, int], ...]:
        """As `Library.hits`."""

    def complete(self, line: str, cursor: int, limit: int = 8) -> tuple[Completion, ...]:
        """As `Library.complete`."""

    def entity_counts(self, articles: tuple[str, ...] | None = None) -> tuple[EntityCount, ...]:
        """As `Library.entity_counts`."""


class Searcher:
    """Answers questions in a thread of its own, one after the other, leaving out those that were overtaken.

    `deliver` is called in that thread; it must only hand the answer on.
    """

    def __init__(self, library: Searchable, deliver: Callable[[Answer | Counted], None]) -> None:
        self._library = library
        self._deliver = deliver
        self._changed = Condition()
        self._waiting: Question | None = None
        self._generation = 0
        self._closed = False
        self._warm = False
        self._thread = Thread(target=self._work, name="searcher", daemon=True)
        self._thread.start()

    def ask(self, question: Question) -> None:
        """Asks; whatever was asked before and is not answered yet is dropped."""
        with self._changed:
            self._waiting = question
            self._generation += 1
            self._changed.notify()

    def warm(self) -> None:
        """Lets the engine be loaded before the first letter is typed."""
        with self._changed:
            self._warm = True
            self._changed.notify()

    def close(self, timeout: float = 1.0) -> None:
        """Ends the thread; a search that runs is cancelled."""
        with self._changed:
            self._closed = True
            self._generation += 1
            self._changed.notify()
        self._thread.join(timeout)

    def _work(self) -> None:
        while True:
            with self._changed:
                while self._waiting is None and not self._closed and not self._warm:
                    self._changed.wait()
                if self._closed:
                    return
                question, generation = self._waiting, self._generation
                self._waiting = None
                warm, self._warm = self._warm, False
            if question is None:
                if warm:
                    self._answer(Question("a", limit=1), lambda: self._waiting is not None)
                continue

            def cancelled(generation: int = generation) -> bool:
                return generation != self._generation

            answer = self._answer(question, cancelled)
            if cancelled():
                continue
            few = answer.page is not None and answer.page.total <= _FEW
            counted = self._count(question, answer.page) if few else None
            self._deliver(answer)
            if not few and answer.fault is None and not cancelled():
                counted = self._count(question, answer.page)
            if counted is not None and not cancelled():
                self._deliver(counted)

    def _answer(self, question: Question, cancelled: Callable[[], bool]) -> Answer:
        library, line = self._library, question.line
        completions: tuple[Completion, ...] = ()
        if not line.strip():  # everything is found, which the screen knows by itself
            return Answer(question)
        try:
            if question.typing and line:
                completions = library.complete(line, question.cursor, 6)
            page = library.search(line, question.limit, typing=question.typing, cancelled=cancelled)
            if cancelled():
                return Answer(question)
            hits = {article: library.hits(line, article, typing=question.typing) for article in question.open}
        except QueryError as error:
            return Answer(question, fault=str(error), incomplete=error.incomplete, completions=completions)
        except SynopticError as error:
            return Answer(question, fault=str(error), completions=completions)
        except Exception as error:  # noqa: BLE001 - the edge of this thread: typing must go on whatever a query did
            return Answer(question, fault=f"This search failed: {error}. Please report it.", completions=completions)
        return Answer(question, page=page, hits=hits, completions=completions)

    def _count(self, question: Question, page: Page | None) -> Counted | None:
        try:
            return Counted(question, self._library.entity_counts(page.ids if page else None))
        except SynopticError:
            return None
