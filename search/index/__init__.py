"""The index: what every engine must do. The default engine is `search.index.whoosh`, imported where it is opened."""

from search.index.protocol import DamagedIndex, Document, Found, Hit, Index

__all__ = ["DamagedIndex", "Document", "Found", "Hit", "Index"]
