"""Facts of several articles held against each other: rows with verdicts, silences."""

from search.compare.article import ComparedArticle
from search.compare.comparing import Comparing, Plain
from search.compare.table import compare

__all__ = ["ComparedArticle", "Comparing", "Plain", "compare"]
