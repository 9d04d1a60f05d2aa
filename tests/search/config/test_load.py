"""What a sound configuration becomes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from search.config import load_config, packaged_config
from search.config.models import PACKS, Alias, Config, CuratedFact, Entity, EntityType, Match, Source
from search.config.pack_names import UNWORDED, attribute_names
from search.wordings.attributes import attributes

EXAMPLE = """
types:
  organization: {label: Organization, color: "#56b4e9", style: underline, letter: O}
entities:
  scale-ai:
    name: Scale AI
    type: organization
    aliases:
      - ScaleAI
      - {text: Scale, needs: [Scale AI, Wang, Meta]}   # counts only where the article has one of these
    never: [scale up, at scale]                          # these words are not it
    match: {case: exact, boundary: word}
    descriptions: [the startup company]
    ids: {wikidata: Q123}
    note: labels training data
  meta: {name: Meta, type: organization}
curated:
  - {subject: meta, attribute: stake, object: scale-ai, value: 49%, source: company filing}
"""


def load(tmp_path: Path, text: str | bytes) -> Config:
    path = tmp_path / "config.yaml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return load_config(path)


def test_every_key_of_the_dictionary_is_read(tmp_path: Path) -> None:
    config = load(tmp_path, EXAMPLE)
    assert config.types == (EntityType("organization", "Organization", "#56b4e9", "underline", "O"),)
    assert config.entities[0] == Entity(
        "scale-ai",
        "Scale AI",
        "organization",
        (Alias("ScaleAI"), Alias("Scale", ("Scale AI", "Wang", "Meta"))),
        ("scale up", "at scale"),
        Match("exact", "word"),
        ("the startup company",),
        (("wikidata", "Q123"),),
        "labels training data",
    )
    assert config.curated == (CuratedFact("meta", "stake", "scale-ai", "49%", "company filing"),)
    assert config.warnings == ()


def test_a_curated_fact_has_an_attribute_of_a_pack_or_one_of_its_own(tmp_path: Path) -> None:
    own = "attributes:\n  shoe_size: {label: Shoe size, subject: [person], value: [number]}\n"
    known = ("shoe_size", "stake", "role", "figure")
    facts = "".join(f"  - {{subject: meta, attribute: {one}, value: 43}}\n" for one in known)
    config = load(tmp_path, f"{EXAMPLE}{facts}{own}")
    assert [one.attribute for one in config.curated[1:]] == list(known)


def test_the_attributes_of_the_packs_are_known_without_reading_them() -> None:
    assert attribute_names(PACKS) == {*attributes().by_id, *UNWORDED}


@pytest.mark.parametrize("text", ["", "# nothing but a comment\n", "---\n", "entities:\ntypes: {}\n"])
def test_an_empty_file_is_a_configuration_with_the_built_in_types(tmp_path: Path, text: str) -> None:
    config = load(tmp_path, text)
    assert [kind.id for kind in config.types] == ["person", "organization", "product", "project", "place", "media"]
    assert (config.entities, config.articles) == ((), ())


def test_the_built_in_types_serve_where_none_are_given(tmp_path: Path) -> None:
    assert load(tmp_path, "entities:\n  ada: {name: Ada, type: person}\n").entities[0].type == "person"


@pytest.mark.parametrize("written", ["12", "2025-06-10", "49%", "yes", "1e3", "0x1F", "1:30", "Null"])
def test_a_name_is_the_text_that_was_written_whatever_yaml_reads_in_it(tmp_path: Path, written: str) -> None:
    assert load(tmp_path, f"entities:\n  a: {{name: {written}, type: person}}\n").entities[0].name == written


def test_blanks_around_and_inside_a_name_are_one(tmp_path: Path) -> None:
    assert load(tmp_path, 'entities:\n  a: {name: " Ada\\n  L. ", type: person}\n').entities[0].name == "Ada L."


def test_what_a_type_leaves_out_is_filled_in_with_a_letter_of_its_own(tmp_path: Path) -> None:
    config = load(
        tmp_path, "types:\n  person: {}\n  place: {letter: E, color: Red, style: none}\n  p3: {color: '#abc'}\n"
    )
    assert config.types == (
        EntityType("person", "Person", "#56b4e9", "underline", "P"),
        EntityType("place", "Place", "#ff0000", "", "E"),
        EntityType("p3", "P3", "#aabbcc", "underline", "A"),
    )


def test_article_paths_count_from_the_folder_of_the_configuration(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("text")
    config = load(
        tmp_path, "articles:\n  - .\n  - {path: a.txt, title: A, date: 2025-06-10, url: 'https://a.example/'}\n"
    )
    assert config.articles == (
        Source(str(tmp_path)),
        Source(str(tmp_path / "a.txt"), title="A", date="2025-06-10", url="https://a.example/"),
    )


def test_an_articles_path_that_does_not_exist_is_a_warning(tmp_path: Path) -> None:
    (warning,) = load(tmp_path, "articles:\n  - nowhere\n").warnings
    assert (warning.line, warning.column, warning.key, warning.warning) == (2, 5, "articles.0", True)
    assert "there is no file or folder" in warning.message


def test_what_belongs_to_a_single_file_is_warned_of_beside_a_folder(tmp_path: Path) -> None:
    (warning,) = load(tmp_path, "articles:\n  - {path: ., title: A}\n").warnings
    assert warning.message.endswith("go with a single file, not a folder")


def test_words_that_two_entities_claim_are_a_warning(tmp_path: Path) -> None:
    text = "entities:\n  a: {name: Jordan, type: place}\n  b: {name: M. Jordan, type: person, aliases: [Jordan]}\n"
    (warning,) = load(tmp_path, text).warnings
    assert (warning.line, warning.column, warning.key) == (3, 48, "entities.b.aliases.0")
    assert warning.message.startswith("“Jordan” names a, too")


def test_needs_tell_two_claims_apart(tmp_path: Path) -> None:
    text = (
        "entities:\n  a: {name: Jordan, type: place}\n"
        "  b: {name: M. Jordan, type: person, aliases: [{text: Jordan, needs: [M. Jordan]}]}\n"
    )
    assert load(tmp_path, text).warnings == ()


def test_two_types_with_one_letter_are_a_warning(tmp_path: Path) -> None:
    (warning,) = load(tmp_path, "types:\n  a: {letter: X}\n  b: {letter: X}\n").warnings
    assert (warning.line, warning.key) == (3, "types.b.letter")


def test_keys_take_one_key_several_or_none(tmp_path: Path) -> None:
    config = load(tmp_path, "keys:\n  search: /\n  copy: [y, ctrl+y]\n  quit: []\n  next: n\n")
    assert config.keys == (("search", ("/",)), ("copy", ("y", "ctrl+y")), ("quit", ()), ("next", ("n",)))


def test_anchors_and_merges_serve_as_they_are_meant(tmp_path: Path) -> None:
    text = (
        "x-base: &base {type: person, note: one}\n"
        "entities:\n  a: {<<: *base, name: Ada}\n  b: {name: Bob, note: two, <<: *base}\n"
    )
    assert [(entity.name, entity.type, entity.note) for entity in load(tmp_path, text).entities] == [
        ("Ada", "person", "one"),
        ("Bob", "person", "two"),
    ]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_is_understood(tmp_path: Path, encoding: str) -> None:
    config = load(tmp_path, "entities:\n  a: {name: Zoë, type: person}\n".encode(encoding))
    assert config.entities[0].name == "Zoë"


def test_aliases_that_look_like_patterns_are_texts(tmp_path: Path) -> None:
    written = ["a.*b", "(x", "[", "\\d+", "^$", "((((a+)+)+)+)$"]
    text = f"entities:\n  a: {{name: A, type: person, aliases: {json.dumps(written)}}}\n"
    assert [alias.text for alias in load(tmp_path, text).entities[0].aliases] == written


def test_the_shipped_configuration_is_sound_and_has_a_look_for_each_type() -> None:
    config = load_config(packaged_config())
    assert config.warnings == ()
    for look in ("color", "style", "letter"):
        assert len({getattr(kind, look) for kind in config.types}) == len(config.types)


def test_the_example_of_the_readme_is_sound(tmp_path: Path) -> None:
    readme = (Path(__file__).parents[3] / "README.md").read_text(encoding="utf-8")
    example = readme.split("```yaml\n")[1].split("```")[0]
    config = load(tmp_path, example)
    assert config.curated and config.own and config.keys and config.theme
    assert {fault.key.split(".")[0] for fault in config.warnings} == {"articles"}
