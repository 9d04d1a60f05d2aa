"""English word forms: which words count as one. Snowball's English stemmer (Porter 2), through `snowballstemmer`."""

from __future__ import annotations

from functools import lru_cache

import snowballstemmer

from search.query.words import STOP_WORDS

LONGEST_ENDING = 7
"""The longest ending that Snowball takes off: -fulness."""

_stemmer = snowballstemmer.stemmer("english")
# Words whose stem shares too little with them to be found among the words that begin like it (Snowball's own list).
_FAR = {"die": "dy", "lie": "ly", "tie": "ty"}


@lru_cache(maxsize=1 << 17)
def stem(word: str) -> str:
    """The stem of a folded word; a very common, very short or not English-looking word is its own."""
    if word in STOP_WORDS or not (word.isascii() and word.isalpha()):
        return word
    found = str(_stemmer.stemWord(word))
    return found if len(found) > 2 else word


def begins(word: str) -> tuple[str, ...]:
    """What other words with the same stem begin with; empty for a word that has no forms."""
    root = stem(word)
    if root == word and (word in STOP_WORDS or len(word) < 3 or not word.isalpha() or not word.isascii()):
        return ()
    begin = root[:-1] if len(root) > 3 or root[-1] == "i" else root
    return (begin, _FAR[root]) if root in _FAR else (begin,)
