"""A search for each letter typed, on 2,000 articles (or a folder of your own).

Yardstick: SQLite's FTS5 on the same texts, asked for the same words with the last one as a prefix.
"""

from __future__ import annotations

import random
import re
import sqlite3
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from bench.texts import write_articles
from bench.timing import p95, row
from search import Library, QueryError


def run(folder: Path | None = None, count: int = 2000) -> None:
    with tempfile.TemporaryDirectory() as place:
        if folder is None:
            folder = Path(place, "articles")
            write_articles(folder, count)
        with Library.open(articles=[folder], index=Path(place, "index")) as library:
            began = time.perf_counter()
            library.refresh()
            seconds = time.perf_counter() - began
            texts = [(one.id, library.article(one.id).text) for one in library.headlines()]
            print(f"{len(texts):,} articles, read and indexed in {seconds:.1f} s ({len(texts) / seconds:.0f} a second)")
            queries = _queries(texts)
            library.search(queries[0], 50, typing=True)
            ours = [
                one for query in queries for one in _typed(lambda line: library.search(line, 50, typing=True), query)
            ]
        base = sqlite3.connect(":memory:")
        base.execute("CREATE VIRTUAL TABLE a USING fts5(id UNINDEXED, body, tokenize='porter unicode61')")
        base.executemany("INSERT INTO a VALUES (?, ?)", texts)
        sql = "SELECT id, snippet(a, 1, '', '', '', 20) FROM a WHERE a MATCH ? ORDER BY bm25(a) LIMIT 50"
        theirs = [
            one for query in queries for one in _typed(lambda line: base.execute(sql, (_fts(line),)).fetchall(), query)
        ]
        row("search a letter, median", sorted(ours)[len(ours) // 2], sorted(theirs)[len(theirs) // 2], "FTS5")
        row("search a letter, p95", p95(ours), p95(theirs), "FTS5", "100 ms from key to screen")


def _queries(texts: list[tuple[str, str]], count: int = 30) -> list[str]:
    pick = random.Random(11)
    found = []
    while len(found) < count:
        words = re.findall(r"\b[A-Za-z]{4,12}\b", pick.choice(texts)[1])
        at = pick.randrange(len(words) - 1)
        found.append(
            (words[at], f"{words[at]} {pick.choice(words)}", f'"{words[at]} {words[at + 1]}"')[len(found) % 3].lower()
        )
    return found


def _typed(search: Callable[[str], object], query: str) -> list[float]:
    times = []
    for end in range(1, len(query) + 1):
        began = time.perf_counter()
        with suppress(QueryError):  # half-typed: an answer as well
            search(query[:end])
        times.append((time.perf_counter() - began) * 1000)
    return times


def _fts(line: str) -> str:
    words = re.findall(r"\w+", line)
    if not words:
        return '""'
    return " ".join([*(f'"{word}"' for word in words[:-1]), f'"{words[-1]}"*'])
