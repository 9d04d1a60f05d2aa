"""Pronouns at the head of a sentence or clause: what they take up, name only later, or do not mean at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from search.values.wordlist import word_set

if TYPE_CHECKING:
    from search.facts.reading import Reading
    from search.facts.sentence.phrases import PhrasesAhead

SUBJECTS = frozenset({"he", "she"})
_OPENING = 8
"""Units of a phrase that opens a sentence."""
_TITLED = 5
"""Units from a comma to the name of the subject behind it: ", former Vell mayor Ida Berg"."""
_SUBORDINATE = frozenset(
    {"as", "when", "while", "after", "before", "if", "although", "though", "since", "in", "with", "following", "even"}
    | {
        "once",
        "until",
        "days",
        "hours",
        "weeks",
        "months",
        "minutes",
        "moments",
        "shortly",
        "soon",
        "because",
        "unless",
    }
)
_JOINING = frozenset({"but", "and", "yet", "so"})
_IMPERSONAL = frozenset({"fell", "falls", "seems", "seemed", "appears", "takes", "took", "turns", "turned", "were"})
"""Verbs before which "it" means nothing: "it fell to Reyes to speak"."""
_ENDS = frozenset({".", "?", "!", "…"})
_JUDGED = word_set(
    "clear unclear true likely unlikely possible impossible important hard difficult easy time obvious evident"
    " necessary illegal legal worth"
)
"""What "it is" says of a whole clause."""

_OPINIONS = {("fact",), ("shame",), ("pity",), ("secret",), ("mistake",), ("question",), ("matter",), ("case",)}


def leads(row: tuple[str, ...], place: int) -> bool:
    """Whether a pronoun is the first of a sentence, or stands behind the phrase that opens it: "In 2005, he"."""
    return place == 0 or (row[place - 1] == "," and place <= _OPENING and "," not in row[: place - 1])


def impersonal(syntax: PhrasesAhead, place: int) -> bool:
    """Whether "it" at a unit means nothing: "it fell to Reyes to speak", "it is clear that"."""
    row, grammar = syntax.row, syntax.grammar
    after = row[place + 1 : place + 3]
    if len(after) > 1 and after[0] in grammar.be and after[1] in {"a", "no", "the"}:
        return row[place + 3 : place + 4] in _OPINIONS
    if after[:1] and after[0] in _IMPERSONAL:
        return True
    return len(after) > 1 and (after[0] in grammar.be or after[0] in grammar.modals) and after[1] in _JUDGED


def opens_before_name(reading: Reading, place: int) -> bool:
    """Whether a pronoun stands in an opening clause before a name that it may mean: "After she left, Reyes said"."""
    row = reading.stretch.words
    first = row[0] in _JOINING
    if row[first] not in _SUBORDINATE or "," in row[:place] or "," not in row[place:]:
        return False
    return any(at > place and reading.is_person(at) for at in reading.stretch.mentions)


def named_behind(syntax: PhrasesAhead, place: int) -> tuple[str, ...]:
    """The subject right behind the clause that a pronoun opens a sentence with: "As he left Tarn, Vell, Reyes said".

    Of fifteen such sentences of news the pronoun meant the subject in all.
    """
    reading, row, grammar = syntax.reading, syntax.row, syntax.grammar
    for name in reading.stretch.mentions:
        if name <= place or not reading.is_person(name):
            continue
        comma = next((at for at in range(name - 1, max(place, name - _TITLED - 1), -1) if row[at] == ","), -1)
        if comma < 0:
            continue
        if not _told(syntax, name + 1) or row[comma + 1] in grammar.owners:
            return ()
        if any(syntax.units[at].kind != "word" or grammar.finite(row, at) for at in range(comma + 1, name)):
            return ()
        entity = reading.entity(name)
        return (entity,) if reading.speakers.may_be(entity, row[place]) else ()
    return ()


def _told(syntax: PhrasesAhead, verb: int) -> bool:
    """Whether the verb of a clause stands at a unit, adverbs aside, or an apposition to the subject before."""
    row, grammar = syntax.row, syntax.grammar
    while verb + 1 < len(row) and (grammar.passing[row[verb]] or row[verb][-2:] == "ly"):
        verb += 1
    return verb < len(row) and (row[verb] == "," or row[verb] in grammar.helping or grammar.finite(row, verb))


def taken_up(syntax: PhrasesAhead, place: int) -> bool:
    """Whether a pronoun in a quotation may mean whom one before its only name means: "He said Reyes knew that he".

    A sentence before counts, too: "He backed Reyes. He backed Hill."; not if the name began a sentence of its own.
    """
    row, quotation, taken = syntax.row, syntax.units[place].quotation, False
    ended = max((at for at in range(place) if row[at] in _ENDS), default=-1)
    for at in range(place):
        if syntax.units[at].quotation != quotation:
            continue
        if syntax.reading.is_person(at):
            if at > ended:
                return False
            taken = taken and row[at - 1] not in _ENDS
        elif row[at] in SUBJECTS:
            if at > ended:
                return True
            taken = row[at] == row[place] or taken
    return taken
