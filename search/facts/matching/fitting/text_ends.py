"""Where words end that are the value of a fact: with their clause, or with their noun phrase."""

from __future__ import annotations

from search.facts.matching.fitting.main_verbs import acts, main_verb
from search.facts.matching.fitting.nouns import of_day, of_year, plural
from search.facts.matching.fitting.remarks import remarks
from search.facts.sentence.syntax import Syntax
from search.values.wordlist import word_set

_LONGEST_TEXT = 45
"""Units of a text value."""
_LONGEST_PHRASE = 10
_HELPERS = word_set("is was are were has have had will would said says told did does who which")
"""What begins something else behind a comma."""
_ON = frozenset({"and", "but", "so", "or"})
_RELATIVE = frozenset({"that", "who", "which", "whose"})
_CLAUSE_SUBJECTS = frozenset({"he", "she", "it", "they", "we", "i", "there"})
_SUBORDINATE = frozenset(
    {"if", "when", "as", "after", "while", "since", "because", "although", "though", "once", "until", "unless"}
)
_BRIEF = 2
"""Words before such a one at the head of a sentence: "immediately after", "two days before"."""
_BEFORE_SAYING = frozenset({",", "and"})
_SUPPOSING = frozenset({"if", "unless", "although", "though"})
_BEFORE_SUBORDINATE = frozenset({",", ".", ":", ";", "“", '"', "—", "–", "and", "but", "that", "even", "only"})
_OPENING = frozenset({"to", "in", "by", "with", "for", "despite", "without", "before", "rather", "instead"})
_QUOTES = frozenset({"“", "”", '"', "’", "'"})
_TIMES = frozenset({"#date", "then", "later", "now", "instead", "yesterday", "today"})
_LONGEST_SUBJECT = 6
"""Units of a subject behind "and", as far as its verb is looked for."""
_BEHIND_PARTICIPLES = frozenset({"@", "the", "a", "an", "his", "her", "its", "their", "him", "them", "it"})
"""What follows a participle with an object."""
_MEANWHILE = (",", "at", "a", "time")
_OVER = {
    "earlier": frozenset({"#date", "this", "today", "in", "on"}),
    "last": frozenset({"week", "month", "year", "night", "spring", "summer", "fall", "autumn", "winter"}),
}
"""What stands behind such words where they tell a time."""
_GONE = ("last ", "yesterday")
_HAS = frozenset({("has",), ("is",), ("was",), ("does",)})
_NEAR = 4
"""Units from the "to" of a verb to words that it has behind it."""
_AGAINST = frozenset({"v", "vs"})
"""What stands before a full stop between the two sides of a case."""
_APART = frozenset({"according", "after", "when", "because", "before", "until", "since", "where"})
"""What begins a clause that is no part of the one before."""


def clause_end(syntax: Syntax, place: int, high: int) -> int:
    """The unit before which words that begin at a unit end with their clause; at most `high`."""
    last = _end(syntax, place, high)
    return last - (last > place + 1 and syntax.row[last - 1] in _ON)


def _end(syntax: Syntax, place: int, high: int) -> int:
    clauses = syntax.reading.clauses
    cuts = [cut for cut in clauses.division.strong if cut > place]
    cuts += [
        cut for cut in clauses.division.weak if cut > place and cut < len(syntax.row) and syntax.row[cut] in _APART
    ]
    said = [saying.cue[0] for saying in clauses.sayings if saying.cue[0] > place]
    cuts += [cue - 1 for cue in said if syntax.row[cue - 1] in _BEFORE_SAYING and syntax.units[cue].quotation < 0]
    last = min([high, place + _LONGEST_TEXT, *cuts])
    commas = [at for at in range(place, last - 1) if syntax.row[at] == ","]
    dependent = bool(commas) and _depends(syntax, place)
    for at in commas:
        if _leaves(syntax, at + 1) or remarks(syntax.row, at) or _anew(syntax, place, at, last):
            last = at
            break
        if dependent and _tells(syntax, at + 1):
            last = at
            break
    last = min(last, main_verb(syntax, place, last))
    for at in range(place, last):
        if syntax.row[at : at + 4] == _MEANWHILE:
            return at
        if at > place and syntax.row[at] == "as" and _while(syntax, at, last):
            return at
        if at > place and syntax.row[place - 1] == "to" and _past(syntax, at):
            return at
        if at > place and syntax.row[at] in _ON and _goes_on(syntax, place, at, last):
            return at - (syntax.row[at - 1] == ",")
        if at > place and syntax.row[at] == "and" and _does(syntax, at + 1, last):
            return at
        if syntax.row[at] == "and" and _joins(syntax, place, at):
            return at
        if syntax.row[at] in {";", "?", "!"} or (syntax.row[at] == ")" and "(" not in syntax.row[place:at]):
            return at
        if syntax.row[at] == ":" and at + 1 < last and syntax.reading.capital(at + 1) and _tells(syntax, at + 1):
            return at
        if syntax.row[at] == "." and (at + 1 >= high or _ends_sentence(syntax, at)):
            return at  # a quotation may hold several sentences
    return last


def _ends_sentence(syntax: Syntax, at: int) -> bool:
    """Whether a full stop within a stretch ends a sentence, not "v."."""
    return syntax.reading.capital(at + 1) and syntax.row[at - 1] not in _AGAINST


def _past(syntax: Syntax, at: int) -> bool:
    """Whether a unit begins a time that is over, which no plan is about: "promised to stay earlier this week"."""
    row, unit = syntax.row, syntax.units[at]
    if row[at] in _OVER:
        return at + 1 < len(row) and row[at + 1] in _OVER[row[at]]
    return row[at] == "#date" and syntax.reading.text[unit.start : unit.end].casefold().startswith(_GONE)


def ended(syntax: Syntax, place: int, high: int) -> bool:
    """Whether no more belongs to words that have begun: "won the race, and he", "denies guilt and calls"."""
    return syntax.row[place] == "," or (
        syntax.row[place] in _ON and place + 1 < high and syntax.grammar.finite(syntax.row, place + 1)
    )


def _does(syntax: Syntax, place: int, last: int) -> bool:
    """Whether a verb of a clause stands at a unit, or an adverb before one: "and often spoke"."""
    grammar = syntax.grammar
    adverb = place + 1 < last and syntax.row[place] in grammar.adverbs and not grammar.finite(syntax.row, place)
    return place < last and grammar.finite(syntax.row, place + adverb)


def _while(syntax: Syntax, at: int, last: int) -> bool:
    """Whether "as" begins a clause that tells what happens meanwhile: "a new law as he fights the old one"."""
    return at + 2 < last and syntax.row[at + 1] in _CLAUSE_SUBJECTS and syntax.grammar.finite(syntax.row, at + 2)


def _joins(syntax: Syntax, place: int, at: int) -> bool:
    """Whether "and" joins a participle to one before "to": "pressing her to stay and calling her weak"."""
    row = syntax.row
    joined = at + 2 < len(row) and row[at + 1][-3:] == "ing" and row[at + 2] in _BEHIND_PARTICIPLES
    near = row[max(0, place - _NEAR) : place]  # "winning the vote and forcing her out"
    led = row[place - 1] == "to" or any(word[-3:] == "ing" for word in near)
    return joined and led and not any(word[-3:] == "ing" for word in row[place:at])


def _depends(syntax: Syntax, place: int) -> bool:
    """Whether words stand in what opens a sentence and depends on the rest: "If Reyes wins the seat, …", "To win …"."""
    row, low, told = syntax.row, syntax.lows[place], False
    for at in range(place - 1, low - 1, -1):
        if syntax.units[at].kind == "mark" and row[at] not in _QUOTES:
            return False
        if row[at] in _SUBORDINATE:
            # "As she left after Reyes had won the seat, …"
            opened = row[low] in _SUBORDINATE and "," not in row[low:at]
            return at - low <= _BRIEF or row[at] in _SUPPOSING or row[at - 1] in _BEFORE_SUBORDINATE or opened
        told = told or (syntax.units[at].kind == "word" and syntax.grammar.finite(row, at))
    return not told and row[low] in _OPENING


def _tells(syntax: Syntax, place: int) -> bool:
    """Whether a clause with a subject and a verb begins at a unit: "millions of workers will"."""
    row = syntax.row
    if row[place] in _ON:
        return False
    for at in range(place + 1, min(len(row), place + _LONGEST_SUBJECT + 2)):
        if syntax.units[at].kind == "mark" or row[at] in _RELATIVE:
            return False
        if row[at] in syntax.grammar.helping or (syntax.units[at].kind == "word" and syntax.grammar.finite(row, at)):
            return True
    return False


def _goes_on(syntax: Syntax, first: int, place: int, last: int) -> bool:
    """Whether "and", "but" begins a clause with a subject of its own: "…, and his aides have left".

    The words that it would be part of begin at `first`.
    """
    row, after = syntax.row, place + 1
    if after + 1 < last and row[after] in _TIMES and row[after + 1] in _CLAUSE_SUBJECTS:
        return True  # "and on Tuesday he", "and last week she"
    if after + 1 < last and row[after] == "if":
        return True  # "and if convicted, faces"
    if row[place] == "and" and after < last and row[after] == "that" and "that" in row[syntax.lows[first] : first - 1]:
        return True  # "said that Quill opposed the bridge and that Reyes"
    if row[after : after + 2] == ("@", "to") and "to" in row[max(0, first - _NEAR) : first]:
        return True  # "asked the House to pass it and Reyes to sign it"
    own = (
        row[after : after + 1] == ("@",)
        and row[after + 1 : after + 2] in _HAS
        and _RELATIVE.isdisjoint(row[first:place])
    )
    if own and after + 1 < last:
        return True  # "charges in Tarn and Reyes has pleaded"
    if after >= last or row[place - 1] != "," and row[after] not in _CLAUSE_SUBJECTS:
        return False
    if row[after] in _CLAUSE_SUBJECTS or row[after] == "that's":
        return True
    if row[after] == "@" and after + 1 < last and syntax.grammar.finite(row, after + 1):
        return True  # ", and Reyes took Tarn"
    at, longest = after, after + _LONGEST_SUBJECT
    while at < min(last, longest):
        if row[at] == "(" and ")" in row[at : at + _LONGEST_SUBJECT]:
            behind = row.index(")", at) + 1  # ", and Sen. Reyes (R-Tarn) warned"
            if behind < last and syntax.grammar.finite(row, behind):
                return True
            at, longest = behind, longest + behind - at
            continue
        if syntax.units[at].kind == "mark":
            told = row[at - 1 : at + 1] == ("@", ",") == ("@", *row[last : last + 1])
            return told and last + 1 < len(row) and syntax.grammar.finite(row, last + 1)  # ", and Reyes, a chef, left"
        if at > after and (row[at] in syntax.grammar.helping or acts(syntax, at)):
            return True
        if at > after and row[at - 1] == "@" and syntax.grammar.finite(row, at):
            return True  # ", and Sen. Reyes warned of it"
        at += 1
    return False


def _anew(syntax: Syntax, place: int, comma: int, last: int) -> bool:
    """Whether a clause with a pronoun for its subject follows a comma: "When Reyes won the seat, she spoke"."""
    if comma + 2 >= last or syntax.row[comma + 1] not in _CLAUSE_SUBJECTS:
        return False
    verb = syntax.grammar.finite(syntax.row, comma + 2 + (syntax.row[comma + 2][-2:] == "ly" and comma + 3 < last))
    dependent = [at for at in range(place, comma) if syntax.row[at] in _SUBORDINATE]
    if dependent and syntax.row[dependent[-1]] == "as" and len(dependent) == 1:  # "brought here as children, he"
        told = any(syntax.grammar.finite(syntax.row, at) for at in range(dependent[0] + 1, comma))
        return verb and not told
    return verb and not dependent


def _leaves(syntax: Syntax, place: int) -> bool:
    """Whether a word behind a comma begins something else."""
    word = syntax.row[place]
    return (
        word in _HELPERS
        or (word in syntax.grammar.finite_forms and word not in syntax.grammar.ambiguous)
        or (word.endswith("ing") and len(word) > 5)
    )


def _clause_begins(syntax: Syntax, at: int) -> bool:
    """Whether a unit behind "that" is the subject of its clause."""
    grammar, word = syntax.grammar, syntax.row[at]
    return word == "@" or word in grammar.determiners or word in grammar.pronouns or syntax.reading.capital(at)


def phrase_end(syntax: Syntax, place: int, high: int) -> int:
    """The unit before which the noun phrase ends that begins at a unit; at most `high`."""
    at = place
    while at < high and at - place < _LONGEST_PHRASE:
        word = syntax.row[at]
        if syntax.units[at].kind == "mark" and word not in {"-", "“", "”", '"', "'s", "'"}:
            break
        if at > place and word.startswith(("who'", "that'", "which'")):
            break
        if word == "#date" and at > place and not (of_year(syntax, at, high) or of_day(syntax, place, at, high)):
            break
        if word == "that" and at > place + 1 and at + 1 < high and _clause_begins(syntax, at + 1):
            break  # "a deal that Norvia rejected"
        after = syntax.row[at + 1] if at + 1 < high else ""
        if word == "due" and after == "to" and at > place:
            break
        owned = at > place and (syntax.row[at - 1] in syntax.grammar.determiners or syntax.row[at - 1][-2:] == "'s")
        described = word.endswith("ed") and (owned or (at == place + 1 and syntax.row[place].endswith("ing")))
        inner = (at > place and word == "of") or word in syntax.grammar.determiners
        noun = described or (owned and syntax.row[at - 1] != "that" and word not in syntax.grammar.prepositions)
        if at > place and plural(syntax, place, at, high):
            if after in syntax.grammar.determiners:
                return at + 1  # "delaying key rallies the party had planned"
            noun = True
        if word in syntax.grammar.stops and not (inner or noun):
            break
        if at > place and not noun and syntax.grammar.finite(syntax.row, at):
            break
        if at > place and word.endswith("ed") and after in syntax.grammar.prepositions:
            break
        at += 1
    return at - (at > place + 1 and syntax.row[at - 1] in _RELATIVE)
