"""A comparison as one page of HTML that needs nothing else: no scripts, no styles or pictures from elsewhere.

Every foreign word is escaped; a content policy forbids whatever might slip through all the same. Each cell links to its
words in the articles, which stand below the table, and each of these back to its cell.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from search.answers import ComparedRow
from search.articles import Article, passages
from search.characters import visible
from search.export.cells import SILENT, VERDICTS, Table

_STYLE = """
:root{color-scheme:light dark;--line:#8886;--soft:#8882;--conflict:#c2410c;--mark:#fde68a;--on-mark:#1c1917}
body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:90rem;padding:0 1rem}
table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{border:1px solid var(--line);padding:.4rem .6rem;text-align:left;vertical-align:top}
thead th{position:sticky;top:0;background:Canvas}
tr.conflict>th:first-child{border-left:.3rem solid var(--conflict)}
.verdict{white-space:nowrap;font-weight:400}.about,.remarks,.silent{color:GrayText}.silent{font-style:italic}
article{margin:3rem auto;max-width:42rem}article p{margin:.8rem 0}
mark{background:var(--mark);color:var(--on-mark);scroll-margin:30vh}:target{outline:.2rem solid var(--conflict)}
ul{margin:0;padding-left:1.1rem}a{color:inherit}
"""
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def html_page(table: Table) -> str:
    """The page."""
    return "\n".join(
        [
            "<!doctype html>",
            '<html lang="en"><head><meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
            '<meta name="viewport" content="width=device-width"><title>Comparison</title>',
            f"<style>{_STYLE}</style></head><body>",
            *_head(table),
            *_table(table),
            *(
                part
                for number, article in enumerate(table.comparison.articles)
                for part in _article(table, number, article)
            ),
            "</body></html>",
            "",
        ]
    )


def _head(table: Table) -> Iterator[str]:
    comparison = table.comparison
    yield "<h1>Comparison</h1><ol>"
    for number, article in enumerate(comparison.articles):
        yield f'<li><a href="#a{number}">{escape(table.source(article))}</a></li>'
    yield f"</ol><p>{len(comparison.articles)} sources, {len(comparison.origins)} origins.</p>"
    for group in comparison.origins:
        if len(group) > 1:
            yield f"<p>One origin: {', '.join(str(comparison.articles.index(one) + 1) for one in group)}.</p>"


def _table(table: Table) -> Iterator[str]:
    articles = table.comparison.articles
    yield "<table><thead><tr><th>Verdict</th><th>Fact</th>"
    yield "".join(f'<th><a href="#a{number}">{number + 1}</a></th>' for number in range(len(articles)))
    yield "<th>Remarks</th></tr></thead><tbody>"
    for number, row in enumerate(table.comparison.rows):
        yield from _row(table, number, row)
    yield "</tbody></table>"


def _row(table: Table, number: int, row: ComparedRow) -> Iterator[str]:
    sign, word = VERDICTS[row.verdict]
    yield f'<tr id="r{number}" class="{row.verdict}"><th class="verdict">{sign} {word}</th>'
    yield f'<th>{escape(row.label)} <span class="about">{escape(table.about(row))}</span></th>'
    for article in table.comparison.articles:
        cell = table.cell(number, article)
        if not cell.facts:
            yield f'<td class="silent">{SILENT if cell.silent else "–"}</td>'
            continue
        items = (
            f'<li><a href="#{_anchor(table, fact.id)}" title="{escape(table.words(fact))}">{escape(said)}</a></li>'
            for said, fact in zip(cell.said, cell.facts, strict=True)
        )
        yield f"<td><ul>{''.join(items)}</ul></td>"
    yield f'<td class="remarks">{escape(table.remarks(row))}</td></tr>'


def _anchor(table: Table, fact: str) -> str:
    """A fact's anchor: its number in the comparison, so that no foreign name gets into it."""
    return f"f{table.numbers[fact]}"


def _article(table: Table, number: int, article: str) -> Iterator[str]:
    known = table.articles.get(article)
    yield f'<article id="a{number}"><h2>{number + 1}. {escape(table.source(article))}</h2>'
    if known is not None:
        marks = _marks(table, known)
        anchored: set[str] = set()
        for passage in passages(known.text):
            inside = [mark for mark in marks if mark[0] < passage.end and passage.start < mark[1]]
            yield f"<p>{''.join(_lit(known.text, passage.start, passage.end, inside, anchored))}</p>"
    yield "</article>"


def _marks(table: Table, article: Article) -> list[tuple[int, int, str, int]]:
    """Start, end, anchor and row of every evidence in an article that a row has; of overlapping ones the first."""
    rows = {
        fact: number for number, row in enumerate(table.comparison.rows) for ids in row.cells.values() for fact in ids
    }
    return sorted(
        (piece.start, piece.end, _anchor(table, fact.id), rows[fact.id])
        for fact in table.comparison.facts
        if fact.article == article.id and fact.id in rows
        for piece in fact.evidence
    )


def _lit(text: str, start: int, end: int, marks: list[tuple[int, int, str, int]], anchored: set[str]) -> Iterator[str]:
    """A passage with its evidence marked; anchors of evidence inside of other evidence stand as empty elements."""
    place = start
    for first, last, anchor, row in marks:
        identity = "" if anchor in anchored else f' id="{anchor}"'
        anchored.add(anchor)
        first, last = max(first, start), min(last, end)
        if first < place:
            yield f"<span{identity}></span>" if identity else ""
            first = place
        if first >= last:
            continue
        yield escape(visible(text[place:first]))
        yield f'<mark{identity}><a href="#r{row}">{escape(visible(text[first:last]))}</a></mark>'
        place = last
    yield escape(visible(text[place:end]))
