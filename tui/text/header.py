"""What stands above an article's text: where it comes from, and its title if the text does not begin with it."""

from __future__ import annotations

from typing import Literal

from search.articles import Article
from search.characters import harmless_line, visible
from tui.text.wrap import wrap

HeaderRow = tuple[Literal["meta", "heading", "blank"], str]


def header_rows(article: Article, width: int) -> list[HeaderRow]:
    """Rows of at most `width` cells. No title is shown that merely repeats the first words of the text."""
    rows: list[HeaderRow] = []
    known = " · ".join(part for part in (article.source, article.date, article.author) if part)
    if known:
        rows += [("meta", line) for line in _lines(known, width)[:2]]
    title = article.title or ""
    if not article.title_end and title and not _begins_with(article.text, title):
        rows += [("heading", line) for line in _lines(title, width)]
    if rows and not (article.title_end and known):
        rows.append(("blank", ""))
    return rows


def _lines(text: str, width: int) -> list[str]:
    shown = visible(harmless_line(text))
    return [shown[start:end] for start, end in wrap(shown, width)]


def _begins_with(text: str, title: str) -> bool:
    first = " ".join(text[: 2 * len(title) + 100].split())
    return first.startswith(" ".join(title.rstrip("….").split()))
