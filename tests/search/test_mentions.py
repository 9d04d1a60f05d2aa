"""Which words of a text are mentions, which are not, and why."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.config import load_config, packaged_config
from search.config.models import Alias, Entity, Match
from search.dictionary import Dictionary
from search.folding import fold_surface
from search.mentions import find_mentions

SEEDS = Path(__file__).resolve().parents[2] / "seeds"

SCALE = Entity(
    "scale-ai",
    "Scale AI",
    "organization",
    (Alias("ScaleAI"), Alias("Scale", ("Scale AI", "Wang"))),
    never=("at Scale",),
)
META = Entity("meta", "Meta", "organization")


def named(text: str, *entities: Entity) -> list[tuple[str, str]]:
    """The mentions of a text: its words, and whom they mean."""
    mentions, _ = find_mentions(text, Dictionary.compile(entities))
    return [(text[mention.start : mention.end], mention.entity) for mention in mentions]


def reasons(text: str, *entities: Entity) -> list[tuple[str, str]]:
    """The refused words of a text, and why."""
    _, refused = find_mentions(text, Dictionary.compile(entities))
    return [(text[refusal.start : refusal.end], refusal.why) for refusal in refused]


def entity(name: str, *aliases: str, case: str = "exact", boundary: str = "word") -> Entity:
    match = Match(case, boundary)  # type: ignore[arg-type]  # the words are checked where a configuration is read
    return Entity(fold_surface(name).lower().replace(" ", "-"), name, "t", tuple(map(Alias, aliases)), match=match)


@pytest.mark.parametrize(
    "text",
    [
        "Meta.",
        "(Meta)",
        "“Meta”",
        "Meta’s deal",
        "Meta's deal",
        "Meta’ll pay",
        "Meta—which",
        "Meta--which",
        "Meta- and",
        "Meta-owned",
        "ex-Meta staff",
        "Google/Meta",
        "customers.Meta",
        "the Metas’ Meta",
    ],
)
def test_a_name_ends_where_its_word_ends(text: str) -> None:
    assert named(text, META) == [("Meta", "meta")]


@pytest.mark.parametrize(
    "text",
    ["Metaverse", "BMeta", "Meta_x", "Meta3", "Meta-analysis", "sub-Meta", "O’Meta", "Meta’n", "Meta.com", "a@Meta",
     "Meta+", "Meta&Co", "meta", "META"],
)  # fmt: skip
def test_a_part_of_a_longer_word_is_no_mention(text: str) -> None:
    assert named(text, META) == []


def test_a_hyphen_between_two_names_separates_them() -> None:
    assert named("the Meta-Google deal", META, entity("Google")) == [("Meta", "meta"), ("Google", "google")]
    assert named("the Meta-Scaled deal", META, entity("Scale")) == []


@pytest.mark.parametrize(
    "text", ["San Francisco", "San\u00a0Francisco", "San\nFrancisco", "San  \n Francisco", "San\tFrancisco"]
)
def test_white_space_in_a_name_is_any_run_of_it_with_one_line_break_at_most(text: str) -> None:
    assert named(f"in {text}, it", entity("San Francisco")) == [(text, "san-francisco")]
    assert named("in San\n\nFrancisco, it", entity("San Francisco")) == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("O'Brien", "O’Brien"),
        ("Moody’s", "Moody's"),
        ("Office", "O\ufb03ce"),
        ("Zoë", "Zoe\u0308"),
        ("Jean-Luc", "Jean\u2011Luc"),
        ("Paris", "Pa\u00adris"),
    ],
)
def test_quotes_ligatures_and_composed_letters_match_as_equal(name: str, text: str) -> None:
    assert [words for words, _ in named(f"… and {text} said", entity(name))] == [text]


@pytest.mark.parametrize(
    ("case", "name", "found"),
    [
        ("exact", "Meta", ["Meta"]),
        ("any", "Meta", ["Meta", "meta", "META"]),
        ("smart", "Meta", ["Meta", "META"]),
        ("smart", "meta", ["Meta", "meta", "META"]),
    ],
)
def test_case_counts_as_the_entity_asks(case: str, name: str, found: list[str]) -> None:
    assert [words for words, _ in named("Meta, meta, META, mETA", entity(name, case=case)) if words != "mETA"] == found


def test_short_names_are_not_taken_for_their_capitals() -> None:
    assert named("IT jobs, It", entity("It", case="smart")) == [("It", "it")]


def test_a_boundary_may_be_loosened() -> None:
    assert named("Metaverse, BMeta", entity("Meta", boundary="prefix")) == [("Meta", "meta")]
    assert named("東京都と", entity("東京", boundary="none")) == [("東京", "東京")]


def test_the_longest_wins_then_the_leftmost_then_the_first_in_the_file() -> None:
    york, times = entity("New York"), entity("New York Times")
    assert named("the New York Times", york, times) == [("New York Times", "new-york-times")]
    assert named("A B C", entity("A B"), entity("B C")) == [("A B", "a-b")]
    assert named("A B CD", entity("A B"), entity("B CD")) == [("B CD", "b-cd")]
    assert named("Jordan", Entity("place", "Jordan", "t"), Entity("man", "Jordan", "t")) == [("Jordan", "place")]


def test_a_shorter_name_stands_where_a_longer_one_fails_its_boundary() -> None:
    assert named("Scale AIs", entity("Scale AI"), entity("Scale")) == [("Scale", "scale")]


def test_an_alias_counts_only_beside_what_it_needs() -> None:
    assert named("Scale grew.", SCALE) == []
    assert named("Scale grew. Wang left.", SCALE) == [("Scale", "scale-ai")]


def test_what_an_alias_needs_must_be_words_of_their_own() -> None:
    assert named("Scale met Wangs.", SCALE) == []
    assert named("New York", Entity("a", "Z", "t", (Alias("New York", ("York",)),))) == []
    assert named("New York, York", Entity("a", "Z", "t", (Alias("New York", ("York",)),))) == [("New York", "a")]


def test_met_needs_win_over_an_equal_claim_without() -> None:
    place = Entity("place", "Jordan", "t")
    man = Entity("man", "Michael Jordan", "t", (Alias("Jordan", ("Michael Jordan",)),))
    assert named("Michael Jordan: Jordan", place, man) == [("Michael Jordan", "man"), ("Jordan", "man")]
    assert named("in Jordan", place, man) == [("Jordan", "place")]


def test_a_phrase_that_never_names_an_entity_hides_its_names_inside_alone() -> None:
    assert named("Scale AI works at Scale, Scale says", SCALE) == [("Scale AI", "scale-ai"), ("Scale", "scale-ai")]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Scale AI", ["its name"]),
        ("ScaleAI", ["alias “ScaleAI”"]),
        ("Scale of Wang", ["alias “Scale”, needed “Wang”, which stands at 9"]),
        ("O\ufb03ce, Scale of Wang", ["alias “Scale”, needed “Wang”, which stands at 15"]),
    ],
)
def test_a_mention_says_why(text: str, why: list[str]) -> None:
    mentions, _ = find_mentions(text, Dictionary.compile([SCALE]))
    assert [mention.why for mention in mentions] == why


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("Scale", [("Scale", "“Scale” counts only where the article has one of: Scale AI, Wang")]),
        ("Wang at Scale", [("Scale", "inside “at Scale”, which never names it")]),
        ("Meta-analysis, Metaverse", [("Meta", "part of the longer word “Meta-analysis”"),
                                      ("Meta", "part of the longer word “Metaverse”")]),
        ("Meta Park", [("Meta", "inside the longer mention “Meta Park” of Meta Park")]),
        ("Wang, Jo Li, Li", [("Li", "taken for Jo Li, since the article has “Jo Li”")]),
        ("Ab", [("Ab", "taken for Ab, which stands first in the dictionary")]),
        ("Scale AI of Wang", []),
    ],
)  # fmt: skip
def test_a_refusal_says_why_not(text: str, refused: list[tuple[str, str]]) -> None:
    li = (Entity("li", "Li", "t"), Entity("jo-li", "Jo Li", "t", (Alias("Li", ("Jo Li",)),)))
    ab = (Entity("ab", "Ab", "t"), Entity("ab2", "Ab", "t"))
    found = reasons(text, SCALE, META, entity("Meta Park"), *li, *ab)
    assert [one for one in found if one[0] != "Li" or "inside" not in one[1]] == refused


WORDS = st.sampled_from(
    ["Meta", "meta", "META", "Scale", "AI", "Scale AI", "Wang", "at", "O\ufb03ce", "’s", "'s", "-", ".", " ", "  ",
     "\n", "\n\n", "\u00a0", "\u00ad", "e\u0301", "x", "New", "York", "İ"]
)  # fmt: skip
TEXTS = st.lists(WORDS, max_size=30).map("".join)
MANY = [
    SCALE,
    META,
    entity("Office", "New York", "York", case="any"),
    Entity("labels", "scale ai", "t", match=Match("smart")),
    entity("Wang é", "Wang", boundary="prefix"),
    entity("AI", "ai x", boundary="none"),
]


@given(TEXTS)
def test_every_mention_lies_in_the_text_and_folds_to_a_surface_of_its_entity(text: str) -> None:
    dictionary = Dictionary.compile(MANY)
    mentions, refused = find_mentions(text, dictionary)
    for found in (*mentions, *refused):
        assert 0 <= found.start < found.end <= len(text)
        surfaces = {fold_surface(surface).lower() for surface in dictionary.surfaces(found.entity)}
        assert fold_surface(text[found.start : found.end]).lower() in surfaces
        assert found.why


@given(TEXTS)
def test_mentions_stand_in_text_order_and_never_overlap(text: str) -> None:
    mentions, refused = find_mentions(text, Dictionary.compile(MANY))
    assert all(one.end <= two.start for one, two in zip(mentions, mentions[1:], strict=False))
    assert list(refused) == sorted(refused, key=lambda refusal: (refusal.start, refusal.end))


@given(TEXTS)
def test_the_order_of_the_dictionary_decides_between_equal_claims_alone(text: str) -> None:
    spans = [
        [(mention.start, mention.end) for mention in find_mentions(text, Dictionary.compile(entities))[0]]
        for entities in (MANY, MANY[::-1])
    ]
    assert spans[0] == spans[1]


def test_the_shipped_dictionary_finds_the_seeds_people_and_firms() -> None:
    dictionary = Dictionary.compile(load_config(packaged_config()).entities)
    counts = {path.name[:3]: len(find_mentions(path.read_text("utf-8"), dictionary)[0]) for path in SEEDS.glob("*.txt")}
    assert counts == {"000": 68, "003": 42}


def test_a_long_text_of_overlapping_names_takes_no_more_than_its_share() -> None:
    text = "a " * 50_000
    mentions, _ = find_mentions(text, Dictionary.compile([entity("a a"), entity("a a a")]))
    assert len(mentions) == 16_666 + 1
