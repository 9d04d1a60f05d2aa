"""A paragraph → lines that fit a width. Offsets in, offsets out: nothing is copied, nothing is altered.

A line never ends in a blank; the blanks between two lines belong to neither. Lines break after blanks, after dashes
inside words, and between wide characters (not before closing punctuation); a word that is longer than a line is cut.
"""

from __future__ import annotations

import re
from functools import lru_cache

from tui.text.cells import TAB, clusters, is_plain

Row = tuple[int, int]  # where a line begins and ends in its text, end exclusive

NARROWEST = 2  # cells; a wide character must fit

# Spaces that a line may break at. No-break spaces are not among them.
_BLANKS = frozenset(" \t\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f\u3000")
_NEVER_FIRST = frozenset(
    "、。，．：；？！）］｝〕〉》」』】〗〙’”ー々〻ゝゞ゛゜・…‥ぁぃぅぇぉっゃゅょァィゥェォッャュョ)]},.;:!?%"
)
_NEVER_LAST = frozenset("（［｛〔〈《「『【〖〘‘“([{$£¥")


def wrap(text: str, width: int) -> list[Row]:
    """The lines of one paragraph as (start, end), end exclusive; `text` holds no line end, `width` is in cells.

    Empty for a text of blanks. Raises ValueError for a width under NARROWEST.
    """
    if width < NARROWEST:
        raise ValueError(f"a line takes at least {NARROWEST} cells, not {width}")
    if is_plain(text):
        if len(text) <= width:
            return [(0, len(text.rstrip(" ")))] if text.strip(" ") else []
        return [match.span(match.lastindex) for match in _plain_lines(width).finditer(text) if match.lastindex]
    return _wrap_clusters(text, width)


@lru_cache(maxsize=32)
def _plain_lines(width: int) -> re.Pattern[str]:
    """Matches one line of one-cell characters: the longest that a break follows, else as much as fits."""
    line = f"(.{{0,{width - 1}}}[^ ])"
    dash_in_word = r"(?<=[^\W\d]{2}-)(?=[^\W\d])|(?<=\w/)(?=\w)|(?<=—)(?=\w)"
    return re.compile(rf"{line}(?: +|\Z|{dash_in_word})|{line} *| +")


def _wrap_clusters(text: str, width: int) -> list[Row]:
    lines: list[Row] = []
    line_start = line_end = column = 0
    # The latest place where this line may end: where the next would start, where this would end, the column between.
    next_start = next_end = next_column = 0
    previous, previous_wide, after_blank = "", False, False
    for start, end, cells in clusters(text):
        character = text[start]
        if character in _BLANKS and end == start + 1:
            column += TAB - column % TAB if character == "\t" else cells
            after_blank = True
            continue
        wide = cells > 1
        if after_blank or _may_part(previous, character, wide or previous_wide):
            next_start, next_end, next_column = start, line_end, column
        while column + cells > width and start > line_start:
            if next_start > line_start:
                cut, until, used = next_start, next_end, next_column
            else:
                cut, until, used = start, line_end, column
            if until > line_start:
                lines.append((line_start, until))
            line_start, column = cut, column - used
        column += cells
        line_end = end
        previous, previous_wide, after_blank = character, wide, False
    if line_end > line_start:
        lines.append((line_start, line_end))
    return lines


def _may_part(before: str, after: str, wide: bool) -> bool:
    if wide:
        return after not in _NEVER_FIRST and before not in _NEVER_LAST
    return before in "-—/" and before != "" and after.isalpha()
