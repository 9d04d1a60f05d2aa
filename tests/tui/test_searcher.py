"""The searcher: the latest question wins, what was overtaken is dropped, and no query ends the thread."""

from queue import Queue
from threading import Event

import pytest

from search.answers import Page
from tests.tui.fakes import FakeLibrary
from tui.searcher import Answer, Counted, Question, Searcher

SOON = 5


class SlowLibrary(FakeLibrary):
    """Holds on to the query `slow` until it is told to go on, and notes whether it was cancelled."""

    def __init__(self):
        super().__init__()
        self.begun, self.go_on = Event(), Event()
        self.cancelled_at = []

    def search(self, line, limit=20, *, typing=False, cancelled=lambda: False) -> Page:
        if line == "slow":
            self.begun.set()
            assert self.go_on.wait(SOON)
            self.cancelled_at.append(cancelled())
        if line == "breaks":
            raise ZeroDivisionError("a fault of the engine")
        return super().search(line, limit, typing=typing, cancelled=cancelled)


@pytest.fixture
def library():
    return SlowLibrary()


@pytest.fixture
def delivered():
    return Queue()


@pytest.fixture
def searcher(library, delivered):
    searcher = Searcher(library, delivered.put)
    yield searcher
    library.go_on.set()
    searcher.close()


def next_answer(delivered) -> Answer:
    while isinstance(answer := delivered.get(timeout=SOON), Counted):
        pass
    return answer


def test_a_question_is_answered_with_page_hits_and_entities(searcher, delivered):
    searcher.ask(Question("wang", open=("000_1b822c7fe5fd1784.txt",)))
    answer = delivered.get(timeout=SOON)
    assert answer.page.total == 2
    assert len(answer.hits["000_1b822c7fe5fd1784.txt"]) == 4
    counted = delivered.get(timeout=SOON)
    assert {one.entity for one in counted.counts} >= {"meta", "wang"}


def test_the_latest_question_wins_and_those_between_are_never_asked(searcher, library, delivered):
    searcher.ask(Question("slow"))
    assert library.begun.wait(SOON)
    for line in ("s", "sc", "sca", "scale"):
        searcher.ask(Question(line))
    library.go_on.set()
    assert next_answer(delivered).question.line == "scale"
    assert library.asked == ["slow", "scale"]


def test_a_search_that_is_overtaken_is_told_so(searcher, library, delivered):
    searcher.ask(Question("slow"))
    assert library.begun.wait(SOON)
    searcher.ask(Question("scale"))
    library.go_on.set()
    next_answer(delivered)
    assert library.cancelled_at == [True]


def test_a_wrong_query_is_a_sentence(searcher, delivered):
    searcher.ask(Question("entitty:meta"))
    answer = next_answer(delivered)
    assert answer.page is None
    assert "did you mean entity:" in answer.fault
    assert not answer.incomplete


def test_a_half_typed_query_is_known_as_one(searcher, delivered):
    searcher.ask(Question("scale ("))
    assert next_answer(delivered).incomplete


def test_an_empty_line_asks_the_engine_nothing_but_counts_entities(searcher, library, delivered):
    searcher.ask(Question("  "))
    assert delivered.get(timeout=SOON) == Answer(Question("  "))
    assert isinstance(delivered.get(timeout=SOON), Counted)
    assert library.asked == []


def test_a_fault_of_the_engine_does_not_end_the_typing(searcher, delivered):
    searcher.ask(Question("breaks"))
    assert "a fault of the engine" in next_answer(delivered).fault
    searcher.ask(Question("scale"))
    assert next_answer(delivered).page.total == 2


def test_warming_up_loads_the_engine_and_delivers_nothing(searcher, library, delivered):
    searcher.warm()
    searcher.ask(Question("scale"))
    assert next_answer(delivered).question.line == "scale"


def test_closing_does_not_wait_for_a_slow_search(library, delivered):
    searcher = Searcher(library, delivered.put)
    searcher.ask(Question("slow"))
    assert library.begun.wait(SOON)
    searcher.close(timeout=0.01)
    library.go_on.set()
    assert delivered.empty()
