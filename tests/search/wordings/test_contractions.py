"""Pronouns written in one with their helpers are read as the two words that they are."""

from __future__ import annotations

import pytest

from search.analysing import analyse
from search.config.models import Alias, Entity
from search.dictionary import Dictionary
from search.facts.sentence.contractions import without_contractions

_DICTIONARY = Dictionary.compile(
    (
        Entity("norvia", "Norvia", "organization"),
        Entity("quill", "Quill", "organization"),
        Entity("reyes", "Dana Reyes", "person", aliases=(Alias("Reyes"),)),
        Entity("hill", "Ada Hill", "person", aliases=(Alias("Hill"),)),
    )
)
_TOLD = {"sues", "supports", "criticizes", "dismissed", "statement"}


def _told(text: str) -> set[tuple[str, str | None, str | None, str]]:
    facts = analyse(text, _DICTIONARY, date="2021-05-06").facts
    return {(one.attribute, one.subject, one.object, one.modality) for one in facts if one.attribute in _TOLD}


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Reyes left on Monday. He's suing Quill.", ("sues", "reyes", "quill", "asserted")),
        ("Reyes left on Monday. He’s sued Quill before.", ("sues", "reyes", "quill", "asserted")),
        ("Reyes left on Monday. He's already repeatedly sued Quill.", ("sues", "reyes", "quill", "asserted")),
        ("Reyes left on Monday. He's being sued by Quill.", ("sues", "quill", "reyes", "asserted")),
        ("Reyes left on Monday. He's been sued by Quill.", ("sues", "quill", "reyes", "asserted")),
        ("Reyes left on Monday. He'll sue Quill.", ("sues", "reyes", "quill", "asserted")),
        ("Reyes left on Monday. He'd sued Quill.", ("sues", "reyes", "quill", "asserted")),
        ("Reyes left on Monday. He'd sue Quill.", ("sues", "reyes", "quill", "proposed")),
        ("Norvia met Reyes, who's been endorsed by Hill.", ("supports", "hill", "reyes", "asserted")),
        ("“I've endorsed Hill,” Reyes said.", ("supports", "reyes", "hill", "asserted")),
        ("“I'm suing Quill,” Reyes said.", ("sues", "reyes", "quill", "asserted")),
        ("Reyes said that's what the vote came down to.", ("statement", "reyes", None, "asserted")),
    ],
)
def test_a_pronoun_and_its_helper_are_two_words(text: str, fact: tuple[str, str | None, str | None, str]) -> None:
    assert fact in _told(text)


@pytest.mark.parametrize(
    "text",
    [
        "“Nobody is saying, ‘I'm suing Quill,’ ” Reyes said.",
        "“Nobody is saying, 'If you do this, I'm suing Quill,'” Reyes said.",
        "“He's backed Norvia. He's endorsed Dana Reyes. He's endorsed Hill,” Max Roe said.",
    ],
)
def test_another_one_s_words_are_not_the_speaker_s(text: str) -> None:
    assert not {one for one in _told(text) if one[1] == "reyes"}


@pytest.mark.parametrize(
    ("words", "parted"),
    [
        ("he's sued the firm", "he has sued the firm"),
        ("he's sued by the firm", "he is sued by the firm"),
        ("he's called the boss", "he is called the boss"),
        ("he's called @ a liar", "he has called @ a liar"),
        ("she'd better go", "she had better go"),
        ("they'd never go", "they would never go"),
        ("that's what it's about", "that's what it is about"),
    ],
)
def test_what_a_helper_stands_for(words: str, parted: str) -> None:
    row = words.split()
    starts = [sum(len(word) + 1 for word in row[:at]) for at in range(len(row))]
    ends = [start + len(word) for start, word in zip(starts, row, strict=True)]
    without_contractions(row, starts, ends)
    assert row == parted.split()
    assert starts == sorted(starts)
    assert all(start < end for start, end in zip(starts, ends, strict=True))
