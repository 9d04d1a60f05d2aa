"""How things are timed."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from typing import NamedTuple


class Timing(NamedTuple):
    """Milliseconds of a call. The best tells what the code needs, the median what the machine made of it."""

    median: float
    best: float


def milliseconds(do: Callable[[], object], repeats: int = 30, clock: Callable[[], float] = time.process_time) -> Timing:
    """The time of a call, after one that is not counted; CPU time, unless another clock is given."""
    do()
    times = []
    for _ in range(repeats):
        began = clock()
        do()
        times.append(clock() - began)
    return Timing(statistics.median(times) * 1000, min(times) * 1000)


def p95(times: list[float]) -> float:
    """The 95th percentile."""
    return sorted(times)[min(len(times) - 1, int(0.95 * len(times)))]


def row(name: str, ours: Timing | float, yardstick: Timing | float, unit: str, bound: str = "") -> None:
    """One line: what, our median and best, the ratio of the medians, and the bound that is aimed for."""
    median, best = ours if isinstance(ours, Timing) else (ours, None)
    other = yardstick.median if isinstance(yardstick, Timing) else yardstick
    least = f"(best {best:9.3f})" if best is not None else " " * 16
    print(f"  {name:40} {median:9.3f} ms {least} {median / other:8.2f} x {unit}{f'   (aim: {bound})' if bound else ''}")
