"""Whom pronouns, descriptions and single names mean."""
