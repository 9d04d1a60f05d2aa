"""Entities and aliases → one compiled matcher."""

from __future__ import annotations
