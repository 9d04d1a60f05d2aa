"""Money: "$14.3bn", "USD 200", "14 billion dollars", "thirteen dollars and forty cents"."""

from __future__ import annotations

from search.values.currencies import CODES, DOLLARS, LOCAL, NAMES, SPACED, SYMBOLS, code_at, name_at
from search.values.number import read_number
from search.values.reading import Number, Reading
from search.values.tokens import HYPHENS, Tokens
from search.values.wordlist import word_set
from search.values.words import LETTERS, MAGNITUDES

# Names that mean something else as often: money only with a magnitude or a large number.
DOUBTFUL = word_set("pound pounds won real rand sterling mark marks dong taka lira baht rial crown crowns")
STARTS = (
    frozenset(SYMBOLS)
    | frozenset(DOLLARS)
    | frozenset(CODES)
    | frozenset(LOCAL)
    | {f"m{code}" for code in CODES}
    | {"sen"}
)


def read_prefixed(tokens: Tokens, i: int, *, joint: bool = True) -> Reading | None:
    """Money whose currency comes first, beginning at token `i`."""
    found = _prefix(tokens, i)
    if found is None:
        return None
    code, at, scale = found
    if tokens.words[at] == "." and tokens.joined(at + 1) and tokens.numeral(at + 1) and tokens.words[at + 1].isdigit():
        value = float(f"0.{tokens.words[at + 1][:18]}")
        return Reading("money", i, at + 2, value, value, code, coefficient=value)
    number = read_number(tokens, at, money=True, joint=joint)
    if number is None or number.part:
        return None
    if not number.digits and not number.scale >= 1000 and tokens.words[i] not in SYMBOLS:
        return None
    end = number.end
    if tokens.joined(end) and tokens.word(end) and tokens.words[end] not in ("a", "usd"):
        return None
    again = code_at(tokens, end)
    if again and tokens.words[i] in SYMBOLS:  # "$5 USD"
        code, end = again, end + 1
    value = number.value * scale
    return Reading("money", i, end, value, value, code, coefficient=number.coefficient, scale=number.scale * scale)


def _prefix(tokens: Tokens, i: int) -> tuple[str | None, int, float] | None:
    """(code, the token of the number, magnitude) where a sign or a code stands before a number."""
    words = tokens.words
    word = words[i]
    if word in SYMBOLS:
        return SYMBOLS[word], i + 1, 1.0
    follows = words[i + 1]
    if follows in ("$", "$") and word in DOLLARS and tokens.starts[i + 1] - tokens.ends[i] <= 1:
        if not tokens.joined(i + 1) and word not in SPACED:
            return None
        return DOLLARS[word], i + 2, 1.0
    if follows in ("£", "¥") and (word, follows) in (("e", "£"), ("cn", "¥"), ("rmb", "¥")):
        return ("EGP" if follows == "£" else "CNY"), i + 2, 1.0
    code = code_at(tokens, i)
    if code and tokens.numeral(i + 1):
        return code, i + 1, 1.0
    if word in LOCAL and word != "fr":
        at = i + 2 if follows == "." else i + 1
        if tokens.numeral(at) and (tokens.capital(i) or word == "kr"):
            return LOCAL[word], at, 1.0
    if word[:1] == "m" and word[1:] in CODES and tokens.raw(i).isupper() and tokens.numeral(i + 1):
        return CODES[word[1:]], i + 1, 1e6
    if word == "sen" and tokens.numeral(i + 1):
        return None, i + 1, 0.01
    return None


def read_suffixed(tokens: Tokens, number: Number) -> Reading | None:
    """Money whose currency follows the number."""
    words = tokens.words
    at = number.end
    if words[at] in HYPHENS and tokens.joined(at):
        at += 1
    if words[at] == "of" and (number.open or number.scale > 1) and words[at + 1] in NAMES:
        at += 1
    if words[at] == "a" and words[at + 1] in NAMES:
        return None
    found = name_at(tokens, at)
    if found:
        code, many, end = found
        if _doubtful(tokens, number, at, end):
            return None
        value = number.value / many
        reading = Reading(
            "money",
            number.start,
            end,
            value,
            None if number.open else value,
            code,
            None,
            None,
            number.coefficient,
            number.scale,
        )
        return _with_small(tokens, reading, many)
    return _behind(tokens, number, at)


def _behind(tokens: Tokens, number: Number, at: int) -> Reading | None:
    """A sign or a code behind the number: "5 €", "115USD", "75 USD million", "30 MUSD", "50p"."""
    words = tokens.words
    word, scale, end = words[at], 1.0, at + 1
    code = code_at(tokens, at)
    if code is None and word in SYMBOLS and word not in ("$", "£") and not tokens.numeral(at + 1):
        code = SYMBOLS[word]
    if (
        code is None
        and word == "$"
        and (tokens.joined(at) or not tokens.numeral(at + 1))
        and number.digits
        and not tokens.joined(at + 1)
    ):
        code = "USD"
    if code is None and word[:1] in LETTERS and word[1:] in CODES and tokens.raw(at).isupper():
        code, scale = CODES[word[1:]], LETTERS[word[0]]
    if code is None and word in ("¢", "p") and number.digits and number.value < 1000 and tokens.joined(at):
        code, scale = ("USD" if word == "¢" else "GBP"), 0.01
        if word == "p" and number.value >= 100:
            return None
    if code is None and word in ("kr", "zł", "kč", "ft") and number.digits and tokens.raw(at) != "ft":  # feet
        if words[end] == "." and word == "kr":
            end += 1
        return Reading(
            "money",
            number.start,
            end,
            number.value,
            number.value,
            LOCAL[word],
            None,
            None,
            number.coefficient,
            number.scale,
        )
    if code is None or number.part:
        return None
    if tokens.numeral(end) and tokens.joined(end):  # "3 USD50 cards"
        return None
    if (
        tokens.numeral(end)
        and not code_at(tokens, end + 1)
        and len(words[end]) == 2
        and words[end].isdigit()
        and number.scale == scale == 1.0
    ):
        value = number.value + int(words[end]) / 100
        return Reading("money", number.start, end + 1, value, value, code, coefficient=number.coefficient)
    if words[end] in MAGNITUDES and number.scale == 1.0:
        scale, end = scale * MAGNITUDES[words[end]], end + 1
    value = number.value * scale
    return Reading("money", number.start, end, value, value, code, None, None, number.coefficient, number.scale * scale)


def _doubtful(tokens: Tokens, number: Number, at: int, end: int) -> bool:
    """Whether "pounds" may be a weight here, or "won" a verb."""
    name = tokens.words[end - 1]
    if name not in DOUBTFUL or end - at > 1:
        return False
    if name in ("pound", "pounds") and tokens.words[end] == "of" and number.scale < 1e6:
        return True
    return not (number.scale >= 1000 or (name == "won" and number.value >= 1000))


def _with_small(tokens: Tokens, reading: Reading, many: float) -> Reading:
    """The sum with its small coins: "thirteen dollars and forty-five cents", "15 dollars 50"."""
    words, at = tokens.words, reading.end
    if many != 1.0 or reading.low is None or reading.high is None:
        return reading
    if words[at] == "and" or (words[at] == "," and tokens.numeral(at + 1)):
        at += 1
    number = read_number(tokens, at)
    if number is None or number.value >= 100 or number.scale != 1.0 or number.part or number.value % 1:
        return reading
    small = name_at(tokens, number.end)
    if small and small[1] > 1.0:
        value = reading.low + number.value / small[1]
        return reading._replace(low=value, high=value, end=small[2])
    after = words[number.end]
    if at == reading.end and number.digits and len(words[at]) == 2 and not after[:1].isalnum() and after != "%":
        value = reading.low + number.value / 100
        return reading._replace(low=value, high=value, end=number.end)
    return reading
