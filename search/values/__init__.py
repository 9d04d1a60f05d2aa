"""Money, percentages, numbers, counts, ages, durations and dates in a text, with their bounds.

Only the value is imported here: a screen that shows values need not load what finds them (`search.values.find`).
"""

from search.values.value import Value

__all__ = ["Value"]
