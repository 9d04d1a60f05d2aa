"""`synoptic index`."""

from __future__ import annotations

from argparse import Namespace

from tui.commands.opening import READ_ALL, SOME_UNREADABLE, bring_up_to_date, open_library
from tui.commands.output import write, write_json


def run(options: Namespace) -> int:
    """Reads new, changed and removed articles into the index."""
    with open_library(options) as library:
        refreshed = bring_up_to_date(library, options, rebuild=options.rebuild)
        count = library.size()
        if options.json:
            unreadable = [{"article": one.id, "reason": one.reason} for one in refreshed.unreadable]
            write_json({"articles": count, "unreadable": unreadable})
        elif not options.quiet:
            write(f"{count:,} article{'' if count == 1 else 's'} in the index")
    return SOME_UNREADABLE if refreshed.unreadable else READ_ALL
