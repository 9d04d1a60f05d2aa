import multiprocessing
import os
from pathlib import Path

import pytest

from search.config.models import Source
from search.errors import StorageError
from search.place import find_place, key_of, writing

ARTICLES = [Source("/articles")]


def test_the_index_lives_in_a_folder_that_only_its_owner_can_open(own_folders: Path) -> None:
    place = find_place(None, ARTICLES)
    assert place.folder == own_folders / "cache" / "synoptic" / key_of(ARTICLES)
    assert place.folder.stat().st_mode & 0o777 == 0o700


def test_the_same_articles_have_the_same_key_in_any_order() -> None:
    one, two = Source("/one"), Source("/two")
    assert key_of([one, two]) == key_of([two, one]) != key_of([one])


@pytest.mark.parametrize("mode", [0o777, 0o770, 0o720])
def test_an_index_that_others_could_write_is_emptied_with_a_word(tmp_path: Path, mode: int) -> None:
    folder = find_place(tmp_path, ARTICLES).folder
    assert folder is not None
    (folder / "words").write_text("doctored")
    folder.chmod(mode)
    place = find_place(tmp_path, ARTICLES)
    assert not (folder / "words").exists()
    assert "made again" in place.notes[0]
    assert folder.stat().st_mode & 0o777 == 0o700


def test_a_file_inside_that_others_could_write_is_not_trusted_either(tmp_path: Path) -> None:
    folder = find_place(tmp_path, ARTICLES).folder
    assert folder is not None
    (folder / "words").mkdir()
    (folder / "words" / "toc").write_text("doctored")
    (folder / "words" / "toc").chmod(0o666)
    find_place(tmp_path, ARTICLES)
    assert not (folder / "words").exists()


def test_an_index_that_is_safe_is_left_as_it_is(tmp_path: Path) -> None:
    folder = find_place(tmp_path, ARTICLES).folder
    assert folder is not None
    (folder / "words").write_text("ours")
    assert find_place(tmp_path, ARTICLES).notes == ()
    assert (folder / "words").exists()


def test_a_folder_that_cannot_be_made_means_memory_and_a_word(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    place = find_place(tmp_path / "file" / "cache", ARTICLES)
    assert place.folder is None
    assert "memory" in place.notes[0]


def _hold(folder: Path, ready: "multiprocessing.synchronize.Event", done: "multiprocessing.synchronize.Event") -> None:
    with writing(folder, 5):
        ready.set()
        done.wait(20)


def test_a_second_writer_waits_and_says_why_it_gives_up(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    ready, done = context.Event(), context.Event()
    other = context.Process(target=_hold, args=(tmp_path, ready, done))
    other.start()
    try:
        assert ready.wait(20)
        waited: list[str] = []
        with (
            pytest.raises(StorageError, match="another synoptic"),
            writing(tmp_path, 0.2, lambda: waited.append("yes")),
        ):
            pass
        assert waited == ["yes"]
    finally:
        done.set()
        other.join()
    with writing(tmp_path, 0):
        assert os.listdir(tmp_path) == ["lock"]
