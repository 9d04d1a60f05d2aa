"""The index: what every engine must do. The default engine is `search.index.whoosh`, imported where it is opened."""

from search.index.protocol import Document, Found, Hit, Index

__all__ = ["Document", "Found", "Hit", "Index"]
