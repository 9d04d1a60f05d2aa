"""Text as names are compared in it: one kind of quotes, hyphens and blanks, no ligatures; offsets find the way back.

Folding leaves the case of letters alone. Most texts keep their length while they are folded, and then offsets need no
map; one is made only where a ligature, a combining mark, a soft hyphen or a run of blanks changes the length.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from typing import NamedTuple

# One character for one: offsets stay. A line break is a blank, too; an empty line two blanks, and no surface has two.
_FREQUENT = (("\t", " "), ("’", "'"), ("‘", "'"), ("“", '"'), ("”", '"'), ("\u00a0", " "))
_SELDOM = dict.fromkeys(map(ord, "\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"), " ")
_SELDOM |= dict.fromkeys(map(ord, "\u2028\u2029\u202f\u205f\u3000"), " ")
_SELDOM |= dict.fromkeys(map(ord, "‛ʼ′＇´"), "'") | dict.fromkeys(map(ord, "„‟«»″＂"), '"')
_SELDOM |= dict.fromkeys(map(ord, "\u2010\u2011\u2212\ufe63\uff0d"), "-")
_SELDOM[0x130] = "I"  # the one capital whose small letter is two characters

# What changes the length: blanks in a row around at most one line break, soft hyphens, ligatures, combining marks.
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st", "…": "..."}
# No letter carries more than four marks in earnest; sorting thousands of them, as normalising does, takes for ever.
_CHANGES = re.compile(f" {{2,}}|\u00ad+|[{''.join(_LIGATURES)}]|[\u0300-\u036f]{{1,4}}")
_ODD = re.compile(f"[\u00ad\u0300-\u036f{''.join(_LIGATURES)}{re.escape(''.join(map(chr, _SELDOM)))}]")


class Folded(NamedTuple):
    """A folded text, and the way back to offsets of the text that it was folded from.

    `changed` lists, for each place where the lengths differ, (start in the folded text, start in the original, length
    in the folded text, length in the original), in order.
    """

    text: str
    changed: tuple[tuple[int, int, int, int], ...] = ()

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The span of the original text that a span of the folded text stands for.

        A span that cuts through a ligature or a run of blanks widens to the whole of it.
        """
        if not self.changed:
            return start, end
        return self._back(start, ends=False), self._back(end, ends=True)

    def _back(self, index: int, *, ends: bool) -> int:
        # An end belongs to what stands before it, a start to what stands behind it.
        place = bisect_right(self.changed, index - 1 if ends else index, key=_folded_start) - 1
        if place < 0:
            return index
        folded, original, new, old = self.changed[place]
        inside = index - folded
        if inside >= new:
            return original + old + inside - new
        return original + (old if ends else 0)


def _folded_start(change: tuple[int, int, int, int]) -> int:
    return change[0]


def fold_text(text: str) -> Folded:
    """Folds a text."""
    folded = text
    for old, new in _FREQUENT:
        folded = folded.replace(old, new)
    odd = not folded.isascii() and _ODD.search(folded) is not None
    if odd:
        folded = folded.translate(_SELDOM)
    runs = "  " in folded or " \n" in folded or "\n " in folded
    folded = folded.replace("\n", " ")
    return _shortened(text, folded) if odd or runs else Folded(folded)


def fold_surface(text: str) -> str:
    """A surface as it is looked for in a folded text: without blanks at its ends, each run of blanks one blank."""
    return " ".join((text if text.isascii() else fold_text(text).text).split())


def _shortened(text: str, folded: str) -> Folded:
    """Applies what changes the length, and notes where."""
    parts: list[str] = []
    changed: list[tuple[int, int, int, int]] = []
    done = length = 0
    for match in _CHANGES.finditer(folded):
        start, end = match.span()
        old = match.group()
        if old[0] == " ":
            # Names do not go on behind a blank line: such a run stays as it is.
            new = old if text.count("\n", start, end) > 1 else " "
        elif old[0] == "\u00ad":
            new = ""
        else:
            new = _LIGATURES.get(old, old)
            if new == old and start > done:  # marks, and the letter that carries them
                start -= 1
                new = unicodedata.normalize("NFC", folded[start:end])
        if new == folded[start:end]:
            continue
        parts += folded[done:start], new
        length += start - done
        changed.append((length, start, len(new), end - start))
        length += len(new)
        done = end
    parts.append(folded[done:])
    return Folded("".join(parts), tuple(changed))
