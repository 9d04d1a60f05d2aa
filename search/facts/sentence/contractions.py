"""Pronouns written in one with their helpers, made two units: "he's sued" is read as "he has sued"."""

from __future__ import annotations

from search.values.wordlist import word_set

_HELPERS = {"'ve": "have", "'re": "are", "'ll": "will", "'m": "am"}
_OPEN = ("'s", "'d")
"""Helpers of two meanings: "is" and "has", "would" and "had"."""
_PRONOUNS = word_set("i you he she it we they who there")
CONTRACTIONS = frozenset(pronoun + helper for pronoun in _PRONOUNS for helper in (*_HELPERS, *_OPEN))
_PARTICIPLES = word_set(
    "been become begun bought broken brought built chosen come cut dealt done drawn driven fallen felt forgotten fought"
    " found given gone got gotten grown had heard held hit hurt kept known lost led left made met paid proven put quit"
    " run said seen sent shot shown sold spent spoken stood stolen struck sued taken taught thought told won withdrawn"
    " written"
)
"""Past participles that no ending shows."""
_BETWEEN = word_set("also always already never ever not long just since now still even only once often actually")
_OBJECTS = word_set("the a an his her its their our my your him me us them this these those that he she they there")
"""What begins an object or a clause, which a passive has none of."""
_TWOFOLD = word_set(
    "called named given considered told asked paid offered awarded denied shown dubbed elected sent taught"
)
"""Participles whose passive has an object, too: "he's given the job"."""
_ALWAYS = frozenset({"been", "had", "got", "gotten", "become", "gone", "come"})
"""Participles before which "'s" is always "has", or as good as."""
_LONGEST_ADVERBS = 3


def without_contractions(words: list[str], starts: list[int], ends: list[int]) -> None:
    """Part the contractions among words, with where they start and end, all in place.

    A word that begins with "@" is a mention or a value.
    """
    for at in range(len(words) - 1, -1, -1):
        word = words[at]
        if word not in CONTRACTIONS:
            continue
        pronoun, mark, rest = word.partition("'")
        helper = _HELPERS.get(mark + rest) or _helper(rest, words, at + 1)
        middle = starts[at] + len(pronoun)
        words[at : at + 1] = [pronoun, helper]
        starts.insert(at + 1, middle)
        ends.insert(at, middle)


def _helper(letter: str, words: list[str], after: int) -> str:
    """What "'s" or "'d" stands for before a word."""
    most = min(len(words), after + _LONGEST_ADVERBS)
    while after < most and (words[after] in _BETWEEN or words[after].endswith("ly")):
        after += 1
    verb = words[after] if after < len(words) else ""
    participle = verb in _PARTICIPLES or (verb.endswith("ed") and len(verb) > 4)
    if letter == "d":
        return "had" if participle or verb == "better" else "would"
    follows = words[after + 1] if after + 1 < len(words) else ""
    named = follows[:1] == "@"
    active = named or (follows in _OBJECTS and verb not in _TWOFOLD)
    return "has" if verb in _ALWAYS or (participle and active) else "is"
