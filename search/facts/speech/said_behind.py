"""Where what is said begins behind the words that say so."""

from __future__ import annotations

from search.facts.reading import Reading
from search.facts.sentence.asides import is_verb
from search.facts.sentence.grammar import Grammar
from search.facts.sentence.verbs import verb_of
from search.facts.speech.reach import SAID_IN, behind_times
from search.facts.speech.saying import Saying

_BEFORE_THAT = 14
"""Units in which "told … that" may name whom somebody told it."""
OPENERS = frozenset(
    {"but", "and", "so", "yet", "still", "meanwhile", "also", "however", "then", "that", ",", "—", "–", ":"}
)
_NO_CLAUSE = frozenset(
    {"to", "of", "for", "with", "about", "at", "against", "by", "on", "during", "through", "no", "yes", "nothing"}
    | {"responsibility", "credit", "victory"}
    | {"what", "whether", "why", "where", "something", "from", "as", "when", "while", "how", "so", "before"}
    | {"after", "under", "alongside", "together", "support"}
)
ASKING = frozenset({"asked", "asks", "asking", "wondered", "wonders", "wondering"})
INDIRECT = frozenset({"whether", "why", "how", "if"})
"""What begins the question that somebody asks."""
_SET_IN = frozenset({"in", "at", "during"})
"""Words before "which" that a whole sentence follows."""
RELATIVE = frozenset({"who", "which", "that", "whose", "where", "whom"})
_SAY = frozenset({"say", "says", "said"})
_HEARER = 25
"""Units of an apposition to whom somebody tells something."""
_CIRCUMSTANCE = frozenset({("a",), ("an",), ("the",), ("his",), ("her",), ("its",), ("their",)})
"""What follows "in" where that tells how something was said."""
LEAD_IN = 6
"""Units between a verb of saying and a colon that only tell where and to whom: "told NPR radio on Friday: …"."""
_PLACED = frozenset({"in", "at", "on"})
_ON_AIR = frozenset({("on", "@"), ("to", "@"), ("via", "@")})
_CLAUSE_BEGINS = frozenset({"he", "she", "it", "they", "there", "the", "his", "her", "their", "no"})
_THAT_NOUNS = frozenset(
    {"claim", "claims", "idea", "notion", "fact", "chance", "belief", "view", "evidence", "doubt", "possibility"}
    | {"report", "reports", "suggestion", "allegation", "allegations", "argument", "hope", "fear", "fears"}
    | {"rumors"}
)
_FAR = frozenset({"that", "several", "again", "twice", "many", "once", "publicly", "out", "more"})
"""What may stand between a verb of saying and its "that", besides prepositions: "said several times that"."""
_OFTEN = frozenset({"several", "many", "more"})
DEPENDENT = frozenset(
    {"though", "although", "while", "as", "when", "because", "since", "in", "at", "on", "during", "after"}
    | {"especially", "even", "given"}
    | {"before", "if", "despite", "until", "once", "where", "whereas", "unless", "whether", "for", "with"}
)
_BEFORE_CLAUSE = frozenset({"than", "later", "also", "now", "how", "what", "who", "which", "why", "not", "earlier"})
_INFORMING = frozenset(
    {"advised", "advises", "informed", "informs", "reminded", "reminds", "assured", "assures", "notified"}
    | {"boasted", "boasts"}
)
"""Verbs whose clause needs a "that", behind whom they speak to."""
_DISSUADING = frozenset({"warned", "warns", "cautioned", "cautions", "advised", "advises"})
_PROGRAMME = 7
"""Units of the name of a programme, with its quotation marks."""
_BEHIND_SOURCES = RELATIVE | {".", ",", "with", "in", "familiar"}
_OWN = frozenset({"her", "me", "us", "him", "them"})
"""Behind a name that is told, what belongs to the clause: "told Quill her group was late"."""
_HEARERS = 5
"""Units that name whom somebody tells something."""
_BEFORE_HEARD = frozenset({"of", "in", "at", "for", "on", "from", "with", "and", "to"})
_NOUN = 3
"""Units from a comma to the speaker over "a phrase"."""


def verb_place(reading: Reading, saying: Saying) -> int:
    """Where the verb of saying stands, behind which a day may stand ("said Sunday")."""
    row = reading.stretch.words
    backwards = range(saying.cue[1] - 1, saying.cue[0] - 1, -1)
    return next((at for at in backwards if row[at] in reading.words.saying), saying.cue[1] - 1)


def said_by(reading: Reading, saying: Saying) -> str:
    """The verb of saying."""
    return reading.stretch.words[verb_place(reading, saying)]


def begin_of(reading: Reading, saying: Saying, first: int, last: int, grammar: Grammar) -> int | None:
    """Where the clause begins behind a verb of saying; None where what follows is no clause."""
    row, units = reading.stretch.words, reading.units
    colon = row.index(":", first, first + LEAD_IN) if ":" in row[first : first + LEAD_IN] else -1
    if (colon >= 0 and verb_of(row, first, colon, saying.cue, grammar) < 0) or relates(reading, saying):
        return None
    if row[first : first + 2] in _ON_AIR and row[first + 2 : first + 3] and row[first + 2] in _CLAUSE_BEGINS:
        return first + 2  # "said on CBS she had no regrets"
    if saying.form == "before" and said_by(reading, saying) in ASKING:
        asked = next((at for at in range(first, min(last, first + _HEARERS + 1)) if row[at] in INDIRECT), None)
        return asked if asked is not None and units[asked].quotation < 0 else None
    if row[saying.cue[1] - 1] == "that":
        return first  # "said in a letter on Friday that …"
    if saying.form == "before" and row[first : first + 1] == ("that",) and _subject(row, first, grammar):
        return first  # "said that was late"
    if saying.form == "before":
        if _inverted(reading, verb_place(reading, saying), first, last):
            return None
        verb = said_by(reading, saying)
        if verb in reading.words.addressing and (behind := _behind_hearer(reading, first, last)):
            return behind
        when = row[first] == "#date" or row[first] in reading.words.times if first < last else False
        that = _that(reading, first, last, grammar, far=verb in reading.words.addressing or (when and verb in _SAY))
        if that is not None:
            return that
        if verb in _DISSUADING and "against" in row[first : first + _NOUN + 1]:
            return None  # "cautioned voters against haste"
        if verb in _INFORMING:
            return None  # without "that": "advises her father on trade"
        if verb in reading.words.addressing:
            place = (_behind_outlet if _told(reading, saying, first) else _addressed)(reading, first, last)
            if place is None:
                return None
            first = place
            while first < last and row[first] == ",":
                first += 1
            if first < last and row[first] in grammar.prepositions:
                late = (
                    at for at in range(first, min(last, first + _BEFORE_THAT)) if row[at - 1 : at + 1] == (",", "that")
                )
                first = next(late, first - 1) + 1  # "told Reyes since May, at dinners, that …"
        elif verb not in reading.words.reporting or (
            verb not in _SAY and row[first : first + 1] and row[first].endswith("ing")
        ):
            return None
    if (
        first >= last
        or (row[first] in _NO_CLAUSE and not (row[first] == "no" and saying.form == "before"))
        or row[first] in RELATIVE
        or row[first] in grammar.helping
    ):
        return None
    if row[first] in _PLACED and units[first + 1 : first + 2] and units[first + 1].kind == "mention":
        return None if "," not in row[first:last] else first  # "said in Norvia as the crowd cheered"
    if row[first] == "in" and row[first + 1 : first + 2] in _CIRCUMSTANCE:
        return _behind_writing(reading, first, last)
    return first


def _subject(row: tuple[str, ...], place: int, grammar: Grammar) -> bool:
    """Whether "that" at a unit is no conjunction but stands for what was told: "said that was late"."""
    after = row[place + 1] if place + 1 < len(row) else ""
    return after in grammar.be or after in grammar.modals or after.endswith("n't")


def _inverted(reading: Reading, verb: int, first: int, last: int) -> bool:
    """Whether those who say it have no name and stand behind the verb: "in Norvia, said two officials"."""
    row, words = reading.stretch.words, reading.words
    if not verb or row[verb - 1] != "," or row[verb] not in _SAY or row[first : first + 1] == ("that",):
        return False
    at = next((at for at in range(first, min(last, first + LEAD_IN)) if row[at] in words.sources), last)
    return at + 1 == last or (at < last and row[at + 1] in _BEHIND_SOURCES)


def _behind_writing(reading: Reading, first: int, last: int) -> int | None:
    """Behind "in a statement Thursday", where a clause follows without "that"; None where none begins there."""
    row = reading.stretch.words
    at = next((at for at in range(first + 2, min(last, first + LEAD_IN)) if row[at] in SAID_IN), last)
    if at >= last or any(reading.units[one].kind == "mark" for one in range(first, at)):
        return None
    at = behind_times(row, at + 1, last, reading.words)
    begins = at < last and (
        row[at] in reading.words.determiners | _CLAUSE_BEGINS or reading.units[at].kind == "mention"
    )
    return at if begins and reading.units[at].quotation < 0 else None


def relates(reading: Reading, saying: Saying) -> bool:
    """Whether somebody's saying is part of a noun phrase: "the plan she says will work"."""
    row, begin = reading.stretch.words, saying.cue[0]
    before = row[begin - 1] if begin else ","
    if begin > _NOUN and row[begin - _NOUN] == "," and row[begin - 2] in {"a", "an", "the"}:
        return reading.units[begin].kind == "mention"  # ", a phrase Reyes said she used"
    if before in {"which", "whom", "who"}:
        return (
            row[begin - 2] not in _SET_IN or row[begin - 3] == "one"
        )  # "a plan which Norvia says holds", and not "a letter in which she said"
    if before == "that" and begin > 1 and reading.units[begin - 2].kind == "word":
        noun = row[begin - 2]
        return not (noun in reading.words.saying or is_verb(noun, reading.words) or noun in _BEFORE_CLAUSE)
    return (
        row[begin] in {"he", "she", "they", "it"}
        and reading.units[begin - 1].kind == "word"
        and before not in OPENERS
        and before not in DEPENDENT
        and before not in _BEFORE_CLAUSE
    )


def _that(reading: Reading, first: int, last: int, grammar: Grammar, *, far: bool) -> int | None:
    """Behind a "that" which begins what is said; `far`: behind whom it is said to."""
    row, units = reading.stretch.words, reading.units
    begin = row[first] if first < last else ""
    often = begin in _OFTEN and row[first + 1 : first + 2] != ("times",)
    if not (far or (begin in _FAR and not often) or begin in grammar.prepositions or begin.endswith(("ly", "ing"))):
        return None
    for at in range(first, min(last, first + _BEFORE_THAT)):
        if row[at] == "that" and row[at - 1] in {"at", "in", "of", "on", "by", "from", "after", "before", "during"}:
            continue  # "told mourners at that ceremony that"
        if row[at] == "that":
            of = far and begin != "of" and "of" in row[first:at]  # "reminds crowds of the promises that she kept"
            noun = at > first and row[at - 1] in _THAT_NOUNS  # not in "Hill claims that"
            return None if noun or row[at - 1] == "as" or of else at + 1
        if (units[at].quotation >= 0 and far) or row[at + 1 : at + 2] == ("by",):
            continue  # "told “This Hour” that", "said at a dinner hosted by Quill that"
        if grammar.finite(row, at) or row[at] == "that's" or units[at].quotation >= 0:
            break
    return None


def _behind_hearer(reading: Reading, first: int, last: int) -> int:
    """Behind the "that" behind a name and its apposition: "told Reyes, a soldier's father, that it was"; 0."""
    row = reading.stretch.words
    comma = first + (row[first : first + 1] != (",",))
    if comma >= last or reading.units[comma - 1].kind != "mention" or row[comma] != ",":
        return 0
    if row[comma + 1 : comma + 2] not in _CIRCUMSTANCE | {("who",)}:
        return 0
    ends = (at for at in range(comma + 2, min(last, comma + _HEARER)) if row[at : at + 2] == (",", "that"))
    return next(ends, -2) + 2


def _told(reading: Reading, saying: Saying, first: int) -> bool:
    """Whether the words that say so, which end at a unit, hold whom it was said to: "told Norvia on Sunday"."""
    row = reading.stretch.words
    if first != saying.cue[1]:
        return False
    behind = first - next((at for at, word in enumerate(row[first - 1 :: -1]) if word in reading.words.addressing), 0)
    return any(reading.units[at].kind == "mention" or row[at] in reading.words.addressed for at in range(behind, first))


def _behind_outlet(reading: Reading, first: int, last: int) -> int:
    """Behind what a name that is told describes: "told the Norvia news show"."""
    row, addressed = reading.stretch.words, reading.words.addressed
    if behind := _behind_programme(reading, first, last):
        return behind
    if first + 1 < last and row[first] == "news" and row[first + 1] in addressed:
        return first + 2
    return first + (first < last and row[first] in addressed and row[first] not in _OWN)


def _behind_programme(reading: Reading, first: int, last: int) -> int:
    """Behind the name of a programme that is told, before a clause: "told Quill's “Morning Hour” it fell"; or 0."""
    row, units = reading.stretch.words, reading.units
    begin = first + (row[first : first + 1] in {("'s",), ("'",)})
    if begin >= last or units[begin].quotation < 0 or units[first - 1].quotation >= 0:
        return 0
    end = next((at for at in range(begin, last) if units[at].quotation != units[begin].quotation), last)
    named = end < last and end - begin <= _PROGRAMME and reading.capital(end - 2) and units[end - 2].kind != "mark"
    return end if named and (row[end] in reading.words.determiners | _CLAUSE_BEGINS or row[end] == "@") else 0


def _addressed(reading: Reading, first: int, last: int) -> int | None:
    """Where those end that "told" speaks to: a name, a pronoun, "reporters"."""
    row, units = reading.stretch.words, reading.units
    if behind := _behind_programme(reading, first, last):
        return behind
    for at in range(first, min(last, first + _HEARERS)):
        if row[at] in reading.words.be:
            return first  # "warned there are lawmakers who …"
        if units[at].kind == "mention" or row[at] in reading.words.addressed:
            after = at + 1
            if row[after : after + 1] == ("'s",) or (
                after < last and row[after] in reading.words.addressed and row[after] not in _OWN
            ):
                continue
            return behind_times(row, after, last, reading.words)
        if units[at].kind != "word" and row[at] != "'s":
            return None
        heard = at > first and row[first] in reading.words.determiners and row[at - 1] not in _BEFORE_HEARD
        if heard and (row[at] in _CLAUSE_BEGINS or row[at] in reading.words.determiners):
            return at  # "told the board it was late"
    return None
