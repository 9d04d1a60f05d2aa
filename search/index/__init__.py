"""The index: what every engine must do, and the default engine."""

from search.index.protocol import Document, Found, Hit, Index

__all__ = ["Document", "Found", "Hit", "Index"]
