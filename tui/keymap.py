"""The keys that a configuration gives, as Textual takes them."""

from __future__ import annotations

from collections.abc import Iterable

from search.config.key_names import Bound, key_name
from tui.keys import ACTIONS


def keymap(overrides: Iterable[tuple[str, tuple[str, ...]]]) -> dict[str, str]:
    """For `App.set_keymap`: an action's id with the names of its keys, commas between them; the comma has a name.

    Textual passes over an action without keys: one that no keyboard has takes them away.
    """
    return {action: ",".join(key_name(key) or key for key in keys) or "none" for action, keys in overrides}


def bound() -> dict[str, Bound]:
    """What the configuration check has to know of the table: a key may do one thing a screen."""
    return {row.id: Bound(row.keys, _screens(row.where)) for row in ACTIONS}


def _screens(where: tuple[str, ...]) -> tuple[str, ...]:
    main = ("main",) if where != ("comparison",) else ()
    return (*main, "comparison") if "comparison" in where else main
