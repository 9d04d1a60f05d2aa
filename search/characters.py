"""Foreign characters made harmless: what could command a terminal, and what could deceive a reader.

Both translations are one for one, so that offsets hold.
"""

from __future__ import annotations

import re

_REPLACEMENT = "\ufffd"

# C0 controls become their Unicode pictures (ESC is ␛), so that a reader sees what stood there; C1 has no pictures.
_CONTROLS = {code: 0x2400 + code for code in range(32) if code not in (0x09, 0x0A, 0x0D)}
_CONTROLS |= {0x0D: 0x0A, 0x7F: 0x2421}
_CONTROLS |= dict.fromkeys(range(0x80, 0xA0), ord(_REPLACEMENT))
_CONTROLS |= dict.fromkeys(range(0xD800, 0xE000), ord(_REPLACEMENT))
_NEEDS_HARMLESS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")

_ONE_LINE = _CONTROLS | {0x09: 0x2409, 0x0A: 0x240A, 0x0D: 0x240D}
_NEEDS_ONE_LINE = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")

BIDI_MARK = "\u21c4"
ZERO_WIDTH_MARK = "\u2422"
_BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_ZERO_WIDTH = "\u00ad\u180e\u200b\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f"
_SEPARATORS = "\u2028\u2029"
_DECEPTIVE = re.compile(
    f"[{_BIDI}{_ZERO_WIDTH}{_SEPARATORS}]|(?<![\u200d\u2600-\u27ff\ufe0f\U0001f000-\U0001faff])\u200d"
)


def harmless(text: str) -> str:
    """The text with every control character but tab and newline replaced by one printable character.

    A lone carriage return becomes a newline, a surrogate (from a name that is no text) the replacement character.
    """
    return text.translate(_CONTROLS) if _NEEDS_HARMLESS.search(text) else text


def harmless_line(text: str) -> str:
    """The same for what has to stay on one line, such as a name: tabs and line ends are replaced too."""
    return text.translate(_ONE_LINE) if _NEEDS_ONE_LINE.search(text) else text


def visible(text: str) -> str:
    """The text as people are shown it: bidirectional controls, zero-width characters and odd separators as marks.

    A joiner inside an emoji stays; the joiners that Persian and Indic spelling needs (U+200C) stay too.
    """
    return _DECEPTIVE.sub(_mark, text) if not text.isascii() else text


def _mark(match: re.Match[str]) -> str:
    if match[0] in _SEPARATORS:
        return "\u2424"
    return BIDI_MARK if re.match(f"[{_BIDI}]", match[0]) else ZERO_WIDTH_MARK
