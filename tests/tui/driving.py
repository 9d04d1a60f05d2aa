"""Drives the explorer in memory, on the real library and a copy of the seeds; waits for conditions, never for time."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path

from textual.pilot import Pilot

from search import Library
from tui.app import Explorer
from tui.screens.main import MainScreen

SEEDS = Path(__file__).parents[2] / "seeds"
FIRST, SECOND = "000_1b822c7fe5fd1784.txt", "003_6669effde9b30fd8.txt"

CONFIG = """\
types:
  organization: {label: Organization, color: "#56b4e9", style: underline, letter: O}
  person: {label: Person, color: "#e69f00", style: bold, letter: P}
entities:
  meta: {name: Meta, type: organization}
  scale-ai: {name: Scale AI, type: organization, aliases: [{text: Scale, needs: [Scale AI, Wang]}]}
  google: {name: Google, type: organization}
  mit: {name: MIT, type: organization}
  bloomberg: {name: Bloomberg, type: organization}
  wang: {name: Alexandr Wang, type: person, aliases: [Wang]}
  zuckerberg: {name: Mark Zuckerberg, type: person, aliases: [Zuckerberg]}
curated:
  - {subject: meta, attribute: stake, object: scale-ai, value: 49%, source: company filing}
articles: [articles]
"""


@contextmanager
def opened(place: Path, *, texts: dict[str, str] | None = None, config: str = CONFIG) -> Iterator[Library]:
    """A library in a folder: the seeds, or these texts."""
    folder = place / "articles"
    if texts is None:
        shutil.copytree(SEEDS, folder)
    else:
        folder.mkdir()
        for name, text in texts.items():
            (folder / name).write_text(text, "utf-8")
    (place / "config.yaml").write_text(config, "utf-8")
    with Library.open(config=place / "config.yaml", index=place / "index") as library:
        yield library


@dataclass
class Driver:
    """A running explorer."""

    app: Explorer
    pilot: Pilot[int]

    @property
    def screen(self) -> MainScreen:
        screen = self.app.screen_stack[0]
        assert isinstance(screen, MainScreen)
        return screen

    async def until(self, what: Callable[[], object], rounds: int = 600) -> None:
        """Waits until something is so, as long as that takes within reason."""
        for _ in range(rounds):
            if what():
                await self.pilot.pause()
                return
            await self.pilot.pause(0.01)
        raise AssertionError(f"never came true; the status line says: {self.screen.status.text!r}")

    async def press(self, *keys: str) -> None:
        await self.pilot.press(*keys)

    async def ask(self, line: str) -> None:
        """Puts a query in the box as if typed, and waits for its answer."""
        await self.press("slash")
        self.screen.search_bar.set_line(line)
        await self.until(lambda: self.screen.question.line == line and self.answered)

    @property
    def answered(self) -> bool:
        screen = self.screen
        return screen.page is not None and screen.page.query == screen.question.line or screen.fault is not None

    @property
    def status(self) -> str:
        return self.screen.status.text

    @property
    def listed(self) -> tuple[str, ...]:
        """The articles in the list."""
        return tuple(self.screen.order)

    @property
    def total(self) -> str:
        from tui.widgets.search_bar import Total

        return self.screen.query_one(Total).words


@asynccontextmanager
async def exploring(
    library: Library, size: tuple[int, int] = (160, 45), *, session: Path | None = None, watch: bool = False
) -> AsyncIterator[Driver]:
    """The explorer on a library, everything read."""
    app = Explorer(library, session_path=session, watch=watch)
    async with app.run_test(size=size) as pilot:
        driver = Driver(app, pilot)
        await driver.until(lambda: driver.screen.settled)
        yield driver
