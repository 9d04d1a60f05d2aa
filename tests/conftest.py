"""What all tests share: the reader's own folders are redirected; no test sees or leaves anything of a person."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")  # a busy machine is no fault

SEEDS = Path(__file__).parent.parent / "seeds"


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = tmp_path_factory.mktemp("home")
    for name in ("CACHE", "STATE", "CONFIG", "DATA"):
        folder = home / name.lower()
        folder.mkdir(mode=0o700)
        monkeypatch.setenv(f"XDG_{name}_HOME", str(folder))
    for name in ("SYNOPTIC_CONFIG", "NO_COLOR", "SYNOPTIC_DEBUG"):
        monkeypatch.delenv(name, raising=False)
    return home
