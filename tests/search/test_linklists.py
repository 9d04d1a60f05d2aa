"""Lists of links that a page has glued to names are not read."""

from __future__ import annotations

from search.analysing import analyse
from search.dictionary import Dictionary
from search.linklists import without_links

_TEXT = (
    "Sen. Ada Hill Ada (Addie) Jane HillLawmakers under pressure to pass a fix Other side waves off early motion MORE "
    "(R-Maine) said on Friday that the plan was late."
)


def test_what_is_glued_to_a_name_is_left_out() -> None:
    without = without_links(_TEXT)
    assert without is not None
    assert without.text == "Sen. Ada Hill (R-Maine) said on Friday that the plan was late."
    assert "".join(_TEXT[at] for at in without.places) == without.text


def test_a_text_without_such_a_list_stays() -> None:
    assert without_links("Sen. Ada Hill wants MORE money.") is None
    assert without_links("Sen. Ada Hill wants more money.") is None


def test_facts_are_read_across_the_list_and_keep_their_places() -> None:
    facts = analyse(_TEXT, Dictionary.compile(())).facts
    said = next(one for one in facts if one.attribute == "statement")
    assert said.subject == "Ada Hill"
    assert said.value is not None
    assert said.value.text == "the plan was late"
    assert _TEXT[said.value.start : said.value.end] == "the plan was late"


def test_a_value_is_told_without_the_list_in_it() -> None:
    text = "Paul Moss said that " + _TEXT.replace("Sen. ", "").replace(
        " said on Friday that the plan was late", " left"
    )
    said = next(one for one in analyse(text, Dictionary.compile(())).facts if one.attribute == "statement")
    assert said.value is not None
    assert said.value.text == "Ada Hill (R-Maine) left"
