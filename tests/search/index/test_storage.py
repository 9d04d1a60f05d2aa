"""The index in a folder: other processes, killed writers, damage, and folders of others."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from search.errors import DamagedIndex, StorageError
from search.index.whoosh import WhooshIndex
from search.index.whoosh.write import choose

from .articles import ARTICLES, article, ask, names

WRITER = """
import os, sys
from pathlib import Path
from search.index.whoosh import WhooshIndex
from tests.search.index.articles import article
index = WhooshIndex.open(Path(sys.argv[1]))
def articles():
    yield article("other", "Written elsewhere.")
    if sys.argv[2] == "die":
        os._exit(9)
    if sys.argv[2] == "hold":
        print("writing", flush=True)
        sys.stdin.readline()
index.update(articles())
"""
ROOT = Path(__file__).parents[3]


def writer(folder: Path, how: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", WRITER, str(folder), how],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "index"
    index = WhooshIndex.open(place)
    index.update(ARTICLES)
    index.close()
    return place


def test_the_folder_is_private(folder: Path) -> None:
    assert folder.stat().st_mode & 0o777 == 0o700


def test_what_was_indexed_is_there_when_opened_again(folder: Path) -> None:
    assert names(WhooshIndex.open(folder), "gantry") == ["2024/dock"]


def test_a_reader_sees_what_another_process_commits(folder: Path) -> None:
    index = WhooshIndex.open(folder)
    assert names(index, "elsewhere") == []
    other = writer(folder, "write")
    other.communicate()
    assert other.returncode == 0
    assert names(index, "elsewhere") == ["other"]


def test_a_second_writer_waits_then_says_why_not_and_readers_go_on(folder: Path) -> None:
    index = WhooshIndex.open(folder, wait=0.1)
    other = writer(folder, "hold")
    assert other.stdout is not None
    assert other.stdout.readline() == "writing\n"
    with pytest.raises(StorageError, match="another process"):
        index.update([article("mine", "Mine.")])
    assert names(index, "gantry") == ["2024/dock"]
    other.communicate("go\n")
    index.update([article("mine", "Mine.")])
    assert names(index, "mine OR elsewhere") == ["mine", "other"]


def test_a_killed_writer_leaves_the_last_commit(folder: Path) -> None:
    other = writer(folder, "die")
    other.communicate()
    assert other.returncode == 9
    index = WhooshIndex.open(folder)
    assert names(index, "elsewhere") == []
    index.update([article("mine", "Mine.")])
    assert names(index, "mine") == ["mine"]
    assert not list(folder.glob("*.tmp"))


@pytest.mark.parametrize("suffix", [".trm", ".pst", ".col", ".toc", "manifest.json"])
@pytest.mark.parametrize("damage", ["cut", "garbled", "gone"])
def test_damage_is_named_and_a_fresh_start_works(folder: Path, suffix: str, damage: str) -> None:
    path = next(path for path in folder.iterdir() if path.name.endswith(suffix))
    content = path.read_bytes()
    if damage == "cut":
        path.write_bytes(content[: len(content) // 2])
    elif damage == "garbled":
        path.write_bytes(bytes(byte ^ 0x5A for byte in content))
    else:
        path.unlink()
    if (suffix, damage) == (".toc", "gone"):  # then there is no index: an empty one is made
        assert names(WhooshIndex.open(folder), "*") == []
    else:
        with pytest.raises(DamagedIndex):
            WhooshIndex.open(folder)
    index = WhooshIndex.open(folder, fresh=True)
    assert names(index, "*") == []
    index.update(ARTICLES[:1])
    assert names(WhooshIndex.open(folder), "gantry") == ["2024/dock"]


def test_an_index_of_another_version_is_refused(folder: Path) -> None:
    manifest = folder / "manifest.json"
    manifest.write_text(manifest.read_text("utf-8").replace('"format": ', '"format": 9'), "utf-8")
    with pytest.raises(DamagedIndex, match="version"):
        WhooshIndex.open(folder)


def test_a_folder_that_others_can_write_is_refused_then_mended(folder: Path) -> None:
    folder.chmod(0o770)
    with pytest.raises(DamagedIndex, match="other users"):
        WhooshIndex.open(folder)
    assert names(WhooshIndex.open(folder, fresh=True), "*") == []
    assert folder.stat().st_mode & 0o777 == 0o700


def test_a_folder_that_is_a_link_is_refused(folder: Path, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(folder)
    with pytest.raises(StorageError, match="link"):
        WhooshIndex.open(link)


def test_a_fresh_start_leaves_files_of_others_alone(folder: Path) -> None:
    (folder / "notes.txt").write_text("mine")
    WhooshIndex.open(folder, fresh=True)
    assert (folder / "notes.txt").read_text() == "mine"


def test_threads_search_while_one_writes(folder: Path) -> None:
    index = WhooshIndex.open(folder)
    faults: list[BaseException] = []
    done = threading.Event()

    def search() -> None:
        try:
            while not done.is_set():
                assert names(index, '"ines vale"') == ["2024/orchard", "2025/bank"]
                assert ask(index, "stake NEAR/3 ferry").total == 1
        except BaseException as fault:  # noqa: BLE001 - told by the main thread
            faults.append(fault)

    threads = [threading.Thread(target=search) for _ in range(3)]
    for thread in threads:
        thread.start()
    for number in range(25):
        index.update([article(f"extra{number % 7}", f"Extra {number}.")])
    done.set()
    for thread in threads:
        thread.join()
    assert faults == []
    assert ask(index, "extra").total == 7


def test_batches_are_merged_and_a_large_segment_is_left_alone() -> None:
    assert choose([(10_000, 10_000)], 1) == set()
    assert choose([(10_000, 10_000), (1, 1), (5, 5)], 1) == {1, 2}
    assert choose([(250, 250)] * 3, 250) == {0, 1, 2}
    assert choose([(250, 250)] * 2, 250) == set()
    assert choose([(1000, 2000)], 1) == {0}


def test_importing_the_protocol_does_not_load_whoosh() -> None:
    code = "import sys, search.index, search.query.parse, search.snippets; sys.exit('whoosh' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
