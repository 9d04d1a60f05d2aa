"""Copying out of the explorer, and saying how it was done: a terminal does not tell whether it obeyed."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable

# What terminals are known to take in one escape sequence (xterm's limit is the lowest in wide use).
_OSC_52_LIMIT = 74_000


def copy(text: str, by_terminal: Callable[[str], None]) -> str:
    """Copies a text; gives a sentence about how. `by_terminal` sends OSC 52."""
    if sys.platform == "darwin" and (tool := shutil.which("pbcopy")):
        try:
            subprocess.run([tool], input=text.encode(), check=True, timeout=5)  # noqa: S603 - a fixed system tool
        except (OSError, subprocess.SubprocessError):
            pass  # the terminal can still be asked
        else:
            return f"Copied {_count(text)} with pbcopy."
    if len(text.encode()) * 4 // 3 > _OSC_52_LIMIT:
        return f"Not copied: {_count(text)} are more than a terminal takes at once. Select less."
    by_terminal(text)
    return (
        f"Copied {_count(text)} through the terminal (OSC 52). If nothing arrives, allow it in the terminal’s settings."
    )


def _count(text: str) -> str:
    return "1 character" if len(text) == 1 else f"{len(text):,} characters"
