"""The facts of our own reports are found, and little else."""

from __future__ import annotations

from tests.gold_reports.score import rates, reports, score

RECALL = 0.57
PRECISION = 0.95


def test_most_facts_of_the_reports_are_found_and_few_wrong_ones() -> None:
    precision, recall = rates([score(report) for report in reports()])
    assert precision >= PRECISION
    assert recall >= RECALL
