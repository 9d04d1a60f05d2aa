"""The forms a comparison is written in, by the suffix of the file."""

from __future__ import annotations

import csv
import io
import json
import os
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from search.answers import Comparison
from search.articles import Article
from search.counted import counted
from search.export.cells import SILENT, VERDICTS, Cell, Table
from search.export.data import comparison_data
from search.export.html import html_page

_SPECIAL = "\\`*_{}[]<>#|~"
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for a formula at the beginning of a cell (OWASP, CSV injection)."""


class ExportError(Exception):
    """A file that cannot be written; `str()` says why and what to do."""


def format_of(path: str | Path) -> str:
    """The form that a file's suffix stands for. Raises ExportError."""
    suffix = Path(path).suffix.lower()
    for name, suffixes in _SUFFIXES.items():
        if suffix in suffixes:
            return name
    known = ", ".join(suffixes[0] for suffixes in _SUFFIXES.values())
    raise ExportError(f"{suffix or 'a name without suffix'} says no form to write; use one of {known}")


def render(comparison: Comparison, articles: Sequence[Article], name: str) -> str:
    """A comparison in one of FORMATS; `articles` are those compared, for their titles and texts."""
    return FORMATS[name](Table(comparison, articles))


def write(comparison: Comparison, path: str | Path, articles: Sequence[Article], *, overwrite: bool = False) -> str:
    """Writes a comparison in the form of the file's suffix, whole or not at all, and says what was written.

    Raises ExportError, also for a file that is there already, unless it may be overwritten.
    """
    target = Path(path).expanduser()
    text = render(comparison, articles, format_of(target))
    if target.exists() and not overwrite:
        raise ExportError(f"{target} is there already; choose another name, or say that it may be overwritten")
    try:
        _write_whole(target, text)
    except OSError as fault:
        reason = (fault.strerror or str(fault)).lower()
        raise ExportError(f"{target} cannot be written: {reason}") from None
    rows = len(comparison.rows)
    return f"{counted(rows, 'row')} of {counted(len(comparison.articles), 'article')} written to {target}"


def _write_whole(target: Path, text: str) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            file.write(text)
        mode = target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask()
        os.chmod(name, mode)
        os.replace(name, target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0o022)
    os.umask(mask)
    return mask


def _markdown(table: Table) -> str:
    comparison = table.comparison
    lines = ["# Comparison", ""]
    for number, article in enumerate(comparison.articles, 1):
        lines.append(f"{number}. {_escaped(table.source(article))} (`{article.replace('`', '')}`)")
    lines += ["", *_origin_lines(table), ""]
    heads = ["", "fact", *(str(number) for number in range(1, len(comparison.articles) + 1)), "remarks"]
    lines += ["| " + " | ".join(heads) + " |", "|" + "---|" * len(heads)]
    for number, row in enumerate(comparison.rows):
        sign, word = VERDICTS[row.verdict]
        title = f"**{_escaped(row.label)}** {_escaped(table.about(row))}".strip()
        cells = [_markdown_cell(table, table.cell(number, article)) for article in comparison.articles]
        lines.append(f"| {sign} {word} | {title} | {' | '.join(cells)} | {_escaped(table.remarks(row))} |")
    return "\n".join(lines) + "\n"


def _origin_lines(table: Table) -> list[str]:
    comparison = table.comparison
    places = {article: str(number) for number, article in enumerate(comparison.articles, 1)}
    lines = [f"{len(comparison.articles)} sources, {len(comparison.origins)} origins."]
    lines += [
        f"One origin: {', '.join(places[one] for one in group)}." for group in comparison.origins if len(group) > 1
    ]
    return lines


def _markdown_cell(table: Table, cell: Cell) -> str:
    if not cell.facts:
        return SILENT if cell.silent else "–"
    said = (
        f"{_escaped(said)} “{_escaped(table.words(fact))}”" for said, fact in zip(cell.said, cell.facts, strict=True)
    )
    return "<br>".join(said)


def _escaped(text: str) -> str:
    """Foreign words that Markdown shall show as they are."""
    return "".join(f"\\{letter}" if letter in _SPECIAL else letter for letter in " ".join(text.split()))


def _csv(table: Table) -> str:
    comparison = table.comparison
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(
        ["verdict", "attribute", "subject", "object", "sources", "origins", "status differs", "changed", "first"]
        + [part for article in comparison.articles for part in (_cell_text(article), _cell_text(f"words in {article}"))]
    )
    for number, row in enumerate(comparison.rows):
        written = [
            row.verdict,
            row.label,
            row.subject and table.name(row.subject),
            row.object and table.name(row.object),
        ]
        written += [str(row.sources), str(row.origins), _yes(row.status_differs), _yes(row.changed), row.first]
        for article in comparison.articles:
            cell = table.cell(number, article)
            written.append("; ".join(cell.said) if cell.facts else SILENT if cell.silent else "")
            written.append(" … ".join(table.words(fact) for fact in cell.facts))
        writer.writerow([_cell_text(part or "") for part in written])
    return out.getvalue()


def _yes(truth: bool) -> str:
    return "yes" if truth else ""


def _cell_text(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text


def _json(table: Table) -> str:
    texts = {article.id: article.text for article in table.articles.values()}
    return json.dumps(comparison_data(table.comparison, texts), ensure_ascii=True, indent=1) + "\n"


FORMATS: Mapping[str, Callable[[Table], str]] = {"markdown": _markdown, "csv": _csv, "json": _json, "html": html_page}
"""What writes each form."""
_SUFFIXES: Mapping[str, tuple[str, ...]] = {
    "markdown": (".md", ".markdown"),
    "csv": (".csv",),
    "json": (".json",),
    "html": (".html", ".htm"),
}
