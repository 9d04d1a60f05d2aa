"""`synoptic` without a command: the explorer, or its overview as plain text where there is no terminal."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager

from search import Library
from tui.commands.opening import library_options, refresh
from tui.commands.output import say, write
from tui.garbage import pause


def run(options: Namespace) -> int:
    """Opens the explorer on the paths given, or on what the configuration names."""
    if options.paths and not os.path.exists(options.paths[0]) and (command := _nearest_command(options.paths[0])):
        say(f"synoptic: there is no file or folder {options.paths[0]!r}; did you mean `synoptic {command}`?")
        return 2
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        return _print_overview(options)
    if os.environ.get("TERM", "") in ("", "dumb"):
        say("synoptic: this terminal (TERM=dumb) cannot draw the explorer; `synoptic | less` prints an overview")
        return 2
    pause()
    with Library.open(**library_options(options)) as library, _drawing_on_terminal():
        from tui.app import explore

        return explore(library, refresh=not options.no_refresh)


def _nearest_command(word: str) -> str | None:
    """The command that a mistyped word is most like, if any is."""
    from difflib import get_close_matches

    from tui.cli import COMMANDS

    return next(iter(get_close_matches(word.lower(), COMMANDS, 1, 0.7)), None)


@contextmanager
def _drawing_on_terminal() -> Iterator[None]:
    """Textual draws on standard error; where that is a file (`synoptic 2>log`), the terminal takes its place."""
    if sys.stderr.isatty():
        yield
        return
    sys.stderr.flush()
    kept = os.dup(2)
    os.dup2(1, 2)
    try:
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)


def _print_overview(options: Namespace) -> int:
    from tui.plain import overview

    with Library.open(**library_options(options)) as library:
        status = 0 if options.no_refresh else refresh(library, options)
        write(overview(library))
    return status
