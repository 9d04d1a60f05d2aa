"""Quotes: who said what, word for word."""

from __future__ import annotations

from collections.abc import Iterator

from search.facts.reading import Found, Reading
from search.facts.saying import Saying
from search.values.value import Value

_SCARE = 3
"""Quoted words up to this many are a quote only right beside their saying verb."""
_ALONE = 5
"""Quoted words from this many may be a quote without a speaker, if they are a whole sentence."""
_NEAR = 6
"""Units between a saying verb and quoted words that are not a whole utterance."""


def find_quotes(reading: Reading, speeches: dict[int, tuple[str, ...]]) -> Iterator[Found]:
    """The quotes of a stretch, in text order. `speeches` keeps the speaker of a speech over its paragraphs."""
    if not reading.stretch.quoted:
        return
    units = reading.units
    place = 0
    while place < len(units):
        number = units[place].quotation
        if number < 0:
            place += 1
            continue
        last = place
        while last < len(units) and units[last].quotation == number:
            last += 1
        found = _quote(reading, number, place, last, speeches)
        if found:
            yield found
        place = last


def _quote(reading: Reading, number: int, first: int, last: int, speeches: dict[int, tuple[str, ...]]) -> Found | None:
    units = reading.units
    quotation = reading.quotations[number]
    length = sum(unit.kind != "mark" for unit in units[first:last])
    if not length or quotation.end > units[last - 1].end + 1:
        return None
    saying = _cue(reading, first, last)
    start, end = quotation.start, quotation.end
    if saying is not None:
        near = _distance(saying, first, last)
        if length <= _SCARE and not _uttered(reading, saying, first, last):
            return None
        if near > _NEAR and not _whole(reading, first, last):
            return None
        attribution = saying.speakers
        rule = {"after": "quote: speaker behind", "before": "quote: speaker before"}.get(
            saying.form, "quote: according to"
        )
        start = min(start, units[saying.cue[0]].start)
        end = max(end, units[saying.cue[1] - 1].end)
    elif quotation.speech in speeches:
        attribution, rule = speeches[quotation.speech], "quote: the speech goes on"
    elif length >= _ALONE and _whole(reading, first, last):
        attribution, rule = (), "quote: no speaker named"
    else:
        return None
    speeches[quotation.speech] = attribution
    known = attribution[0] if len(attribution) == 1 and reading.dictionary.entity(attribution[0]) else None
    words = Value("text", reading.text[quotation.first : quotation.last], quotation.first, quotation.last)
    return Found("quote", "Quote", known, None, words, attribution, "asserted", start, end, rule)


def _cue(reading: Reading, first: int, last: int) -> Saying | None:
    """The saying that a quotation belongs to: the nearest one outside of it that covers it."""
    fitting = [
        saying
        for saying in reading.clauses.sayings
        if saying.quotation != reading.units[first].quotation and saying.covers(first)
    ]
    return min(fitting, key=lambda saying: _distance(saying, first, last), default=None)


def _distance(saying: Saying, first: int, last: int) -> int:
    return first - saying.cue[1] if saying.cue[1] <= first else saying.cue[0] - last


def _uttered(reading: Reading, saying: Saying, first: int, last: int) -> bool:
    """Whether short quoted words are what the verb says: beside it, or its object ("called it “a hoax”")."""
    if saying.form == "after":
        return 0 <= saying.cue[0] - last <= 1 and reading.units[last - 2].word in set(",.?!…")
    if saying.form == "before":
        between = reading.units[saying.cue[1] : first]
        return (
            not between
            or (len(between) == 1 and between[0].word in {",", ":"})
            or (saying.quoted and len(between) <= _SCARE)
        )
    return False


def _whole(reading: Reading, first: int, last: int) -> bool:
    """Whether quoted words are a whole utterance: a capital at their beginning, a stop or comma at their end."""
    units = reading.units
    end = last - 2 if units[last - 1].kind == "mark" and units[last - 1].word in '”"’»“‹›«' else last - 1
    return last - first > 2 and reading.capital(first + 1) and units[end].word in set(",.?!…—")
