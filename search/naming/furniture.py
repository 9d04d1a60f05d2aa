"""What pages put around an article: picture credits, invitations to read on, and names repeated and run together."""

from __future__ import annotations

import re
from collections.abc import Sequence

from search.naming.tokens import Token
from search.values.wordlist import word_set

_AGENCIES = word_set("ap afp epa upi reuters getty images bloomberg photo press")
"""Last words of those who own pictures, as they stand before a stroke and a photographer's name."""
_OWNER = re.compile(r" ?/ ?(?:Getty|AP|AFP|EPA|UPI|Reuters|REUTERS|Bloomberg|Associated Press|The New York Times)\b")
_PHOTOGRAPHER = re.compile(r"/(?!FILE|File)[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){1,3}")
_BRACKETED = re.compile(
    r"\((?:[^()\n]{0,40}?\b(?:photos?(?: by\b|:|/| credit)|file photo|image:)[^()\n]{0,80}|AP photos?)\)", re.IGNORECASE
)
_FIRST = word_set(
    "advertisement story read click continue sign related watch see more photo photos photograph image picture credit"
    " video"
)
_INVITATION = re.compile(
    r"""advertisement(?![ ][a-z]) | story[ ]continue[sd][ ]below(?:[ ]advertisement)? | read[ ](?:more|also|next)\b:?
      | click[ ]here\b | continue[ ]reading\b | sign[ ]up\b | (?:related|watch|see[ ]also|more):
      | (?:photos?|photograph|image|picture|credit|video)(?:[ ](?:by|credit))?:[^\n]{0,120}$
      | (?:photos?|photograph|image)[ ]by\b[^\n]{0,80}[^\n.!?]$""",
    re.IGNORECASE | re.MULTILINE | re.VERBOSE,
)
_LONGEST_NAME = 4
"""Words of a photographer's name."""
_SHORTEST = 3
"""Letters of a name that is found again at the beginning of a word."""


def without_furniture(text: str, chains: Sequence[list[Token]]) -> list[list[Token]]:
    """Chains of capitalised words without those of credits and invitations, cut where these stood."""
    kept: list[list[Token]] = []
    until = 0
    for chain in chains:
        run: list[Token] = []
        for place, token in enumerate(chain):
            if token.start < until:
                continue
            cut = _repetition(chain, place) or _credit(text, chain, place)
            if cut is None:
                run.append(token)
                continue
            start, until = cut
            run = [one for one in run if one.start < start]
            if run:
                kept.append(run)
                run = []
        if run:
            kept.append(run)
    return kept


def _credit(text: str, chain: Sequence[Token], place: int) -> tuple[int, int] | None:
    """The span of a credit or an invitation that a token is part of."""
    token = chain[place]
    if token.low in _FIRST and (match := _INVITATION.match(text, token.start)):
        return match.span()
    if text[token.start - 1 : token.start] == "(" and (match := _BRACKETED.match(text, token.start - 1)):
        return match.span()
    if text[token.end : token.end + 1] not in {"/", " "} or "/" not in text[token.end : token.end + 2]:
        return None
    if token.low in _AGENCIES and (match := _PHOTOGRAPHER.match(text, token.end)):
        before = place > 0 and chain[place - 1].low in _AGENCIES
        return chain[place - before].start, match.end()
    match = _OWNER.match(text, token.end)
    if match is None:
        return None
    first = place
    while first and place - first + 1 < _LONGEST_NAME and chain[first].gap == "":
        first -= 1
    return chain[first].start, match.end()


def _repetition(chain: Sequence[Token], place: int) -> tuple[int, int] | None:
    """From behind a name to where it begins again, run together with other words: "Ada Hill Ada Jane HillMore"."""
    word = chain[place].word
    if word[1:].islower() or not place:
        return None
    for before, token in enumerate(chain[:place]):
        size = len(token.word)
        if _SHORTEST <= size < len(word) and word.startswith(token.word) and word[size].isupper():
            return chain[before + 1].start, chain[place].end
    return None
