import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.formats.content import UnreadableError
from search.formats.decoding import decode
from search.formats.text import read_markdown, read_text
from search.formats.title import find_title
from search.markdown import unmarked


@pytest.mark.parametrize(
    "data",
    [
        "Zürich — café".encode(),
        codecs.BOM_UTF8 + "Zürich — café".encode(),
        codecs.BOM_UTF16_LE + "Zürich — café".encode("utf-16-le"),
        codecs.BOM_UTF16_BE + "Zürich — café".encode("utf-16-be"),
        codecs.BOM_UTF32_LE + "Zürich — café".encode("utf-32-le"),
    ],
)
def test_unicode_is_read_with_and_without_a_byte_order_mark(data: bytes) -> None:
    assert decode(data) == ("Zürich — café", ())


def test_what_is_not_utf8_is_read_as_windows_text_with_a_warning() -> None:
    text, warnings = decode("“€5” – café".encode("cp1252"))
    assert text == "“€5” – café"
    assert "Windows-1252" in warnings[0]


def test_a_program_is_no_text() -> None:
    with pytest.raises(UnreadableError, match="not text"):
        decode(b"\x7fELF\x02\x01\x00\x00\xff\xfe\x80")


def test_windows_line_ends_count_as_one_character() -> None:
    assert decode(b"a\r\nb")[0] == "a\nb"


@given(st.binary(max_size=300))
def test_any_bytes_are_either_text_or_refused_with_a_reason(data: bytes) -> None:
    try:
        text, _ = decode(data)
    except UnreadableError as reason:
        assert str(reason)
    else:
        text.encode("utf-8")


def test_metadata_at_the_head_is_taken_and_the_text_is_what_follows() -> None:
    content = read_text(b"---\ntitle: A deal\nsource: Reuters\ndate: 2025-06-10\nauthor: [A, B]\n---\nIt is done.\n")
    assert content.metadata == {"title": "A deal", "source": "Reuters", "date": "2025-06-10", "author": "A, B"}
    assert (content.text, content.title, content.title_end) == ("It is done.\n", "A deal", 0)


def test_a_head_without_any_known_key_is_text() -> None:
    data = b"---\nNot: metadata\n---\nText.\n"
    assert read_text(data).text == data.decode()


def test_a_head_that_is_no_yaml_is_text_with_a_warning() -> None:
    content = read_text(b"---\ntitle: [\n---\nText.\n")
    assert content.text.startswith("---")
    assert content.title != "---"
    assert "not YAML" in content.warnings[0]


def test_a_tag_in_the_head_makes_no_object() -> None:
    content = read_text(b'---\ntitle: !!python/object/apply:os.system ["false"]\nsource: X\n---\nText.\n')
    assert content.metadata == {"source": "X"}


@pytest.mark.parametrize("data", [b"", b"\n\n \n", b"---\ntitle: T\n---\n\n"])
def test_a_file_without_words_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableError):
        read_text(data)


def test_a_first_line_that_stands_apart_is_the_title() -> None:
    assert find_title("Meta hires an executive\n\nThe story.") == ("Meta hires an executive", 23)


def test_a_first_line_that_ends_as_no_sentence_does_is_the_title() -> None:
    assert find_title("Meta hires an executive\nThe story goes on.")[1] == 23


def test_a_text_that_begins_at_once_is_called_by_its_first_sentence() -> None:
    assert find_title("It rained. Then it stopped.\nThe story goes on.") == ("It rained.", 0)


def test_a_long_first_sentence_is_shortened_at_a_word() -> None:
    title, end = find_title("word " * 60 + "end.\nMore.")
    assert title is not None
    assert title.endswith("word…") and len(title) <= 100 and end == 0


@pytest.mark.parametrize(
    "line", ["Updated: November 11, 2011 20:09 GMT", "updated 8:41 p. m. EST, Tue March 3, 2009", "DECEMBER 16, 2008"]
)
def test_a_line_that_only_tells_when_is_no_title(line: str) -> None:
    assert find_title(f"{line}\nA ferry burns\nIt burnt all night.") == ("A ferry burns", len(line) + 14)
    assert line.startswith(str(find_title(line)[0]))  # where nothing else stands, better than nothing


@pytest.mark.parametrize("line", ["The 9/11 report", "On 11 September the towers fell", "May Day in Oslo 1 May"])
def test_a_line_with_a_date_in_it_may_be_one(line: str) -> None:
    assert find_title(f"{line}\n\nIt begins.")[0] == line


def test_a_title_that_the_metadata_names_is_marked_where_the_text_repeats_it() -> None:
    assert find_title("Meta hires “an executive”\n\nText", 'Meta hires "an executive"') == (
        'Meta hires "an executive"',
        25,
    )
    assert find_title("Other words\n\nText", "A title") == ("A title", 0)


def test_a_markdown_heading_is_the_title_without_its_marks() -> None:
    content = read_markdown(b"# A *deal* #\nText goes on here.\n")
    assert (content.title, content.title_end) == ("A deal", 12)
    assert content.text.startswith("# A")


def test_an_initial_or_a_short_title_of_a_person_ends_no_title() -> None:
    assert find_title("Rep. Ada B. Hill met the board. She left.\nMore.") == ("Rep. Ada B. Hill met the board.", 0)
    assert find_title("Dr. Ada B. Hill meets the board\nShe left.")[0] == "Dr. Ada B. Hill meets the board"


@pytest.mark.parametrize(
    ("marked", "words"),
    [
        ("## **A deal** ##", "A deal"),
        ("> - **Norvia** bought *31* crates", "Norvia bought 31 crates"),
        ("Norvia** bought", "Norvia bought"),
        ("[Norvia](https://example.org/a_b) paid _twice_", "Norvia paid twice"),
        ("![a pear](pear.png) `two_pears`", "a pear two_pears"),
        ("\\*not\\* emphasis", "*not* emphasis"),
        (
            "one * two * three, 5*3*2, snake_case_name, #pears, +1",
            "one * two * three, 5*3*2, snake_case_name, #pears, +1",
        ),
        ("3. Third", "3. Third"),
    ],
)
def test_words_are_quoted_without_the_marks_of_markdown(marked: str, words: str) -> None:
    assert unmarked(marked) == words


@given(st.text(alphabet="a *_#>-+`[]()!\\\n~", max_size=200))
def test_marks_are_left_out_and_nothing_is_added(text: str) -> None:
    words = iter(text)
    assert all(letter in words for letter in unmarked(text))
