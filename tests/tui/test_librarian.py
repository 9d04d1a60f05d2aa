"""The librarian: progress while articles are read, one word about a bad configuration, a prompt end."""

from queue import Queue
from threading import Event

from search.answers import Progress, Refreshed
from search.errors import StorageError
from tests.tui.fakes import FakeLibrary
from tui.librarian import BadConfiguration, Librarian, Underway, UpToDate, Waiting

SOON = 5


def until(delivered, kind):
    while not isinstance(report := delivered.get(timeout=SOON), kind):
        pass
    return report


def working(library, **options):
    delivered = Queue()
    return Librarian(library, delivered.put, interval=0.01, **options), delivered


def test_a_refresh_reports_progress_and_then_the_articles():
    librarian, delivered = working(FakeLibrary(), watch=False)
    librarian.refresh()
    underway = until(delivered, Underway)
    assert len(underway.headlines) == 2
    done = until(delivered, UpToDate)
    assert len(done.headlines) == 2
    assert done.fault is None
    librarian.close()


def test_an_index_that_cannot_be_written_is_a_sentence():
    class Full(FakeLibrary):
        def refresh(self, progress=None, *, waiting=None):
            raise StorageError("no room left in the cache folder")

    librarian, delivered = working(Full(), watch=False)
    librarian.refresh()
    report = until(delivered, UpToDate)
    assert report.fault == "no room left in the cache folder"
    assert len(report.headlines) == 2
    librarian.close()


def test_an_edited_configuration_is_read_and_the_articles_again():
    library = FakeLibrary()
    library.reloads = [False, True]
    librarian, delivered = working(library)
    assert until(delivered, UpToDate).news
    librarian.close()


def test_a_bad_configuration_is_said_once():
    library = FakeLibrary()
    library.reloads = ["unknown key", "unknown key", "unknown key", True]
    librarian, delivered = working(library)
    assert "config.yaml:3:5: types: unknown key" in until(delivered, BadConfiguration).fault
    assert isinstance(delivered.get(timeout=SOON), Underway)
    librarian.close()


def test_closing_leaves_a_refresh_at_the_next_article():
    begun, go_on, left = Event(), Event(), Event()

    class Endless(FakeLibrary):
        def refresh(self, progress=None, *, waiting=None):
            try:
                for number in range(1_000_000):
                    begun.set()
                    assert go_on.wait(SOON)
                    progress(Progress(number, 1_000_000, "a"))
            except BaseException:
                left.set()
                raise
            return Refreshed(0, 0, 0, ())

    librarian, _ = working(Endless(), watch=False)
    librarian.refresh()
    assert begun.wait(SOON)
    librarian.close(timeout=0)
    go_on.set()
    assert left.wait(SOON)


def test_another_process_that_writes_is_named():
    class Busy(FakeLibrary):
        def refresh(self, progress=None, *, waiting=None):
            waiting()
            return super().refresh(progress)

    librarian, delivered = working(Busy(), watch=False)
    librarian.refresh()
    assert isinstance(delivered.get(timeout=SOON), Waiting)
    assert until(delivered, UpToDate).fault is None
    librarian.close()
