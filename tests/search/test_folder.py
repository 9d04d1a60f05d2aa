import os
from pathlib import Path

import pytest

from search.config.models import Source
from search.folder import scan


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    articles = tmp_path / "articles"
    (articles / "2025").mkdir(parents=True)
    (articles / "one.txt").write_text("One")
    (articles / "2025" / "two.md").write_text("Two")
    return articles


def ids(*paths: Path) -> list[str]:
    return [file.id for file in scan([Source(str(path)) for path in paths])[0]]


def refused(path: Path) -> dict[str, str]:
    return {one.id: one.reason for one in scan([Source(str(path))])[1]}


def test_articles_are_named_by_their_path_below_the_folder(folder: Path) -> None:
    assert ids(folder) == ["2025/two.md", "one.txt"]


def test_hidden_files_and_other_kinds_are_left_alone(folder: Path) -> None:
    (folder / ".hidden.txt").write_text("x")
    (folder / "picture.png").write_bytes(b"x")
    assert ids(folder) == ["2025/two.md", "one.txt"]
    assert not refused(folder)


def test_a_format_that_cannot_be_read_yet_is_named(folder: Path) -> None:
    (folder / "page.html").write_text("<p>x")
    assert "web pages" in refused(folder)["page.html"]


def test_links_out_of_the_folder_are_not_followed(folder: Path) -> None:
    outside = folder.parent / "outside"
    outside.mkdir()
    (outside / "secret.txt").write_text("x")
    (folder / "door").symlink_to(outside, target_is_directory=True)
    (folder / "file.txt").symlink_to(outside / "secret.txt")
    assert ids(folder) == ["2025/two.md", "one.txt"]
    assert set(refused(folder)) == {"door", "file.txt"}


def test_links_inside_the_folder_are_read_once_and_loops_end(folder: Path) -> None:
    (folder / "again.txt").symlink_to("one.txt")
    (folder / "round").symlink_to(".", target_is_directory=True)
    (folder / "loop.txt").symlink_to("loop.txt")
    assert ids(folder) == ["2025/two.md", "again.txt", "one.txt"]
    assert set(refused(folder)) == {"loop.txt"}


def test_broken_links_and_pipes_are_named_with_the_reason(folder: Path) -> None:
    (folder / "broken.txt").symlink_to("nowhere.txt")
    os.mkfifo(folder / "pipe.txt")
    assert set(refused(folder)) == {"broken.txt", "pipe.txt"}


def test_a_name_that_could_harm_a_terminal_is_replaced_in_the_id(folder: Path) -> None:
    (folder / "two\nlines\x1b.txt").write_text("x")
    assert "two␊lines␛.txt" in ids(folder)


def test_names_that_become_the_same_are_told_apart(folder: Path) -> None:
    for name in (b"bad\xff.txt", b"bad\xfe.txt"):
        Path(os.fsdecode(os.path.join(os.fsencode(folder), name))).write_text("x")
    assert len({name for name in ids(folder) if "bad" in name}) == 2


def test_two_folders_with_the_same_names_are_told_apart(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "one.txt").write_text("Another")
    assert ids(folder, other) == ["2025/two.md", "one.txt", "other/one.txt"]


def test_a_folder_named_twice_is_read_once(folder: Path) -> None:
    assert ids(folder, folder, folder / "one.txt") == ["2025/two.md", "one.txt"]
