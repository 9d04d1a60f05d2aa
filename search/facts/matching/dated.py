"""Where the day or the price may stand between a verb or noun and what a wording has behind it."""

from __future__ import annotations

from collections.abc import Sequence

from search.values.wordlist import word_set
from search.wordings.patterns import Choice, Element, VerbOf, Word

_AFTER_TIMES = word_set("as to from with by for against in at after because over of")
"""What a verb asks for that may stand behind the day: "resigned on Friday as mayor"."""


_AFTER_NOUNS = frozenset(map(Word, ("of", "by", "on", "for", "with", "to", "from", "against", "as")))
"""What a noun asks for that may stand behind the day: "her endorsement on Friday of"."""
MOST_BESIDE = 4
"""Units of the day behind a noun."""


def dated(right: Sequence[Element]) -> bool:
    """Whether the day may stand between a noun and what a wording has behind it."""
    if right and isinstance(right[0], Choice):
        return any(option[:1] and option[0] in _AFTER_NOUNS for option in right[0].options)
    return bool(right) and right[0] in _AFTER_NOUNS


def apart(verb: VerbOf, right: Sequence[Element]) -> bool:
    """Whether the day or the price may stand between a verb and what a wording has behind it."""
    if verb.form == "ed" and Word("by") in right[:2]:
        return True
    if not right:
        return False
    if isinstance(right[0], Choice):
        options = [option or right[1:] for option in right[0].options]
        return all(apart(verb, option) for option in options)
    return isinstance(right[0], Word) and right[0].text in _AFTER_TIMES
