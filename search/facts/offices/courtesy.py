"""Titles that are kept after the post: "Senator Reyes" of whom the article says that he is a former senator."""

from __future__ import annotations

from collections.abc import Sequence

from search.dictionary import Dictionary
from search.facts.reading import Found
from search.facts.reference.bearers import ABBREVIATED, UNDER
from search.facts.reference.incumbents import once_president

_FORMER = ("former", "ex-", "then-", "late ", "retired ")
_PRESIDENT = "President"
_BEFORE_NAME = ("role: title before name", "role: title within a name")


def of_former(found: Sequence[tuple[int, Found]], date: str | None, dictionary: Dictionary) -> list[tuple[int, Found]]:
    """With the roles that only a title before a name tells as former ones, where the article calls the same so.

    So is the title of whoever was president in Washington and is it no more on the article's day.
    """
    former = {
        (one.subject, _title(one))
        for _, one in found
        if one.attribute == "former_role" and (one.value and one.value.text or "").casefold().startswith(_FORMER)
    }
    return [
        (sentence, one._replace(attribute="former_role", label="Former role"))
        if one.attribute == "role" and one.rule.startswith(_BEFORE_NAME) and _is_former(one, former, date, dictionary)
        else (sentence, one)
        for sentence, one in found
    ]


def _is_former(
    one: Found, former: set[tuple[str | None, tuple[str, bool]]], date: str | None, dictionary: Dictionary
) -> bool:
    if (one.subject, _title(one)) in former:
        return True
    president = one.value is not None and one.value.text == _PRESIDENT
    return president and one.subject is not None and once_president(one.subject, date, dictionary)


def _title(one: Found) -> tuple[str, bool]:
    """The last word of a title, written out, and whether it is that of a deputy."""
    words = ((one.value.text if one.value else "") or "").casefold().split() or [""]
    return ABBREVIATED.get(words[-1], words[-1]), not UNDER.isdisjoint(words)
