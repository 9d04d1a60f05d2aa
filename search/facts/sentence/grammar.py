"""The small words of English, as sets, and what a word may be in its row."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

import yaml

from search.facts.sentence.known import Known
from search.values.wordlist import word_set
from search.wordings import Words, english
from search.wordings.attributes import Attributes, spellings, verb_forms

_BEFORE_NOUNS = frozenset({"a", "an", "the", "its", "their", "his", "my", "our"})
_BEFORE_PEOPLE = word_set(
    "republican democrat democratic gop tory labour mr. mrs. ms. dr. president senator sen. governor gov. rep. former "
    "fellow"
)
"""What stands before somebody's name: "Reyes leads Republican Tom Hill"."""
_BEFORE_ADJECTIVES = frozenset({"a", "an", "the", "its", "their", "his", "'s", "more", "most", "less"})


_EVENTS = frozenset({"hacking", "shooting", "bombing", "stabbing", "killing", "hijacking", "kidnapping", "beating"})
"""What somebody does, and what has happened."""


@dataclass(frozen=True, slots=True)
class Grammar:
    """Words in small letters.

    `finite_forms` are all forms that may be the verb of a clause, those of the packs too; `bases` the plain forms of
    the packs' verbs. `stops` end a noun phrase; `passing` tells whether a word may stand before any word of a wording,
    `verbal` whether it may be the verb of a clause at all; `before_values` may stand before a value; `classes` maps an
    entity type of a configuration to the class that wordings ask for. `organization_nouns` and `product_nouns` may
    mean one that was named.
    """

    be: frozenset[str]
    have: frozenset[str]
    modals: frozenset[str]
    helping: frozenset[str]
    adverbs: frozenset[str]
    prepositions: frozenset[str]
    determiners: frozenset[str]
    owners: frozenset[str]
    objects: frozenset[str]
    pronouns: frozenset[str]
    joiners: frozenset[str]
    chains: frozenset[str]
    ambiguous: frozenset[str]
    organization_nouns: frozenset[str]
    product_nouns: frozenset[str]
    he_she: frozenset[str]
    finite_forms: frozenset[str]
    bases: frozenset[str]
    stops: frozenset[str]
    following: frozenset[str]
    before_values: frozenset[str]
    passing: Known[str, bool]
    verbal: Known[str, bool]
    describing: Known[str, bool]
    classes: dict[str, str]

    def finite(self, row: tuple[str, ...], place: int) -> bool:
        """Whether the word at a place may be the verb of a clause."""
        word = row[place]
        if not self.verbal[word]:
            return False
        if place and word.endswith("ed") and row[place - 1] in _BEFORE_ADJECTIVES:
            return False  # "a more tailored version", "the proposed deal"
        if place and row[place - 1] in _BEFORE_NOUNS and word not in self.helping:
            return False  # "towards a run"
        if word in self.ambiguous:
            after = row[place + 1] if place + 1 < len(row) else ""
            return after in self.determiners or after == "to" or after[:1] in {"@", "#"} or after in _BEFORE_PEOPLE
        return True

    def may_follow(self, row: tuple[str, ...], place: int) -> bool:
        """Whether the word at a place cannot belong to the noun phrase before it."""
        word = row[place]
        if word in _EVENTS:
            after = row[place + 1] if place + 1 < len(row) else ""
            if after not in self.determiners and after not in self.owners and after[:1] not in {"@", "#"}:
                return False  # "the Tarn shooting", and not "shooting a man"
        return (
            word[:1].isdigit()
            or word in self.following
            or word in self.determiners
            or word.endswith(("ly", "ing"))
            or self.finite(row, place)
        )


_NO_ADJECTIVES = frozenset({"that", "what", "no", "and", "of", "called", "named", "dubbed"})
"""Words that are no verbs and yet do not only describe what is named behind them."""


@lru_cache(maxsize=4)
def grammar_of(verbs: tuple[tuple[str, tuple[str, ...]], ...]) -> Grammar:
    """The grammar with the verbs of the packs in it."""
    text = files("search.wordings").joinpath("grammar.yaml").read_text(encoding="utf-8")
    # Every scalar is a string here, and the base loader makes no other objects.
    raw: dict[str, Any] = yaml.load(text, Loader=getattr(yaml, "CBaseLoader", yaml.BaseLoader))  # noqa: S506
    words: Words = english()
    be, have, modals = words.be - {"'s"}, frozenset(raw["have"]), frozenset(raw["modals"])
    prepositions = frozenset(raw["prepositions"])
    forms = {
        one.split(" ")[0]
        for _, entries in verbs
        for entry in entries
        for form in verb_forms(entry)[1:4]
        for one in spellings(entry, form)
    }
    saying = frozenset(words.saying) - words.ambiguous - words.participles
    finite = be | have | modals | words.verbs | saying | forms | frozenset(raw["finite"])
    pronouns, ambiguous = frozenset(raw["pronouns"]), frozenset(raw["ambiguous"])
    stops = prepositions | words.speaker_begins | pronouns | finite | frozenset({"and", "or", "who", "which", "to"})
    between = frozenset(raw["between"])
    owners, determiners, objects = (frozenset(raw[name]) for name in ("owners", "determiners", "objects"))
    undescribing = (stops - ambiguous) | determiners | owners | objects | _NO_ADJECTIVES
    following = (
        prepositions
        | words.speaker_begins
        | words.times
        | words.adverbs
        | pronouns
        | frozenset(raw["behind_names"])
        | {"and", "or", "who", "which"}
    )
    return Grammar(
        be=be,
        have=have,
        modals=modals,
        helping=be | have | modals,
        adverbs=(words.adverbs | frozenset(raw["adverbs"])) - be - have - modals,
        prepositions=prepositions,
        determiners=determiners,
        owners=owners,
        objects=objects,
        pronouns=pronouns,
        joiners=frozenset(raw["joiners"]),
        chains=frozenset(raw["chains"]),
        ambiguous=ambiguous,
        organization_nouns=frozenset(raw["organization_nouns"]),
        product_nouns=frozenset(raw["product_nouns"]),
        he_she=words.he_she | {"him", "his", "her"},
        finite_forms=finite,
        bases=frozenset(entry.split(" ")[0] for _, entries in verbs for entry in entries),
        stops=stops - ambiguous,
        following=following,
        before_values=frozenset(raw["before_values"]),
        passing=Known(lambda word: word[-2:] == "ly" or word in between),
        verbal=Known(lambda word: word in finite or word in ambiguous or (_inflected(word) and word != "indeed")),
        describing=Known(lambda word: word.isalpha() and word[-3:] != "ing" and word not in undescribing),
        classes={kind: name for name, kinds in raw["classes"].items() for kind in kinds},
    )


def _inflected(word: str) -> bool:
    """Whether a word has the ending of a past tense or of a "not"; "state-owned" is no verb."""
    return (word.endswith("ed") and len(word) > 3 and "-" not in word) or word.endswith("n't")


def grammar_for(attributes: Attributes) -> Grammar:
    """The grammar for a set of attributes."""
    return grammar_of(tuple(attributes.verbs.items()))
