"""The thread that compares: the last wish wins, alignments are kept, faults are sentences."""

from queue import Queue
from threading import Event

import pytest

from search.errors import ArticleError
from tests.tui.story import FERRY, HARBOUR, WIRE, StoryLibrary
from tui.comparer import Aligned, Compared, Comparer, Wish


@pytest.fixture
def told():
    return Queue()


@pytest.fixture
def library():
    return StoryLibrary()


@pytest.fixture
def comparer(library, told):
    thread = Comparer(library, told.put)
    yield thread
    thread.close()


def take(told):
    return told.get(timeout=10)


def test_open_articles_are_compared_then_aligned(comparer, told):
    comparer.ask(Wish("open", (FERRY, HARBOUR)))
    compared, aligned = take(told), take(told)
    assert isinstance(compared, Compared) and compared.table.articles == (FERRY, HARBOUR)
    assert isinstance(aligned, Aligned) and aligned.ties.know(HARBOUR, FERRY)
    assert {one.kind for one in aligned.marks[FERRY].marks} == {"conflict", "only"}


def test_articles_of_the_table_are_compared_only(comparer, told, library):
    comparer.ask(Wish("table", (FERRY, HARBOUR, WIRE)))
    assert take(told).table is not None
    assert not [asked for asked in library.asked if asked.startswith("align")]


def test_alignments_are_kept_until_they_are_forgotten(comparer, told, library):
    for articles in ((FERRY, HARBOUR), (HARBOUR, FERRY), (FERRY, HARBOUR, WIRE)):
        comparer.ask(Wish("open", articles))
        take(told), take(told)
    assert len([asked for asked in library.asked if asked.startswith("align")]) == 3
    comparer.forget()
    comparer.ask(Wish("open", (FERRY, HARBOUR)))
    take(told), take(told)
    assert len([asked for asked in library.asked if asked.startswith("align")]) == 4


def test_a_wish_that_was_overtaken_is_not_answered(told, library):
    began, go_on, compare = Event(), Event(), library.compare

    def slow(articles):
        began.set()
        assert go_on.wait(10)
        return compare(articles)

    library.compare = slow
    comparer = Comparer(library, told.put)
    comparer.ask(Wish("open", (FERRY, WIRE)))
    assert began.wait(10)
    comparer.ask(Wish("open", (FERRY, HARBOUR)))
    go_on.set()
    assert take(told).wish.articles == (FERRY, HARBOUR)
    comparer.close()


@pytest.mark.parametrize("fault", [ArticleError("there is no article x any more"), ZeroDivisionError("oh")])
def test_a_fault_is_a_sentence_and_the_thread_goes_on(comparer, told, library, fault):
    def fail(_):
        raise fault

    library.compare, compare = fail, library.compare
    comparer.ask(Wish("table", (FERRY, HARBOUR)))
    result = take(told)
    assert result.table is None and str(fault) in result.fault
    library.compare = compare
    comparer.ask(Wish("table", (FERRY, HARBOUR)))
    assert take(told).fault is None
