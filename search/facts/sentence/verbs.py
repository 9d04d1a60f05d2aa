"""Which word of a clause is its verb."""

from __future__ import annotations

from search.facts.sentence.grammar import Grammar

_PLURAL = frozenset({"they", "we", "i", "you"})
_SINGULAR = frozenset({"he", "she", "it", "this", "nobody", "everybody", "everyone", "somebody"})
_JOINING = frozenset({"and", "or", "all", "both", "too", "also", "as", "plus", "versus", "times", "news"})
CONTRACTED = frozenset({"it's", "he's", "she's", "that's", "there's", "i'm"})
"""A pronoun and its verb."""


def verb_of(row: tuple[str, ...], first: int, last: int, cue: tuple[int, int], grammar: Grammar) -> int:
    """The first verb of a clause, beside those that tell who says it; -1: there is none."""
    for at in range(first, last):
        if cue[0] <= at < cue[1]:
            continue
        if row[at].endswith("ed") and (row[at - 1] == "-" or row[at + 1 : at + 2] == ("by",)):
            continue  # "the Tarn-based maker", "a plan backed by Reyes"
        if grammar.finite(row, at) or row[at].endswith(("'d", "'ll", "'re", "'ve")) or row[at] in CONTRACTED:
            return at
        if at > first and row[at].isalpha() and row[at] not in _JOINING and _agrees(row[at - 1], row[at]):
            return at
    return -1


def strict(row: tuple[str, ...], verb: int, grammar: Grammar) -> bool:
    """Whether a word can be nothing but the verb of a clause."""
    sure = row[verb] in grammar.be | grammar.have | grammar.modals or "'" in row[verb]
    return sure or _agrees(row[verb - 1], "goes") or row[verb - 1] in _PLURAL


def _agrees(subject: str, word: str) -> bool:
    """Whether a word right behind a pronoun or a name may be its verb: "they want", "she knows", "Reyes deserves"."""
    return subject in _PLURAL or (
        word.endswith("s") and not word.endswith("ss") and (subject in _SINGULAR or subject[:1] == "@")
    )
