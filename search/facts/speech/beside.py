"""What stands beside a speaker's name, between it and the verb: ", the mayor of Norvia,"."""

from __future__ import annotations

from search.facts.sentence.stretch import Stretch
from search.values.wordlist import word_set
from search.wordings import Words

PREPOSITIONS = word_set("for of at in from with to by on near within close into across outside through around against")
"""What begins a phrase beside a speaker's name."""
APPOSITION = 30
"""Units between a speaker's name and the verb ("X, who …, said")."""
_RELATED = 6
"""Units from "which" to another verb in its clause: "Quill, which ran the plant Moss attacked, said"."""
_ASKED = frozenset({"asked", "told", "urged", "pressed", "quoted", "called", "questioned", "advised", "reminded"})
"""What is done to a speaker, between commas: "Hill, asked about the deal, said"."""
_CITING = frozenset({"citing", "quoting", "describing", "noting", "echoing", "calling", "praising", "criticizing"})
"""What a speaker does besides, between commas: "Hill, citing the report, said"."""
_MODALS = frozenset({"would", "could", "will", "might", "should", "may", "must", "to"})
"""Behind them a verb tells of nobody who has said something: "Hill, asked if she would testify, replied"."""
_QUOTES = frozenset({"”", '"'})
_ADDRESSES = frozenset({"mr.", "ms.", "mrs.", "dr.", "president", "sen.", "rep.", "gov."})
_DESCRIBING = word_set(
    "who whose which a an the now another both then former formerly his her its one himself herself itself"
)
"""What begins a description between commas: "X, another banker from Tarn, said"."""
_MEANWHILE = word_set(
    "in after at on during as through via with like along together alongside born known shot held led seen hurt sworn"
    " chosen found caught given made struck torn taken sent brought drawn thrown left"
)
"""What begins words between commas on when and where somebody speaks, or is a participle that no ending shows."""
_ADVERBS = word_set("last first once best long recently newly previously already widely also twice still")
"""What may stand before a participle between commas: "Quill, last valued at $2bn,"."""


def closes_aside(stretch: Stretch, place: int, low: int) -> bool:
    """Whether a mark may close an aside to a name: ",", a dash between spaces, a bracket, "”" behind a comma."""
    unit = stretch.units[place]
    if unit.word == "-":
        return spaced(stretch, place)
    quoted = unit.word in _QUOTES and place > low + 1 and stretch.words[place - 1] == ","
    return unit.word == "," or quoted or (unit.kind == "mark" and unit.word in "—–)")


def spaced(stretch: Stretch, place: int) -> bool:
    """Whether a hyphen is a dash."""
    units = stretch.units
    return (
        0 < place < len(units) - 1
        and units[place - 1].end < units[place].start
        and units[place].end < units[place + 1].start
    )


def _list_ends(row: tuple[str, ...], first: int, comma: int) -> bool:
    """Whether names from a comma on are the rest of a list that ends at another one."""
    listed = row[first - 1] == "@" == row[comma - 1] and row[comma - 2] in {"and", "or", "&"}
    return listed and all(word in {"@", ",", "and", "or", "&", "the"} for word in row[first:comma])


def before_apposition(stretch: Stretch, comma: int, low: int, words: Words) -> int:
    """The last unit of the name before "X, the mayor of Y, said"; `low` - 1 if there is none."""
    units, row = stretch.units, stretch.words
    closing = row[comma]
    opening = {")": "(", "”": ",", '"': ","}.get(closing, closing)
    outside = units[comma + 1].quotation if closing in _QUOTES else units[comma].quotation
    place = comma - 1
    while place > low and comma - place < APPOSITION:
        if row[place] == opening and units[place].quotation == outside and (opening != "-" or spaced(stretch, place)):
            inner = row[place + 1]
            plain = inner in _DESCRIBING
            plain = plain or (inner == "in" and row[place + 2] in {"a", "an", "his", "her"})  # "X, in a letter, said"
            plain = plain or (inner in _ADDRESSES and units[place + 2].kind == "mention")  # "Reyes, Mr. Hill's lawyer,"
            seated = inner in {"of", "from"} and (units[place + 2].kind == "mention" or row[place + 2] == "the")
            plain = plain or seated  # "Reyes, of Norvia,", "Reyes, of the Tarn police,"
            named = units[place - 1].kind in ("mention", "word") or row[place - 1] == ")"
            named = named or (row[place - 1] == "#count" and place == low + 1)  # "One witness, Ada Hill, said"
            if named and _list_ends(row, place, comma):
                named = False  # "the owner of Norvia, Quill and Harrow, bought"
            if named and (
                plain
                or units[place + 1].kind in ("value", "mention")
                or words.asides.at(row, place + 1)
                or opening != ","
                or words.titles.at(row, place + 1)
                or inner in words.modifiers
                or inner[:1].isdigit()
                or inner[:2] in {"d-", "r-"}
                or (
                    _told_besides(row[place + 1 + (inner in _ADVERBS)])
                    and (units[place - 1].kind == "mention" or row[place - 1] == ")")
                )
            ):
                return place - 1
        elif (
            row[place] in words.saying
            and row[place] not in words.ambiguous
            and not {"who", "which", "that"}.intersection(row[max(low, place - _RELATED) : place])
            and row[place - 1] not in _MODALS
            and not (row[place] in words.participles and row[place - 1] != ",")
            and not (row[place] in _ASKED and row[place - 1] == ",")
            and not (
                row[place] in _CITING | words.participles
                and row[place - 1] == ","
                and units[place - 2].kind == "mention"
            )
            and row[place + 1 : place + 2] != ("by",)
        ):
            return low - 1
        place -= 1
    return low - 1


def _told_besides(word: str) -> bool:
    """Whether a word begins what is told of somebody between commas: "valued at", "seen in", "during a visit"."""
    return word.endswith(("ed", "ing")) or word in _MEANWHILE


def opens(stretch: Stretch, place: int, end: int, words: Words) -> bool:
    """Whether a mention stands in the phrase that opens a sentence: "Of the deal with Hill, she said"."""
    row = stretch.words
    if row[0] in words.participles and row[end - 1] == ",":  # "Arguing that Hill was late, she said"
        return True
    opening = row[0] in PREPOSITIONS or row[:1] == ("speaking",) or row[:2] == ("but", "speaking")
    return opening and row[place - 1] in PREPOSITIONS and "," in row[place:end]
