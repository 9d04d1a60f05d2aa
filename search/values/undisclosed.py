"""Amounts that a text says are not told."""

from __future__ import annotations

from search.values.reading import Reading
from search.values.tokens import APOSTROPHES, Tokens
from search.values.wordlist import word_set

AMOUNTS = word_set(
    "sum sums amount amounts price prices terms term fee fees figure figures value values valuation cost "
    "costs stake salary size settlement consideration compensation payment payments"
)
KINDS = word_set(
    "financial purchase exact precise specific full total deal transaction sale final monetary other further "
    "its their any the"
)
SILENT = word_set(
    "disclose disclosed reveal revealed divulge divulged released release specify specified announced public"
)
STARTS = SILENT | {"undisclosed"}
LINKS = word_set(
    "of for the a an its their this that deal agreement sale acquisition transaction purchase settlement "
    "contract merger"
)


def read_undisclosed(tokens: Tokens, i: int) -> Reading | None:
    """As in "undisclosed sum", "didn’t disclose the financial terms", "terms of the deal were not disclosed"."""
    words = tokens.words
    if words[i] == "undisclosed":
        at = _amount(tokens, i + 1)
        if at is not None:
            return Reading("undisclosed", i, at)
        before = words[i - 1]
        if (
            before in ("is", "was", "were", "are", "remain", "remained", "remains")
            and (start := _subject(tokens, i - 1)) is not None
        ):
            return Reading("undisclosed", start, i + 1)
        return None
    start = _negated(tokens, i)
    if start is None:
        return None
    at = _amount(tokens, i + 1)
    if at is not None:
        return Reading("undisclosed", start, at)
    if words[i].endswith("ed") and (subject := _subject(tokens, start)) is not None:
        return Reading("undisclosed", subject, i + 1)
    return None


def _amount(tokens: Tokens, i: int) -> int | None:
    at = i
    while at < i + 4 and tokens.words[at] in KINDS:
        at += 1
    return at + 1 if tokens.words[at] in AMOUNTS else None


def _negated(tokens: Tokens, i: int) -> int | None:
    """Where the negation before token `i` begins: "didn’t", "did not", "were not", "declined to"."""
    words = tokens.words
    at = i - 1
    if words[at] in ("been", "immediately", "publicly", "yet"):
        at -= 1
    if at >= 1 and words[at] == "to" and words[at - 1] in ("declined", "declines", "refused", "refuses", "declining"):
        return at - 1
    if at >= 1 and words[at] == "not":
        return at - 1 if words[at - 1] in _HELPERS else at
    if at >= 2 and words[at] == "t" and words[at - 1] in APOSTROPHES and words[at - 2] in _SHORTENED:
        return at - 2
    return None


_HELPERS = word_set("did does do was were is are has have had will would could")
_SHORTENED = word_set("didn doesn don wasn weren isn aren hasn haven hadn won wouldn")


def _subject(tokens: Tokens, verb: int) -> int | None:
    """Where "(financial) terms (of the deal)" begins, which ends before the verb."""
    words = tokens.words
    at = verb - 1
    while at >= 0 and at > verb - 8:
        if words[at] in AMOUNTS and words[at] not in ("settlement",):
            while at > 0 and words[at - 1] in KINDS and words[at - 1] not in ("the", "its", "their", "any"):
                at -= 1
            return at
        if words[at] in LINKS or tokens.capital(at):
            at -= 1
        else:
            return None
    return None
