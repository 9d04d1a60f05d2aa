"""A number in words at a token: "half a million", "a third", "five and a half", "tens of thousands"."""

from __future__ import annotations

from search.values.cardinals import ordinal_after, read_cardinal
from search.values.reading import Number
from search.values.scaling import ratio, scaled
from search.values.tokens import DASHES, HYPHENS, Tokens
from search.values.wordlist import word_set
from search.values.words import MAGNITUDES, ORDINALS, PARTS, PARTS_PLURAL, PLURALS, SIGNS, TENS, VAGUE


def read_words(tokens: Tokens, i: int, joint: bool) -> Number | None:
    """The number that begins at token `i`; `joint`: "and" may be inside ("two hundred and five")."""
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
    if share := ratio(tokens, number) or _compound(tokens, number):
        return share
    if words[end] in ("dozen", "dozens"):
        return number._replace(value=number.value * 12, scale=12.0, end=end + 1)
    at = end + 1 if words[end] in DASHES else end
    if words[at] in PARTS_PLURAL or (number.value == 1 and words[at] in PARTS):
        if words[at] in ("quarters", "seconds") and number.value > 3:
            return number
        if number.value == 1 and words[at] not in PARTS_PLURAL:
            return _single_part(tokens, number.start, at)
        value = number.value / (PARTS_PLURAL.get(words[at]) or PARTS[words[at]])
        part = Number(value, value, 1.0, number.start, at + 1, part=value < 1)
        return scaled(tokens, part, False) if words[at + 1] in MAGNITUDES else _of_magnitude(tokens, part)
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
            return scaled(tokens, number._replace(value=value, coefficient=value, end=added.end), False)
    return number if words[end] not in MAGNITUDES else scaled(tokens, number, False)


def _of_magnitude(tokens: Tokens, part: Number) -> Number:
    """ "two-thirds of a million"."""
    scale = MAGNITUDES.get(tokens.words[part.end + 2])
    if scale is None or not tokens.phrase(part.end, "of", "a"):
        return part
    return part._replace(value=part.value * scale, scale=scale, end=part.end + 3, part=False)


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
    return number._replace(value=value, coefficient=value, end=last + 1, part=value < 1)


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
