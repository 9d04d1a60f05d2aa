"""Courts that a number tells apart: "the 6th Circuit Court of Appeals", "the Court of Appeals for the 9th Circuit"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from search.naming.segments import Segment
from search.naming.tokens import Token

CIRCUIT = "Circuit"
"""In every such name."""
_NUMBER = re.compile(r"(?<![\w-])\d{1,2}(?:st|nd|rd|th) \Z")
_LONGEST = len("10th ")
_OF = " for the "
_APPEALS = frozenset({"appeals", "appeal"})


def numbered_courts(text: str, segments: Sequence[Segment]) -> list[Segment]:
    """The segments of a text, those of a circuit with its number before it, and within the name of a court of it."""
    whole: list[Segment] = []
    for segment in segments:
        tokens = segment.tokens
        if CIRCUIT.lower() not in segment.lows[:2]:
            whole.append(segment)
            continue
        number = _NUMBER.search(text, max(0, segment.start - _LONGEST), segment.start)
        if number and segment.lows[0] in {CIRCUIT.lower(), "u.s"}:
            word = number[0].strip()
            start, opens, sentence = number.start(), tokens[0].opens, tokens[0].sentence
            first = Token(start, start + len(word), word, word, "", opens, False, sentence, False)
            tokens = [first, replace(tokens[0], opens=False, gap=""), *tokens[1:]]
        court = whole[-1] if whole else None
        if court and court.lows[-1] in _APPEALS and text[court.end : tokens[0].start] == _OF:
            joined = [*court.tokens, replace(tokens[0], gap=_OF.strip()), *tokens[1:]]
            whole[-1] = Segment(joined, article=court.article)
        else:
            whole.append(Segment(tokens, segment.titled, segment.article))
    return whole
