"""Whole processes. Yardstick: `python -c pass`."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench.texts import SEEDS
from bench.timing import Timing, milliseconds, row


def run() -> None:
    synoptic = str(Path(sys.executable).with_name("synoptic"))
    with tempfile.TemporaryDirectory() as place:
        common = ["-a", str(SEEDS), "--index", place]
        bare = _time([sys.executable, "-c", "pass"])
        print("whole processes, median of 9")
        row("synoptic --help", _time([synoptic, "--help"]), bare, "python -c pass", "3 x")
        row("synoptic search, warm", _time([synoptic, "search", "meta", *common]), bare, "python -c pass", "25 x")


def _time(command: list[str]) -> Timing:
    return milliseconds(lambda: subprocess.run(command, capture_output=True, check=True), 9, time.perf_counter)
