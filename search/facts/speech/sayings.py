"""Who says what in a stretch: every saying verb with its speaker and the units that it reports."""

from __future__ import annotations

from itertools import compress
from typing import Literal

from search.facts.sentence.asides import is_verb
from search.facts.sentence.stretch import Stretch, Unit
from search.facts.speech.according import WRITTEN, according
from search.facts.speech.naming import before_apposition, name_end, shared_subject, subject_of
from search.facts.speech.reach import bounds, circumstance, strong_start, told
from search.facts.speech.saying import Saying, made
from search.facts.speech.speakers import Speakers
from search.wordings import Words

_GERUNDIAL = frozenset({"confirmed", "announced", "mentioned", "admitted", "recalled", "acknowledged", "disclosed"})
_STARTING = frozenset({"began", "begin", "begins", "beginning", "continue", "continued", "continues", "continuing"})
_AGREEING = frozenset({"agree", "agrees", "agreed"})
_DEEDS = (
    dict.fromkeys(("respond", "responds", "responded", "responding", "reply", "replies", "replied", "replying"), "to")
    | dict.fromkeys(_AGREEING, "to")
    | dict.fromkeys(("ask", "asks", "asked", "asking"), "for")
)
"""Verbs of saying that tell of no words with another word behind them."""
_REQUESTING = frozenset({"requested", "requests", "recommended", "recommends", "proposed", "proposes"})
_BEFORE_ITS_THAT = frozenset({"that", "in", "on", "at", "during", "last", "this", "#date", "again", "also"})
_CIRCUMSTANTIAL = 14
"""Units between a verb of asking and its "that"."""
_CLAIMING = frozenset({"claimed", "claims", "claim", "claiming"})
_CLAIMED = frozenset({"responsibility", "credit", "victory", "asylum", "ownership"})
"""What is claimed in no words: "claimed responsibility"."""
_WHEN = frozenset(
    {"when", "while", "after", "before", "because", "since", "although", "though", "if", "once", "until", "even"}
)
_LIVES = frozenset({"lives", "life", "victims"})
_BEYOND_A_CLAIM = frozenset({"that", "which", "who", "when", "where", "#date", ","})
_POINTING = frozenset({"point", "points", "pointed", "pointing"})
_BEFORE_NOUNS = frozenset({"to", "a", "an", "the", "of", "'s", "his", "her", "its", "their", "my", "our", "-"})
_BEFORE_ONE = frozenset(
    {"another", "same", "any", "every", "each", "no", "last", "new", "next", "first", "second", "recent"}
)
"""What stands before a word of saying only where that is a noun: "in another call"."""
_BEFORE_TRAILING = frozenset({",", "—", "–", "-", ";", ":", "as", "and", "but", "(", "“", '"'})
_WRITINGS = frozenset(
    {"statement", "letter", "tweet", "post", "note", "memo", "message", "email", "e-mail", "op-ed", "video", "filing"}
)
"""What may be "saying that …"."""
_DESCRIBING = frozenset({"who", "which", "whose", "that", "when", "where", ";"})
_IN_WRITING = frozenset({"saying", "stating", "arguing", "claiming", "warning", "announcing"})
_OVER_AND_OVER = 5


def find_sayings(stretch: Stretch, speakers: Speakers, words: Words) -> tuple[Saying, ...]:
    """The sayings of a stretch, in order of their cues."""
    found: list[Saying] = []
    row = stretch.words
    cues = list(compress(range(len(row)), map(words.saying.__contains__, row)))
    if "according" in row:
        cues = sorted([*cues, *(at for at, word in enumerate(row) if word == "according")])
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
            if saying.form != "according" and saying.quotation < 0:
                speakers.heard(saying.speakers)
    if not found:
        speakers.passed(stretch)
    return tuple(found)


def _saying(stretch: Stretch, place: int, speakers: Speakers, words: Words, earlier: list[Saying]) -> Saying | None:
    units, row = stretch.units, stretch.words
    verb = row[place]
    kind = words.saying[verb]
    low, high = bounds(stretch, place)
    before = row[place - 1] if place > low else ""
    after = row[place + 1] if place + 1 < high else ""
    if before in _BEFORE_NOUNS or (verb in words.ambiguous and (before in _BEFORE_ONE or after in words.be)):
        return None
    if verb in _GERUNDIAL and after.endswith("ing") and row[place + 2 : place + 3] != ("that",):
        return None  # "confirmed speaking with Reyes"
    if verb in _STARTING and after not in {",", ":", "“", '"'} and not _quotes(stretch, place):
        return None  # "began to unfold"
    if before == "who" and row[place - 2 : place - 1] not in {(",",), ("—",)}:  # "those who say it is late, are late"
        high = next((at for at in range(place, high) if row[at] == ","), high)
    if verb in _CLAIMING and not _LIVES.isdisjoint(row[place + 1 : place + WRITTEN]):
        return None  # "claimed five lives"
    if verb in _CLAIMING and after in _CLAIMED:
        high = next((at for at in range(place, high) if row[at] in _BEYOND_A_CLAIM), high)
    if verb == "accused" and after == "of":
        return None  # "the woman accused of killing Reyes"
    if after == "of" and verb.endswith("s"):
        return None  # "chants of “shame”"
    if verb in _POINTING and after != "out":
        return None
    if verb in words.bases and verb in words.ambiguous and _single(stretch, place - 1, low, speakers):
        return None  # "Quill state senator", "the Quill report"
    if verb in _REQUESTING and (after not in _BEFORE_ITS_THAT or "that" not in row[place : place + _CIRCUMSTANTIAL]):
        return None
    progressive = verb in words.participles and before in words.be - {"get", "gets", "got", "be", "been", "being"}
    if verb in words.participles and not progressive:
        return _participle(stretch, place, speakers, words, earlier)
    if (
        verb in words.bases
        and verb not in words.ambiguous
        and before not in {"they", "we", "i", "who"}
        and not _plural(units, place)
    ):
        return None
    quotation_after = place + 1 < high and units[place + 1].quotation != units[place].quotation
    spoken = place > low and units[place - 1].quotation not in (-1, units[place].quotation)
    paused = before in {",", "—", "–"} and verb in words.inverted
    behind = _behind(stretch, place, low, high, speakers, words) if spoken or paused else None
    if behind and not spoken and before_apposition(stretch, place - 1, low, words) >= low:
        behind = behind if _closes(stretch, behind[0], high, words) else None
    if behind:
        end, named = behind
        return made(stretch, place, place, end, named, kind, "after", low, high, speakers, words)
    subject = subject_of(stretch, place, low, speakers, words)
    if subject is None or after == "by":
        return None
    first, named, passive = subject
    if (passive and not progressive) or not named:
        return None
    if kind == "quoted" and quotation_after and units[place - 1].kind == "word" and before not in words.pronouns:
        return None  # "a project called “X”"
    singular = units[place - 1].kind == "word" and not _plural(units, place)
    if verb in words.bases and verb in words.ambiguous and singular and before not in words.adverbs | words.pronouns:
        return None  # "a Norvian state, a plan that …"
    if verb in words.ambiguous and not (
        after in {"that", ",", ":", "to"}
        or quotation_after
        or units[place - 1].kind == "mention"
        or before in words.pronouns
        or (verb in {"say", "tell"} and before.endswith("s") and after not in {"in", "over", "on"})
    ):
        return None
    if first in {low + 1, low + 2} and row[first - 1] in _WHEN:  # "When Hill said that it was late, Reyes left"
        high = next((at for at in range(place + 1, high) if row[at] == ","), high)
    spoken = first > low and units[first - 1].quotation not in (-1, units[place].quotation)
    begin = told(stretch, place + 1, high, words)
    trailing = spoken or begin >= high or row[begin] in {",", "."} or circumstance(row, begin, high, first, words)
    as_said = row[first - 1 : first] == ("as",) and row[begin : begin + 1] == (",",)  # "As Reyes wrote, …"
    as_said = as_said and (first == low + 1 or row[first - 2] in {"and", "but", "because", "that"})
    if trailing and row[first - 2 : first] == (",", "as") and units[first - 2].quotation == units[place].quotation:
        return None  # "the bridge fell, as Hill has warned": the article says so, too
    if trailing and not spoken and low < first and row[first - 1] not in _BEFORE_TRAILING:
        return None  # "the first time that Norvia has agreed"
    form: Literal["after", "before"] = "after" if trailing and first > low and not as_said else "before"
    saying = made(stretch, first, place, place + 1, named, kind, form, low, high, speakers, words)
    if _of_deeds(stretch, place):
        return saying._replace(said=())
    return saying


def _of_deeds(stretch: Stretch, place: int) -> bool:
    """Whether a verb of saying tells of no words: "agreed to buy it", "responded to the flood", "asked for help"."""
    row = stretch.words
    tied = _DEEDS.get(row[place], ())
    if not tied or _quotes(stretch, place) or (stretch.quoted and ":" in row[place:]):
        return False
    return row[place + 1 : place + 2] == (tied,) or (
        row[place] in _AGREEING and "to" in row[place : place + _CIRCUMSTANTIAL // 2] and "that" not in row[place:]
    )


def _quotes(stretch: Stretch, place: int) -> bool:
    """Whether a quotation begins or ends beside a verb."""
    units = stretch.units
    return any(0 <= at < len(units) and units[at].quotation != units[place].quotation for at in (place - 2, place + 1))


def _participle(stretch: Stretch, place: int, speakers: Speakers, words: Words, earlier: list[Saying]) -> Saying | None:
    """ ", saying that …": said by whom the words before speak of, if that is one person or the last speaker."""
    units = stretch.units
    low, high = bounds(stretch, place)
    before = stretch.words[place - 1] if place > low else ""
    written = stretch.words[place] in _IN_WRITING and not _WRITINGS.isdisjoint(
        stretch.words[max(low, place - WRITTEN) : place]
    )
    if before in {"—", "–"}:
        before = ","
    if before in {"”", '"'} and place > low + 1 and stretch.words[place - 2] == ",":
        before = ","
    if not (written or before in {",", "and"}) or not (
        "that" in stretch.words[place + 1 : place + 1 + _OVER_AND_OVER]
        or stretch.words[place]
        in {"saying", "adding", "noting", "stating", "arguing", "claiming", "warning", "telling"}
    ):
        return None
    if stretch.words[place] == "adding" and not _clause_follows(stretch, place + 1, high, words):
        return None  # "widened the board, adding two engineers"
    kind = words.saying[stretch.words[place]]
    near = [saying for saying in earlier if saying.quotation == units[place].quotation and saying.form != "according"]
    if near:
        outer = [
            saying for saying in near if not any(one.covers(saying.cue[1] - 1) for one in near if one is not saying)
        ]
        named = (outer or near)[-1].speakers
    else:
        shared = shared_subject(stretch, place, place - 1, low, speakers, words)
        before_it = [
            speakers.mentions[units[at].number].entity
            for at in range(strong_start(stretch, place, low, words), place)
            if units[at].kind == "mention" and stretch.words[at + 1] not in {"'s", "'"}
        ]
        people = speakers.people.intersection(before_it)
        if shared is None and (len(people) != 1 or before_it[0] not in people or written):
            return None
        named = shared[1] if shared else tuple(people)
    return made(stretch, place, place, place + 1, named, kind, "before", low, high, speakers, words)


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


def _behind(
    stretch: Stretch, place: int, low: int, high: int, speakers: Speakers, words: Words
) -> tuple[int, tuple[str, ...]] | None:
    """The speaker after the verb ("said X"), and where the name ends."""
    if place + 1 >= high or place == low:
        return None
    end = name_end(stretch, place + 1, high, words, within=False)
    if end == place + 1 and stretch.words[place + 1] in words.he_she:
        end += 1
        if end < high and stretch.units[end].kind == "word" and is_verb(stretch.words[end], words):
            return None  # ", said she could stay"
    if end == place + 1:
        return None
    named = speakers.named(stretch, place + 1, end)
    return (end, named) if named else None


def _closes(stretch: Stretch, end: int, high: int, words: Words) -> bool:
    """Whether nothing but a description follows a name: "…, said Dana Reyes, a banker who lives in Tarn."."""
    row = stretch.words
    stop = next((at for at in range(end, high) if row[at] in _DESCRIBING), high)
    described = row[end : end + 1] in {(",",), (".",), ()} and row[end + 1 : end + 2] not in {("and",), ("but",)}
    return described and not any(is_verb(row[at], words) for at in range(end, stop))


def _single(stretch: Stretch, place: int, low: int, speakers: Speakers) -> bool:
    """Whether one name alone stands at a place, which no plural verb follows."""
    unit = stretch.units[place]
    if place < low or unit.kind != "mention" or speakers.text[unit.end - 1] == "s":
        return False
    return stretch.words[place - 1 : place] != ("and",) or place - 1 <= low


def _plural(units: tuple[Unit, ...], place: int) -> bool:
    """Whether the word before a base form may be its plural subject ("officials say")."""
    before = units[place - 1] if place else None
    return bool(
        before
        and (
            before.kind == "mention"
            or before.word.endswith("s")
            or before.word in {"police", "people", "media", "also", "now", "still"}
        )
    )
