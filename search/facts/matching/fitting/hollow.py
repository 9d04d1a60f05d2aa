"""Words that are no text of a fact: what stands behind a verb whose object stands before it, and what tells nothing."""

from __future__ import annotations

from search.facts.sentence.syntax import Syntax
from search.values.wordlist import word_set

_ADVERBIAL = word_set(
    "as than in during at on since after before because when while amid by from within despite throughout until"
)
"""What begins no object: "which Reyes supports as a safe way", "what Hill is advocating in the campaign"."""
_BEHIND_ADJECTIVES = frozenset({"for", "to", "with", "about"})
_QUOTES = frozenset({("“",), ('"',)})
_SAYING = frozenset({"said", "says"})
PENDING = word_set(
    "planned scheduled proposed upcoming expected announced so-called key same new own next other first second entire"
)
"""What describes a noun and tells nothing without one."""
_STRANDED = word_set("toward towards against into onto from with for at of upon")
"""What has its object before it where a clause ends with it: "which he threatened to fire missiles toward"."""
_TOLD_WITHIN = word_set("to that which who whom whose what where how he she they we you it i")
"""Words of a clause within which such a preposition may have its object: "a party to be proud of"."""
_EMPTY_OBJECTS = frozenset({"that", "this", "so"})


def displaced(syntax: Syntax, place: int) -> bool:
    """Whether a verb right before a unit has its object before it: "the bill Reyes endorsed is late"."""
    row, grammar = syntax.row, syntax.grammar
    if row[place - 1 : place] == ("that",) and row[place] in _SAYING:
        return True
    if place < 1 or syntax.units[place - 1].kind != "word" or row[place - 1] in grammar.helping:
        return False
    before = row[place - 2] if place > 1 else ""
    if row[place - 1][-3:] == "ing":
        verb = before in grammar.be  # "what he is advocating"
    elif row[place - 1] in grammar.bases:
        acting = before in grammar.pronouns or before in grammar.helping or before == "to" or before[-1:] in {"@", "s"}
        verb = acting and not before.endswith("'s")
    else:
        verb = grammar.finite(row, place - 1)
    quoting = row[place] == "as" and row[place + 1 : place + 2] in _QUOTES  # "endorsed as “sound” the finding"
    return verb and not quoting and (row[place] in _ADVERBIAL or row[place] in grammar.helping or row[place] in _SAYING)


def tells_nothing(syntax: Syntax, first: int, last: int) -> bool:
    """Whether the words of a text lack what they are about: "change that", "fire missiles toward"."""
    row = syntax.row
    if last - first == 2 and row[last - 1] in _EMPTY_OBJECTS and row[first] in syntax.grammar.bases | _DOING:
        return True
    after = row[last : last + 2]
    cut = after[:1] != () and (after[0] in syntax.grammar.helping or (after[0] == "," and after[-1][-2:] == "ed"))
    if cut and "that" in row[max(0, first - 2) : first] and not any(_verbal(syntax, at) for at in range(first, last)):
        return True  # "ruled that the ban, approved in 2004, was void"
    told = _TOLD_WITHIN.union(syntax.grammar.be)  # "promised that the fire would be dealt with"
    return last - first > 1 and row[last - 1] in _STRANDED and told.isdisjoint(row[first:last])


def _verbal(syntax: Syntax, at: int) -> bool:
    word = syntax.row[at]
    return (syntax.units[at].kind == "word" and syntax.grammar.finite(syntax.row, at)) or "'" in word


_DOING = frozenset({"do", "change", "fix", "make", "stop", "end", "achieve", "prevent", "avoid"})


def unnamed(syntax: Syntax, first: int, last: int) -> bool:
    """Whether a noun phrase has lost its noun: "the planned"."""
    words = (one for one in syntax.row[first:last] if one not in syntax.grammar.determiners and one not in {"“", '"'})
    left = list(words)
    return bool(left) and len(left) < last - first and all(one in PENDING for one in left)


def goes_on(syntax: Syntax, place: int) -> bool:
    """Whether the word at a unit is no noun phrase alone: "favored working with allies", "hailed as fit for use"."""
    row = syntax.row
    inner = 0 < place < len(row) - 1
    return row[place][-3:] == "ing" or (inner and row[place - 1] == "as" and row[place + 1] in _BEHIND_ADJECTIVES)
