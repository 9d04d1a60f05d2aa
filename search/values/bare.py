"""Which numbers are figures, and which are names, labels, versions, scores and times of day."""

from __future__ import annotations

from search.values.reading import Number
from search.values.tokens import APOSTROPHES, DASHES, Tokens
from search.values.wordlist import word_set
from search.values.words import JOINED, MAGNITUDES

LABELS = word_set(
    "no nos number numbers num page pages chapter chapters section sections article articles paragraph line "
    "lines room suite apartment apt floor level route highway interstate road flight phase stage step type "
    "grade class channel gate exit district ward precinct zone area block unit engine platform track terminal "
    "version v part volume vol issue episode season act scene verse figure fig table appendix rule title "
    "amendment proposition prop measure resolution article psalm lot pier box model series day week game "
    "round race test group division tier category cat schedule division camp building studio top size"
)
FUNCTION = word_set(
    "a an the in on at by to for from with of about over under only just some all both and or but nor than as "
    "is are was were be been has have had not no more less least nearly almost around up down after before "
    "since until between among within i he she it they we you this that these those there here his her its "
    "their our my your who which when where while if so then another other every each roughly approximately "
    "killed killing at per out into say says said also even still now today yesterday including plus what how "
    "why well yes first last next monday tuesday wednesday thursday friday saturday sunday"
)
TIMES = word_set("am pm a p o oclock est edt et pst pdt pt gmt utc bst cet noon midnight")
_COUNTED = frozenset({"magnitude", "employee", "worker", "person"})
"""What a number before a hyphen measures: "an 80-employee firm"."""
_CODE = 3
"""Digits that a telephone number begins with, at least."""
BEFORE_JOINED = frozenset("$€£¥₹~<>≈+(\"“”‘'’[{—–-−‑‐*…=:;,|•") | {"\n"}


def stands_free(tokens: Tokens, i: int) -> bool:
    """Whether a numeral at token `i` is not the tail of a name, a version, a time or a telephone number."""
    if not tokens.joined(i):
        return True
    before = tokens.words[i - 1]
    if before in DASHES:
        if not tokens.joined(i - 1):
            return True
        first = tokens.words[i - 2]
        return (
            before in "–—−"
            or first in ("mid", "pre", "post", "early", "late", "magnitude")
            or not (first[0].isalnum() or first in "-–.,/#)+@")
        )
    if before in ",;:":
        return before != ":" or not tokens.numeral(i - 2)
    return before[0] in BEFORE_JOINED and not (before == "+" and tokens.joined(i - 1))


def label(tokens: Tokens, number: Number) -> bool:
    """Whether a number without a unit is the name of something ("Section 230", "Boeing 737", "No. 1", "at 10:30")."""
    words, i, end = tokens.words, number.start, number.end
    before, after = words[i - 1], words[end]
    if not number.digits:
        return _label_in_words(tokens, number)
    if _telephone(tokens, i):
        return True
    if tokens.joined(end) and after not in JOINED and (after[0].isalpha() or after in "_@=#\\&("):
        return True
    if after in (":", "/") and tokens.joined(end) and tokens.numeral(end + 1):
        return True
    if before in "#@_/&=\\%" and before and tokens.joined(i):
        return True
    if before in ("/", ":", ".") and tokens.joined(i):
        return True
    if (
        after in DASHES
        and tokens.joined(end)
        and (tokens.numeral(end + 1) or tokens.word(end + 1))
        and tokens.joined(end + 1)
        and words[end + 1] not in _COUNTED
    ):
        return True
    if before in DASHES and tokens.numeral(i - 2):
        return True
    if before in APOSTROPHES and tokens.joined(i) and len(words[i]) == 2:  # the spirit of ’76
        return True
    if after == "]" or (after == "/" and tokens.joined(end)):
        return True
    if before == "+" or (before == "(" and after == ")"):
        return True
    if after in (".", ")") and (before == "" or before[0] == "\n" or _line_start(tokens, i)) and tokens.word(end + 1):
        return True
    if (
        after in TIMES
        and (after not in ("a", "p") or words[end + 1] in (".", "m"))
        and (after not in ("o",) or words[end + 1] in APOSTROPHES)
    ):
        return True
    if before == ".":
        before = (
            words[i - 2]
            if words[i - 2] in ("no", "nos", "prop", "vol", "fig", "rep", "sec", "art", "ch", "pt")
            and tokens.joined(i - 1)
            else "."
        )
    if before in LABELS or before in ("sec", "art", "ch", "pt", "rep"):
        return number.scale == 1.0
    if not tokens.word(i - 1) or before in FUNCTION or number.scale != 1.0:
        return False
    return tokens.capital(i - 1) or tokens.raw(i - 1)[1:2].isupper()  # "iPhone 4"


def _telephone(tokens: Tokens, i: int) -> bool:
    """Whether a numeral belongs to a row of numerals that begins with a code: "0845 125 2222"."""
    first = i
    while first and tokens.numeral(first - 1):
        first -= 1
    code = tokens.words[first]
    return first < i and len(code) >= _CODE and code.isdigit() and code[0] == "0"


def before_name(tokens: Tokens, number: Number) -> bool:
    """Whether a numeral begins a name: "10 Downing Street"."""
    end = number.end
    if not number.digits or number.scale != 1.0 or not tokens.word(end) or tokens.joined(end):
        return False
    return tokens.capital(end) and tokens.words[end] not in FUNCTION


def _line_start(tokens: Tokens, i: int) -> bool:
    return i == 0 or "\n" in tokens.text[tokens.ends[i - 1] : tokens.starts[i]]


def _label_in_words(tokens: Tokens, number: Number) -> bool:
    words, i, end = tokens.words, number.start, number.end
    if number.value <= 1 and number.scale == 1.0 and end == i + 1 and not number.part:
        return not (tokens.count <= 3)
    after = words[end]
    if (after in DASHES and tokens.joined(end)) or (words[i - 1] in DASHES and tokens.joined(i)):
        return True
    if words[i - 1] in LABELS:
        return True
    if tokens.capital(i) and not tokens.opens(i) and not tokens.capital(i - 1):
        return True
    if tokens.capital(i) and not tokens.opens(i) and words[i - 1] not in FUNCTION:
        return True
    if after in MAGNITUDES or words[i - 1] in MAGNITUDES:
        return False
    return after in ("o", "thirty", "am", "pm") and after != "thirty"
