"""Money, percentages, numbers, counts, ages, durations and dates in a text, with their bounds."""

from search.values.find import find_values
from search.values.value import Value

__all__ = ["Value", "find_values"]
