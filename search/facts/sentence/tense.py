"""What a clause tells as past: "… when Hill resigned", "the bomb that killed Reyes"."""

from __future__ import annotations

from search.values.wordlist import word_set
from search.wordings.attributes import base_forms

_FINITE = frozenset({"was", "were", "had"})
_HELPING = word_set(
    "have has having be been being is are am get gets getting to will would may might can could shall should "
    "must did do does not"
)
_BETWEEN = frozenset(
    {"also", "then", "later", "first", "just", "once", "never", "ever", "all", "both", "himself", "been"}
)


def finite_past(row: tuple[str, ...], verb: int, *, active: bool) -> bool:
    """Whether a verb is told as past: "bought", "had bought", "was bought". `active`: it is no participle."""
    word = row[verb]
    if not word.endswith("ed") and base_forms().get(word, word) == word:
        return False
    at = verb - 1
    while at >= 0 and (row[at] in _BETWEEN or row[at].endswith("ly")):
        at -= 1
    helper = row[at] if at >= 0 else ""
    if helper in _FINITE:
        return True
    return active and row[verb - 1 : verb] != ("been",) and helper not in _HELPING


_GOVERNING = word_set(
    "want wants wanted see sees saw seeing get gets got getting prefer let first keep keeps kept having"
)
"""What a participle may complete: "wants him fired", "to see it passed"."""
_HAVING = frozenset({"have", "has", "had", "having"})
_NEAR = 5
_SHARING = frozenset({"and", "or", "but", "if", "when", "once", "unless", "than", "as"})
_NAMES = frozenset({"@", ")"})


def bare_participle(row: tuple[str, ...], verb: int) -> bool:
    """Whether a participle describes what stands before it: "a bill passed by Norvia", "Reyes, arrested in May,"."""
    before = row[verb - 1] if verb else ""
    if before.endswith("ly") and verb > 1:
        before = row[verb - 2]
    if not before or before in _HELPING or before in _FINITE or before in _SHARING or before in _BETWEEN:
        return False
    if (
        before == ","
        and row[verb - 2] not in _NAMES
        and (row[verb - 2][-2:] == "ed" or row[verb + 1 : verb + 2] != ("by",))
    ):
        return False
    if row[max(0, verb - 2)] in _HAVING:
        return False  # "told him to have Reyes fired"
    return _GOVERNING.isdisjoint(row[max(0, verb - _NEAR) : verb])
