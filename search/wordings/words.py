"""`words.yaml` → sets and phrase tables, read once, at the first use."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any, Literal, get_args

import yaml

from search.wordings.inflect import forms
from search.wordings.phrases import Phrases

Kind = Literal["denied", "reported", "plain", "quoted"]
"""How a saying verb says it. A form that two kinds have counts for the one named first."""


@dataclass(frozen=True, slots=True)
class Words:
    """English, as far as facts need it. All words are in small letters with straight apostrophes.

    `saying` maps a verb form to plain, reported, denied or quoted; `participles` are those of its keys that end a
    phrase without a subject ("…, saying"). `outlets` are names of outlets, or what such names end with; `delegates`
    speak for an organisation; behind `reporting` verbs a clause needs no "that", behind `addressing` ones the
    `addressed` come first. `markers` labels what gives a clause its modality; `clause_starts` are the first words of
    everything that divides or marks clauses.
    """

    saying: dict[str, Kind]
    participles: frozenset[str]
    bases: frozenset[str]
    ambiguous: frozenset[str]
    he_she: frozenset[str]
    pronouns: frozenset[str]
    channels: frozenset[str]
    outlets: frozenset[str]
    delegates: frozenset[str]
    reporting: frozenset[str]
    addressing: frozenset[str]
    addressed: frozenset[str]
    determiners: frozenset[str]
    sources: frozenset[str]
    channel_types: frozenset[str]
    inverted: frozenset[str]
    adverbs: frozenset[str]
    verbs: frozenset[str]
    be: frozenset[str]
    asides: Phrases
    speaker_ends: frozenset[str]
    speaker_begins: frozenset[str]
    times: frozenset[str]
    clause_starts: frozenset[str]
    strong: Phrases
    weak: frozenset[str]
    markers: Phrases
    negation: frozenset[str]
    not_negated: frozenset[str]
    titles: Phrases
    relational: frozenset[str]
    modifiers: frozenset[str]
    past: frozenset[str]


@lru_cache(maxsize=1)
def english() -> Words:
    """The words of `words.yaml`. The file is read at the first call (6 ms)."""
    text = files("search.wordings").joinpath("words.yaml").read_text(encoding="utf-8")
    # Every scalar is a string here: "on" and "no" are words. The base loader makes no other objects.
    raw: dict[str, Any] = yaml.load(text, Loader=getattr(yaml, "CBaseLoader", yaml.BaseLoader))  # noqa: S506
    saying: dict[str, Kind] = {}
    participles: set[str] = set()
    bases: set[str] = set()
    for kind in reversed(get_args(Kind)):
        for base in raw["saying"][kind]:
            verb_forms = forms(base, raw["irregular"])
            saying.update(dict.fromkeys(verb_forms, kind))
            participles.add(verb_forms[-1])
            bases.add(base)
    roles = raw["roles"]
    strong = Phrases((phrase, "") for phrase in raw["clauses"]["strong"])
    markers = Phrases((phrase, kind) for kind, phrases in raw["modality"].items() for phrase in phrases)
    weak, negation = frozenset(raw["clauses"]["weak"]), frozenset(raw["negation"])
    return Words(
        saying=saying,
        participles=frozenset(participles),
        bases=frozenset(bases),
        ambiguous=frozenset(raw["saying"]["ambiguous"]),
        he_she=frozenset(raw["pronouns"]["singular"]),
        pronouns=frozenset(raw["pronouns"]["singular"] + raw["pronouns"]["other"]),
        channels=frozenset(raw["channels"]),
        outlets=frozenset(raw["outlets"]),
        delegates=frozenset(raw["delegates"]),
        reporting=frozenset(raw["reporting"]),
        addressing=frozenset(raw["addressing"]),
        addressed=frozenset(raw["addressed"]),
        determiners=frozenset(raw["determiners"]),
        sources=frozenset(raw["sources"] + raw["channels"]),
        channel_types=frozenset(raw["channel_types"]),
        inverted=frozenset(raw["saying"]["inverted"]),
        adverbs=frozenset(raw["adverbs"]),
        verbs=frozenset(raw["verbs"]),
        be=frozenset(raw["be"]),
        asides=Phrases((phrase, "") for phrase in raw["asides"]),
        speaker_ends=frozenset(raw["speaker_ends"]),
        speaker_begins=frozenset(raw["speaker_begins"]),
        times=frozenset(raw["times"]),
        clause_starts=strong.first_words | markers.first_words | weak | negation,
        strong=strong,
        weak=weak,
        markers=markers,
        negation=negation,
        not_negated=frozenset(raw["negation_followers_not"]),
        titles=Phrases((phrase, "") for phrase in roles["titles"]),
        relational=frozenset(roles["relational"]),
        modifiers=frozenset(roles["modifiers"]),
        past=frozenset(roles["past"]),
    )
