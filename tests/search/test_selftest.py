"""The test that readers run on their own articles: what it changes and counts, and that it leaves nothing behind."""

from __future__ import annotations

from pathlib import Path

import pytest

from search import Library
from search.selftest import other_date, other_number
from search.stories import stories

_CONFIG = """
entities:
  norvia: {name: Norvia, type: organization}
  quill: {name: Quill, type: organization}
  harrow: {name: Harrow, type: organization}
attributes:
  paid:
    subject: [organization]
    object: [organization]
    value: [money]
    compare: value
    wordings: ["{S} paid {V} for {O}"]
  bought:
    subject: [organization]
    object: [organization]
    wordings: ["{S} bought {O}"]
packs: []
"""
_ARTICLES = {
    "one": "Norvia paid $3 million for Quill. Harrow kept silent about it.",
    "two": "It rained all day. For once Norvia paid $3 million for Quill. Norvia bought Quill gladly. Harrow watched.",
    "three": "Norvia paid $3 million for Quill, after a long night. In spring Norvia bought Quill. So did Harrow wait.",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in _ARTICLES.items():
        (tmp_path / "articles").mkdir(exist_ok=True)
        (tmp_path / "articles" / f"{name}.txt").write_text(text, encoding="utf-8")
    (tmp_path / "config.yaml").write_text(_CONFIG, encoding="utf-8")
    return tmp_path


def _open(folder: Path) -> Library:
    library = Library.open(folder / "config.yaml", [folder / "articles"], folder / "index")
    library.refresh()
    return library


def test_every_change_is_counted_and_the_plain_ones_are_caught(folder: Path) -> None:
    with _open(folder) as library:
        result = library.selftest()
    assert result.tally("number") == (3, 3)
    assert result.tally("name")[0] >= 2
    assert result.tally("sentence") == (3, 3)
    assert result.conflicts == ()
    assert result.alarms == 0
    assert result.groups == (("one.txt", "three.txt", "two.txt"),)


def test_the_same_seed_gives_the_same_and_nothing_is_left_behind(folder: Path) -> None:
    with _open(folder) as library:
        before = sorted((one.relative_to(folder), one.read_bytes()) for one in folder.rglob("*.txt"))
        assert library.selftest(5) == library.selftest(5)
        assert sorted((one.relative_to(folder), one.read_bytes()) for one in folder.rglob("*.txt")) == before
        assert len(library.headlines()) == 3


def test_what_contradicted_before_is_named(folder: Path) -> None:
    (folder / "articles" / "four.txt").write_text("Norvia paid $9 million for Quill.", encoding="utf-8")
    with _open(folder) as library:
        assert library.selftest().conflicts == ("Paid: Norvia → Quill",)


def test_a_row_is_known_by_those_who_still_tell_it(folder: Path) -> None:
    """One article alone names the object: with its sentence goes the row's name, and the silence is seen as one."""
    config = _CONFIG.replace("for {O}", "[for {O}]")
    (folder / "config.yaml").write_text(config, encoding="utf-8")
    for name, text in {
        "two": "It rained all day. For once Norvia paid $3 million, it seems. Harrow watched.",
        "three": "Norvia paid $3 million, after a long night. So did Harrow wait.",
    }.items():
        (folder / "articles" / f"{name}.txt").write_text(text, encoding="utf-8")
    with _open(folder) as library:
        assert library.selftest().tally("sentence") == (3, 3)


def test_a_lone_article_is_no_test(folder: Path) -> None:
    for name in ("one", "two"):
        (folder / "articles" / f"{name}.txt").unlink()
    with _open(folder) as library:
        assert library.selftest().groups == ()


@pytest.mark.parametrize(
    ("text", "new"),
    [
        ("$3 million", "$11 million"),
        ("1,200 people", "444 people"),
        ("49%", "18%"),
        ("four dead", "eleven dead"),
        ("a few", None),
    ],
)
def test_another_number(text: str, new: str | None) -> None:
    changed = other_number(text)
    assert (changed is None) is (new is None)
    assert changed != text


@pytest.mark.parametrize(
    ("text", "new"),
    [("June 10", "September 10"), ("Tuesday", "Friday"), ("in 2016", "in 2009"), ("Dec. 3", "Mar. 3"), ("soon", None)],
)
def test_another_date(text: str, new: str | None) -> None:
    assert other_date(text) == new


def test_a_small_folder_is_one_story_and_a_large_one_is_parted_by_its_names() -> None:
    small = {"a/1": {"x": 1}, "a/2": {"y": 1}, "b/1": {"z": 1}}
    assert stories(small) == (("a/1", "a/2"),)
    large = {
        f"{number:02}": {f"name {number // 3}": 2, f"other {number // 3}": 1, "everybody": 1} for number in range(45)
    }
    groups = stories(large)
    assert len(groups) == 15
    assert groups[0] == ("00", "01", "02")
