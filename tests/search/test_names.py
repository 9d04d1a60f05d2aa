"""Names that no dictionary has. All sentences are made up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.analysing import analyse
from search.dictionary import Dictionary
from search.mention import Mention
from search.names import Name, find_names
from search.sentences import find_sentences
from search.values.find import find_values


def names(text: str, mentions: tuple[Mention, ...] = ()) -> tuple[Name, ...]:
    return find_names(text, find_sentences(text), mentions, find_values(text, None))


def spans(text: str) -> list[str]:
    return [name.text for name in names(text)]


def kinds(text: str) -> dict[str, str | None]:
    return {name.text: name.kind for name in names(text)}


@pytest.mark.parametrize(
    "text",
    [
        "However, several officials said on Tuesday that it would not happen in June.",
        "Analysts had expected more. Dealers said so. Things have changed.",
        "He said AI would add to GDP, and the CEO agreed on TV.",
        "The American people speak English and Spanish at Christmas.",
        "She met the President and the Prime Minister on Monday.",
        "I think I'm right. It's late. Don't go.",
        "“We know that,” she said. 'They do not.'",
    ],
)
def test_capitals_that_name_nobody_are_no_names(text: str) -> None:
    assert spans(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The award went to President Ana Ruiz.", ["Ana Ruiz"]),
        ("The award went to Brightwater CEO Tom Hale.", ["Brightwater", "Tom Hale"]),
        ("They met Deputy Defense Secretary Lena Orlov there.", ["Lena Orlov"]),
        ("They met Florida Gov. Hugo Marsh there.", ["Florida", "Hugo Marsh"]),
        ("They met Secretary of State Lena Orlov there.", ["Lena Orlov"]),
        ("They met Dr. Lena Orlov there.", ["Lena Orlov"]),
        ("They met White House Chief of Staff Lena Orlov there.", ["White House", "Lena Orlov"]),
        ("They met Speaker of the House Lena Orlov there.", ["Lena Orlov"]),
        ("They met Undersecretary of State Lena Orlov there.", ["Lena Orlov"]),
        ("They met Minister of Foreign Affairs Lena Orlov there.", ["Lena Orlov"]),
        ("They met Norvia County Clerk Lena Orlov there.", ["Norvia", "Lena Orlov"]),
        ("They met the GOP Senate nominee there.", ["Senate"]),
        ("They met Ambassador to the United Nations Lena Orlov there.", ["United Nations", "Lena Orlov"]),
        ("They met French President Luc Morel there.", ["Luc Morel"]),
        ("They met Marsh & Co. Chief Executive Luc Morel there.", ["Marsh & Co.", "Luc Morel"]),
        ("Mayor Luc “The plan is dead,” said Ana Ruiz.", ["Luc", "Ana Ruiz"]),
        (
            "Then-Attorney General Ada Hill and Ex-Senator Tom Roe sued the Ex-Im Bank.",
            ["Ada Hill", "Tom Roe", "Ex-Im Bank"],
        ),
    ],
)
def test_titles_stand_outside_of_names(text: str, expected: list[str]) -> None:
    assert spans(text) == expected


@pytest.mark.parametrize(
    "name",
    [
        "George W. Marsh",
        "Ludwig van der Aa",
        "Omar bin Rashid",
        "Kim Dong-hyun",
        "Rosie O’Hara",
        "Tom Hale Jr.",
        "Department of Justice",
        "Bureau of Alcohol, Tobacco, Firearms and Explosives",
        "Food and Drug Administration",
        "Council on Foreign Relations",
        "Brightwater Holdings, Inc.",
        "Marsh & Hale",
        "AT&T",
        "YouTube",
        "iPhone",
        "Orbit.AI",
        "F-16",
        "al-Qaeda",
        "Baker Street",
        "Children’s Hospital",
        "U.S.",
        "House intelligence committee",
        "Senate armed services committee",
        "House Judiciary panel",
        "Texas Senate finance committee",
        "Peter King",
        "Human Rights Watch",
        "USA Today",
        "American University",
        "Center for Strategic and International Studies",
        "Defenders of Wildlife",
        "Club for Growth",
        "Orbit Private Banking",
        "George “Ade” Marsh",
        'Omar K. "Big Sam" Rashid',
        "Marine Le Marsh",
    ],
)
def test_a_name_is_found_whole(name: str) -> None:
    assert spans(f"They spoke about {name} for an hour.") == [name]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mark Hale fled on Monday. They say Hale hid.", ["Mark Hale", "Hale"]),
        ("James Hale fled on Monday. They say Hale hid.", ["James Hale", "Hale"]),
        ("They wrote to Rep. Drew Hale. They say Hale hid.", ["Drew Hale", "Hale"]),
        ("Will Hale flee? They say Hale hid.", ["Hale", "Hale"]),
        ("The Office of Management and Budget sued.", ["Office of Management and Budget"]),
    ],
)
def test_a_name_is_found_whole_where_a_sentence_begins(text: str, expected: list[str]) -> None:
    assert spans(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met the White House panel there.", ["White House"]),
        ("They met a House panel there.", ["House"]),
        ("They met the House’s intelligence committee there.", ["House"]),
        ("They met the House Democrats’ committee there.", ["House Democrats"]),
    ],
)
def test_a_committee_belongs_to_the_chamber_before_it(text: str, expected: list[str]) -> None:
    assert spans(text) == expected


def test_a_panel_is_the_committee_of_its_topic() -> None:
    panel, committee = names("The House judiciary panel met. The House Judiciary Committee voted.")
    assert panel.name == committee.name == "House Judiciary Committee"


def test_a_given_name_and_a_royal_word_name_somebody() -> None:
    assert spans("Peter King left early.") == ["Peter King"]


def test_a_possessive_ending_is_no_part_of_a_name() -> None:
    assert spans("The Tarn County Sheriff's Office spoke.") == ["Tarn County Sheriff's Office"]
    assert spans("They spoke about Marsh’s plan and Hale's reply.") == ["Marsh", "Hale"]


def test_a_joined_adjective_is_no_part_of_a_name() -> None:
    assert spans("They chose the Denver-based firm.") == ["Denver"]


def test_two_names_with_a_last_word_each_are_two() -> None:
    assert spans("They left Duke University and Northeastern University School of Law.") == [
        "Duke University",
        "Northeastern University School of Law",
    ]


def test_names_in_a_row_are_several() -> None:
    assert spans("They invited Brightwater, Google and Toyota.") == ["Brightwater", "Google", "Toyota"]


def test_a_word_that_begins_a_sentence_is_a_name_if_the_text_shows_it_elsewhere() -> None:
    assert spans("Lantern rose by a tenth. The rise of Lantern surprised nobody.") == ["Lantern", "Lantern"]


def test_a_word_that_the_text_writes_in_small_letters_is_no_name() -> None:
    assert spans("They praised the Lantern. A lantern burned.") == []


def test_an_unknown_word_that_begins_a_sentence_and_speaks_is_a_name() -> None:
    assert spans("Orlov said nothing.") == ["Orlov"]


def test_a_known_name_that_is_an_ordinary_word_has_to_speak_to_begin_a_sentence() -> None:
    assert spans("Congress said nothing. Target practice is at noon. Time and again it fails.") == ["Congress"]


def test_headings_show_only_names_that_the_text_knows() -> None:
    text = "Brightwater Takes Bold Step Into New Markets\n\nOn Friday the firm Brightwater bought a mill.\n"
    assert [name.start for name in names(text)] == [0, text.rindex("Brightwater")]


def test_a_headline_within_the_text_is_no_name() -> None:
    text = "Dana Reyes left.\n\nExclusive: Republican Karl Moss Asked Reyes To Paint Her Garden Gate.\n"
    assert [fact.attribute for fact in analyse(text, Dictionary.compile(())).facts] == []


def test_a_text_in_capitals_shows_only_names_that_everybody_knows() -> None:
    assert spans("THE MILL BURNED FOR DAYS IN FRANCE. NOBODY KNEW WHY THE SMITHY STOOD.") == ["FRANCE"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("(Reuters photo: Igor Orlov)\nLena Hill came.", ["Lena Hill"]),
        ("REUTERS/Igor Orlov\nLena Hill (AP Photo/Igor Orlov) came.", ["Lena Hill"]),
        ("People met Lena Hill. Igor Orlov/Getty Images", ["Lena Hill"]),
        ("Photo: Igor Orlov, Norvia Herald\nPeople met Lena Hill.", ["Lena Hill"]),
        ("Story Continued Below Lena Hill came. Read More Lena Hill came.", ["Lena Hill", "Lena Hill"]),
        ("They met Lena Hill Lena Ann HillMore on the bridge.", ["Lena Hill"]),
        ("The photo of Lena Hill is lost. They read more of Igor Orlov.", ["Lena Hill", "Igor Orlov"]),
    ],
)
def test_credits_and_invitations_of_the_page_are_no_names(text: str, expected: list[str]) -> None:
    assert spans(text) == expected


def test_a_family_name_is_the_full_name_of_its_article() -> None:
    text = "They met Lena Orlov. Later Orlov left, and Ms. Orlov did not return."
    assert {name.name for name in names(text)} == {"Lena Orlov"}


def test_a_family_name_of_two_people_stays_itself() -> None:
    text = "They met Lena Orlov and Igor Orlov. Nobody saw Orlov leave."
    assert [name.name for name in names(text)] == ["Lena Orlov", "Igor Orlov", "Orlov"]


def test_a_form_of_address_tells_husband_and_wife_apart() -> None:
    text = "They met Igor Orlov and Mary Orlov. Mr. Orlov left, and Mrs. Orlov did not. Orlov came back."
    assert [name.name for name in names(text)[2:]] == ["Igor Orlov", "Mary Orlov", "Orlov"]


def test_a_form_of_address_tells_nothing_of_two_of_one_kind() -> None:
    text = "They met Mary Orlov and Anna Orlov. Ms. Orlov left."
    assert [name.name for name in names(text)[2:]] == ["Orlov"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They saw Mr. Orlov. Later Mary Orlov came. Orlov left.", ["Orlov", "Mary Orlov", "Orlov"]),
        ("President Orlov came. First lady Mary Orlov was there, too.", ["Orlov", "Mary Orlov"]),
        ("President Orlov came. His wife, Toma Orlov, was there. Orlov left.", ["Orlov", "Toma Orlov", "Orlov"]),
        ("They saw Orlov. Toma Orlov, the senator's eldest son, left.", ["Orlov", "Toma Orlov"]),
        ("Mary Orlov, the mayor's wife, came. Then Mr. Orlov left.", ["Mary Orlov", "Orlov"]),
        ("Mary Orlov came. Ms. Orlov thanked Mr. Orlov.", ["Mary Orlov", "Mary Orlov", "Orlov"]),
    ],
)
def test_a_family_name_may_be_that_of_a_relative(text: str, expected: list[str]) -> None:
    assert [name.name for name in names(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "They saw Mr. Orlov. Later Toma Orlov left.",
        "They saw Orlov. Later Toma Orlov, a friend of the senator's wife, left.",
        "Toma Orlov, the mayor's son, came. Orlov left.",
        "Mary Orlov came. Ms. Orlov left. Mr. and Mrs. Orlov were seen. Ms. Orlov slept.",
        "Ali Orlov came. Ms. Orlov left.",
        "They saw Orlov. Later Toma Orlov, his brother-in-law, left.",
    ],
)
def test_a_family_name_is_not_taken_from_whoever_may_bear_it(text: str) -> None:
    assert {name.name.split()[-1] for name in names(text)} == {"Orlov"}
    assert len({name.name for name in names(text)}) == 1


def test_a_family_name_that_is_a_month_needs_a_title_or_a_given_name() -> None:
    text = "They met Lena May. In May she spoke to Mrs. May about the Friday May chose."
    assert [(name.text, name.name) for name in names(text)] == [("Lena May", "Lena May"), ("May", "Lena May")]


def test_a_family_name_is_not_that_of_the_one_of_two_people_whom_the_dictionary_lacks() -> None:
    text = "They met Lena Orlov and Igor Orlov. Nobody saw Orlov leave."
    assert [name.name for name in names(text, (Mention(9, 19, "lena", "test"),))] == ["Igor Orlov", "Orlov"]


def test_an_abbreviation_is_what_its_letters_stand_for() -> None:
    text = "She works for the Coastal Survey Institute (CSI). At the CSI she counts birds."
    assert {name.name for name in names(text)} == {"Coastal Survey Institute"}


@pytest.mark.parametrize("name", ["George Bishop", "Ada LeBrun", "Garrett Lord"])
def test_a_family_name_may_look_like_another_word(name: str) -> None:
    assert kinds(f"They met {name}, chief scientist of the town.")[name] == "person"


def test_an_unknown_word_that_begins_a_sentence_and_is_described_is_a_name() -> None:
    assert spans("Mercor, another rival, was sold in May.") == ["Mercor"]


def test_a_given_name_is_whose_full_name_is_written_more_often() -> None:
    text = "Hunter Reyes met Hunter Reyes. Neilia Hunter came. Later, they saw Hunter."
    assert [name.name for name in names(text)][-1] == "Hunter Reyes"


def test_an_abbreviation_within_a_name_is_not_that_name() -> None:
    text = "The U.S. Senate met in May. She was a former U.S. housing secretary."
    assert [name.name for name in names(text)] == ["U.S. Senate", "U.S."]


def test_a_short_company_name_is_the_full_one() -> None:
    text = "He runs Brightwater Corp. in Ohio. People like Brightwater."
    assert [name.name for name in names(text)] == ["Brightwater Corp.", "Ohio", "Brightwater Corp."]


def test_a_number_behind_a_product_is_a_part_of_its_name() -> None:
    assert spans("They sold the iPhone 4, the iPhone 5GS and an iPad mini, and iPhone 4 percent less.") == [
        "iPhone 4",
        "iPhone 5GS",
        "iPad mini",
        "iPhone",
    ]


def test_a_product_is_no_short_form_of_its_maker() -> None:
    text = "She prefers Google Maps. He works for Google."
    assert [name.name for name in names(text)] == ["Google Maps", "Google"]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("They met Lena Orlov.", "Lena Orlov", "person"),
        ("They met Mr. Zbrk.", "Zbrk", "person"),
        ("They met Zbrk Vlont, a spokesman.", "Zbrk Vlont", "person"),
        ("They joined Brightwater Inc. early.", "Brightwater Inc.", "organization"),
        ("They left the startup Brightwater early.", "Brightwater", "organization"),
        ("They joined the Department of Justice early.", "Department of Justice", "organization"),
        ("They live in Zbrkton now.", "Zbrkton", "place"),
        ("They met Republican Texas Sen. Lena Orlov.", "Texas", "place"),
        ("They met Health and Human Services Secretary Lena Orlov.", "Health and Human Services", "organization"),
        ("They live near Toronto now.", "Toronto", "place"),
        ("They will join Zbrkton now.", "Zbrkton", None),
        ("They praised Zbrkton, a small chipmaker.", "Zbrkton", "organization"),
        ("Zbrkton bought a bank.", "Zbrkton", None),
        ("Intel, which makes chips, grew.", "Intel", "organization"),
        ("They put an investment in Zbrkton on hold.", "Zbrkton", "organization"),
        ("They walked along Baker Street now.", "Baker Street", "place"),
        ("They bought an iPhone now.", "iPhone", "product"),
        ("They fled from Hurricane Zora now.", "Hurricane Zora", "event"),
        ("They talked about Zbrk now.", "Zbrk", None),
        ("They met Varga, who was late.", "Varga", "person"),
        ("Varga said he was late.", "Varga", "person"),
        ("They took the wraps off the Zbrk on Monday.", "Zbrk", "product"),
        ("The Zbrk goes on sale on Monday.", "Zbrk", "product"),
        ("They released the Zbrk report on Monday.", "Zbrk", None),
        ("They starred in “The Long Winter” on Monday.", "Long Winter", "product"),
        ("They flew an Airbus A399 on Monday.", "Airbus A399", "product"),
        ("They sold a MacBook Air on Monday.", "MacBook Air", "product"),
    ],
)
def test_kinds_are_guessed_from_words_and_surroundings(text: str, name: str, kind: str | None) -> None:
    assert kinds(text)[name] == kind


def test_what_the_dictionary_has_is_left_out() -> None:
    text = "They joined Brightwater Inc. and Google early."
    start = text.index("Brightwater")
    mention = Mention(start, start + len("Brightwater"), "brightwater", "")
    assert [name.text for name in names(text, (mention,))] == ["Google"]


@given(
    st.text(
        alphabet=st.sampled_from("AbZ é’'.,-&\n“”()0 U.S. of and the Inc. Mr. Tom Hale said"), min_size=0, max_size=120
    )
)
def test_spans_are_those_of_the_text_in_order_and_apart(text: str) -> None:
    found = names(text)
    assert all(text[name.start : name.end] == name.text and name.text.strip() for name in found)
    assert all(before.end <= after.start for before, after in zip(found, found[1:], strict=False))
    assert names(text) == found


@given(
    st.lists(
        st.sampled_from(["Tom Hale", "said", "of", "The", "U.S.", "and", "Inc.", ",", "Mr.", "’s", "\n", "AI", "“"])
    )
)
def test_no_row_of_words_is_too_odd(pieces: list[str]) -> None:
    text = " ".join(pieces)
    assert all(text[name.start : name.end] == name.text for name in names(text))


@pytest.mark.parametrize("piece", ["Mr. ", "Tom ", "Tom, ", "Department of ", "Chief ", "Food and "])
def test_a_row_of_capitals_without_end_is_read_piece_by_piece(piece: str) -> None:
    assert all(len(name.text.split()) <= 60 for name in names(piece * 3000))


def test_a_name_that_begins_the_name_of_a_company_is_a_company() -> None:
    text = "Harlow Ferren Brewing Co. sold a mill. Harlow Ferren Holdings Co. grew. So did Harlow Ferren."
    assert kinds(text)["Harlow Ferren"] == "organization"
