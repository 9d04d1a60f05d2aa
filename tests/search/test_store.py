import threading
from pathlib import Path

import pytest

from search.articles import Article
from search.store import DamagedStoreError, Entry, Known, Store


def entry(name: str, date: str | None = None, mentions: tuple[tuple[str, int], ...] = ()) -> Entry:
    article = Article(name, f"/articles/{name}", "text", f"Text of {name}", name.upper(), date=date, warnings=("w",))
    return Entry(article, Known(1, 2, f"digest of {name}"), "{}", mentions)


@pytest.fixture(params=["disk", "memory"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Store:
    return Store(tmp_path / "articles.sqlite" if request.param == "disk" else None)


def test_an_article_comes_back_as_it_was_put(store: Store) -> None:
    store.put([entry("a", "2025")])
    assert store.article("a") == entry("a", "2025").article
    assert store.known() == {"a": Known(1, 2, "digest of a")}


def test_headlines_are_newest_first_and_those_without_a_date_last(store: Store) -> None:
    store.put([entry("none"), entry("old", "2024-12-31"), entry("b", "2025-06"), entry("a", "2025-06")])
    assert [one.id for one in store.headlines()] == ["a", "b", "old", "none"]


def test_an_article_put_again_replaces_the_old_one_with_its_mentions(store: Store) -> None:
    store.put([entry("a", mentions=(("meta", 3),))])
    store.put([entry("a", mentions=(("scale", 1),))])
    assert store.entity_counts(None) == [("scale", 1, 1)]


def test_counts_can_be_asked_for_some_articles_only(store: Store) -> None:
    store.put([entry("a", mentions=(("meta", 3),)), entry("b", mentions=(("meta", 2), ("scale", 1)))])
    assert store.entity_counts(["b"]) == [("meta", 2, 1), ("scale", 1, 1)]
    assert store.mentioning(["scale"]) == ("b",)


def test_removed_articles_take_their_mentions_with_them(store: Store) -> None:
    store.put([entry("a", mentions=(("meta", 3),))])
    store.put([], removed=["a"])
    assert (store.size(), store.entity_counts(None)) == (0, [])


def test_ids_are_found_by_their_beginning(store: Store) -> None:
    store.put([entry("003_x.txt"), entry("004_y.txt"), entry("003%.txt")])
    assert store.candidates("003", 9) == ("003%.txt", "003_x.txt")


def test_other_threads_see_what_was_committed(store: Store) -> None:
    store.put([entry("a")])
    seen: list[int] = []
    thread = threading.Thread(target=lambda: seen.append(store.size()))
    thread.start()
    thread.join()
    assert seen == [1]


@pytest.mark.parametrize("damage", [b"no database at all" * 100, b"SQLite format 3\0" + b"\xff" * 4000])
def test_a_damaged_file_is_recognised(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / "articles.sqlite").write_bytes(damage)
    with pytest.raises(DamagedStoreError):
        Store(tmp_path / "articles.sqlite").size()
