"""The schema that editors use, and the program that reads the same files, must not drift apart."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
import yaml

from search.config import load_config
from search.config.schema import json_schema
from search.errors import ConfigError

ROOT = Path(__file__).resolve().parents[3]


def fits(text: str) -> bool:
    return jsonschema.Draft202012Validator(json_schema()).is_valid(yaml.safe_load(text))


def test_the_schema_itself_is_sound() -> None:
    jsonschema.Draft202012Validator.check_schema(json_schema())


def test_the_published_schema_is_the_one_that_the_forms_give() -> None:
    published = json.loads((ROOT / "docs" / "config.schema.json").read_text(encoding="utf-8"))
    assert published == json_schema(), "run `make schema`"


def test_the_shipped_configuration_fits_the_schema() -> None:
    assert fits((ROOT / "config.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "types:\n  a: {color: '#abc', style: bold italic, letter: A}\nentities:\n  b: {name: 12, type: a}\n",
        "entities:\n  b:\n    name: B\n    type: person\n    aliases: [C, {text: D, needs: [E]}]\n    ids: {x: Q1}\n",
        "keys: {search: /, copy: [y, c]}\nx-mine: [1, {a: b}]\n",
        "articles: [., {path: ., author: A}]\n",
    ],
)
def test_what_the_program_accepts_the_schema_accepts(tmp_path: Path, text: str) -> None:
    (tmp_path / "config.yaml").write_text(text)
    load_config(tmp_path / "config.yaml")
    assert fits(text)


@pytest.mark.parametrize(
    "text",
    [
        "- a\n",
        "entities: 7\n",
        "entities:\n  a: {name: A}\n",
        "entities:\n  a: {name: ' ', type: person}\n",
        "entities:\n  a b: {name: A, type: person}\n",
        "entities:\n  a: {name: A, type: person, colour: red}\n",
        "entities:\n  a: {name: A, type: person, match: {case: exactly}}\n",
        "types:\n  a: {color: '#12'}\n",
        "types:\n  a: {style: wavy}\n",
        "types:\n  a: {letter: AB}\n",
        "articles: [{title: A}]\n",
        "articles: [{path: ., date: June}]\n",
    ],
)
def test_what_the_schema_refuses_the_program_refuses(tmp_path: Path, text: str) -> None:
    (tmp_path / "config.yaml").write_text(text)
    assert not fits(text)
    with pytest.raises(ConfigError):
        load_config(tmp_path / "config.yaml")
