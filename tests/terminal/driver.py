"""The explorer in a real pseudo-terminal, its screen read through an emulator, as a person at a keyboard has it."""

from __future__ import annotations

import codecs
import fcntl
import os
import re
import select
import signal
import struct
import sys
import termios
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import ptyprocess
import pyte

KEYS = {"enter": "\r", "escape": "\x1b", "tab": "\t", "up": "\x1b[A", "down": "\x1b[B", "ctrl+z": "\x1a"}
ESCAPE_PAUSE = 0.15  # seconds: a program waits to see whether an escape begins a sequence
PATIENCE = 30.0

# What the emulator would draw as text: private sequences, control strings.
_BEYOND_PYTE = re.compile(
    r"\x1b\[[<=>][\d;:]*[ -/]*[@-~]|\x1b\[\??[\d;]*\$[@-~]|\x1b[P_^X][^\x1b]*\x1b\\|\x1b\][^\x1b\x07]*(?:\x07|\x1b\\)"
)
_UNFINISHED = re.compile(r"\x1b(?:\[[\d;:<=>?]*[ -/]*|[P_^X\]][^\x1b\x07]{0,4096}\x1b?)?$")


# A test runner's own idea of the terminal's size; the program would believe it.
_SIZE = ("COLUMNS", "LINES")


class Terminal:
    """One command in one terminal; `raw` is all that it wrote."""

    def __init__(self, command: Sequence[str], columns: int = 120, rows: int = 36, **environment: str) -> None:
        self.screen = pyte.Screen(columns, rows)
        self._stream = pyte.Stream(self.screen)
        self._decode = codecs.getincrementaldecoder("utf-8")("replace").decode
        self._rest, self.raw, self.status = "", b"", None
        variables = {
            **{name: value for name, value in os.environ.items() if name not in _SIZE},
            "TERM": "xterm-256color",
            "COLORTERM": "truecolor",
            "LC_ALL": "C.UTF-8",
            **environment,
        }
        self._process = ptyprocess.PtyProcess.spawn(list(command), dimensions=(rows, columns), env=variables)

    def __enter__(self) -> Terminal:
        return self

    def __exit__(self, *_: object) -> None:
        if self.alive:
            os.kill(self._process.pid, signal.SIGKILL)
            os.waitpid(self._process.pid, 0)
        self._process.fileobj.close()

    @property
    def alive(self) -> bool:
        if self.status is None:
            pid, status = os.waitpid(self._process.pid, os.WNOHANG)
            if pid:
                self.status = os.waitstatus_to_exitcode(status)
                self._process.terminated = True
        return self.status is None

    def read(self, seconds: float = 0.02) -> None:
        """Takes in what has been written."""
        while select.select([self._process.fd], [], [], seconds)[0]:
            try:
                data = os.read(self._process.fd, 1 << 16)
            except OSError:
                return
            if not data:
                return
            self.raw += data
            text = self._rest + self._decode(data)
            tail = _UNFINISHED.search(text)
            self._rest = tail.group() if tail else ""
            self._stream.feed(_BEYOND_PYTE.sub("", text[: len(text) - len(self._rest)]))
            seconds = 0.0

    @property
    def text(self) -> str:
        return "\n".join(line.rstrip() for line in self.screen.display)

    def until(self, what: str | Callable[[str], bool]) -> None:
        """Waits for a text, or for something to be so of the screen's text."""
        shown = what if callable(what) else lambda text: what in text
        limit = time.monotonic() + PATIENCE
        while not shown(self.text):
            self.read()
            assert time.monotonic() < limit, f"never on the screen: {what!r}\n{self.text}"
            assert self.alive or shown(self.text), f"ended with {self.status} before {what!r} was shown\n{self.text}"

    def until_it_ends(self) -> int | None:
        """Waits for the end by itself; gives the status."""
        limit = time.monotonic() + PATIENCE
        while self.alive and time.monotonic() < limit:
            self.read()
        self.read()
        return self.status

    def press(self, *keys: str) -> None:
        for key in keys:
            os.write(self._process.fd, KEYS.get(key, key).encode())
            if key == "escape":
                time.sleep(ESCAPE_PAUSE)

    def resize(self, columns: int, rows: int) -> None:
        self.read()
        self.screen.resize(rows, columns)
        fcntl.ioctl(self._process.fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def signal(self, number: int) -> None:
        os.kill(self._process.pid, number)

    def hang_up(self) -> None:
        """The window is closed."""
        self.signal(signal.SIGHUP)

    def disappear(self) -> None:
        """The terminal is gone; only the first program in it is told so."""
        self._process.fileobj.close()

    @staticmethod
    def until_written(path: Path) -> str:
        """Waits for a file that somebody else writes; gives its text."""
        limit = time.monotonic() + PATIENCE
        while not (path.exists() and path.read_text()) and time.monotonic() < limit:
            time.sleep(0.05)
        return path.read_text()

    @property
    def is_stopped(self) -> bool:
        """Whether the process sleeps after ctrl+z (Linux)."""
        return Path(f"/proc/{self._process.pid}/stat").read_text().rpartition(")")[2].split()[0] in "Tt"


def left_as_found(raw: bytes) -> list[str]:
    """What was not put back in the terminal; empty: all is as before."""
    modes = {}
    for numbers, switch in re.findall(rb"\x1b\[\?([\d;]+)([hl])", raw):
        for number in numbers.split(b";"):
            modes[int(number)] = switch == b"h"
    faults = [f"mode {mode} is on" for mode in (47, 1000, 1002, 1003, 1004, 1006, 1049, 2004) if modes.get(mode)]
    return faults + (["the cursor is hidden"] if modes.get(25) is False else [])


def synoptic(*arguments: str | Path) -> list[str]:
    """The command, by the Python that runs the tests."""
    return [sys.executable, "-m", "tui", *map(str, arguments)]
