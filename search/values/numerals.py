"""Digits with separators → a number."""

from __future__ import annotations

import re
from functools import cache

LONGEST = 18  # digits; what is longer is a key, not a figure


@cache
def _shapes() -> tuple[tuple[re.Pattern[str], str, str], ...]:
    # (shape, what groups its thousands, its decimal sign)
    return tuple(
        (re.compile(shape), group, point)
        for shape, group, point in (
            (r"\d{1,18}\.\d+", "", "."),
            (r"[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?", ",", "."),
            (r"[1-9]\d?(?:,\d{2})+,\d{3}(?:\.\d+)?", ",", "."),  # lakh and crore
            (r"[1-9]\d{0,2}(?:\.\d{3}){2,}(?:,\d{1,2})?", ".", ","),
            (r"[1-9]\d{0,2}(?:\.\d{3})+,\d{1,2}", ".", ","),
            (r"\d{1,18},\d{1,2}", "", ","),
        )
    )


def read_numeral(word: str) -> float | None:
    """The number that digits with separators mean, None where they mean none.

    "1,234.5" and "12,34,567" are English and Indian, "1.234.567,8" and "3,5" continental; "1.234" is read as English.
    "10.15.7", "0123" and more than 18 digits are keys, not figures.
    """
    if len(word) > 2 * LONGEST or (word[0] == "0" and word[1:2].isdigit()):
        return None
    if word.isdecimal():
        return float(word) if len(word) <= LONGEST else None
    for shape, group, point in _shapes():
        if shape.fullmatch(word):
            plain = word.replace(group, "") if group else word
            return float(plain.replace(point, "."))
    return None
