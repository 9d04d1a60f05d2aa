"""What is said that facts of their own tell, so that it is no statement besides."""

from __future__ import annotations

from search.facts.sentence.grammar import Grammar

_BEFORE_DEEDS = frozenset({"will", "would", "to", "also", "not", "has", "had", "have", "it", "he", "she", "they"})
_DEEDS = frozenset(
    {"sell", "sold", "buy", "bought", "acquire", "acquired", "invest", "invested", "hire", "hired", "merge", "merged"}
    | {"close", "closed", "shut", "lay", "laid", "cut", "launch", "launched", "resign", "resigned", "retire", "retired"}
    | {"endorse", "endorsed", "partner", "partnered"}
)
"""What a speaker does that is told in facts of their own."""
_RUNNING = frozenset(
    {("run", "for"), ("run", "against"), ("run", "again"), ("seek", "reelection"), ("seek", "re-election")}
)
_EVENTS = frozenset(
    {"killed", "died", "arrested", "detained", "indicted", "convicted", "sentenced", "acquitted", "sued"}
    | {"acquired", "bought", "merged", "hired", "acquire", "buy", "sell", "sold", "merge", "resign", "sue"}
    | {"resigned", "endorsed", "married", "elected", "defeated", "employ", "employs", "employed", "appointed"}
)
_ATTACKS = frozenset(
    {"attacked", "attack", "bombed", "raided", "stormed", "shelled", "ambushed", "stabbed", "shot", "kidnapped"}
)
"""What somebody does to somebody; "was stabbed" does not say who did."""
_REACHED = frozenset({"reached", "struck", "signed"})
_DEALS = frozenset({"deal", "agreement", "settlement", "pact", "accord", "treaty"})
_ABLE = frozenset({"can", "cannot", "can't", "could", "should", "might", "may", "must"})
"""Before an event that has not happened: "can be defeated"."""
_DEED_WITHIN = 9
"""Units from the speaker to such a verb: "it was in talks to sell"."""

_TELLING = frozenset({"told", "tells", "tell", "telling"})
_TALES = frozenset(
    {"story", "stories", "tale", "tales", "joke", "jokes", "anecdote", "anecdotes", "lie", "lies", "truth"}
)
"""What somebody tells, and does not tell it to."""


def tells_a_tale(row: tuple[str, ...], verb: int) -> bool:
    """Whether a verb of saying tells a thing, and no words: "told a story about Reyes"."""
    return row[verb] in _TELLING and not _TALES.isdisjoint(row[verb + 1 : verb + 4])


def event(row: tuple[str, ...], verb: int, last: int, grammar: Grammar) -> bool:
    """Whether what is said is an event that facts of their own tell: "two men had been arrested"."""
    at, passive, able = verb, False, False
    while 0 <= at < last and (row[at] in grammar.helping or row[at] in grammar.adverbs or row[at] == "to"):
        passive = passive or row[at] in grammar.be
        able = able or row[at] in _ABLE
        at += 1
    if able or not 0 <= at < last:
        return False
    struck = row[at] in _REACHED and not _DEALS.isdisjoint(row[at : at + 4])
    return row[at] in _EVENTS or struck or (not passive and row[at] in _ATTACKS)


def deed(row: tuple[str, ...], first: int, last: int) -> bool:
    """Whether the speaker says what they do or plan to do themselves."""
    end = min(last, first + _DEED_WITHIN)
    return any(
        row[at - 1] in _BEFORE_DEEDS and (row[at] in _DEEDS or row[at : at + 2] in _RUNNING)
        for at in range(first + 1, end)
    )
