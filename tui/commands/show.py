"""`synoptic show`."""

from __future__ import annotations

from argparse import Namespace

from search.errors import ArticleError
from tui.commands.opening import SOME_UNREADABLE, opened
from tui.commands.output import say, write, write_json

FIELDS = ("article", "path", "title", "source", "author", "date", "language", "url", "format", "text")


def run(options: Namespace) -> int:
    """Prints one article. One that cannot be read prints nothing: status 3."""
    with opened(options) as (library, status):
        try:
            article = library.article(library.resolve(options.article))
        except ArticleError as fault:
            if library.unreadable(options.article) is None:
                raise
            say(str(fault))
            return SOME_UNREADABLE
        if options.json:
            values = {name: getattr(article, "id" if name == "article" else name) for name in FIELDS}
            write_json(values)
        else:
            known = [f"{name}: {getattr(article, name)}" for name in FIELDS[1:-1] if getattr(article, name)]
            write(f"article: {article.id}", *known, *article.warnings, "", article.text.rstrip("\n"))
    return status
