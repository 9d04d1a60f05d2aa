"""Copying says how it was done, because a terminal does not tell whether it obeyed."""

import subprocess

from tui import clipboard


def test_a_terminal_is_asked_and_the_reader_told(monkeypatch):
    monkeypatch.setattr(clipboard.sys, "platform", "linux")
    sent = []
    said = clipboard.copy("Meta", sent.append)
    assert sent == ["Meta"]
    assert "4 characters" in said and "OSC 52" in said


def test_more_than_a_terminal_takes_is_not_sent(monkeypatch):
    monkeypatch.setattr(clipboard.sys, "platform", "linux")
    sent = []
    assert clipboard.copy("x" * 80_000, sent.append).startswith("Not copied")
    assert sent == []


def test_macos_has_a_tool_of_its_own(monkeypatch):
    monkeypatch.setattr(clipboard.sys, "platform", "darwin")
    monkeypatch.setattr(clipboard.shutil, "which", lambda _: "/usr/bin/pbcopy")
    given = []
    monkeypatch.setattr(subprocess, "run", lambda *_, input, **__: given.append(input))
    sent = []
    assert "pbcopy" in clipboard.copy("Zürich", sent.append)
    assert given == ["Zürich".encode()]
    assert sent == []
