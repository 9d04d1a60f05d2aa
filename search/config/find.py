"""Which configuration file is the one."""

from __future__ import annotations

import os
import re
from pathlib import Path

NAME = "config.yaml"
VARIABLE = "SYNOPTIC_CONFIG"

_OURS = re.compile(rb"""^(?:\{\s*)?["']?(?:types|entities|curated)["']?\s*:""", re.MULTILINE)
_LOOKED_AT = 4_000_000


def find_config(explicit: str | Path | None = None) -> Path:
    """The configuration to use: the one given, $SYNOPTIC_CONFIG's, ./config.yaml, the user's, or the packaged one.

    A file that is named is taken even if it does not exist: reading it then says so. `./config.yaml` counts only if it
    has a key of ours at its top, since other programs use that name; whether it is sound does not matter.
    """
    if explicit is not None:
        return Path(explicit)
    if named := os.environ.get(VARIABLE):
        return Path(named)
    here = Path(NAME)
    if _is_ours(here):
        return here
    # Imported only here: it is not needed where a file is named.
    from platformdirs import user_config_path

    own = user_config_path("synoptic", appauthor=False) / NAME
    return own if own.is_file() else packaged_config()


def packaged_config() -> Path:
    """The default configuration: inside an installed package, or at the top of a checkout."""
    package = Path(__file__).resolve().parent.parent
    installed = package / "defaults" / NAME
    return installed if installed.is_file() else package.parent / NAME


def _is_ours(path: Path) -> bool:
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            head = file.read(_LOOKED_AT)
    except OSError:
        return False
    # Without its NULs, UTF-16 reads like ASCII as far as this goes.
    return _OURS.search(head.replace(b"\0", b"").removeprefix(b"\xef\xbb\xbf").removeprefix(b"\xff\xfe")) is not None
