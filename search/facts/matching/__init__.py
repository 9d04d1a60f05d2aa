"""Wordings, made ready and tried on a sentence."""
