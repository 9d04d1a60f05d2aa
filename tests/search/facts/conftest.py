"""A small dictionary of invented names, and facts found with it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from search.analysing import analyse
from search.config.models import Alias, Entity
from search.dictionary import Dictionary
from search.facts import Fact

Find = Callable[..., tuple[Fact, ...]]


@pytest.fixture(scope="session")
def dictionary() -> Dictionary:
    return Dictionary.compile(
        [
            Entity("hill", "Ada Hill", "person", (Alias("Hill"),)),
            Entity("novak", "Jan Novak", "person", (Alias("Novak"),)),
            Entity("norvia", "Norvia", "organization"),
            Entity("quill", "Quill Works", "organization", (Alias("Quill"),)),
            Entity("herald", "Daily Herald", "outlet"),
            Entity("echo", "Evening Echo", "outlet"),
            Entity("brno", "Brno", "place"),
        ]
    )


@pytest.fixture
def find(dictionary: Dictionary) -> Find:
    """Facts of a text, of one attribute if it is named."""

    def found(text: str, attribute: str | None = None, date: str | None = None) -> tuple[Fact, ...]:
        facts = analyse(text, dictionary, article="a", date=date).facts
        return tuple(fact for fact in facts if attribute in (None, fact.attribute))

    return found
