"""Words of a line: which are too common to count, and how a typed word becomes a leaf of the tree."""

from __future__ import annotations

import re

from search.errors import QueryError
from search.query.tree import Beginning, Fuzzy, Near, Node, Phrase, Regex, Wildcard, Word
from search.tokens import fold, words

_COMMON = """
a about after an and are as at be been but by can could did do does for from had has have he her his how i if in
into is it its no not of on or our she so than that the their them then there these they this those to was we
were what when which who will with would you your
"""
STOP_WORDS = frozenset(_COMMON.split())
"""Unquoted, these are left out of a query that has other words: they stand in nearly every English article."""

_FUZZY = re.compile(r"(.*[^~])~(\w*)", re.DOTALL)
_PATTERN_PARTS = re.compile(r"[^*?]+|[*?]+")
_FAULTS = (
    ("missing )", "it is not closed; add a “)”, or write “\\(” for the sign itself"),
    ("unbalanced parenthesis", "no bracket is open here; write “\\)” for the sign itself"),
    ("nothing to repeat", "there is nothing before it to repeat; write a letter, or “.” for any"),
    ("multiple repeat", "it repeats a repeat; leave one of them out"),
    ("bad character range", "a range goes from the lower to the higher, as in “a-z”"),
)
"""What Python's engine says, and what it means for who has typed it."""
_NESTED_REPEAT = re.compile(r"[*+}]\)?[*+{]")


def leaf(text: str, start: int, *, beginning: bool = False) -> Node | None:
    """The node of an unquoted word as typed at `start` of the line; None if it holds no letters or digits.

    Several words in one (`well-known`, a URL) are words in a row. `beginning`: the last one is still being typed.
    Raises QueryError.
    """
    end = start + len(text)
    if fuzzy := _FUZZY.fullmatch(text):
        return _fuzzy(fuzzy[1], fuzzy[2], start, end)
    if ("*" in text or "?" in text) and "://" not in text and re.search(r"\w", text):
        return _wildcards(text, start, end)
    if text.endswith("…"):
        text, beginning = text[:-1], True
    found = tuple(words(text))
    if not found:
        return None
    if not beginning or not words(text[-1:]):
        return Word(found[0]) if len(found) == 1 else Phrase(found)
    last = Beginning(found[-1])
    return last if len(found) == 1 else Near((Phrase(found[:-1]), last), 1, ordered=True)


def _fuzzy(word: str, number: str, start: int, end: int) -> Node:
    found = words(word)
    if len(found) != 1:
        raise QueryError("“~” stands after one word, or after a quoted phrase with a number of words", start, end)
    if number not in ("", "1", "2"):
        raise QueryError("spelling is searched within ~1 or ~2 letters", start, end)
    return Fuzzy(found[0], int(number or 1))


def _wildcards(text: str, start: int, end: int) -> Node:
    """Pieces between hyphens and the like are words in a row; each may be a pattern."""
    if text.endswith("…"):
        raise QueryError("“…” stands for a half-typed word: use “*” alone", start, end)
    pieces: list[Node] = []
    plain: list[str] = []
    for part in re.findall(r"(?:[\w*?'’]|[^\x00-\x7f‐-―…])+", text):
        if "*" not in part and "?" not in part:
            plain += words(part)
            continue
        if plain:
            pieces.append(Phrase(tuple(plain)))
            plain = []
        pieces.append(_pattern(part, start, end))
    if plain:
        pieces.append(Phrase(tuple(plain)))
    if len(pieces) == 1:
        return pieces[0]
    row = pieces[0]
    for piece in pieces[1:]:
        row = Near((row, piece), 1, ordered=True)
    return row


def _pattern(part: str, start: int, end: int) -> Wildcard:
    folded = "".join(
        piece if piece[0] in "*?" else fold(piece).replace(" ", "") for piece in _PATTERN_PARTS.findall(part)
    )
    folded = re.sub(r"\*[*?]*\*", "*", folded)
    if not re.search(r"[^\W_]", folded):
        raise QueryError("a pattern needs at least one letter: “rais*”, “scal?”", start, end)
    return Wildcard(folded[:200])


def regex(pattern: str, start: int, end: int) -> Regex:
    """A checked regular expression. Raises QueryError for one that is wrong or could run away.

    Python's engine backtracks: a repeated group that itself repeats (`(a+)+`), back references and look-around can take
    exponential time, so they are refused. What is left runs over single words of at most 64 letters.
    """
    if len(pattern) > 200:
        raise QueryError("this regular expression is too long: 200 characters are the limit", start, end)
    folded = _fold_outside_escapes(pattern)
    try:
        re.compile(pattern)
        re.compile(folded)
    except re.error as fault:
        raise _unreadable(pattern, fault, start, end) from None
    except (OverflowError, RecursionError) as fault:
        raise QueryError(f"this regular expression cannot be read: {fault}", start, end) from None
    if re.search(r"\(\?|\\[1-9]", pattern):
        raise QueryError("a regular expression for words takes no “(?…)” and no back references", start, end)
    if _repeats_a_repeat(pattern) or len(re.findall(r"[*+]|\{\d*,", pattern)) > 3:
        message = (
            "this regular expression could run for very long: avoid repeats of repeats such as (a+)+, and more than 3"
        )
        raise QueryError(message, start, end)
    return Regex(folded)


def _unreadable(pattern: str, fault: re.error, start: int, end: int) -> QueryError:
    """The error for a wrong regular expression, at the sign that is wrong."""
    at = fault.pos
    if at is None or at >= len(pattern):
        return QueryError(f"this regular expression cannot be read: {fault.msg}", start, end)
    message = next((words for begin, words in _FAULTS if fault.msg.startswith(begin)), fault.msg)
    place = start + 1 + at
    return QueryError(f"in this regular expression, “{pattern[at]}” is wrong: {message}", place, place + 1)


def _fold_outside_escapes(pattern: str) -> str:
    """Words are folded, so the pattern is too; `\\W` and `\\w` keep their case."""
    return "".join(part if part.startswith("\\") else fold(part) for part in re.split(r"(\\.)", pattern) if part)


def _repeats_a_repeat(pattern: str) -> bool:
    """Is a group that holds a repeat or an alternative itself repeated?"""
    groups: list[bool] = []
    plain = re.sub(r"\\.|\[(?:[^\]\\]|\\.)+\]", "x", pattern)
    for at, letter in enumerate(plain):
        if letter == "(":
            groups.append(False)
        elif letter == ")" and groups:
            varies = groups.pop()
            repeated = plain[at + 1 : at + 2] in ("*", "+", "{")
            if varies and repeated:
                return True
            if groups:
                groups[-1] = groups[-1] or varies or repeated
        elif letter in "*+{|?" and groups:
            groups[-1] = True
    return bool(_NESTED_REPEAT.search(plain))
