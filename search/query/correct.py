"""A query that found nothing → the same line with words that no article has spelt as the articles do."""

from __future__ import annotations

import re
from collections.abc import Callable

from search.query.tree import Phrase, Query, Word, walk
from search.tokens import tokenize


def corrected(line: str, query: Query, suggest: Callable[[str], str | None]) -> str | None:
    """The line with each unknown plain or quoted word replaced by its nearest spelling, or None if nothing changes.

    `suggest` gives the nearest spelling of a folded word, None for one that is known or like no other.
    """
    words = dict.fromkeys(
        word
        for node in walk(query.root, negated=False)
        for word in ((node.text,) if isinstance(node, Word) else node.words if isinstance(node, Phrase) else ())
    )
    better = {word: spelling for word in words if len(word) > 2 and (spelling := suggest(word))}
    mended = line
    for word, start, end in reversed(tokenize(line)):
        after_colon = re.search(r"(?<!title)(?<!same):[^\s(]*$", line[:start])
        if word in better and not after_colon:
            mended = mended[:start] + better[word] + mended[end:]
    return mended if mended != line else None
