"""The clause that somebody says: where it begins and ends beside the words that say so."""

from __future__ import annotations

from collections.abc import Iterator

from search.facts.reading import Reading
from search.facts.sentence.adverbials import behind_adverbials
from search.facts.sentence.grammar import Grammar
from search.facts.sentence.verbs import strict, verb_of
from search.facts.sentence.writing import WRITTEN
from search.facts.speech.deeds import deed, event
from search.facts.speech.said_behind import DEPENDENT, LEAD_IN, OPENERS, RELATIVE, begin_of, said_by, verb_place
from search.facts.speech.saying import Saying
from search.values.wordlist import word_set

_HALF = frozenset({"while", "although", "though", "as", "when", "because", "since", "after", "before", "if", "despite"})
_LISTED = frozenset({",", "and", "but", ";", "while", "—", "–"})
_CLAUSAL = frozenset(
    {"say", "says", "said", "saying", "tell", "tells", "told", "believe", "believes", "think", "thinks"}
    | {"argued", "argues", "insisted", "insists", "stated", "states", "contends", "contended", "asserted", "asserts"}
)
"""Verbs of saying that take no noun."""
_NOMINAL = frozenset(
    {"announced", "announces", "disclosed", "revealed", "added", "adds", "confirmed"}
    | {"recalled", "wrote", "writes", "written", "tweeted", "explained"}
)
"""Verbs of saying that mostly take a noun."""
_WRITING = frozenset({"wrote", "writes", "written", "tweeted"})
_BOTH = frozenset({"both", "neither", "either"})
_VAGUE = word_set(
    "day much way same one kind would sentiment message point claim view idea promise pledge threat call position"
    " belief warning theme argument commitment concern allegation accusation assertion stance vow charge"
)
_LEAST = 3
"""Words of a clause."""
_WHERE = frozenset({("in",), ("on",), ("at",), ("during",)})
_HALF_LONG = 40
_SCARE = 4
"""Units of one quoted word and its marks: "said “thousands” of workers left"."""
_SHORT = 12
"""Units of a clause's beginning before "she said"."""
_LONGEST = 70
"""Units of a clause; more of them are run-together lines."""
_HANGING = frozenset({"with", "for", "about", "of", "at", "from"})
"""What no clause ends with, unless it asks for something."""
_ASKED = frozenset({"what", "who", "whom", "which", "that", "how", "to"})
_SELF = frozenset({"it", "he", "she", "they"})
_GOING_ON = frozenset({("but",), ("and",), ("because",), ("so",), ("although",)})
"""What a clause goes on with in quotation marks: "It is old, she said, but “we like it”."""
_STOPS = frozenset({",", ";", ":", ".", "—", "–", "-"})


def said_clause(reading: Reading, saying: Saying, grammar: Grammar) -> tuple[int, int] | None:
    """The units of the clause that is said; None where it is none, or stands in quotation marks as a whole."""
    units, row = reading.units, reading.stretch.words
    ranges = list(_ranges(reading, saying))
    goes_on = saying.form != "before" and row[saying.cue[1] : saying.cue[1] + 1] == (",",)
    goes_on = goes_on and saying.cue[1] + 1 < len(row) and grammar.finite(row, saying.cue[1] + 1)
    whole = verb_place(reading, saying) == saying.cue[0] and ranges and "," in row[slice(*ranges[0])]
    if ranges and saying.form == "after" and row[ranges[0][0]] in DEPENDENT and not whole:  # "In May it fell, said …"
        goes_on = goes_on or (row[saying.cue[1] : saying.cue[1] + 1] == (",",) and ranges[0][1] <= saying.cue[0])
    for first, last in () if goes_on else ranges:
        found = _clause(reading, saying, first, last, grammar)
        if found is not None:
            return found
    if ranges and saying.form != "before":  # "The bridge, she said, was never safe"
        first, last = ranges[0]
        behind = behind_adverbials(row, saying.cue[1], len(row))
        if row[behind : behind + 1] in _WHERE and "," in row[behind : behind + LEAD_IN]:
            behind += row[behind : behind + LEAD_IN].index(",")  # "If so, she said in a letter, the bridge …"
        if row[behind - 1] != ",":
            if row[behind : behind + 1] != (",",):
                return None
            behind += 1
        stops = (at for at in range(behind, len(row)) if row[at] in {".", ";"} and units[at].quotation < 0)
        end = next(stops, len(row))
        if (
            1 < last - first < (_HALF_LONG if row[first] in DEPENDENT else _SHORT)
            and behind < end
            and units[first].quotation < 0 > units[behind].quotation
            and not any(
                behind <= other.cue[0] < end and not _told_of(other, behind, end)
                for other in reading.clauses.sayings
                if other is not saying
            )
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
            within = [other for other in others if first <= other.cue[0] < last and not _deed_of(other, row)]
            if all(_told_of(other, first, last) for other in within):
                yield first, last
        elif saying.form == "after" and reading.units[first].quotation >= 0 and row[first - 1] not in _STOPS:
            continue  # "“…,” she said of the “good old” days"
        elif first < last and row[first] != ".":
            last = _before_quotation(reading, first, min(last, _aside_ends(reading, saying.cue[1] - 1)))
            others = [one for one in others if one.said or not one.quoted]
            begins = (one.cue[0] if first < one.cue[0] else verb_place(reading, one) for one in others)
            cuts = [_adverbs_begin(reading, at) for at in begins if first < at < last]
            cuts = [cut for cut in cuts if row[cut - 1] in _LISTED]
            cuts = [cut for cut in cuts if row[cut - 1] != "and" or row[first] not in _BOTH]
            cuts += [*_goes_on(reading, first, last), *_speaks_on(reading, first, last)]
            yield first, min([last, *cuts])


def _deed_of(other: Saying, row: tuple[str, ...]) -> bool:
    """Whether a verb of saying tells of no words but of what is done: "Norvia has agreed to stay"."""
    return not other.said and row[other.cue[1] : other.cue[1] + 1] == ("to",)


def _told_of(other: Saying, first: int, last: int) -> bool:
    """Whether somebody says what another one has said: "He vowed to mend it, Hill said"."""
    return other.form == "before" and other.cue[0] <= first + 1 and other.covers(last - 2)


def _adverbs_begin(reading: Reading, place: int) -> int:
    """Where the adverbs and helpers begin before a verb: "and has even said"."""
    row, words = reading.stretch.words, reading.words
    while place > 1 and (row[place - 1] in words.adverbs or row[place - 1].endswith("ly") or row[place - 1] == "long"):
        place -= 1
    return place


def _goes_on(reading: Reading, first: int, last: int) -> Iterator[int]:
    """The commas behind which the sentence goes on with its own verb: "Hill, warning that it is old, denied that …"."""
    row = reading.stretch.words
    for that in (at for at in range(first + 2, last) if row[at] == "that" and row[at - 1] in reading.words.saying):
        comma = that - 2 - row[that - 2].endswith("ly")
        if comma > first and row[comma] == "," and row[that - 1] not in reading.words.participles:
            yield comma


def _speaks_on(reading: Reading, first: int, last: int) -> Iterator[int]:
    """Where "and added, “…”" begins, with words in quotation marks of their own."""
    row, units = reading.stretch.words, reading.units
    for at in range(first + 1, last - 2 if reading.stretch.quoted else 0):
        spoken = row[at] == "and" and row[at + 1] in reading.words.saying and row[at + 1] not in reading.words.bases
        if (
            spoken
            and row[at + 2] in {",", ":"}
            and units[at + 3 : at + 4]
            and units[at + 3].quotation >= 0 > units[at].quotation
        ):
            yield at


def _aside_ends(reading: Reading, place: int) -> int:
    """Where the aside ends that a unit stands in: "Norvia, which said it was late, has left"."""
    ends = (aside.last for aside in reading.clauses.asides if aside.closed and aside.holds(place))
    return next(ends, len(reading.units))


def _before_quotation(reading: Reading, first: int, last: int) -> int:
    """Where words end that a whole quotation follows: "he sees three: “There is …”"."""
    row, units = reading.stretch.words, reading.units
    colons = (at for at in range(first, last - 1) if row[at] == ":")
    return next((at for at in colons if units[at].quotation < 0 <= units[at + 1].quotation), last)


def _clause(reading: Reading, saying: Saying, first: int, last: int, grammar: Grammar) -> tuple[int, int] | None:
    row, units = reading.stretch.words, reading.units
    begun = -1
    if first >= saying.cue[1]:
        begins = begin_of(reading, saying, first, last, grammar)
        if begins is None:
            return None
        first = begins
        begun = first
    elif ":" in row[first:last]:
        first = last - row[first:last][::-1].index(":")  # "He drove it home: the risk is small, he argued"
    while first < last and (row[first] in OPENERS or (units[first].kind == "mark" and units[first].quotation < 0)):
        ends = first + 1 < last and row[first] == "that" and grammar.finite(row, first + 1)
        if ends and (first < saying.cue[0] or first == begun):
            break  # "That is a loss, she said", "She said that is a loss"
        if row[first : first + 2] == ("so", "far"):
            break
        first += 1
        if first == saying.cue[0]:
            first = saying.cue[1]  # "Meanwhile, she said, the bridge …"
    if first < last and first >= saying.cue[1] and units[first].quotation >= 0:
        last = _utterance_ends(reading, first, last)
    while last > first and (row[last - 1] in _STOPS or row[last - 1] in {"and", "but", "as", "that"}):
        if last > 2 and row[last - 1] == "that" and row[last - 3] == "to":
            break  # "she hoped to change that"
        last -= 1
    led = "that" in row[max(saying.cue[1] - 1, first - 2) : first]
    verbal = (
        first < last
        and grammar.finite(row, first)
        and row[first] != "given"
        and not (led and row[first].endswith("ed"))
    )
    verbal = verbal and (
        row[first] in grammar.be or row[first] in grammar.have or not row[first].endswith("s")
    )  # "says parts of …"
    if verbal or (first < last and row[first] == "speaking"):
        return None
    if first < last <= saying.cue[0]:
        behind = units[saying.cue[1] :] if row[first] in _HALF else units[saying.cue[1] : saying.cue[1] + 3]
        if any(one.quotation >= 0 for one in behind) and row[saying.cue[1] + 1 : saying.cue[1] + 2] not in _GOING_ON:
            return None  # "While they met, he said, “we were no friends”"
    begin, end = saying.cue
    words = [at for at in range(first, last) if units[at].kind != "mark" and not begin <= at < end]
    plain = [at for at in words if units[at].quotation < 0]
    if len(words) > _LONGEST:
        return None
    if row[first : first + 1] and (row[first] in _SELF or row[first] == units[begin].word) and deed(row, first, last):
        return None  # "said it would sell a plant": what is done is a fact of its own
    if begin < first and row[first : first + 2] == ("in", "#date"):
        return None  # "said in April, “…”"
    plain = [at for at in plain if row[at] not in reading.words.participles]
    verb = verb_of(row, first, last, saying.cue, grammar)
    main = verb_of(row, end, last, (0, 0), grammar) if first < begin < last and row[first] in DEPENDENT else verb
    if event(row, main, last, grammar) and not {"who", "which", "that"}.intersection(row[first:verb]):
        return None
    loose = saying.form == "before" and said_by(reading, saying) not in _CLAUSAL and row[first - 1 : first] != ("that",)
    if loose and verb > first and (row[verb - 1] == "and" or not {"which", "who"}.isdisjoint(row[first:verb])):
        return None  # "wrote memos, one of which he kept", "confirmed the reports and accused her"
    if begin < first and verb < 0 and row[first - 1] == "that" and len(plain) >= _LEAST and row[first] not in _VAGUE:
        verb = first + 1  # "that the videos exist"
    helping = row[last - 1] in grammar.be or row[last - 1] in grammar.modals
    if helping and verb >= _helping_from(row, last, grammar):
        return None  # "as he said he would"
    if row[last - 1] in _HANGING and units[last - 1].quotation < 0 and _ASKED.isdisjoint(row[first:last]):
        return None  # "a step Reyes said she agrees with"
    if first < begin and row[first].endswith("ing") and not _main_verb(reading, saying, first, last, grammar):
        return None  # "Calling the plan a risk, she stressed …"
    if len(words) < _LEAST or len(plain) < (1 if units[first].quotation < 0 else _LEAST) or verb < 0:
        return None
    if begin < first and row[first - 1] != "that" and _before_speech(reading, first, last, grammar):
        return None  # "told Quill host Paul Droste, “…”"
    apart = units[first].quotation >= 0 and not led and plain[0] - first > _SCARE and verb < plain[0]
    if apart and row[plain[0]] in grammar.prepositions | DEPENDENT | {"according"}:
        return None  # "“It is safe now” after the repairs"
    if last <= begin and row[first + (row[first] == "even")] in DEPENDENT and "," not in row[first:last]:
        return None  # "Though stocks are soaring, Reyes said, “…”"
    if begin < first and said_by(reading, saying) not in _CLAUSAL and not led:
        written = said_by(reading, saying) in _WRITING and not WRITTEN.isdisjoint(row[first : first + _LEAST + 1])
        if written or (said_by(reading, saying) in _NOMINAL and not strict(row, verb, grammar)):
            return None  # "announced steps designed to help", "added three more on returns"
        helped = row[verb] in grammar.modals
        if any(row[at] in RELATIVE or row[at] == "," or (row[at] == "to" and not helped) for at in range(first, verb)):
            return None
        if not (_SELF | {"saying", "arguing", "claiming"}).isdisjoint(row[first + 1 : verb]):
            return None  # "recalled the men she met", "noted the role of Harrow, who helped", "the claim that"
    named = units[first].kind == "mention" and reading.entity(first) in saying.speakers
    if named and row[begin] in reading.words.participles:
        return None  # "…, arguing that Reyes was late" is not said by Reyes
    return first, last


def _utterance_ends(reading: Reading, first: int, last: int) -> int:
    """Where a quotation ends that a comma closes: "by saying, “It is old,” and left"."""
    row, units = reading.stretch.words, reading.units
    end = next((at for at in range(first, last) if units[at].quotation != units[first].quotation), last)
    closed = end < last and row[end - 1] in {"”", '"', "''"} and row[end - 2] == ","
    return end if closed and end - first > _SCARE + 1 else last


def _main_verb(reading: Reading, saying: Saying, first: int, last: int, grammar: Grammar) -> bool:
    """Whether a clause that begins with a participle has a verb besides: "Leaving is hard"."""
    row, units = reading.stretch.words, reading.units
    comma = next((at for at in range(first, last) if row[at] == "," and units[at].quotation < 0), first)
    if comma > first:
        return verb_of(row, comma + 1, last, saying.cue, grammar) >= 0
    return any(row[at] in grammar.helping for at in range(first, min(last, saying.cue[0])))


def _helping_from(row: tuple[str, ...], last: int, grammar: Grammar) -> int:
    """Where the helping verbs begin that end a clause: "would have been"."""
    while row[last - 1] in grammar.helping or row[last - 1] in grammar.adverbs:
        last -= 1
    return last


def _before_speech(reading: Reading, first: int, last: int, grammar: Grammar) -> bool:
    """Whether words without a verb and a comma stand before a quotation."""
    row, units = reading.stretch.words, reading.units
    if units[first].quotation >= 0:
        return False
    opening = next((at for at in range(first, last) if units[at].quotation >= 0), -1)
    return (
        opening > first and row[opening - 1] == "," and not any(grammar.finite(row, at) for at in range(first, opening))
    )
