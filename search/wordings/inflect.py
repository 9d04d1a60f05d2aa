"""English verb forms by rule."""

from __future__ import annotations

_VOWELS = "aeiou"


def forms(base: str, irregular: dict[str, list[str]] | None = None) -> tuple[str, ...]:
    """The base form of a verb, then its s, ed and ing forms, or the irregular ones that are given for it.

    A last consonant is not doubled by rule ("answered"): verbs that do ("admitted") belong to the irregular ones.
    """
    if irregular and base in irregular:
        return (base, *irregular[base])
    stem = base[:-1] if base.endswith("e") else base
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return (base, base[:-1] + "ies", base[:-1] + "ied", base + "ing")
    ending = "es" if base.endswith(("s", "x", "z", "ch", "sh")) else "s"
    return (base, base + ending, stem + "ed", stem + "ing")
