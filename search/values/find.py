"""text → values."""

from __future__ import annotations

from functools import cache
from math import isfinite

from search.values import bounds, durations, money, percent, relative, undisclosed
from search.values.currencies import CODES, DOLLARS, LOCAL
from search.values.dates import STARTS as DATE_STARTS
from search.values.dates import read_date
from search.values.figures import read_figure
from search.values.reading import Reading
from search.values.relative import moved, read_relative
from search.values.resolve import Anchor, anchor_of
from search.values.tokens import Tokens, read
from search.values.value import Value
from search.values.wordlist import word_set
from search.values.words import MAGNITUDES, ORDINALS, PARTS, PLURALS, SIGNS
from search.values.words import STARTS as NUMBER_STARTS
from search.values.years import read_year

ARTICLES = frozenset(("a", "an", "the"))
ADDRESSES = word_set("http https www")
SHARES = word_set("minority majority percent per percentage the")
_OTHER_FIGURES = word_set("tens aged age ages minus negative - − all full whole entire another")
_DOLLAR_SIGNS = frozenset("$")
_MINUS = frozenset("-−")


@cache
def _starts() -> frozenset[str]:
    """The words that may begin a value; all others are passed over."""
    figures = NUMBER_STARTS | bounds.STARTS | money.STARTS | frozenset(PLURALS) | frozenset(SIGNS)
    days = DATE_STARTS | relative.STARTS | frozenset(ORDINALS)
    return figures | _OTHER_FIGURES | SHARES | days | undisclosed.STARTS | ADDRESSES


@cache
def _after_article() -> frozenset[str]:
    """What may follow "a" or "the" in a value; it spares the many that begin none."""
    figures = frozenset(PARTS) | frozenset(MAGNITUDES) | frozenset(durations.UNITS)
    return figures | percent.SIZES | word_set("hundred dozen couple minority majority minimum maximum estimated day")


@cache
def _followers() -> dict[str, frozenset[str]]:
    """Words that begin a value only before certain others: "as" before "many", the "s" of "S$" before its sign."""
    figures = NUMBER_STARTS | money.STARTS | frozenset(PLURALS) | frozenset(SIGNS) | durations.WHOLE
    others = figures | SHARES | DATE_STARTS | relative.STARTS | frozenset(ORDINALS) | undisclosed.STARTS
    found = dict.fromkeys(ARTICLES, _after_article())
    found |= {word: after for word, after in bounds.SECOND.items() if word not in others | _OTHER_FIGURES}
    dollars = frozenset(DOLLARS) - frozenset(CODES) - frozenset(LOCAL) - NUMBER_STARTS - ARTICLES
    return found | dict.fromkeys(dollars, _DOLLAR_SIGNS)


def find_values(text: str, date: str | None = None) -> tuple[Value, ...]:
    """The values of a text, in text order, not overlapping.

    `date` is the article's own (`YYYY[-MM[-DD]]`): "Tuesday (June 10)" becomes a day only with it, and a date that is
    none counts as none. Offsets are code points; the time is linear in the text. Never raises on any text.
    """
    anchor = anchor_of(date)
    found: list[Value] = []
    for tokens in read(text):
        for reading in _read(tokens, anchor):
            start, end = tokens.starts[reading.start], tokens.ends[reading.end - 1]
            found.append(
                Value(
                    reading.kind,
                    text[start:end],
                    start,
                    end,
                    _rounded(reading.low),
                    _rounded(reading.high),
                    reading.unit,
                    reading.date,
                    reading.weekday,
                )
            )
    return tuple(found)


def _rounded(number: float | None) -> float | None:
    """Twelve digits: 14.3 × 1e9 is 14300000000, not 14300000000.000002."""
    if number is None or not isfinite(number):
        return None
    return number if number.is_integer() and abs(number) < 1e12 else float(f"{number:.12g}")


def _read(tokens: Tokens, anchor: Anchor | None) -> list[Reading]:
    starts, followers, words = _starts(), _followers(), tokens.words
    found: list[Reading] = []
    free = 0  # the first token that no value has taken
    for i in [i for i, word in enumerate(words) if word in starts or "0" <= word < ":"]:
        word = words[i]
        if i < free:
            continue
        if word in followers and words[i + 1] not in followers[word]:
            continue
        if word in _MINUS and (tokens.joined(i) or not tokens.joined(i + 1)):
            continue
        if word in ADDRESSES:
            free = _after_address(tokens, i)
            continue
        for reading in _at(tokens, i, anchor):
            while found and found[-1].end > reading.start:
                found.pop()
            found.append(reading)
            free = reading.end
    return found


def _after_address(tokens: Tokens, i: int) -> int:
    if words_follow(tokens, i):
        while tokens.joined(i + 1):
            i += 1
    return i + 1


def words_follow(tokens: Tokens, i: int) -> bool:
    """Whether an address goes on at token `i`: "https:" or "www."."""
    return tokens.joined(i + 1) and tokens.words[i + 1] in ".:"


def _at(tokens: Tokens, i: int, anchor: Anchor | None) -> list[Reading]:
    """What token `i` begins: a date before a figure, a share before a number."""
    word = tokens.words[i]
    digits = "0" <= word[0] <= "9"
    if word in undisclosed.STARTS:
        return _listed(undisclosed.read_undisclosed(tokens, i))
    if word in relative.STARTS and (day := read_relative(tokens, i, anchor)):
        return [day]
    if (digits or word in DATE_STARTS or word in ORDINALS or word in NUMBER_STARTS) and _may_be_date(tokens, i):
        day = read_date(tokens, i, anchor) or (read_year(tokens, i) if digits else None)
        if day:
            return [day]
    if word in ("minority", "majority", "a", "the") and (share := percent.read_majority(tokens, i)):
        return [share]
    if word in percent.WORDS:
        return _listed(percent.read_reversed(tokens, i))
    figures = read_figure(tokens, i)
    if len(figures) == 1 and figures[0].kind == "duration" and (day := moved(tokens, figures[0], anchor)):
        return [day]
    return figures


def _may_be_date(tokens: Tokens, i: int) -> bool:
    if not tokens.joined(i):
        return True
    before = tokens.words[i - 1][0]
    return before not in "./@#_$€£%&=^\\" and not before.isalnum() and (before != ":" or not tokens.numeral(i - 2))


def _listed(reading: Reading | None) -> list[Reading]:
    return [reading] if reading else []
