"""Whom a sentence goes on about: pronouns, titles and verbs without a subject of their own."""

import pytest

from search.analysing import analyse
from search.dictionary import Dictionary


def _told(text: str) -> set[tuple[str, str | None, str | None]]:
    facts = analyse(text, Dictionary.compile([])).facts
    return {(one.attribute, one.subject, one.object) for one in facts}


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (
            "Peter Moss, 66, led the inquiry of Ann Hill. He said the bridge was safe.",
            ("statement", "Peter Moss", None),
        ),
        ("Peter Moss met Ann Hill. She said the bridge was safe.", ("statement", "Ann Hill", None)),
        ("Ann Hill died on Monday. She was 85.", ("age", "Ann Hill", None)),
        ("Judge Ann Hill kept the date. The judge said the case was old.", ("statement", "Ann Hill", None)),
        (
            "Former Norvia Gov. Peter Moss left. The former governor said the case was old.",
            ("statement", "Peter Moss", None),
        ),
        ("Quill Corp. grew in May. The company said the bridge was safe.", ("statement", "Quill Corp.", None)),
        ("Quill Corp. grew fast. Peter Moss, the company’s chairman, left.", ("role", "Peter Moss", "Quill Corp.")),
        ("Quill Corp. grew fast. The company’s chairman, Peter Moss, left.", ("role", "Peter Moss", "Quill Corp.")),
        ("Ann Hill rejected the plan and said the bridge was safe.", ("statement", "Ann Hill", None)),
        ("Ann Hill, who said the plan was bad, insisted the bridge was safe.", ("statement", "Ann Hill", None)),
        ("Ann Hill on Tuesday night reiterated that the bridge was safe.", ("statement", "Ann Hill", None)),
        ("Ann Hill issued a letter saying the bridge was safe.", ("statement", "Ann Hill", None)),
        ("Ann Hill has repeatedly rejected the claims of others.", ("denies", "Ann Hill", None)),
        ("Lis Moss, a spokeswoman for the Hill campaign, left.", ("role", "Lis Moss", None)),
        (
            "A self-described rebel, Peter Moss was a Tom Reyes campaign aide. He said the bridge was safe.",
            ("statement", "Peter Moss", None),
        ),
        (
            "Peter Moss accused Paul Hill of helping Quill. He went on to blame Tom Reyes.",
            ("blames", "Peter Moss", "Tom Reyes"),
        ),
        ("Peter Moss suggested Paul Hill was lying. He said Hill was late.", ("statement", "Peter Moss", None)),
        (
            "Peter Moss and Paul Hill ran. Before the two met in Vell, Ann Berg left.",
            ("meets", "Peter Moss", "Paul Hill"),
        ),
        (
            "Peter Moss ― who worked for Paul Hill, Tom Reyes and others ― took credit. He said the bridge was safe.",
            ("statement", "Peter Moss", None),
        ),
    ],
)
def test_a_text_goes_on_about_somebody(text: str, fact: tuple[str, str | None, str | None]) -> None:
    assert fact in _told(text)


@pytest.mark.parametrize(
    ("text", "attribute", "subject"),
    [
        ("Peter Moss met Paul Hill. He said the bridge was safe.", "statement", "Peter Moss"),
        (
            "Peter Moss left. A spokesman said the road was shut. He said the bridge was safe.",
            "statement",
            "Peter Moss",
        ),
        ("Peter Moss nominated Paul Hill for the court. He said the bridge was safe.", "statement", "Peter Moss"),
        ("When Peter Moss left, Paul Hill was mayor. He said the bridge was safe.", "statement", "Peter Moss"),
        ("Peter Moss and Paul Hill met on Monday with Ann Berg.", "meets", "Peter Moss, Paul Hill"),
        ("He was charged with fraud in the inquiry of Paul Hill, and he has pleaded guilty.", "pleads", "Paul Hill"),
        ("Peter Moss wrote memos about the meetings, one of which he kept.", "statement", "Peter Moss"),
        ("Peter Moss confirmed the reports on Monday and accused the mayor.", "statement", "Peter Moss"),
        ("Officials met Ann Hill and said the bridge was safe.", "statement", "Ann Hill"),
        ("After he said Ann Hill had left, it rained.", "statement", "Ann Hill"),
        (
            "Mr. Peter Moss’s note was brief. It condemned Mr. Paul Hill’s plan. He said the bridge was safe.",
            "statement",
            "Paul Hill",
        ),
    ],
)
def test_it_stays_open_whom_a_text_means(text: str, attribute: str, subject: str) -> None:
    assert not any(told[:2] == (attribute, subject) for told in _told(text))


def test_an_outlet_that_reports_is_not_what_the_next_sentence_goes_on_about() -> None:
    told = _told("Norvia Labs has met, CNBC reported. Its shares fell 3%.")
    assert ("stock_fall", "Norvia Labs", None) in told


def test_the_company_is_no_agency_beside_it() -> None:
    told = _told("Quill Pharma said the Food and Drug Administration had met. The company employs 2,300 people.")
    assert ("employees", "Quill Pharma", None) in told


def test_who_wins_a_share_of_the_vote_is_who_defeats() -> None:
    told = _told("Bill Sloan defeated his challenger, Anita Chu, winning 51 percent of the vote.")
    assert ("poll", "Bill Sloan", None) in told


def test_an_apposition_ends_before_what_a_verb_asks_for() -> None:
    told = _told("The jury acquitted his brother, Paul Moss, of conspiracy. Moss, 54, faces prison.")
    assert {("acquitted_of", "Paul Moss", None), ("age", "Paul Moss", None)} <= told


def test_a_list_behind_a_title_may_end_what_is_read() -> None:
    text = (
        "The company said Ferdinand Reyes-Hill, chairman of\nNorvia, Norvia and Harrow, will succeed Moss on the board."
    )
    told = _told(text)
    assert any(fact[0] == "role" for fact in told)


@pytest.mark.parametrize(
    "text",
    [
        "One witness, Ann Hill, said the bridge was safe.",
        "Ann Hill hinted the bridge was safe.",
        "Ann Hill at a rally in Vell said the bridge was safe.",
        "Ann Hill the next day said the bridge was safe.",
        "Ann Hill told Paul Moss, the father of a soldier who fell, that the bridge was safe.",
    ],
)
def test_who_speaks_stands_before_asides_times_and_places(text: str) -> None:
    said = [one for one in analyse(text, Dictionary.compile([])).facts if one.attribute == "statement"]
    assert [(one.subject, one.value and one.value.text) for one in said] == [("Ann Hill", "the bridge was safe")]


def test_two_who_met_on_the_last_word_of_a_text_break_nothing() -> None:
    assert _told("It was said that after the deal and then they met") == set()


def test_he_behind_a_colon_is_not_who_tells() -> None:
    assert not any(one[0] == "died" for one in _told("Peter Moss told of the raid:\n\nHe died in a tunnel."))
