"""The picture of the README, made by the program itself: `python -m tui.picture docs/synoptic.svg`."""

from __future__ import annotations

import asyncio
import re
import sys
import tempfile
from pathlib import Path

from search import Library
from tui.app import Explorer
from tui.screens.main import MainScreen

_SIZE = (160, 45)
_QUERY = "stake"
_ENTITY = "scale-ai"
_ROUNDS = 1000
_FONTS = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace"


def main(path: str) -> None:
    """Saves the explorer on the configured articles as SVG: a query, an entity lit, the evidence of a fact."""
    with tempfile.TemporaryDirectory() as index, Library.open(index=index) as library:
        library.refresh()
        picture = asyncio.run(_taken(Explorer(library, watch=False)))
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(own_fonts(picture), "utf-8")


def own_fonts(svg: str) -> str:
    """The picture without fonts from elsewhere: the reader's own are used, and nobody is asked for them."""
    svg = re.sub(r"@font-face\s*\{.*?\}", "", svg, flags=re.S)
    return re.sub(r"font-family:\s*[^;]*;", f"font-family: {_FONTS};", svg)


async def _taken(app: Explorer) -> str:
    async with app.run_test(size=_SIZE) as pilot:
        screen = app.screen
        assert isinstance(screen, MainScreen)
        for _ in range(_ROUNDS):
            if screen.settled:
                break
            await pilot.pause(0.01)
        screen.search_bar.set_line(_QUERY)
        for _ in range(_ROUNDS):
            if screen.page is not None and screen.page.query == _QUERY:
                break
            await pilot.pause(0.01)
        if library_has(screen, _ENTITY):
            screen.select_entity(_ENTITY)
        await pilot.pause()
        return app.export_screenshot(title="Synoptic")


def library_has(screen: MainScreen, entity: str) -> bool:
    """Whether the dictionary knows an entity."""
    return screen.library.entity(entity) is not None


if __name__ == "__main__":
    main(*sys.argv[1:])
