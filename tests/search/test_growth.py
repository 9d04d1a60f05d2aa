"""However odd a text is, reading four times as much takes about four times as long."""

from __future__ import annotations

import time

import pytest

from search.analysing import analyse
from search.config.models import Alias, Entity
from search.dictionary import Dictionary

DICTIONARY = Dictionary.compile(
    [
        Entity("hill", "Ada Hill", "person", (Alias("Hill"),)),
        Entity("norvia", "Norvia", "organization", (Alias("Mill", needs=("Norvia",)),), never=("at Mill",)),
    ]
)
SHORT, LONG = 8_000, 32_000
"""Characters. What grows with the square of the length would take sixteen times as long for the long one."""
MOST = 9.0
"""Times as long, where four would do: room for a busy machine."""


def seconds(text: str) -> float:
    """The processor time of an analysis, the better of two."""
    times = []
    for _ in range(2):
        began = time.process_time()
        analyse(text, DICTIONARY)
        times.append(time.process_time() - began)
    return min(times)


@pytest.mark.parametrize(
    "piece",
    [
        "$1 ",
        "1 to ",
        "1 - ",
        "two hundred and ",
        "June 10-",
        "tens of ",
        "12 big, ",
        "CEO and ",
        "Norvia CEO Ada Hill, ",
        "CEO Ada Hill left. ",
        "at Mill Mill ",
        "Norvia-Mill-",
        "“Norvia said it will ",
        "“a\n\n",
        "»a ",
        "according to Norvia, ",
        "Norvia, who ",
        "said ",
        "A. ",
        "word ",
        "@ # ",
        "\n",
    ],
)
def test_time_grows_with_the_text_and_not_faster(piece: str) -> None:
    short, long = (piece * (size // len(piece)) for size in (SHORT, LONG))
    assert seconds(long) < MOST * max(seconds(short), 0.004)
