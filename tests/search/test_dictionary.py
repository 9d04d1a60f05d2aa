"""A compiled dictionary: what it knows by id, by name and by what changed."""

from __future__ import annotations

import pytest

from search.config.models import Alias, Entity, Match
from search.dictionary import Dictionary

META = Entity("meta", "Meta", "organization", (Alias("Meta Platforms"),))
WANG = Entity("wang", "Alexandr Wang", "person", (Alias("Wang", ("Alexandr Wang",)),))
OTHER = Entity("v-wang", "Vera Wang", "person", (Alias("Wang", ("Vera Wang",)),))
DICTIONARY = Dictionary.compile([META, WANG, OTHER])


def test_an_entity_is_known_by_its_id() -> None:
    assert DICTIONARY.entity("meta") is META
    assert DICTIONARY.type_of("wang") == "person"
    assert DICTIONARY.entity("nobody") is DICTIONARY.type_of("nobody") is None


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("meta", ("meta",)),
        ("META", ("meta",)),
        ("meta  platforms", ("meta",)),
        ("Vera\u00a0Wang", ("v-wang",)),
        ("v-wang", ("v-wang",)),
        ("Nobody", ()),
        ("", ()),
    ],
)
def test_a_reader_may_name_an_entity_by_id_name_or_alias_in_any_case(text: str, ids: tuple[str, ...]) -> None:
    assert DICTIONARY.named(text) == ids


def test_an_alias_of_several_entities_names_all_of_them_in_the_order_of_the_file() -> None:
    assert Dictionary.compile([OTHER, WANG._replace(id="aw")]).named("wang") == ("v-wang", "aw")


def test_an_id_means_its_entity_even_where_others_have_the_word_as_an_alias() -> None:
    assert DICTIONARY.named("wang") == ("wang",)


def test_the_surfaces_of_an_entity_are_its_name_and_its_aliases_once_each() -> None:
    entity = Entity("a", "A", "t", (Alias("B"), Alias("A"), Alias("B", ("C",))))
    dictionary = Dictionary.compile([entity])
    assert dictionary.surfaces("a") == ("A", "B")
    assert dictionary.surfaces("b") == ()


@pytest.mark.parametrize(
    "changed",
    [
        META._replace(name="Meta Inc."),
        META._replace(type="product"),
        META._replace(aliases=()),
        META._replace(aliases=(Alias("Meta Platforms", ("Facebook",)),)),
        META._replace(never=("Meta World Peace",)),
        META._replace(match=Match("any")),
        META._replace(descriptions=("the tech giant",)),
    ],
)
def test_a_fingerprint_changes_with_all_that_affects_mentions_and_facts(changed: Entity) -> None:
    before, after = DICTIONARY.fingerprints(), Dictionary.compile([changed, WANG, OTHER]).fingerprints()
    assert before["meta"] != after["meta"]
    assert before["wang"] == after["wang"]


def test_a_fingerprint_does_not_change_with_remarks_and_foreign_ids() -> None:
    changed = META._replace(note="a remark", ids=(("wikidata", "Q380"),))
    assert Dictionary.compile([changed, WANG, OTHER]).fingerprints() == DICTIONARY.fingerprints()


def test_fingerprints_change_where_another_entity_comes_first_for_the_same_words() -> None:
    turned = Dictionary.compile([META, OTHER, WANG]).fingerprints()
    assert {key for key, value in DICTIONARY.fingerprints().items() if turned[key] != value} == {"wang", "v-wang"}


def test_an_empty_dictionary_knows_nothing() -> None:
    empty = Dictionary.compile([])
    assert empty.entities == ()
    assert empty.named("x") == ()
    assert empty.fingerprints() == {}
