"""How things are timed."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable


def milliseconds(do: Callable[[], object], repeats: int = 30, clock: Callable[[], float] = time.process_time) -> float:
    """The median time of a call, after one that is not counted; CPU time, unless another clock is given."""
    do()
    times = []
    for _ in range(repeats):
        began = clock()
        do()
        times.append(clock() - began)
    return statistics.median(times) * 1000


def p95(times: list[float]) -> float:
    """The 95th percentile."""
    return sorted(times)[min(len(times) - 1, int(0.95 * len(times)))]


def row(name: str, ours: float, yardstick: float, unit: str, bound: str = "") -> None:
    """One line: what, ours, the yardstick's, their ratio, and the bound that is aimed for."""
    print(f"  {name:44} {ours:9.3f} ms   {ours / yardstick:8.2f} x {unit}{f'   (aim: {bound})' if bound else ''}")
