"""Lists of links that a web page has glued to a name, which are no part of what its article says.

"Sen. Ada Hill Ada (Addie) Jane HillOther headline Third headline MORE said": behind the name stand the whole name
again, headlines without any stop between them, and the word that opens the rest of the list.
"""

from __future__ import annotations

import re

from search.markdown import Bare

_MORE = " MORE"
_GLUED = re.compile(
    r"\b(?P<name>[A-Z][\w'’-]+)(?P<kept>(?: Jr\.)?)(?: (?:[A-Z][\w.'’-]*|\([A-Z]\w+\))){1,5} (?P=name)"
    r"(?=[A-Z0-9“‘'\"])[^\n]{20,700}? MORE\b"
)


def without_links(text: str) -> Bare | None:
    """A text without such lists; None where there are none. Takes time only where a text has their last word."""
    if _MORE not in text:
        return None
    pieces: list[tuple[int, int]] = []
    last = 0
    for match in _GLUED.finditer(text):
        pieces.append((last, match.end("kept")))
        last = match.end()
    if not pieces:
        return None
    pieces.append((last, len(text)))
    return Bare(
        "".join(text[start:end] for start, end in pieces), [at for one in pieces for at in range(*one)], (), shown=False
    )
