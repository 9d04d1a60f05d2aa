"""What the tables of sentences of the packs are read with: a small dictionary, and facts as one line each."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from search.analysing import analyse
from search.config.models import PACKS, Entity
from search.config.pack_names import attribute_names
from search.dictionary import Dictionary
from search.wordings.attributes import attributes, packaged

_ATTRIBUTES = attributes(("events", "people", "statements"))
_NAMES = attribute_names(PACKS)
_DICTIONARY = Dictionary.compile(
    (
        Entity("norvia", "Norvia", "place"),
        Entity("tarn", "Tarn", "place"),
        Entity("quill", "Quill", "organization"),
        Entity("harrow", "Harrow", "organization"),
        Entity("senate", "Senate", "organization"),
        Entity("court", "Supreme Court", "organization"),
        Entity("times", "The Norvia Times", "organization"),
        Entity("reyes", "Dana Reyes", "person"),
        Entity("moss", "Paul Moss", "person"),
        Entity("act", "Clean Water Act", "product"),
        Entity("accord", "Tarn Accord", "product"),
    )
)


def told(text: str, pack: str) -> list[str]:
    """The facts that a pack finds: attribute, subject, object, value, and the modality where it is not asserted."""
    mine = {one.id for one in packaged(pack).attributes}
    return [
        " ".join(
            part
            for part in (
                fact.attribute,
                fact.subject or "-",
                fact.object,
                fact.value.text if fact.value else None,
                f"({fact.modality})" if fact.modality != "asserted" else None,
            )
            if part
        )
        for fact in analyse(text, _DICTIONARY, _ATTRIBUTES, date="2021-05-06").facts
        if fact.attribute in mine
    ]


def assert_tells(row: str, pack: str) -> None:
    """Holds a row of a table, "sentence | fact | …": these facts of a pack are told, and no others."""
    sentence, *facts = row.split(" | ")
    assert sorted(told(sentence, pack)) == sorted(facts)


def assert_does_not_tell(row: str, pack: str) -> None:
    """Holds a row of a table, "sentence | attribute": no fact of the attribute is told."""
    sentence, attribute = row.split(" | ")
    assert not [fact for fact in told(sentence, pack) if f"{fact} ".startswith(f"{attribute} ")]


def rows(text: str, dictionary: Dictionary) -> list[str]:
    """All facts of a text as one line each: attribute, subject, object ("-" where there is none), value."""
    facts = analyse(text, dictionary, date="2021-05-06").facts
    return [
        f"{fact.attribute} {fact.subject or '-'} {fact.object or '-'} {fact.value.text if fact.value else ''}".rstrip()
        for fact in facts
    ]


def assert_says(row: str, dictionary: Dictionary) -> None:
    """Holds a row of a table, "sentence | fact | …": each of the facts is read in the sentence."""
    sentence, *wanted = row.split(" | ")
    said = rows(sentence, dictionary)
    for one in wanted:
        assert any(told.startswith(one) or one in told for told in said), said


def assert_does_not_say(row: str, dictionary: Dictionary) -> None:
    """Holds a row of a table, "sentence | attribute": no fact of the attribute is read in the sentence."""
    sentence, attribute = row.split(" | ")
    assert attribute.split()[0] in _NAMES, f"no attribute is called {attribute}"
    assert not [told for told in rows(sentence, dictionary) if f"{told} ".startswith(f"{attribute} ")]


def both_tables(
    found: str, not_found: str, says: Callable[[str], None], does_not_say: Callable[[str], None]
) -> tuple[Callable[[str], None], Callable[[str], None]]:
    """The two tests of a module with two tables: every row of the first is held, and none of the second."""

    @pytest.mark.parametrize("row", found.strip().splitlines())
    def holding(row: str) -> None:
        says(row)

    @pytest.mark.parametrize("row", not_found.strip().splitlines())
    def failing(row: str) -> None:
        does_not_say(row)

    return holding, failing
