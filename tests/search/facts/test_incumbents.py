"""Whom "the president" means, by the day of an article and by who else is called so."""

import pytest

from search.analysing import analyse
from search.config.models import Alias, Entity
from search.dictionary import Dictionary
from search.facts.reference.incumbents import incumbent, once_president


def _critics(text: str, date: str | None) -> list[str | None]:
    facts = analyse(text, Dictionary.compile([]), date=date).facts
    return [one.subject for one in facts if one.attribute == "criticizes"]


@pytest.mark.parametrize(
    ("text", "date", "subject"),
    [
        ("Trump left. The president criticized Quill Corp.", "2018-03-05", ["Trump"]),
        ("Trump left. The president criticized Quill Corp.", "2026-03-05", ["Trump"]),
        ("Mr. Obama left. The president criticized Quill Corp.", "2014-03-05", ["Obama"]),
        ("Trump left. The president criticized Quill Corp.", "2014-03-05", []),
        ("Trump left. The president criticized Quill Corp.", None, []),
        (
            "Trump left. President Jan Novak met Ann Berg. The president criticized Quill Corp.",
            "2018-03-05",
            ["Jan Novak"],
        ),
        ("Ivanka Trump left. The president criticized Quill Corp.", "2018-03-05", []),
    ],
)
def test_the_president_is_who_holds_the_office_on_the_day(text: str, date: str | None, subject: list[str]) -> None:
    assert _critics(text, date) == subject


def test_of_several_presidents_the_one_told_of_far_more_often_is_meant() -> None:
    told = (
        "President Ann Hill left. Hill came back. Hill sang. It was as under President Jan Novak. It rained. It rained."
    )
    assert _critics(told + " All left. The president criticized Quill Corp.", None) == ["Ann Hill"]


@pytest.mark.parametrize(
    "text",
    [
        "Pope Francis flew to Vell. The pope criticized Quill Corp.",
        "Paul Hill left Vell on Monday. Pope Francis came. The pope criticized Quill Corp.",
    ],
)
def test_the_pope_is_who_has_it_in_his_name(text: str) -> None:
    assert _critics(text, None) == ["Pope Francis"]


def test_the_high_court_is_the_only_supreme_court() -> None:
    text = "The Supreme Court heard the case. A judge in Vell left. The high court rejected the plan."
    facts = analyse(text, Dictionary.compile([])).facts
    assert [one.subject for one in facts if one.attribute == "rejects"] == ["Supreme Court"]


def test_the_american_president_is_none_of_another_country() -> None:
    text = "Trump left. The {} president criticized Quill Corp."
    assert _critics(text.format("U.S."), "2018-03-05") == ["Trump"]
    assert _critics(text.format("Norvian"), "2018-03-05") == []


@pytest.mark.parametrize(
    ("name", "date", "attribute"),
    [
        ("Barack Obama", "2018-03-05", "former_role"),
        ("Barack Obama", "2014-03-05", "role"),
        ("Barack Obama", None, "role"),
        ("Jan Novak", "2018-03-05", "role"),
        ("Donald Trump", "2022-03-05", "former_role"),
    ],
)
def test_a_past_president_keeps_the_title_as_a_former_one(name: str, date: str | None, attribute: str) -> None:
    facts = analyse(f"President {name} left.", Dictionary.compile([]), date=date).facts
    assert [one.attribute for one in facts] == [attribute]


def test_so_does_a_past_president_whose_title_the_dictionary_has() -> None:
    known = Dictionary.compile([Entity("bo", "Barack Obama", "person", (Alias("President Obama"), Alias("Obama")))])
    facts = analyse("President Obama left.", known, date="2018-03-05").facts
    assert [one.attribute for one in facts] == ["former_role"]


def test_the_dictionary_names_the_president() -> None:
    known = Dictionary.compile([Entity("potus", "Donald Trump", "person", (Alias("Trump"),))])
    facts = analyse("Trump left. The president criticized Quill Corp.", known, date="2018-03-05").facts
    assert [one.subject for one in facts] == ["potus"]


@pytest.mark.parametrize("name", ["", " "])
def test_a_blank_name_is_no_president(name: str) -> None:
    known = Dictionary.compile([])
    assert incumbent("2018-03-05", {name: None}, [name], known) is None
    assert not once_president(name, "2018-03-05", known)
