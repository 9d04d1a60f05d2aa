"""`synoptic compare`."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from tui.cli import main

CONFIG = """
types:
  person: {label: Person, color: "#e69f00", style: bold, letter: P}
  organization: {label: Organization, color: "#56b4e9", style: underline, letter: O}
entities:
  hill: {name: Ada Hill, type: person}
  quill: {name: Quill Works, type: organization}
  norvia: {name: Norvia, type: organization}
curated:
  - {subject: hill, attribute: role, object: quill, value: treasurer, source: the register}
  - {subject: norvia, attribute: acquires, object: quill, source: the register}
articles: [.]
"""
TEXTS = {
    "a.txt": "Pears by ferry\n\n"
    "Quill Works chief executive Ada Hill came by ferry. Norvia bought 31 crates of old pears.\n",
    "b.txt": "A treasurer travels\n\nAda Hill, the CEO of Quill Works, took a train. She paid nothing for it.\n",
    "c.txt": "Rain expected\n\nIn the valley it will rain for weeks, the weather office said. Bring boots.\n",
}


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str], tmp_path: Path):
    folder = tmp_path / "stories"
    folder.mkdir()
    for name, text in TEXTS.items():
        (folder / name).write_text(text)
    (tmp_path / "config.yaml").write_text(CONFIG)

    def run(*words: str) -> tuple[int, str, str]:
        common = ["-c", str(tmp_path / "config.yaml"), "-a", str(folder), "--index", str(tmp_path / "index")]
        status = main([*words, *common])
        sys.stdout.flush()
        out, err = capfd.readouterr()
        return status, out, err

    return run


def test_json_is_as_the_contract_has_it(run) -> None:
    status, out, _ = run("compare", "a", "b", "c", "--json")
    answer = json.loads(out)
    assert status == 0
    assert answer["articles"] == ["a.txt", "b.txt", "c.txt"]
    assert answer["origins"] == [["a.txt"], ["b.txt"], ["c.txt"]]
    facts = {one["id"]: one for one in answer["facts"]}
    (row,) = [one for one in answer["rows"] if one["attribute"] == "role"]
    assert (row["subject"], row["subject_name"], row["object_name"]) == ("hill", "Ada Hill", "Quill Works")
    assert (row["verdict"], row["status_differs"], row["sources"], row["origins"]) == ("agree", False, 2, 2)
    assert [facts[one]["article"] for ids in row["cells"].values() for one in ids] == ["a.txt", "b.txt"]
    assert row["curated"] == [answer["curated"][0]["id"]]
    for one in facts.values():
        text = TEXTS[one["article"]]
        assert all(text[piece["start"] : piece["end"]] == piece["text"] for piece in one["evidence"])
    number = answer["rows"].index(row)
    assert number in answer["silences"]["c.txt"]
    assert answer["silences"]["a.txt"] == []


def test_the_same_question_gives_the_same_bytes(run) -> None:
    assert run("compare", "a", "b", "--json") == run("compare", "a", "b", "--json")


def test_people_read_every_source_with_who_says_what(run) -> None:
    status, out, _ = run("compare", "a", "b", "c")
    lines = out.splitlines()
    assert status == 0
    assert lines[0] == "3 sources, 3 origins"
    place = lines.index("= Role: Ada Hill → Quill Works (2 sources, 2 origins)")
    assert lines[place + 1].split("  ")[-1] == "chief executive"
    assert "your own note: treasurer (says the register)" in lines[place + 3]
    assert "Not told by 3, but by two or more others" in out


def test_what_only_the_reader_has_noted_is_told_apart(run) -> None:
    _, out, _ = run("compare", "a", "b")
    lines = out.splitlines()
    assert lines[lines.index("Your own notes that no source tells (1)") + 1] == (
        "    Acquires: Norvia → Quill Works (says the register)"
    )
    assert "Acquires" not in run("compare", "b", "c")[1].partition("Your own notes")[0]


def test_plain_lines_have_no_signs(run) -> None:
    _, out, _ = run("compare", "a", "b", "--plain")
    assert "Role: Ada Hill, Quill Works (2 sources, 2 origins)" in out
    assert not set(out) & set("≠≈=·→\x1b│─")


def test_an_article_counts_once(run) -> None:
    assert json.loads(run("compare", "a", "b", "a", "--json")[1])["articles"] == ["a.txt", "b.txt"]


@pytest.mark.parametrize("words", [["a"], ["a", "a.txt"], ["a", "nothing"], []])
def test_fewer_than_two_articles_are_an_error(run, words: list[str]) -> None:
    status, out, err = run("compare", *words)
    assert (status, out) == (2, "")
    assert err


def test_articles_with_nothing_in_them_compare_to_nothing(run) -> None:
    status, out, _ = run("compare", "c", "b", "--json")
    assert status == 0
    assert all(row["verdict"] == "only" for row in json.loads(out)["rows"])
