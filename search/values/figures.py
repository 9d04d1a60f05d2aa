"""One figure at a token: a number with what it measures, ranges of two, and the bounds around them."""

from __future__ import annotations

from search.values import ages, bounds, durations, money, percent
from search.values.bare import before_name, label, stands_free
from search.values.counts import bare, read_count
from search.values.currencies import NAMES
from search.values.dates import read_date
from search.values.joining import joined
from search.values.number import read_number
from search.values.reading import Number, Reading
from search.values.spelled import read_plural
from search.values.tokens import DASHES, Tokens
from search.values.victims import victims
from search.values.words import JOINED, PLURALS
from search.values.years import read_year

LINKS = frozenset(("to", "and", "or"))


def read_figure(tokens: Tokens, i: int) -> list[Reading]:
    """The figure that begins at token `i`, with its bounds; two where one word measures both ends of a change."""
    opened = bounds.bound_at(tokens, i)
    at = opened[1] if opened else i
    if (
        opened
        and opened[0] == "about"
        and tokens.words[i] in ("some", "around")
        and tokens.words[at] in ("a", "an", "half")
    ):
        return []
    if (
        opened
        and tokens.numeral(at)
        and (read_date(tokens, at, None) or (opened[0] == "about" and read_year(tokens, at)))
    ):
        return []  # the date is read next
    first = read_measured(tokens, at, bounded=opened is not None)
    if first is None:
        return []
    second = _range(tokens, at, first)
    if len(second) == 2:
        return second
    found = second[0] if second else first
    if found.bare and _to_numeral(tokens, found.end):
        return []
    if opened and not _during(tokens, i, at, found):
        found = bounds.apply(opened[0], found)._replace(start=i)
    after = bounds.bound_after(tokens, found.end)
    if after and not opened:
        found = bounds.apply(after[0], found)._replace(end=after[1])
        if found.kind == "number" and (counted := _counted_after(tokens, found)):
            found = counted
    return [found]


def _counted_after(tokens: Tokens, found: Reading) -> Reading | None:
    """As in "100 or more people", "50-plus employees"."""
    value = found.low if found.low is not None else found.high
    counted = read_count(tokens, Number(value or 0.0, value or 0.0, 1.0, found.start, found.end))
    return found._replace(kind="count", unit=counted.unit, end=counted.end) if counted else None


def _during(tokens: Tokens, i: int, at: int, found: Reading) -> bool:
    """Whether "over" before a duration means "during": no bound then."""
    if found.kind != "duration" or tokens.words[i] != "over" or at != i + 1:
        return False
    return (
        tokens.words[i - 1] not in ("for", "in", "of", "just", "well", "is", "was", "after", "lasted")
        and tokens.words[found.end] != "ago"
    )


def read_measured(
    tokens: Tokens, i: int, *, joint: bool = True, bounded: bool = False, second: bool = False
) -> Reading | None:
    """A number and its unit at token `i`, without bounds; a bare number where nothing measures it."""
    words = tokens.words
    word = words[i]
    if word in money.STARTS and (prefixed := money.read_prefixed(tokens, i, joint=joint)):
        return prefixed
    if word in ages_starts:
        return ages.read_age(tokens, i)
    if word in ("minus", "negative", "-", "−"):
        return _negative(tokens, i)
    if word in PLURALS or word == "tens":
        return _plural(tokens, i)
    if word in single_starts and (single := durations.read_single(tokens, i)):
        return single
    if tokens.numeral(i):
        if not second and not stands_free(tokens, i) and not _leading_point(tokens, i):
            return None
        aged = ages.read_age(tokens, i) or ages.read_decade_of_life(tokens, i)
        if aged:
            return aged
    number = _number(tokens, i, joint)
    if number is None:
        return None
    return _unit(tokens, number, bounded, second=second)


ages_starts = frozenset(("aged", "age", "ages"))
single_starts = frozenset(("a", "an")) | durations.WHOLE


def _number(tokens: Tokens, i: int, joint: bool) -> Number | None:
    """The number, or the decimal that begins with its point."""
    number = read_number(tokens, i, joint=joint)
    if number is None:
        return None
    if number.digits and _leading_point(tokens, i):
        value = float(f"0.{tokens.words[i]}") * number.scale
        return number._replace(value=value, coefficient=value, start=i - 1)
    return number


def _leading_point(tokens: Tokens, i: int) -> bool:
    """Whether ".5" stands at the token before."""
    return (
        i > 0
        and tokens.words[i - 1] == "."
        and tokens.joined(i)
        and not tokens.joined(i - 1)
        and tokens.words[i].isdigit()
        and len(tokens.words[i]) < 18
    )


def _to_numeral(tokens: Tokens, end: int) -> bool:
    """Whether "-15" stands at the end of a number: half a range, or a score, or a key."""
    return tokens.words[end] in DASHES and tokens.joined(end) and tokens.joined(end + 1) and tokens.numeral(end + 1)


def _unit(tokens: Tokens, number: Number, bounded: bool, *, second: bool = False) -> Reading | None:
    found = (
        percent.read_percent(tokens, number)
        or money.read_suffixed(tokens, number)
        or durations.read_duration(tokens, number)
    )
    if found:
        return found
    if number.digits and _to_numeral(tokens, number.end):
        return bare(number)
    if number.digits and not second and label(tokens, number):
        return None
    joined = tokens.joined(number.end) and tokens.words[number.end] not in JOINED
    if joined and tokens.word(number.end) and number.scale == 1.0:
        return None
    counted = read_count(tokens, number, bounded=bounded)
    if counted:
        return counted
    if before_name(tokens, number) or (not number.digits and label(tokens, number)):
        return None
    if (
        number.part
        and number.value == 0.5
        and tokens.words[number.end - 1] == "half"
        and not _half_alone(tokens, number)
    ):
        return None
    return bare(number)


def _half_alone(tokens: Tokens, number: Number) -> bool:
    """As in "half" says a number only where it is all that is said, or "more than half people" is."""
    before = tokens.words[number.start - 1]
    return tokens.count <= 4 or before in ("than", "nearly", "almost", "about")


def _negative(tokens: Tokens, i: int) -> Reading | None:
    sign = tokens.words[i]
    if sign in "-−" and (tokens.joined(i) or not tokens.joined(i + 1)):
        return None
    if sign in "-−" and tokens.numeral(i - 1):
        return None
    number = read_number(tokens, i + 1)
    prefixed = money.read_prefixed(tokens, i + 1) if number is None and sign != "negative" else None
    found = prefixed or (_unit(tokens, number, False) if number else None)
    if number and found is None and not number.digits and number.value == 1 and sign != "-":
        found = bare(number)
    if found is None or found.low is None or found.high is None:
        return None
    return found._replace(start=i, low=-found.high, high=-found.low)


def _plural(tokens: Tokens, i: int) -> Reading | None:
    number = read_plural(tokens, i)
    if number is None or (i and tokens.words[i - 1] in PLURALS):
        return None
    found = money.read_suffixed(tokens, number)
    if found:
        return found
    if tokens.words[number.end] != "of":
        return Reading("number", i, number.end, number.value) if victims(tokens, i, number.end) else None
    unit = number.end + 1
    if tokens.words[unit] in durations.UNITS and tokens.words[unit].endswith("s"):
        size = durations.UNITS[tokens.words[unit]]
        return Reading("duration", i, unit + 1, number.value * size, None, "second")
    return read_count(tokens, number)


# --- two numbers


def _range(tokens: Tokens, i: int, first: Reading) -> list[Reading]:
    """What a second number makes of the first: nothing, one range, or two values of one change."""
    words = tokens.words
    link = words[first.end]
    before = words[i - 1]
    opener = before if before in ("between", "from") else ""
    joint = "and" if opener == "between" else "to"
    if opener == "between" and link != "and":
        shorter = read_measured(tokens, i, joint=False)
        if shorter is None or words[shorter.end] != "and":
            return []
        first, link = shorter, "and"
    if link in DASHES:
        if not tokens.joined(first.end) and words[first.end] in "—":
            return []
        at = first.end + 1
        if words[at] == "to" and words[at + 1] in DASHES:
            at += 2
    elif link in LINKS and (link == joint or link == "or" or (link == "to" and not opener)):
        at = first.end + 1
    else:
        return []
    second = _second(tokens, at, first) or read_measured(tokens, at, joint=joint != "and", second=link in DASHES)
    if second is None or (second.bare and _to_numeral(tokens, second.end)):
        return []
    return joined(tokens, i, first, second, link, opener)


def _second(tokens: Tokens, i: int, first: Reading) -> Reading | None:
    """The "15 million" of "$10–15 million", in the currency of the first."""
    if first.kind != "money" or first.scale != 1.0 or tokens.words[first.end - 1] in NAMES:
        return None
    number = read_number(tokens, i, money=True)
    if number is None or number.part or (number.scale == 1.0 and tokens.words[i - 1] not in DASHES):
        return None
    if (
        money.read_suffixed(tokens, number)
        or percent.read_percent(tokens, number)
        or durations.read_duration(tokens, number)
    ):
        return None
    return Reading(
        "money",
        i,
        number.end,
        number.value,
        number.value,
        first.unit,
        coefficient=number.coefficient,
        scale=number.scale,
    )
