"""Grammar that all wordings share: who does what, over adverbials, lists, asides and participles."""

from __future__ import annotations

import pytest

from search.analysing import analyse
from search.config.models import Alias, Entity
from search.dictionary import Dictionary

_DICTIONARY = Dictionary.compile(
    (
        Entity("norvia", "Norvia", "organization"),
        Entity("quill", "Quill", "organization"),
        Entity("harrow", "Harrow", "organization"),
        Entity("orion", "Orion", "organization"),
        Entity("vell", "Vell", "place"),
        Entity("tarn", "Tarn", "place"),
        Entity("reyes", "Dana Reyes", "person", aliases=(Alias("Reyes"),)),
        Entity("hill", "Ada Hill", "person", aliases=(Alias("Hill"),)),
    )
)
_UNTOLD = {"figure", "date", "quote"}


def _told(text: str) -> set[str]:
    return {
        " ".join(part for part in (one.attribute, one.subject, one.object, one.value and one.value.text) if part)
        for one in analyse(text, _DICTIONARY, date="2021-05-06").facts
        if one.attribute not in _UNTOLD
    }


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Norvia was bought in 2015 by Harrow.", "acquires harrow norvia"),
        ("Norvia was bought late last year for an undisclosed sum by Harrow.", "acquires harrow norvia"),
        ("Norvia, acquired two years ago by Harrow, sells valves.", "acquires harrow norvia"),
        ("Acquired by Harrow last year, Norvia sells valves.", "acquires harrow norvia"),
        ("Founded in 2010 by Dana Reyes, Norvia makes valves.", "founder norvia reyes"),
        ("Harrow of Tarn agreed in January to buy Quill.", "acquires harrow quill"),
        ("Hill, of Vell, was charged with murder.", "charged_with hill murder"),
        ("The startup Norvia, whose clients include Quill and Harrow, grew fast.", "customer_of harrow norvia"),
        ("Three people, including Reyes and Hill, were arrested on Monday.", "arrested hill"),
        ("Reyes, along with Hill, founded Norvia in 2010.", "founder norvia hill"),
        ("Harrow, as well as Orion, sued Norvia.", "sues orion norvia"),
        ("Reyes was arrested, charged with murder and sentenced to 20 years in prison.", "sentenced_to reyes 20 years"),
        ("Harrow bought Quill, the maker of valves, and Norvia.", "acquires harrow norvia"),
        ("Norvia claims to serve “every large bank,” including Quill and Harrow.", "customer_of harrow norvia"),
        ("Norvia, like Harrow, sued Orion.", "sues norvia orion"),
        ("Norvia is a small startup that has sued Quill.", "sues norvia quill"),
        ("Norvia, an American firm that had accused Quill of theft, grew fast.", "accuses norvia quill theft"),
        ("Norvia faced criticism over its plan announced in May to buy Quill.", "acquires norvia quill"),
        ("Norvia plans to buy Quill and cut 500 jobs.", "layoffs norvia 500 jobs"),
        ("Norvia will buy Quill and sell Orion.", "sells norvia orion"),
        ("Norvia, a bank, sued Harrow, an airline. The bank then bought Quill.", "acquires norvia quill"),
        (
            "Reyes was arrested after Hill called police. The suspect was charged with arson.",
            "charged_with reyes arson",
        ),
        ("Mr. Reyes fled. Ms. Hill was the victim. In 2005, he was charged with arson.", "charged_with reyes arson"),
        ("Reyes holds more shares than Hill; she opposes the merger.", "opposes reyes the merger"),
        ("Norvia had a bad year. Revenue declined by 18 percent to $2.9 billion.", "revenue norvia $2.9 billion"),
        ("Norvia had a bad year. The shares fell 5 percent.", "stock_fall norvia 5 percent"),
        ("Norvia grew fast. Its investors include Quill and Harrow.", "invests_in harrow norvia"),
        ("Harrow made a deal with Vell-based Quill.", "deal_with harrow quill"),
        (
            "Reyes at first denied knowing that Norvia had hired Quill.",
            "denies reyes knowing that Norvia had hired Quill",
        ),
        ("Reyes, Mr. Hill's former lawyer, denied to Quill that he paid.", "denies reyes that he paid"),
        ("The nuclear watchdog, the Harrow, sued Norvia.", "sues harrow norvia"),
        ("Police charged Dana Reyes, 34, with arson.", "charged_with reyes arson"),
        ("Harrow accused Quill, the maker of valves, of theft.", "accuses harrow quill theft"),
        ("Reyes was arrested on Monday. Ada Hill, 61, the defendant's mother, wept.", "relative_of hill reyes mother"),
        ("Gov. Reyes won. The Democratic governor picked Hill to lead Norvia.", "nominated hill reyes"),
        ("Reyes was leaning towards a run and would announce his candidacy soon.", "runs_for reyes"),
        ("Reyes -- a banker from Vell -- slammed Hill.", "criticizes reyes hill"),
        ("Reyes ended up endorsing Hill.", "supports reyes hill"),
        ("Norvia kept criticizing Harrow.", "criticizes norvia harrow"),
        ("Reyes went on to endorse Hill.", "supports reyes hill"),
        ("Reyes rushed to defend Hill.", "supports reyes hill"),
        ("Reyes took to Twitter to praise Hill.", "praises reyes hill"),
        ("Reyes used a speech on Monday to endorse Hill.", "supports reyes hill"),
        ("Reyes has been criticized for endorsing Hill.", "supports reyes hill"),
        ("Harrow praised Reyes for endorsing Hill.", "supports reyes hill"),
        ("Reyes came under fire for praising Hill.", "praises reyes hill"),
        ("Reyes spent the weekend criticizing Hill.", "criticizes reyes hill"),
        ("Harrow welcomed the idea of Hill replacing Reyes.", "replaces hill reyes"),
        ("News of Hill firing Reyes spread.", "dismissed reyes hill"),
        ("Hill announced his decision to fire Reyes.", "dismissed reyes hill"),
        ("Hill released an ad last Friday denouncing Reyes.", "criticizes hill reyes"),
        ("Hill wrote in a letter that accused Reyes of fraud.", "accuses hill reyes fraud"),
        ("Norvia criticized governors on Thursday.", "criticizes norvia governors"),
        ("Norvia praised Monday's vote.", "praises norvia Monday's vote"),
        ("Hill wrote to Quill on Thursday also urging a halt to the plan.", "calls_on hill a halt to the plan"),
        ("Hill launched her campaign in an email to supporters that praised Reyes.", "praises hill reyes"),
        ("The Harrow editorial board endorsed Reyes.", "supports harrow reyes"),
        ("Two senators — Dana Reyes and Ada Hill — opposed the bill.", "opposes hill the bill"),
        ("Hill left two weeks after accepting the nomination.", "nominated hill"),
        ("Hill is the judge Reyes nominated in May.", "nominated hill reyes"),
        ("Hill, a judge Dana Reyes nominated in May, resigned.", "nominated hill reyes"),
        ("Norvia initially drew criticism from Harrow.", "criticizes harrow norvia"),
        ("Norvia met Harrow. The two companies sued Quill.", "sues harrow quill"),
        ("Reyes met Hill. The pair founded Norvia.", "founder norvia hill"),
        ("The owner of Quill, Harrow and Orion, Norvia was founded by Dana Reyes.", "founder norvia reyes"),
    ],
)
def test_tells_who_does_what(text: str, fact: str) -> None:
    assert fact in _told(text)


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Norvia, whose clients include Quill, Harrow and Orion, was founded by Reyes.", "founder quill reyes"),
        ("Norvia, like Harrow, sued Orion.", "sues harrow orion"),
        ("Harrow bought Quill, the maker of valves, and Norvia bought Orion.", "acquires harrow norvia"),
        ("Norvia will buy Quill and sell Orion.", "acquires norvia orion"),
        ("Reyes asked Hill to leave and sued Norvia.", "sues hill norvia"),
        ("Norvia, a bank, sued Harrow, a bank. Later, the bank bought Quill.", "acquires harrow quill"),
        (
            "Mr. Reyes fled. Ada Hill was the victim. Max Roe came. Later he was charged with arson.",
            "charged_with reyes arson",
        ),
        ("Harrow sued Norvia. The shares fell 5 percent.", "stock_fall harrow 5 percent"),
        ("Norvia had a bad year. Energy shares fell 5 percent.", "stock_fall norvia 5 percent"),
        ("What Norvia offered to Quill was a way out.", "promises norvia Quill was a way out"),
        ("If Reyes votes against the bill, Hill said, Norvia will sue.", "opposes reyes hill"),
        ("Reyes attacked his sister after she accused him of theft.", "accuses reyes theft"),
        ("Norvia lost. It fell to Reyes, a banker, to explain.", "defeats reyes norvia"),
        ("Norvia met Harrow and Orion. The two companies sued Quill.", "sues harrow quill"),
        ("Norvia is recruiting its chief Dana Reyes to join a team.", "nominated reyes norvia"),
        ("Reyes quit Harrow University to found Norvia.", "resigns reyes Harrow University"),
        ("The chairman of Harrow of Tarn bought Quill.", "acquires harrow quill"),
    ],
)
def test_does_not_take_another_for_the_subject(text: str, fact: str) -> None:
    assert fact not in _told(text)


def test_a_denial_leaves_the_participle_before_it_alone() -> None:
    text = "Arrested on Monday by police, Reyes denied the charges."
    (arrest,) = [one for one in analyse(text, _DICTIONARY).facts if one.attribute == "arrested"]
    assert (arrest.subject, arrest.modality) == ("reyes", "asserted")


def test_a_company_is_not_one_that_an_aside_names() -> None:
    text = "Rising demand — for tools like those of Quill and Harrow — brought Norvia orders. The company sued Orion."
    assert "sues norvia orion" in _told(text)


def test_what_a_company_claims_is_said_by_the_one_that_it_is_taken_for() -> None:
    text = "Norvia had a good year. The company claims to have bought Quill."
    (deal,) = [one for one in analyse(text, _DICTIONARY).facts if one.attribute == "acquires"]
    assert (deal.attribution, deal.modality) == (("norvia",), "reported")


_MUTUAL = [
    ("Reyes and Hill accused each other of lying.", {"accuses reyes hill lying", "accuses hill reyes lying"}),
    ("Quill and Harrow have sued one another.", {"sues quill harrow", "sues harrow quill"}),
    ("Quill said that Reyes and Hill had blamed each other.", {"blames reyes hill", "blames hill reyes"}),
    ("Reyes praised each other firm.", set()),
    ("Reyes and Hill praised each other’s firms.", set()),
]


@pytest.mark.parametrize(("text", "facts"), _MUTUAL)
def test_each_other_means_those_who_do_it(text: str, facts: set[str]) -> None:
    assert _told(text) == facts


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Killed in the crash were Dana Reyes, 34, and Ada Hill, 22.", "died hill"),
        ("Also killed was Dana Reyes, a teacher.", "died reyes"),
        ("Among those arrested in Tarn were Dana Reyes and Ada Hill.", "arrested reyes"),
        ("Among those killed in the crash was Dana Reyes.", "died reyes"),
        ("Charged with murder are Dana Reyes, 34, and Ada Hill, 22.", "charged_with hill murder"),
        ("Convicted of fraud was Dana Reyes.", "convicted_of reyes fraud"),
    ],
)
def test_a_passive_may_stand_before_its_subject(text: str, fact: str) -> None:
    assert fact in _told(text)


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Reyes praised Hill during a visit to Tarn.", "visits reyes tarn"),
        ("Reyes denied it on Monday after a meeting with Ada Hill.", "meets reyes hill"),
        ("Reyes, who praised the deal, left after 20 years as chairman of Quill.", "former_role reyes quill chairman"),
        ("Hill said that Reyes had praised it during a visit to Tarn.", "visits reyes tarn"),
        ("The deal was signed during a visit to Tarn.", ""),
        ("Reyes was expected to speak before later meeting Ada Hill.", "meets reyes hill"),
    ],
)
def test_circumstances_go_with_the_subject_of_their_clause(text: str, fact: str) -> None:
    found = {one for one in _told(text) if one.startswith(("visits", "meets", "former_role"))}
    assert found == ({fact} if fact else set())


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("Reyes threatened that Norvia would leave.", {"threatens reyes Norvia would leave"}),
        ("Norvia delayed a deal that Harrow wanted.", {"delay norvia a deal"}),
    ],
)
def test_that_before_a_subject_begins_a_clause(text: str, facts: set[str]) -> None:
    assert _told(text) == facts


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            "Two men were charged with murder: Ada Hill, 34; and Dana Reyes, 22.",
            {"charged_with hill murder", "charged_with reyes murder", "age hill 34", "age reyes 22"},
        ),
        ("Quill sued two firms: Norvia and Harrow.", {"sues quill norvia", "sues quill harrow"}),
        (
            "Quill sued Orion and two other firms: Norvia, a maker of valves; and Harrow.",
            {"sues quill orion", "sues quill norvia", "sues quill harrow"},
        ),
        ("Two firms were sued: Reyes said that they would pay.", {"statement reyes they would pay"}),
    ],
)
def test_whom_a_sentence_counts_it_names_behind_a_colon(text: str, facts: set[str]) -> None:
    assert _told(text) >= facts
    assert {one for one in _told(text) if one.startswith(("charged_with", "sues"))} <= facts


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("The suspect, identified as Dana Reyes, was charged with murder.", "charged_with reyes murder"),
        ("The officer who was killed in Tarn, Dana Reyes, 44, was a mother.", "died reyes"),
        ("The man who shot Dana Reyes, Ada Hill, was arrested on Friday.", "arrested hill"),
        ("Reyes, of Mill Street, Tarn, who was late, has been charged with arson.", "charged_with reyes arson"),
    ],
)
def test_a_name_behind_a_description_is_who_acts(text: str, fact: str) -> None:
    assert fact in _told(text)
    assert "arrested reyes" not in _told(text)
