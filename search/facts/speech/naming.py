"""Where a speaker's name begins and ends around a saying verb."""

from __future__ import annotations

from search.facts.offices.partywords import LETTERS
from search.facts.sentence.adverbials import PAIRS, before_circumstance
from search.facts.sentence.asides import is_verb
from search.facts.sentence.stretch import Stretch
from search.facts.speech.appositives import appositive, before_seat
from search.facts.speech.beside import APPOSITION, PREPOSITIONS, before_apposition, closes_aside
from search.facts.speech.joined import with_first, with_others
from search.facts.speech.speakers import Speakers
from search.wordings import Words

_LONGEST = 12
"""Units of a speaker's name."""
_SHORT = 5
_NO_ADVERBS = frozenset({"family", "assembly", "monthly", "weekly", "butterfly", "anomaly", "monopoly"})
_APPOSED = frozenset({"a", "an", "the", "who", "whose", "one", "his", "her", "its"})
_BESIDE = _APPOSED | {"of", "from", "#age"}
_PARTISANS = frozenset({"democrat", "republican", "independent"})
"""What ends a description by party: "Hill, Norvia Democrat, who leads the board, said"."""
_ON = frozenset({"in", "on", "late", "early"})
_SPANS = frozenset(
    {"week", "month", "year", "night", "morning", "afternoon", "evening", "summer", "winter", "spring", "fall"}
)
_SUBORDINATE = frozenset(
    {"when", "while", "because", "that", "if", "as", "since", "after", "before", "where", "whether"}
)

_SEATED = ("the", "@", ",", "@", "-", "based")
"""How a description by town and state begins: "the Tarn, Norvia-based company"."""
_AGED = ("the", "#age")
"""What a description by age begins with: "the 55-year-old"."""


def name_end(stretch: Stretch, start: int, high: int, words: Words, *, within: bool) -> int:
    """Where a speaker's name that begins at `start` ends. `within`: it may hold "in", "with" and names in a list."""
    units = stretch.units
    place = start
    quotation = units[start].quotation if start < high else -1
    while place < high and place - start < _LONGEST:
        unit = units[place]
        verb = unit.word in words.saying and unit.word not in words.ambiguous and unit.word != "briefed"
        aged = place > start and stretch.words[place - 1 : place + 1] == _AGED
        counted = place == start and unit.word == "#count"
        if (unit.kind == "value" and not aged and not counted) or unit.quotation != quotation or verb:
            break
        if unit.kind == "mark" and unit.word not in {"-", "&", "."}:
            break
        if unit.word == "." and place + 1 >= high:
            break
        if unit.word in words.speaker_ends and not (
            within and unit.word in {"with", "and", "in", "from", "at", "on", "to", "about", "by"}
        ):
            break
        if (
            within
            and unit.word == "and"
            and not (place + 1 < high and units[place + 1].kind == "mention")
            and not (place + 2 < high and units[place + 1].word == "the" and units[place + 2].kind == "mention")
        ):
            break
        place += 1
    return place


def adverbial(word: str, words: Words) -> bool:
    """Whether a word may stand between a speaker and the verb."""
    return (
        word in words.adverbs
        or word in {"however", "instead"}
        or (word.endswith("ly") and len(word) > _SHORT and word not in _NO_ADVERBS)
    )


def subject_of(
    stretch: Stretch, verb: int, low: int, speakers: Speakers, words: Words
) -> tuple[int, tuple[str, ...], bool] | None:
    """Who stands before the verb: where the name begins, the speakers, and whether the verb is passive."""
    begun = before_circumstance(stretch, verb, low, lambda word: is_verb(word, words) or word in words.saying)
    begun = verb if {"how", "why"}.intersection(stretch.words[begun:verb]) else begun  # "Hill on how Reyes said it"
    found = _subject_of(stretch, begun, low, speakers, words) if begun < verb else None
    if found and found[0] == low and not speakers.people.isdisjoint(found[1]):
        return found  # "Reyes at a rally in Norvia said"
    return _subject_of(stretch, verb, low, speakers, words)


def _subject_of(
    stretch: Stretch, verb: int, low: int, speakers: Speakers, words: Words
) -> tuple[int, tuple[str, ...], bool] | None:
    """The same where nothing but adverbs stands between the name and the verb."""
    units, row = stretch.units, stretch.words
    place = verb - 1
    passive = False
    while place >= low and (
        (units[place].kind == "word" and adverbial(row[place], words))
        or row[place] == "#date"
        or (row[place] in _ON and row[place + 1] == "#date")
        or row[place : place + 2] in PAIRS
        or (row[place] in {"since", "long"} and row[place - 1] in {"has", "have", "had"})
        or (row[place] in _SPANS and row[place - 1] in {"last", "this", "earlier", "early", "late"})
        or (row[place] in {"last", "this", "early", "late"} and row[place + 1] in _SPANS)
    ):
        passive = passive or row[place] in words.be
        place -= 1
    place = _behind_time(stretch, place, low, words)
    place -= 3 * (row[max(low, place - 2) : place + 1] == ("at", "the", "time"))
    if place < low:
        return None
    if closes_aside(stretch, place, low):
        end, place = place, before_apposition(stretch, place, low, words)
        if place < low and row[end - 1] == ")":
            place = before_apposition(stretch, end - 1, low, words)  # "Ada Hill (D-Md.), said"
        if place < low:
            return None
        place = _before_party(stretch, place, low)
        if named := appositive(speakers, stretch, place + 1, end):
            return _name_start(stretch, place, low, words), named, passive
        if units[place].word == ")":  # "Rep. Ada Hill (D-Md.), the chair, said"
            place = before_apposition(stretch, place, low, words)
            if place < low:
                return None
        place = _further(stretch, place, low, speakers)
        if words.asides.at(row, place) and row[place - 1] == "," and place - 2 >= low:
            place -= 2  # "Hill, meanwhile, who left, said"
    if row[place] in {"and", "but"}:
        if passive:
            return None  # "Reyes left and was told that …"
        return shared_subject(stretch, verb, place, low, speakers, words)
    first = _name_start(stretch, place, low, words)
    if named := _apposed(stretch, first, low, speakers):
        return first - 2, named, passive
    if row[place] in words.pronouns:
        first = place
        if row[place] in {"who", "which"}:
            holder = place - 1
            if holder >= low and row[holder] == ",":
                holder -= 1
                met = units[holder].kind == "mention" and _person(stretch, holder, speakers)  # "met Hill, who said"
                holder, seated = before_seat(stretch, holder, speakers), holder
                before = low - 1 if met or holder < seated else before_apposition(stretch, place - 1, low, words)
                if before >= low and units[before].kind == "mention" and units[holder].kind == "mention":
                    before = before_seat(stretch, before, speakers)
                    person = speakers.named(stretch, before, before + 1)
                    if not speakers.people.isdisjoint(person):
                        return before, person, passive  # "Reyes, the head of Quill, who has said"
            if holder < low or units[holder].kind == "mark":
                return None
            alone = units[holder].kind == "mention" and (row[place] == "which" or _person(stretch, holder, speakers))
            first = holder if alone else _name_start(stretch, holder, low, words)
            return first, speakers.named(stretch, first, holder + 1), passive
        if row[place] == "that":
            return None
    if first > low and row[first - 1] in {"who", "which"} and is_verb(row[first], words):
        return None  # "those who helped Reyes said"
    nearby = row[first - 1 : first + 1] in {("and", "nearby"), ("and", "neighboring")}
    if nearby or _illustrates(row, first, low) or row[first - 1 : first] == ("or",):
        return None
    start = _name_start(stretch, first - 2, low, words) if first - 2 >= low else first
    if named := with_others(stretch, start, first, low, speakers, words):
        return start, named, passive
    named = speakers.named(stretch, first, place + 1)
    if speakers.person(named) and row[first - 1 : first] == ("and",):
        other = with_first(stretch, first, low, speakers, words, lambda at: _name_start(stretch, at, low, words))
        if other and speakers.person(other[1]):
            return other[0], (*other[1], *named), passive
    return first, named, passive


_GOVERNING = (PREPOSITIONS - {"from"}) | {"behind"}
"""What stands before a noun and its examples that are no subject; reports come "from outlets like Quill"."""


def _illustrates(row: tuple[str, ...], first: int, low: int) -> bool:
    """Whether a name is only an example of what a preposition governs: "the owner of brands such as Quill said"."""
    like = first - 1 - (row[first - 2 : first] == ("such", "as"))
    return like - 2 > low and row[like] in {"such", "like"} and row[like - 2] in _GOVERNING


def _apposed(stretch: Stretch, first: int, low: int, speakers: Speakers) -> tuple[str, ...]:
    """Who speaks whose description no comma ends: "“…,” Ada Hill, a Quill spokeswoman said."."""
    units, row = stretch.units, stretch.words
    if first - 2 <= low or row[first - 1] != "," or row[first] not in {"a", "an"}:
        return ()
    opened = units[first - 3].quotation >= 0 > units[first - 2].quotation
    return speakers.named(stretch, first - 2, first - 1) if opened and _person(stretch, first - 2, speakers) else ()


def _before_party(stretch: Stretch, place: int, low: int) -> int:
    """The name before a party and a state between commas, if they end at a unit: "Hill, D-Norvia, the chair, said"."""
    row = stretch.words
    for comma in range(place - 1, max(low, place - _SHORT - 1), -1):
        if row[comma] == ",":
            return comma - 1 if row[comma + 1][:2] in LETTERS and stretch.units[comma - 1].kind == "mention" else place
    return place


def _further(stretch: Stretch, place: int, low: int, speakers: Speakers) -> int:
    """The name before an apposition that holds commas: "Hill, a banker from Tarn, Norvia, said"."""
    units, row = stretch.units, stretch.words
    person = _person(stretch, place, speakers)
    for comma in range(place - 1, max(low, place - APPOSITION), -1):
        if person or units[comma].quotation != units[place].quotation or row[comma] in {";", ":"}:
            return place
        if row[comma] != "," or not _person(stretch, comma - 1, speakers):
            continue
        partisan = row[place] in _PARTISANS and place - comma < _SHORT
        partisan = partisan or (row[comma + 1] in _PARTISANS and row[comma + 2] in {"of", "from"})
        if row[comma + 1] in _BESIDE or partisan or speakers.words.titles.at(row, comma + 1):
            return comma - 1
    return place


def _person(stretch: Stretch, place: int, speakers: Speakers) -> bool:
    unit = stretch.units[place]
    return unit.kind == "mention" and speakers.mentions[unit.number].entity in speakers.people


def _behind_time(stretch: Stretch, place: int, low: int, words: Words) -> int:
    """Before "on Tuesday night", which may stand between a speaker and the verb."""
    row, at = stretch.words, place
    while at > low and (row[at] in words.times or row[at] in {"night", "morning", "afternoon", "evening"}):
        at -= 1
    if at <= low or row[at] != "#date":
        return place
    return at - 2 if row[at - 1] in {"on", "in", "late", "early"} else at - 1


def shared_subject(
    stretch: Stretch, verb: int, conjunction: int, low: int, speakers: Speakers, words: Words
) -> tuple[int, tuple[str, ...], bool] | None:
    """The subject of the verb before "and", which a verb of saying shares: "Reyes left the room and said she …"."""
    units, row = stretch.units, stretch.words
    if row[verb + 1 : verb + 2] in {(".",), (",",), ()}:
        return None
    for at in range(conjunction - 1, max(low, conjunction - APPOSITION), -1):
        if row[at] in {";", ":"} or (row[at] == "but" and row[at - 1] == "," and units[at + 1].kind == "mention"):
            return None
        if units[at].quotation >= 0 > units[verb].quotation:
            continue  # "called it “a joke” and said …"
        if units[at].quotation != units[verb].quotation:
            return None
        if units[at].kind != "word" or row[at - 1] in {"to", "and", "but", "be"}:
            continue
        if is_verb(row[at], words) or (row[at] in words.saying and row[at] not in words.ambiguous):
            found = subject_of(stretch, at, low, speakers, words)
            if found and found[0] > low and _dependent(row, found[0], conjunction, words):
                continue  # "Hill hit Reyes for voting when she was in office, arguing that …"
            if not found or found[2] or len(found[1]) != 1:
                continue
            if speakers.named_so(found[1][0]) or found[1][0] in words.he_she:
                return verb, found[1], False
    return None


def _dependent(row: tuple[str, ...], subject: int, conjunction: int, words: Words) -> bool:
    """Whether a subject stands in a clause within the one that a conjunction goes on with."""
    before = row[subject - 1]
    if row[conjunction - (row[conjunction] == "and")] == ",":
        return before in _SUBORDINATE or before in words.saying
    return before == "that" or before in words.saying


def _name_start(stretch: Stretch, place: int, low: int, words: Words) -> int:
    units, row = stretch.units, stretch.words
    first = place + 1
    quotation = units[place].quotation
    while first > low and place - first < _LONGEST:
        unit = units[first - 1]
        if (
            (unit.kind == "value" and unit.word not in {"#count", "#number"} and row[first - 2 : first] != _AGED)
            or unit.quotation != quotation
            or unit.word in words.saying
            and unit.word not in words.ambiguous
        ):
            break
        owning = unit.word == "'" and first - 2 >= low and units[first - 2].kind == "mention"  # "the Reyes' campaign"
        if unit.kind == "mark" and unit.word not in {"-", "&"} and not owning:
            # "X, Y and Z said": the comma belongs to a list of mentions.
            if not (
                unit.word == ","
                and first < place
                and units[first].kind == "mention"
                and first - 2 >= low
                and units[first - 2].kind == "mention"
                and ("and" in row[first : place + 1] or (first - 3 == low and row[low : first + 3] == _SEATED))
            ):
                break
        elif unit.word == "and":
            if (
                not (units[first].kind == "mention" or row[first] == "the")
                or first - 2 < low
                or units[first - 2].kind != "mention"
            ):
                break
        elif unit.word in words.speaker_begins:
            break
        first -= 1
    return first
