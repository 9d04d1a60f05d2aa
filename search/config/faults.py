"""Collecting everything that is wrong with a configuration, so that it is mended in one go."""

from __future__ import annotations

from collections.abc import Collection

from search.characters import harmless_line, visible
from search.config.yaml_nodes import Node
from search.errors import ConfigError, Fault

Path = tuple[str | int, ...]

MAX_FAULTS = 200
_NEAR = 65.0  # rapidfuzz's ratio; two words of eight letters that differ in one have 88, of four letters 75
_KEY_SHOWN = 40


class Faults:
    """The faults of one file. Beyond MAX_FAULTS they are only counted: nobody mends more at a time."""

    def __init__(self, file: str) -> None:
        self._file = harmless_line(file)
        self._errors: list[Fault] = []
        self._warnings: list[Fault] = []
        self._more = 0

    def report(self, line: int, column: int, path: Path, message: str) -> None:
        """Takes a fault that makes the file unusable."""
        self._take(self._errors, line, column, path, message, warning=False)

    def error(self, node: Node, path: Path, message: str) -> None:
        """The same, at a node."""
        self.report(node.line, node.column, path, message)

    def warn(self, node: Node, path: Path, message: str) -> None:
        """Takes what is worth a word, and refuses nothing."""
        self._take(self._warnings, node.line, node.column, path, message, warning=True)

    def suggestion(self, word: str, known: Collection[str], otherwise: str = "") -> str:
        """`; did you mean …?` with the nearest of the known words; if none is near, `otherwise`."""
        if len(self._errors) >= MAX_FAULTS:
            return ""
        # Imported where something is wrong: a sound configuration does not wait for it.
        from rapidfuzz import process

        found = process.extractOne(word, sorted(known), processor=str.lower, score_cutoff=_NEAR)
        return f"; did you mean “{found[0]}”?" if found else otherwise

    def raise_errors(self) -> None:
        """Raises ConfigError with all errors in file order, if there are any."""
        if not self._errors:
            return
        ordered = sorted(self._errors, key=_place)
        if self._more:
            message = f"{self._more} more faults follow; mend these first"
            ordered.append(Fault(self._file, ordered[-1].line, ordered[-1].column, "", message))
        raise ConfigError(tuple(ordered))

    @property
    def warnings(self) -> tuple[Fault, ...]:
        """What is worth a word, in file order."""
        return tuple(sorted(self._warnings, key=_place))

    def _take(self, faults: list[Fault], line: int, column: int, path: Path, message: str, *, warning: bool) -> None:
        if len(faults) < MAX_FAULTS:
            faults.append(Fault(self._file, line, column, ".".join(map(_part, path)), message, warning))
        else:
            self._more += not warning


def _part(key: str | int) -> str:
    shown = visible(harmless_line(str(key)))
    return shown if len(shown) <= _KEY_SHOWN else shown[: _KEY_SHOWN - 1] + "…"


def _place(fault: Fault) -> tuple[int, int]:
    return fault.line, fault.column
