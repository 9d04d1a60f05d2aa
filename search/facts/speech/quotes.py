"""Quotes: who said what, word for word."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from search.facts.reading import Found, Reading
from search.facts.sentence.asides import is_verb
from search.facts.speech.naming import subject_of
from search.facts.speech.saying import Saying
from search.values.value import Value

_SCARE = 3
"""Quoted words up to this many are a quote only right beside their saying verb."""
_ALONE = 5
"""Quoted words from this many may be a quote without a speaker, if they are a whole sentence."""
_NEAR = 6
"""Units between a saying verb and quoted words that are not a whole utterance."""
_LONGEST_TITLE = 9
"""Units of a programme's name with its quotation marks."""
_BEFORE_TITLES = frozenset({("on",), ("'s",), ("told",), ("to",), ("'",), ("@",)})
_WITHIN_TITLES = frozenset({"the", "of", "and", "with", "a", "in", "on", "to", "&", "for", "this"})
_ASKING = frozenset({"ask", "asks", "asked", "asking", "wondered"})
"""Behind them another one may answer, unless they stand behind a question, or say what one does who tells more."""


@dataclass(slots=True)
class Speeches:
    """Who speaks: the speakers of each speech by its number, and `last`, whose words the text told up to `end`."""

    spoken: dict[int, tuple[str, ...]] = field(default_factory=dict)
    last: tuple[str, ...] = ()
    end: int = -1

    def goes_on(self, reading: Reading, start: int) -> bool:
        """Whether the speaker of the sentence before goes on in a quotation that begins here.

        In another paragraph only one person does.
        """
        between = reading.text[self.end : start] if start >= self.end else "…"
        further = reading.speakers.person(self.last) and not between.strip()
        return bool(self.last) and (further or not between.strip(" \t\xa0"))

    def told(self, reading: Reading, quoted: tuple[str, ...]) -> None:
        """Keeps who spoke in a stretch. `quoted`: who spoke the quotation that is all of it."""
        sayings = [saying for saying in reading.clauses.sayings if saying.quotation < 0]
        sayings = [saying for saying in sayings if saying.form != "according"] or sayings
        sayings = [saying for saying in sayings if not reading.speakers.channel(saying.speakers)] or sayings
        speakers = {saying.speakers for saying in sayings}
        asking = any(
            not _ASKING.isdisjoint(reading.stretch.words[slice(*saying.cue)])
            for saying in sayings
            if saying.form != "after" and not (len(sayings) > 1 and reading.stretch.words[saying.cue[0]] == "asking")
        )
        self.last = quoted or (speakers.pop() if len(speakers) == 1 and not asking else ())
        self.end = reading.stretch.end


def find_quotes(reading: Reading, speeches: Speeches) -> Iterator[Found]:
    """The quotes of a stretch, in text order. `speeches` keeps the speakers over sentences and paragraphs."""
    whole: tuple[str, ...] = ()
    for found, alone in _quotes(reading, speeches):
        yield found
        whole = found.attribution if alone else ()
    if whole or reading.clauses.sayings:
        speeches.told(reading, whole)


def _quotes(reading: Reading, speeches: Speeches) -> Iterator[tuple[Found, bool]]:
    """The quotes of a stretch, and whether each is all of it."""
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
            yield found, last == len(units) and reading.quotations[number].start <= reading.stretch.start
        place = last


def _quote(reading: Reading, number: int, first: int, last: int, speeches: Speeches) -> Found | None:
    units = reading.units
    quotation = reading.quotations[number]
    length = sum(unit.kind != "mark" for unit in units[first:last])
    if not length or quotation.end > units[last - 1].end + 1 or _programme(reading, first, last):
        return None
    saying = _cue(reading, first, last)
    start, end = quotation.start, quotation.end
    if saying is not None:
        near = _distance(saying, first, last)
        if _title(reading, saying, last):
            return None
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
    elif speaker := _led(reading, first, last):
        attribution, rule = speaker, "quote: whom a colon leads to"
    elif quotation.speech in speeches.spoken:
        attribution, rule = speeches.spoken[quotation.speech], "quote: the speech goes on"
    elif last == len(units) and _whole(reading, first, last) and speeches.goes_on(reading, start):
        attribution, rule = speeches.last, "quote: the speaker goes on"
    elif length >= _ALONE and _whole(reading, first, last):
        attribution, rule = (), "quote: no speaker named"
    else:
        return None
    speeches.spoken[quotation.speech] = attribution
    reading.clauses.spoken[number] = attribution
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
    return min(fitting, key=lambda saying: (_passes_on(reading, saying), _distance(saying, first, last)), default=None)


def _led(reading: Reading, first: int, last: int) -> tuple[str, ...]:
    """Who speaks behind a colon, without a verb of saying: "Reyes had one message: “…”"."""
    row, words = reading.stretch.words, reading.words
    if row[first - 1 : first] != (":",) or not _whole(reading, first, last) or reading.clauses.sayings:
        return ()
    verb = next((at for at in range(1, first) if is_verb(row[at], words)), -1)
    found = subject_of(reading.stretch, verb, 0, reading.speakers, words) if verb > 0 else None
    return found[1] if found and len(found[1]) == 1 and found[1][0] in reading.speakers.people else ()


def _passes_on(reading: Reading, saying: Saying) -> bool:
    """Whether ", according to the Daily Herald" names who passes on what another one says."""
    return saying.form == "according" and reading.speakers.channel(saying.speakers)


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


def _title(reading: Reading, saying: Saying, last: int) -> bool:
    """Whether quoted words are who is told: "told “Quill Sunday Morning” that it was late"."""
    row = reading.stretch.words
    addressed = saying.form == "before" and row[saying.cue[1] - 1] in reading.words.addressing
    return addressed and row[last : last + 1] == ("that",) and reading.units[last - 2].kind != "mark"


def _programme(reading: Reading, first: int, last: int) -> bool:
    """Whether quoted words are what a programme is called: "told “Norvia Today”", "on Quill's “This Week,”"."""
    if last - first > _LONGEST_TITLE or reading.stretch.words[first - 1 : first] not in _BEFORE_TITLES:
        return False
    words = [at for at in range(first, last) if reading.units[at].kind != "mark"]
    named = all(reading.capital(at) or reading.stretch.words[at] in _WITHIN_TITLES for at in words)
    whole = len(words) > 1 or (len(words) == 1 and reading.units[words[0]].kind == "mention")
    return whole and named and reading.units[first - 1].kind != "mark"


def _whole(reading: Reading, first: int, last: int) -> bool:
    """Whether quoted words are a whole utterance: a capital at their beginning, a stop or comma at their end."""
    units = reading.units
    end = last - 2 if units[last - 1].kind == "mark" and units[last - 1].word in '”"’»“‹›«' else last - 1
    bracket = units[first + 1 : first + 2] and units[first + 1].word == "["
    return last - first > 2 and (bracket or reading.capital(first + 1)) and units[end].word in set(",.?!…—")
