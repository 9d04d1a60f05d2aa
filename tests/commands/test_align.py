"""`synoptic align`."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from tui.cli import main

TEXTS = {
    "a.txt": "Ferry brings pears\n\n"
    "A ferry loaded with pears reached the northern harbour, the captain told dock workers."
    "\n\nPupils in the valley will read an hour longer each week, the school board decided.\n",
    "b.txt": "Dock workers met the ferry in the northern harbour; its captain had pears on board.\n\nIt rained.\n",
}


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str], tmp_path: Path):
    folder = tmp_path / "stories"
    folder.mkdir()
    for name, text in TEXTS.items():
        (folder / name).write_text(text)

    def run(*words: str) -> tuple[int, str, str]:
        status = main([*words, "-a", str(folder), "--index", str(tmp_path / "index")])
        sys.stdout.flush()
        out, err = capfd.readouterr()
        return status, out, err

    return run


def test_json_has_the_spans_of_both_sides(run) -> None:
    status, out, _ = run("align", "a", "b", "--json")
    answer = json.loads(out)
    assert status == 0
    assert (answer["a"], answer["b"]) == ("a.txt", "b.txt")
    said = [
        (TEXTS["a.txt"][slice(*pair["a"].values())][:7], TEXTS["b.txt"][slice(*pair["b"].values())][:7])
        for pair in answer["pairs"]
    ]
    assert said == [("Ferry b", "Dock wo"), ("A ferry", "Dock wo")]
    assert [TEXTS["a.txt"][slice(*one.values())][:6] for one in answer["unmatched"]["a"]] == ["Pupils"]
    assert [TEXTS["b.txt"][slice(*one.values())] for one in answer["unmatched"]["b"]] == ["It rained."]


def test_people_read_facing_passages_and_what_stands_alone(run) -> None:
    status, out, _ = run("align", "a", "b")
    assert status == 0
    assert "Facing passages (2)" in out
    assert "Only in a (1)\n  Pupils in the valley" in out
    assert "Only in b (1)\n  It rained." in out


@pytest.mark.parametrize("words", [["a", "a"], ["a", "nothing"], ["a"], ["a", "b", "c"]])
def test_two_articles_are_needed(run, words: list[str]) -> None:
    status, out, err = run("align", *words)
    assert (status, out) == (2, "")
    assert err
