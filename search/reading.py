"""An article's file → the article."""

from __future__ import annotations

import os
import re

from search.articles import Article
from search.characters import harmless_line
from search.config.models import Source
from search.folder import ArticleFile
from search.formats import READERS
from search.formats.content import UnreadableError
from search.formats.text import read_text
from search.formats.title import find_title
from search.values.find import find_values

_ISO_DATE = re.compile(r"\s*(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)(?![\d-])")


def read_bytes(file: ArticleFile) -> bytes:
    """The file's content. Raises UnreadableError with the system's reason."""
    try:
        with open(file.path, "rb") as opened:
            return opened.read()
    except OSError as fault:
        raise UnreadableError((fault.strerror or str(fault)).lower()) from None


def read_article(file: ArticleFile, data: bytes) -> Article:
    """The article that the bytes make. What the configuration says of a single file goes before what the file says.

    Raises UnreadableError.
    """
    name, reader = READERS.get(file.suffix, ("text", read_text))
    content = reader(data)
    warnings = list(content.warnings)
    told = {**content.metadata, **configured(file.source)}
    date = None
    if "date" in told:
        date = parse_date(told["date"])
        if date is None:
            warnings.append(f"its date {told['date']!r} is not understood; write it as 2025-06-10")
    title, title_end = content.title, content.title_end
    if told.get("title") not in (None, title):
        title, title_end = find_title(content.text, told["title"])
    return Article(
        id=file.id,
        path=harmless_line(os.path.abspath(file.path)),
        format=name,
        text=content.text,
        title=title,
        title_end=title_end,
        source=told.get("source"),
        author=told.get("author"),
        date=date,
        language=told.get("language"),
        url=told.get("url"),
        warnings=tuple(warnings),
    )


def configured(source: Source) -> dict[str, str]:
    """What the configuration says of a single file, by the names of the metadata."""
    said = {key: getattr(source, key) for key in ("title", "source", "date", "author", "url")}
    return {key: harmless_line(value) for key, value in said.items() if value}


def parse_date(written: str) -> str | None:
    """`YYYY`, `YYYY-MM` or `YYYY-MM-DD` for a date as metadata has it (ISO with or without a time, or in words)."""
    if iso := _ISO_DATE.match(written):
        return iso[1]
    return next((value.date for value in find_values(written) if value.date), None)
