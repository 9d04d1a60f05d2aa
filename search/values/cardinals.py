"""Number words → a number: "two hundred and five", "twenty-one", "one point five"."""

from __future__ import annotations

from search.values.tokens import HYPHENS, Tokens
from search.values.words import MAGNITUDES, ONES, ORDINALS, PARTS, PARTS_PLURAL, TENS

LONGEST = 24  # tokens of one number


def read_cardinal(tokens: Tokens, i: int, *, joint: bool = True) -> tuple[float, int] | None:
    """The number that begins at token `i` in words, and the token after it.

    `joint`: whether "and" may be inside, as in "two hundred and five"; between two ends of a range it may not.
    """
    words = tokens.words
    total, smallest = 0.0, float("inf")
    part: float | None = None
    end, whole = i, 0
    before_and: tuple[float, int] | None = None
    while end < i + LONGEST:
        at = end + 1 if end > i and words[end] in HYPHENS and tokens.joined(end) and tokens.joined(end + 1) else end
        word = words[at]
        if word == "and" and joint and at == end and end > i and before_and is None:
            follows = words[end + 1]
            if words[end - 1] in _SCALES and (follows in ONES or follows in TENS) and not _part_after(tokens, end + 1):
                before_and = (total + (part or 0.0), end)
                at, word = end + 1, follows
            else:
                break
        if (
            word in HYPHENS and end > i and words[end - 1] in TENS and words[at + 1] in _DIGITS
        ):  # "twenty - one", set apart
            at, word = at + 1, words[at + 1]
        if word in ONES:
            one = ONES[word]
            if part is None or part % 100 == 0 != part or (one and one < 10 and part % 10 == 0 and part % 100 >= 20):
                part = (part or 0.0) + one
            else:
                break
        elif word in TENS:
            if part is not None and (part % 100 or not part):
                break
            part = (part or 0.0) + TENS[word]
        elif word == "hundred":
            if part is not None and not 0 < part < 100:
                if before_and:
                    return before_and
                break
            part = (part or 1.0) * 100
        elif word in MAGNITUDES and MAGNITUDES[word] < smallest and (part or at == i):
            smallest = MAGNITUDES[word]
            total += (part or 1.0) * smallest
            part, whole = None, at + 1
        elif word in MAGNITUDES and part and whole:  # "two million, five million" without its comma
            return total, whole
        else:
            break
        end = at + 1
    if end == i:
        return None
    value = total + (part or 0.0)
    if words[end] == "point" and (words[end + 1] in ONES or words[end + 1] in TENS):
        return _decimals(tokens, end, value)
    return value, end


_DIGITS = frozenset(word for word, number in ONES.items() if 0 < number < 10)
_SCALES = frozenset(MAGNITUDES) | {"hundred"}


def _part_after(tokens: Tokens, i: int) -> bool:
    """Whether "three quarters" or "a half" stands at `i`, which is then added, not read on."""
    after = i + 2 if tokens.words[i + 1] in HYPHENS else i + 1
    follows = tokens.words[after]
    return (follows in PARTS_PLURAL and tokens.words[i] in _DIGITS) or (tokens.words[i] == "one" and follows in PARTS)


def _decimals(tokens: Tokens, end: int, value: float) -> tuple[float, int]:
    digits = ""
    at = end + 1
    while at < end + LONGEST and tokens.words[at] in ONES and ONES[tokens.words[at]] < 10:
        digits += str(int(ONES[tokens.words[at]]))
        at += 1
    if not digits:
        found = read_cardinal(tokens, at, joint=False)
        if found is None:
            return value, end
        digits, at = str(int(found[0])), found[1]
    return value + float(f"0.{digits}"), at


def ordinal_after(tokens: Tokens, end: int) -> bool:
    """Whether "twenty", which ended before token `end`, was the head of "twenty-first"."""
    at = end + 1 if tokens.words[end] in HYPHENS else end
    return tokens.words[at] in ORDINALS and tokens.words[end - 1] in _HEADS


_HEADS = frozenset(TENS) | _SCALES
