"""Days told from the article's own: "Thursday", "last Friday", "yesterday", "two days ago", "last year"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from search.values.dates import read_date
from search.values.durations import DAY, MONTH, YEAR
from search.values.months import WEEKDAYS
from search.values.reading import Reading
from search.values.resolve import Anchor, month_of_year, month_shifted, same_day_of_month, shifted, weekday_near
from search.values.tokens import Tokens
from search.values.weekdays import read_weekday
from search.values.wordlist import word_set
from search.values.words import ORDINALS

DAYS = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
SHIFTS = {"last": -1, "previous": -1, "this": 0, "next": 1, "coming": 1, "following": 1}
STARTS = frozenset(DAYS) | frozenset(SHIFTS) | frozenset(WEEKDAYS) | {"past", "the"}
AHEAD = word_set(
    "will ll would plans plan scheduled due set slated upcoming expected going begins opens starts shall tomorrow"
)
BACK = word_set("said says told announced reported was were had did wrote killed died came made . ; ! ? ”")
FAR = 12  # tokens back to a word that tells the future


def read_relative(tokens: Tokens, i: int, anchor: Anchor | None) -> Reading | None:
    """A relative day at token `i`; without an anchor only its weekday is known."""
    words = tokens.words
    word = words[i]
    if word in DAYS:
        if (tokens.capital(i) and not tokens.opens(i)) or (word == "today" and not _this_day(tokens, i)):
            return None  # "USA Today"; "as they do today"
        return _told(i, i + 1, shifted(anchor.day, DAYS[word]) if anchor and anchor.exact else None)
    if word == "the":
        return _beyond(tokens, i, anchor)
    if word in WEEKDAYS:
        return _weekday(tokens, i, anchor)
    if word == "past" or (word == "this" and words[i + 1] in ("past", "coming")):
        at = i + (1 if word == "past" else 2)
        named = read_weekday(tokens, at, anchor) if words[at] in WEEKDAYS else None
        if named is None or named.weekday is None:
            return None
        ahead = words[at - 1] == "coming"
        return named._replace(
            start=i,
            date=named.date or _iso(weekday_near(_moved(anchor, 1 if ahead else -1), named.weekday, future=ahead)),
        )
    return _shifted(tokens, i, anchor)


_DONE = word_set(
    "said says told earlier later early late here until by from announced broke made won held came met took on of"
    " sale stores shelves theaters cinemas available"
)


def _this_day(tokens: Tokens, i: int) -> bool:
    """Whether "today" is the article's day, and not "nowadays"."""
    before = tokens.words[i - 1]
    return tokens.count <= 4 or before in _DONE or before.endswith("ed") or _ahead(tokens, i)


def _told(start: int, end: int, day: date | None, weekday: int | None = None) -> Reading:
    return Reading("date", start, end, date=_iso(day), weekday=weekday)


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _moved(anchor: Anchor | None, days: int) -> Anchor | None:
    day = shifted(anchor.day, days) if anchor else None
    return replace(anchor, day=day) if anchor and day else None


def _beyond(tokens: Tokens, i: int, anchor: Anchor | None) -> Reading | None:
    """As in "the day before yesterday", "the day after tomorrow"."""
    for phrase, days in (("the day before yesterday", -2), ("the day after tomorrow", 2)):
        if tokens.phrase(i, *phrase.split()):
            return _told(i, i + 4, shifted(anchor.day, days) if anchor and anchor.exact else None)
    return None


_NAMED = word_set("every each final super black good bloody cyber holy easter palm ash fat") | frozenset(ORDINALS)
_TITLES = word_set("times telegraph mirror mail express herald post night morning evening club review")


def _weekday(tokens: Tokens, i: int, anchor: Anchor | None) -> Reading | None:
    if tokens.words[i - 1] in _NAMED or (tokens.words[i + 1] in _TITLES and tokens.capital(i + 1)):
        return None  # "every Friday", "Super Tuesday", "the Sunday Times"
    found = read_weekday(tokens, i, anchor)
    if found is None or found.date or found.weekday is None:
        return found
    words, end = tokens.words, found.end
    if words[end] == "of" and words[end + 2] == "week":
        end += 1
    if words[end] in SHIFTS and words[end + 1] == "week":
        return found._replace(end=end + 2, date=_iso(weekday_near(anchor, found.weekday, week=SHIFTS[words[end]])))
    if found.end > i + 2:  # a weekday with a day that the anchor cannot place
        return found
    return found._replace(date=_iso(weekday_near(anchor, found.weekday, future=_ahead(tokens, i))))


def _ahead(tokens: Tokens, i: int) -> bool:
    """Whether the words before tell of the future: "will meet on Thursday", not "said Thursday it will"."""
    for at in range(i - 1, max(-1, i - FAR), -1):
        word = tokens.words[at]
        if word in AHEAD:
            return True
        if word in BACK:
            return False
    return False


def _shifted(tokens: Tokens, i: int, anchor: Anchor | None) -> Reading | None:
    """As in "last Friday", "next week Sunday", "this month", "last year"."""
    words, shift, at = tokens.words, SHIFTS[tokens.words[i]], i + 1
    if words[at] in WEEKDAYS:
        named = read_weekday(tokens, at, anchor)
        if named is None or named.weekday is None:
            return None
        return named._replace(start=i, date=named.date or _iso(weekday_near(anchor, named.weekday, week=shift)))
    day = at + 2 if words[at + 1] == "on" else at + 1
    if words[at] == "week" and words[day] in WEEKDAYS and len(words[day]) > 5:
        weekday = WEEKDAYS[words[day]]
        return _told(i, day + 1, weekday_near(anchor, weekday, week=shift), weekday)
    if anchor is None or words[i] in ("coming", "following", "previous"):
        return None
    if words[at] == "year" and not (words[at + 1] == "'" or words[i - 1] in ("the", "per")):
        year = anchor.day.year + shift
        return Reading("date", i, at + 1, date=f"{year:04}") if 1000 <= year <= 9999 else None
    if words[at] == "month" and anchor.month_known and words[i - 1] != "the":
        return Reading(
            "date",
            i,
            at + 1,
            date=month_of_year(anchor, anchor.day.month, 0) if not shift else month_shifted(anchor.day, shift),
        )
    return None


# --- a duration from a day


def moved(tokens: Tokens, duration: Reading, anchor: Anchor | None) -> Reading | None:
    """As in "two days ago", "three weeks from tomorrow", "two weeks after January 15": the day, or as much as is exact.

    "Three months ago" stays a length of time: nobody means the day, and in January not even the year is certain.
    """
    words, end = tokens.words, duration.end
    if anchor is None or duration.low is None or duration.low != duration.high:
        return None
    if words[end] == "ago":
        return _from(tokens, duration, anchor.day, -1, end + 1) if anchor.exact else None
    if words[end] not in ("from", "after", "before"):
        return None
    sign = -1 if words[end] == "before" else 1
    if words[end + 1] == "now":
        return _from(tokens, duration, anchor.day, sign, end + 2) if anchor.exact and sign > 0 else None
    start = read_relative(tokens, end + 1, anchor) if words[end + 1] in STARTS else read_date(tokens, end + 1, anchor)
    if start is None or start.kind != "date" or not start.date or len(start.date) < 10:
        return None
    return _from(tokens, duration, date.fromisoformat(start.date), sign, start.end, whole=True)


def _from(tokens: Tokens, duration: Reading, day: date, sign: int, end: int, *, whole: bool = False) -> Reading | None:
    years, months, days = _parts(tokens, duration)
    if days % 1 or max(years, months, days) > 10_000 or not (days or whole):
        return None
    month = same_day_of_month(day, sign * int(12 * years + months))
    found = shifted(month, sign * int(days)) if month else None
    return _told(duration.start, end, found) if found else None


def _parts(tokens: Tokens, duration: Reading) -> tuple[float, float, float]:
    """Years, months and days of a duration; its seconds are a sum of 365, 30 and 1 days."""
    rest = duration.low or 0.0
    said = {tokens.words[at].rstrip("s") for at in range(duration.start, duration.end)}
    if said & {"hour", "minute", "second", "min", "hr", "h"}:
        return 0.0, 0.0, 0.5
    years = months = 0.0
    if said & {"year", "yr", "decade", "century", "centurie"}:
        years, rest = divmod(rest, YEAR)
    if "month" in said:
        months, rest = divmod(rest, MONTH)
    if not said & {"day", "week", "fortnight", "night"} and rest:
        return years, months, 0.5
    return years, months, rest / DAY
