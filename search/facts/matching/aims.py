"""How far the words of an aim go where its noun is the subject of a verb: "Norvia's plan to build a dam has failed"."""

from __future__ import annotations

from search.facts.sentence.grammar import Grammar
from search.facts.sentence.verbs import verb_of
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
_FINDING = word_set("found finds showed shows uncovered revealed reveals turned led leads cleared determined")
"""Verbs that stand behind an inquiry, if one of these follows."""
_FOUND = word_set("that no a an the nothing little evidence up to him her them he she they it")
_BESIDE = frozenset({"about", "with", "in", "on", "at", "for", "of", "to", "over"})
"""What takes up, behind "and" or "or", what stood before the plan: "about his plan to leave, and about his pay"."""
_BEGINNING = word_set("that and but or because if while when though although as since whether so yet than")
"""Before them begins a clause, whose subject follows."""
_SAID = word_set(
    "say says said saying believe believes believed think thinks thought argued argues insisted insists fear feared"
)
"""Verbs that a clause follows."""
_QUOTES = frozenset({"“", '"', "”"})
_STRESSING = frozenset({"actually", "simply", "also", "only", "really", "merely"})
_SINGULAR = frozenset({"he", "she", "it", "who", "which"})
_DESCRIBED = 6
"""Units before a name that may describe it: "in New York Mayor Ada Hill's"."""
_LEAST = 6
"""Words of a clause of which no verb is known."""


def claim_end(row: tuple[str, ...], owner: int, first: int, last: int, grammar: Grammar) -> int:
    """The unit at which the clause ends that a noun tells whose owner begins at a unit; -1 where that is open.

    "Hill's claim that it was late drew fire" ends before "drew"; what a verb or a preposition stands before goes on
    to the end: "doubled down on her claim that it was late".
    """
    verb = verb_of(row, first, last, (0, 0), grammar)
    if verb == first or not clausal(row, first, last, grammar):
        return -1  # "her remarks that drew fire"
    if row[first] in _QUOTES and _QUOTES.isdisjoint(row[first + 1 : last + 2]):
        return -1  # "his claim that “we are old, but …"
    if row[owner - 1 : owner] == ("and",):
        return -1  # what "and" joins may be the object or the subject
    governed = _governed(row, owner, grammar)
    if governed and "," in row[first:last] and not any(_told(row, at, grammar) for at in range(owner)):
        last = row.index(",", first)  # "Despite Hill's claim that it was late, …"
    end = aim_end(row, verb, last, grammar) if first < verb < last else last
    joined = "and" in row[verb:end]
    if governed:
        return end if end == last or row[end] == "," else last if joined else -1
    if end == last or joined or row[end - 1] == "there" or not _QUOTES.isdisjoint(row[verb:end]):
        return -1
    return end - (row[end - 1] in _STRESSING)


def clausal(row: tuple[str, ...], first: int, last: int, grammar: Grammar) -> bool:
    """Whether units may be a clause: they hold a verb, or so many words that one is among them."""
    if row[last - 1] in grammar.helping:
        return False  # "the idea that the reason is because …"
    return last - first >= _LEAST or verb_of(row, first, last, (0, 0), grammar) >= 0


def _governed(row: tuple[str, ...], owner: int, grammar: Grammar) -> bool:
    """Whether a verb or a preposition stands before the phrase that begins at a unit, and what describes its name."""
    for at in range(owner - 1, max(-1, owner - _DESCRIBED), -1):
        if row[at] in _BEGINNING or row[at] in _SAID or not row[at].strip(".").isalpha():
            return False
        agrees = at > 0 and row[at][-1] == "s" and (row[at - 1] in _SINGULAR or row[at - 1][:1] == "@")  # "she cites"
        if row[at] in grammar.prepositions or row[at][-3:] == "ing" or grammar.finite(row, at) or agrees:
            return True
    return False


def _told(row: tuple[str, ...], place: int, grammar: Grammar) -> bool:
    """Whether the verb of a clause stands at a unit."""
    return row[place][-3:] != "ing" and grammar.finite(row, place)


def aim_end(row: tuple[str, ...], first: int, last: int, grammar: Grammar) -> int:
    """The unit at which an aim ends that begins at the unit `first`, with an infinitive or a noun; at most `last`."""
    opened = row[first] in _OPENING
    for at in range(first + 1, last):
        word = row[at]
        if word in _RELATIVE:
            opened = word == "that" and not grammar.finite(row, at + 1)
        elif word in _OPENING:
            opened = True
        elif word == "," and row[at + 1] in {"and", "or"} and at + 2 < last and row[at + 2] in _BESIDE:
            return at
        elif row[at - 1] == "to" or row[at - 1] in grammar.helping or row[at - 1] in _RELATIVE:
            continue
        elif opened:
            opened = not grammar.finite(row, at)
        elif row[at - 1] in grammar.pronouns:
            continue  # "a success he can use"
        elif (
            word in _PLAIN
            or word[-3:] == "n't"
            or word in grammar.helping - {"be", "been", "being", "having"}
            or (word in _FINDING and row[at + 1 : at + 2] and row[at + 1] in _FOUND)
        ):
            return at - (row[at - 1] == ",")
    return last
