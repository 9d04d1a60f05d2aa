"""What is kept between runs: open articles and places, widths, hidden panes, ties, theme. A JSON file a library."""

from __future__ import annotations

import json
import os
import re
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from tui.arrange import Layout
from tui.state import MOST_READERS, PANES, Desk, OpenArticle, Pane

_VERSION = 1


@dataclass(frozen=True, slots=True)
class Session:
    """A reader's desk as it was left. `configured_theme` is what the configuration said when `theme` was chosen.

    `tied`: the readers scroll together.
    """

    desk: Desk = field(default_factory=Desk)
    layout: Layout = field(default_factory=Layout)
    theme: str | None = None
    configured_theme: str | None = None
    remark: str | None = None
    tied: bool = False


def default_path(key: str) -> Path:
    """Where the session of a library is kept: the user's state folder, under the library's key."""
    from platformdirs import user_state_path

    return user_state_path("synoptic") / "sessions" / (re.sub(r"[^\w.-]", "_", key)[:80] + ".json")


def load(path: Path) -> Session:
    """The session in a file. None there, or a damaged one, is an empty session; damage is named in `remark`."""
    try:
        return _from_json(json.loads(path.read_text("utf-8")))
    except FileNotFoundError:
        return Session()
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return Session(remark="The saved session could not be read; starting anew.")


def save(path: Path, session: Session) -> None:
    """Writes a session so that a crash leaves either the old or the new one. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".session-")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(_to_json(session), file, ensure_ascii=True)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _to_json(session: Session) -> dict[str, object]:
    layout = session.layout
    return {
        "version": _VERSION,
        "readers": [{"article": one.article, "place": one.place} for one in session.desk.readers],
        "current": session.desk.current,
        "left": layout.left,
        "right": layout.right,
        "shares": list(layout.shares),
        "hidden": sorted(layout.hidden),
        "theme": session.theme,
        "configured_theme": session.configured_theme,
        "tied": session.tied,
    }


def _from_json(data: dict[str, Any]) -> Session:
    """Reads what `_to_json` wrote. Raises KeyError, TypeError or ValueError for anything else."""
    if data["version"] != _VERSION:
        raise ValueError("another version")
    readers = tuple(
        OpenArticle(_text(one["article"]), _number(one["place"], 0, 1 << 40)) for one in data["readers"][:MOST_READERS]
    )
    if len({one.article for one in readers}) < len(readers):
        raise ValueError("an article is open twice")
    current = _number(data["current"], 0, max(0, len(readers) - 1))
    layout = Layout(
        left=_number(data["left"], 1, 1000),
        right=_number(data["right"], 1, 1000),
        shares=tuple(_number(share, -1000, 1000) for share in data["shares"][:MOST_READERS]),
        hidden=frozenset(cast(Pane, name) for name in data["hidden"] if name in PANES),
    )
    theme, configured = data["theme"], data["configured_theme"]
    return Session(
        Desk(readers, current),
        layout,
        None if theme is None else _text(theme),
        None if configured is None else _text(configured),
        tied=bool(data.get("tied", False)),
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("a text is due")
    return value


def _number(value: object, least: int, most: int) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError("a whole number is due")
    if not least <= value <= most:
        raise ValueError("out of bounds")
    return value
