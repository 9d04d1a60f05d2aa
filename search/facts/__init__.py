"""Facts that need no wording (figures, quotes, roles, dates) and those that the reader entered.

Only the values are imported here: a screen that shows facts need not load what finds them.
"""

from search.facts.fact import Evidence, Fact, Modality

__all__ = ["Evidence", "Fact", "Modality"]
