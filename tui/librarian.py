"""One thread that keeps the library up to date: reads new articles, and watches the configuration and the folder."""

from __future__ import annotations

import time
from collections.abc import Callable
from threading import Condition, Thread
from typing import NamedTuple, Protocol

from search.answers import Progress, Refreshed
from search.articles import Headline
from search.errors import ConfigError, SynopticError

_EVERY = 0.1  # seconds between two words about progress
_LIST_EVERY = 0.5  # seconds between two new lists of articles while they are read
# A refresh of an unchanged folder looks at every file: it may take this part of the time, and no more.
_SHARE_OF_TIME = 0.02
_QUICKEST = 3.0


class Underway(NamedTuple):
    """Articles are being read; `headlines` are those that can be read by now, where they were asked for."""

    progress: Progress
    headlines: tuple[Headline, ...] | None


class UpToDate(NamedTuple):
    """All articles were read, or could not be (`fault`). `news`: the configuration is another one than before."""

    refreshed: Refreshed | None
    headlines: tuple[Headline, ...]
    fault: str | None = None
    news: bool = False


class BadConfiguration(NamedTuple):
    """The configuration file was edited and has a fault; the last good one stays."""

    fault: str


class Waiting(NamedTuple):
    """Another process is writing the index; this one waits until it is done."""


Report = Underway | UpToDate | BadConfiguration | Waiting


class Refreshable(Protocol):
    """The part of the library that the librarian needs."""

    def refresh(
        self, progress: Callable[[Progress], None] | None = None, *, waiting: Callable[[], None] | None = None
    ) -> Refreshed:
        """As `Library.refresh`."""

    def reload(self) -> bool:
        """As `Library.reload`."""

    def headlines(self) -> tuple[Headline, ...]:
        """As `Library.headlines`."""


class Stopped(Exception):  # noqa: N818 - no error: the way out of a refresh when the explorer closes
    """The explorer closes while articles are read."""


class Librarian:
    """Calls `deliver` with reports, in its own thread. `interval`: seconds between two looks at the configuration."""

    def __init__(
        self, library: Refreshable, deliver: Callable[[Report], None], *, interval: float = 1.0, watch: bool = True
    ) -> None:
        self._library = library
        self._deliver = deliver
        self._interval = interval
        self._watch = watch
        self._changed = Condition()
        self._wanted = False
        self._closed = False
        self._said = ""
        self._thread = Thread(target=self._work, name="librarian", daemon=True)
        self._thread.start()

    def refresh(self) -> None:
        """Asks for new, changed and removed articles to be read."""
        with self._changed:
            self._wanted = True
            self._changed.notify()

    def close(self, timeout: float = 1.0) -> None:
        """Ends the thread; a refresh that runs is left at the next article."""
        with self._changed:
            self._closed = True
            self._changed.notify()
        self._thread.join(timeout)

    def _work(self) -> None:
        next_look = float("inf")
        while True:
            with self._changed:
                if not self._wanted and not self._closed:
                    self._changed.wait(self._interval if self._watch else None)
                if self._closed:
                    return
                wanted, self._wanted = self._wanted, False
            news = self._reload() if self._watch else False
            if wanted or news or time.monotonic() >= next_look:
                began = time.monotonic()
                if not self._refresh(news=news):
                    return
                took = time.monotonic() - began
                next_look = time.monotonic() + max(_QUICKEST, took / _SHARE_OF_TIME)

    def _reload(self) -> bool:
        fault = ""
        try:
            if self._library.reload():
                self._said = ""
                return True
            return False
        except ConfigError as error:
            fault = str(next((one for one in error.faults if not one.warning), error))
        except SynopticError as error:
            fault = str(error)
        if fault != self._said:
            self._said = fault
            self._deliver(BadConfiguration(fault))
        return False

    def _refresh(self, *, news: bool) -> bool:
        """Reads what is new; False if the explorer closed meanwhile."""
        said = listed = 0.0

        def tell(progress: Progress) -> None:
            nonlocal said, listed
            if self._closed:
                raise Stopped
            now = time.monotonic()
            if now - said < _EVERY and progress.done < progress.total:
                return
            said = now
            headlines = None
            if now - listed >= _LIST_EVERY:
                listed, headlines = now, self._library.headlines()
            self._deliver(Underway(progress, headlines))

        try:
            refreshed = self._library.refresh(tell, waiting=lambda: self._deliver(Waiting()))
            report = UpToDate(refreshed, self._library.headlines(), news=news)
        except Stopped:
            return False
        except SynopticError as error:
            report = UpToDate(None, self._headlines(), fault=str(error), news=news)
        except Exception as error:  # noqa: BLE001 - the edge of this thread: what is open must stay readable
            report = UpToDate(None, self._headlines(), fault=f"Reading the articles failed: {error}", news=news)
        if not self._closed:
            self._deliver(report)
        return True

    def _headlines(self) -> tuple[Headline, ...]:
        try:
            return self._library.headlines()
        except SynopticError:
            return ()
