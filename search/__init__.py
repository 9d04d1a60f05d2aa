"""Synoptic without a screen: articles, entities, values, facts, and the index over them.

`Library` is the one door; everything else is reached through what it gives back.
"""

from search.errors import ArticleError, ConfigError, Fault, QueryError, StorageError, SynopticError
from search.library import Library

__all__ = ["ArticleError", "ConfigError", "Fault", "Library", "QueryError", "StorageError", "SynopticError"]
