"""Whom object pronouns and descriptions mean."""

import pytest

from search.analysing import analyse
from search.dictionary import Dictionary


def _told(text: str) -> set[tuple[str, str | None, str | None]]:
    facts = analyse(text, Dictionary.compile([])).facts
    return {(one.attribute, one.subject, one.object) for one in facts}


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Tom Reyes spoke. Dan Moss accused him of fraud.", ("accuses", "Dan Moss", "Tom Reyes")),
        ("Tom Reyes spoke. Dan Moss, a lawyer, sued him.", ("sues", "Dan Moss", "Tom Reyes")),
        ("Tom Reyes spoke. Dan Moss, who left, had sued him.", ("sues", "Dan Moss", "Tom Reyes")),
        ("Dan Moss met Tom Reyes and sued him.", ("sues", "Dan Moss", "Tom Reyes")),
        ("Tom Reyes fled. A judge sentenced him to 10 years in prison.", ("sentenced_to", "Tom Reyes", None)),
        ("Dan Moss advised the Hill campaign. He was fired on Monday.", ("dismissed", "Dan Moss", None)),
        ("Noor Varga spoke. VARGA BLAMES RIVALS FOR FIRES. Varga resigned on Monday.", ("resigns", "Noor Varga", None)),
        (
            "Tom Reyes spoke. Asked about the words of Dan Moss, he resigned on Monday.",
            ("resigns", "Tom Reyes", None),
        ),
        ("What happens to Noor Varga? She is leaving for Quill Corp.", ("resigns", "Noor Varga", None)),
    ],
)
def test_who_does_something_to_somebody_is_not_whom_he_does_it_to(
    text: str, fact: tuple[str, str | None, str | None]
) -> None:
    assert fact in _told(text)


@pytest.mark.parametrize(
    ("text", "attribute"),
    [
        ("Tom Reyes met Paul Hill. Dan Moss sued him.", "sues"),
        ("The lawyer of Tom Reyes spoke. He sued him.", "sues"),
        ("In May, he wrote of Ida Berg and Tom Reyes. He sued Dan Moss.", "sues"),
        ("Pope Tarik spoke. Dan Moss sued her.", "sues"),
        ("Noor Varga spoke. A man shot Tom Reyes. In May he sued Dan Moss.", "sues"),
    ],
)
def test_it_stays_open_whom_somebody_does_something_to(text: str, attribute: str) -> None:
    assert attribute not in {one[0] for one in _told(text)}


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Tom Reyes, a senator from Ohio, came. The Ohio senator sued Dan Moss.", ("sues", "Tom Reyes", "Dan Moss")),
        ("Gov. Ida Berg came. The Democratic governor sued Dan Moss.", ("sues", "Ida Berg", "Dan Moss")),
        ("Quill Corp. CEO Ida Berg came. The chief executive sued Dan Moss.", ("sues", "Ida Berg", "Dan Moss")),
        (
            "Former vice president Ida Berg came. The former vice president sued Dan Moss.",
            ("sues", "Ida Berg", "Dan Moss"),
        ),
        (
            "Dan Moss attended Tarn College. He graduated from the school in 1990.",
            ("educated_at", "Dan Moss", "Tarn College"),
        ),
        ("Tom Reyes went to Vell Bank. He sued the bank on Monday.", ("sues", "Tom Reyes", "Vell Bank")),
        (
            "Quill Corp. grew. Quill Corp. fell. Quill Corp. rose. Tom Reyes left. The company sued Dan Moss.",
            ("sues", "Quill Corp.", "Dan Moss"),
        ),
    ],
)
def test_a_description_means_the_only_one_that_it_fits(text: str, fact: tuple[str, str | None, str | None]) -> None:
    assert fact in _told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Tom Reyes, a senator from Ohio, came. The Norvia senator sued Dan Moss.",
        "Senator Ida Berg and Senator Tom Reyes came. The senator sued Dan Moss.",
        "Former vice president Ida Berg came. The former president sued Dan Moss.",
        "The U.S. Senate met on Monday. The company sued Dan Moss.",
        "The Supreme Court met. An appeals court in Vell waited. The court sued Dan Moss.",
    ],
)
def test_a_description_that_fits_nobody_or_several_means_nobody(text: str) -> None:
    assert not [one for one in _told(text) if one[0] == "sues" and one[1]]


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Quill Corp. fell after a talk with Orion Corp. It sued Dan Moss.", ("sues", "Quill Corp.", "Dan Moss")),
        ("Tarn, Ohio-based Quill Corp. fell. It sued Dan Moss.", ("sues", "Quill Corp.", "Dan Moss")),
        (
            "Smaller firms, such as Orion Corp., left, but Quill Corp. announced its plan to buy Harrow Inc.",
            ("acquires", "Quill Corp.", "Harrow Inc."),
        ),
        ("Dan Moss joined a firm. Quill Corp. said it had sued Dan Moss.", ("sues", "Quill Corp.", "Dan Moss")),
        ("Norway was slow. Norway said it would sue Dan Moss.", ("sues", "Norway", "Dan Moss")),
        ("Who is behind Quill Corp.? The company sued Dan Moss.", ("sues", "Quill Corp.", "Dan Moss")),
    ],
)
def test_it_and_the_company_mean_what_a_sentence_is_about(text: str, fact: tuple[str, str | None, str | None]) -> None:
    assert fact in _told(text)


@pytest.mark.parametrize(
    "text",
    [
        "The bank at Quill Corp. waited until it sued Dan Moss.",
        "Norway accused Quill Corp. of fraud before it sued Dan Moss.",
        "A grant from the Department of Energy was cut. The company sued Dan Moss.",
        "Firms that advertise on Quill Corp. met Ida Berg. The company sued Dan Moss.",
        "Quill Corp. fell, and it is a fact that sued Dan Moss.",
        "It is clear that Quill Corp. fell. The Vell Workers Party sued Dan Moss, and it seems right.",
        "As a Quill Corp. paper says, the party sued Dan Moss.",
    ],
)
def test_it_stays_open_which_organisation_is_meant(text: str) -> None:
    assert ("sues", "Quill Corp.", "Dan Moss") not in _told(text)


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ('"I bought Quill Corp. in May," Ida Berg said.', ("acquires", "Ida Berg", "Quill Corp.")),
        ('Ida Berg said: "It is late. I was born in Texas."', ("born_in", "Ida Berg", "Texas")),
        ('"It is late," Ida Berg said. "I was born in Texas."', ("born_in", "Ida Berg", "Texas")),
        ('"Dan Moss sued me," Ida Berg said.', ("sues", "Dan Moss", "Ida Berg")),
        ('"My father, Tom Berg, sued Dan Moss," Ida Berg said.', ("relative_of", "Tom Berg", "Ida Berg")),
    ],
)
def test_i_is_who_speaks(text: str, fact: tuple[str, str | None, str | None]) -> None:
    assert fact in _told(text)


@pytest.mark.parametrize(
    "text",
    [
        '"I was born in Texas."',
        '"I was born in Texas," a spokesman said.',
        '"I was born in Texas," Ida Berg and Tom Reyes said.',
        'Ida Berg said a man had told her: "I was born in Texas."',
    ],
)
def test_it_stays_open_who_i_is(text: str) -> None:
    assert "born_in" not in {one[0] for one in _told(text)}


@pytest.mark.parametrize("before", ['"It is late," Ida Berg said.', "Ida Berg said it was late."])
def test_who_speaks_on_says_what_the_quotation_tells(before: str) -> None:
    facts = analyse(f'{before} "We are glad. Norvia Corp. sued Dan Moss."', Dictionary.compile([])).facts
    assert [one.attribution for one in facts if one.attribute == "sues"] == [("Ida Berg",)]


def test_a_text_ends_with_its_sentence_in_a_longer_quotation() -> None:
    facts = analyse('"I voted against the bill. We are glad," Ida Berg said.', Dictionary.compile([])).facts
    assert [one.value.text for one in facts if one.attribute == "opposes" and one.value] == ["the bill"]
