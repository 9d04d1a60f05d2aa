"""Synoptic without a screen: articles, entities, values, facts, and the index over them.

`Library` is the one door; everything else is reached through what it gives back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from search.errors import ArticleError, ConfigError, Fault, QueryError, StorageError, SynopticError

if TYPE_CHECKING:
    from search.library import Library

__all__ = ["ArticleError", "ConfigError", "Fault", "Library", "QueryError", "StorageError", "SynopticError"]


def __getattr__(name: str) -> object:
    """`Library` is loaded when it is asked for: a module of this package can be used without all the others."""
    if name == "Library":
        from search.library import Library

        return Library
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
