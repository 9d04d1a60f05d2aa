"""Opening an article in a reader, up to the next frame. Yardstick: an article of 3 KB."""

from __future__ import annotations

import asyncio
import time

from textual.app import App, ComposeResult

from bench.texts import seeds
from bench.timing import row
from search.articles import Article
from tui.widgets.reader import Reader


class _Alone(App[None]):
    def compose(self) -> ComposeResult:
        yield Reader()


def run() -> None:
    small = seeds()[0]
    texts = {
        "3 KB": small,
        "2 MB, passages": small * 700,
        "2 MB, one line": small.replace("\n", " ") * 700,
        "10 MB, passages": small * 3500,
    }
    times = asyncio.run(_opened([Article(name, "", "text", text) for name, text in texts.items()]))
    print("an article opened in a reader, up to the next frame, median of 15")
    for name, milliseconds in times.items():
        row(name, milliseconds, times["3 KB"], "3 KB", "1.5 x" if name.startswith("2 MB") else "")


async def _opened(articles: list[Article]) -> dict[str, float]:
    taken: dict[str, list[float]] = {article.id: [] for article in articles}
    async with _Alone().run_test(size=(100, 45)) as pilot:
        reader = pilot.app.query_one(Reader)
        for _ in range(16):
            for article in articles:
                drawn = asyncio.Event()
                began = time.perf_counter()
                reader.show(article)
                reader.call_after_refresh(drawn.set)
                await drawn.wait()
                taken[article.id].append((time.perf_counter() - began) * 1000)
    return {name: sorted(times[1:])[len(times) // 2] for name, times in taken.items()}
