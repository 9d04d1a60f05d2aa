"""Stamps of what is kept between runs: an index made under others is made again."""

LAYOUT_VERSION = "2"
"""Changes with the tables of the store."""

RULES_VERSION = "17"
"""Changes with every rule of mentions, values, sentences or facts that may find something else."""
