"""English verb forms by rule."""

from __future__ import annotations

import re

_VOWELS = "aeiou"
_SHORT = re.compile(r"(?:[^aeiou]+|.*qu)[aeiou][bdgklmnprt]")


def forms(base: str, irregular: dict[str, list[str]] | None = None) -> tuple[str, ...]:
    """The base form of a verb, then its s, ed and ing forms, or the irregular ones that are given for it.

    The last consonant of one short syllable is doubled ("slipped"). Longer verbs that do so ("admitted") belong to the
    irregular ones.
    """
    if irregular and base in irregular:
        return (base, *irregular[base])
    stem = base[:-1] if base.endswith("e") else base + base[-1] if _SHORT.fullmatch(base) else base
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return (base, base[:-1] + "ies", base[:-1] + "ied", base + "ing")
    ending = "es" if base.endswith(("s", "x", "z", "ch", "sh")) else "s"
    return (base, base + ending, stem + "ed", stem + "ing")
