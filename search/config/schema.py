"""The form of a configuration as JSON Schema, for editors that complete and check YAML."""

from __future__ import annotations

from search.config.form import FORM
from search.config.shapes import Schema


def json_schema() -> Schema:
    """The schema, draft 2020-12. What parts must be to each other (ids that exist) is beyond it."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Configuration of Synoptic",
        "description": "Articles to read, entity types, the dictionary, curated facts, keys and theme.",
        **FORM.schema(),
        "type": ["object", "null"],
    }
