"""When Python collects garbage while the program reads what it keeps."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """Without the garbage collector, which would walk everything read so far over and over: up to half of the time."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def set_aside() -> None:
    """Spares the collector what is in memory now, once in a process: half a million parts of wordings that stay.

    A walk over them takes a quarter of a second, in which no key is answered.
    """
    if not gc.get_freeze_count():
        gc.freeze()
