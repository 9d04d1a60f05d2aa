"""The library as a whole: real files, a real index."""

from __future__ import annotations

import itertools
import os
import shutil
import sqlite3
import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from search import ArticleError, ConfigError, Library, QueryError
from search.analysis import Analysis
from search.errors import StorageError
from search.place import find_place, writing
from search.store import Store
from tests.conftest import SEEDS

CONFIG = """
types:
  organization: {label: Organization, color: "#56b4e9", style: underline, letter: O}
entities:
  acme: {name: Acme Robotics, type: organization, aliases: [Acme]}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    articles = tmp_path / "articles"
    articles.mkdir()
    (articles / "crane.txt").write_text(
        "---\ndate: 2024-05-03\nsource: Harbour News\n---\nA crane fell\n\nAcme built it.\n"
    )
    (articles / "wine.txt").write_text("---\ndate: 2025-01-02\n---\nA vineyard is sold\n\nNobody named the buyer.\n")
    return articles


@pytest.fixture
def config(tmp_path: Path) -> Path:
    path = tmp_path / "config.yaml"
    path.write_text(CONFIG)
    return path


Opening = Callable[..., Library]


@pytest.fixture
def opened(folder: Path, config: Path, tmp_path: Path) -> Iterator[Opening]:
    libraries: list[Library] = []

    def open_library(**changes: object) -> Library:
        options: dict[str, object] = {"config": config, "articles": [folder], "index": tmp_path / "index", **changes}
        libraries.append(Library.open(**options))  # type: ignore[arg-type] # the tests' own words
        return libraries[-1]

    yield open_library
    for library in libraries:
        library.close()


def found(library: Library, query: str) -> list[str]:
    return list(library.search(query).ids)


def test_what_is_in_the_folder_is_found(opened: Opening) -> None:
    library = opened()
    refreshed = library.refresh()
    assert (refreshed.added, refreshed.changed, refreshed.removed) == (2, 0, 0)
    assert found(library, "crane") == ["crane.txt"]
    assert found(library, "entity:acme source:harbour") == ["crane.txt"]


def test_an_empty_query_lists_everything_newest_first(opened: Opening) -> None:
    library = opened()
    library.refresh()
    page = library.search("")
    assert (page.total, page.ids) == (2, ("wine.txt", "crane.txt"))


def test_a_second_refresh_finds_nothing_to_do(opened: Opening) -> None:
    opened().refresh()
    refreshed = opened().refresh()
    assert (refreshed.added, refreshed.changed, refreshed.removed) == (0, 0, 0)


def test_changed_removed_and_new_articles_are_followed(opened: Opening, folder: Path) -> None:
    library = opened()
    library.refresh()
    (folder / "crane.txt").write_text("A ferry sank\n\nNobody was hurt.\n")
    (folder / "wine.txt").unlink()
    (folder / "bread.md").write_text("# Bread\n\nIt is baked.\n")
    refreshed = library.refresh()
    assert (refreshed.added, refreshed.changed, refreshed.removed) == (1, 1, 1)
    assert found(library, "ferry OR crane OR vineyard OR baked") == ["crane.txt", "bread.md"]


def test_a_change_that_keeps_size_and_time_is_seen_soon_after_writing(opened: Opening, folder: Path) -> None:
    library = opened()
    library.refresh()
    path = folder / "wine.txt"
    status = path.stat()
    path.write_text(path.read_text().replace("vineyard", "orchards"))
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    library.refresh()
    assert found(library, "orchards") == ["wine.txt"]


def test_what_cannot_be_read_is_named_and_the_rest_is_read(opened: Opening, folder: Path) -> None:
    (folder / "empty.txt").write_text("")
    (folder / "page.html").write_text("<p>")
    library = opened()
    refreshed = library.refresh()
    assert [one.id for one in refreshed.unreadable] == ["empty.txt", "page.html"]
    assert library.size() == 2
    with pytest.raises(ArticleError, match="it is empty"):
        library.resolve("empty.txt")


def test_an_article_that_brings_a_fault_of_ours_to_light_is_named_and_searched(
    opened: Opening, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumble(text: str, *_: object, **__: object) -> Analysis:
        if "crane" in text:
            raise IndexError("out of range")
        return Analysis((), (), (), (), ())

    monkeypatch.delenv("SYNOPTIC_DEBUG", raising=False)
    monkeypatch.setattr("search.analysing.analyse", stumble)
    library = opened()
    (note,) = library.refresh().notes
    assert note.startswith("crane.txt") and "a fault of Synoptic's own (IndexError: out of range)" in note
    assert found(library, "acme") == ["crane.txt"]


def test_an_article_that_becomes_unreadable_leaves_the_index(opened: Opening, folder: Path) -> None:
    library = opened()
    library.refresh()
    (folder / "wine.txt").write_text("")
    assert library.refresh().removed == 1
    assert found(library, "") == ["crane.txt"]


def test_an_article_is_named_by_an_unambiguous_beginning(opened: Opening, folder: Path) -> None:
    (folder / "crate.txt").write_text("A crate\n\nIt is full.")
    library = opened()
    library.refresh()
    assert library.resolve("wi") == "wine.txt"
    with pytest.raises(ArticleError, match=r"crane.txt, crate.txt"):
        library.resolve("cra")
    with pytest.raises(ArticleError, match=r"did you mean wine.txt"):
        library.resolve("wime.txt")


def test_an_edited_dictionary_rereads_the_articles_that_hold_its_names(
    opened: Opening, config: Path, folder: Path
) -> None:
    library = opened()
    library.refresh()
    config.write_text(CONFIG + "  buyer: {name: Nobody, type: organization}\n")
    assert library.reload()
    refreshed = library.refresh()
    assert refreshed.changed == 1
    assert found(library, "entity:buyer") == ["wine.txt"]
    config.write_text(CONFIG.replace("aliases: [Acme]", "aliases: []"))
    assert library.reload()
    library.refresh()
    assert found(library, "entity:acme") == []


def test_a_bad_edit_keeps_the_last_good_configuration_and_says_so_once(opened: Opening, config: Path) -> None:
    library = opened()
    library.refresh()
    config.write_text(CONFIG.replace("organization,", "starship,"))
    with pytest.raises(ConfigError, match="starship"):
        library.reload()
    assert not library.reload()


def test_an_edited_configuration_is_held_against_the_same_names_as_the_first(folder: Path, config: Path) -> None:
    with Library.open(config, [folder], folder.parent / "index", themes=["dark"]) as library:
        config.write_text(CONFIG + "theme: drak\n")
        with pytest.raises(ConfigError, match="no theme is called “drak”"):
            library.reload()
    assert library.entity("acme") is not None


def test_a_dictionary_changed_between_two_runs_is_followed(opened: Opening, config: Path) -> None:
    opened().refresh()
    config.write_text(CONFIG + "  buyer: {name: Nobody, type: organization}\n")
    library = opened()
    assert library.refresh().changed == 1
    assert [one.entity for one in library.entity_counts(["wine.txt"])] == ["buyer"]


def index_files(tmp_path: Path) -> list[Path]:
    return sorted(path for path in (tmp_path / "index").rglob("*") if path.is_file() and path.stat().st_size)


def test_every_damaged_file_of_the_index_leads_to_a_new_one(opened: Opening, tmp_path: Path) -> None:
    opened().refresh()
    for number in itertools.count():
        shutil.rmtree(tmp_path / "index", ignore_errors=True)
        with opened() as fresh:
            fresh.refresh()
        files = index_files(tmp_path)
        if number == len(files):
            break
        path = files[number]
        path.write_bytes(b"\xff" * path.stat().st_size)
        library = opened()
        library.refresh()
        assert found(library, "crane") == ["crane.txt"], path.name
        library.close()
    assert number > 2


@pytest.mark.parametrize("what", ["words/_MAIN_1.toc", "words"])
def test_an_index_without_its_words_is_made_again_with_a_word(opened: Opening, tmp_path: Path, what: str) -> None:
    with opened() as library:
        library.refresh()
    (path,) = (tmp_path / "index").glob(f"*/{what}")
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink()
    library = opened()
    library.refresh()
    page = library.search("crane")
    assert page.ids == ("crane.txt",)
    assert "damaged" in page.notes[0]


def test_an_index_of_another_version_is_made_again_with_a_word(opened: Opening, folder: Path, tmp_path: Path) -> None:
    opened().refresh()
    (file,) = (tmp_path / "index").rglob("articles.sqlite")
    with sqlite3.connect(file) as connection:
        connection.execute("UPDATE meta SET value = '0' WHERE key = 'version'")
    connection.close()
    library = opened()
    refreshed = library.refresh()
    assert refreshed.added == 2
    assert "another version" in refreshed.notes[0]


def test_what_another_process_made_while_one_waited_for_its_turn_is_taken(
    opened: Opening, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened().refresh()
    (file,) = (tmp_path / "index").rglob("articles.sqlite")
    with sqlite3.connect(file) as connection:
        connection.execute("UPDATE meta SET value = '0' WHERE key = 'version'")
    connection.close()

    @contextmanager
    def late(*waiting: Any) -> Iterator[None]:
        monkeypatch.undo()
        opened().refresh()
        with writing(*waiting):
            yield

    monkeypatch.setattr("search.kept.writing", late)
    library = opened()
    assert len(library.headlines()) == 2
    assert library.refresh().notes == ()


_OPENS = """
    import sys
    from search import Library
    config, folder, index = sys.argv[1:]
    sys.stdin.readline()
    with Library.open(config, [folder], index) as library:
        library.refresh()
        print(len(library.headlines()), library.search("crane").total)
"""


def test_processes_that_open_a_new_index_at_once_all_have_all_articles(
    folder: Path, config: Path, tmp_path: Path
) -> None:
    command = [sys.executable, "-c", textwrap.dedent(_OPENS), config, folder, tmp_path / "index"]
    several = [subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(4)]
    for one in several:
        assert one.stdin is not None
        one.stdin.write("\n")
        one.stdin.flush()
    assert [one.communicate(timeout=60)[0] for one in several] == ["2 1\n"] * 4


def test_an_index_that_another_process_makes_again_is_followed(opened: Opening, folder: Path) -> None:
    one, two = opened(), opened()
    one.refresh()
    assert two.refresh(rebuild=True).added == 2
    (folder / "new.txt").write_text("A crane again\n\nText.")
    assert one.refresh().added == 1
    assert sorted(found(one, "crane")) == sorted(found(two, "crane")) == ["crane.txt", "new.txt"]
    assert len(opened().headlines()) == 3


def test_an_index_that_is_removed_under_a_library_is_made_again(opened: Opening, tmp_path: Path) -> None:
    library = opened()
    library.refresh()
    shutil.rmtree(tmp_path / "index")
    assert found(library, "crane") == ["crane.txt"]
    shutil.rmtree(tmp_path / "index")
    assert library.refresh().added == 2
    assert found(library, "crane") == found(opened(), "crane") == ["crane.txt"]


def test_a_process_killed_between_engine_and_store_loses_and_leaves_nothing(
    opened: Opening, folder: Path, config: Path, tmp_path: Path
) -> None:
    script = f"""
        import os
        from search import Library
        from search.store import Store
        Store.put = lambda *_: os._exit(9)
        Library.open({str(config)!r}, [{str(folder)!r}], {str(tmp_path / "index")!r}).refresh()
    """
    assert subprocess.run([sys.executable, "-c", textwrap.dedent(script)], check=False).returncode == 9
    (folder / "wine.txt").unlink()
    library = opened()
    library.refresh()
    assert found(library, "") == ["crane.txt"]
    assert found(library, "crane") == ["crane.txt"]
    assert library.search("vineyard").total == 0


def test_an_index_that_found_no_room_is_whole_once_there_is_some(
    opened: Opening, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StorageError("the disk is full")

    with opened() as library, monkeypatch.context() as patched:
        patched.setattr(Store, "put", full)
        with pytest.raises(StorageError):
            library.refresh()
    library = opened()
    library.refresh()
    assert found(library, "crane OR vineyard") == ["crane.txt", "wine.txt"]


def test_a_cache_that_cannot_be_made_means_an_index_in_memory(opened: Opening, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    library = opened(index=tmp_path / "file" / "below")
    assert "memory" in library.refresh().notes[0]
    assert found(library, "crane") == ["crane.txt"]


def test_two_libraries_on_one_index_see_each_others_articles(opened: Opening, folder: Path) -> None:
    one, two = opened(), opened()
    one.refresh()
    assert found(two, "crane") == ["crane.txt"]
    (folder / "new.txt").write_text("A crane again\n\nText.")
    two.refresh()
    assert sorted(found(one, "crane")) == ["crane.txt", "new.txt"]


def test_a_wrong_query_is_an_error_in_words(opened: Opening) -> None:
    library = opened()
    library.refresh()
    with pytest.raises(QueryError, match="entity:"):
        library.search("entitty:acme")


def test_articles_that_do_not_exist_are_an_error(opened: Opening) -> None:
    with pytest.raises(ArticleError, match="nowhere"):
        opened(articles=["/nowhere"])


def test_the_seeds_and_their_dictionary_are_the_default(
    own_folders: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    with Library.open() as library:
        library.refresh()
        assert {one.id for one in library.headlines()} == {path.name for path in SEEDS.glob("*.txt")}
        assert library.search("entity:meta wang").total == 2


def test_opening_a_library_loads_neither_textual_nor_rich_nor_whoosh() -> None:
    script = (
        "import sys; from search import Library; library = Library.open(); library.headlines();"
        "print([name for name in ('textual', 'rich', 'tui', 'whoosh') if name in sys.modules])"
    )
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


def test_an_index_others_could_have_written_is_made_again(opened: Opening, tmp_path: Path) -> None:
    first = opened()
    first.refresh()
    folder = find_place(tmp_path / "index", first._sources).folder
    first.close()
    assert folder is not None
    folder.chmod(0o777)
    refreshed = opened().refresh()
    assert refreshed.added == 2
    assert "could have been changed" in refreshed.notes[0]


def test_before_anything_is_indexed_a_search_says_so(opened: Opening) -> None:
    assert "no article is indexed" in opened().search("crane").notes[0]


def test_how_an_odd_file_was_read_is_said(opened: Opening, folder: Path) -> None:
    (folder / "old.txt").write_bytes("A café opens\n\nText.".encode("cp1252"))
    assert opened().refresh().notes == ("old.txt: byte 6 is not UTF-8; read as Windows-1252",)
