"""Participles of saying behind a comma: ", saying that …"."""

from __future__ import annotations

from search.facts.sentence.asides import is_verb
from search.facts.sentence.stretch import Stretch
from search.facts.speech.according import NEAR_LETTER
from search.facts.speech.beside import spaced
from search.facts.speech.naming import shared_subject, subject_of
from search.facts.speech.reach import behind_times, bounds, strong_start
from search.facts.speech.saying import Saying, made
from search.facts.speech.speakers import Speakers
from search.wordings import Words

_WRITINGS = frozenset(
    {"statement", "letter", "tweet", "post", "note", "memo", "message", "email", "e-mail", "op-ed", "video", "filing"}
)
"""What may be "saying that …"."""
_PIECES = frozenset({"column", "essay", "article", "piece", "editorial", "report", "story", "clip", "book", "thread"})
"""What else somebody writes whom another one quotes."""
_WORKS = _WRITINGS | _PIECES
_LEADING = frozenset({"while", "after", "before", "by", "when", "despite"})
"""What leads to what somebody says besides: "left after saying that"."""
_SUBJECTS = frozenset({"he", "she", "they", "it"})
_GOVERNING = frozenset({"by", "of", "with", "for", "from", "against", "to", "on", "about", "over", "at", "in"})
_IN_WRITING = frozenset({"saying", "stating", "arguing", "claiming", "warning", "announcing"})
NAMING = frozenset(
    {"calling", "describing", "labeling", "labelling", "dubbing", "terming", "characterizing", "branding"}
)
"""What tells behind a comma what somebody calls something: ", calling it “a joke”"."""
_CALLED = 9
"""Units from there to the quoted words."""
_LATER = frozenset({"later", "then", "even", "also", "again"})
_ABSOLUTE = frozenset(
    {"saying", "adding", "noting", "stating", "arguing", "claiming", "warning", "telling", "insisting", "predicting"}
    | {"suggesting", "explaining", "announcing", "admitting", "denying", "acknowledging", "stressing", "complaining"}
)
"""What one named before it may be doing: "with Hill saying it was late"."""
_AUTHOR = 6
"""Units from "column" to the name of who wrote it, and one more."""
_OVER_AND_OVER = 5
_CIRCUMSTANTIAL = 14
"""Units behind ", adding" in which a verb stands."""


def participle(stretch: Stretch, place: int, speakers: Speakers, words: Words, earlier: list[Saying]) -> Saying | None:
    """ ", saying that …": said by whom the words before speak of, if that is one person or the last speaker."""
    units = stretch.units
    low, high = bounds(stretch, place)
    before = stretch.words[place - 1] if place > low else ""
    if stretch.words[place] in _ABSOLUTE and place > low and units[place - 1].kind != "word":
        own = _absolute(stretch, place, low, high, speakers, words)
        if own is not None:
            return own
    written = stretch.words[place] in _IN_WRITING and not _WRITINGS.isdisjoint(
        stretch.words[max(low, place - NEAR_LETTER) : place]
    )
    at = place - 1
    if (before.endswith("ly") or before in _LATER) and at > low:  # ", flatly saying that …"
        at, before = at - 1, stretch.words[at - 1]
    if before in {"—", "–"} or (before == "-" and spaced(stretch, at)):
        before = ","
    if before in {"”", '"'} and at > low and stretch.words[at - 1] == ",":
        before = ","
    led = before in _LEADING
    if led and at <= low + 1:
        return _opening(stretch, place, high, speakers, words)
    if not (written or led or before in {",", "and", "but"}) or not (
        "that" in stretch.words[place + 1 : place + 1 + _OVER_AND_OVER]
        or stretch.words[place]
        in {"saying", "adding", "noting", "stating", "arguing", "claiming", "warning", "telling"}
        or _asks(stretch.words, place)
        or _names(stretch, place, high)
        or _goes_on_with_he(stretch, place, high, words)
    ):
        return None
    if stretch.words[place] == "adding" and not _clause_follows(stretch, place + 1, high, words):
        return None  # "widened the board, adding two engineers"
    kind = words.saying[stretch.words[place]]
    if led and stretch.words[at - 1] == ",":  # "Hill, after saying it was late, left"
        high = next((one for one in range(place, high) if stretch.words[one] == ","), high)
    near = [saying for saying in earlier if saying.quotation == units[place].quotation and saying.form != "according"]
    if _quotes_another(stretch, place, near, words):
        return None
    if near:
        outer = [
            saying for saying in near if not any(one.covers(saying.cue[1] - 1) for one in near if one is not saying)
        ]
        named = (outer or near)[-1].speakers
    else:
        if _others_wrote(stretch, place):
            return None
        shared = shared_subject(stretch, place, at if led else place - 1, low, speakers, words)
        if led and shared and not speakers.people.union(speakers.bodies, words.he_she).issuperset(shared[1]):
            return None
        places = [
            at
            for at in range(strong_start(stretch, place, low, words), place)
            if units[at].kind == "mention" and stretch.words[at + 1] not in {"'s", "'"}
        ]
        before_it = [speakers.mentions[units[at].number].entity for at in places]
        people = speakers.people.intersection(before_it)
        if shared is None and (
            len(people) != 1 or before_it[0] not in people or written or stretch.words[places[0] - 1] in _GOVERNING
        ):
            return None
        named = shared[1] if shared else tuple(people)
    return made(stretch, place, place, place + 1, named, kind, "before", low, high, speakers, words)


def _opening(stretch: Stretch, place: int, high: int, speakers: Speakers, words: Words) -> Saying | None:
    """What the subject behind a comma says: "While saying that it was late, Hill left"."""
    row, units = stretch.words, stretch.units
    stop = next((at for at in range(place, high - 1) if row[at] == ","), high)
    subject = stop + 1
    if subject >= high or not (units[subject].kind == "mention" or row[subject] in words.he_she):
        return None
    if units[subject].quotation >= 0 or row[subject + 1 : subject + 2] in {("'s",), ("and",), (",",)}:
        return None
    named = speakers.named(stretch, subject, subject + 1)
    if not named:
        return None
    kind = words.saying[row[place]]
    return made(stretch, place, place, place + 1, named, kind, "before", 0, stop, speakers, words)


def _absolute(stretch: Stretch, place: int, low: int, high: int, speakers: Speakers, words: Words) -> Saying | None:
    """What somebody named right before the participle says: ", with Hill saying it was late", ", Hill saying that"."""
    row = stretch.words
    if row[place - 1] == "," and not _described(row[low:place]):
        return None  # "talks with Norvia, saying it was late"
    high = next((at for at in range(place, high) if row[at] in {"while", ";"}), high)
    led = next((at + 1 for at in range(place - 2, max(low, place - _CIRCUMSTANTIAL), -1) if row[at] == "with"), low)
    found = subject_of(stretch, place, led, speakers, words)
    if found is None or found[2] or not any(map(speakers.named_so, found[1])):
        return None
    apart = row[found[0] - 1] == "," and stretch.units[place - 1].kind == "mention" and row[place + 1] == "that"
    if not (apart or low < led == found[0]) or not _clause_follows(stretch, place + 1, high, words):
        return None
    return made(
        stretch, place, place, place + 1, found[1], words.saying[row[place]], "before", low, high, speakers, words
    )


def _described(row: tuple[str, ...]) -> bool:
    """Whether words end with a name, its description and a comma: "with Reyes, the mayor,"."""
    comma = next((at for at in range(len(row) - 2, 0, -1) if row[at] == ","), 0)
    return comma > 0 and row[comma - 1] == "@" and row[comma + 1] in {"a", "an", "the", "who"}


def _quotes_another(stretch: Stretch, place: int, earlier: list[Saying], words: Words) -> bool:
    """Whether somebody passes on what another one wrote: "shared a column by Hill attacking Norvia, warning that"."""
    row = stretch.words
    spoken = (one.cue[1] for one in earlier if row[one.cue[1] - 1] not in words.participles)
    return any(
        row[at] in _WORKS and row[at + 1] in {"from", "by"} and "@" in row[at + 2 : at + _AUTHOR]
        for at in range(max(spoken, default=1), place - 2)
    )


def _others_wrote(stretch: Stretch, place: int) -> bool:
    """Whether people without a name wrote what a participle tells: "Hill met drivers who sent a letter, saying"."""
    row = stretch.words
    written = row[place - 1] == "," and row[place - 2] in _WRITINGS
    who = next((at for at in range(place - 1, 0, -1) if row[at] == "who"), 0) if written else 0
    return who > 0 and stretch.units[who - 1].kind == "word"


def _asks(row: tuple[str, ...], place: int) -> bool:
    """Whether a participle asks something: ", asking why it was shut"."""
    return row[place] in {"asking", "wondering"} and row[place + 1 : place + 2] in {("whether",), ("why",), ("how",)}


def _names(stretch: Stretch, place: int, high: int) -> bool:
    """Whether a participle soon tells in quotation marks what something is called: ", calling the deal “a joke”"."""
    units = stretch.units
    if stretch.words[place] not in NAMING or stretch.words[place - 1 : place] != (",",):
        return False
    behind = range(place + 1, min(high, place + _CALLED))
    quoted = next((at for at in behind if units[at].quotation != units[place].quotation), -1)
    plain = all(units[at].kind != "mark" and units[at].word not in {"out", "for"} for at in range(place + 1, quoted))
    return quoted > place + 1 and plain


def _goes_on_with_he(stretch: Stretch, place: int, high: int, words: Words) -> bool:
    """Whether a pronoun with a verb follows: ", announcing on Wednesday she would meet Reyes"."""
    row = stretch.words
    first = behind_times(row, place + 1, high, words)
    return (
        first + 1 < high
        and row[first] in _SUBJECTS
        and (row[first + 1] in words.be or row[first + 1] in words.adverbs or is_verb(row[first + 1], words))
    )


def _clause_follows(stretch: Stretch, first: int, high: int, words: Words) -> bool:
    """Whether words soon behind a place hold a verb, or are quoted."""
    row, units = stretch.words, stretch.units
    return any(
        row[at] in words.be
        or is_verb(row[at], words)
        or units[at].quotation != units[first].quotation
        or row[at] == "that"
        for at in range(first, min(high, first + _CIRCUMSTANTIAL))
    )
