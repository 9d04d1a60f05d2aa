"""Which word of a clause is its verb."""

from __future__ import annotations

from search.facts.sentence.grammar import Grammar
from search.values.wordlist import word_set

_PLURAL = frozenset({"they", "we", "i", "you"})
_SINGULAR = frozenset({"he", "she", "it", "this", "nobody", "everybody", "everyone", "somebody"})
_JOINING = frozenset({"and", "or", "all", "both", "too", "also", "as", "plus", "versus", "times", "news"})
_BASES = word_set(
    "want need take believe think know deserve make give see understand expect seem remain keep go come say get lack"
    " prefer tend agree feel require include exist show mean love like try continue become allow happen suffer depend"
    " lay lie stand help use provide produce hold dig work live run pay face win lose vote support oppose earn fear"
    " hope die kill spend buy sell cost carry reflect represent play pose move leave meet fall rise grow begin send"
    " bring keep put ask call try hate hide speak write read follow lead share hurt harm affect threaten drive eat"
    " drink compete choose decide operate account differ vary cover enjoy receive contain consist belong matter deal"
)
"""Plain forms that may be the verb of a clause behind a noun in the plural: "investors take note"."""
_QUOTES = frozenset({"“", '"', "``", "''"})
_OPENING = frozenset({",", "if", "when", "once", "as", "unless", "though", "although", "while"})
"""Before a participle with no subject."""
_ARTICLES = frozenset({"the", "a", "an"})
_NO_PLURALS = ("ss", "us", "is", "'s")


def verb_of(row: tuple[str, ...], first: int, last: int, cue: tuple[int, int], grammar: Grammar) -> int:
    """The first verb of a clause, beside those that tell who says it; -1: there is none."""
    for at in range(first, last):
        if cue[0] <= at < cue[1]:
            continue
        if row[at].endswith("ed") and (row[at - 1] == "-" or row[at + 1 : at + 2] == ("by",)):
            continue  # "the Tarn-based maker", "a plan backed by Reyes"
        if at > first and row[at - 1] == "to" and row[at] not in grammar.helping:
            continue
        before = row[at - 1 - (row[at - 1] in _QUOTES)]
        if row[at].endswith("ed") and at > first and before in _OPENING and row[at] not in grammar.helping:
            continue  # "piers, painted and mended, are", "if elected, she may"
        if grammar.finite(row, at) or row[at] == "that's":
            return at
        if at > first and row[at].isalpha() and row[at] not in _JOINING and _agrees(before, row[at]):
            return at
        if at > first and _plural(before) and (row[at] in _BASES or _transitive(row, at, last, grammar)):
            return at
    return -1


def _transitive(row: tuple[str, ...], place: int, last: int, grammar: Grammar) -> bool:
    """Whether a word that no ending marks has an object behind it: "trucks damage the roads"."""
    word = row[place]
    marked = word.endswith(("s", "ing", "ly")) or word in grammar.prepositions or word in grammar.adverbs
    if marked or not word.isalpha() or word in _JOINING or word in grammar.pronouns or word in grammar.determiners:
        return False
    return place + 1 < last and (row[place + 1] in _ARTICLES or row[place + 1] in grammar.owners)


def plain(word: str) -> bool:
    """Whether a word may be the verb of what stands in the plural: "ferries use"."""
    return word in _BASES


def _plural(word: str) -> bool:
    """Whether a word may be a noun in the plural."""
    return word[-1:] == "s" and len(word) > 3 and not word.endswith(_NO_PLURALS)


def strict(row: tuple[str, ...], verb: int, grammar: Grammar) -> bool:
    """Whether a word can be nothing but the verb of a clause."""
    sure = row[verb] in grammar.helping or "'" in row[verb]
    return sure or _agrees(row[verb - 1], "goes") or row[verb - 1] in _PLURAL


def _agrees(subject: str, word: str) -> bool:
    """Whether a word right behind a pronoun or a name may be its verb: "they want", "she knows", "Reyes deserves"."""
    return subject in _PLURAL or (
        word.endswith("s") and not word.endswith("ss") and (subject in _SINGULAR or subject[:1] == "@")
    )
