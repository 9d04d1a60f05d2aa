"""The explorer where it is used: starting, searching, reading, leaving, and being interrupted in every way."""

import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.terminal.driver import Terminal, left_as_found, synoptic

SEEDS = Path(__file__).parents[2] / "seeds"
TITLE = "Meta hires Scale’s executive"
pytestmark = [pytest.mark.terminal, pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")]


@pytest.fixture
def seeds(tmp_path):
    return Path(shutil.copytree(SEEDS, tmp_path / "seeds"))


def test_it_starts_searches_opens_and_leaves_the_terminal_as_it_was(seeds):
    with Terminal(synoptic(seeds), 160, 45) as terminal:
        terminal.until(TITLE)
        terminal.press("/", *"whatsapp")
        terminal.until("1 of 2 articles")
        terminal.press("enter")
        terminal.until("1 hit ·")
        terminal.press("escape", "escape")
        terminal.until(lambda text: "of 2 articles" not in text.splitlines()[0] and "2 articles" in text)
        terminal.press("q")
        assert terminal.until_it_ends() == 0
        assert left_as_found(terminal.raw) == []


def test_keys_pressed_before_the_first_screen_are_obeyed(seeds):
    with Terminal(synoptic(seeds), 160, 45) as terminal:
        terminal.press("/", *"whatsapp")
        terminal.until("1 of 2 articles")
        terminal.until(lambda text: "whatsapp" in text.splitlines()[0])
        terminal.press("escape", "q")
        assert terminal.until_it_ends() == 0
        assert left_as_found(terminal.raw) == []


def test_what_was_open_is_open_the_next_time(seeds):
    with Terminal(synoptic(seeds)) as terminal:
        terminal.until(TITLE)
        terminal.until("1 article open")
        terminal.press("1", "G", "o")
        terminal.until("Opened in reader 2")
        terminal.press("q")
        assert terminal.until_it_ends() == 0
    with Terminal(synoptic(seeds)) as terminal:
        terminal.until("2 articles open")


def test_two_sources_are_tied_compared_and_written_to_a_file(seeds, tmp_path):
    with Terminal(synoptic(seeds), 160, 45) as terminal:
        terminal.until(lambda text: any(verdict in text for verdict in ("conflict", "refines", "agree")))
        terminal.press("3", "=")
        terminal.until("Tied: the other readers follow")
        terminal.press("c")
        terminal.until("Comparison · 2 articles")
        terminal.press("/", *"ceo", "enter")
        terminal.until("only “ceo” (/)")
        terminal.press("x")
        terminal.until("comparison.html")
        terminal.press("\x15")
        terminal.until(lambda text: "comparison.html" not in text)
        terminal.press(*str(tmp_path / "table.md"))
        terminal.until("table.md")
        terminal.press("enter")
        terminal.until("written to")
        assert "Alexandr Wang" in (tmp_path / "table.md").read_text("utf-8")
        terminal.press("enter")
        terminal.until("step through the facts")
        terminal.press("q")
        assert terminal.until_it_ends() == 0
        assert left_as_found(terminal.raw) == []


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP], ids=lambda number: number.name)
def test_a_signal_ends_it_with_the_terminal_as_it_was(seeds, number):
    with Terminal(synoptic(seeds)) as terminal:
        terminal.until("1 article open")
        terminal.signal(number)
        assert terminal.until_it_ends() == 128 + number
        assert left_as_found(terminal.raw) == []


def test_it_ends_when_the_terminal_is_gone_and_nobody_tells_it(seeds, tmp_path):
    ended = tmp_path / "status"
    first = 'trap : HUP; status=$1; shift; "$@"; echo $? > "$status"'
    with Terminal(["sh", "-c", first, "sh", str(ended), *synoptic(seeds)]) as terminal:
        terminal.until("1 article open")
        terminal.disappear()
        assert terminal.until_written(ended) == "129\n"


def test_it_survives_resizing_while_one_types(seeds):
    with Terminal(synoptic(seeds), 160, 45) as terminal:
        terminal.until(TITLE)
        terminal.press("/")
        for letter, size in zip("whatsapp", [(80, 24), (40, 10), (200, 60), (20, 5), (100, 30)] * 2, strict=False):
            terminal.press(letter)
            terminal.resize(*size)
        terminal.resize(120, 40)
        terminal.until("1 of 2 articles")
        terminal.press("escape", "q")
        assert terminal.until_it_ends() == 0


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="asks the system in Linux's way")
def test_it_can_be_suspended_and_comes_back(seeds):
    with Terminal(synoptic(seeds)) as terminal:
        terminal.until("1 article open")
        terminal.press("ctrl+z")
        while not terminal.is_stopped:
            terminal.read()
        assert left_as_found(terminal.raw) == []
        terminal.signal(signal.SIGCONT)
        terminal.press("/", *"whatsapp")
        terminal.until("1 of 2 articles")
        terminal.press("escape", "q")
        assert terminal.until_it_ends() == 0


def test_no_color_sends_no_colour(seeds):
    with Terminal(synoptic(seeds), NO_COLOR="1") as terminal:
        terminal.until("1 article open")
        hues = {cell.fg for line in terminal.screen.buffer.values() for cell in line.values() if len(cell.fg) == 6}
        assert all(hue[:2] == hue[2:4] == hue[4:] for hue in hues)
        terminal.press("q")
        assert terminal.until_it_ends() == 0


@pytest.mark.parametrize("term", ["xterm", "xterm-256color", "linux"])
def test_terminals_of_few_colours_show_it_too(seeds, term):
    with Terminal(synoptic(seeds), TERM=term, COLORTERM="") as terminal:
        terminal.until(TITLE)
        terminal.press("q")
        assert terminal.until_it_ends() == 0


def test_a_dumb_terminal_gets_one_clear_line(seeds):
    with Terminal(synoptic(seeds), TERM="dumb") as terminal:
        assert terminal.until_it_ends() == 2
        assert b"\x1b" not in terminal.raw
        assert len(terminal.raw.strip().splitlines()) == 1


def test_in_a_pipe_it_prints_the_overview(seeds):
    ran = subprocess.run(synoptic(seeds), capture_output=True, check=True, stdin=subprocess.DEVNULL)
    text = ran.stdout.decode()
    assert TITLE in text and "ENTITIES" in text and "FACTS" in text
    assert "\x1b" not in text
