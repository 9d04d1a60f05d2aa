"""What an article means: sentences, mentions, values, facts, found together."""

from __future__ import annotations

from dataclasses import dataclass

from search.facts import Fact
from search.mentions import Mention, Refusal
from search.values import Value


@dataclass(frozen=True, slots=True)
class Analysis:
    """Everything recognised in one text, each tuple in text order."""

    sentences: tuple[tuple[int, int], ...]
    mentions: tuple[Mention, ...]
    refused: tuple[Refusal, ...]
    values: tuple[Value, ...]
    facts: tuple[Fact, ...]
