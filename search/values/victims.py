"""People who are counted without a noun: “killing dozens”, “hundreds more were hurt”."""

from __future__ import annotations

from search.values.tokens import Tokens
from search.values.wordlist import word_set

_HARMED = word_set(
    "killed wounded injured hurt arrested detained displaced sickened hospitalized evacuated dead missing"
)
_HARMING = _HARMED | word_set("killing wounding injuring arresting detaining displacing kills kill")
_BEHIND_VICTIMS = word_set("more others in and on at near when as during after since by across")


def victims(tokens: Tokens, i: int, end: int) -> bool:
    """Whether "dozens" from token `i` up to token `end` means people to whom something was done."""
    words = tokens.words
    if words[i - 1] in _HARMING and (words[end] in _BEHIND_VICTIMS or not tokens.word(end)):
        return True
    at = end + (words[end] in ("more", "others"))
    at += words[at] in ("were", "was", "are", "have", "had")
    at += words[at] == "been"
    return at > end and words[at] in _HARMED
