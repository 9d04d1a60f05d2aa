"""The names of keys, as `keys:` may write them and as a terminal can tell them apart."""

from __future__ import annotations

import re
import string
import unicodedata
from typing import NamedTuple

_MODIFIED = re.compile(r"(?:(?:ctrl|shift|alt|meta|super|hyper)\+)+(?=.)")
# The short names of a few characters; all others go by their Unicode name.
_SHORT = {
    "solidus": "slash",
    "reverse_solidus": "backslash",
    "commercial_at": "at",
    "hyphen_minus": "minus",
    "plus_sign": "plus",
    "low_line": "underscore",
}


class Bound(NamedTuple):
    """The keys that an action has by default, and the screens on which it can be done."""

    keys: tuple[str, ...]
    screens: tuple[str, ...] = ("main",)


def key_name(key: str) -> str | None:
    """One name for a key that may be written in two ways ("?" and "question_mark"); None for what is no key."""
    modified = _MODIFIED.match(key)
    modifiers, plain = (modified[0], key[modified.end() :]) if modified else ("", key)
    if len(plain) == 1 and plain.isprintable():
        return modifiers + _name_of(plain)
    return modifiers + plain if plain in _NAMES else None


def known_keys() -> list[str]:
    """Names to choose from for one that is not known."""
    return sorted(_NAMES | {f"ctrl+{letter}" for letter in string.ascii_lowercase})


def _name_of(character: str) -> str:
    if character.isalnum():
        return character
    name = unicodedata.name(character, character).lower().replace("-", "_").replace(" ", "_")
    return _SHORT.get(name, name)


_NAMES = frozenset(
    [
        *("escape", "enter", "tab", "space", "backspace", "delete", "insert", "home", "end", "pageup", "pagedown"),
        *("up", "down", "left", "right"),
        *(f"f{number}" for number in range(1, 25)),
        *(_name_of(character) for character in string.punctuation),
    ]
)
