"""Two numbers that a word links: one range, or the two values of one change."""

from __future__ import annotations

from search.values.reading import Reading
from search.values.tokens import Tokens
from search.values.wordlist import word_set

_CHANGES = word_set(
    "rose rise rises rising fell fall falls falling up down grew grow increased increase jumped climbed "
    "dropped declined slid surged soared cut raised lowered went moved gained lost expanded shrank widened "
    "narrowed slipped plunged tumbled advanced improved edged revised changed reduced boosted doubled slashed"
)


def joined(tokens: Tokens, i: int, first: Reading, second: Reading, link: str, opener: str) -> list[Reading]:
    """One range of two numbers, the first of them at token `i`; both where one changed into the other; or nothing.

    `link` stands between them, `opener` ("from", "between" or nothing) before them.
    """
    lent = _lend(first, second)
    if lent is None or lent.low is None or second.high is None or second.low is None:
        return []
    if lent.low >= second.high:
        return [lent, second] if opener == "from" and lent.low > second.high and first.bare and not second.bare else []
    changed = opener == "from" or link == "to"
    if changed and any(tokens.words[at] in _CHANGES for at in range(max(0, i - 5), i)):
        return [lent, second]
    if second.bare and not opener:
        return []
    if link == "or" and (
        first.kind not in ("number", second.kind) or second.kind == "number" or lent.low * 3 < second.low
    ):
        return []
    start = i - 1 if opener else first.start
    return [second._replace(start=start, low=lent.low)]


def _lend(first: Reading, second: Reading) -> Reading | None:
    """The first number, with the unit and the magnitude that only the second has."""
    if first.kind == second.kind and not (
        first.kind == "money" and first.unit != second.unit and second.unit is not None
    ):
        if first.kind == "count" and first.unit != second.unit:
            return None
        alone = {"percent": 0.01, "duration": 0.0}.get(first.kind, 1.0)
        if (
            first.kind in ("money", "number", "count")
            and first.scale == alone
            and second.scale > 1
            and first.coefficient <= second.coefficient
        ):
            value = first.coefficient * second.scale
            return first._replace(low=value, high=value)
        return first
    if first.kind != "number":
        return None
    size = second.scale if first.scale == 1.0 else first.scale * (0.01 if second.kind == "percent" else 1.0)
    if second.kind == "age":
        size = 1.0 if second.low == second.coefficient else (second.low or 0.0) / (second.coefficient or 1.0)
    value = first.coefficient * size
    return first._replace(kind=second.kind, unit=second.unit, low=value, high=value, bare=False)
