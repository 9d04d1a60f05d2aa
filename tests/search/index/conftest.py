"""Every engine passes the same tests: add one line to ENGINES for another."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from search.index.protocol import Index
from search.index.whoosh import WhooshIndex

from .articles import ARTICLES

ENGINES: dict[str, Callable[[Path], Index]] = {
    "whoosh in memory": lambda _: WhooshIndex.open(None),
    "whoosh in a folder": lambda folder: WhooshIndex.open(folder / "index"),
}


@pytest.fixture(params=ENGINES.values(), ids=ENGINES.keys())
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Index]:
    index = request.param(tmp_path)
    yield index
    index.close()


@pytest.fixture
def index(empty: Index) -> Index:
    empty.update(ARTICLES[:4])
    empty.update(ARTICLES[4:])
    return empty
