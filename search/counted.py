"""Counts in words."""

from __future__ import annotations


def counted(number: int, word: str, plural: str | None = None) -> str:
    """`1 article`, `2 articles`."""
    return f"{number:,} {word if number == 1 else plural or word + 's'}"
