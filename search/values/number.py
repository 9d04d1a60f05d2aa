"""A number at a token: digits or words, with magnitude and parts ("2 1/4", "14.3bn", "five and a half million")."""

from __future__ import annotations

from dataclasses import dataclass, replace

from search.values.cardinals import ordinal_after, read_cardinal
from search.values.numerals import read_numeral
from search.values.tokens import DASHES, HYPHENS, Tokens
from search.values.wordlist import word_set
from search.values.words import LETTERS, MAGNITUDES, ORDINALS, PARTS, PARTS_PLURAL, PLURALS, SIGNS, STARTS, TENS, VAGUE

NARROW = "\u00a0\u202f\u2009\u2008"
DENOMINATORS = frozenset((2, 3, 4, 5, 6, 8, 10, 16))
HALF_OF = word_set("a an the its their his her our your all of")


@dataclass(frozen=True, slots=True)
class Number:
    """`value` = `coefficient` × `scale`; it takes the tokens from `start` up to `end`.

    `part`: a fraction of one ("two-thirds"); `open`: "millions", which says only a least value.
    """

    value: float
    coefficient: float
    scale: float
    start: int
    end: int
    digits: bool = False
    part: bool = False
    open: bool = False


def read_number(tokens: Tokens, i: int, *, money: bool = False, joint: bool = True) -> Number | None:
    """The number that begins at token `i`; with `money`, "m" and "b" count as magnitudes."""
    if tokens.numeral(i):
        return _digits(tokens, i, money)
    word = tokens.words[i]
    if word in STARTS:
        return _words(tokens, i, joint)
    return None


# --- digits


def _digits(tokens: Tokens, i: int, money: bool) -> Number | None:
    value = read_numeral(tokens.words[i])
    if value is None:
        return None
    if powers := _power(tokens, i, value):
        return powers
    end = i + 1
    grouped = _spaced_groups(tokens, i)
    if grouped:
        value, end = grouped
    elif parts := _fraction(tokens, i):
        return parts
    elif tokens.words[end] in SIGNS:
        value, end = value + SIGNS[tokens.words[end]], end + 1
    elif mixed := _mixed(tokens, end):
        value, end = value + mixed.value, mixed.end
    if tokens.phrase(end, "and", "a", "half") and tokens.words[end + 3] in MAGNITUDES:
        value, end = value + 0.5, end + 3
    number = Number(value, value, 1.0, i, end, digits=True)
    return _scaled(tokens, number, money) if money else _ratio(tokens, number) or _scaled(tokens, number, money)


def _power(tokens: Tokens, i: int, value: float) -> Number | None:
    """As in "6.2x10^-4", "6.2 × 10^4"."""
    words = tokens.words
    if words[i + 1] not in ("x", "×") or words[i + 2] != "10" or words[i + 3] != "^":
        return None
    sign = words[i + 4] in DASHES
    power = words[i + 4 + sign]
    if not power.isdecimal() or len(power) > 2:
        return None
    value *= 10.0 ** (-int(power) if sign else int(power))
    return Number(value, value, 1.0, i, i + 5 + sign, digits=True)


_ROUND = frozenset((5.0, 10.0, 20.0, 100.0, 1000.0))


def _ratio(tokens: Tokens, number: Number) -> Number | None:
    """As in "one in five", "nine out of 10", "1 over three" as parts of one."""
    words, end = tokens.words, number.end
    if (
        not 1 <= number.value < 100
        or number.value % 1
        or number.scale != 1.0
        or words[end] not in ("in", "out", "over", "-", "‑")
    ):
        return None
    at = end + 1
    if words[end] in HYPHENS:
        if words[at] not in ("in", "out") or words[at + 1] not in HYPHENS:
            return None
        at += 2
    elif words[end] == "out":
        if words[at] != "of":
            return None
        at += 1
    if tokens.numeral(at):
        whole, end = read_numeral(tokens.words[at]) or 0.0, at + 1
    elif found := read_cardinal(tokens, at):
        whole, end = found
    else:
        return None
    after = words[end]
    if not number.value < whole <= 1000 or whole % 1 or after in _NO_RATIO or (after in HYPHENS and tokens.joined(end)):
        return None
    if tokens.joined(end) and tokens.word(end):
        return None
    if words[at - 1] == "over" and (number.value != 1 or tokens.word(end)):
        return None
    if words[at - 1] == "in" and number.value != 1 and whole not in _ROUND:
        return None
    value = number.value / whole
    return replace(number, value=value, coefficient=value, end=end, part=True)


_NO_RATIO = word_set(
    "second seconds minute minutes hour hours day days week weeks month months year years decade decades % "
    "percent dollars million billion thousand minutes games matches innings"
)


def _scaled(tokens: Tokens, number: Number, money: bool) -> Number | None:
    """The number with the magnitude that follows it; None where letters follow that are none."""
    words = tokens.words
    end, scale = number.end, 1.0
    while True:
        at = end
        if words[at] in HYPHENS and tokens.joined(at) and tokens.joined(at + 1):
            at += 1
        word = words[at]
        if word == "hundred" and scale == 1.0:
            scale, end = 100.0, at + 1
        elif word in MAGNITUDES and scale <= 1e6 and (at == end or number.digits):
            scale, end = scale * MAGNITUDES[word], at + 1
        elif word in LETTERS and tokens.joined(at) and at == end and scale == 1.0 and (money or word == "k"):
            return replace(number, value=number.value * LETTERS[word], scale=LETTERS[word], end=at + 1)
        elif word == "m" and scale == 1.0 and tokens.raw(at) == "M" and not tokens.joined(at):
            return replace(number, value=number.value * 1e6, scale=1e6, end=at + 1)
        else:
            break
    value = number.value * scale
    if scale > 1 and tokens.phrase(end, "and", "a", "half"):
        value, end = value + scale / 2, end + 3
    elif (
        scale >= 1e5
        and words[end] == "and"
        and (found := read_cardinal(tokens, end + 1, joint=False))
        and 100 <= found[0] < scale
    ):
        value, end = value + found[0], found[1]
    return replace(number, value=value, scale=scale, end=end)


def _spaced_groups(tokens: Tokens, i: int) -> tuple[float, int] | None:
    """As in "1 234 567": groups of three behind narrow spaces, or at least two of them behind plain ones."""
    if len(tokens.words[i]) > 3:
        return None
    end, gaps, digits = i + 1, "", tokens.words[i]
    while end < i + 7 and tokens.numeral(end):
        gap = tokens.text[tokens.ends[end - 1] : tokens.starts[end]]
        word = tokens.words[end]
        if len(gap) != 1 or gap not in NARROW + " " or len(word) < 3 or not word[:3].isdigit() or word[3:4].isdigit():
            break
        gaps, digits, end = gaps + gap, digits + word, end + 1
        if len(word) > 3:
            break
    if not gaps or (" " in gaps and len(gaps) < 2):
        return None
    value = read_numeral(digits)
    return None if value is None else (value, end)


def _fraction(tokens: Tokens, i: int) -> Number | None:
    """As in "3/4", not "9/11" or "24/7"."""
    if tokens.words[i + 1] != "/" or not tokens.numeral(i + 2) or not tokens.joined(i + 1) or not tokens.joined(i + 2):
        return None
    above, below = tokens.words[i], tokens.words[i + 2]
    if not (above.isdigit() and below.isdigit() and len(below) < 3) or tokens.words[i + 3] == "/":
        return None
    if int(below) not in DENOMINATORS or not 0 < int(above) < int(below):
        return None
    value = int(above) / int(below)
    return Number(value, value, 1.0, i, i + 3, digits=True, part=True)


def _mixed(tokens: Tokens, i: int) -> Number | None:
    """The "1/4" of "2 1/4" and of "2-1/4"."""
    at = i + 1 if tokens.words[i] in HYPHENS else i
    return _fraction(tokens, at) if tokens.numeral(at) else None


# --- words


def _words(tokens: Tokens, i: int, joint: bool) -> Number | None:
    words = tokens.words
    word, follows = words[i], words[i + 1]
    if word in SIGNS:
        return Number(SIGNS[word], SIGNS[word], 1.0, i, i + 1, part=True)
    if word in ("half", "quarter"):
        return _half(tokens, i, i)
    if word in ("a", "an"):
        if follows in ("half", "quarter"):
            return _half(tokens, i, i + 1)
        if follows == "dozen":
            return Number(12.0, 1.0, 12.0, i, i + 2)
        if follows in PARTS:
            return _single_part(tokens, i, i + 1)
        if follows in MAGNITUDES or follows == "hundred":
            found = read_cardinal(tokens, i + 1, joint=joint)
            return None if found is None else _grown(tokens, Number(found[0], 1.0, found[0], i, found[1]))
        return None
    if word == "dozen" or word == "hundred" or word in MAGNITUDES:
        return _vague(tokens, i)
    found = read_cardinal(tokens, i, joint=joint)
    if found is None:
        return None
    value, end = found
    if ordinal_after(tokens, end) and words[end] not in PARTS_PLURAL:
        return None
    return _grown(tokens, Number(value, value, 1.0, i, end))


def _vague(tokens: Tokens, i: int) -> Number | None:
    """The "hundred" of "several hundred": at least one."""
    words = tokens.words
    if words[i - 1] not in VAGUE and not (words[i - 1] == "of" and words[i - 2] == "couple"):
        return None
    value = MAGNITUDES.get(words[i]) or (12.0 if words[i] == "dozen" else 100.0)
    end = i + 1
    if words[end] in MAGNITUDES and MAGNITUDES[words[end]] > value:
        value, end = value * MAGNITUDES[words[end]], end + 1
    return Number(value, 1.0, value, i, end, open=True)


def _grown(tokens: Tokens, number: Number) -> Number | None:
    """The number with what may follow it: dozens, parts, "and a half", a magnitude after those."""
    words, end = tokens.words, number.end
    if (ratio := _ratio(tokens, number)) or (ratio := _compound(tokens, number)):
        return ratio
    if words[end] in ("dozen", "dozens"):
        return replace(number, value=number.value * 12, scale=12.0, end=end + 1)
    at = end + 1 if words[end] in DASHES else end
    if words[at] in PARTS_PLURAL or (number.value == 1 and words[at] in PARTS):
        if words[at] in ("quarters", "seconds") and number.value > 3:
            return number
        if number.value == 1 and words[at] not in PARTS_PLURAL:
            return _single_part(tokens, number.start, at)
        value = number.value / (PARTS_PLURAL.get(words[at]) or PARTS[words[at]])
        part = Number(value, value, 1.0, number.start, at + 1, part=value < 1)
        return _scaled(tokens, part, False) if words[at + 1] in MAGNITUDES else _of_magnitude(tokens, part)
    if words[end] == "and":
        added = _added(tokens, end + 1)
        if added:
            scale = 1.0
            if (
                number.value >= 1e6
                and number.value % 1e6 == 0
                and added.value < 1
                and words[added.end] not in MAGNITUDES
            ):
                scale = next(size for size in (1e12, 1e9, 1e6) if number.value % size == 0)
            value = number.value + added.value * scale
            return _scaled(tokens, replace(number, value=value, coefficient=value, end=added.end), False)
    return number if words[end] not in MAGNITUDES else _scaled(tokens, number, False)


def _of_magnitude(tokens: Tokens, part: Number) -> Number:
    """ "two-thirds of a million"."""
    scale = MAGNITUDES.get(tokens.words[part.end + 2])
    if scale is None or not tokens.phrase(part.end, "of", "a"):
        return part
    return replace(part, value=part.value * scale, scale=scale, end=part.end + 3, part=False)


def _compound(tokens: Tokens, number: Number) -> Number | None:
    """As in "three twenty-firsts"."""
    at = number.end
    if tokens.words[at] not in TENS:
        return None
    last = at + 2 if tokens.words[at + 1] in HYPHENS else at + 1
    one = ORDINALS.get(tokens.words[last][:-1], 99)
    if one > 9 or not tokens.words[last].endswith("s"):
        return None
    value = number.value / (TENS[tokens.words[at]] + one)
    return replace(number, value=value, coefficient=value, end=last + 1, part=value < 1)


def _added(tokens: Tokens, i: int) -> Number | None:
    """As in "a half", "three quarters", "a quarter million" after "and"."""
    words = tokens.words
    if words[i] == "a" and words[i + 1] in PARTS:
        value, end = 1 / PARTS[words[i + 1]], i + 2
    else:
        found = read_cardinal(tokens, i, joint=False)
        if found is None:
            return None
        value, end = found
        at = end + 1 if words[end] in HYPHENS else end
        if words[at] not in PARTS_PLURAL and not (value == 1 and words[at] in PARTS):
            return None
        value, end = value / (PARTS_PLURAL.get(words[at]) or PARTS[words[at]]), at + 1
    if words[end] in MAGNITUDES and words[i - 2] in MAGNITUDES:
        value, end = value * MAGNITUDES[words[end]], end + 1
    return Number(value, value, 1.0, i, end)


def _half(tokens: Tokens, start: int, i: int) -> Number | None:
    """As in "half", "half a million", "a quarter of a billion", "half-million"."""
    words = tokens.words
    coefficient = 1 / PARTS[words[i]]
    at = i + 1
    if words[at] == "of":
        at += 1
    if words[at] in ("a", "one") or (words[at] in HYPHENS and tokens.joined(at)):
        at += 1
    if words[at] in MAGNITUDES or words[at] in ("dozen", "hundred"):
        scale = MAGNITUDES.get(words[at]) or (12.0 if words[at] == "dozen" else 100.0)
        return Number(coefficient * scale, coefficient, scale, start, at + 1)
    if words[i] == "quarter":
        return _single_part(tokens, start, i) if start < i else None
    return Number(0.5, 0.5, 1.0, start, i + 1, part=True)


_AFTER_PART = word_set(
    "of more less fewer higher lower larger smaller bigger as the in to by from over and or than since that "
    "who which were are said say"
)


def _single_part(tokens: Tokens, start: int, i: int) -> Number | None:
    """As in "a third", "one-fifth": a part where no noun follows ("a third week" is none)."""
    after = tokens.words[i + 1]
    if after and after[0].isalpha() and after not in _AFTER_PART:
        return None
    if tokens.words[start] in ("a", "an") and (after in DASHES or (tokens.words[i] == "quarter" and after != "of")):
        return None
    value = 1 / PARTS[tokens.words[i]]
    return Number(value, value, 1.0, start, i + 1, part=True)


def read_plural(tokens: Tokens, i: int) -> Number | None:
    """As in "tens of thousands", "hundreds of millions", "billions": at least the number named."""
    words = tokens.words
    value, end = 1.0, i
    while end < i + 9:
        if words[end] in PLURALS:
            value, end = value * PLURALS[words[end]], end + 1
        elif words[end] == "tens" and words[end + 1] == "of" and words[end + 2] in PLURALS:
            value, end = value * 10, end + 1
        else:
            break
        if words[end] == "of" and words[end + 1] in PLURALS:
            end += 1
        else:
            break
    if end == i:
        return None
    return Number(value, 1.0, value, i, end, open=True)
