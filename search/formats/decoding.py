"""bytes → text."""

from __future__ import annotations

import codecs
import re

from search.characters import harmless
from search.formats.content import UnreadableError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_SAMPLE = 8192


def decode(data: bytes) -> tuple[str, tuple[str, ...]]:
    """The text of a file: UTF-8 with or without a byte order mark, UTF-16 or UTF-32 with one, else cp1252.

    Gives the harmless text with `\\n` line ends and the warnings. Raises UnreadableError for what is no text at all.
    """
    text, warnings = _decoded(data)
    sample = text[:_SAMPLE]
    if len(_CONTROL.findall(sample)) > len(sample) // 4:
        raise UnreadableError("it is not text")
    return harmless(text.replace("\r\n", "\n")), warnings


def _decoded(data: bytes) -> tuple[str, tuple[str, ...]]:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            body = data[len(mark) :]
            try:
                return body.decode(encoding), ()
            except UnicodeDecodeError:
                name = encoding.upper().removesuffix("-LE").removesuffix("-BE")
                return body.decode(encoding, "replace"), (f"some of it is not {name}, as its first bytes promise",)
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError as fault:
        if b"\0" in data:
            raise UnreadableError("it is not text (neither UTF-8 nor a Windows encoding)") from None
        return data.decode("cp1252", "replace"), (f"byte {fault.start + 1} is not UTF-8; read as Windows-1252",)
