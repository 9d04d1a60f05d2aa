"""The words for parties and their members in English, each with the party's name."""

from __future__ import annotations

NOUNS = {"republican": "Republican", "democrat": "Democratic", "libertarian": "Libertarian", "tory": "Conservative"}
"""Words that call a person a member."""
MEMBERS = {"republicans": "Republican", "democrats": "Democratic", "libertarians": "Libertarian"}
"""Words that call several people members."""
PARTISANS = frozenset({*MEMBERS, "conservatives", "liberals", "tories", "progressives", "greens"})
"""The last words of names for all members of a party."""
ADJECTIVES = {"republican": "Republican", "democratic": "Democratic", "gop": "Republican", "tory": "Conservative"}
LOOSE = {"labour": "Labour", "conservative": "Conservative", "liberal": "Liberal", "green": "Green"}
"""Adjectives that mean a party only with a capital letter, before a political post."""
LETTERS = ("d-", "r-", "i-")
"""How a party and a state behind a name begin: ", D-Norvia,"."""
OFFICES = frozenset(
    {"presidential", "vice", "senate", "house", "gubernatorial", "congressional", "mayoral", "primary", "general"}
)
"""What a candidate may stand for."""
ASPIRANTS = frozenset(
    {"challenger", "candidate", "nominee", "hopeful", "contender", "rival", "incumbent", "opponent", "front-runner"}
    | {"frontrunner", "lawmaker", "favorite", "newcomer", "standard-bearer", "sponsor", "co-sponsor"}
)
"""Who an adjective may call a member of a party."""
