"""A terminal that is gone: its window was closed, or its connection broke.

The system tells the first program in the terminal, which need not pass it on (make does not), and Textual takes an end
of input for silence: it would wait for ever, and busily. So somebody looks.
"""

from __future__ import annotations

import os
import select
import time
from collections.abc import Callable
from threading import Thread

_EVERY = 500
"""Milliseconds between two looks."""
_GRACE = 3.0
"""Seconds that an orderly end may take: what draws may wait for ever for a terminal that takes nothing more."""


def watch(terminal: int, gone: Callable[[], object], lost: Callable[[], object]) -> None:
    """Calls `gone` from a thread of its own when the terminal (a file descriptor) is gone, and `lost` 3 s later.

    Does nothing for what is no terminal. What is written to the terminal from then on goes nowhere.
    """
    if os.isatty(terminal):
        Thread(target=_look, args=(terminal, gone, lost), name="hangup", daemon=True).start()


def _look(terminal: int, gone: Callable[[], object], lost: Callable[[], object]) -> None:
    poll = select.poll()
    poll.register(terminal, 0)
    event = 0
    while not event:
        event = next((event for _, event in poll.poll(_EVERY)), 0)
    if not event & select.POLLHUP:
        return  # some systems cannot look at terminals in this way
    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, terminal)
    gone()
    time.sleep(_GRACE)
    lost()
