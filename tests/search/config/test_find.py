"""Which configuration file is taken."""

from __future__ import annotations

from pathlib import Path

import pytest

from search.config import find_config, packaged_config


@pytest.fixture(autouse=True)
def _in_an_empty_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("SYNOPTIC_CONFIG", raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))


def test_the_one_that_is_named_comes_first_even_if_it_does_not_exist(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SYNOPTIC_CONFIG", "other.yaml")
    assert find_config("mine.yaml") == Path("mine.yaml")


def test_then_the_one_that_the_environment_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "config.yaml").write_text("entities: {}\n")
    monkeypatch.setenv("SYNOPTIC_CONFIG", "other.yaml")
    assert find_config() == Path("other.yaml")


@pytest.mark.parametrize(
    "text",
    ["entities: {}\n", "# ours\ntypes:\n", "\ufeffcurated: []\n", '"types": {}\n', "{types: {}}", "entities: [\n {"],
)
def test_then_the_one_in_this_folder_if_it_has_a_key_of_ours_sound_or_not(tmp_path: Path, text: str) -> None:
    (tmp_path / "config.yaml").write_text(text, encoding="utf-8")
    assert find_config() == Path("config.yaml")


@pytest.mark.parametrize("text", ["", "plugins:\n  types: [a]\n", "# types: none\n", "my_types: 1\n"])
def test_that_of_another_program_is_passed_over(tmp_path: Path, text: str) -> None:
    (tmp_path / "config.yaml").write_text(text)
    assert find_config() == packaged_config()


def test_then_the_user_s_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("platformdirs.user_config_path", lambda *_, **__: tmp_path / "own")
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "config.yaml").write_text("")
    assert find_config() == tmp_path / "own" / "config.yaml"


def test_at_last_the_packaged_one() -> None:
    assert find_config() == packaged_config()
    assert packaged_config().is_file()
