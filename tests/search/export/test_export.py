"""A comparison as a file: what each form says, and that foreign text stays text."""

from __future__ import annotations

import csv
import io
import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from search.answers import ComparedRow, Comparison
from search.articles import Article
from search.export import FORMATS, ExportError, format_of, render, write
from search.facts import Evidence, Fact
from search.values import Value

_HOSTILE = '<script>alert("x")</script> | `=1+1` \u202e and & more'
_ONE = Article("a.txt", "/x/a.txt", "text", f"Norvia paid $3 million.\n\n{_HOSTILE} said so.\n", title=_HOSTILE)
_TWO = Article("b.txt", "/x/b.txt", "text", "Norvia paid $5 million.\n", title="Second", source="=HYPERLINK(1)")
_THREE = Article("c.txt", "/x/c.txt", "text", "Nothing here.\n")


def _fact(article: str, low: float, text: str, name: str = "norvia") -> Fact:
    value = Value("money", text, 12, 22, low, low, "USD")
    said = (_HOSTILE,) if article == "a.txt" else ()
    return Fact(f"{article}#1", article, "paid", "Paid", name, None, value, said, "reported", (Evidence(0, 22),), "r")


def _comparison() -> Comparison:
    facts = (_fact("a.txt", 3e6, "$3 million"), _fact("b.txt", 5e6, "$5 million"))
    row = ComparedRow(
        "paid", "Paid", "norvia", None, "conflict", False, {"a.txt": ("a.txt#1",), "b.txt": ("b.txt#1",)}, 2, 2
    )
    return Comparison(
        ("a.txt", "b.txt", "c.txt"),
        (("a.txt",), ("b.txt",), ("c.txt",)),
        facts,
        (row,),
        {"a.txt": (), "b.txt": (), "c.txt": (0,)},
        {"norvia": "Norvia"},
        frozenset(),
    )


_ARTICLES = (_ONE, _TWO, _THREE)


class _Page(HTMLParser):
    """Collects what a browser would see."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []
        self.ids: list[str] = []
        self.words = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        for name, value in attrs:
            self.links += [value or ""] if name in ("href", "src") else []
            self.ids += [value or ""] if name == "id" else []

    def handle_data(self, data: str) -> None:
        self.words += data


def test_the_page_is_self_contained_and_links_every_cell_to_its_words() -> None:
    page = _Page()
    page.feed(render(_comparison(), _ARTICLES, "html"))
    assert "script" not in page.tags
    assert page.links
    assert all(link.startswith("#") and link[1:] in page.ids for link in page.links)
    assert len(page.ids) == len(set(page.ids))
    assert "$3 million" in page.words
    assert "conflict" in page.words
    assert "silent" in page.words
    assert '<script>alert("x")</script>' in page.words
    assert "\u202e" not in page.words


def test_markdown_shows_foreign_marks_as_they_are() -> None:
    written = render(_comparison(), _ARTICLES, "markdown")
    line = next(line for line in written.splitlines() if "Paid" in line)
    assert len(re.findall(r"(?<!\\)\|", line)) == 7  # the borders of six columns: no foreign bar among them
    assert "silent" in line
    assert not re.search(r"(?<!\\)<script", written)


def test_csv_has_a_row_a_fact_and_no_formula() -> None:
    rows = list(csv.reader(io.StringIO(render(_comparison(), _ARTICLES, "csv"))))
    assert len(rows) == 2
    assert rows[1][:3] == ["conflict", "Paid", "Norvia"]
    assert "silent" in rows[1]
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@"))]


def test_json_is_what_the_command_prints() -> None:
    answer = json.loads(render(_comparison(), _ARTICLES, "json"))
    assert answer["rows"][0]["verdict"] == "conflict"
    assert answer["facts"][0]["evidence"] == [{"start": 0, "end": 22, "text": "Norvia paid $3 million"}]
    assert answer["silences"]["c.txt"] == [0]


@pytest.mark.parametrize(
    ("name", "form"), [("x.md", "markdown"), ("x.CSV", "csv"), ("x.json", "json"), ("x.htm", "html")]
)
def test_the_suffix_says_the_form(name: str, form: str) -> None:
    assert format_of(name) == form
    assert form in FORMATS


def test_an_unknown_suffix_names_the_known_ones() -> None:
    with pytest.raises(ExportError, match=r"\.pdf says no form to write; use one of \.md, \.csv, \.json, \.html"):
        format_of("x.pdf")


def test_nothing_is_overwritten_unasked(tmp_path: Path) -> None:
    target = tmp_path / "table.md"
    assert write(_comparison(), target, _ARTICLES) == f"1 row of 3 articles written to {target}"
    target.write_text("mine", encoding="utf-8")
    with pytest.raises(ExportError, match="is there already"):
        write(_comparison(), target, _ARTICLES)
    assert target.read_text(encoding="utf-8") == "mine"
    write(_comparison(), target, _ARTICLES, overwrite=True)
    assert "Paid" in target.read_text(encoding="utf-8")
    assert [one.name for one in tmp_path.iterdir()] == ["table.md"]


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="cannot be written: no such file or directory"):
        write(_comparison(), tmp_path / "none" / "table.md", _ARTICLES)


def test_words_of_a_markdown_article_are_written_without_its_marks() -> None:
    text = "Norvia **paid** $3 million to [Quill](https://example.org).\n"
    start = text.index("$3")
    value = Value("money", "$3 million", start, start + 10, 3e6, 3e6, "USD")
    fact = Fact("m#1", "m.md", "paid", "Paid", None, None, value, (), "asserted", (Evidence(0, len(text) - 1),), "r")
    row = ComparedRow("paid", "Paid", None, None, "only", False, {"m.md": ("m#1",)}, 1, 1)
    comparison = Comparison(("m.md",), (("m.md",),), (fact,), (row,), {"m.md": ()}, {}, frozenset())
    for form in ("markdown", "csv"):
        written = render(comparison, [Article("m.md", "/m.md", "markdown", text)], form)
        assert "Norvia paid $3 million to Quill." in written
    plain = render(comparison, [Article("m.md", "/m.md", "text", text)], "csv")
    assert "Norvia **paid** $3 million to [Quill](https://example.org)." in plain
