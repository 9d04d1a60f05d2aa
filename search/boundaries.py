"""Where a name ends: at the end of a word, as people who write names see it. All of it reads folded text.

Letters and digits never end a word. An apostrophe ends it before `s`, `ll` and the like ("Meta's"), not in "O'Brien".
A hyphen does not ("Meta-analysis" is not Meta), except in the compounds that newspapers build on any name:
"San Francisco-based", "ex-Google"; two hyphens in a row are a dash. A full stop does not inside "Amazon.com".
"""

from __future__ import annotations

import re

# Second halves of compounds whose first half is a name used as a name.
_SECOND = """
administered affiliated aided aligned allied appointed approved area assembled backed based born bound bred
brokered built centric chaired commissioned controlled created dated designed developed directed dominated drafted
educated endorsed era exclusive friendly founded funded held headquartered hosted inspired issued led licensed linked
listed made managed mediated occupied only operated organised organized originated owned powered produced proposed
provided related run sanctioned sized sponsored style supplied supported themed trained type wide"""
_FIRST = "anti ex former mid non post pre pro then"

_COMPOUND = re.compile(rf"-(?:{'|'.join(_SECOND.split())})(?![\w'-])", re.IGNORECASE)
_PREFIXED = re.compile(rf"(?<![\w'-])(?:{'|'.join(_FIRST.split())})-\Z", re.IGNORECASE)
_CONTRACTION = re.compile(r"'(?:s|ll|d|ve|re|m)(?!\w)(?!-\w)", re.IGNORECASE)
# A full stop with a small letter right behind it: a web address ("Amazon.com"). Behind a capital a blank was forgotten.
_ADDRESS = re.compile(r"\.[a-z]{2,6}(?![\w'])")
_AHEAD, _BEHIND = 20, 8

_WORD = re.compile(r"[\w'&.+-]*")


def starts_word(text: str, start: int) -> bool:
    """Whether a word may begin at this offset of a folded text."""
    if start == 0:
        return True
    before = text[start - 1]
    if before.isalnum() or before == "_":
        return False
    if before not in "-'&@." or start == 1 or not _is_word(text[start - 2]):
        return True
    if before == "-":
        return _PREFIXED.search(text, max(0, start - _BEHIND), start) is not None
    # "R&D", "O'Brien" and "a@b" are one word each; a full stop ends one.
    return before == "."


def ends_word(text: str, end: int) -> bool:
    """Whether a word may end at this offset of a folded text."""
    if end >= len(text):
        return True
    after = text[end]
    if after.isalnum() or after == "_":
        return False
    if after not in "-'&@.+#" or end + 1 == len(text):
        return after not in "+#"
    if after in "+#":  # "Disney+", "C#"; but "Meta+Google" are two
        return _is_word(text[end + 1])
    if not _is_word(text[end + 1]):
        return True
    if after == "-":
        return _COMPOUND.match(text, end, end + _AHEAD) is not None
    if after == "'":
        return _CONTRACTION.match(text, end, end + _AHEAD) is not None
    if after == ".":
        return _ADDRESS.match(text, end, end + _AHEAD) is None
    return False


def word_around(text: str, start: int, end: int, limit: int = 40) -> tuple[int, int]:
    """The span of the whole word that a span is part of, at most `limit` characters more on each side."""
    first = start
    while first > max(0, start - limit) and (_is_word(text[first - 1]) or text[first - 1] in "'&.@-"):
        first -= 1
    last = _WORD.match(text, end, end + limit)
    stop = last.end() if last else end
    while first < start and not _is_word(text[first]):
        first += 1
    while stop > end and not _is_word(text[stop - 1]) and text[stop - 1] not in "+#":
        stop -= 1
    return first, stop


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_"
