"""The steps that all panes can be moved by."""

from __future__ import annotations

from typing import Literal

Move = Literal["up", "down", "top", "bottom", "half_up", "half_down", "page_up", "page_down"]


def rows_moved(step: Move, at: int, page: int, last: int) -> int:
    """Where a step leads from row `at`, within 0 … `last`. A page leaves one row of what was seen."""
    by = {
        "up": -1,
        "down": 1,
        "half_up": -max(1, page // 2),
        "half_down": max(1, page // 2),
        "page_up": -max(1, page - 1),
        "page_down": max(1, page - 1),
        "top": -at,
        "bottom": last - at,
    }[step]
    return max(0, min(last, at + by))
