"""What a file says, whatever its format."""

from __future__ import annotations

from dataclasses import dataclass, field


class UnreadableError(Exception):
    """A file's bytes are not what its format asks for; `str()` is the reason in words, without the file's name."""


@dataclass(frozen=True, slots=True)
class Content:
    """A file's text and metadata.

    `text` is harmless, with `\\n` line ends. `title_end` is where a title at the beginning of the text ends, 0 if the
    title does not stand there. `metadata` has the keys of METADATA, as far as the file gives them. `warnings` are
    sentences about how it was read.
    """

    text: str
    title: str | None = None
    title_end: int = 0
    metadata: dict[str, str] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()


#: The metadata that a file may give at its head.
METADATA = ("title", "source", "date", "author", "url", "language")
