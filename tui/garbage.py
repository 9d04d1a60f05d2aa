"""When Python collects garbage in the explorer: not before the first screen, and seldom after.

Measured on the seeds: a full collection stops everything for 60 to 120 ms, since Textual and the index hold some
100,000 objects that live as long as the program. With these settings 19 of 20 letters are drawn in half the time.
"""

from __future__ import annotations

import gc

# Young objects before a collection; collections of the young before one of the older; of those before a full one.
_THRESHOLDS = (50_000, 20, 100)


def pause() -> None:
    """No collection until `settle`: what the start makes stays."""
    gc.disable()


def settle() -> None:
    """Leaves alone what was made so far, and collects the rest seldom. Does nothing without a `pause` before."""
    if gc.isenabled():
        return
    gc.freeze()
    gc.set_threshold(*_THRESHOLDS)
    gc.enable()
