"""How commands print: the answer on standard output, all else on standard error, nothing that commands a terminal."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Iterator, Sequence

from search.characters import harmless, visible

#: In JSON these stay what they are, but are written as escapes: the bytes may pass through a terminal.
_ESCAPED = re.compile("[\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb]")


def write_json(answer: object, *, indent: int | None = None) -> None:
    """One JSON object on one line, or indented for people."""
    separators = (",", ":") if indent is None else None
    text = json.dumps(answer, ensure_ascii=False, separators=separators, indent=indent, allow_nan=False)
    _write(_ESCAPED.sub(lambda match: f"\\u{ord(match[0]):04x}", text) + "\n")


def write_text(text: str) -> None:
    """A text of several lines, as it is but for what could command a terminal."""
    _write(harmless(text))


def write(*lines: str) -> None:
    """Lines for people."""
    for line in lines:
        _write(visible(harmless(line)) + "\n")


def write_marked(text: str, marks: Sequence[tuple[int, int]], indent: str) -> None:
    """A line for people with spans of it lit, where the terminal can."""
    pieces = "".join(
        f"\x1b[1m{visible(harmless(piece))}\x1b[0m" if lit and _is_colour_terminal() else visible(harmless(piece))
        for piece, lit in _cut(text, marks)
    )
    _write(indent + " ".join(pieces.split()) + "\n")


def say(line: str) -> None:
    """A line on standard error: progress, a warning, an error."""
    sys.stderr.write(visible(harmless(line)) + "\n")
    sys.stderr.flush()


def complain(fault: Exception) -> None:
    """A fault as one line (one line a fault)."""
    from search.errors import SynopticError

    if isinstance(fault, SynopticError):
        say(str(fault))
    elif isinstance(fault, OSError):
        say(f"synoptic: {fault.strerror or fault}" + (f": {fault.filename}" if fault.filename else ""))
    elif isinstance(fault, MemoryError):
        say("synoptic: there is not enough memory for this")
    else:
        say(f"synoptic: a fault of its own: {type(fault).__name__}: {fault} (SYNOPTIC_DEBUG=1 shows where)")


def _cut(text: str, marks: Sequence[tuple[int, int]]) -> Iterator[tuple[str, bool]]:
    at = 0
    for start, end in marks:
        yield text[at:start], False
        yield text[start:end], True
        at = end
    yield text[at:], False


def _is_colour_terminal() -> bool:
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _write(text: str) -> None:
    # Always UTF-8, whatever the locale says: the answer's bytes are part of the contract.
    sys.stdout.buffer.write(text.encode("utf-8", "replace"))
