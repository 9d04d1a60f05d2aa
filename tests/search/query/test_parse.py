from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.errors import QueryError
from search.query.complete import complete
from search.query.correct import corrected
from search.query.parse import parse
from search.query.tree import Beginning, Near, Phrase, Word
from search.query.understood import condition, understood
from tests.search.index.articles import CONTEXT


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("scale meta", "scale AND meta, best first"),
        ("a OR b c", "a OR (b AND c), best first"),
        ("scale | meta || deal", "scale OR meta OR deal, best first"),
        ("scale and the meta", "scale AND meta, best first"),
        ("to be or not", "to AND be AND or AND not, best first"),
        ("-meta", "-meta, newest first"),
        ("NOT -meta", "meta, best first"),
        ("“people familiar”", '"people familiar", best first'),
        ('"a b"~5', '"a b"~5, best first'),
        ("a near b", "near AND b, best first"),
        ("x NEAR y", "x NEAR/10 y, best first"),
        ("@tarn", "entity:tarn, best first"),
        ('entity:"ines vale",tarn', 'entity:"ines vale" OR entity:tarn, best first'),
        ("title:(deal OR stake)", "title:deal OR title:stake, best first"),
        ("date:2025-06..2025-09 sort:date-", "date:2025-06-01..2025-09-30, oldest first"),
        ("date:30d..", "date:2025-06-01.., newest first"),
        ("date:[2024 TO *]", "date:2024-01-01.., newest first"),
        ("https://example.org/a-1", '"https example org a 1", best first'),
        ("10:30", '"10 30", best first'),
        ("Re: budget", "re AND budget, best first"),
        ("", "everything, newest first"),
        ("deal - stake", "deal AND stake, best first"),
        ('source:"the verge",reuters', 'source:"the verge" OR source:reuters, newest first'),
        ("crane " * 800 + "zz", "crane AND zz, best first"),
    ],
)
def test_how_a_line_is_understood(line: str, expected: str) -> None:
    query = parse(line, CONTEXT)
    assert understood(query) == expected
    assert parse(condition(query.root), CONTEXT).root == query.root


@pytest.mark.parametrize(
    ("line", "incomplete", "place", "words"),
    [
        ("(", True, (0, 1), "not closed"),
        ('ab "sta', True, (3, 7), "not closed"),
        ("a AND", True, (2, 5), "something after"),
        ("x OR", True, (2, 4), "something after"),
        ("OR x", False, (0, 2), "something before"),
        ("x AND OR y", False, (2, 8), "cannot follow"),
        ("date:", True, (0, 5), "needs its value"),
        ("date:2025-1", False, None, ""),
        ("date:2025-13", True, (5, 12), "no day"),
        ("date:soon", False, (5, 9), "is no date"),
        ("date:2025..2024", True, (5, 15), "before it begins"),
        ("title:[", True, (0, 7), "takes a word"),
        ("title: deal", False, (0, 6), "needs its value"),
        ("entitty:tarn", False, (0, 8), "did you mean entity:?"),
        ("entity:tran", False, (7, 11), "did you mean Tarn?"),
        ("entity:tar", True, (7, 10), "Tarn"),
        ("type:persn", False, (5, 10), "did you mean person?"),
        ("is:unread", False, (0, 3), "is: is not available yet"),
        ("has:quotte", False, (4, 10), "has: knows nothing called “quotte”: did you mean quote?"),
        ("fact:", True, (0, 5), "fact: needs its value"),
        ("foo:bar", False, (0, 4), "there is no field foo:"),
        ("sort:size", False, (5, 9), "sort: takes"),
        ("wang~3", False, (0, 6), "~1 or ~2"),
        ('"a b"~', True, (5, 6), "how many words"),
        ("a NEAR/", True, (2, 7), "how many words"),
        ("a NEAR/5 date:2025", False, (2, 8), "joins words"),
        ("same:(date:2025)", False, (0, 5), "same: takes"),
        ("/(a+)+$/", False, (0, 8), "very long"),
        ("/abc", True, (0, 4), "not closed"),
        ("/[/", True, (1, 2), "“[” of a regular expression is not closed"),
        ("deal /a[b/", True, (7, 8), "not closed"),
        ("/a(b/", False, (2, 3), "“(” is wrong: it is not closed"),
        ("/ab)c/", False, (3, 4), "no bracket is open here"),
        ("/*a/", False, (1, 2), "nothing before it to repeat"),
        ("/[b-a]/", False, (2, 3), "from the lower to the higher"),
        ("/x{/ y)", False, (6, 7), "closes nothing"),
        ("(" * 10_000, False, (40, 41), "deeper than 40"),
        ("$ —", True, (0, 3), "nothing here"),
        ("-", True, (0, 1), "left out"),
        ('""', True, (0, 2), "no words"),
    ],
)
def test_what_cannot_be_obeyed_is_an_error_that_points(
    line: str, incomplete: bool, place: tuple[int, int] | None, words: str
) -> None:
    if place is None:
        parse(line, CONTEXT)
        return
    with pytest.raises(QueryError) as caught:
        parse(line, CONTEXT)
    assert words in str(caught.value)
    assert (caught.value.start, caught.value.end) == place
    assert caught.value.incomplete is incomplete


def test_common_words_that_were_left_out_are_named() -> None:
    assert parse("the stake of scale", CONTEXT).left_out == ("the", "of")
    assert parse('"the" stake', CONTEXT).left_out == ()


def test_while_typing_the_last_word_is_a_beginning() -> None:
    assert parse("scale sta", CONTEXT, typing=True).root.parts[1] == Beginning("sta")  # type: ignore[union-attr]
    assert parse("sta ", CONTEXT, typing=True).root == Word("sta")
    assert parse("well-kn", CONTEXT, typing=True).root == Near((Phrase(("well",)), Beginning("kn")), 1, ordered=True)
    assert parse("scale the", CONTEXT, typing=True).root == Word("scale")


PIECES = (
    "AND",
    "OR",
    "NOT",
    "|",
    "-",
    "(",
    ")",
    '"',
    "“",
    "”",
    "~",
    "~2",
    "/",
    "/a+/",
    "NEAR/3",
    "BEFORE/2",
    "NEAR",
    "@",
    "@tarn",
    "entity:",
    "entity:tarn",
    "type:place",
    "title:",
    "same:",
    "same:(",
    "source:",
    "source:a,b",
    "date:",
    "2025",
    "2025-06",
    "..",
    ">=",
    "[",
    "]",
    " TO ",
    "sort:date",
    "path:a/**",
    "lang:en",
    "author:",
    ",",
    "*",
    "?",
    "sta*",
    "w?rd",
    "…",
    "the",
    "of",
    "stake",
    "don’t",
    "C++",
    "AT&T",
    "U.S.",
    "http://x.org",
    "10:30",
    "well-known",
    "北京",
    "é",
    "½",
    "🚀",
    "foo:",
    ":",
    "\\",
    "'",
    " ",
)
LINES = st.lists(st.sampled_from(PIECES) | st.text(max_size=3)).flatmap(
    lambda parts: st.sampled_from((" ", "")).map(lambda glue: glue.join(parts))
)


@given(LINES | st.text(), st.booleans())
def test_any_line_is_read_or_refused_with_a_place(line: str, typing: bool) -> None:
    try:
        query = parse(line, CONTEXT, typing=typing)
    except QueryError as fault:
        assert 0 <= fault.start <= fault.end <= len(line)
        assert str(fault)
        return
    assert parse(condition(query.root), CONTEXT).root == query.root


def values(field: str, text: str, limit: int) -> list[tuple[str, int | None]]:
    known: dict[str, list[tuple[str, int | None]]] = {
        "entity": [("Tarn", 3), ("Ines Vale", 2)],
        "source": [("The Ledger", 4)],
    }
    return [item for item in known.get(field, []) if item[0].lower().startswith(text.lower())][:limit]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("en", ["entity:"]),
        ("deal so", ["source:", "sort:"]),
        ("e", []),
        ("@ta", ["@Tarn"]),
        ("-entity:in", ['-entity:"Ines Vale"']),
        ("x source:the l", []),
        ('x source:"the l', ['x source:"The Ledger"']),
        ("entity:tarn,in", ['entity:tarn,"Ines Vale"']),
        ("sort:da", ["sort:date", "sort:date-"]),
        ("sort:", ["sort:date", "sort:date-", "sort:relevance"]),
        ('"en', []),
    ],
)
def test_completions_of_fields_and_values(line: str, expected: list[str]) -> None:
    found = complete(line, len(line), values)
    whole = [line[: one.start] + one.text + line[one.end :] for one in found]
    begin = line[: len(line) - len(line.split(" ")[-1])]
    assert [text.removeprefix(begin) if not text.startswith("x ") else text for text in whole] == expected


def test_a_misspelt_word_is_mended_in_its_place() -> None:
    line = 'goverment source:goverment -goverment "new goverment"'
    query = parse('goverment "new goverment"', CONTEXT)
    spelling = {"goverment": "government"}
    mended = corrected('goverment "new goverment"', query, spelling.get)
    assert mended == 'government "new government"'
    assert corrected(line, parse("stake", CONTEXT), spelling.get) is None


def test_a_distance_that_is_no_number_is_refused_not_read_as_words() -> None:
    with pytest.raises(QueryError, match="distance"):
        parse("cash BEFORE/x stake", CONTEXT)
