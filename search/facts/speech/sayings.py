"""Who says what in a stretch: every saying verb with its speaker and the units that it reports."""

from __future__ import annotations

from itertools import compress
from typing import Literal

from search.facts.sentence.stretch import Stretch
from search.facts.speech.according import NEAR_LETTER, VIEWS, according, in_view
from search.facts.speech.agreement import plural, single
from search.facts.speech.beside import before_apposition, spaced
from search.facts.speech.deeds import tells_a_tale
from search.facts.speech.inverted import HELPING, behind_verb, called_aside, closes
from search.facts.speech.naming import subject_of
from search.facts.speech.participles import participle
from search.facts.speech.reach import as_said_ends, bounds, told
from search.facts.speech.saying import Saying, made, parted
from search.facts.speech.speakers import Speakers
from search.facts.speech.trailing import circumstance
from search.wordings import Words

_GERUNDIAL = frozenset({"confirmed", "announced", "mentioned", "admitted", "recalled", "acknowledged", "disclosed"})
_STARTING = frozenset({"began", "begin", "begins", "beginning", "continue", "continued", "continues", "continuing"})
_TRYING = frozenset({"tried", "tries", "sought", "seeks", "attempted", "attempts"})
_ARGUING = frozenset(
    {"say", "argue", "claim", "insist", "explain", "suggest", "assert", "contend", "maintain", "point"}
)
_AGREEING = frozenset({"agree", "agrees", "agreed"})
_DEEDS = (
    dict.fromkeys(("respond", "responds", "responded", "responding", "reply", "replies", "replied", "replying"), "to")
    | dict.fromkeys(_AGREEING, "to")
    | dict.fromkeys(("ask", "asks", "asked", "asking"), "for")
)
"""Verbs of saying that tell of no words with another word behind them."""
_RESTATING = frozenset(
    {"repeated", "repeats", "repeating", "reiterated", "reiterates", "reiterating", "stated", "joked"}
)
"""Verbs of saying that tell of no words where no clause follows: "reiterated his support for Reyes"."""
_REQUESTING = frozenset({"requested", "requests", "recommended", "recommends", "proposed", "proposes"})
_BEFORE_ITS_THAT = frozenset({"that", "in", "on", "at", "during", "last", "this", "#date", "again", "also"})
_CIRCUMSTANTIAL = 14
"""Units between a verb of asking and its "that"."""
_CLAIMING = frozenset({"claimed", "claims", "claim", "claiming"})
_CLAIMED = frozenset(
    {"responsibility", "credit", "victory", "asylum", "ownership", "self-defense", "nomination", "win", "lead"}
)
"""What is claimed in no words: "claimed responsibility"."""
_WHEN = frozenset(
    {"when", "while", "after", "before", "because", "since", "although", "though", "if", "once", "until", "even"}
)
_LIVES = frozenset({"lives", "life", "victims"})
_BEYOND_A_CLAIM = frozenset({"that", "which", "who", "when", "where", "#date", ","})
_DENYING = frozenset({"denied", "denies", "denying"})
_REQUESTS = frozenset(
    {"request", "requests", "motion", "motions", "petition", "appeal", "appeals", "application", "bid", "bail", "entry"}
)
"""What is denied in no words: "denied a request"."""
_POINTING = frozenset({"point", "points", "pointed", "pointing"})
_BEFORE_NOUNS = frozenset({"to", "a", "an", "the", "of", "'s", "his", "her", "its", "their", "my", "our", "-"})
_BEFORE_ONE = frozenset(
    {"another", "same", "any", "every", "each", "no", "last", "new", "next", "first", "second", "recent"}
)
"""What stands before a word of saying only where that is a noun: "in another call"."""
_BEFORE_TRAILING = frozenset({",", "—", "–", "-", ";", ":", "as", "and", "but", "(", "“", '"'})
_AS_SAID = {(",", "as"), ("—", "as"), ("–", "as")}
_BEFORE_AS = frozenset({"and", "but", "because", "that"})
_ESTABLISHING = frozenset(
    {"confirmed", "confirms", "revealed", "reveals", "disclosed", "suggested", "suggests", "showed"}
)
"""Verbs of saying that take a thing as their subject, and a noun."""
_ENDING = frozenset({",", ".", "?", "!", "…", "—", "–", "-"})
_ON = frozenset({"on", "to", "with"})
_COMPARED = 8
"""Units of "as easy to win as"."""
_TELLING = frozenset({"he", "she", "it", "they", "there", "the", "that", "this", "his", "her", "its", "a", "an"})
_TIMES = frozenset({"year", "day", "week", "month", "night", "morning", "afternoon", "evening", "summer", "season"})
_BEHIND_TIMES = frozenset({"to", "in", "for", "at", "with", "on", "after", ",", "."})
"""What stands behind "that year" where no clause does."""
_PROGRAMME = 6
"""Units of a programme's name in quotation marks, and from "on" to it."""


def find_sayings(stretch: Stretch, speakers: Speakers, words: Words) -> tuple[Saying, ...]:
    """The sayings of a stretch, in order of their cues."""
    found: list[Saying] = []
    row = stretch.words
    cues = list(compress(range(len(row)), map(words.saying.__contains__, row)))
    if "according" in row:
        cues = sorted([*cues, *(at for at, word in enumerate(row) if word == "according")])
    if not VIEWS.isdisjoint(row):
        found += filter(None, (in_view(stretch, at, speakers, words) for at, word in enumerate(row) if word in VIEWS))
    for place in cues:
        word = row[place]
        if word in words.saying:
            saying = _saying(stretch, place, speakers, words, found)
            open_who = place > 0 and row[place - 1] != "when" and stretch.units[place].quotation < 0
            if saying is None and open_who and word.endswith(("said", "told", "ed")):
                speakers.heard(())  # somebody spoke, it is open who
        elif row[place + 1 : place + 2] == ("to",):
            saying = according(stretch, place, speakers, words)
        else:
            continue
        if saying:
            found.append(saying)
            within = any(one.form == "before" and one.covers(saying.cue[0]) for one in found[:-1])
            if saying.quotation < 0 and not within and (saying.form != "according" or speakers.person(saying.speakers)):
                speakers.heard(saying.speakers, stretch)
    if not found:
        speakers.passed(stretch)
    return parted(stretch, found, speakers) if len(found) > 1 else tuple(found)


def _saying(stretch: Stretch, place: int, speakers: Speakers, words: Words, earlier: list[Saying]) -> Saying | None:
    units, row = stretch.units, stretch.words
    verb = row[place]
    kind = words.saying[verb]
    low, high = bounds(stretch, place)
    before = row[place - 1] if place > low else ""
    after = row[place + 1] if place + 1 < high else ""
    if before == "-" and spaced(stretch, place - 1):
        before = "—"
    led = _led(row, place)
    if (before in _BEFORE_NOUNS and not led) or (
        verb in words.ambiguous and (before in _BEFORE_ONE or after in words.be)
    ):
        return None
    if before.endswith("ly") and verb.endswith("ed") and row[place - 2] in words.determiners:
        return None  # "the newly announced deal"
    if verb in _GERUNDIAL and after.endswith("ing") and row[place + 2 : place + 3] != ("that",):
        return None  # "confirmed speaking with Reyes"
    if verb in _STARTING and after not in {",", ":", "“", '"'} and not _quotes(stretch, place):
        return None  # "began to unfold"
    if before == "who" and row[place - 2 : place - 1] not in {(",",), ("—",)}:  # "those who say it is late, are late"
        high = next((at for at in range(place, high) if row[at] == ","), high)
    if verb in _CLAIMING and not _LIVES.isdisjoint(row[place + 1 : place + NEAR_LETTER]):
        return None  # "claimed five lives"
    if verb in _CLAIMING and after in _CLAIMED:
        high = next((at for at in range(place, high) if row[at] in _BEYOND_A_CLAIM), high)
    if verb == "accused" and after == "of":
        return None  # "the woman accused of killing Reyes"
    if (after == "of" and verb.endswith("s")) or tells_a_tale(row, place):
        return None  # "chants of “shame”"
    if verb in _REQUESTS and place - 2 >= low and row[place - 2] in {"a", "an"}:
        return None  # "a House request to stay"
    if verb in _POINTING and after != "out":
        return None
    if after == "that" and place + 3 < high and row[place + 2] in _TIMES and row[place + 3] in _BEHIND_TIMES:
        return None  # "volunteered that year to help"
    if verb == "states" and after == "," and not stretch.quoted:
        return None  # "Norvia, the Gulf states, Quill and Harrow"
    if not led and verb in words.bases and verb in words.ambiguous and single(stretch, place - 1, low, speakers):
        return None  # "Quill state senator", "the Quill report"
    if verb in _REQUESTING and (after not in _BEFORE_ITS_THAT or "that" not in row[place : place + _CIRCUMSTANTIAL]):
        return None
    progressive = verb in words.participles and before in words.be - {"get", "gets", "got", "be", "been", "being"}
    if verb in words.participles and not progressive:
        return participle(stretch, place, speakers, words, earlier)
    if (
        verb in words.bases
        and verb not in words.ambiguous
        and not led
        and before not in {"they", "we", "i", "who"}
        and not plural(units, place)
    ):
        return None
    quotation_after = place + 1 < high and units[place + 1].quotation != units[place].quotation
    spoken = place > low and units[place - 1].quotation not in (-1, units[place].quotation)
    paused = before in {",", "—", "–"} and verb in words.inverted
    if spoken and verb in _ESTABLISHING and row[place - 2] not in _ENDING:
        spoken = False  # "what it called “a friendship” confirmed a breach"
    spoken = spoken and not called_aside(stretch, place, low)
    behind = behind_verb(stretch, place, low, high, speakers, words) if spoken or paused else None
    if behind and not spoken and before_apposition(stretch, place - 1, low, words) >= low:
        behind = behind if closes(stretch, place + 1, behind[0], high, words) else None
    if behind:
        end, named = behind
        return made(stretch, place, place, end, named, kind, "after", low, high, speakers, words)
    subject = subject_of(stretch, place - led, low, speakers, words)  # "Reyes went on to say"
    if subject is None or after == "by":
        return None
    first, named, passive = subject
    if (passive and not progressive) or not named:
        return None
    if kind == "quoted" and quotation_after and units[place - 1].kind == "word" and before not in words.pronouns:
        return None  # "a project called “X”"
    singular = units[place - 1].kind == "word" and not plural(units, place)
    if (
        not led
        and verb in words.bases
        and verb in words.ambiguous
        and singular
        and before not in words.adverbs
        and before not in words.pronouns
    ):
        return None  # "a Norvian state, a plan that …"
    if verb in words.ambiguous and not (
        led
        or (after in {".", ","} and first > low and units[first - 1].quotation >= 0 > units[place].quotation)
        or after in {"that", ",", ":", "to"}
        or quotation_after
        or units[place - 1 - (before in words.adverbs and place - 2 >= low)].kind == "mention"
        or before in words.pronouns
        or (verb in {"say", "tell"} and before.endswith("s") and after not in {"in", "over", "on"})
    ):
        return None
    opened = first > low and row[first - 1] in _WHEN and (first <= low + 2 or row[first - 2] == ",")
    leading = not _WHEN.isdisjoint(row[low : low + 2]) and "," not in row[low:first]
    if leading or (opened and first <= low + 4):  # "When Hill said that it was late, Reyes left"
        high = next((at for at in range(place + 1, high) if row[at] == ","), high)
    if row[first - 2 : first] == ("in", "which") and row[first - 3 : first - 2] == (",",):
        # "a post, in which she said it, went"
        high = next((at for at in range(place + 1, high) if row[at] == ","), high)
    spoken = first > low and units[first - 1].quotation not in (-1, units[place].quotation)
    titled = spoken and _titled(stretch, first - 1, low, _tells(stretch, place + 1, high, words))
    spoken = spoken and not titled
    begin = told(stretch, place + 1, high, words)
    trailing = spoken or begin >= high or row[begin] in {",", "."} or circumstance(row, begin, high, first, words)
    end = place + 1
    as_said = row[first - 1 : first] == ("as",) and (first == low + 1 or row[first - 2] in _BEFORE_AS)
    if as_said and row[begin : begin + 1] != (",",):  # "As Reyes points out in a column, …"
        end = as_said_ends(row, place + 1, high, words)
        as_said = end > place + 1
    if trailing and row[first - 2 : first] in _AS_SAID and units[first - 2].quotation == units[place].quotation:
        return None  # "the bridge fell, as Hill has warned": the article says so, too
    if trailing and row[first - 1] == "as" and "as" in row[max(low, first - _COMPARED) : first - 1]:
        return None  # "it was not as easy as Reyes thought"
    if trailing and not spoken and low < first and row[first - 1] not in _BEFORE_TRAILING:
        return None  # "the first time that Norvia has agreed"
    form: Literal["after", "before"] = "after" if trailing and first > low and not as_said else "before"
    saying = made(stretch, first, place, end, named, kind, form, low, high, speakers, words)
    if titled and form == "before":
        saying = saying._replace(said=tuple(one for one in saying.said if one[0] >= saying.cue[1]))
    return saying._replace(said=()) if _of_deeds(stretch, place, words) else saying


def _led(row: tuple[str, ...], place: int) -> int:
    """The units of "went on to", "continues to" and "tried to" before a verb of saying; 0 for none."""
    if row[place - 1] != "to":
        return 0
    if row[place - 2] == "on" and row[place - 3] in {"went", "goes", "going", "gone"}:
        return 3
    return 2 * (row[place - 2] in _STARTING or (row[place - 2] in _TRYING and row[place] in _ARGUING))


def _of_deeds(stretch: Stretch, place: int, words: Words) -> bool:
    """Whether a verb of saying tells of no words: "agreed to buy it", "responded to the flood", "asked for help"."""
    row = stretch.words
    if row[place] in _DENYING and not _REQUESTS.isdisjoint(row[place + 1 : place + NEAR_LETTER]):
        return True  # "the court denied a request for files"
    if row[place] in _RESTATING and not stretch.quoted and not _clausal(row[place + 1 :], words):
        return True
    if (
        row[place] in _CLAIMING
        and row[place + 1 : place + 2] == ("the",)
        and _CLAIMED.intersection(row[place + 2 :][:1])
    ):
        return True
    tied = _DEEDS.get(row[place], ())
    if not tied or _quotes(stretch, place) or (stretch.quoted and ":" in row[place:]):
        return False
    return row[place + 1 : place + 2] == (tied,) or (
        row[place] in _AGREEING and "to" in row[place : place + _CIRCUMSTANTIAL // 2] and "that" not in row[place:]
    )


def _clausal(row: tuple[str, ...], words: Words) -> bool:
    """Whether words hold a verb: not in "his support for the plan"."""
    return any(
        word == "that" or word in words.be or word in HELPING or word in words.verbs or word.endswith("ed")
        for word in row
    )


def _tells(stretch: Stretch, first: int, high: int, words: Words) -> bool:
    """Whether a clause of its own begins at a unit: "she was late", "the board has met"."""
    row = stretch.words
    if first >= high or not (row[first] in _TELLING or stretch.units[first].kind == "mention"):
        return False
    return any(word in words.be or word in HELPING for word in row[first + 1 : min(high, first + _PROGRAMME)])


def _titled(stretch: Stretch, last: int, low: int, tells: bool) -> bool:
    """Whether the quotation that ends at a unit is what a programme is called: "on Norvia's “Morning,” Hill said".

    `tells`: whether what is said follows; then the quotation goes with the words before: "of “bad roads,” Hill said".
    """
    units = stretch.units
    first = last
    while first > low and units[first - 1].quotation == units[last].quotation:
        first -= 1
    led = (units[first - 1].kind in ("word", "mention") or stretch.words[first - 1] == "'") and not _ON.isdisjoint(
        stretch.words[max(low, first - _PROGRAMME) : first]
    )
    return low < first and ((tells and units[first - 1].kind == "word") or (led and last - first <= _PROGRAMME))


def _quotes(stretch: Stretch, place: int) -> bool:
    """Whether a quotation begins or ends beside a verb."""
    units = stretch.units
    return any(0 <= at < len(units) and units[at].quotation != units[place].quotation for at in (place - 2, place + 1))
