"""Quotes: who said what, word for word."""

from __future__ import annotations

import pytest

from search.facts.sentence.quotation import find_quotations
from tests.search.facts.conftest import Find


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("“We will build it here,” Hill said.", "hill", "We will build it here"),
        ("“We will build it here,” said Ada Hill, the mayor.", "hill", "We will build it here"),
        ('Hill said: "We will build it here."', "hill", "We will build it here."),
        ("Hill said the firm “will build it right here.”", "hill", "will build it right here."),
        ("According to Hill, “we will build it here.”", "hill", "we will build it here."),
        ("\"We will build it here,'' Hill said.", "hill", "We will build it here"),
        ('"We will build it here,” Hill said, and "soon" meant nothing.', "hill", "We will build it here"),
        ("«We will build it here», said Hill.", "hill", "We will build it here"),
        ("„We will build it here“, said Hill.", "hill", "We will build it here"),
        ("‘It’s ours to build here,’ Hill said.", "hill", "It’s ours to build here"),
        ("Ada Hill, who runs Norvia, said, “We will build it.”", "hill", "We will build it."),
        ("Hill called the plan “a hoax.”", "hill", "a hoax."),
        ("“No,” said Hill.", "hill", "No"),
        ("Hill, asked on Friday if he would testify there, replied, “We will see.”", "hill", "We will see."),
    ],
)
def test_a_quote_names_its_speaker_and_gives_the_words(find: Find, text: str, speaker: str, words: str) -> None:
    (quote,) = find(text, "quote")
    assert quote.subject == speaker
    assert quote.attribution == (speaker,)
    assert quote.value is not None
    assert quote.value.text == words
    assert text[quote.value.start : quote.value.end] == words


def test_a_speaker_that_no_entity_stands_for_is_named_in_the_words_of_the_article(find: Find) -> None:
    (quote,) = find("“We will build it here,” said a spokesman for Norvia in a statement.", "quote")
    assert quote.subject is None
    assert quote.attribution == ("a spokesman for Norvia",)


def test_both_halves_of_a_split_quote_have_the_speaker(find: Find) -> None:
    first, second = find("“We will build it,” Hill said, “and nobody will stop us.”", "quote")
    assert first.subject == second.subject == "hill"


@pytest.mark.parametrize(
    "before",
    [
        "“We will build it here,” Hill said.",
        "“I asked for it,” Hill said.",
        "“Who asked for it?” Hill asked Novak.",
        "“Who asked for it?” Hill said, according to Quill.",
        "Hill said the bridge was safe.",
        "Hill stayed, she said at the time.",
        "“We will build it here,” Hill said.\n\n",
        "“We will build it here,” Hill said, The Norvia Times reported.",
    ],
)
def test_a_speaker_goes_on_in_the_next_sentence(find: Find, before: str) -> None:
    quote = find(f"{before} “Nobody is going to stop us now. We go on.”", "quote")[-1]
    assert quote.attribution == ("hill",)
    assert quote.rule == "quote: the speaker goes on"


@pytest.mark.parametrize(
    "before",
    [
        "Hill asked Novak to leave the town.",
        "Hill said the bridge was safe. Novak left.",
        "Hill said Novak was late, Jan Novak wrote.",
        "“We will build it here,” the mayor said.\n",
    ],
)
def test_the_next_sentence_has_no_speaker_by_itself(find: Find, before: str) -> None:
    quote = find(f"{before} “Nobody is going to stop us now. We go on.”", "quote")[-1]
    assert quote.attribution == ()


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“Where is the new bridge?” Mr. Novak asked in his letter.", "novak"),
        ("“It will fall!” Sen. Ada Hill tweeted.", "hill"),
        ("“Where is the new bridge?” Hill, the mayor of Brno, asked.", "hill"),
        ("“Where is the new bridge now?” Hill said she would stay.", None),
        ("“It is a very old bridge.” Hill said.", "hill"),
        ("Novak left. Speaking to Hill in Brno, he said: “It is a very old bridge.”", "novak"),
        ("Hill last week tweeted: “It is a very old bridge.”", "hill"),
        ("Norvia said it was late. “It is a very old bridge,” it added.", "norvia"),
        ("Norvia was late. “It is a very old bridge,” it added.", "norvia"),
        ("“It is a very old bridge.” Hill said it was late.", None),
        ("Hill had one message for Novak: “It is a very old bridge.”", "hill"),
        ("The sign had one message for Novak: “It is a very old bridge.”", None),
    ],
)
def test_a_question_has_its_speaker_behind_it(find: Find, text: str, speaker: str | None) -> None:
    assert [quote.subject for quote in find(text, "quote")] == [speaker]


def test_he_means_the_last_speaker_where_nobody_else_is_named(find: Find) -> None:
    _, second = find("“We will build it here,” Novak said.\n“Nobody will stop us,” he added.", "quote")
    assert second.subject == "novak"


def test_he_stays_open_where_two_are_named(find: Find) -> None:
    (quote,) = find("Novak met Hill in Brno. “Nobody will stop us,” he said.", "quote")
    assert (quote.subject, quote.attribution) == (None, ("he",))


def test_a_speech_over_paragraphs_keeps_its_speaker(find: Find) -> None:
    first, second = find("Hill said, “This is how it began.\n\n“That is how it will end.”", "quote")
    assert first.subject == second.subject == "hill"


@pytest.mark.parametrize(
    "text",
    [
        "They run a team for “superintelligence” in Brno.",
        "It is a new project called “Blue Hill.”",
        "It was part of “the great divide” for many.",
        "Hill told “Brno Today” that it was late.",
        "Speaking on Novak’s “This Week,” Hill said that it was late.",
    ],
)
def test_scare_quotes_are_no_quotes(find: Find, text: str) -> None:
    assert find(text, "quote") == ()


@pytest.mark.parametrize("text", ["“", "““”", "”“", '" " "', "‘’", "«‹»›", "“a ‘b” c’", '"a\n\n"b\n\n"c'])
def test_unbalanced_marks_are_passed_over(find: Find, text: str) -> None:
    find_quotations(text)
    find(f"Hill said {text}")


def test_a_quote_goes_on_over_the_lines_of_a_hard_wrapped_text() -> None:
    text = (
        "The pump maker of the northern valleys said late on Friday that\n"
        "its mills and most of its dams would be shut for a whole year.\n"
        '"We have no choice but to shut the mills, and it will be years\n'
        'before they open again," said Dana Reyes, who keeps a tenth of\n'
        "the shares and has run the place since the flood of the spring.\n"
    )
    (quotation,) = find_quotations(text)
    assert text[quotation.first : quotation.last].endswith("open again")
