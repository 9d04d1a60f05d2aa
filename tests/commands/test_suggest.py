"""`synoptic suggest`, as a person and as a program use it. All sentences are made up."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from search.config import load_config
from tui.cli import main

TYPED = "types:\n  person: {label: Person}\n  organization: {label: Organization}\n  place: {label: Place}\n"
TEXT = (
    "They met Lena Orlov and Zoë “No” Marsh in Denver. Orlov runs Marsh & Hale, Inc. there.\n\n"
    "Nobody at Yes: Network spoke about Zbrk. People like Zbrk.\n"
)


@pytest.fixture
def run(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> Callable[..., str]:
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "config.yaml").write_text(TYPED)

    def run(*words: str) -> str:
        given = ["-a", str(tmp_path / "a.txt"), "-c", str(tmp_path / "config.yaml"), "--index", str(tmp_path / "index")]
        assert main(["suggest", *given, *words]) == 0
        sys.stdout.flush()
        return capfd.readouterr().out

    return run


def test_it_prints_a_row_a_name(run: Callable[..., str]) -> None:
    head, *rows = run().splitlines()
    assert head.split() == ["name", "type", "mentions", "articles", "also"]
    assert ["Lena", "Orlov", "person", "2", "1", "Orlov"] in [row.split() for row in rows]


def test_it_answers_programs(run: Callable[..., str]) -> None:
    answer = json.loads(run("--json"))
    (orlov,) = [one for one in answer["suggestions"] if one["name"] == "Lena Orlov"]
    assert orlov["type"] == "person"
    assert orlov["aliases"] == ["Orlov"]
    assert (orlov["mentions"], orlov["articles"]) == (2, 1)
    example = orlov["examples"][0]
    assert TEXT[example["start"] : example["end"]] == example["text"]
    assert set(example) == {"article", "start", "end", "text"}


def test_the_same_question_gives_the_same_bytes(run: Callable[..., str]) -> None:
    assert run("--json") == run("--json")


def test_the_number_of_names_can_be_limited(run: Callable[..., str]) -> None:
    assert len(json.loads(run("--json", "-n", "2"))["suggestions"]) == 2


def test_its_yaml_is_a_dictionary_that_validates(run: Callable[..., str], tmp_path: Path) -> None:
    pasted = tmp_path / "pasted.yaml"
    pasted.write_text(TYPED + run("--yaml"))
    config = load_config(pasted)
    assert {"Lena Orlov", "Denver"} <= {entity.name for entity in config.entities}
    assert config.warnings == ()


def test_its_yaml_brings_types_where_there_are_none(run: Callable[..., str], tmp_path: Path) -> None:
    (tmp_path / "config.yaml").write_text("types: {}\n")
    pasted = tmp_path / "pasted.yaml"
    pasted.write_text(run("--yaml"))
    assert {one.id for one in load_config(pasted).types} >= {"person", "place"}


def test_once_pasted_the_names_are_suggested_no_more(run: Callable[..., str], tmp_path: Path) -> None:
    (tmp_path / "config.yaml").write_text(TYPED + run("--yaml", "-n", "200"))
    left = {one["name"] for one in json.loads(run("--json"))["suggestions"]}
    assert not left & {"Lena Orlov", "Denver"}


def test_names_without_a_type_are_named_in_a_remark(run: Callable[..., str]) -> None:
    assert "Zbrk" in run("--yaml").splitlines()[-1]
