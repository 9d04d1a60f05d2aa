"""`synoptic search`."""

from __future__ import annotations

from argparse import Namespace

from search.answers import PageHit
from tui.commands.opening import opened
from tui.commands.output import write, write_json, write_marked


def run(options: Namespace) -> int:
    """Prints the ranked articles that fit a query."""
    with opened(options) as (library, status):
        page = library.search(" ".join(options.query), options.n)
    if options.json:
        write_json(
            {
                "query": page.query,
                "understood": page.understood,
                "total": page.total,
                "hits": [_hit(hit) for hit in page.hits],
                "suggestion": page.suggestion,
                "notes": page.notes,
            }
        )
        return status
    write(f"{page.understood}: {page.total:,} article{'' if page.total == 1 else 's'}", *page.notes)
    for hit in page.hits:
        headline = hit.headline
        write("", headline.title, "  " + " · ".join(filter(None, (headline.id, headline.source, headline.date))))
        for one in hit.against:
            write(f"  ≠ {one.other}: {one.label}")
        for snippet in hit.snippets:
            marks = [(start - snippet.start, end - snippet.start) for start, end in snippet.marks]
            write_marked(snippet.text, marks, "    … ")
    if page.suggestion:
        write("", f"did you mean: {page.suggestion}")
    return status


def _hit(hit: PageHit) -> dict[str, object]:
    headline = hit.headline
    return {
        "article": headline.id,
        "title": headline.title,
        "source": headline.source,
        "date": headline.date,
        "score": round(hit.score, 6),
        "snippets": [
            {"start": one.start, "end": one.end, "text": one.text, "marks": one.marks} for one in hit.snippets
        ],
        "against": [
            {"article": one.other, "label": one.label, "start": one.start, "end": one.end} for one in hit.against
        ],
    }
