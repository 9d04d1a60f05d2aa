"""The session: what is saved comes back, and what is damaged is passed over with a word."""

import json
import os

import pytest

from tui.arrange import Layout
from tui.session import Session, default_path, load, save
from tui.state import Desk, OpenArticle

SESSION = Session(
    Desk((OpenArticle("2025/deal.txt", 1204), OpenArticle("b.txt")), 1),
    Layout(40, 30, (4, -4), frozenset({"facts"})),
    "synoptic-light",
    "synoptic-dark",
)


def test_what_is_saved_comes_back(tmp_path):
    save(tmp_path / "state" / "s.json", SESSION)
    assert load(tmp_path / "state" / "s.json") == SESSION


def test_no_session_is_an_empty_one_without_a_word(tmp_path):
    assert load(tmp_path / "none.json") == Session()


DAMAGES = {
    "cut": lambda text: text[: len(text) // 2],
    "empty": lambda text: "",
    "not an object": lambda text: "[]",
    "another version": lambda text: text.replace('"version": 1', '"version": 99'),
    "a place that is no number": lambda text: text.replace("1204", '"far"'),
    "a negative place": lambda text: text.replace("1204", "-1"),
    "twice the same article": lambda text: text.replace("2025/deal.txt", "b.txt"),
    "a reader that there is not": lambda text: text.replace('"current": 1', '"current": 7'),
    "deeply nested": lambda text: "[" * 100_000,
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
def test_a_damaged_session_is_passed_over_with_a_word(tmp_path, damage):
    path = tmp_path / "s.json"
    save(path, SESSION)
    path.write_text(damage(path.read_text()))
    assert load(path) == Session(remark=load(path).remark)
    assert "anew" in (load(path).remark or "")


def test_a_session_that_cannot_be_written_leaves_the_old_one(tmp_path, monkeypatch):
    path = tmp_path / "s.json"
    save(path, SESSION)

    def fail(*_, **__):
        raise OSError("no room")

    monkeypatch.setattr(json, "dump", fail)
    with pytest.raises(OSError, match="no room"):
        save(path, Session())
    assert load(path) == SESSION
    assert os.listdir(tmp_path) == ["s.json"]


def test_a_key_never_leads_out_of_the_state_folder(own_folders):
    path = default_path("../../etc/passwd")
    assert path.parent.name == "sessions"
    assert path.is_relative_to(own_folders / "state")
