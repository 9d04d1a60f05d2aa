"""Facts that need no wording (figures, quotes, roles, dates) and those that the reader entered."""

from search.facts.curated import curated_facts
from search.facts.fact import Evidence, Fact, Modality
from search.facts.find import find_facts

__all__ = ["Evidence", "Fact", "Modality", "curated_facts", "find_facts"]
