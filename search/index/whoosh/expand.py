"""A word or pattern of a query → the indexed words that it stands for."""

from __future__ import annotations

import re

from rapidfuzz import process
from rapidfuzz.distance import OSA

from search.index.whoosh.snapshot import Snapshot
from search.query.tree import Beginning, Fuzzy, Leaf, Phrase, Regex, Wildcard, Word
from search.stems import LONGEST_ENDING, begins, stem

EXPANSIONS = 200
"""A pattern stands for at most so many words, the most frequent ones; a cut is reported."""

TYPED = 24
"""How many words a half-typed word of three or more letters stands for."""

WHOLE = 4
"""From so many letters on, a half-typed word that is indexed is taken as meant, as if Enter had been pressed."""


def forms(snapshot: Snapshot, word: str) -> tuple[str, ...]:
    """The word and the indexed words with the same stem, sorted."""
    root = stem(word)
    found = {word}
    for begin in begins(word):
        longest = len(root) + LONGEST_ENDING
        found |= {other for other in snapshot.beginning(begin) if len(other) <= longest and stem(other) == root}
    return tuple(sorted(found))


def expand(snapshot: Snapshot, leaf: Leaf) -> tuple[tuple[str, ...], bool]:
    """The words that a leaf stands for, and whether some were cut off. A phrase stands for its words."""
    match leaf:
        case Phrase():
            return leaf.words, False
        case Word():
            return forms(snapshot, leaf.text), False
        case Beginning():
            return _typed(snapshot, leaf.text), False
        case Fuzzy():
            return _cut(snapshot, _similar(snapshot, leaf))
        case Wildcard():
            return _cut(snapshot, _fitting(snapshot, leaf.pattern))
        case Regex():
            fits = re.compile(leaf.pattern).fullmatch
            return _cut(snapshot, {word: count for word, count in snapshot.words.items() if fits(word)})


def _cut(snapshot: Snapshot, counts: dict[str, int]) -> tuple[tuple[str, ...], bool]:
    if len(counts) <= EXPANSIONS:
        return tuple(sorted(counts)), False
    return tuple(sorted(word for word, _ in snapshot.most_frequent(counts, EXPANSIONS))), True


def _typed(snapshot: Snapshot, text: str) -> tuple[str, ...]:
    """The most frequent words that begin so stand for all."""
    meant = forms(snapshot, text)
    if len(text) >= WHOLE and any(
        snapshot.postings(field, word).weights for word in meant for field in ("words", "title")
    ):
        return meant
    counts = snapshot.beginning(text)
    likely = sorted(counts, key=lambda word: (-counts[word], word))[: 2 * TYPED]
    few = snapshot.most_frequent({word: counts[word] for word in likely}, TYPED)
    return tuple(sorted({word for word, _ in few} | set(meant)))


def _fitting(snapshot: Snapshot, pattern: str) -> dict[str, int]:
    parts = re.split(r"([*?])", pattern)
    fits = re.compile("".join({"*": ".*", "?": "."}.get(part, re.escape(part)) for part in parts), re.DOTALL).fullmatch
    counts = snapshot.beginning(parts[0]) if parts[0] else snapshot.words
    return {word: count for word, count in counts.items() if fits(word)}


def _similar(snapshot: Snapshot, leaf: Fuzzy) -> dict[str, int]:
    near = len(leaf.text) - leaf.distance, len(leaf.text) + leaf.distance
    counts = {word: count for word, count in snapshot.words.items() if near[0] <= len(word) <= near[1]}
    found = process.extract_iter(leaf.text, counts.keys(), scorer=OSA.distance, score_cutoff=leaf.distance)
    return {word: counts[word] for word, _, _ in found}


def suggest(snapshot: Snapshot, word: str) -> str | None:
    """The nearest spelling of a folded word that is not indexed: fewest edits, then most articles, then by letters."""
    if not word or word in snapshot.words and any(snapshot.postings(name, word).weights for name in ("words", "title")):
        return None
    edits = 1 if len(word) < 5 else 2
    counts = _similar(snapshot, Fuzzy(word, edits))
    ordered = sorted(counts, key=lambda other: (OSA.distance(word, other), -counts[other], other))
    live = (other for other in ordered if any(snapshot.postings(name, other).weights for name in ("words", "title")))
    return next(live, None)
