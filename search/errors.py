"""What can go wrong, in words for the person who can mend it."""

from __future__ import annotations

from typing import NamedTuple


class SynopticError(Exception):
    """Any fault that a person can mend; `str()` of it is one clear line (or one line a fault)."""


class Fault(NamedTuple):
    """One fault in a configuration file.

    `line` and `column` count from 1; `key` is the dotted path of the key (`entities.meta.type`), empty for the
    whole file; `message` says what is wrong and what to do. `warning` faults are shown, but nothing is refused.
    """

    file: str
    line: int
    column: int
    key: str
    message: str
    warning: bool = False

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}:{self.column}: "
        return f"{place}{self.key}: {self.message}" if self.key else f"{place}{self.message}"


class ConfigError(SynopticError):
    """A configuration that cannot be used; `faults` holds every fault found, in file order."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__("\n".join(str(fault) for fault in faults))
        self.faults = faults


class QueryError(SynopticError):
    """A query that cannot be obeyed. `start` and `end` are the place in the line, in characters.

    `incomplete` marks a query that more typing may mend (an open bracket or quote, an operator without its right side,
    a field without a value): while typing, the last good results stay; on Enter it is an error.
    """

    def __init__(self, message: str, start: int = 0, end: int = 0, *, incomplete: bool = False) -> None:
        super().__init__(message)
        self.start = start
        self.end = end
        self.incomplete = incomplete


class ArticleError(SynopticError):
    """An article that cannot be read, or a name that fits none or several. `candidates` are the ids it could mean."""

    def __init__(self, message: str, candidates: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.candidates = candidates


class DamagedIndex(Exception):  # noqa: N818 - it names a state; whoever meets it builds the index again
    """An engine's index that cannot be used: damaged, foreign, of an older format, or open to other users.

    Not shown as an error: the index is made again, and the reason (`str()`) said in one line.
    """


class StorageError(SynopticError):
    """The index cannot be written: no room, no permission, or another writer that does not finish."""
