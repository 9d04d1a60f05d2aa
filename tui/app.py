"""The application: theme, keys, signals, and the one screen that everything happens on."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

os.environ.setdefault("TEXTUAL_FPS", "120")  # read when Textual is imported: a key is seen after 22 instead of 36 ms

from textual.app import App, ReturnType

from tui.hangup import watch
from tui.keymap import keymap
from tui.keys import resolved
from tui.screens.main import MainScreen
from tui.session import Session, default_path, load
from tui.themes import DARK, THEMES

if TYPE_CHECKING:
    from textual.command import Provider

    from search import Library

# Seconds after which a thread that computes lets another run: a letter is drawn while its query is still searched.
_SWITCH_INTERVAL = 0.001
_ENDING_SIGNALS = (signal.SIGTERM, signal.SIGHUP)


def _palette() -> type[Provider]:
    from tui.palette import Everything

    return Everything


class Explorer(App[int]):
    """Reads one library. `session_path`: where the session is kept; None: nowhere.

    `watch`: the configuration and the folder are watched; `refresh`: new articles are read at the start.
    """

    TITLE = "Synoptic"
    CSS_PATH: ClassVar[list[str]] = [  # type: ignore[assignment] # Textual annotates it too narrowly
        "styles/explorer.tcss",
        "styles/reader.tcss",
        "styles/rows.tcss",
        "styles/comparison.tcss",
    ]
    COMMANDS = {_palette}
    COMMAND_PALETTE_BINDING = "ctrl+p"
    ENABLE_COMMAND_PALETTE = True

    def __init__(
        self, library: Library, *, session_path: Path | None = None, watch: bool = True, refresh: bool = True
    ) -> None:
        super().__init__()
        self.library = library
        self._session_path = session_path
        self._watch = watch
        self._refresh = refresh
        for theme in THEMES:
            self.register_theme(theme)
        session = load(session_path) if session_path else Session()
        self.theme = self._first_theme(session)
        self._session = session
        self.set_keymap(keymap(library.config.keys))

    def get_default_screen(self) -> MainScreen:
        """The one screen."""
        return MainScreen(
            self.library,
            self._session,
            table=resolved(self.library.config.keys),
            session_path=self._session_path,
            watch=self._watch,
            refresh=self._refresh,
        )

    def _first_theme(self, session: Session) -> str:
        """What was chosen last, unless the configuration names another theme since."""
        configured = self.library.config.theme
        wish = session.theme if session.theme and session.configured_theme == configured else configured
        return wish if wish in self.available_themes else DARK.name

    def on_mount(self) -> None:
        """Signals that end a program, or a terminal that is gone, end this one with the session kept."""
        loop = asyncio.get_running_loop()
        for number in _ENDING_SIGNALS:
            loop.add_signal_handler(number, self._end, number)
        if not self.is_headless and sys.__stderr__ is not None:
            gone = partial(loop.call_soon_threadsafe, self._end, signal.SIGHUP)
            watch(sys.__stderr__.fileno(), gone, self._leave)

    def _end(self, number: int) -> None:
        self.exit(128 + number)

    def _leave(self) -> None:
        """The end where an orderly one is not possible any more."""
        with suppress(Exception):
            self._keep_session()
        os._exit(128 + signal.SIGHUP)

    def _keep_session(self) -> None:
        screen = self.screen_stack[0] if self.screen_stack else None
        if isinstance(screen, MainScreen):
            screen.keep_session()

    def exit(self, result: ReturnType | None = None, return_code: int = 0, message: object = None) -> None:
        """Keeps the session first."""
        self._keep_session()
        super().exit(result, return_code, message)  # type: ignore[arg-type] # as given


def explore(library: Library, *, session_path: Path | None = None, refresh: bool = True) -> int:
    """Opens the explorer and gives the exit status. `session_path`: None is the user's state folder."""
    sys.setswitchinterval(_SWITCH_INTERVAL)
    explorer = Explorer(library, session_path=session_path or default_path(library.key), refresh=refresh)
    result = explorer.run()
    return explorer.return_code or (result if isinstance(result, int) else 0)
