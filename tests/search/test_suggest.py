"""Names of many articles put together. All sentences are made up."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from search import Library
from search.answers import Suggestion

CONFIG = """
types:
  figure: {label: People}
  organization: {label: Organization}
entities:
  acme: {name: Acme Robotics, type: organization, aliases: [{text: Acme, needs: [Acme Robotics]}]}
"""
ARTICLES = {
    "a.txt": "They met Lena Orlov in Denver.\n\nOrlov spoke about Acme Robotics and the Coastal Survey Institute.\n",
    "b.txt": "Nobody heard from Orlov. The firm Acme bought land from the Coastal Survey Institute (CSI).\n",
    "c.txt": "Igor Marsh drove to the CSI and to the Coastal Survey Institute. The CSI was closed.\n",
}


@pytest.fixture
def library(tmp_path: Path):
    (tmp_path / "config.yaml").write_text(CONFIG)
    folder = tmp_path / "articles"
    folder.mkdir()
    for name, text in ARTICLES.items():
        (folder / name).write_text(text)
    with Library.open(tmp_path / "config.yaml", [folder], tmp_path / "index") as library:
        library.refresh()
        yield library


def by_name(library: Library) -> dict[str, Suggestion]:
    return {one.name: one for one in library.suggest()}


def test_a_family_name_joins_its_full_name_across_articles(library: Library) -> None:
    orlov = by_name(library)["Lena Orlov"]
    assert (orlov.aliases, orlov.mentions, orlov.articles) == (("Orlov",), 3, 2)


def test_a_given_name_alone_is_no_alias(tmp_path: Path) -> None:
    (tmp_path / "config.yaml").write_text("types: {}\n")
    (tmp_path / "a.txt").write_text("They met Rosie Orlov. Everybody likes Rosie, and nobody likes Orlov.\n")
    with Library.open(tmp_path / "config.yaml", [tmp_path / "a.txt"], tmp_path / "index") as library:
        library.refresh()
        (one,) = library.suggest()
    assert (one.name, one.aliases, one.mentions) == ("Rosie Orlov", ("Orlov",), 3)


def test_an_abbreviation_joins_its_name_across_articles(library: Library) -> None:
    institute = by_name(library)["Coastal Survey Institute"]
    assert (institute.aliases, institute.mentions, institute.articles) == (("CSI",), 6, 3)


def test_initials_are_one_name_with_and_without_dots(tmp_path: Path) -> None:
    (tmp_path / "config.yaml").write_text("types: {}\n")
    (tmp_path / "a.txt").write_text("They asked the C.S.I. for help. The C.S.I. refused.\n")
    (tmp_path / "b.txt").write_text("They asked the CSI for help.\n")
    with Library.open(tmp_path / "config.yaml", [tmp_path], tmp_path / "index") as library:
        library.refresh()
        (one,) = library.suggest()
    assert (one.name, one.aliases, one.articles) == ("C.S.I.", ("CSI",), 2)


def test_what_the_dictionary_has_is_absent_even_where_an_alias_was_refused(library: Library) -> None:
    assert not {"Acme", "Acme Robotics"} & by_name(library).keys()


def test_the_most_useful_come_first(library: Library) -> None:
    found = library.suggest()
    assert [one.name for one in found[:2]] == ["Coastal Survey Institute", "Lena Orlov"]
    assert library.suggest(1) == found[:1]


def test_types_are_those_of_the_configuration(library: Library) -> None:
    found = by_name(library)
    assert found["Lena Orlov"].type == "figure"
    assert found["Coastal Survey Institute"].type == "organization"
    assert found["Denver"].type is None


def test_examples_are_words_of_different_articles_that_hold_the_name(library: Library) -> None:
    for one in library.suggest():
        assert 1 <= len(one.examples) == len({example.article for example in one.examples}) <= 3
        for example in one.examples:
            text = library.article(example.article).text
            assert text[example.start : example.end] == example.text
            assert any(form in example.text for form in (one.name, *one.aliases))


def test_a_long_sentence_is_cut_around_the_name(tmp_path: Path) -> None:
    (tmp_path / "config.yaml").write_text("types: {}\n")
    (tmp_path / "long.txt").write_text("It was " + "very " * 200 + "near to Lena Orlov and " + "so " * 200 + "on.\n")
    with Library.open(tmp_path / "config.yaml", [tmp_path / "long.txt"], tmp_path / "index") as library:
        library.refresh()
        (one,) = library.suggest()
    assert "Lena Orlov" in one.examples[0].text
    assert len(one.examples[0].text) <= 240
    assert one.type == "person"


def test_a_library_that_is_opened_loads_no_names() -> None:
    code = (
        "import sys; from search import Library\n"
        "assert not [one for one in sys.modules if one.startswith(('search.naming', 'search.suggest'))]"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
