"""What most commands begin with: open the library, bring the index up to date, say what could not be read."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager

from search import Library
from search.answers import Progress, Refreshed
from search.library import OpenOptions
from tui.commands.output import say
from tui.keymap import bound
from tui.theme_names import THEME_NAMES

READ_ALL, SOME_UNREADABLE = 0, 3


@contextmanager
def opened(options: Namespace) -> Iterator[tuple[Library, int]]:
    """The library of a command, up to date, and the exit status that its articles call for."""
    with open_library(options) as library:
        yield library, READ_ALL if options.no_refresh else refresh(library, options)


def open_library(options: Namespace) -> Library:
    """The library that the options name, not yet up to date. Warnings of the configuration are said."""
    library = Library.open(**library_options(options))
    if not options.quiet:
        for warning in library.config.warnings:
            say(f"warning: {warning}")
    return library


def library_options(options: Namespace) -> OpenOptions:
    """What the options say to `Library.open`."""
    return {
        "config": options.config,
        "articles": options.articles,
        "index": options.index,
        "actions": bound(),
        "themes": THEME_NAMES,
    }


def refresh(library: Library, options: Namespace) -> int:
    """Brings the index up to date and gives the exit status that unreadable articles call for."""
    return SOME_UNREADABLE if bring_up_to_date(library, options).unreadable else READ_ALL


def bring_up_to_date(library: Library, options: Namespace, *, rebuild: bool = False) -> Refreshed:
    """Reads what is new, with a bar of progress, and says what could not be read."""
    bar = None if options.quiet else _Bar()
    refreshed = library.refresh(bar, rebuild=rebuild)
    if bar is not None:
        bar.end()
    tell(refreshed, quiet=options.quiet)
    return refreshed


def tell(refreshed: Refreshed, *, quiet: bool) -> None:
    """Says what a refresh has to say: notes, and every article that could not be read, with the reason."""
    if quiet:
        return
    for note in refreshed.notes:
        say(note)
    for one in refreshed.unreadable:
        say(f"{one.id}: not read: {one.reason}")


class _Bar:
    """A line of progress on standard error, only where someone watches."""

    def __init__(self) -> None:
        self._shown = False
        self._watched = sys.stderr.isatty()

    def __call__(self, progress: Progress) -> None:
        if self._watched and (progress.done % 20 == 0 or progress.done == progress.total):
            sys.stderr.write(f"\rreading articles {progress.done}/{progress.total}\x1b[K")
            sys.stderr.flush()
            self._shown = True

    def end(self) -> None:
        if self._shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
