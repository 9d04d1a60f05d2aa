"""Candidates, nominees, those who lose their posts and those who die, in sentences of our own."""

from __future__ import annotations

import pytest

from tests.search.wordings.tables import told


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("Dana Reyes threw her hat into the ring.", ["runs_for reyes"]),
        ("Dana Reyes is running for the Democratic nomination.", ["runs_for reyes the Democratic nomination"]),
        ("Dana Reyes declared herself a candidate for governor.", ["runs_for reyes governor"]),
        (
            "Dana Reyes, a Republican running for governor in Norvia, agreed.",
            ["party reyes Republican", "runs_for reyes norvia governor"],
        ),
        ("Dana Reyes faces Paul Moss in the November election.", ["runs_for reyes"]),
        ("Dana Reyes is considering a run for governor.", ["runs_for reyes governor (in_talks)"]),
        ("Dana Reyes is one of the candidates to lead Quill.", ["runs_for reyes"]),
        ("Dana Reyes has emerged as a top contender to lead Quill.", ["runs_for reyes"]),
        ("Candidates for the job include Dana Reyes.", ["runs_for reyes"]),
        ("Paul Moss and his running mate, Dana Reyes, agreed.", ["runs_for moss", "nominated reyes moss"]),
        ("Dana Reyes ran as an independent in 2006.", ["runs_for reyes independent"]),
        ("Paul Moss tapped Dana Reyes to be his running mate.", ["nominated reyes moss", "runs_for reyes"]),
        ("Dana Reyes is not running for president.", ["runs_for reyes president (denied)"]),
        ("Dana Reyes ruled out a run for governor.", ["runs_for reyes governor (denied)"]),
        ("Dana Reyes has no plans to run for governor.", ["runs_for reyes governor (denied)"]),
        ("Dana Reyes, who is running for governor, did not speak.", ["runs_for reyes governor"]),
        ("Dana Reyes is thinking about running for governor.", ["runs_for reyes governor (in_talks)"]),
        ("Voters liked front-runner Dana Reyes.", ["runs_for reyes"]),
        ("Voters liked Senate hopeful Dana Reyes's plan.", ["runs_for reyes senate"]),
        ("It ended the presidential campaign of Dana Reyes.", ["runs_for reyes presidential"]),
        ("Dana Reyes's campaign said so.", []),
        ("Dana Reyes and Paul Moss remain in the race.", ["runs_for reyes", "runs_for moss"]),
        ("They backed Dana Reyes as the party's nominee for mayor.", ["runs_for reyes mayor"]),
        ("Paul Moss chose Dana Reyes to succeed him.", ["nominated reyes moss", "replaces reyes moss"]),
        (
            "Dana Reyes, Moss's nominee for the Supreme Court, agreed.",
            ["nominated reyes Moss", "role reyes Moss nominee"],
        ),
        ("Supreme Court nominee Dana Reyes agreed.", ["nominated reyes", "role reyes court nominee"]),
        ("Senators voted to confirm Dana Reyes to the Supreme Court.", ["nominated reyes"]),
        ("Dana Reyes accepted the nomination.", ["nominated reyes"]),
        ("First elected to the Senate in 1990, Dana Reyes left.", ["appointed reyes senate"]),
        ("Paul Moss appointed Dana Reyes to the panel.", ["appointed reyes"]),
        ("Dana Reyes was sworn into office.", ["appointed reyes"]),
        ("Dana Reyes sent a letter of resignation.", ["resigns reyes"]),
        ("Dana Reyes left the Senate after testifying.", []),
        ("Paul Moss became the fifth coach fired this season.", ["dismissed moss"]),
        ("Quill parted ways with Paul Moss.", ["dismissed moss quill"]),
        ("Paul Moss lost his job.", ["dismissed moss"]),
        ("Quill relieved Paul Moss of his duties.", ["dismissed moss"]),
        ("Paul Moss was placed on administrative leave.", ["dismissed moss"]),
        ("Paul Moss was suspended without pay.", ["dismissed moss"]),
        ("Paul Moss was among the three people killed.", ["died moss"]),
        ("Among the dead was Paul Moss.", ["died moss"]),
        ("Three people, including Paul Moss, were killed.", ["died moss"]),
        ("The fatal shooting of Paul Moss led to protests.", ["died moss"]),
        ("Paul Moss lost his life.", ["died moss"]),
        ("The body of Paul Moss was found.", ["died moss"]),
        ("Slain officer Paul Moss was buried.", ["died moss"]),
        ("Paul Moss's killing of Dana Reyes was planned.", ["died reyes"]),
        ("Dana Reyes tried to save the mill.", ["purpose reyes save the mill"]),
    ],
)
def test_a_sentence_says(text: str, facts: list[str]) -> None:
    assert told(text, "people") == facts


@pytest.mark.parametrize(
    "text",
    [
        "Quill fired Paul Moss's lawyer.",
        "Paul Moss tried to kill Dana Reyes.",
        "Dana Reyes ran for the bus.",
        "Paul Moss fired ten shots.",
        "A judge dismissed the case against Paul Moss.",
        "The film was nominated for an award.",
    ],
)
def test_a_sentence_does_not_say(text: str) -> None:
    assert told(text, "people") == []
