"""How far the words of an aim go where its noun is the subject of a verb: "Norvia's plan to build a dam has failed"."""

from __future__ import annotations

from search.facts.sentence.grammar import Grammar
from search.values.wordlist import word_set

_RELATIVE = frozenset({"who", "which", "that"})
"""What has its verb right behind it, if it has no subject: "people who want"."""
_OPENING = word_set("what how whether if because as when where while than until before after since whose why whatever")
"""What begins a clause with a verb of its own."""
_PLAIN = word_set(
    "came comes went goes began begins fell falls took takes drew gave grew ran failed fails succeeded ended ends "
    "collapsed stalled includes included remains remained seems seemed appears appeared continues continued suffered "
    "faced faces backfired marked marks mirrored sparked prompted means meant said says stemmed "
    "stems hangs concluded concludes"
)
"""Verbs that stand behind a plan: "came to an end"."""
_BESIDE = frozenset({"about", "with", "in", "on", "at", "for", "of", "to", "over"})
"""What takes up, behind "and", what stood before the plan: "about his plan to leave, and about his pay"."""


def aim_end(row: tuple[str, ...], first: int, last: int, grammar: Grammar) -> int:
    """The unit at which an aim ends that begins at the unit `first`, with an infinitive or a noun; at most `last`."""
    opened = row[first] in _OPENING
    for at in range(first + 1, last):
        word = row[at]
        if word in _RELATIVE:
            opened = word == "that" and not grammar.finite(row, at + 1)
        elif word in _OPENING:
            opened = True
        elif word == "," and row[at + 1] == "and" and at + 2 < last and row[at + 2] in _BESIDE:
            return at
        elif row[at - 1] == "to" or row[at - 1] in grammar.helping or row[at - 1] in _RELATIVE:
            continue
        elif opened:
            opened = not grammar.finite(row, at)
        elif row[at - 1] in grammar.pronouns:
            continue  # "a success he can use"
        elif word in _PLAIN or word[-3:] == "n't" or word in grammar.helping - {"be", "been", "being", "having"}:
            return at - (row[at - 1] == ",")
    return last
