"""The clause that somebody says: where it begins and ends beside the words that say so."""

from __future__ import annotations

from collections.abc import Iterator

from search.facts.adverbials import behind_adverbials
from search.facts.deeds import deed, event
from search.facts.grammar import Grammar
from search.facts.reach import behind_times
from search.facts.reading import Reading
from search.facts.saying import Saying
from search.facts.verbs import CONTRACTED, strict, verb_of

_BEFORE_THAT = 14
"""Units in which "told … that" may name whom somebody told it."""
_OPENERS = frozenset(
    {"but", "and", "so", "yet", "still", "meanwhile", "also", "however", "then", "that", ",", "—", "–", ":"}
)
_NO_CLAUSE = frozenset(
    {
        "responsibility",
        "credit",
        "victory",
        "to",
        "of",
        "for",
        "with",
        "about",
        "at",
        "against",
        "by",
        "on",
        "during",
        "through",
        "no",
        "yes",
        "nothing",
    }
    | {"what", "whether", "why", "where", "something", "from", "as", "when", "while", "how", "so", "before"}
    | {"after", "under", "alongside", "together"}
)
_RELATIVE = frozenset({"who", "which", "that", "whose", "where", "whom"})
_HALF = frozenset({"while", "although", "though", "as", "when", "because", "since", "after", "before", "if", "despite"})
_SAY = frozenset({"say", "says", "said"})
_LISTED = frozenset({",", "and", "but", ";", "while", "—", "–"})
_CIRCUMSTANCE = frozenset({("a",), ("an",), ("the",), ("his",), ("her",), ("its",), ("their",)})
"""What follows "in" where that tells how something was said."""
_LEAD_IN = 6
"""Units between a verb of saying and a colon that only tell where and to whom: "told NPR radio on Friday: …"."""
_THAT_NOUNS = frozenset(
    {"claim", "claims", "idea", "notion", "fact", "chance", "belief", "view", "evidence", "doubt", "possibility"}
    | {"report", "reports", "suggestion", "allegation", "allegations", "argument", "hope", "fear", "fears"}
    | {"rumors"}
)
_FAR = frozenset({"that", "several", "again", "twice", "many", "once", "publicly", "out", "more"})
"""What may stand between a verb of saying and its "that", besides prepositions: "said several times that"."""
_OFTEN = frozenset({"several", "many", "more"})
_CLAUSAL = frozenset(
    {"say", "says", "said", "saying", "tell", "tells", "told", "believes", "thinks"}
    | {"argued", "argues", "insisted", "insists", "stated", "states", "contends", "contended", "asserted", "asserts"}
)
"""Verbs of saying that take no noun."""
_DEPENDENT = frozenset(
    {"though", "although", "while", "as", "when", "because", "since", "in", "at", "on", "during", "after"}
    | {"before", "if", "despite", "until", "once", "where", "whereas", "unless", "whether", "for", "with"}
)
_BEFORE_CLAUSE = frozenset({"than", "later", "also", "now", "how", "what", "who", "which", "why", "not", "earlier"})
_NOMINAL = frozenset(
    {"announced", "announces", "disclosed", "revealed", "added", "adds", "confirmed"}
    | {"recalled", "wrote", "writes", "written", "tweeted", "explained"}
)
"""Verbs of saying that mostly take a noun."""
_INFORMING = frozenset(
    {"advised", "advises", "informed", "informs", "reminded", "reminds", "assured", "assures", "notified"}
)
"""Verbs whose clause needs a "that" behind whom they speak to."""
_VAGUE = frozenset({"day", "much", "way", "same", "one", "kind", "would"})
_LEAST = 3
"""Words of a clause."""
_WHERE = frozenset({("in",), ("on",), ("at",), ("during",)})
_HALF_LONG = 40
_SHORT = 12
"""Units of a clause's beginning before "she said"."""
_LONGEST = 70
"""Units of a clause; more of them are run-together lines."""
_NOUN = 3
"""Units from a comma to the speaker over "a phrase"."""
_SELF = frozenset({"it", "he", "she", "they"})
_STOPS = frozenset({",", ";", ":", ".", "—", "–", "-"})


def said_clause(reading: Reading, saying: Saying, grammar: Grammar) -> tuple[int, int] | None:
    """The units of the clause that is said; None where it is none, or stands in quotation marks as a whole."""
    units, row = reading.units, reading.stretch.words
    ranges = list(_ranges(reading, saying))
    goes_on = saying.form != "before" and row[saying.cue[1] : saying.cue[1] + 1] == (",",)
    goes_on = goes_on and saying.cue[1] + 1 < len(row) and grammar.finite(row, saying.cue[1] + 1)
    if ranges and saying.form == "after" and row[ranges[0][0]] in _DEPENDENT:
        goes_on = goes_on or (row[saying.cue[1] : saying.cue[1] + 1] == (",",) and ranges[0][1] <= saying.cue[0])
    for first, last in () if goes_on else ranges:
        found = _clause(reading, saying, first, last, grammar)
        if found is not None:
            return found
    if ranges and saying.form != "before":  # "The bridge, she said, was never safe"
        first, last = ranges[0]
        behind = behind_adverbials(row, saying.cue[1], len(row))
        if row[behind : behind + 1] in _WHERE and "," in row[behind : behind + _LEAD_IN]:
            behind += row[behind : behind + _LEAD_IN].index(",")  # "If so, she said in a letter, the bridge …"
        if row[behind - 1] != ",":
            if row[behind : behind + 1] != (",",):
                return None
            behind += 1
        end = next((at for at in range(behind, len(row)) if row[at] in {".", ";"}), len(row))
        if (
            1 < last - first < (_HALF_LONG if row[first] in _DEPENDENT else _SHORT)
            and behind < end
            and units[first].quotation < 0 > units[behind].quotation
        ):
            return _clause(reading, saying, first, end, grammar)
    return None


def _ranges(reading: Reading, saying: Saying) -> Iterator[tuple[int, int]]:
    """What is said, before and behind the words that say so, without what others say in the same breath."""
    others = [other for other in reading.clauses.sayings if other is not saying and other.quotation == saying.quotation]
    row = reading.stretch.words
    for first, last in saying.said:
        before = saying.said[0][1] - saying.said[0][0] if first >= saying.cue[1] > saying.said[0][0] else 0
        if saying.form == "according" and before > _LEAST:
            continue  # "Voters back it, according to a Quill poll taken in May"
        if last <= saying.cue[0]:
            if not any(first <= other.cue[0] < last for other in others):
                yield first, last
        elif first < last and row[first] != ".":
            last = _before_quotation(reading, first, last)
            cuts = [one.cue[0] for one in others if first < one.cue[0] < last and row[one.cue[0] - 1] in _LISTED]
            yield first, min([last, *cuts])


def _before_quotation(reading: Reading, first: int, last: int) -> int:
    """Where words end that a whole quotation follows: "he sees three: “There is …”"."""
    row, units = reading.stretch.words, reading.units
    colons = (at for at in range(first, last - 1) if row[at] == ":")
    return next((at for at in colons if units[at].quotation < 0 <= units[at + 1].quotation), last)


def _clause(reading: Reading, saying: Saying, first: int, last: int, grammar: Grammar) -> tuple[int, int] | None:
    row, units = reading.stretch.words, reading.units
    if first >= saying.cue[1]:
        begins = _begins(reading, saying, first, last, grammar)
        if begins is None:
            return None
        first = begins
    elif ":" in row[first:last]:
        first = last - row[first:last][::-1].index(":")  # "He drove it home: the risk is small, he argued"
    while first < last and (row[first] in _OPENERS or (units[first].kind == "mark" and units[first].quotation < 0)):
        first += 1
    while last > first and (row[last - 1] in _STOPS or row[last - 1] in {"and", "but", "as", "that"}):
        last -= 1
    led = "that" in row[max(saying.cue[1] - 1, first - 2) : first]
    verbal = first < last and grammar.finite(row, first) and not (led and row[first].endswith("ed"))
    verbal = verbal and (row[first] in grammar.be | grammar.have or not row[first].endswith("s"))  # "says parts of …"
    if verbal or (first < last and row[first] == "speaking"):
        return None
    if first < last <= saying.cue[0]:
        behind = units[saying.cue[1] :] if row[first] in _HALF else units[saying.cue[1] : saying.cue[1] + 3]
        if any(one.quotation >= 0 for one in behind):
            return None  # "While they met, he said, “we were no friends”"
    begin, end = saying.cue
    words = [at for at in range(first, last) if units[at].kind != "mark" and not begin <= at < end]
    plain = [at for at in words if units[at].quotation < 0]
    if len(words) > _LONGEST:
        return None
    if row[first : first + 1] and row[first] in _SELF | {units[begin].word} and deed(row, first, last):
        return None  # "said it would sell a plant": what is done is a fact of its own
    if begin < first and row[first : first + 2] == ("in", "#date"):
        return None  # "said in April, “…”"
    plain = [at for at in plain if row[at] not in reading.words.participles]
    verb = verb_of(row, first, last, saying.cue, grammar)
    if event(row, verb, last, grammar):
        return None
    loose = (
        saying.form == "before"
        and _said_by(reading, saying) not in {"said", "says"}
        and row[first - 1 : first] != ("that",)
    )
    if loose and verb > first and (row[verb - 1] == "and" or not {"which", "who"}.isdisjoint(row[first:verb])):
        return None  # "wrote memos, one of which he kept", "confirmed the reports and accused her"
    if begin < first and verb < 0 and row[first - 1] == "that" and len(plain) >= _LEAST and row[first] not in _VAGUE:
        verb = first + 1  # "that the videos exist"
    if row[last - 1] in grammar.be | grammar.modals:
        return None  # "as he said he would"
    if len(words) < _LEAST or len(plain) < (1 if units[first].quotation < 0 else _LEAST) or verb < 0:
        return None
    if begin < first and _before_speech(reading, first, last, grammar):
        return None  # "told Quill host Paul Droste, “…”"
    if units[first].quotation >= 0 and row[plain[0]] in grammar.prepositions | _DEPENDENT:
        return None  # "“It is safe now” after the repairs"
    if last <= begin and row[first + (row[first] == "even")] in _DEPENDENT and "," not in row[first:last]:
        return None  # "Though stocks are soaring, Reyes said, “…”"
    if begin < first and _said_by(reading, saying) not in _CLAUSAL and not led:
        if _said_by(reading, saying) in _NOMINAL and not strict(row, verb, grammar):
            return None  # "announced steps designed to help", "added three more on returns"
        if any(row[at] in _RELATIVE or row[at] in {",", "to"} for at in range(first, verb)):
            return None
        if not (_SELF | {"saying", "arguing", "claiming"}).isdisjoint(row[first + 1 : verb]):
            return None  # "recalled the men she met", "noted the role of Harrow, who helped", "the claim that"
    named = units[first].kind == "mention" and reading.entity(first) in saying.speakers
    if named and row[begin] in reading.words.participles:
        return None  # "…, arguing that Reyes was late" is not said by Reyes
    return first, last


def _before_speech(reading: Reading, first: int, last: int, grammar: Grammar) -> bool:
    """Whether words without a verb and a comma stand before a quotation."""
    row, units = reading.stretch.words, reading.units
    if units[first].quotation >= 0:
        return False
    opening = next((at for at in range(first, last) if units[at].quotation >= 0), -1)
    return (
        opening > first and row[opening - 1] == "," and not any(grammar.finite(row, at) for at in range(first, opening))
    )


def _said_by(reading: Reading, saying: Saying) -> str:
    """The verb of saying, behind which a day may stand ("said Sunday")."""
    row = reading.stretch.words
    for at in range(saying.cue[1] - 1, saying.cue[0] - 1, -1):
        if row[at] in reading.words.saying:
            return row[at]
    return row[saying.cue[1] - 1]


def _begins(reading: Reading, saying: Saying, first: int, last: int, grammar: Grammar) -> int | None:
    """Where the clause begins behind a verb of saying; None where what follows is no clause."""
    row = reading.stretch.words
    colon = row.index(":", first, first + _LEAD_IN) if ":" in row[first : first + _LEAD_IN] else -1
    if (colon >= 0 and verb_of(row, first, colon, saying.cue, grammar) < 0) or _relates(reading, saying):
        return None
    if row[saying.cue[1] - 1] == "that":
        return first  # "said in a letter on Friday that …"
    if saying.form == "before":
        verb = _said_by(reading, saying)
        when = row[first] == "#date" or row[first] in reading.words.times if first < last else False
        told = _that(reading, first, last, grammar, far=verb in reading.words.addressing or (when and verb in _SAY))
        if told is not None:
            return told
        if verb in _INFORMING:
            return None  # without "that": "advises her father on trade"
        if verb in reading.words.addressing:
            place = _addressed(reading, first, last)
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
        or row[first] in _RELATIVE
        or row[first] in grammar.be | grammar.have | grammar.modals
    ):
        return None
    return None if row[first] == "in" and row[first + 1 : first + 2] in _CIRCUMSTANCE else first


def _relates(reading: Reading, saying: Saying) -> bool:
    """Whether somebody's saying is part of a noun phrase: "the plan she says will work"."""
    row, begin = reading.stretch.words, saying.cue[0]
    before = row[begin - 1] if begin else ","
    if begin > _NOUN and row[begin - _NOUN] == "," and row[begin - 2] in {"a", "an", "the"}:
        return reading.units[begin].kind == "mention"  # ", a phrase Reyes said she used"
    return (
        row[begin] in {"he", "she", "they", "it"}
        and reading.units[begin - 1].kind == "word"
        and before not in _OPENERS
        and before not in _DEPENDENT
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
        if row[at] == "that":
            return None if row[at - 1] in _THAT_NOUNS else at + 1
        if units[at].quotation >= 0 and far:
            continue  # "told “This Hour” that"
        if grammar.finite(row, at) or row[at] in CONTRACTED or units[at].quotation >= 0:
            break
    return None


def _addressed(reading: Reading, first: int, last: int) -> int | None:
    """Where those end that "told" speaks to: a name, a pronoun, "reporters"."""
    row, units = reading.stretch.words, reading.units
    for at in range(first, min(last, first + 4)):
        if row[at] in reading.words.be:
            return first  # "warned there are lawmakers who …"
        if units[at].kind == "mention" or row[at] in reading.words.addressed:
            after = at + 1
            if row[after : after + 1] == ("'s",) or (after < last and row[after] in reading.words.addressed):
                continue
            return behind_times(row, after, last, reading.words)
        if units[at].kind != "word" and row[at] != "'s":
            return None
    return None
